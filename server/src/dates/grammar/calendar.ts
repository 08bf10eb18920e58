import { yearOfTwoDigits } from '../../calendar/days.ts';
import { foreignMonthAt } from '../../calendar/foreign.ts';
import { DAY_LEADS, DOUBTFUL_FOREIGN, FOREIGN_OF, ORDINAL_ENDINGS } from '../../calendar/words.ts';
import { type Tokens, WordCase } from '../../text/tokens.ts';
import type { CalendarForm, Parsed } from '../expression.ts';
import {
  afterHyphen,
  afterStop,
  flows,
  isCapital,
  isDash,
  isNumber,
  isWord,
  lowerAt,
  numberAt,
  touches,
  widthAt,
  wordAt,
} from './cursor.ts';
import { dayForm } from './forms.ts';
import { readYear, readYearAfter } from './year.ts';

/** Endings of ordinals; with `of` run on to them, and the Russian ones. */
const SUFFIXES = new Set([
  ...ORDINAL_ENDINGS,
  ...[...ORDINAL_ENDINGS].map((ending) => `${ending}of`),
  'го',
  'ого',
  'er',
]);

/** A day of the month, as far as a number or an ordinal tells. */
export interface DayRead {
  readonly day: number;
  readonly next: number;
  readonly ordinal: boolean;
}

/** A day of the month: `21`, `21st`, `twenty-first`, `eighth`. Numbers from 32 to 99 are read too, as slips that a rule can name. */
export function readDay(t: Tokens, i: number): DayRead | null {
  if (!isNumber(t, i)) return readDayInWords(t, i);
  return widthAt(t, i) <= 2 ? readDayInFigures(t, i, numberAt(t, i)) : null;
}

function readDayInFigures(t: Tokens, i: number, value: number): DayRead | null {
  const apartDay = readDayApart(t, i, value);
  if (apartDay) return { day: apartDay, next: i + 2, ordinal: false };
  if (touches(t, i) && SUFFIXES.has(lowerAt(t, i + 1))) return { day: value, next: i + 2, ordinal: true };
  // `21 th July`, `2-nd of July`, `5-го июля`: the ending stands apart.
  const apart = afterHyphen(t, i + 1);
  const led = lowerAt(t, apart + 1) === 'of' || (wordAt(t, apart + 1)?.month ?? 0) > 0;
  if (led && SUFFIXES.has(lowerAt(t, apart)) && (apart > i + 1 || flows(t, i)))
    return { day: value, next: apart + 1, ordinal: true };
  // `21July2018`: words run together.
  if (touches(t, i) && isWord(t, i + 1) && !(wordAt(t, i + 1)?.month && isCapital(t, i + 1))) return null;
  return { day: value, next: i + 1, ordinal: false };
}

function readDayInWords(t: Tokens, i: number): DayRead | null {
  const word = wordAt(t, i);
  if (!word) return null;
  if (word.ordinal) return { day: word.ordinal, next: i + 1, ordinal: true };
  if (word.cardinal !== 20 && word.cardinal !== 30) return null;
  const at = isDash(t, i + 1) ? i + 2 : i + 1;
  const unit = wordAt(t, at)?.ordinal ?? 0;
  return unit > 0 && unit < 10 ? { day: word.cardinal + unit, next: at + 1, ordinal: true } : null;
}

/**
 * `on 3 0 December`, `dated 1 9 July`: a day whose digits stand apart. No month has a day 0, so a nought belongs to the number before;
 * another digit does behind a word that leads to a day. 0 where there is none.
 */
function readDayApart(t: Tokens, i: number, tens: number): number {
  if (tens < 1 || tens > 3 || widthAt(t, i) !== 1 || widthAt(t, i + 1) !== 1 || !isNumber(t, i + 1)) return 0;
  if (!wordAt(t, i + 2)?.month || !isCapital(t, i + 2) || t.starts[i + 1] - t.ends[i] !== 1 || !flows(t, i)) return 0;
  const day = tens * 10 + numberAt(t, i + 1);
  return day <= 31 && (day % 10 === 0 || DAY_LEADS.has(lowerAt(t, i - 1))) ? day : 0;
}

