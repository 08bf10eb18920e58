import { civilDay, dayNumber, daysInMonth, isCivilDay, weekdayOf } from '../calendar/days.ts';
import { ENGLISH_MONTHS, ENGLISH_WEEKDAYS } from '../calendar/words.ts';
import type { Span } from '../text/span.ts';
import type { CalendarForm, Expression, Form, YearForm } from './expression.ts';
import { isDay } from './grammar/calendar.ts';
import { durationValue } from './grammar/length.ts';
import type { DayMonthOrder, TimexType } from './model.ts';
import {
  addMonths,
  dayPoint,
  easterSunday,
  endOf,
  halfPoint,
  monthPoint,
  type Point,
  pointAround,
  pointOfDay,
  quarterPoint,
  seasonPoint,
  timexValue,
  yearPoint,
} from './point.ts';
import type { Tense } from './tense.ts';
import { HOLIDAYS, type Unit } from './words.ts';

/** A day from which others are counted, and where it stands. */
export interface Reference {
  readonly day: number;
  /** Its characters in the text; null where it comes from outside. */
  readonly span: Span | null;
  /** How a reader would call it: `the dateline`. */
  readonly name: string;
}

/** A date that the text has spoken of. */
export interface Mentioned {
  readonly point: Point;
  readonly span: Span;
  /** Where it stands among the tokens, to know how near it is. */
  readonly token: number;
  readonly paragraph: number;
}

/** The dates of which the text has spoken last. */
export interface Spoken {
  readonly last: Mentioned | null;
  readonly lastDay: Mentioned | null;
  /** The last one whose year the text names. */
  readonly lastYear: Mentioned | null;
  readonly lastQuarter: Mentioned | null;
}

/** What is known at one place of the text. The reader moves it along. */
export interface Context extends Spoken {
  readonly reference: Reference | null;
  /** True for history: its dates without a year follow the text, not the day of publication. */
  readonly historical: boolean;
  readonly order: DayMonthOrder;
  /** True where something in the text decides the order. */
  readonly orderKnown: boolean;
  /** What decides it, as the end of a sentence. */
  readonly orderEvidence: string;
  readonly tense: Tense;
  readonly paragraph: number;
  /** Index of the expression's first token. */
  readonly token: number;
  /** True where `to`, `until` or a dash joins it to the date before. */
  readonly joined: boolean;
}

/** What an expression means here. */
export interface Resolved {
  readonly type: TimexType;
  readonly value: string;
  readonly alternatives: readonly string[];
  readonly reason: string;
  readonly anchor: Span | null;
  /** Null where the value is no stretch of the calendar. */
  readonly point: Point | null;
  readonly written: 'full' | 'yearless' | 'numeric' | 'relative' | 'other';
  readonly impossible: boolean;
  readonly ambiguous: boolean;
}

const pad = (n: number, width = 2): string => String(n).padStart(width, '0');

type Part = Partial<Resolved> & { readonly value: string };

const plain = (part: Part): Resolved => ({
  type: 'DATE',
  alternatives: [],
  reason: 'Stands so in the text.',
  anchor: null,
  point: null,
  written: 'other',
  impossible: false,
  ambiguous: false,
  ...part,
});

/** Resolves an expression. Any expression gets a value; where nothing tells the year, the value has `XXXX` in its place. */
export function resolve(expression: Expression, context: Context): Resolved {
  const resolved = resolveForm(expression.form, context, expression);
  if (!expression.time) return resolved;
  const value = /^(\d{4}|XXXX)-(\d\d|XX)-(\d\d|XX)$/.test(resolved.value) ? resolved.value : 'XXXX-XX-XX';
  return {
    ...resolved,
    type: 'TIME',
    value: value + expression.time,
    alternatives: resolved.alternatives.map((v) => v + expression.time),
  };
}

function resolveForm(form: Form, c: Context, e: Expression): Resolved {
  switch (form.kind) {
    case 'fixed':
      return plain({ type: form.type, value: form.value });
    case 'calendar':
      return resolveCalendar(form, c);
    case 'numeric':
      return resolveNumeric(form, c);
    case 'weekday':
      return resolveWeekday(form, c);
    case 'unit':
      return resolveUnit(form, c, e);
    case 'offset':
      return resolveOffset(form, c);
    case 'month':
      return resolveMonth(form, c);
    case 'season':
      return resolveSeason(form, c);
    case 'quarter':
      return resolveQuarter(form, c);
    case 'half':
      return resolveHalf(form, c);
    case 'yearBefore':
      return resolveYearBefore(form, c);
    case 'holiday':
      return resolveHoliday(form, c);
    case 'weekOf': {
      const day = resolveCalendar(form.of, c);
      if (!day.point) return plain({ value: 'XXXX-WXX' });
      return { ...day, ...pointed(pointAround(form.unit, day.point.at, 0)) };
    }
  }
}

