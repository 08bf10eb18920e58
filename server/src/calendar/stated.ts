import { TokenKind, type Tokens, touchesNext, WordCase } from '../text/tokens.ts';
import { WordFilter } from '../text/word-filter.ts';
import { damagedMonth, damagedNumber } from './damage.ts';
import { isCivilDay, yearOfTwoDigits } from './days.ts';
import { possibleOrders, readDayInDigits } from './digits.ts';
import { foreignMonthAt, foreignWeekdayAt } from './foreign.ts';
import {
  DAY_LEADS,
  FOREIGN_OF,
  FOREIGN_WEEKDAYS,
  MONTHS,
  ORDINAL_ENDINGS,
  SHORT_MONTHS,
  WEEKDAYS,
  YEAR_WORDS,
} from './words.ts';

/*
 * Days as heads, datelines and teasers state them, for the reader of structure. This is no second grammar of dates. `dates/grammar` reads
 * running text once the structure is known: every kind of expression, with all that the words around say, and it repairs next to nothing,
 * as a repaired word of prose is a false reading. Here the question comes first and is smaller: is this piece of a line a whole day? Zones,
 * headline and publication hang on the answer, and scanned heads are the worst-read lines of all; but where day, month and year are all
 * there, letters may be taken for digits, a month may be two letters off, and words may stand in single letters. What both know of names,
 * abbreviations, endings, years of two digits and days in digits is in `words.ts`, `days.ts` and `digits.ts`, once.
 */

/** A day that the text states: `Friday, 4 October 2002`, `July 21`, `08.07.2017`, `21 июля 2018 года`. */
export interface StatedDay {
  /** Offsets of the whole expression, its weekday included. */
  readonly start: number;
  readonly end: number;
  /** The first token after it. */
  readonly next: number;
  /** null where the text gives none. */
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  /** ISO 8601 weekday where the text gives one, else null. */
  readonly weekday: number | null;
  /** True for `08/07/2017` and the like, where day and month could also be the other way round. Day first is read. */
  readonly swappable: boolean;
  /** True where the month, day or year was repaired (`13 Kay 1992`). */
  readonly damaged: boolean;
}

/** A part of a date under way: where it ends and what it says. */
interface Part {
  readonly next: number;
  readonly value: number;
  readonly damaged: boolean;
}

/**
 * The stated day that begins at a token, or null. Days that the calendar does not have are not read. A damaged month or number is
 * repaired only where day, month and year are all there.
 */
export function readStatedDay(tokens: Tokens, index: number): StatedDay | null {
  if (!mayBegin(tokens, index) || !isNumberNear(tokens, index)) return null;
  const named = readWeekday(tokens, index);
  let at = index;
  if (named) at = skip(tokens, named.next, ',.-–—');
  if (named && tokens.lower[at] === 'the') at++;
  const found =
    at < tokens.length
      ? (readNumeric(tokens, at, named?.value ?? 0) ??
        readApart(tokens, at, named !== null) ??
        readDayFirst(tokens, at) ??
        readMonthFirst(tokens, at))
      : null;
  return found && { ...found, start: tokens.starts[index], weekday: named?.value ?? null };
}

/** `Friday`, `пт`, `S U N D A Y`: a weekday; one with letters apart only where it begins its line. */
function readWeekday(tokens: Tokens, at: number): Part | null {
  const { kinds, lower, starts, ends, length } = tokens;
  if (kinds[at] !== TokenKind.word) return null;
  if (ends[at] - starts[at] > 1) {
    const value = WEEKDAYS.get(lower[at]);
    const foreign = value === undefined ? foreignWeekdayAt(tokens, at) : { next: at + 1, value };
    return foreign && { ...foreign, damaged: false };
  }
  if (at > 0 && sameLine(tokens, at - 1, at)) return null;
  let next = at;
  while (next < length && kinds[next] === TokenKind.word && ends[next] - starts[next] === 1) {
    if (next > at && starts[next] - ends[next - 1] !== 1) break;
    next++;
  }
  const value = next - at < LEAST_SPELT ? undefined : WEEKDAYS.get(lower.slice(at, next).join(''));
  return value === undefined ? null : { next, value, damaged: true };
}

/** Letters of the shortest weekday that is no abbreviation. */
const LEAST_SPELT = 6;

