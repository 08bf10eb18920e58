import { isSpace } from '../../text/span.ts';
import { isDigit, isLower, isUpper, wordsFrom } from '../characters.ts';
import { readVoice } from '../label-words.ts';
import { HONORIFICS } from '../roles.ts';
import { readFrenchVoice } from './french.ts';
import { type Cue, LONGEST } from './model.ts';

/** `Sergey Lavrov: words`, `JOURNALIST:` with the words below. */
export function readColon(text: string, head: number, end: number): Cue | null {
  const colon = colonBehind(text, head, end);
  if (colon <= head) return null;
  const next = text.charCodeAt(colon + 1);
  // Times, ratios, addresses, and a word cut in two.
  if (text[colon + 1] === '/' || isLower(text, colon + 1) || (isDigit(next) && isDigit(text.charCodeAt(colon - 1))))
    return null;
  const label = text.slice(head, withoutMarkup(text, head, colon));
  const voice = readFrenchVoice(label) ?? readVoice(label === 'q' || label === 'a' ? label.toUpperCase() : label);
  const after = text.startsWith('**', colon + 1) ? colon + 3 : colon + 1;
  return voice && { start: head, end: after, words: wordsFrom(text, after, end), layout: 'colon', voice };
}

/** The most characters of offices and ridings that a record has in brackets behind a member's name, beside the label's own. */
const LONGEST_BRACKET = 240;

/** The first colon outside brackets; -1 where there is none, or where a sentence ends or another column begins before it. */
function colonBehind(text: string, head: number, end: number): number {
  let limit = Math.min(end, head + LONGEST);
  let depth = 0;
  let opened = head;
  for (let i = head; i < limit; i++) {
    switch (text.charCodeAt(i)) {
      case OPEN_ROUND:
      case OPEN_SQUARE:
        if (depth++ === 0) {
          opened = i;
          limit = Math.min(end, Math.max(limit, i + LONGEST_BRACKET));
        }
        break;
      case CLOSE_ROUND:
      case CLOSE_SQUARE:
        depth = Math.max(0, depth - 1);
        if (depth === 0) limit = Math.min(end, head + LONGEST + i - opened);
        break;
      case COLON:
      case WIDE_COLON:
        if (depth === 0) return i;
        break;
      case QUESTION_MARK:
      case EXCLAMATION_MARK:
        return -1;
      case FULL_STOP:
        if (depth === 0 && isSpace(text.charCodeAt(i + 1)) && endsSentence(text, head, i)) return -1;
        break;
      case BLANK:
        if (!isWideGap(text, i) || isLetterSpaced(text, i)) break;
        if (!isNumberOfQuestion(text, head, i)) return -1;
        i = wordsFrom(text, i, limit) - 1;
    }
  }
  return -1;
}

const BLANK = 0x20;
const EXCLAMATION_MARK = 0x21;
const OPEN_ROUND = 0x28;
const CLOSE_ROUND = 0x29;
const FULL_STOP = 0x2e;
const COLON = 0x3a;
const QUESTION_MARK = 0x3f;
const OPEN_SQUARE = 0x5b;
const CLOSE_SQUARE = 0x5d;
const WIDE_COLON = 0xff1a;

/** The end of a label's words where marks of bold print or closing quotation marks stand before its colon: `**Question**:`, `«Kommersant»:`. */
export function withoutMarkup(text: string, head: number, colon: number): number {
  let last = colon;
  while (last > head && MARKUP.includes(text[last - 1])) last--;
  return last;
}

const MARKUP = '*_"”»';

/** `Q12`, as committees number what they ask, before whoever asks it. */
function isNumberOfQuestion(text: string, head: number, end: number): boolean {
  if (text[head] !== 'Q' || end - head < 2 || end - head > 5) return false;
  for (let i = head + 1; i < end; i++) if (!isDigit(text.charCodeAt(i))) return false;
  return true;
}

/** Three blanks: another column begins. */
function isWideGap(text: string, at: number): boolean {
  return text.charCodeAt(at) === 32 && text.charCodeAt(at + 1) === 32 && text.charCodeAt(at + 2) === 32;
}

/** True for the blanks between words whose letters are spaced: `P R I M E   M I N I S T E R`. */
function isLetterSpaced(text: string, at: number): boolean {
  let i = at;
  while (text.charCodeAt(i) === 32) i++;
  const next = text.charCodeAt(i + 1);
  return (
    text.charCodeAt(at - 2) === 32 && isUpper(text, at - 1) && ((isUpper(text, i) && next === 32) || text[i] === ':')
  );
}

/** True where the full stop at `stop` ends a sentence rather than `Sen.` or an initial. */
function endsSentence(text: string, head: number, stop: number): boolean {
  let from = stop;
  while (from > head && !isSpace(text.charCodeAt(from - 1))) from--;
  // Initials: `E.S. Bell`.
  if (text[stop - 2] === '.' && isUpper(text, stop - 1)) return false;
  return stop - from >= 3 && !HONORIFICS.has(text.slice(from, stop).toLowerCase());
}
