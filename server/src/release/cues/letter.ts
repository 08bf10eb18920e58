import { isSpace } from '../../text/span.ts';
import { isDigit, isLower, isUpper, wordsFrom } from '../characters.ts';
import { readVoice } from '../label-words.ts';
import { isSpaced } from './capitals.ts';
import type { Cue } from './model.ts';

/** Letters for who asks and who replies, in English and in the languages that have `R` for a reply. */
const LETTERS = 'QARPD';

/** `Q.`, `A.`, `Q1.`, `Q 2)`, `[Q]`: a letter, a number or none, and what closes it. */
export function readLetter(text: string, head: number, end: number): Cue | null {
  if (!LETTERS.includes(text[head])) return null;
  let i = head + 1;
  if (text.charCodeAt(i) === 32 && isDigit(text.charCodeAt(i + 1))) i++;
  const digits = i;
  while (i - digits < 3 && isDigit(text.charCodeAt(i))) i++;
  const bracket = text.charCodeAt(head - 1);
  const close = text.charCodeAt(i);
  const closed =
    close === 46 ||
    (close === 41 && (i > digits || bracket === 40)) ||
    (close === 93 && bracket === 91 && i === digits);
  if (!closed || i >= end) return null;
  const after = i + 1;
  if (after < end && !isSpace(text.charCodeAt(after)) && !(isUpper(text, after) && isLower(text, after + 1)))
    return null;
  const voice = readVoice(text.slice(head, head + 1));
  return voice && { start: head, end: after, words: wordsFrom(text, after, end), layout: 'stop', voice };
}

/** `Q    words`: a letter set off by blanks. */
export function readColumn(text: string, head: number, end: number): Cue | null {
  const first = text.charCodeAt(head);
  if (first !== 81 && first !== 65) return null;
  if (isSpaced(text, head)) return null;
  const after = text.charCodeAt(head + 1);
  if (head + 1 < end && !isSpace(after)) return null;
  const words = wordsFrom(text, head + 1, end);
  // 'A' is an article before one blank; 'Q' never is.
  if (first === 65 && words - head <= 2 && after !== 9 && words < end) return null;
  const voice = readVoice(text.slice(head, head + 1));
  return voice && { start: head, end: head + 1, words, layout: 'column', voice };
}