/** A day has a figure among its first tokens, whatever is damaged of it: the most stands before it in `Sunday, the lO th of July., ’92`. */
function isNumberNear({ kinds, length }: Tokens, index: number): boolean {
  const end = Math.min(length, index + MOST_BEFORE_NUMBER);
  for (let i = index; i < end; i++) if (kinds[i] === TokenKind.number) return true;
  return false;
}

const MOST_BEFORE_NUMBER = 12;

/** The last token from `from` to `to` (exclusive) at which a stated day may begin, as seen from where numbers stand; below `from` where none can. */
export function lastDayStart({ kinds, length }: Tokens, from: number, to: number): number {
  let i = Math.min(length, to + MOST_BEFORE_NUMBER) - 1;
  while (i >= from && kinds[i] !== TokenKind.number) i--;
  return Math.min(i, to - 1);
}

const NAMES = new WordFilter([...WEEKDAYS.keys(), ...FOREIGN_WEEKDAYS.keys(), ...MONTHS.keys()]);

/** A cheap look before a day is read: it begins with a figure or a letter read for one, with a name, or with a spoiled month beside its day. */
function mayBegin(tokens: Tokens, at: number): boolean {
  const { kinds, starts, ends, hashes, ids } = tokens;
  if (kinds[at] !== TokenKind.word) return kinds[at] === TokenKind.number;
  const letters = ends[at] - starts[at];
  if (letters === 1 || NAMES.mayHave(hashes[ids[at]])) return true;
  return (letters <= 3 && touchesNext(tokens, at)) || figureFrom(tokens, at + 1) !== null;
}

type Body = Omit<StatedDay, 'start' | 'weekday'>;

/** `8 July 2017`, `8th of July, 2017`, `13-APR-1987`, `21 июля 2018 г.` */
function readDayFirst(tokens: Tokens, at: number): Body | null {
  const day = readDay(tokens, at);
  if (!day) return null;
  let next = skip(tokens, day.next, ',.-/');
  if (tokens.lower[next] === 'of') next++;
  const month =
    readMonth(tokens, next) ??
    readForeignMonth(tokens, next) ??
    (readYear(tokens, next + 1) && readDamagedMonth(tokens, next)) ??
    readSplitMonth(tokens, next);
  // `Channel 3, October 17, 2006`: the month goes with the day behind it.
  if (month && tokens.lower[day.next] === ',' && readDay(tokens, month.next) && readYear(tokens, month.next + 1))
    return null;
  return month && finish(tokens, day, month, month.next);
}

/** `July 8, 2017`, `July 8th 2017`, `Apr. 8`. */
function readMonthFirst(tokens: Tokens, at: number): Body | null {
  if (tokens.kinds[at] !== TokenKind.word) return null;
  const known = readMonth(tokens, at);
  const after = figureFrom(tokens, known?.next ?? at + 1);
  const day = after === null ? null : readDay(tokens, after);
  if (!day) return null;
  const month = known ?? (readYear(tokens, day.next) && readDamagedMonth(tokens, at));
  return month && finish(tokens, day, month, day.next, isRange(tokens, day.next));
}

/** The number of a day behind a month, or a word read for one, perhaps behind a full stop and a comma; null where there is none. */
function figureFrom(tokens: Tokens, at: number): number | null {
  const after = skip(tokens, skip(tokens, at, '.'), ',-');
  if (after >= tokens.length) return null;
  return tokens.kinds[after] === TokenKind.number || isDigitLetter(tokens, after) ? after : null;
}

/** `-15` in `March 14-15`: a second day, no year. */
function isRange(tokens: Tokens, at: number): boolean {
  const mark = tokens.lower[at];
  return (mark === '-' || mark === '/') && (tokens.lower[at + 1] ?? '').length < 4;
}

function finish(tokens: Tokens, day: Part, month: Part, next: number, yearless = false): Body | null {
  const year = yearless ? null : readYear(tokens, next);
  const damaged = day.damaged || month.damaged || (year?.damaged ?? false);
  if (damaged && !year) return null;
  if (!isCivilDay(year?.value ?? 2000, month.value, day.value)) return null;
  const after = year?.next ?? next;
  return {
    end: tokens.ends[after - 1],
    next: after,
    year: year?.value ?? null,
    month: month.value,
    day: day.value,
    swappable: false,
    damaged,
  };
}

