import type { Tokens } from '../../text/tokens.ts';
import type { Parsed } from '../expression.ts';
import type { Unit } from '../words.ts';
import { readDayFirst } from './calendar.ts';
import { afterHyphen, isApostrophe, isCapital, isNumber, lowerAt, wordAt } from './cursor.ts';
import { readDayWord, readPartBehind, readWeekday } from './day-words.ts';
import { readCentury, readDecade } from './era.ts';
import { yearOnly } from './forms.ts';
import { readMonthFirst } from './month.ts';
import { readSeason } from './season.ts';
import { readShifted } from './shifted.ts';
import { readYear } from './year.ts';

/** A rule of the grammar. */
type Reader = (t: Tokens, i: number) => Parsed | null;

/**
 * A part of a longer time, whose value is the whole: `early 2018`, `mid-July`, `late last week`, `the end of November`, `the rest of
 * the year`, `earlier this month`. `readAfterThe` reads what follows an article; it is passed in, as it reads such parts itself.
 */
export function readEdge(t: Tokens, i: number, readAfterThe: Reader): Parsed | null {
  const s = lowerAt(t, i);
  if (wordAt(t, i)?.edgeNoun || s === 'middle') return readEdgeNoun(t, i, readAfterThe);
  if (s === 'as' || s === 'only') return null;
  const second = secondEdge(t, i);
  if (second > 0) return readEdge(t, second, readAfterThe);
  const at = afterHyphen(t, i + 1);
  switch (lowerAt(t, at)) {
    case 'part':
      if (lowerAt(t, at + 1) === 'of')
        return readEdged(t, at + 2, s) ?? (lowerAt(t, at + 2) === 'the' ? readAfterThe(t, at + 3) : null);
      return readEdged(t, at, s);
    case 'in':
    case 'on':
      return readEdgeIn(t, at + 1, s);
    case 'the': {
      if (s === 'end') return readEdged(t, at, s);
      const shift = wordAt(t, at + 1)?.shift;
      return shift === null || shift === undefined ? null : readAfterThe(t, at + 1);
    }
    default:
      return readEdged(t, at, s);
  }
}

/** The later of two edges: `late` in `mid-to-late 2014`, `mid` in `early to mid May`; 0 where there is one only. */
function secondEdge(t: Tokens, i: number): number {
  const to = afterHyphen(t, i + 1);
  const second = lowerAt(t, to) === 'to' ? afterHyphen(t, to + 1) : 0;
  return second > 0 && lowerAt(t, i) !== lowerAt(t, second) && /^(mid|middle|late)$/.test(lowerAt(t, second))
    ? second
    : 0;
}

/** What follows `early in` or `late on`: `2018`, `the year`, `the day`. */
function readEdgeIn(t: Tokens, i: number, edge: string): Parsed | null {
  const the = lowerAt(t, i) === 'the';
  const date = readEdged(t, the ? i + 1 : i, edge);
  if (date || !the) return date;
  if (lowerAt(t, i + 1) === 'year')
    return { next: i + 2, form: { kind: 'unit', unit: 'Y', shift: 0, narrative: false } };
  return lowerAt(t, i + 1) === 'day'
    ? { next: i + 2, form: { kind: 'unit', unit: 'D', shift: 0, narrative: true, near: true } }
    : null;
}

/** `the end of November`, `the middle of the night`, `the rest of the year`, `end-July`. */
function readEdgeNoun(t: Tokens, i: number, readAfterThe: Reader): Parsed | null {
  const s = lowerAt(t, i);
  const hyphen = afterHyphen(t, i + 1);
  const at = lowerAt(t, hyphen) === 'part' ? hyphen + 1 : hyphen;
  if (lowerAt(t, at) !== 'of') return s === 'rest' || !wordAt(t, i)?.edge ? null : readEdged(t, at, s);
  if (lowerAt(t, at + 1) !== 'the') return readEdged(t, at + 1, s);
  const whole = at + 2;
  const unit = wordAt(t, whole);
  if (unit?.unit && !unit.plural && EDGED_UNITS.has(unit.unit))
    return { next: whole + 1, form: { kind: 'unit', unit: unit.unit, shift: 0, narrative: false } };
  // `in the middle of the night`.
  if (s === 'middle' && unit?.part && !unit.plural)
    return {
      next: whole + 1,
      form: { kind: 'unit', unit: 'D', shift: 0, narrative: true, near: true },
      time: `T${unit.part}`,
    };
  return readAfterThe(t, whole) ?? readDecade(t, whole);
}

/** Units that have a beginning and an end of which people speak. */
const EDGED_UNITS: ReadonlySet<Unit> = new Set(['Y', 'M', 'W', 'E', 'C']);

/** The longer time of which an edge is a part. */
function readEdged(t: Tokens, i: number, edge: string): Parsed | null {
  if (isNumber(t, i)) return readEdgedNumber(t, i);
  const word = wordAt(t, i);
  if (!word) return isApostrophe(t, i) ? readDecade(t, i) : null;
  if (word.month && (isCapital(t, i) || !word.monthDoubt)) return readEdgedMonth(t, i, word.month);
  if (word.weekday) return withPart(t, readWeekday(t, i));
  if (word.decade) return readDecade(t, i);
  if (word.season) return readSeason(t, i, false);
  if (word.ordinal || word.cardinal === 20) return readCentury(t, i);
  if (word.part && !word.plural) return readEdgedPart(t, i, edge, `T${word.part}`);
  return word.shift !== null ? readShifted(t, i, false) : withPart(t, readDayWord(t, i));
}

/** `the 1990s`, `2018`, `the 19th century`, `21 July`. */
function readEdgedNumber(t: Tokens, i: number): Parsed | null {
  const decade = readDecade(t, i);
  if (decade) return decade;
  const year = readYear(t, i);
  if (year && year.year > 1400 && year.year < 2101)
    return { next: year.next, form: yearOnly(year.year), damaged: year.damaged };
  return readCentury(t, i) ?? readDayFirst(t, i);
}

function readEdgedMonth(t: Tokens, i: number, month: number): Parsed | null {
  const read = readMonthFirst(t, i);
  if (read || !isCapital(t, i)) return read;
  return { next: i + 1, form: { kind: 'calendar', year: null, month, day: 0, weekday: 0 } };
}

/** `early morning Friday`, `in the late evening`, `mid-afternoon`. */
function readEdgedPart(t: Tokens, i: number, edge: string, time: string): Parsed | null {
  if (!/^(mid|middle|late|early)$/.test(edge)) return null;
  const behind = readDayWord(t, i + 1) ?? readWeekday(t, i + 1);
  if (behind) return { ...behind, time };
  if (edge !== 'mid' && lowerAt(t, i - 2) !== 'the' && lowerAt(t, i - 2) !== 'in') return null;
  return { next: i + 1, form: { kind: 'unit', unit: 'D', shift: 0, narrative: false }, time };
}

function withPart(t: Tokens, parsed: Parsed | null): Parsed | null {
  if (!parsed || parsed.time) return parsed;
  const part = readPartBehind(t, parsed.next);
  return part ? { ...parsed, ...part } : parsed;
}
