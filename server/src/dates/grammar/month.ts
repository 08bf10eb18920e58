import { yearOfTwoDigits } from '../../calendar/days.ts';
import { type Tokens, WordCase } from '../../text/tokens.ts';
import type { Parsed } from '../expression.ts';
import { type DayRead, readDay } from './calendar.ts';
import {
  afterStop,
  flows,
  isApostrophe,
  isCapital,
  isDash,
  isNumber,
  isWord,
  lowerAt,
  touches,
  touchesBlank,
  widthAt,
  wordAt,
} from './cursor.ts';
import { dayForm } from './forms.ts';
import { readDamagedNumber, readYearAfter } from './year.ts';

/** Words before which, or after which, `May` and `March` are months. */
const BEFORE_MONTH = new Set(
  'in of by since until till last this next early late mid from to through during before after between for each every every and or on previous following past around about beginning end'.split(
    ' ',
  ),
);

/** A month and what follows it: `July 21, 2018`, `Jul. 21`, `July 2018`, `July 20-22` (the first day), `July of that year`, `May`. */
export function readMonthFirst(t: Tokens, i: number): Parsed | null {
  const word = wordAt(t, i);
  if (!word?.month) return null;
  const back = readDayBefore(t, i);
  if (back) return back;
  const next = dayBehind(t, i);
  if (!flows(t, next - 1)) return bareMonth(t, i);
  const day = readDay(t, next);
  // `may second the motion`: neither of the two is sure.
  const unsure = day?.ordinal && !isNumber(t, next) && word.monthDoubt && !isCapital(t, i);
  if (day && !unsure) {
    if (!isPartOfMore(t, day.next)) {
      if (day.day > 0 && (day.day <= 31 || widthAt(t, next) === 2)) return readWithDay(t, i, next, day);
    } else if (isHour(t, day.next) && afterStop(t, i + 1) === i + 1) return bareMonth(t, i);
  }
  const read = readSpeltDay(t, i, next) ?? readSpoiledDay(t, i, next);
  return read ?? readWithYear(t, i, next);
}

/** Where the day behind a month has to stand: `Jul. 21`, `July the 21st`, and `on July, 20` with the comma of the Russian or German order. */
function dayBehind(t: Tokens, i: number): number {
  const at = afterStop(t, i + 1);
  if (lowerAt(t, at) === 'the') return readDay(t, at + 1)?.ordinal ? at + 1 : at;
  const comma = lowerAt(t, at) === ',' && lowerAt(t, i - 1) === 'on' && isNumber(t, at + 1) && widthAt(t, at + 1) <= 2;
  return comma ? at + 1 : at;
}

/** True for a number behind a month that goes on: `July 20,000`, `July 20%`, `July 20/21`, `July 7:30`; `July 20,2018` is a day. */
function isPartOfMore(t: Tokens, next: number): boolean {
  const mark = lowerAt(t, next);
  if (mark === '%' || mark === '/') return true;
  if (!touches(t, next - 1) || !isNumber(t, next + 1)) return false;
  return mark === ':' || ((mark === ',' || mark === '.') && touches(t, next) && widthAt(t, next + 1) !== 4);
}

/** `7` of `July 7:30`: the month, and a time. */
function isHour(t: Tokens, next: number): boolean {
  return lowerAt(t, next) === ':' && touches(t, next - 1);
}

/** `July 21, 2018`, `July 21`, `July 97`: a number behind a month is its day, or its year where no day has that number. */
function readWithDay(t: Tokens, i: number, at: number, { day, next, ordinal }: DayRead): Parsed | null {
  const word = wordAt(t, i);
  const month = word?.month ?? 0;
  const year = readYearAfter(t, next);
  if (year) return { next: year.next, form: dayForm(year.year, month, day), damaged: year.damaged };
  if (word?.monthDoubt && !isCapital(t, i) && !ordinal) return null;
  if (day > 31) {
    if (lowerAt(t, at - 1) !== '.' && day >= 60) return { next, form: dayForm(yearOfTwoDigits(day), month, 0) };
    if (!BEFORE_MONTH.has(lowerAt(t, i - 1))) return null;
  }
  return { next, form: dayForm(null, month, day) };
}

/** `July l5`: a day whose digits a scanner took for letters. */
function readSpoiledDay(t: Tokens, i: number, at: number): Parsed | null {
  const spoiled = isCapital(t, i) ? readDamagedNumber(t, at) : null;
  const day = spoiled && spoiled.digits.length <= 2 ? Number(spoiled.digits) : 0;
  if (!spoiled || day < 1 || day > 31) return null;
  const year = readYearAfter(t, spoiled.next);
  return {
    next: year?.next ?? spoiled.next,
    form: dayForm(year?.year ?? null, wordAt(t, i)?.month ?? 0, day),
    damaged: true,
  };
}

/** `July 2018`, `July of that year`, else the month alone. */
function readWithYear(t: Tokens, i: number, at: number): Parsed | null {
  const word = wordAt(t, i);
  const year = readYearAfter(t, at);
  if (!year || lowerAt(t, at) === '.' || !(isCapital(t, i) || !word?.monthDoubt || isNumber(t, at)))
    return bareMonth(t, i);
  return { next: year.next, form: dayForm(year.year, word?.month ?? 0, 0), damaged: year.damaged };
}

/** `Pay June one`, `Record May eight`: a day in a word, as wires write those below ten, where nothing is counted. */
function readSpeltDay(t: Tokens, month: number, i: number): Parsed | null {
  const day = wordAt(t, i)?.cardinal ?? 0;
  if (day < 1 || day > 9 || !isCapital(t, month) || /^(in|since|until)$/.test(lowerAt(t, month - 1))) return null;
  const ends =
    i + 1 >= t.length || /^[.,;:)]$/.test(lowerAt(t, i + 1)) || t.text.slice(t.ends[i], t.starts[i + 1]).includes('\n');
  return ends ? { next: i + 1, form: dayForm(null, wordAt(t, month)?.month ?? 0, day) } : null;
}

