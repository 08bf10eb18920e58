import type { Tokens } from '../../text/tokens.ts';
import type { Parsed } from '../expression.ts';
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
  const word = wordAt(t, i);
  const s = lowerAt(t, i);
  let at = afterHyphen(t, i + 1);
  if (word?.edgeNoun || s === 'middle') {
    if (lowerAt(t, at) === 'part') at++;
    if (lowerAt(t, at) !== 'of') return s === 'rest' || !word?.edge ? null : readEdged(t, at, s);
    at++;
    const the = lowerAt(t, at) === 'the' ? at + 1 : at;
    if (the > at || s === 'end' || s === 'rest') {
      const unit = wordAt(t, the);
      if (
        unit?.unit &&
        !unit.plural &&
        the > at &&
        (unit.unit === 'Y' || unit.unit === 'M' || unit.unit === 'W' || unit.unit === 'E' || unit.unit === 'C')
      ) {
        return { next: the + 1, form: { kind: 'unit', unit: unit.unit, shift: 0, narrative: false } };
      }
      // `in the middle of the night`.
      if (the > at && s === 'middle' && unit?.part && !unit.plural)
        return {
          next: the + 1,
          form: { kind: 'unit', unit: 'D', shift: 0, narrative: true, near: true },
          time: `T${unit.part}`,
        };
      if (the > at) return readAfterThe(t, the) ?? readDecade(t, the);
    }
    return readEdged(t, at, s);
  }
  if (s === 'as' || s === 'only') return null;
  // `mid-to-late 2014`, `early to mid May`.
  const to = afterHyphen(t, i + 1);
  const second = lowerAt(t, to) === 'to' ? afterHyphen(t, to + 1) : 0;
  if (second > 0 && s !== lowerAt(t, second) && /^(mid|middle|late)$/.test(lowerAt(t, second)))
    return readEdge(t, second, readAfterThe);
  if (lowerAt(t, at) === 'part' && lowerAt(t, at + 1) === 'of')
    return readEdged(t, at + 2, s) ?? (lowerAt(t, at + 2) === 'the' ? readAfterThe(t, at + 3) : null);
  if (lowerAt(t, at) === 'in' || lowerAt(t, at) === 'on') {
    const date = readEdged(t, lowerAt(t, at + 1) === 'the' ? at + 2 : at + 1, s);
    if (date) return date;
    if (lowerAt(t, at + 1) === 'the' && lowerAt(t, at + 2) === 'year')
      return { next: at + 3, form: { kind: 'unit', unit: 'Y', shift: 0, narrative: false } };
    if (lowerAt(t, at + 1) === 'the' && lowerAt(t, at + 2) === 'day')
      return { next: at + 3, form: { kind: 'unit', unit: 'D', shift: 0, narrative: true, near: true } };
    return null;
  }
  if (lowerAt(t, at) === 'the' && s !== 'end')
    return wordAt(t, at + 1)?.shift !== null && wordAt(t, at + 1) ? readAfterThe(t, at + 1) : null;
  return readEdged(t, at, s);
}

function readEdged(t: Tokens, i: number, edge: string): Parsed | null {
  if (isNumber(t, i)) {
    const decade = readDecade(t, i);
    if (decade) return decade;
    const year = readYear(t, i);
    if (year && year.year > 1400 && year.year < 2101)
      return { next: year.next, form: yearOnly(year.year), damaged: year.damaged };
    const century = readCentury(t, i);
    if (century) return century;
    return readDayFirst(t, i);
  }
  const word = wordAt(t, i);
  if (!word) return isApostrophe(t, i) ? readDecade(t, i) : null;
  if (word.month && (isCapital(t, i) || !word.monthDoubt)) {
    const month = readMonthFirst(t, i);
    if (month) return month;
    return isCapital(t, i)
      ? { next: i + 1, form: { kind: 'calendar', year: null, month: word.month, day: 0, weekday: 0 } }
      : null;
  }
  if (word.weekday) return withPart(t, readWeekday(t, i));
  if (word.decade) return readDecade(t, i);
  if (word.season) return readSeason(t, i, false);
  if (word.ordinal || word.cardinal === 20) return readCentury(t, i);
  if (word.part && !word.plural) {
    if (edge !== 'mid' && edge !== 'middle' && edge !== 'late' && edge !== 'early') return null;
    const behind = readDayWord(t, i + 1) ?? readWeekday(t, i + 1);
    if (behind) return { ...behind, time: `T${word.part}` };
    if (edge !== 'mid' && lowerAt(t, i - 2) !== 'the' && lowerAt(t, i - 2) !== 'in') return null;
    return { next: i + 1, form: { kind: 'unit', unit: 'D', shift: 0, narrative: false }, time: `T${word.part}` };
  }
  if (word.shift !== null) return readShifted(t, i, false);
  return withPart(t, readDayWord(t, i));
}

function withPart(t: Tokens, parsed: Parsed | null): Parsed | null {
  if (!parsed || parsed.time) return parsed;
  const part = readPartBehind(t, parsed.next);
  return part ? { ...parsed, ...part } : parsed;
}