function pointed(point: Point): { point: Point | null; value: string } {
  const value = timexValue(point);
  return value === null ? { point: null, value: 'XXXX' } : { point, value };
}

/** A date that the text spoke of last, to count from. */
function spokenOf({ point, span }: NonNullable<Context['last']>): Reference {
  return { day: point.at, span, name: 'the date that the text last spoke of' };
}

/** The day that narrative words (`the next day`) count from: the last one that the text spoke of, else the reference. */
function narrativeDay(c: Context): Reference | null {
  if (c.lastDay) return { day: c.lastDay.point.at, span: c.lastDay.span, name: 'the day that the text last spoke of' };
  if (c.historical && c.last) return spokenOf(c.last);
  return c.reference;
}

/** What a year counted from another year is (`last year`, `that year`), or null. */
function yearOf(year: YearForm, c: Context): { year: number; anchor: Span | null; name: string } | null {
  if (year === null) return null;
  if (typeof year === 'number') return { year, anchor: null, name: '' };
  const from = baseOf(year.narrative, c);
  return from && { year: civilDay(from.day).year + year.shift, anchor: from.span, name: from.name };
}

function baseOf(narrative: boolean, c: Context): Reference | null {
  if ((narrative || c.historical) && c.last) return spokenOf(c.last);
  return c.reference;
}

function counted(from: Reference | null): Pick<Resolved, 'reason' | 'anchor' | 'written'> {
  return {
    reason: from
      ? `Counted from ${inWords(from.day)}, ${from.name}.`
      : 'Nothing in the text says from which day to count.',
    anchor: from?.span ?? null,
    written: 'relative',
  };
}

/** `21 July 2018`, for reasons. */
export function inWords(day: number): string {
  const { year, month, day: d } = civilDay(day);
  return `${d} ${capital(ENGLISH_MONTHS[month - 1])} ${year}`;
}

const capital = (s: string): string => s.charAt(0).toUpperCase() + s.slice(1);

function resolveCalendar(form: CalendarForm, c: Context): Resolved {
  if (typeof form.year === 'number' && form.year < 0) {
    const year = `BC${pad(-form.year, 4)}`;
    return plain({
      value: year + (form.month ? `-${pad(form.month)}` : '') + (form.day ? `-${pad(form.day)}` : ''),
      written: 'full',
    });
  }
  const year = yearOf(form.year, c);
  if (year) {
    const relative =
      typeof form.year === 'number' ? {} : { reason: `The year is counted from ${year.name}.`, anchor: year.anchor };
    return { ...calendarIn(form, year.year), ...relative, written: 'full' };
  }
  if (form.year !== null)
    return plain({ value: `XXXX${form.month ? `-${pad(form.month)}` : ''}`, written: 'relative' });
  if (form.month === 0) {
    const from = c.last ? spokenOf(c.last) : c.reference;
    if (!from) return plain({ value: `XXXX-XX-${pad(form.day)}`, written: 'yearless' });
    const { year: y, month } = civilDay(from.day);
    return { ...calendarIn({ ...form, month }, y), ...counted(from), written: 'yearless' };
  }
  return resolveYearless(form, c);
}

function calendarIn(form: { month: number; day: number }, year: number): Resolved {
  if (form.month === 0) return plain(pointed(yearPoint(year)));
  if (form.month > 12) return plain({ value: pad(year, 4), impossible: true });
  if (form.day === 0) return plain(pointed(monthPoint(year, form.month)));
  const point = dayPoint(year, form.month, form.day);
  if (point) return plain(pointed(point));
  return plain({
    value: `${pad(year, 4)}-${pad(form.month)}`,
    impossible: true,
    reason: `${capital(ENGLISH_MONTHS[form.month - 1])} ${year} has ${daysInMonth(year, form.month)} days.`,
  });
}