/** `18` in `21-JUL-18`, with a hyphen on both sides of the month. */
function readShortYear(t: Tokens, month: number, i: number): { year: number; next: number; damaged: boolean } | null {
  if (!isDash(t, month - 1) || !isNumber(t, i) || widthAt(t, i) !== 2) return null;
  const longer = touches(t, i) && (lowerAt(t, i + 1) === ':' || isDash(t, i + 1));
  return longer ? null : { year: yearOfTwoDigits(numberAt(t, i)), next: i + 1, damaged: false };
}

/** A day in front of its month: `21 July 2018`, `21st of July`, `20-22 July` (the first day only), `3rd day of March`. */
export function readDayFirst(t: Tokens, i: number): Parsed | null {
  const number = readDay(t, i);
  if (!number || number.day < 1 || !flows(t, number.next - 1)) return null;
  if (lowerAt(t, i - 1) === '.' && touches(t, i - 1) && isNumber(t, i - 2)) return null;
  const at = monthBehind(t, number);
  const month = wordAt(t, at);
  if (month?.foreignMonth) return readForeign(t, at, number.day);
  return month?.month ? readWithMonth(t, i, number, at) : readFirstOfDays(t, i, number, at);
}

/** Where the month of a day has to stand: behind `of` or `day of`, a hyphen, a slash or a full stop. */
function monthBehind(t: Tokens, { next, ordinal }: DayRead): number {
  const at = ordinal && lowerAt(t, next) === 'day' ? next + 1 : next;
  if (lowerAt(t, at) === 'of') return at + 1;
  const behind = wordAt(t, at + 1);
  if (lowerAt(t, at) === 'de' && behind?.foreignMonth) return at + 1;
  if (!touches(t, at - 1) || !(behind?.month || behind?.foreignMonth)) return at;
  const tied = (isDash(t, at) || isSlashed(t, at)) && touches(t, at) && behind.month > 0;
  return tied || lowerAt(t, at) === '.' ? at + 1 : at;
}

/** A day whose month stands at `at`, with its year. */
function readWithMonth(t: Tokens, i: number, number: DayRead, at: number): Parsed | null {
  const month = wordAt(t, at)?.month ?? 0;
  // `the 5 of July`, `the 21-22 of July`; `5 of July` may be five people.
  const counts = lowerAt(t, at - 1) === 'of' && !number.ordinal && lowerAt(t, i - 1) !== 'the' && !isDash(t, i - 1);
  if (counts || !flows(t, at - 1)) return null;
  const next = afterStop(t, at + 1);
  const year = readYearAfter(t, next) ?? readTiedYear(t, at, next);
  if (year) return { next: year.next, form: dayForm(year.year, month, number.day), damaged: year.damaged };
  if (number.day > 31 || isDoubtful(t, i, number, at) || hasOwnDay(t, number, next)) return null;
  return { next, form: dayForm(null, month, number.day) };
}

/** `2018` or `18` in `21-JUL-2018` and `21/Jul/18`. */
function readTiedYear(t: Tokens, month: number, next: number): ReturnType<typeof readYear> {
  const tied = isDash(t, next) || isSlashed(t, month - 1);
  if (!tied || !touches(t, next) || !touches(t, next - 1)) return null;
  return readYear(t, next + 1) ?? readShortYear(t, month, next + 1);
}

/** True for a number before `may` or `March` that need not be a day: `3 may`, and `12 March Smith`. */
function isDoubtful(t: Tokens, i: number, { ordinal }: DayRead, at: number): boolean {
  if (!wordAt(t, at)?.monthDoubt || ordinal || lowerAt(t, i - 1) === 'on') return false;
  if (!isCapital(t, at)) return lowerAt(t, at) !== 'august' && lowerAt(t, at).charCodeAt(0) < 0x400;
  const next = afterStop(t, at + 1);
  return isCapital(t, next) && (t.cases[at] !== t.cases[next] || t.cases[at] !== WordCase.upper);
}

