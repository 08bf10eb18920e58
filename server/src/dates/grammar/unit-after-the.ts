import { type Tokens, WordCase } from '../../text/tokens.ts';
import type { Form, Parsed } from '../expression.ts';
import type { Unit } from '../words.ts';
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
  if (!unit || (lowerAt(t, i + 1) === '-' && touches(t, i))) return null;
  if (unit === 'Q') return readTheQuarter(t, i);
  if (unit === 'WE') return readTheWeekend(t, i);
  const behind = lowerAt(t, i + 1);
  if (unit === 'W' && behind === 'of') return readWeekOf(t, i, unit);
  if (behind === 'before' || behind === 'after') return readBesideAnother(t, i, unit);
  return readEnded(t, i, unit) ?? readOngoing(t, i, unit);
}

/** `the quarter of last year`, `the quarter ended July 31`, `the quarter`. */
function readTheQuarter(t: Tokens, i: number): Parsed | null {
  const behind = readYearBehind(t, i + 1);
  if (behind) return { next: behind.next, form: { kind: 'quarter', n: 0, year: behind.year } };
  if (/^(of|century)$/.test(lowerAt(t, i + 1))) return null;
  return { next: i + 1, form: { kind: 'quarter', n: 0, year: null, end: readQuarterEnd(t, i + 1) } };
}

/** `the weekend`, `the weekend of 21 July`. */
function readTheWeekend(t: Tokens, i: number): Parsed {
  const of = lowerAt(t, i + 1) === 'of' ? readWeekOf(t, i, 'WE') : null;
  return of ?? { next: i + 1, form: { kind: 'unit', unit: 'WE', shift: 0, narrative: false, near: true } };
}

/** `the week of March 6`: the one in which the day lies. */
function readWeekOf(t: Tokens, i: number, unit: 'W' | 'WE'): Parsed | null {
  const date = readMonthFirst(t, i + 2) ?? readDayFirst(t, i + 2);
  return date?.form.kind === 'calendar' && date.form.day
    ? { next: date.next, form: { kind: 'weekOf', unit, of: date.form } }
    : null;
}

/** `the day before yesterday`, `the week after.`: no event follows, but a day or nothing. */
function readBesideAnother(t: Tokens, i: number, unit: Unit): Parsed | null {
  const direction = lowerAt(t, i + 1) === 'before' ? -1 : 1;
  const beside = unit === 'D' ? readDayBeside(t, i + 2, direction) : null;
  if (beside || (isWord(t, i + 2) && flows(t, i + 1)) || !CALENDAR_UNITS.has(unit)) return beside;
  return { next: i + 2, form: { kind: 'unit', unit, shift: direction, narrative: true } };
}

const CALENDAR_UNITS: ReadonlySet<Unit> = new Set(['D', 'W', 'M', 'Y']);

/** `the year ended March 31`: a length; `the week ended March 3`: the one that the day lies in. */
function readEnded(t: Tokens, i: number, unit: Unit): Parsed | null {
  const behind = lowerAt(t, i + 1);
  const to = behind === 'to' || behind === 'through';
  if ((unit !== 'Y' && unit !== 'W') || !(to || behind === 'ended' || behind === 'ending')) return null;
  const end = readMonthFirst(t, i + 2) ?? readDayFirst(t, i + 2) ?? readWeekday(t, i + 2);
  if (unit === 'Y') return to && end?.form.kind !== 'calendar' ? null : { next: i + 1, form: fixed('DURATION', 'P1Y') };
  const isDay = end?.form.kind === 'weekday' || (end?.form.kind === 'calendar' && end.form.day > 0);
  return end && isDay ? { next: i + 1, form: { kind: 'weekOf', unit, of: end.form } } : null;
}

/** `ended the week up 1 percent`, `over the year`, `by the end of the week`: the unit in which the text is written. */
function readOngoing(t: Tokens, i: number, unit: Unit): Parsed | null {
  const form: Form = { kind: 'unit', unit, shift: 0, narrative: false };
  const before = lowerAt(t, i - 2);
  const behind = lowerAt(t, i + 1);
  const goesOn = isWord(t, i + 1) && flows(t, i);
  if (CALENDAR_UNITS.has(unit) && BOUNDS.has(before) && (!goesOn || !isLower(t, i + 1) || OUTCOMES.has(behind)))
    return { next: i + 1, form };
  if ((unit !== 'Y' && unit !== 'W') || !DURING.has(before) || behind === 'of' || isNumber(t, i + 1)) return null;
  // `Australian of the Year`, `the best day of the year for`.
  return unit === 'Y' && before === 'of' && (isCapital(t, i) || goesOn) ? null : { next: i + 1, form };
}

/** Words in front of `the year` and `the week` in which something goes on. */
const DURING = new Set('for during of in over throughout end'.split(' '));

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
