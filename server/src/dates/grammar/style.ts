import { type CivilDay, dayNumber, fromJulian, isCivilDay } from '../../calendar/days.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { CalendarForm, Parsed } from '../expression.ts';
import { readDay } from './calendar.ts';
import { afterStop, flows, isNumber, lowerAt, wordAt } from './cursor.ts';
import { readYearAfter } from './year.ts';

/** A day in front of brackets or inside them; the year null where it is not said there. */
interface Day {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

/** Which calendar a mark names: -1 the Julian (Old Style), 1 the Gregorian (New Style). */
interface Mark {
  readonly style: -1 | 1;
  readonly next: number;
}

const LEADS = new Set('according to by on in of the'.split(' '));

/** What a mark without brackets begins with. */
const MARK_STARTS = new Set('o n os ns old new julian gregorian according by in of'.split(' '));

/** `O.S.`, `OS`, `New Style`, `according to the old calendar`, `Julian calendar`; null where no calendar is named. */
function readMark(t: Tokens, i: number): Mark | null {
  let at = i;
  while (at < i + 3 && LEADS.has(lowerAt(t, at))) at++;
  const word = lowerAt(t, at);
  const noun = lowerAt(t, at + 1);
  if ((noun === 'style' || noun === 'calendar') && /^(old|new|julian|gregorian)$/.test(word))
    return { style: word === 'old' || word === 'julian' ? -1 : 1, next: at + 2 };
  if (at > i) return null;
  if (word === 'os' || word === 'ns') return { style: word === 'os' ? -1 : 1, next: i + 1 };
  if ((word !== 'o' && word !== 'n') || noun !== '.' || lowerAt(t, i + 2) !== 's') return null;
  return { style: word === 'o' ? -1 : 1, next: lowerAt(t, i + 3) === '.' ? i + 4 : i + 3 };
}

/** `7 November`, `November 7`, `15`: a day in brackets; one alone is of the month outside. */
function readInside(t: Tokens, i: number, month: number): { of: Day; next: number } | null {
  const named = wordAt(t, i)?.month ?? 0;
  const day = readDay(t, named ? afterStop(t, i + 1) : i);
  if (!day || day.day < 1 || day.day > 31) return null;
  const behind = named ? 0 : (wordAt(t, day.next)?.month ?? 0);
  const next = behind ? afterStop(t, day.next + 1) : day.next;
  const year = readYearAfter(t, next);
  return {
    of: { year: typeof year?.year === 'number' ? year.year : null, month: named || behind || month, day: day.day },
    next: year?.next ?? next,
  };
}

/** What is said behind a day of its calendar. */
interface Said {
  /** The same day in the other calendar, if it is given. */
  readonly other: Day | null;
  /** The calendar of the day in front, as a mark has it; 0 where none says. */
  readonly style: -1 | 0 | 1;
  readonly next: number;
}

/** `O.S.` without brackets. */
function readBareMark(t: Tokens, i: number): Said | null {
  const mark = readMark(t, i);
  return mark && { other: null, ...mark };
}

/** `7 November)`, `Old Style)`, `15, N.S.)`: the inside of a bracket that begins at a token, to behind its end. */
function readBracket(t: Tokens, i: number, month: number): Said | null {
  const lead = readMark(t, i);
  const inside = readInside(t, lead?.next ?? i, month);
  if (!inside)
    return lead && lowerAt(t, lead.next) === ')' ? { other: null, style: lead.style, next: lead.next + 1 } : null;
  let at = inside.next;
  if (lowerAt(t, at) === ',') at++;
  const mark = lead ?? readMark(t, at);
  if (mark && mark.next > at) at = mark.next;
  if (lowerAt(t, at) !== ')') return null;
  // A mark beside the day inside is that of this one.
  const style = mark === null ? 0 : mark.style < 0 ? 1 : -1;
  return { other: inside.of, style, next: at + 1 };
}

/**
 * A day in the Julian calendar, or in both, as the day of the Gregorian one: `25 October (7 November) 1917`, `March 2 (15), 1917`,
 * `10 April 1870 O.S.`, `29 February 1900 (Old Style)`. Brackets without a mark count only where the two are one day.
 */
export function withOtherStyle(t: Tokens, parsed: Parsed): Parsed {
  const { form, next } = parsed;
  if (form.kind !== 'calendar' || form.day === 0 || form.month === 0) return parsed;
  if (form.year !== null && typeof form.year !== 'number') return parsed;
  const isBracket = lowerAt(t, next) === '(';
  if ((!isBracket && !MARK_STARTS.has(lowerAt(t, next))) || !flows(t, next - 1)) return parsed;
  const said = isBracket ? readBracket(t, next + 1, form.month) : readBareMark(t, next);
  if (!said) return parsed;
  let { next: at } = said;
  let year = form.year ?? said.other?.year ?? null;
  if (year === null) {
    const after = readYearAfter(t, at);
    if (typeof after?.year !== 'number') return parsed;
    year = after.year;
    at = after.next;
  }
  const day = inBoth({ year: form.year, month: form.month, day: form.day }, said.other, year, said.style);
  return day ? { ...parsed, next: at, form: { ...form, ...day } } : parsed;
}

/** `5 (18) January 1918`: the day in both calendars in front of the month. */
export function readDayPair(t: Tokens, i: number): Parsed | null {
  if (!isNumber(t, i) || lowerAt(t, i + 1) !== '(' || !isNumber(t, i + 2) || lowerAt(t, i + 3) !== ')') return null;
  const month = wordAt(t, i + 4)?.month ?? 0;
  const year = month ? readYearAfter(t, afterStop(t, i + 5)) : null;
  const [first, second] = [readDay(t, i), readDay(t, i + 2)];
  if (typeof year?.year !== 'number' || !first || !second) return null;
  const of = (day: number): Day => ({ year: null, month, day });
  const day = inBoth(of(first.day), of(second.day), year.year, 0);
  return day && { next: year.next, form: { kind: 'calendar', weekday: 0, ...day } };
}

/** The Gregorian day with the Julian one; `style` is that of `first`. Null where the two are not one day and no mark says which is which. */
function inBoth(
  first: Day,
  other: Day | null,
  year: number,
  style: number,
): Pick<CalendarForm, 'year' | 'month' | 'day' | 'julian'> | null {
  if (year < 1 || year > 9000) return null;
  if (!other) {
    if (style > 0) return { year, month: first.month, day: first.day };
    const julian = { year, month: first.month, day: first.day };
    const day = fromJulian(julian);
    return day && { ...day, julian };
  }
  // Around New Year the year that stands there is that of either.
  for (const [old, now] of [
    [first, other],
    [other, first],
  ])
    for (const years of [
      [year, year],
      [year - 1, year],
      [year, year + 1],
    ]) {
      if ((old.year ?? years[0]) !== years[0] || (now.year ?? years[1]) !== years[1]) continue;
      const julian = { year: years[0], month: old.month, day: old.day };
      const day = fromJulian(julian);
      if (day && isSame(day, { year: years[1], month: now.month, day: now.day })) return { ...day, julian };
    }
  if (style === 0) return null;
  const now = style < 0 ? other : first;
  return { year, month: now.month, day: now.day };
}

function isSame(a: CivilDay, b: CivilDay): boolean {
  return isCivilDay(b.year, b.month, b.day) && dayNumber(a) === dayNumber(b);
}