/** `31`, `31st`, `l5`, `3O`. An ordinal's ending belongs to it. */
function readDay(tokens: Tokens, at: number): Part | null {
  if (at >= tokens.length) return null;
  const number = readNumber(tokens, at);
  if (!number || number.value < 1 || number.value > 31 || tokens.ends[number.next - 1] - tokens.starts[at] > 2)
    return null;
  const ordinal = tokens.lower[number.next];
  return ORDINAL_ENDINGS.has(ordinal) ? { ...number, next: number.next + 1 } : number;
}

/** One number of at most four digits: a number token, or touching tokens that read as one with letters for digits. */
function readNumber(tokens: Tokens, at: number): Part | null {
  if (tokens.kinds[at] === TokenKind.mark) return null;
  let next = at + 1;
  if (tokens.kinds[at] === TokenKind.number && !(touchesNext(tokens, at) && isDigitLetter(tokens, next)))
    return tokens.ends[at] - tokens.starts[at] <= 4 ? { next, value: Number(tokens.lower[at]), damaged: false } : null;
  if (tokens.kinds[at] === TokenKind.word && !isDigitLetter(tokens, at)) return null;
  let word = tokens.lower[at];
  while (touchesNext(tokens, next - 1) && (tokens.kinds[next] === TokenKind.number || isDigitLetter(tokens, next)))
    word += tokens.lower[next++];
  if (next === at + 1 && tokens.kinds[at] === TokenKind.word) return null;
  const value = damagedNumber(word);
  return value === null ? null : { next, value, damaged: true };
}

/** A short word whose letters all stand for digits. */
function isDigitLetter(tokens: Tokens, at: number): boolean {
  return (
    at < tokens.length &&
    tokens.kinds[at] === TokenKind.word &&
    tokens.ends[at] - tokens.starts[at] <= 3 &&
    damagedNumber(tokens.lower[at]) !== null
  );
}

function readMonth(tokens: Tokens, at: number): Part | null {
  if (at >= tokens.length || tokens.kinds[at] !== TokenKind.word) return null;
  const value = MONTHS.get(tokens.lower[at]);
  return value === undefined ? null : { next: afterMonth(tokens, at), value, damaged: false };
}

/** `juillet` before a year, `de febrero de` before one: a month in another language. */
function readForeignMonth(tokens: Tokens, at: number): Part | null {
  const { lower } = tokens;
  const name = lower[at] === 'de' ? at + 1 : at;
  const value = foreignMonthAt(tokens, name);
  if (value === 0) return null;
  const next = FOREIGN_OF.has(lower[name + 1]) ? name + 2 : name + 1;
  return readYear(tokens, next) && { next, value, damaged: false };
}

/** A month that has to be repaired. Asked for only beside a day and a year, as the comparison is slow and `Kay` a name. */
function readDamagedMonth(tokens: Tokens, at: number): Part | null {
  if (at >= tokens.length || tokens.kinds[at] !== TokenKind.word || tokens.cases[at] === WordCase.lower) return null;
  const value = damagedMonth(tokens.lower[at]);
  return value === null ? null : { next: afterMonth(tokens, at), value, damaged: true };
}

/** No month has more letters, one set apart from the next; a figure may have come between them. */
const MOST_PARTS = 10;

/** `SEPTEM4BER`, `J u n e`, `Se p t e m b e r`: a month in parts, before a year; only where all touch may it be spoiled as well. */
function readSplitMonth(tokens: Tokens, at: number): Part | null {
  if (at + 2 >= tokens.length || tokens.kinds[at] !== TokenKind.word || tokens.cases[at] === WordCase.lower)
    return null;
  if (!sameLine(tokens, at - 1, at)) return null;
  let word = tokens.lower[at];
  let apart = false;
  for (let i = at; i + 1 < tokens.length && i - at < MOST_PARTS; i++) {
    const space = tokens.starts[i + 1] - tokens.ends[i];
    if (tokens.kinds[i + 1] === TokenKind.mark || space > 2) return null;
    if (space > 0) apart = true;
    word += tokens.lower[i + 1];
    if (word.length > MOST_PARTS + 1) return null;
    if (tokens.kinds[i + 1] !== TokenKind.word || !readYear(tokens, i + 2)) continue;
    const value = apart ? MONTHS.get(word) : word.length >= 4 ? damagedMonth(word) : null;
    if (value) return { next: i + 2, value, damaged: true };
  }
  return null;
}