/** A day or month without its year takes the year that the words, the weekday beside it and the text around support. */
function resolveYearless(form: CalendarForm, c: Context): Resolved {
  const followed = followText(form, c);
  if (followed) return followed;
  if (!c.reference) {
    const value = `XXXX-${pad(form.month)}${form.day ? `-${pad(form.day)}` : ''}`;
    const impossible = form.day > daysInMonth(2000, form.month);
    return plain({
      value: impossible ? value.slice(0, 7) : value,
      impossible,
      written: 'yearless',
      reason: 'Nothing in the text tells the year.',
    });
  }
  const near = civilDay(c.reference.day);
  const years = nearestYears(form, c.reference.day, near.year, c.tense);
  // A weekday beside the day fixes the year, unless the day is so near that the weekday must be wrong.
  const nearest =
    form.day && isDay(years[0], form.month, form.day)
      ? dayNumber({ year: years[0], month: form.month, day: form.day })
      : null;
  const surely = nearest !== null && Math.abs(nearest - c.reference.day) <= SURE_DAYS;
  if (form.weekday && form.day && !surely) {
    const latest = c.tense < 0 ? c.reference.day : Number.POSITIVE_INFINITY;
    const agreed = years.find((year) => {
      if (!isCivilDay(year, form.month, form.day)) return false;
      const day = dayNumber({ year, month: form.month, day: form.day });
      return weekdayOf(day) === form.weekday && day <= latest;
    });
    if (agreed !== undefined && agreed !== years[0] && Math.abs(agreed - near.year) <= 1) {
      return {
        ...calendarIn(form, agreed),
        written: 'yearless',
        reason: `${capital(ENGLISH_WEEKDAYS[form.weekday - 1])} beside it fits the year ${agreed}.`,
        anchor: c.reference.span,
      };
    }
  }
  const chosen = calendarIn(form, years[0]);
  return {
    ...chosen,
    written: 'yearless',
    alternatives: years.slice(1).flatMap((y) => calendarIn(form, y).value),
    reason: `The year is the one nearest to ${inWords(c.reference.day)}, ${c.reference.name}${c.tense ? `, as the sentence speaks of the ${c.tense < 0 ? 'past' : 'future'}` : ''}.`,
    anchor: c.reference.span,
  };
}

/** The years that a yearless date may mean, best first. */
function nearestYears(form: CalendarForm, reference: number, year: number, tense: Tense): number[] {
  const day = (y: number) =>
    dayNumber({ year: y, month: form.month, day: Math.min(form.day || 15, daysInMonth(y, form.month) || 1) });
  const month = civilDay(reference).month;
  const cost = (y: number): number => {
    const distance = day(y) - reference;
    if (form.day === 0 && y === year && form.month === month) return 0;
    if (distance === 0) return 0;
    // A past tense outweighs nearness up to ten months or so, a future tense likewise.
    const away = Math.abs(distance);
    if (tense < 0 && distance > 0) return away + 260;
    if (tense > 0 && distance < 0) return away + 260;
    if (tense === 0 && distance > 0) return away * (form.day ? 1 : 2.5);
    return away;
  };
  return [year - 1, year, year + 1].filter((y) => y >= 1 && y <= 9999).sort((a, b) => cost(a) - cost(b));
}

/** So near to the reference a day without a year is sure. */
const SURE_DAYS = 60;

/** How many tokens on a year that the text names still holds, outside history. */
const NEAR = 40;

/** In history, and in a sentence that has just named another year, a yearless date goes on in the year of the text. */
function followText(form: CalendarForm, c: Context): Resolved | null {
  const from = c.lastYear;
  if (!from) return null;
  const at = civilDay(c.last && c.historical ? c.last.point.at : from.point.at);
  if (!c.historical) {
    if (!c.reference || from.point.unit === 'Y' || c.token - from.token > NEAR) return null;
    const away = Math.abs(at.year - civilDay(c.reference.day).year);
    if (away < 2 || c.tense > 0) return null;
  }
  const last = c.last && c.historical ? c.last : from;
  let { year } = at;
  if (last.point.unit !== 'Y' && last.point.unit !== 'E') {
    if (at.month >= 10 && form.month <= 3) year++;
    else if (at.month <= 2 && form.month >= 11) year--;
  }
  return {
    ...calendarIn(form, year),
    written: 'yearless',
    alternatives: [calendarIn(form, year + 1).value, calendarIn(form, year - 1).value],
    reason: `The text has just spoken of ${at.year}.`,
    anchor: last.span,
  };
}

