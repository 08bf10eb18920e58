import type { Change } from '../text/change.ts';
import { firstFrom } from '../text/first-at.ts';
import { type Lines, lineAt, readLines } from '../text/lines.ts';
import { isSpace } from '../text/span.ts';
import { TokenKind, type Tokens, tokenFrom, tokenize, WordCase } from '../text/tokens.ts';

/** What stands between a row and the one before. */
export const Gap = { line: 0, blank: 1, page: 2 } as const;

/**
 * The lines of a dump that hold more than white space, as parallel arrays with what their letters and marks look like. Everything
 * that reads the structure works on rows, so the text is gone through once.
 */
export interface Rows {
  readonly text: string;
  readonly lines: Lines;
  readonly tokens: Tokens;
  readonly length: number;
  /** Offsets of the first and after the last visible character. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** Offset of the first character of the line. */
  readonly lineStarts: Uint32Array;
  /** Token range: `first[i]` inclusive, `first[i + 1]` exclusive; one entry more than rows. */
  readonly first: Uint32Array;
  /** A `Gap` each: what stands before the row. */
  readonly gaps: Uint8Array;
  /** The same as the lines are printed: where a text is set with space between all lines, `gaps` leaves that out. */
  readonly stated: Uint8Array;
  /** Words in lower case, counted up to 65535. */
  readonly lower: Uint16Array;
  /** Words of any case, counted up to 65535. */
  readonly words: Uint16Array;
  /** How many blanks stand where flattening lost a line end, 2 or 3; more part paragraphs. */
  readonly wrapGap: number;
  /** How many blanks stand between words: 1, or 2 where a text was set wide throughout. */
  readonly wordGap: number;
}

/** Splits a text into rows. Any text is accepted; an empty one has no rows. `before` are those of an earlier state of the text. */
export function readRows(
  text: string,
  lines: Lines = readLines(text),
  tokens: Tokens = tokenize(text),
  before: RowsBefore | null = null,
): Rows {
  const room = roomFor(lines.starts.length);
  const length =
    before === null ? splitLines(text, lines, tokens, room, 0, 0, null) : splitAgain(text, lines, tokens, room, before);
  const { starts, ends, lineStarts, first, lower, words } = room;
  const stated = room.stated.subarray(0, length);
  first[length] = tokens.length;
  const isSmall = (row: number): boolean => tokens.cases[first[row]] === WordCase.lower;
  const gaps = isDoubleSpaced(text, length, ends, stated, lower, words, isSmall)
    ? stated.map((gap) => (gap === Gap.blank ? Gap.line : gap))
    : stated;
  return {
    text,
    lines,
    tokens,
    length,
    starts: starts.subarray(0, length),
    ends: ends.subarray(0, length),
    lineStarts: lineStarts.subarray(0, length),
    first: first.subarray(0, length + 1),
    gaps,
    stated,
    lower: lower.subarray(0, length),
    words: words.subarray(0, length),
    wrapGap: wrapGap(tokens),
    wordGap: wordGap(tokens),
  };
}

/** The rows of an earlier state of a text, and what has changed since. */
export interface RowsBefore {
  readonly rows: Rows;
  readonly change: Change;
}

/** Room for the rows of so many lines. */
const roomFor = (lines: number) => ({
  starts: new Uint32Array(lines),
  ends: new Uint32Array(lines),
  lineStarts: new Uint32Array(lines),
  first: new Uint32Array(lines + 1),
  stated: new Uint8Array(lines),
  lower: new Uint16Array(lines),
  words: new Uint16Array(lines),
});

type Room = ReturnType<typeof roomFor>;

/**
 * Puts the lines from `line` on as rows into the room, from row `length` on: up to the end of the text, or to the first row that begins
 * at the offset `to` or behind it. Returns how many rows there are then.
 */
