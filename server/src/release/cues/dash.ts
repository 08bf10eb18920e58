import { isSpace } from '../../text/span.ts';
import { isDash, isUpper, wordsFrom } from '../characters.ts';
import { readVoice } from '../label-words.ts';
import { readFrench } from './french.ts';
import { type Cue, LONGEST } from './model.ts';

/** The most characters of a label before a dash. */
const LONGEST_DASHED = 60;

/** `Q – words`, `Anna Bell - words`. */
export function readDash(text: string, head: number, end: number): Cue | null {
  const first = text.charCodeAt(head);
  if (first === 81 || first === 65 || first === 82) {
    const after = afterDash(text, head + 1, end);
    const voice = after > 0 ? readVoice(text.slice(head, head + 1)) : null;
    if (voice) return { start: head, end: after, words: wordsFrom(text, after, end), layout: 'dash', voice };
  }
  if (!isUpper(text, head)) return null;
  const limit = Math.min(end, head + LONGEST_DASHED);
  let dash = head + 2;
  while (dash < limit && !(isDash(text.charCodeAt(dash)) && isSpace(text.charCodeAt(dash - 1)))) {
    if (partsPhrases(text.charCodeAt(dash))) return null;
    dash++;
  }
  if (dash >= limit || (dash + 1 < end && !isSpace(text.charCodeAt(dash + 1)))) return null;
  const voice = readVoice(text.slice(head, dash - 1));
  if (!voice || voice.standing === 'weak' || voice.standing === 'office') return null;
  return { start: head, end: dash + 1, words: wordsFrom(text, dash + 1, end), layout: 'dash', voice };
}

/** `Q – words`, `R - words`: the offset behind the dash; -1 where there is none. */
function afterDash(text: string, from: number, end: number): number {
  let i = from;
  while (i < end && text.charCodeAt(i) === 32) i++;
  const dash = text[i];
  if ((dash !== '-' && dash !== '–' && dash !== '—') || !isSpace(text.charCodeAt(i + 1))) return -1;
  // `Q    — and so on`: words that begin with a dash stand in a column.
  return i - from <= 1 && i < end ? i + 1 : -1;
}

/** `Mr BELL—`, `Senator ANN BELL (Bellfield) (2.05 p.m.)—`, `The SPEAKER—`: courtesy, surname in capitals, and a dash that touches the words. */
const CAPITALS_DASH =
  /((?:\p{Lu}\p{Ll}+\.? ){1,3}(?:\p{Lu}[\p{Lu}'’-]+ ?){1,3})(?<! )(?: \([^()\r\n]{2,60}\)){0,3} ?—(?=\S)/uy;

/** `President. – words`, `Ann Bell, Member of the Commission. – words`: as minutes and letters to the editor print it. */
export function readStopDash(text: string, head: number, end: number): Cue | null {
  CAPITALS_DASH.lastIndex = head;
  const capitals = CAPITALS_DASH.exec(text);
  if (capitals) {
    const after = head + capitals[0].length;
    const voice = after < end ? readVoice(capitals[1]) : null;
    if (voice?.standing === 'titled' || voice?.standing === 'role')
      return { start: head, end: after, words: after, layout: 'stopdash', voice };
  }
  const french = readFrench(text, head, end);
  if (french) return french.layout === 'stopdash' ? french : null;
  const limit = Math.min(end, head + LONGEST);
  let dash = head + 2;
  // The first long dash with a full stop before it; what parts sentences before it shows that there is no label.
  for (; ; dash++) {
    if (dash + 1 >= limit || partsPhrases(text.charCodeAt(dash), true)) return null;
    const code = text.charCodeAt(dash);
    if ((code === 0x2013 || code === 0x2014) && isSpace(text.charCodeAt(dash - 1))) break;
  }
  let stop = dash - 1;
  while (stop > head && isSpace(text.charCodeAt(stop))) stop--;
  if (text.charCodeAt(stop) !== 46 || !isSpace(text.charCodeAt(dash + 1))) return null;
  const voice = readVoice(text.slice(head, stop));
  return voice && { start: head, end: stop + 1, words: wordsFrom(text, dash + 1, end), layout: 'stopdash', voice };
}

/** `,;:?!`; the comma aside where `offices` may follow a name. */
function partsPhrases(code: number, offices = false): boolean {
  return (code === 0x2c && !offices) || code === 0x3b || code === 0x3a || code === 0x3f || code === 0x21;
}