function resolveNumeric(form: Extract<Form, { kind: 'numeric' }>, c: Context): Resolved {
  const dayFirst = { month: form.second, day: form.first };
  const monthFirst = { month: form.first, day: form.second };
  const ok = (d: { month: number; day: number }) => isCivilDay(form.year, d.month, d.day);
  // No country puts the month first between full stops; only the text itself can say otherwise.
  const byStops = form.stops && !c.orderKnown;
  const known = c.orderKnown || byStops;
  const isDayFirst = byStops || c.order === 'day-first';
  const [best, other] = isDayFirst ? [dayFirst, monthFirst] : [monthFirst, dayFirst];
  const order = isDayFirst ? 'day first' : 'month first';
  if (ok(best)) {
    const open = ok(other) && form.first !== form.second;
    return {
      ...calendarIn(best, form.year),
      written: 'numeric',
      alternatives: open ? [calendarIn(other, form.year).value] : [],
      ambiguous: open && !known,
      reason: !open
        ? 'Only one order of day and month makes a date of it.'
        : known
          ? `Read ${order}, ${byStops ? 'as dates with full stops are written' : c.orderEvidence}.`
          : `Read ${order}, the more usual order; nothing in the text decides.`,
    };
  }
  if (ok(other))
    return {
      ...calendarIn(other, form.year),
      written: 'numeric',
      reason: 'Only one order of day and month makes a date of it.',
    };
  const month = [best, other].find((d) => d.month >= 1 && d.month <= 12 && d.day > 0);
  const value = !isCivilDay(form.year, 1, 1)
    ? 'XXXX-XX-XX'
    : month
      ? `${pad(form.year, 4)}-${pad(month.month)}`
      : pad(form.year, 4);
  return plain({
    value,
    written: 'numeric',
    impossible: true,
    reason: month
      ? `${capital(ENGLISH_MONTHS[month.month - 1])} ${form.year} has ${daysInMonth(form.year, month.month)} days.`
      : 'No calendar has this day.',
  });
}

