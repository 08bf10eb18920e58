import { isSpace } from '../text/span.ts';
import { isColumnGap, isDigit, isUpper, wordsFrom } from './characters.ts';

/**
 * Where a line's words begin: white space, bullets, quotation marks and opening brackets are passed over, and so is what recorders and
 * courts print before each line, the time or the line's number.
 */
export function lineHead(text: string, start: number, end: number): number {
  let i = start;
  while (i < end && isLeading(text.charCodeAt(i))) i++;
  if (!isDigit(text.charCodeAt(i))) return i;
  return behindTime(text, i, end) ?? behindNumber(text, start, i, end) ?? i;
}

/** White space, bullets, quotation marks, opening brackets: what may stand before a label. */
export function isLeading(code: number): boolean {
  if (isSpace(code)) return true;
  switch (code) {
    case 0x22: // "
    case 0x27: // '
    case 0x28: // (
    case 0x2a: // *
    case 0x2c: // ,
    case 0x2d: // -
    case 0x2e: // .
    case 0x3e: // >
    case 0x5b: // [
    case 0x5f: // _
    case 0x60: // `
    case 0xab: // «
    case 0xb7: // ·
    case 0x2013:
    case 0x2014:
    case 0x2018:
    case 0x2019:
    case 0x201c:
    case 0x201d:
    case 0x201e:
    case 0x2022:
    case 0x25aa:
    case 0x25cf:
    case 0x25e6:
      return true;
    default:
      return false;
  }
}

/** `00:01:15] `, `14:02 `, `12/03/2021, 2:02 PM - `: a time of day or of a recording, its day before it, a dash or bracket behind it. */
const TIME =
  /(?:\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? )?\d{1,2}:\d\d(?::\d\d)?(?:[.,]\d{1,3})?(?: ?[AaPp][Mm])?[\])]?(?: [-–—])?[ \t]+(?=[\p{Lu}<])/uy;

/** The first word behind a time before it, or null. */
function behindTime(text: string, at: number, end: number): number | null {
  TIME.lastIndex = at;
  const time = TIME.exec(text);
  return time && at + time[0].length < end ? at + time[0].length : null;
}

/** The first word behind a line's number, or null: a gap parts them, or the line before or the next has the number's neighbour. */
function behindNumber(text: string, start: number, at: number, end: number): number | null {
  const after = numberEnd(text, at);
  const head = wordsFrom(text, after, end);
  if (head === after || head >= end || !isUpper(text, head)) return null;
  if (isColumnGap(text, after) && after - at <= 2) return head;
  const number = Number(text.slice(at, after));
  return firstNumber(text, wordsFrom(text, end, text.length)) === number + 1 ||
    firstNumber(text, wordsBefore(text, start)) === number - 1
    ? head
    : null;
}

/** The number that begins at an offset, a blank behind it; null where none does. */
function firstNumber(text: string, at: number): number | null {
  const after = numberEnd(text, at);
  return after > at && isSpace(text.charCodeAt(after)) ? Number(text.slice(at, after)) : null;
}

/** Lines are counted through a page, or through a record of many days. */
const MOST_DIGITS = 5;

/** The end of the digits that begin at an offset. */
function numberEnd(text: string, at: number): number {
  let end = at;
  while (end < at + MOST_DIGITS && isDigit(text.charCodeAt(end))) end++;
  return end;
}

/** The first word of the last line with words before a line; the line itself where there is none. */
function wordsBefore(text: string, start: number): number {
  let last = start - 1;
  while (last >= 0 && isSpace(text.charCodeAt(last))) last--;
  return last < 0 ? start : wordsFrom(text, text.lastIndexOf('\n', last) + 1, start);
}