function afterMonth(tokens: Tokens, at: number): number {
  return tokens.lower[at + 1] === '.' && touchesNext(tokens, at) && SHORT_MONTHS.has(tokens.lower[at])
    ? at + 2
    : at + 1;
}

/** `, 2018`, `2018`, `'04`, `19 89`, `2018 года`; four digits from 1800 to 2199, or two after an apostrophe or a hyphen. */
function readYear(tokens: Tokens, at: number): Part | null {
  // `24 OCTOBER: 1985`: a colon behind a month in capitals is a spoiled comma.
  const first = skip(tokens, at, tokens.cases[at - 1] === WordCase.upper ? ',.-/:' : ',.-/');
  if (first >= tokens.length) return null;
  const apostrophe = tokens.lower[first] === '’' || tokens.lower[first] === "'";
  const start = apostrophe ? first + 1 : first;
  if (start >= tokens.length) return null;
  const behind = sameLine(tokens, at - 1, start);
  if (!behind && !isLineOfItsOwn(tokens, at - 1, start)) return null;
  const number = readNumber(tokens, start);
  if (!number) return null;
  const digits = tokens.ends[number.next - 1] - tokens.starts[start];
  if (!behind && (digits !== 4 || number.damaged)) return null;
  if (digits === 4 && number.value >= 1800 && number.value < 2200) return russianYear(tokens, number);
  if (digits !== 2 || isFraction(tokens, first)) return null;
  if ((number.value === 19 || number.value === 20) && number.next < tokens.length && !apostrophe) {
    const rest = readNumber(tokens, number.next);
    if (rest && tokens.ends[rest.next - 1] - tokens.starts[number.next] === 2 && sameLine(tokens, start, number.next))
      return { next: rest.next, value: number.value * 100 + rest.value, damaged: true };
  }
  // A bare pair of digits is a year only where no time or amount follows: `12 Sep 04`, not `12 Sep 04:30`.
  const after = tokens.lower[number.next];
  const touching = touchesNext(tokens, number.next - 1);
  // `19'/ 7`: a century, its years spoiled.
  if (touching && !apostrophe && (number.value === 19 || number.value === 20) && "'’/".includes(after)) return null;
  const bare = !(touching && (after === ':' || after === '.' || after === '%'));
  return bare ? { ...number, value: yearOfTwoDigits(number.value) } : null;
}

/** `3.45`: two digits that a full stop ties to the number before them are minutes or a share, not a year. */
function isFraction({ kinds, lower, starts, ends }: Tokens, at: number): boolean {
  return (
    at >= 2 &&
    lower[at - 1] === '.' &&
    kinds[at - 2] === TokenKind.number &&
    starts[at] === ends[at - 1] &&
    starts[at - 1] === ends[at - 2]
  );
}

function russianYear(tokens: Tokens, year: Part): Part {
  const word = tokens.lower[year.next];
  if (YEAR_WORDS.has(word)) return { ...year, next: year.next + 1 };
  if (word === 'г') return { ...year, next: year.next + (tokens.lower[year.next + 1] === '.' ? 2 : 1) };
  return year;
}

/** Letters of a day that stands spread over a line, as many as `2 2 n d S E P T E M B E R , 1 9 8 3` has. */
const MOST_SPREAD = 24;

/** The day as one word: `12june1983`. */
const SPREAD = /^([0-3]?\d)(?:st|nd|rd|th)?(\p{L}{3,9})((?:1[89]|2[01])\d\d)$/u;

/**
 * A day that letter spacing or a stamp took apart: `1 2 J U N E 1983`, `12 JUNE 1 983` where the line holds nothing else (behind a
 * weekday, nothing behind it); within a line only two digits of a day, behind a word that leads to one (`on 1 9 July 2018`) or with the
 * second against its month (`2 8MAR 1983`). Elsewhere `1 2 June 1983` may be a number and a day.
 */
