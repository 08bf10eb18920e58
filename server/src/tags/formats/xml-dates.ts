import { daysInMonth } from '../../calendar/days.ts';

const YEAR = '-?(?:[1-9]\\d{3,}|0\\d{3})';
const MONTH = '(?:0[1-9]|1[0-2])';
const DAY = '(?:0[1-9]|[12]\\d|3[01])';
const TIME = '(?:(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?|24:00:00(?:\\.0+)?)';
const ZONE = '(?:Z|[+-](?:(?:0\\d|1[0-3]):[0-5]\\d|14:00))?';

const DATE = new RegExp(`^(${YEAR})-(${MONTH})-(${DAY})(T${TIME})?${ZONE}$`);
/** Years, months, days of a month, months and days of any year, and times of any day. */
const OTHERS = new RegExp(`^(?:${YEAR}(?:-${MONTH})?|--${MONTH}(?:-${DAY})?|---${DAY}|${TIME})${ZONE}$`);

/** True for what XML Schema has as `xs:dateTime` (https://www.w3.org/TR/xmlschema-2/). */
export function isDateTime(given: string): boolean {
  return isDay(given) && given.includes('T');
}

/** True for the dates that TEI calls W3C's: all that XML Schema has, from a year to a time of day. */
export const isW3cDate = (given: string): boolean => isDay(given) || OTHERS.test(given);

/** A day that the calendar has, with a time or without. */
function isDay(given: string): boolean {
  const [, year, month, day] = DATE.exec(given) ?? [];
  return day !== undefined && Number(day) <= daysInMonth(Number(year), Number(month));
}
