import { type Tokens, WordCase } from '../../text/tokens.ts';
import type { Parsed } from '../expression.ts';
import { readDayFirst } from './calendar.ts';
import { flows, isCapital, isNumber, isWord, lowerAt, touches, wordAt } from './cursor.ts';
import { readDayWord, readWeekday } from './day-words.ts';
import { fixed } from './forms.ts';
import { readMonthFirst } from './month.ts';
import { readYearBehind } from './quarter.ts';
import { readHoliday } from './season.ts';
import { readShifted } from './shifted.ts';

/** `the year`, `the quarter`, `the week`: what the text speaks of. Only where the words around leave no other sense. */
export function readUnitAfterThe(t: Tokens, i: number): Parsed | null {
  const unit = wordAt(t, i)?.unit;
  const before = lowerAt(t, i - 2);
  const after = lowerAt(t, i + 1);
  if (after === '-' && touches(t, i)) return null;
  if (unit === 'Q') {
    const behind = readYearBehind(t, i + 1);
    if (behind) return { next: behind.next, form: { kind: 'quarter', n: 0, year: behind.year } };
    if (after === 'of' || after === 'century') return null;
    return { next: i + 1, form: { kind: 'quarter', n: 0, year: null, end: readQuarterEnd(t, i + 1) } };
  }
  if (unit === 'WE' && after !== 'of')
    return { next: i + 1, form: { kind: 'unit', unit, shift: 0, narrative: false, near: true } };
  if ((unit === 'W' || unit === 'WE') && after === 'of') {
    const at = i + 2;
    const date = readMonthFirst(t, at) ?? readDayFirst(t, at);
    if (date?.form.kind === 'calendar' && date.form.day)
      return { next: date.next, form: { kind: 'weekOf', unit, of: date.form } };
    return unit === 'W' ? null : { next: i + 1, form: { kind: 'unit', unit, shift: 0, narrative: false, near: true } };
  }
  if (after === 'before' || after === 'after') {
    const beside = unit === 'D' ? readDayBeside(t, i + 2, after === 'before' ? -1 : 1) : null;
    if (beside) return beside;
    if (isWord(t, i + 2) && flows(t, i + 1)) return null;
    return unit === 'D' || unit === 'W' || unit === 'M' || unit === 'Y'
      ? { next: i + 2, form: { kind: 'unit', unit, shift: after === 'before' ? -1 : 1, narrative: true } }
      : null;
  }
  const to = after === 'to' || after === 'through';
  if (after === 'ended' || after === 'ending' || to) {
    const end = readMonthFirst(t, i + 2) ?? readDayFirst(t, i + 2) ?? readWeekday(t, i + 2);
    if (unit === 'Y' && (!to || end?.form.kind === 'calendar')) return { next: i + 1, form: fixed('DURATION', 'P1Y') };
    // `the week ended March 3`: the one that the day lies in.
    const isDay = end?.form.kind === 'weekday' || (end?.form.kind === 'calendar' && end.form.day > 0);
    if (unit === 'W' && end && isDay) return { next: i + 1, form: { kind: 'weekOf', unit, of: end.form } };
  }
  if (
    (unit === 'D' || unit === 'W' || unit === 'M' || unit === 'Y') &&
    BOUNDS.has(before) &&
    (!isWord(t, i + 1) || !flows(t, i) || !isLower(t, i + 1) || OUTCOMES.has(after))
  )
    return { next: i + 1, form: { kind: 'unit', unit, shift: 0, narrative: false } };
  if (
    (unit === 'Y' || unit === 'W') &&
    /^(for|during|of|in|over|throughout|end)$/.test(before) &&
    after !== 'of' &&
    !isNumber(t, i + 1)
  ) {
    // `Australian of the Year`, `the best day of the year for`.
    if (unit === 'Y' && before === 'of' && (isCapital(t, i) || (isWord(t, i + 1) && flows(t, i)))) return null;
    return { next: i + 1, form: { kind: 'unit', unit, shift: 0, narrative: false } };
  }
  return null;
}

/** `the day before yesterday`, `the day after Christmas`, `the day before last Tuesday`: a day beside another. `i` is the other. */
function readDayBeside(t: Tokens, i: number, direction: number): Parsed | null {
  const other =
    readDayWord(t, i) ??
    readWeekday(t, i) ??
    readShifted(t, i, false) ??
    readHoliday(t, i) ??
    readMonthFirst(t, i) ??
    readDayFirst(t, i);
  if (!other || other.time) return null;
  const { form, next } = other;
  if (form.kind === 'unit')
    return form.unit === 'D' ? { next, form: { ...form, shift: form.shift + direction } } : null;
  if (form.kind !== 'weekday' && form.kind !== 'holiday' && !(form.kind === 'calendar' && form.day > 0)) return null;
  return { next, form: { kind: 'offset', count: 1, unit: 'D', direction, narrative: false, from: form } };
}

/** Verbs of which a stretch of time is the object: `the index ended the week up 1 percent`. */
const BOUNDS = new Set(
  'end ended ends ending close closed finish finished finishing start started begin began'.split(' '),
);
const OUTCOMES = new Set('up down higher lower with at in on by flat little unchanged as'.split(' '));

const isLower = (t: Tokens, i: number): boolean => t.cases[i] === WordCase.lower;

/** The month in `ended July 31`, `ending Sept. 29` behind a quarter; 0 where there is none. */
function readQuarterEnd(t: Tokens, i: number): number {
  if (lowerAt(t, i) !== 'ended' && lowerAt(t, i) !== 'ending') return 0;
  const end = readMonthFirst(t, i + 1) ?? readDayFirst(t, i + 1);
  return end?.form.kind === 'calendar' && end.form.month <= 12 ? end.form.month : 0;
}