function splitLines(
  text: string,
  lines: Lines,
  tokens: Tokens,
  room: Room,
  line: number,
  length: number,
  to: number | null,
): number {
  let row = length;
  let token = tokenFrom(tokens, lines.starts[line] ?? 0);
  let gap: number = Gap.line;
  for (let i = line; i < lines.starts.length; i++) {
    const lineEnd = lines.ends[i];
    const from = token;
    let wordCount = 0;
    let lowerCount = 0;
    while (token < tokens.length && tokens.starts[token] < lineEnd) {
      if (tokens.kinds[token] === TokenKind.word) {
        wordCount++;
        if (tokens.cases[token] === WordCase.lower) lowerCount++;
      }
      token++;
    }
    if (token === from) gap = Math.max(gap, Gap.blank);
    else {
      room.starts[row] = tokens.starts[from];
      room.ends[row] = tokens.ends[token - 1];
      room.lineStarts[row] = lines.starts[i];
      room.first[row] = from;
      room.stated[row] = gap;
      room.words[row] = Math.min(wordCount, 0xffff);
      room.lower[row] = Math.min(lowerCount, 0xffff);
      row++;
      gap = Gap.line;
      if (to !== null && lines.starts[i] >= to) break;
    }
    if (text.charCodeAt(lineEnd) === 12) gap = Gap.page;
  }
  return row;
}

/** The same where rows that have not changed are taken from an earlier state. What stands before a row is read again with the row behind. */
function splitAgain(text: string, lines: Lines, tokens: Tokens, room: Room, { rows: old, change }: RowsBefore): number {
  const { start, oldEnd, newEnd } = change;
  // The last row before the change is read again: what stands between it and the next may be another thing now.
  const head = Math.max(0, firstFrom(old.lineStarts, start) - 1);
  const line = head === 0 ? 0 : lineAt(lines, old.lineStarts[head]);
  room.starts.set(old.starts.subarray(0, head));
  room.ends.set(old.ends.subarray(0, head));
  room.lineStarts.set(old.lineStarts.subarray(0, head));
  room.first.set(old.first.subarray(0, head));
  room.stated.set(old.stated.subarray(0, head));
  room.lower.set(old.lower.subarray(0, head));
  room.words.set(old.words.subarray(0, head));
  const middle = splitLines(text, lines, tokens, room, line, head, newEnd);
  if (head > 0) room.stated[head] = old.stated[head];
  // The first row behind the change was read as the last of these, where there is one.
  const tail = firstFrom(old.lineStarts, oldEnd) + 1;
  const further = tokenFrom(tokens, newEnd) - tokenFrom(old.tokens, oldEnd);
  const shift = newEnd - oldEnd;
  let row = middle;
  for (let i = tail; i < old.length; i++, row++) {
    room.starts[row] = old.starts[i] + shift;
    room.ends[row] = old.ends[i] + shift;
    room.lineStarts[row] = old.lineStarts[i] + shift;
    room.first[row] = old.first[i] + further;
    room.stated[row] = old.stated[i];
    room.lower[row] = old.lower[i];
    room.words[row] = old.words[i];
  }
  return row;
}

/** The most frequent run of blanks before a word in small letters, 2 or 3, at the beginning of a text: there a sentence goes on. */
function wrapGap(tokens: Tokens): number {
  const counts = [0, 0, 0, 0];
  for (let i = 0; i + 1 < Math.min(tokens.length, 3000); i++) {
    const space = tokens.starts[i + 1] - tokens.ends[i];
    if (space >= 2 && space <= 3 && tokens.kinds[i] !== TokenKind.mark && tokens.cases[i + 1] === WordCase.lower)
      counts[space]++;
  }
  return counts[3] > counts[2] && counts[3] >= 3 ? 3 : 2;
}

