import { isSpace } from '../../text/span.ts';
import { isColumnGap, isUpper, startsSentence, wordsFrom } from '../characters.ts';
import { readVoice } from '../label-words.ts';
import { isAbbreviation, isNamePrefix } from './capitals.ts';
import type { Cue } from './model.ts';

/** The most words of a label without punctuation. */
const LONGEST_BARE = 4;

/** `PM words`, `MR HAWKE words`, `LYNEHAM    words`: words in capitals, and a sentence behind them or another column. */
export function readBare(text: string, head: number, end: number): Cue | null {
  if (!isUpper(text, head) || !isUpper(text, head + 1)) return null;
  let after = head;
  let words = 0;
  let from = head;
  while (words < LONGEST_BARE) {
    const last = capitalsEnd(text, from, end);
    if (last < 0) break;
    words++;
    after = last;
    if (isColumnGap(text, after)) break;
    from = after + 1;
  }
  if (words === 0 || after >= end) return null;
  if (!startsSentence(text, after, end) && !(isColumnGap(text, after) && isUpper(text, wordsFrom(text, after, end))))
    return null;
  const voice = readVoice(text.slice(head, after));
  if (!voice || voice.standing === 'office' || voice.key === 'q' || voice.key === 'a') return null;
  return { start: head, end: after, words: wordsFrom(text, after, end), layout: 'bare', voice };
}

/** The end of a word of two and more capitals, `McKEE` and `O'DOWD` included, with white space behind it; -1 where none begins at `from`. */
function capitalsEnd(text: string, from: number, end: number): number {
  let i = from;
  let letters = 0;
  for (; i < end; i++) {
    if (isUpper(text, i)) letters++;
    else if (isSpace(text.charCodeAt(i))) break;
    else if (!"'’.-".includes(text[i]) && !isNamePrefix(text, i)) return -1;
  }
  return letters >= 2 && (text[i - 1] !== '.' || isAbbreviation(text.slice(from, i - 1)) || letters === 2) ? i : -1;
}