/** `Go ahead, April.`: somebody spoken to, behind a comma, where no other date stands before it. */
function isAddressed(t: Tokens, i: number, next: number): boolean {
  const month = wordAt(t, i)?.month ?? 0;
  if (month < 4 || month > 6 || lowerAt(t, i - 1) !== ',' || isNumber(t, i - 2) || wordAt(t, i - 2)?.month)
    return false;
  return next >= t.length || /^[.?!]$/.test(lowerAt(t, next)) || !flows(t, next - 1);
}

/** A month alone. Names and verbs are kept out: a doubtful word needs a sign that it is a month. */
function bareMonth(t: Tokens, i: number): Parsed | null {
  const month = wordAt(t, i)?.month ?? 0;
  const signed = isSigned(t, i);
  const next = afterStop(t, i + 1);
  const read: Parsed = { next, form: dayForm(null, month, 0) };
  if (t.lower[i].charCodeAt(0) >= 0x400) return signed || lowerAt(t, i - 1) === 'в' ? read : null;
  if (!isCapital(t, i) || isOtherAbbreviation(t, i, next, signed)) return null;
  return isDoubted(t, i, next)
    ? signed && !isNamed(t, i, next)
      ? read
      : null
    : isPerson(t, i, next, signed)
      ? null
      : read;
}

/** True behind `in`, `last`, `mid-` and the like, which lead to a time; `to march` is the verb. */
function isSigned(t: Tokens, i: number): boolean {
  const before = lowerAt(t, i - 1);
  // `the May budget`, `the June Council`; people have no article, and `the March for Life` is no month.
  if (before === 'the' && isWord(t, i + 1) && flows(t, i))
    return !BEHIND_MARCH.has(lowerAt(t, i + 1)) || (lowerAt(t, i + 1) === 'and' && isMonthName(t, i + 2));
  if (BEFORE_MONTH.has(before)) return before !== 'to' || t.lower[i] !== 'march';
  return isDash(t, i - 1) && touches(t, i - 1) && (lowerAt(t, i - 2) === 'mid' || isMonthName(t, i - 2));
}

function isMonthName(t: Tokens, i: number): boolean {
  return (wordAt(t, i)?.month ?? 0) > 0 && isCapital(t, i);
}

const BEHIND_MARCH = new Set('for on of to against from through in and'.split(' '));

/** `Mar-a-Lago` (not `Jan-Sept`), `Jan Smith`, `Dec` inside a menu, `MAY`: short words alone need their full stop or a preposition. */
function isOtherAbbreviation(t: Tokens, i: number, next: number, signed: boolean): boolean {
  if (widthAt(t, i) > 4) return false;
  if (lowerAt(t, next) === '-' && touches(t, next - 1) && isWord(t, next + 1)) return !isMonthName(t, next + 1);
  if (signed) return false;
  // May, June and July are as short in full.
  const month = wordAt(t, i)?.month ?? 0;
  return t.cases[i] === WordCase.upper || (next === i + 1 && (month < 5 || month > 7));
}

/** True for a word that is no month as often, where nothing behind or around it decides. */
function isDoubted(t: Tokens, i: number, next: number): boolean {
  const word = wordAt(t, i);
  if (!word?.monthDoubt) return false;
  // `March’s figures`: no verb has a possessive.
  const owns = isApostrophe(t, next) && lowerAt(t, next + 1) === 's' && touches(t, next);
  if (word.month === 3 && owns) return false;
  // `its best August in years`: within a sentence, between words in small letters, August is no name.
  return !(word.month === 8 && t.cases[i - 1] === WordCase.lower && flows(t, i - 1) && !isCapital(t, next));
}

/** `talks with Juncker and May Day marchers`, `a book about May`: behind these a doubtful word is a name, or part of one. */
function isNamed(t: Tokens, i: number, next: number): boolean {
  const before = lowerAt(t, i - 1);
  if (before === 'on' || before === 'about') return true;
  return BEFORE_NAMES.has(before) && isCapital(t, next) && touchesBlank(t, next);
}

const BEFORE_NAMES = new Set('to for and or of by'.split(' '));

/** `April Smith`, `Go ahead, June.`: a given name that no word leads to as to a time. */
function isPerson(t: Tokens, i: number, next: number, signed: boolean): boolean {
  if (signed) return false;
  if (isAddressed(t, i, next)) return true;
  const month = wordAt(t, i)?.month ?? 0;
  return (month === 6 || month === 4) && isCapital(t, next) && flows(t, i) && next === i + 1;
}

/** `l5 July`: a day in front of the month that a scanner spoiled; the grammar did not stop at it, so the month looks back. */
export function readDayBefore(t: Tokens, i: number): Parsed | null {
  if (i < 1 || !isCapital(t, i)) return null;
  let first = i - 1;
  while (first > 0 && touches(t, first - 1) && i - first < 3) first--;
  const read = readDamagedNumber(t, first);
  if (!read || read.next !== i || read.digits.length > 2) return null;
  const value = Number(read.digits);
  if (value < 1 || value > 31) return null;
  const year = readYearAfter(t, afterStop(t, i + 1));
  return {
    first,
    next: year?.next ?? afterStop(t, i + 1),
    form: dayForm(year?.year ?? null, wordAt(t, i)?.month ?? 0, value),
    damaged: true,
  };
}