/** 2 where nearly all words at the beginning of a text stand two blanks apart, else 1. */
function wordGap(tokens: Tokens): number {
  let ones = 0;
  let twos = 0;
  for (let i = 0; i + 1 < Math.min(tokens.length, 1000); i++) {
    const space = tokens.starts[i + 1] - tokens.ends[i];
    if (space === 1) ones++;
    else if (space === 2) twos++;
  }
  return twos >= 20 && twos >= 4 * ones ? 2 : 1;
}

/** So many rows of running text show how a text is set; lists and tables may follow it. */
const ENOUGH_TEXT = 30;

/**
 * True where blank lines stand between the lines of a paragraph, as flattening leaves them of print set with space between the lines: of
 * the rows of running text before a blank line, three in ten and more go on in small letters after it.
 */
function isDoubleSpaced(
  text: string,
  length: number,
  ends: Uint32Array,
  gaps: Uint8Array,
  lower: Uint16Array,
  words: Uint16Array,
  isSmall: (row: number) => boolean,
): boolean {
  let open = 0;
  let all = 0;
  for (let row = 0; row + 1 < length && all < ENOUGH_TEXT; row++) {
    if (gaps[row + 1] === Gap.page || words[row] < 5 || lower[row] < words[row] * 0.4) continue;
    // Single line ends between lines of text show that blank lines part paragraphs.
    if (gaps[row + 1] === Gap.line) {
      all++;
      continue;
    }
    if (words[row + 1] === 0) continue;
    all++;
    if (isSmall(row + 1) && !SENTENCE_ENDS.includes(text[ends[row] - 1])) open++;
  }
  return all >= 4 && open >= all * 0.3;
}

/** The most rows that are looked at to tell how lines are meant. */
const LOOKED_AT = 400;

/** True where rows of running text end with a sentence, most of them, so that a line end parts paragraphs: blank lines were lost. */
export function linesAreParagraphs(rows: Rows): boolean {
  return endWithSentences(rows, (row) => rows.gaps[row + 1] === Gap.line);
}

/** The same whether blank lines stand between the rows or not: no line was broken to fit the width of a page. */
export function linesAreWhole(rows: Rows): boolean {
  return endWithSentences(rows, () => true);
}

/** True where most rows of running text end with a sentence, of those at the top of a text that `counts` takes. */
function endWithSentences({ text, length, words, lower, ends }: Rows, counts: (row: number) => boolean): boolean {
  let all = 0;
  let closed = 0;
  for (let row = 0; row + 1 < Math.min(length, LOOKED_AT); row++) {
    if (words[row] < 8 || lower[row] < words[row] * 0.4 || !counts(row)) continue;
    all++;
    if (SENTENCE_ENDS.includes(text[ends[row] - 1])) closed++;
  }
  return all >= 3 && closed >= all * 0.7;
}

const SENTENCE_ENDS = '.!?:;"”’)]…';

/** A text's characters from `start` to `end` in lower case, each run of white space as one blank: what the tables of cues are matched against. */
export function plain(text: string, start: number, end: number): string {
  if (hasSingleBlanks(text, start, end)) return text.slice(start, end).toLowerCase();
  let out = '';
  let i = start;
  while (i < end && isSpace(text.charCodeAt(i))) i++;
  while (i < end) {
    // A stretch in which single blanks part the words, and the white space behind it.
    const from = i;
    let last = i;
    while (i < end && i - last <= 2) {
      const code = text.charCodeAt(i);
      if (!isSpace(code)) last = i;
      else if (code !== 32) break;
      i++;
    }
    i = last + 1;
    while (i < end && isSpace(text.charCodeAt(i))) i++;
    out += i < end ? `${text.slice(from, last + 1)} ` : text.slice(from, last + 1);
  }
  return out.toLowerCase();
}

/** True where the characters are as `plain` would leave them, but for case: no white space beside single blanks inside. */
function hasSingleBlanks(text: string, start: number, end: number): boolean {
  let blank = true;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    const space = code === 32;
    if ((space && blank) || (!space && isSpace(code))) return false;
    blank = space;
  }
  return !blank;
}
