import { addMonths, civilDay, dayNumber, daysInMonth, isCivilDay, pad, weekdayOf } from '../calendar/days.ts';
import { isoWeek, weekStart } from '../calendar/weeks.ts';
import type { Season, Unit } from './words.ts';

/** A stretch of the calendar: a unit and the number of its first day (`calendar/days.ts`). */
export interface Point {
  readonly unit: Exclude<Unit, 'TH' | 'TM' | 'TS' | 'C'> | 'S';
  readonly at: number;
  /** Only where `unit` is `S`. */
  readonly season: Season | null;
}

/** The first month of each season on the northern half of the earth; winter counts to the year in which it begins, as reporters write it. */
const SEASON_START: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

const first = (year: number, month: number, day = 1): number => dayNumber({ year, month, day });

/** Null where the calendar has no such day (30 February, the year 0 or 10000). */
export function dayPoint(year: number, month: number, day: number): Point | null {
  return isCivilDay(year, month, day) ? { unit: 'D', at: first(year, month, day), season: null } : null;
}

export function pointOfDay(at: number): Point {
  return { unit: 'D', at, season: null };
}

export function monthPoint(year: number, month: number): Point {
  return { unit: 'M', at: first(year, month), season: null };
}

export function yearPoint(year: number): Point {
  return { unit: 'Y', at: first(year, 1), season: null };
}

export function quarterPoint(year: number, n: number): Point {
  return { unit: 'Q', at: first(year, n * 3 - 2), season: null };
}

export function halfPoint(year: number, n: number): Point {
  return { unit: 'H', at: first(year, n * 6 - 5), season: null };
}

export function seasonPoint(year: number, season: Season): Point {
  return { unit: 'S', at: first(year, SEASON_START[season]), season };
}

/** The week, month, quarter, half, year or decade in which a day lies, moved by `shift` of them. */
export function pointAround(unit: Point['unit'], day: number, shift: number): Point {
  const { year, month } = civilDay(day);
  switch (unit) {
    case 'D':
      return pointOfDay(day + shift);
    case 'W':
      return { unit, at: day - weekdayOf(day) + 1 + 7 * shift, season: null };
    case 'WE':
      return { unit, at: day - weekdayOf(day) + 6 + 7 * shift, season: null };
    case 'M': {
      const months = year * 12 + month - 1 + shift;
      return monthPoint(Math.floor(months / 12), (months % 12) + 1);
    }
    case 'Q': {
      const quarters = year * 4 + Math.floor((month - 1) / 3) + shift;
      return quarterPoint(Math.floor(quarters / 4), (quarters % 4) + 1);
    }
    case 'H': {
      const halves = year * 2 + (month > 6 ? 1 : 0) + shift;
      return halfPoint(Math.floor(halves / 2), (halves % 2) + 1);
    }
    case 'E':
      return { unit, at: first(year - (year % 10) + shift * 10, 1), season: null };
    default:
      return yearPoint(year + shift);
  }
}

/** The first day after the point. */
export function endOf(point: Point): number {
  switch (point.unit) {
    case 'D':
      return point.at + 1;
    case 'W':
      return point.at + 7;
    case 'WE':
      return point.at + 2;
    case 'M':
      return addMonths(point.at, 1);
    case 'Q':
    case 'S':
      return addMonths(point.at, 3);
    case 'H':
      return addMonths(point.at, 6);
    case 'E':
      return addMonths(point.at, 120);
    default:
      return addMonths(point.at, 12);
  }
}

/** The TIMEX3 value: `2018-07-21`, `2018-W29`, `2018-W29-WE`, `2018-07`, `2018-Q3`, `2018-H1`, `2018-SU`, `2018`, `201`; null outside the years 1 to 9999. */
export function timexValue(point: Point): string | null {
  const { year, month, day } = civilDay(point.at);
  if (year < 1 || year > 9999) return null;
  const y = pad(year, 4);
  switch (point.unit) {
    case 'D':
      return `${y}-${pad(month, 2)}-${pad(day, 2)}`;
    case 'W':
    case 'WE': {
      const week = isoWeek(point.at);
      return `${pad(week.year, 4)}-W${pad(week.week, 2)}${point.unit === 'WE' ? '-WE' : ''}`;
    }
    case 'M':
      return `${y}-${pad(month, 2)}`;
    case 'Q':
      return `${y}-Q${Math.ceil(month / 3)}`;
    case 'H':
      return `${y}-H${month > 6 ? 2 : 1}`;
    case 'S':
      return `${y}-${point.season}`;
    case 'E':
      return y.slice(0, 3);
    default:
      return y;
  }
}

/** The values that name a stretch of the calendar, whatever time of day they have. */
const STRETCH =
  /^(?<year>\d{4})(?:-(?:(?<month>\d\d)(?:-(?<day>\d\d))?|Q(?<quarter>[1-4])|H(?<half>[12])|(?<season>SP|SU|FA|WI)|W(?<week>\d\d)(?<weekend>-WE)?))?(?:T.*)?$/;

/** The days that a value covers: numbers of its first day and of the first day after it; null for values that are no stretch of the calendar. */
export function daysOf(value: string): { readonly start: number; readonly end: number } | null {
  const groups = STRETCH.exec(value)?.groups;
  const point = groups && Number(groups.year) > 0 ? pointOf(groups) : null;
  return point && { start: point.at, end: endOf(point) };
}

/** The point of a value's groups in `STRETCH`; null for what the calendar does not have: the month 00, 30 February, the week 54. */
function pointOf(groups: Readonly<Record<string, string | undefined>>): Point | null {
  const { month, day, quarter, half, season, week, weekend } = groups;
  const year = Number(groups.year);
  if (day !== undefined) return dayPoint(year, Number(month), Number(day));
  if (month !== undefined) return daysInMonth(year, Number(month)) > 0 ? monthPoint(year, Number(month)) : null;
  if (quarter !== undefined) return quarterPoint(year, Number(quarter));
  if (half !== undefined) return halfPoint(year, Number(half));
  if (season !== undefined) return seasonPoint(year, season as Season);
  if (week === undefined) return yearPoint(year);
  const monday = weekStart(year, Number(week));
  return isoWeek(monday).year === year ? pointAround(weekend === undefined ? 'W' : 'WE', monday, 0) : null;
}