function resolveWeekday(form: { weekday: number; shift: number | null; narrative: boolean }, c: Context): Resolved {
  const from = form.narrative || (c.historical && c.lastDay) ? narrativeDay(c) : c.reference;
  if (!from) return plain({ value: `XXXX-WXX-${form.weekday}`, ...counted(null) });
  const today = weekdayOf(from.day);
  const back = (today - form.weekday + 7) % 7;
  const ahead = (form.weekday - today + 7) % 7;
  let day: number;
  let other: number;
  if (c.joined && c.lastDay && form.shift === null) {
    // `from Monday to Friday`: the second is the next one after the first.
    const first = c.lastDay.point.at;
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

function resolveUnit(
  form: { unit: Unit; shift: number; narrative: boolean; near?: boolean },
  c: Context,
  e: Expression,
): Resolved {
  const unit = form.unit;
  if (unit === 'TH' || unit === 'TM' || unit === 'TS') return plain({ value: 'PRESENT_REF' });
  const days = unit === 'D' || unit === 'W' || unit === 'WE';
  const follows = form.narrative || (c.historical && (e.time !== null || form.shift === 0));
  const near = form.near && !c.historical && c.lastDay?.paragraph !== c.paragraph;
  const from = days ? (follows && !near ? narrativeDay(c) : c.reference) : baseOf(form.narrative, c);
  if (!from) {
    const value =
      unit === 'D'
        ? 'XXXX-XX-XX'
        : unit === 'W'
          ? 'XXXX-WXX'
          : unit === 'M'
            ? 'XXXX-XX'
            : unit === 'Q'
              ? 'XXXX-QX'
              : 'XXXX';
    return plain({ value, ...counted(null) });
  }
  if (unit === 'C')
    return plain({
      value: String(Math.floor(civilDay(from.day).year / 100) + form.shift).padStart(2, '0'),
      ...counted(from),
    });
  let shift = form.shift;
  // `The weekend` that is over, on a Monday.
  if (unit === 'WE' && form.near && c.tense <= 0 && weekdayOf(from.day) < 5) shift = -1;
  return { ...plain(pointed(pointAround(unit, from.day, shift))), ...counted(from) };
}

function resolveOffset(
  form: { count: number | null; unit: Unit; direction: number; narrative: boolean },
  c: Context,
): Resolved {
  const { count, unit, direction } = form;
  if (count === null) return plain({ value: direction < 0 ? 'PAST_REF' : 'FUTURE_REF' });
  if (unit === 'TH' || unit === 'TM' || unit === 'TS' || count % 1 !== 0)
    return plain({ type: 'DURATION', value: durationValue(count, unit) });
  if (
    unit === 'Y' &&
    count === 1 &&
    direction < 0 &&
    c.lastQuarter &&
    (!c.lastDay || c.lastQuarter.token > c.lastDay.token - 40)
  ) {
    const point = pointAround('Q', addMonths(c.lastQuarter.point.at, -12), 0);
    return {
      ...plain(pointed(point)),
      reason: 'The same quarter of the year before.',
      anchor: c.lastQuarter.span,
      written: 'relative',
      alternatives: [pointed(pointAround('Y', point.at, 0)).value],
    };
  }
  const fine = unit === 'D' || unit === 'W';
  const from = form.narrative ? (fine ? narrativeDay(c) : baseOf(true, c)) : c.reference;
  if (!from) return plain({ value: direction < 0 ? 'PAST_REF' : 'FUTURE_REF', ...counted(null) });
  const steps = count * direction;
  const months = { Y: 12, E: 120, C: 1200, M: 1, Q: 3, H: 6 }[unit as string];
  if (Math.abs(steps) > 1_000_000) return plain({ value: direction < 0 ? 'PAST_REF' : 'FUTURE_REF' });
  const day = months ? addMonths(from.day, steps * months) : from.day + steps * (unit === 'D' ? 1 : 7);
  // A week counted from a day that the text names gives a day, else the week.
  const coarse = unit === 'W' ? (form.narrative && c.lastDay ? 'D' : 'W') : unit === 'E' || unit === 'C' ? 'Y' : unit;
  const exact = pointed(pointOfDay(day)).value;
  const result = { ...plain(pointed(pointAround(coarse as Point['unit'], day, 0))), ...counted(from) };
  return coarse === 'D' ? result : { ...result, alternatives: [exact] };
}

function resolveMonth(form: { month: number; shift: number; narrative: boolean }, c: Context): Resolved {
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

function resolveSeason(
  form: { season: 'SP' | 'SU' | 'FA' | 'WI'; year: YearForm; shift: number | null },
  c: Context,
): Resolved {
  const year = yearOf(form.year, c);
  if (year) {
    if (year.year < 0) return plain({ value: `BC${pad(-year.year, 4)}-${form.season}` });
    return { ...plain(pointed(seasonPoint(year.year, form.season))), written: 'full', anchor: year.anchor };
  }
  const from = c.historical && c.last ? spokenOf(c.last) : c.reference;
  if (!from) return plain({ value: `XXXX-${form.season}`, ...counted(null) });
  const { year: y, month } = civilDay(from.day);
  const in_ = (n: number) => seasonPoint(n, form.season);
  let chosen = in_(y);
  if (form.shift === -1) {
    chosen = endOf(in_(y)) <= from.day + 30 ? in_(y) : in_(y - 1);
  } else if (form.shift === 1) chosen = in_(y).at > from.day ? in_(y) : in_(y + 1);
  else if (c.historical) chosen = in_(form.season === 'WI' && month <= 2 ? y : y);
  else if (form.shift === null && c.tense < 0 && in_(y).at > from.day) chosen = in_(y - 1);
  else if (form.shift === null && c.tense > 0 && endOf(in_(y)) < from.day) chosen = in_(y + 1);
  else if (form.shift === null && c.tense === 0 && in_(y).at - from.day > 183) chosen = in_(y - 1);
  return { ...plain(pointed(chosen)), ...counted(from) };
}

function resolveQuarter(form: { n: number; year: YearForm }, c: Context): Resolved {
  const year = yearOf(form.year, c);
  if (form.n === 0) {
    const spoken = c.lastQuarter;
    if (spoken) {
      const quarter = civilDay(spoken.point.at);
      const y = year ? year.year : quarter.year;
      return {
        ...plain(pointed(quarterPoint(y, Math.ceil(quarter.month / 3)))),
        reason: 'The quarter that the text speaks of.',
        anchor: spoken.span,
        written: 'relative',
      };
    }
    if (!c.reference) return plain({ value: 'XXXX-QX', ...counted(null) });
    const before = pointAround('Q', c.reference.day, -1);
    const point = year ? quarterPoint(year.year, Math.ceil(civilDay(before.at).month / 3)) : before;
    return {
      ...plain(pointed(point)),
      ...counted(c.reference),
      reason: `The last full quarter before ${inWords(c.reference.day)}, ${c.reference.name}.`,
    };
  }
  if (year) return { ...plain(pointed(quarterPoint(year.year, form.n))), written: 'full', anchor: year.anchor };
  const from = c.historical && c.last ? baseOf(true, c) : c.reference;
  if (!from) return plain({ value: `XXXX-Q${form.n}`, ...counted(null) });
  return {
    ...plain(pointed(quarterPoint(yearOfPart(form.n, 4, from.day, c.tense), form.n))),
    ...counted(from),
    written: 'yearless',
  };
}

/** The year of a quarter or half that is named without one: the current one if it has begun, else the nearest that the tense allows. */
function yearOfPart(n: number, parts: number, day: number, tense: Tense): number {
  const { year, month } = civilDay(day);
  const current = Math.ceil((month * parts) / 12);
  if (n <= current) return year;
  const ahead = n - current;
  if (tense < 0) return year - 1;
  if (tense > 0) return year;
  return ahead > parts / 2 ? year - 1 : year;
}

function resolveHalf(form: { n: number; year: YearForm }, c: Context): Resolved {
  const year = yearOf(form.year, c);
  if (year) return { ...plain(pointed(halfPoint(year.year, form.n))), written: 'full', anchor: year.anchor };
  if (!c.reference) return plain({ value: `XXXX-H${form.n}`, ...counted(null) });
  return {
    ...plain(pointed(halfPoint(yearOfPart(form.n, 2, c.reference.day, c.tense), form.n))),
    ...counted(c.reference),
    written: 'yearless',
  };
}

function resolveYearBefore(form: { quarter: boolean }, c: Context): Resolved {
  if (c.lastQuarter) {
    const point = pointAround('Q', addMonths(c.lastQuarter.point.at, -12), 0);
    return {
      ...plain(pointed(point)),
      reason: 'The same quarter of the year before.',
      anchor: c.lastQuarter.span,
      written: 'relative',
    };
  }
  if (!c.reference) return plain({ value: form.quarter ? 'XXXX-QX' : 'XXXX', ...counted(null) });
  const before = addMonths(c.reference.day, -12);
  return {
    ...plain(pointed(form.quarter ? pointAround('Q', before, -1) : pointAround('Y', before, 0))),
    ...counted(c.reference),
  };
}

function resolveHoliday(form: { index: number; year: YearForm; shift: number | null }, c: Context): Resolved {
  const holiday = HOLIDAYS[form.index];
  const dayIn = (year: number): number | null => {
    if (holiday.easter !== null) return easterSunday(year) + holiday.easter;
    if (holiday.month === 0 || year < 1 || year > 9999) return null;
    if (holiday.nth === 0) return dayNumber({ year, month: holiday.month, day: holiday.day });
    if (holiday.nth < 0) {
      const end = dayNumber({ year, month: holiday.month, day: daysInMonth(year, holiday.month) });
      return end - ((weekdayOf(end) - holiday.weekday + 7) % 7);
    }
    const start = dayNumber({ year, month: holiday.month, day: 1 });
    return start + ((holiday.weekday - weekdayOf(start) + 7) % 7) + 7 * (holiday.nth - 1);
  };
  const year = yearOf(form.year, c);
  if (year) {
    const day = dayIn(year.year);
    return day === null
      ? plain({ value: pad(year.year, 4), written: 'full' })
      : { ...plain(pointed(pointOfDay(day))), written: 'full' };
  }
  const from = c.historical && c.last ? baseOf(true, c) : c.reference;
  const open = holiday.month && holiday.day ? `XXXX-${pad(holiday.month)}-${pad(holiday.day)}` : 'XXXX-XX-XX';
  if (!from) return plain({ value: open, ...counted(null) });
  const { year: y } = civilDay(from.day);
  const days = [y - 1, y, y + 1].map(dayIn).filter((d) => d !== null);
  if (days.length === 0) return plain({ value: open });
  const past = days.filter((d) => d <= from.day).at(-1);
  const next = days.find((d) => (form.shift === 1 ? d > from.day : d >= from.day));
  const nearest = [...days].sort((a, b) => Math.abs(a - from.day) - Math.abs(b - from.day))[0];
  const day =
    form.shift === -1
      ? past
      : form.shift === 1
        ? next
        : form.shift === 0 || c.historical
          ? dayIn(y)
          : c.tense < 0
            ? past
            : c.tense > 0
              ? next
              : nearest;
  return { ...plain(pointed(pointOfDay(day ?? nearest))), ...counted(from) };
}
