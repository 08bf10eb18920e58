import { isSpace } from '../text/span.ts';
import { TABLED } from '../text/vocabulary.ts';

/** True where the text before a line's head ends a sentence, so that another speaker may begin. */
export function sentenceBefore(text: string, head: number): boolean {
  let i = head - 1;
  while (i >= 0 && head - i < 40 && isSpace(text.charCodeAt(i))) i--;
  return i < 0 || isSentenceEnd(text.charCodeAt(i));
}

/** True where the words from `from` on begin as a sentence does: a capital, then a small letter, a blank or an apostrophe. */
export function startsSentence(text: string, from: number, end: number): boolean {
  const words = wordsFrom(text, from, end);
  return (
    words < end &&
    isUpper(text, words) &&
    (isLower(text, words + 1) || isSpace(text.charCodeAt(words + 1)) || "'’".includes(text[words + 1]))
  );
}

/** The first character of the words behind a label; the end of the line where they stand below. */
export function wordsFrom(text: string, from: number, end: number): number {
  let i = from;
  while (i < end && isSpace(text.charCodeAt(i))) i++;
  return i;
}

/** Quotation marks that open, plain ones included. */
export function isQuote(code: number): boolean {
  return code === 0x22 || code === 0x27 || code === 0x2018 || code === 0x201c || code === 0x201e || code === 0xab;
}

/** Marks that a sentence ends with, closing brackets and quotation marks included. */
export function isSentenceEnd(code: number): boolean {
  switch (code) {
    case 0x2e:
    case 0x3f:
    case 0x21:
    case 0x2026:
    case 0x29:
    case 0x5d:
    case 0x22:
    case 0x27:
    case 0x201d:
    case 0x2019:
    case 0xbb:
    case 0x2014:
    case 0x2013:
    case 0x2d:
      return true;
    default:
      return false;
  }
}

/** `0` to `9`. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** A capital letter of any alphabet; false behind the text's end. */
export function isUpper(text: string, i: number): boolean {
  const code = text.charCodeAt(i);
  return code < 128 ? code >= 65 && code <= 90 : caseOf(code) === UPPER;
}

/** A small letter of any alphabet; false behind the text's end. */
export function isLower(text: string, i: number): boolean {
  const code = text.charCodeAt(i);
  return code < 128 ? code >= 97 && code <= 122 : caseOf(code) === LOWER;
}

const NEITHER = 1;
const UPPER = 2;
const LOWER = 3;

/** The case of each code unit below `TABLED` that was asked for so far, 0 for the others. */
const CASES = new Uint8Array(TABLED);

function caseOf(code: number): number {
  if (code >= TABLED) return readCase(code);
  CASES[code] ||= readCase(code);
  return CASES[code];
}

function readCase(code: number): number {
  const c = String.fromCharCode(code);
  const [upper, lower] = [c.toUpperCase(), c.toLowerCase()];
  if (upper === lower) return NEITHER;
  if (upper === c) return UPPER;
  return lower === c ? LOWER : NEITHER;
}

/** A hyphen, or a dash of either length. */
export function isDash(code: number): boolean {
  return code === 0x2d || code === 0x2013 || code === 0x2014;
}

/** Two blanks or a tab: another column begins. */
export function isColumnGap(text: string, at: number): boolean {
  return text.charCodeAt(at) === 9 || (text.charCodeAt(at) === 32 && isSpace(text.charCodeAt(at + 1)));
}
