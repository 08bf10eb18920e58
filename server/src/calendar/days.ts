/**
 * Days of the proleptic Gregorian calendar as whole numbers, counted from 1970-01-01 = 0. No clock and no time zone takes part,
 * so a date means the same on every machine. Years run from 1 to 9999.
 */

/** A day of the calendar. `month` is 1 to 12. */
export interface CivilDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** 28 to 31; 0 for a month outside 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

/** True where the calendar has such a day: false for 30 February. */
export function isCivilDay(year: number, month: number, day: number): boolean {
  return year >= 1 && year <= 9999 && day >= 1 && day <= daysInMonth(year, month);
}

/** The number of a day that the calendar has. The way of counting, years from March, is Howard Hinnant's `days_from_civil`. */
export function dayNumber({ year, month, day }: CivilDay): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The day with a number: the inverse of `dayNumber`. */
export function civilDay(number: number): CivilDay {
  const z = number + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

/**
 * The day of the Gregorian calendar that a day of the Julian one is (Old Style): 7 November 1917 for 25 October 1917. Null where the
 * Julian calendar has no such day; it has a 29 February every fourth year.
 */
export function fromJulian({ year, month, day }: CivilDay): CivilDay | null {
  const leap = month === 2 && day === 29 && year % 4 === 0;
  if (!leap && !(year >= 1 && year <= 9998 && day >= 1 && day <= (month === 2 ? 28 : daysInMonth(year, month))))
    return null;
  // 1 March of year 0 is both calendars' start of counting; the Julian one was two days behind there.
  const y = month <= 2 ? year - 1 : year;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return civilDay(y * 365 + Math.floor(y / 4) + dayOfYear - 719470);
}

/** The weekday of a day number, as ISO 8601 counts: Monday is 1, Sunday 7. */
export function weekdayOf(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

/** `2018-07-21`; null where the calendar has no such day. */
export function isoDay(year: number, month: number, day: number): string | null {
  return isCivilDay(year, month, day) ? `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` : null;
}

/** `2018-07-21` as a day; null for anything else, days that the calendar does not have included. */
export function parseIsoDay(value: string): CivilDay | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isCivilDay(year, month, day) ? { year, month, day } : null;
}

/** A day number as an ISO day; null for none, and outside the years 1 to 9999. */
export function isoOf(number: number | null): string | null {
  if (number === null) return null;
  const { year, month, day } = civilDay(number);
  return isoDay(year, month, day);
}

/** The ISO day that lies `days` after (before, where negative) an ISO day; null where either is no day from year 1 to 9999. */
export function addDays(iso: string, days: number): string | null {
  const from = parseIsoDay(iso);
  if (!from) return null;
  return isoOf(dayNumber(from) + days);
}

/** A day number moved by months; the last day of a shorter month stands for one that it does not have. */
export function addMonths(day: number, months: number): number {
  const from = civilDay(day);
  const all = from.year * 12 + from.month - 1 + months;
  const [year, month] = [Math.floor(all / 12), (((all % 12) + 12) % 12) + 1];
  return dayNumber({ year, month, day: Math.min(from.day, daysInMonth(year, month)) });
}

/** The year that two digits mean: 30 to 99 are of the twentieth century. */
export function yearOfTwoDigits(digits: number): number {
  return digits < 30 ? 2000 + digits : 1900 + digits;
}

/** A number with zeros before it, two digits wide if not said otherwise. */
export function pad(value: number, width = 2): string {
  return String(value).padStart(width, '0');
}
