import { addMonths, civilDay, pad, weekdayOf } from '../../calendar/days.ts';
import type { Expression } from '../expression.ts';
import { durationValue } from '../grammar/length.ts';
import { monthPoint, type Point, pointAround, pointOfDay, yearPoint } from '../point.ts';
import type { Unit } from '../words.ts';
import {
  baseOf,
  type Context,
  counted,
  type Mentioned,
  narrativeDay,
  plain,
  pointed,
  type Reference,
  type Resolved,
} from './context.ts';
import { yearBefore } from './parts.ts';

export function resolveWeekday(
  form: { weekday: number; shift: number | null; narrative: boolean; week?: number },
  c: Context,
): Resolved {
  const from = form.narrative || (c.historical && c.lastDay) ? narrativeDay(c) : c.reference;
  if (!from) return plain({ value: `XXXX-WXX-${form.weekday}`, ...counted(null) });
  const today = weekdayOf(from.day);
  if (form.week !== undefined)
    return { ...plain(pointed(pointOfDay(from.day - today + form.weekday + 7 * form.week))), ...counted(from) };
  const back = (today - form.weekday + 7) % 7;
  const ahead = (form.weekday - today + 7) % 7;
  let day: number;
  let other: number;
  if (c.joined && c.lastDay && form.shift === null) {
    // `from Monday to Friday`: the second is the next one after the first.
    // Its week, unless that is long over: `from Sept. 14 to Thursday`, told in October.
    const first = c.tense > 0 ? c.lastDay.point.at : Math.max(c.lastDay.point.at, from.day - 8);
    day = first + ((form.weekday - weekdayOf(first) + 7) % 7 || 7);
    other = day - 7;
  } else if (form.shift === -1) {
    day = from.day - (back || 7);
    other = day - 7;
  } else if (form.shift === 1) {
    day = from.day + (ahead || 7);
    other = day + 7;
  } else if (form.shift === 0 && !form.narrative) {
    day = from.day + (ahead <= 7 - today ? ahead : c.tense < 0 ? -back : ahead);
    other = day - 7;
  } else if (c.tense > 0 && ahead !== 0) {
    day = from.day + ahead;
    other = from.day - back;
  } else {
    day = from.day - back;
    other = from.day + (ahead || 7);
  }
  const place = counted(from);
  return { ...plain(pointed(pointOfDay(day))), ...place, alternatives: [pointed(pointOfDay(other)).value] };
}

/** A day, week, month or quarter that nothing tells; of others the year is open. */
const OPEN: Readonly<Partial<Record<Unit, string>>> = {
  D: 'XXXX-XX-XX',
  W: 'XXXX-WXX',
  WE: 'XXXX-WXX-WE',
  M: 'XXXX-XX',
  Q: 'XXXX-QX',
};

export function resolveUnit(
  form: { unit: Unit; shift: number; narrative: boolean; near?: boolean },
  c: Context,
  e: Expression,
): Resolved {
  const unit = form.unit;
  if (unit === 'TH' || unit === 'TM' || unit === 'TS') return plain({ value: 'PRESENT_REF' });
  const days = unit === 'D' || unit === 'W' || unit === 'WE';
  const follows = form.narrative || (c.historical && (e.time !== null || form.shift === 0));
  const near = form.near && !c.historical && c.lastDay?.paragraph !== c.paragraph;
  const told = near && e.time !== null ? storyDay(c) : null;
  const from = days
    ? (told ?? (follows && !near ? narrativeDay(c, form.shift < 0) : c.reference))
    : baseOf(form.narrative, c);
  if (!from) return plain({ value: OPEN[unit] ?? 'XXXX', ...counted(null) });
  if (unit === 'C')
    return plain({
      value: pad(Math.floor(civilDay(from.day).year / 100) + form.shift),
      ...counted(from),
    });
  let shift = form.shift;
  // `The weekend` that is over, on a Monday.
  if (unit === 'WE' && form.near && c.tense <= 0 && weekdayOf(from.day) < 5) shift = -1;
  return { ...plain(pointed(pointAround(unit, from.day, shift))), ...counted(from) };
}

/** So many days after an event its reports still tell of it by the clock. */
const NEWS_DAYS = 3;

/** The day that a report is about, where it lies shortly before the reference and the sentence is of what was; clock times of other paragraphs are on it. */
function storyDay({ story, reference, tense }: Context): Reference | null {
  if (!story || !reference || tense > 0) return null;
  const ago = reference.day - story.point.at;
  return ago > 0 && ago <= NEWS_DAYS
    ? { day: story.point.at, span: story.span, name: 'the day that the text is about' }
    : null;
}

/** Half a century as 50 years, a year and a half as 18 months: what can be counted on the calendar. */
function inWholes<F extends { count: number | null; unit: Unit }>(form: F): F {
  if (form.count === null || form.count % 1 === 0) return form;
  const smaller: Readonly<Partial<Record<Unit, readonly [number, Unit]>>> = {
    C: [100, 'Y'],
    E: [10, 'Y'],
    Y: [12, 'M'],
  };
  const [times, unit] = smaller[form.unit] ?? [1, form.unit];
  return { ...form, count: form.count * times, unit };
}

/** 48 hours as two days, which the calendar can count. */
function inDays<F extends { count: number | null; unit: Unit }>(form: F): F {
  return form.unit === 'TH' && form.count !== null && form.count > 0 && form.count % 24 === 0
    ? { ...form, count: form.count / 24, unit: 'D' }
    : form;
}