function readApart(tokens: Tokens, at: number, afterWeekday: boolean): Body | null {
  const { kinds, lower, starts, ends, length } = tokens;
  if (kinds[at] !== TokenKind.number || ends[at] - starts[at] > 2) return null;
  const alone = afterWeekday || at === 0 || !sameLine(tokens, at - 1, at);
  if (!alone && !isSplitDay(tokens, at)) return null;
  let word = '';
  let read: RegExpExecArray | null = null;
  let next = at;
  let parts = 0;
  for (; !read && next < length && next < at + MOST_SPREAD && (next === at || sameLine(tokens, at, next)); next++) {
    if (ends[next] - starts[next] === 1) parts++;
    if (kinds[next] === TokenKind.mark) {
      if (lower[next] !== ',' && lower[next] !== '.') return null;
      continue;
    }
    word += lower[next];
    // The last digits of the year may stand apart as well.
    if (kinds[next] === TokenKind.number) read = SPREAD.exec(word);
  }
  // As they mostly stand, day, month and year are not apart.
  const month = read && parts > 0 ? damagedMonth(read[2]) : null;
  if (!read || month === null || (alone && !isLineEnd(tokens, next))) return null;
  const [day, year] = [Number(read[1]), Number(read[3])];
  if (!isCivilDay(year, month, day) || !isCutIn(tokens, at, next)) return null;
  return { end: ends[next - 1], next, year, month, day, swappable: false, damaged: true };
}

/** `1 9` of `on 1 9 July 2018`, `2 8` of `2 8MAR 1983`: two digits of one day, with one blank between. */
function isSplitDay(tokens: Tokens, at: number): boolean {
  const { kinds, lower, starts, ends, length } = tokens;
  if (at + 2 >= length || kinds[at + 1] !== TokenKind.number || starts[at + 1] - ends[at] !== 1) return false;
  if (ends[at] - starts[at] !== 1 || ends[at + 1] - starts[at + 1] !== 1 || !/^[1-3]$/.test(lower[at])) return false;
  return (touchesNext(tokens, at + 1) || DAY_LEADS.has(lower[at - 1])) && readMonth(tokens, at + 2) !== null;
}

/** True where nothing but a comma or full stop stands between a token and the end of its line. */
function isLineEnd(tokens: Tokens, at: number): boolean {
  let next = at;
  while (next < tokens.length && sameLine(tokens, at - 1, next)) {
    if (tokens.lower[next] !== ',' && tokens.lower[next] !== '.') return false;
    next++;
  }
  return true;
}

/** True where a number or a word of the day is cut in two: more tokens than a day, a month and a year have. */
function isCutIn({ kinds }: Tokens, from: number, to: number): boolean {
  let words = 0;
  for (let i = from; i < to; i++) if (kinds[i] !== TokenKind.mark) words++;
  return words > 3;
}

/** `08.07.2017`, `8/7/17`, `2017-07-08`, `6. 3. 2014`, which a weekday may stand before. */
function readNumeric(tokens: Tokens, at: number, weekday: number): Body | null {
  const digits = readDayInDigits(tokens, at);
  if (!digits) return null;
  const { year, first, second, next } = digits;
  const { dayFirst, monthFirst } = possibleOrders(digits, weekday);
  if ((!dayFirst && !monthFirst) || (digits.order !== 'year' && (year < 1800 || year >= 2200))) return null;
  const [day, month] = dayFirst ? [first, second] : [second, first];
  const swappable = dayFirst && monthFirst && day !== month;
  return { end: tokens.ends[next - 1], next, year, month, day, swappable, damaged: false };
}

/** Index after at most one mark out of `marks`. */
function skip(tokens: Tokens, at: number, marks: string): number {
  return at < tokens.length && tokens.kinds[at] === TokenKind.mark && marks.includes(tokens.lower[at]) ? at + 1 : at;
}

/** True for a number that fills the next line alone, or opens it between words written large: the year in `… HOUSE, 22 JUNE` above `1990`, or above `1990 E&OE`. */
function isLineOfItsOwn(tokens: Tokens, before: number, at: number): boolean {
  if (tokens.kinds[at] !== TokenKind.number || at !== before + 1) return false;
  const { text } = tokens;
  const between = text.slice(tokens.ends[before], tokens.starts[at]);
  if (between.indexOf('\n') !== between.lastIndexOf('\n')) return false;
  if (at + 1 >= tokens.length || !sameLine(tokens, at, at + 1)) return true;
  return tokens.cases[before] === WordCase.upper && tokens.cases[at + 1] >= WordCase.title;
}

/** True where no line break stands between two tokens. */
function sameLine(tokens: Tokens, a: number, b: number): boolean {
  for (let i = tokens.ends[a]; i < tokens.starts[b]; i++) {
    const code = tokens.text.charCodeAt(i);
    if (code === 10 || code === 13 || code === 12) return false;
  }
  return true;
}
