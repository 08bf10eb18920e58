import type { Tokens } from '../../text/tokens.ts';
import type { Parsed } from '../expression.ts';
import { readDayFirst } from './calendar.ts';
import { inPart, isOpenTime, readClock } from './clock.ts';
import { flows, isCapital, isNumber, lowerAt, wordAt } from './cursor.ts';
import { readDayWord, readPartBehind, readWeekday } from './day-words.ts';
import { readMonthFirst } from './month.ts';
import { readNumeric } from './numeric.ts';

/**
 * A clock time with the day behind it: `10 p.m. Wednesday`, `5 p.m. EST, Nov. 6`, `9 a.m. on Friday morning`, `noon Thursday`; alone it is on
 * the day that the text speaks of. The time stands from `i` to `next`.
 */
export function clockWithDay(t: Tokens, i: number, time: string, next: number): Parsed {
  const open = isOpenTime(t, i, next);
  const day = readDayBehindBrackets(t, next) ?? (flows(t, next - 1) ? readDayBehind(t, next) : null);
  if (!day) return { next, form: { kind: 'unit', unit: 'D', shift: 0, narrative: true, near: true }, time, first: i };
  // `at 8 tomorrow evening`: the part of the day tells which 8.
  return { ...day, time: day.time && open ? inPart(time, day.time) : time, first: i };
}

/** `10:35 a.m. (0735 GMT) Friday`: the day is that of the time in front of the brackets, which alone is the expression. */
function readDayBehindBrackets(t: Tokens, next: number): Parsed | null {
  const elsewhere = lowerAt(t, next) === '(' ? readClock(t, next + 1) : null;
  const day = elsewhere && lowerAt(t, elsewhere.next) === ')' ? readWeekday(t, elsewhere.next + 1) : null;
  return day?.form.kind === 'weekday' ? { next, form: day.form } : null;
}

/** The day behind a time, with its part of the day as `time`. */
function readDayBehind(t: Tokens, next: number): Parsed | null {
  const comma = lowerAt(t, next) === ',' ? next + 1 : next;
  const at = lowerAt(t, comma) === 'on' || lowerAt(t, comma) === 'of' ? comma + 1 : comma;
  return readNamedDay(t, at) ?? readNearPart(t, at) ?? readToldDay(t, at);
}

/** `Wednesday`, `tomorrow evening`, `Nov. 6`, `08.07.2017`. */
function readNamedDay(t: Tokens, at: number): Parsed | null {
  const day =
    (isNumber(t, at) ? readNumeric(t, at) : null) ??
    readWeekday(t, at) ??
    readDayWord(t, at) ??
    (wordAt(t, at)?.month && isCapital(t, at) ? readMonthFirst(t, at) : null) ??
    readDayFirst(t, at);
  if (!day) return null;
  const { kind } = day.form;
  const isDay =
    kind === 'numeric' || kind === 'weekday' || kind === 'unit' || (kind === 'calendar' && day.form.day > 0);
  if (!isDay) return null;
  const part = day.time ? null : readPartBehind(t, day.next);
  return { ...day, next: part?.next ?? day.next, time: day.time ?? part?.time ?? null };
}

/** `this morning` of `at 10 this morning`, `last night` of `at 9 last night`. */
function readNearPart(t: Tokens, at: number): Parsed | null {
  const shift = NEAR.get(lowerAt(t, at));
  const part = shift === undefined ? undefined : wordAt(t, at + 1);
  if (shift === undefined || !part?.part || part.plural) return null;
  return { next: at + 2, form: { kind: 'unit', unit: 'D', shift, narrative: false }, time: `T${part.part}` };
}

const NEAR: ReadonlyMap<string, number> = new Map([
  ['this', 0],
  ['last', -1],
]);

/** `that day`, `the next morning` behind a time: from the day that the text speaks of, however far above. */
function readToldDay(t: Tokens, at: number): Parsed | null {
  const that = lowerAt(t, at) === 'that';
  const shift = that ? 0 : lowerAt(t, at) === 'the' ? SHIFTS.get(lowerAt(t, at + 1)) : undefined;
  if (shift === undefined) return null;
  const behind = that ? at + 1 : at + 2;
  const word = wordAt(t, behind);
  if (!word || word.plural || !(word.unit === 'D' || word.part)) return null;
  const time = word.part ? `T${word.part}` : null;
  return { next: behind + 1, form: { kind: 'unit', unit: 'D', shift, narrative: true }, time };
}

const SHIFTS: ReadonlyMap<string, number> = new Map([
  ['same', 0],
  ['next', 1],
  ['following', 1],
]);