/** The day that is so many units from another; null where the calendar cannot tell. */
export function countFrom(day: number, form: { count: number | null; unit: Unit; direction: number }): number | null {
  const { count, unit, direction } = inWholes(form);
  if (count === null || count % 1 !== 0 || count > 1_000_000) return null;
  const months = MONTHS_IN[unit];
  return months ? addMonths(day, count * direction * months) : day + count * direction * (unit === 'W' ? 7 : 1);
}

const MONTHS_IN: Readonly<Partial<Record<Unit, number>>> = { Y: 12, E: 120, C: 1200, M: 1, Q: 3, H: 6 };

/** What an offset says. */
interface Offset {
  readonly count: number | null;
  readonly unit: Unit;
  readonly direction: number;
  readonly narrative: boolean;
}

export function resolveOffset(form: Offset, c: Context): Resolved {
  const whole = inDays(inWholes(form));
  const { count, unit, direction } = whole;
  if (count === null) return vague(direction);
  if (unit === 'TH' || unit === 'TM' || unit === 'TS' || count % 1 !== 0)
    return plain({ type: 'DURATION', value: durationValue(count, unit) });
  const compared = unit === 'Y' && count === 1 && direction < 0 ? comparedPart(c) : null;
  if (compared)
    return { ...yearBefore(compared), alternatives: [pointed(yearPoint(civilDay(compared.point.at).year - 1)).value] };
  // `In the spring of 1982 she sent a fleet; 74 days later …`: not from a day of another year that was told before.
  if (form.narrative && isFine(unit) && hasMovedOn(c))
    return plain({ type: 'DURATION', value: durationValue(count, unit) });
  return resolveCounted({ ...whole, count }, c);
}

const isFine = (unit: Unit): boolean => unit === 'D' || unit === 'W';

const vague = (direction: number): Resolved => plain({ value: direction < 0 ? 'PAST_REF' : 'FUTURE_REF' });

/** So many whole units from the day that they are counted from. */
function resolveCounted(
  { count, unit, direction, narrative }: Offset & { readonly count: number },
  c: Context,
): Resolved {
  const fine = isFine(unit);
  const from = narrative ? (fine ? narrativeDay(c, direction < 0) : monthsFrom(unit, c)) : c.reference;
  if (!from) return { ...vague(direction), ...counted(null) };
  const day = countFrom(from.day, { count, unit, direction });
  if (day === null) return vague(direction);
  const elapsed = narrative && direction > 0 && !fine ? hasElapsed(day, from, c) : null;
  if (elapsed === 'long ago') return plain({ type: 'DURATION', value: durationValue(count, unit) });
  if (elapsed && c.reference)
    return { ...plain(pointed(pointAround('Y', c.reference.day, 0))), ...counted(c.reference) };
  // A week counted from a day that the text names gives a day, else the week.
  const coarse = unit === 'W' ? (narrative && c.lastDay ? 'D' : 'W') : unit === 'E' || unit === 'C' ? 'Y' : unit;
  const exact = pointed(pointOfDay(day)).value;
  const result = { ...plain(pointed(pointAround(coarse as Point['unit'], day, 0))), ...counted(from) };
  return coarse === 'D' ? result : { ...result, alternatives: [exact] };
}

/** So many tokens before `a year earlier` a quarter, which a later day would have to follow by as much, or a month is what it is held against. */
const QUARTER_NEAR = 40;
const MONTH_NEAR = 20;

/** The quarter or month of which `a year earlier` tells the same one: `in January, up from 9.9 percent a year earlier`. */
function comparedPart({ last, lastDay, lastQuarter, paragraph, token }: Context): Mentioned | null {
  if (lastQuarter && (!lastDay || lastQuarter.token > lastDay.token - QUARTER_NEAR)) return lastQuarter;
  return last?.point.unit === 'M' && last.paragraph === paragraph && last.token > token - MONTH_NEAR ? last : null;
}

/** True where the paragraph has come from its last day to a month, season or year of another year. */
function hasMovedOn({ last, lastDay, paragraph }: Context): boolean {
  if (!last || !lastDay || last === lastDay || last.paragraph !== paragraph || !/^[YSMQH]$/.test(last.point.unit))
    return false;
  return civilDay(last.point.at).year !== civilDay(lastDay.point.at).year;
}

/**
 * `Two hundred years later, we are proud`: what lies behind the day on which the text was written, though no word speaks of what is to
 * come, is that day itself. In the past tense it is counted from something that the text does not date.
 */
function hasElapsed(
  day: number,
  from: Reference,
  { reference, tense, historical }: Context,
): 'now' | 'long ago' | null {
  if (!reference || historical || tense > 0 || from.day > reference.day || day <= reference.day + 31) return null;
  return tense < 0 ? 'long ago' : 'now';
}

/** What months and years are counted from: months not from a year alone. */
function monthsFrom(unit: Unit, c: Context): Reference | null {
  const coarse = c.last !== null && /^[YEHS]$/.test(c.last.point.unit);
  return unit === 'M' && coarse && !c.historical ? (c.lastDay ? narrativeDay(c) : null) : baseOf(true, c);
}

export function resolveMonth(form: { month: number; shift: number; narrative: boolean }, c: Context): Resolved {
  const from = baseOf(form.narrative, c);
  if (!from) return plain({ value: `XXXX-${pad(form.month)}`, ...counted(null) });
  const { year, month } = civilDay(from.day);
  const y =
    form.shift < 0
      ? // `Last February`, said in March, is not `last month`.
        form.month < month - 1
        ? year
        : year - 1
      : form.shift > 0
        ? form.month > month
          ? year
          : year + 1
        : year;
  return {
    ...plain(pointed(monthPoint(y, form.month))),
    ...counted(from),
    alternatives: [pointed(monthPoint(form.shift < 0 ? y - 1 : y + 1, form.month)).value],
  };
}