/** `In May 12 March 3, 2018` and `5 Mar. 12, 2018`: a month that has its own day behind it does not take the number before. */
function hasOwnDay(t: Tokens, { ordinal }: DayRead, next: number): boolean {
  const own = !ordinal && isNumber(t, next) ? readDay(t, next) : null;
  return own !== null && own.day <= 31 && lowerAt(t, own.next) === ',' && readYear(t, own.next + 1) !== null;
}

/** `20–22 July`, `the 20th to the 22nd of July`: the first of two days takes month and year from the second. */
function readFirstOfDays(t: Tokens, i: number, number: DayRead, at: number): Parsed | null {
  if (!isNumber(t, i) || !(isDash(t, at) || DAY_JOINTS.has(lowerAt(t, at)))) return null;
  const other = lowerAt(t, at + 1) === 'the' ? at + 2 : at + 1;
  const second = readDay(t, other);
  if (!second || second.day <= number.day || second.day > 31) return null;
  const { form } = readDayFirst(t, other) ?? {};
  return form?.kind === 'calendar' && form.day === second.day && form.month
    ? { next: number.next, form: dayForm(form.year, form.month, number.day) }
    : null;
}

/** `/` in `18/Jul/2018`, on both sides of the month. `i` is the first. */
function isSlashed(t: Tokens, i: number): boolean {
  return lowerAt(t, i) === '/' && lowerAt(t, i + 2) === '/' && touches(t, i + 1);
}

const DAY_JOINTS = new Set(['and', 'to', 'through', 'or', ',', '/']);

/** `14 juillet 2018`, `3 de febrero de 2020`, `3. März`, `21 iyulya`: a month that translation left; one that may be a name needs its year. */
function readForeign(t: Tokens, at: number, day: number): Parsed | null {
  const year = readYearAfter(t, FOREIGN_OF.has(lowerAt(t, at + 1)) ? at + 2 : at + 1);
  if (day > 31 || (!year && DOUBTFUL_FOREIGN.has(t.lower[at]))) return null;
  return { next: year?.next ?? at + 1, form: dayForm(year?.year ?? null, foreignMonthAt(t, at), day) };
}

/** The second of two days behind one month: `22` in `July 20-22, 2018`. Called right after the first was read. */
export function readSecondDay(t: Tokens, i: number, first: CalendarForm): Parsed | null {
  const joint = lowerAt(t, i);
  if (!(isDash(t, i) || joint === 'and' || joint === 'to' || joint === '/')) return null;
  const second = readDay(t, i + 1);
  if (!second || second.day <= first.day || second.day > 31 || !isNumber(t, i + 1)) return null;
  if (isDash(t, i) && !(touches(t, i) || touches(t, i - 1)) && lowerAt(t, second.next) === ':') return null;
  if (joint === 'and' || joint === 'to') {
    // `July 20 and 22 people`: only where a mark, a year or the line's end follows.
    const after = lowerAt(t, second.next);
    if (isWord(t, second.next) && flows(t, second.next - 1) && after !== 'in' && after !== 'at') return null;
    if (after === '%' || (after === '.' && touches(t, second.next) && isNumber(t, second.next + 1))) return null;
  }
  if (isWord(t, second.next) && (wordAt(t, second.next)?.unit || wordAt(t, second.next)?.month)) return null;
  // `the 21-22 of July`: the second names its month.
  if (lowerAt(t, second.next) === 'of' && wordAt(t, second.next + 1)?.month) return null;
  if (lowerAt(t, second.next) === '%' || lowerAt(t, second.next) === ':') return null;
  const year = readYearAfter(t, second.next);
  return {
    first: i + 1,
    next: year?.next ?? second.next,
    form: dayForm(year?.year ?? first.year, first.month, second.day),
  };
}
