import type { Tokens } from '../../text/tokens.ts';
import type { Parsed } from '../expression.ts';
import { readApproximated } from './approximate.ts';
import { readDayFirst } from './calendar.ts';
import { readClock, readSharedHalf } from './clock.ts';
import { clockWithDay } from './clock-day.ts';
import { flows, isCapital, isDash, isNumber, isWord, lowerAt, numberAt, touches, widthAt, wordAt } from './cursor.ts';
import { readDamagedMonth } from './damaged-month.ts';
import { readCentury, readDecade } from './era.ts';
import { yearOnly } from './forms.ts';
import { readDayBefore, readMonthFirst } from './month.ts';
import { readNineEleven, readNumeric } from './numeric.ts';
import { readQuarter, readShortQuarter } from './quarter.ts';
import { readDayPair } from './style.ts';
import { readYear, readYearBefore } from './year.ts';
import { readYearAlone } from './year-alone.ts';

/** What a number in digits begins. The surest readings come first: whole dates, then times, days, parts of years, and years and lengths last. */
export function readNumber(t: Tokens, i: number): Parsed | null {
  if (widthAt(t, i) > 6) return null;
  // `A320`, `l5 July`: digits that stick to letters are no number, but a spoiled day may be.
  if (touches(t, i - 1) && isWord(t, i - 1)) return wordAt(t, i + 1)?.month ? readDayBefore(t, i + 1) : null;
  return (
    readNumbers(t, i) ??
    readBeforeOurEra(t, i) ??
    readYearFirst(t, i) ??
    readTranslatedYear(t, i) ??
    readTime(t, i) ??
    readDayFirst(t, i) ??
    readQuarter(t, i) ??
    readDecade(t, i) ??
    readCentury(t, i) ??
    readDamagedMonth(t, i) ??
    readYearAlone(t, i) ??
    readShortQuarter(t, i) ??
    (isPartOfNumber(t, i) ? null : readApproximated(t, i))
  );
}

/** `08.07.2017`, `9/11`, `20 (21) July`: several numbers with marks between them. */
function readNumbers(t: Tokens, i: number): Parsed | null {
  const numeric = readNumeric(t, i) ?? readNineEleven(t, i);
  return numeric ?? (lowerAt(t, i + 1) === '(' ? readDayPair(t, i) : null);
}

/** `480 BC`. */
function readBeforeOurEra(t: Tokens, i: number): Parsed | null {
  const year = readYearBefore(t, i);
  return year && { next: year.next, form: yearOnly(year.year) };
}

/** `10:35 a.m.`, `9-11 a.m.`; the second of two times is no part of a number. */
function readTime(t: Tokens, i: number): Parsed | null {
  const second = isDash(t, i - 1) && (readSharedHalf(t, i - 2) ?? readSharedHalf(t, i - 4)) !== null;
  if (isPartOfNumber(t, i) && !second) return null;
  const clock = readSharedHalf(t, i) ?? readClock(t, i);
  return clock && clockWithDay(t, i, clock.time, clock.next);
}

/** `’98`, `the ’90s`. `i` is the apostrophe. */
export function readShortYear(t: Tokens, i: number): Parsed | null {
  const decade = readDecade(t, i);
  if (decade) return decade;
  const year = readYear(t, i);
  // An apostrophe before two digits is a year only where it cannot close a quotation.
  if (!year || !/^(in|of|since|from|until|by|to|late|early|class|summer|spring|fall|winter)$/.test(lowerAt(t, i - 1)))
    return null;
  return { next: year.next, form: yearOnly(year.year) };
}

/** `2018 July 21`, `2018 July 21 of the year`: the year in front, as translation has it. */
function readYearFirst(t: Tokens, i: number): Parsed | null {
  const year = numberAt(t, i);
  if (widthAt(t, i) !== 4 || year < 1800 || year > 2060 || isPartOfNumber(t, i)) return null;
  if (!wordAt(t, i + 1)?.month || !isCapital(t, i + 1) || !flows(t, i)) return null;
  const { form, next } = readMonthFirst(t, i + 1) ?? { form: null, next: 0 };
  if (form?.kind !== 'calendar' || form.day < 1 || form.day > 31 || form.year !== null) return null;
  const behind = lowerAt(t, next) === 'of' && lowerAt(t, next + 1) === 'the' && lowerAt(t, next + 2) === 'year';
  return { next: behind ? next + 3 : next, form: { ...form, year } };
}

/** `in 2018 year`: the Russian way to name a year, translated word for word. */
function readTranslatedYear(t: Tokens, i: number): Parsed | null {
  const noun = lowerAt(t, i + 1);
  if ((noun !== 'year' && noun !== 'years') || widthAt(t, i) !== 4 || !flows(t, i)) return null;
  const year = numberAt(t, i);
  const behind = lowerAt(t, i + 2);
  // `2000 years`, `1950 years ago`: a length.
  if (noun === 'years' && (year % 10 === 0 || /^(ago|of|later|earlier|before|after)$/.test(behind))) return null;
  if (year < 1900 || year > 2060 || isDash(t, i + 2) || behind === 'old') return null;
  // `2014-2016 years`: the second of two.
  const second = isDash(t, i - 1) && isNumber(t, i - 2) && widthAt(t, i - 2) === 4;
  if (!second && isPartOfNumber(t, i)) return null;
  return { next: i + 2, form: yearOnly(year) };
}

/** True for the digits behind a decimal point, a comma or a currency sign. */
function isPartOfNumber(t: Tokens, i: number): boolean {
  if (i === 0 || !touches(t, i - 1)) return false;
  const before = lowerAt(t, i - 1);
  return VALUES.has(before) || (POINTS.has(before) && isNumber(t, i - 2) && touches(t, i - 2));
}

const VALUES = new Set('$ £ € # / + @'.split(' '));
const POINTS = new Set('. , : - –'.split(' '));
