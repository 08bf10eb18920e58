import { yearOfTwoDigits } from '../../calendar/days.ts';
import { type Tokens, WordCase } from '../../text/tokens.ts';
import type { Parsed } from '../expression.ts';
import { readDay } from './calendar.ts';
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
  const capital = isCapital(t, i);
  const back = readDayBefore(t, i);
  if (back) return back;
  let next = afterStop(t, i + 1);
  const abbreviated = next > i + 1;
  if (lowerAt(t, next) === 'the' && readDay(t, next + 1)?.ordinal) next++;
  // `on July, 20`: a comma that the Russian or the German order left.
  if (lowerAt(t, next) === ',' && lowerAt(t, i - 1) === 'on' && widthAt(t, next + 1) <= 2 && isNumber(t, next + 1))
    next++;
  if (!flows(t, next - 1)) return bareMonth(t, i, capital);
  const number = readDay(t, next);
  // `July 2018` is a month, `July 20` a day, `July 20,000` neither.
  if (number && !(number.ordinal && !isNumber(t, next) && word.monthDoubt && !capital)) {
    const follows = lowerAt(t, number.next);
    const tight = touches(t, number.next - 1);
    const longer =
      (tight &&
        (follows === ',' || follows === '.') &&
        touches(t, number.next) &&
        isNumber(t, number.next + 1) &&
        widthAt(t, number.next + 1) !== 4) ||
      follows === '%' ||
      follows === '/' ||
      (tight && follows === ':' && isNumber(t, number.next + 1));
    if (!longer && (number.day <= 31 || isBareDay(t, next)) && number.day > 0) {
      if (word.monthDoubt && !capital && !number.ordinal && !readYearAfter(t, number.next)) return null;
      const year = readYearAfter(t, number.next);
      if (number.day > 31) {
        // `July 97` is a year where no other follows.
        if (!year && lowerAt(t, next - 1) !== '.' && number.day >= 60)
          return { next: number.next, form: dayForm(yearOfTwoDigits(number.day), word.month, 0) };
        if (!year && !BEFORE_MONTH.has(lowerAt(t, i - 1))) return null;
      }
      return {
        next: year?.next ?? number.next,
        form: dayForm(year?.year ?? null, word.month, number.day),
        damaged: year?.damaged,
      };
    }
    if (longer && !abbreviated && tight && follows === ':') return bareMonth(t, i, capital);
  }
  const spelt = readSpeltDay(t, i, next);
  if (spelt) return { next: next + 1, form: dayForm(null, word.month, spelt) };
  const spoiled = readDamagedNumber(t, next);
  if (spoiled && capital && spoiled.digits.length <= 2 && Number(spoiled.digits) >= 1 && Number(spoiled.digits) <= 31) {
    const year = readYearAfter(t, spoiled.next);
    return {
      next: year?.next ?? spoiled.next,
      form: dayForm(year?.year ?? null, word.month, Number(spoiled.digits)),
      damaged: true,
    };
  }
  const year = readYearAfter(t, next);
  if (year && (capital || !word.monthDoubt || isNumber(t, next))) {
    if (lowerAt(t, next) === '.') return bareMonth(t, i, capital);
    return { next: year.next, form: dayForm(year.year, word.month, 0), damaged: year.damaged };
  }
  return bareMonth(t, i, capital);
}

/** `Pay June one`, `Record May eight`: a day in a word, as wires write those below ten, where nothing is counted. 0 where there is none. */
function readSpeltDay(t: Tokens, month: number, i: number): number {
  const day = wordAt(t, i)?.cardinal ?? 0;
  if (day < 1 || day > 9 || !isCapital(t, month) || /^(in|since|until)$/.test(lowerAt(t, month - 1))) return 0;
  if (i + 1 >= t.length) return day;
  const ends = /^[.,;:)]$/.test(lowerAt(t, i + 1)) || t.text.slice(t.ends[i], t.starts[i + 1]).includes('\n');
  return ends ? day : 0;
}

function isBareDay(t: Tokens, i: number): boolean {
  return widthAt(t, i) === 2;
}

/** `Go ahead, April.`: somebody spoken to, behind a comma, where no other date stands before it. */
function isAddressed(t: Tokens, i: number, next: number): boolean {
  const month = wordAt(t, i)?.month ?? 0;
  if (month < 4 || month > 6 || lowerAt(t, i - 1) !== ',' || isNumber(t, i - 2) || wordAt(t, i - 2)?.month)
    return false;
  return next >= t.length || /^[.?!]$/.test(lowerAt(t, next)) || !flows(t, next - 1);
}

/** A month alone. Names and verbs are kept out: a doubtful word needs a sign that it is a month. */
function bareMonth(t: Tokens, i: number, capital: boolean): Parsed | null {
  const word = wordAt(t, i);
  if (!word) return null;
  const before = lowerAt(t, i - 1);
  const cyrillic = t.lower[i].charCodeAt(0) >= 0x400;
  const hyphen = isDash(t, i - 1) && touches(t, i - 1);
  const sign =
    (BEFORE_MONTH.has(before) && !(before === 'to' && lowerAt(t, i) === 'march')) ||
    (hyphen && lowerAt(t, i - 2) === 'mid');
  const next = afterStop(t, i + 1);
  if (cyrillic) return sign || lowerAt(t, i - 1) === 'в' ? { next, form: dayForm(null, word.month, 0) } : null;
  if (!capital) return null;
  const short = t.ends[i] - t.starts[i] <= 4;
  // `Mar-a-Lago`, `Jan Smith`, `Dec` inside a menu: abbreviations alone need their full stop or a preposition.
  if (!sign && isAddressed(t, i, next)) return null;
  if (short && !(word.month === 5 || word.month === 6 || word.month === 7) && next === i + 1 && !sign) return null;
  if (t.cases[i] === WordCase.upper && !sign && short) return null;
  // `March’s figures`: no verb has a possessive.
  const owns = word.month === 3 && isApostrophe(t, next) && lowerAt(t, next + 1) === 's' && touches(t, next);
  // `its best August in years`: within a sentence, between words in small letters, August is no name.
  const plainly = word.month === 8 && t.cases[i - 1] === WordCase.lower && flows(t, i - 1) && !isCapital(t, next);
  if (word.monthDoubt && !owns && !plainly) {
    if (!sign) return null;
    if (
      (before === 'to' ||
        before === 'for' ||
        before === 'and' ||
        before === 'or' ||
        before === 'of' ||
        before === 'by') &&
      isCapital(t, next) &&
      touchesBlank(t, next)
    )
      return null;
    if (before === 'on' || before === 'about') return null;
  } else if (word.month === 6 || word.month === 4) {
    if (!sign && isCapital(t, next) && flows(t, i) && next === i + 1) return null;
  }
  if (lowerAt(t, next) === '-' && touches(t, next - 1) && isWord(t, next + 1) && short) return null;
  if (isApostrophe(t, next) && touches(t, next - 1) && !sign && word.month === 5) return null;
  return { next, form: dayForm(null, word.month, 0) };
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
