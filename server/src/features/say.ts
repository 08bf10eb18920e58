import { dayNumber, isCivilDay, weekdayOf } from '../calendar/days.ts';
import { monthName, weekdayName } from '../calendar/readable.ts';
import { formatReading } from '../dates/format.ts';
import type { Reading } from '../dates/model.ts';
import type { Structure } from '../release/model.ts';
import { capitalized } from '../text/capital.ts';
import { lineAt } from '../text/lines.ts';

const REFERENCES: Readonly<Record<string, string>> = {
  PRESENT_REF: 'Now',
  PAST_REF: 'At some time in the past',
  FUTURE_REF: 'At some time in the future',
};

/** A date value for people: `2018-07-21` is `Saturday, 21 July 2018`. What has no plain words stays as it is. */
export function sayDate(value: string): string {
  return sayReading({ type: /^PT?[\dX]/.test(value) ? 'DURATION' : 'DATE', value });
}

/** A reading for people; what is open in it is said: `21 July of a year that the text does not name`. */
export function sayReading({ type, value }: Reading): string {
  const at = value.indexOf('T');
  const [day, time] = at > 0 && value[0] !== 'P' ? [value.slice(0, at), value.slice(at + 1)] : [value, undefined];
  const said = sayDay(day) ?? (type === 'SET' ? null : sayOpen(day));
  if (said !== null) return time === undefined ? said : `${said}, ${DAY_PARTS[time] ?? time}`;
  const words = REFERENCES[value] ?? formatReading({ type, value });
  return words === null ? value : capitalized(words);
}

/** `Saturday, 21 July 2018`, or null. */
function sayDay(value: string): string | null {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value)?.slice(1).map(Number);
  if (!parts || !isCivilDay(parts[0], parts[1], parts[2])) return null;
  const [year, month, day] = parts;
  return `${weekdayName(weekdayOf(dayNumber({ year, month, day })))}, ${day} ${monthName(month)} ${year}`;
}

/** What is known of a day or month whose year or week is open, or null. */
function sayOpen(value: string): string | null {
  const day = /^XXXX-(\d\d)(?:-(\d\d))?$/.exec(value);
  if (day)
    return `${day[2] ? `${Number(day[2])} ` : ''}${monthName(Number(day[1]))} of a year that the text does not name`;
  const weekday = /^XXXX-WXX-([1-7])$/.exec(value);
  if (weekday) return `A ${weekdayName(Number(weekday[1]))}; the text does not say of which week`;
  if (value === 'XXXX-XX-XX') return 'A day that the text does not name';
  return /^XXXX/.test(value) ? 'A time that the text does not name' : null;
}

const DAY_PARTS: Readonly<Record<string, string>> = {
  MO: 'in the morning',
  MI: 'at midday',
  AF: 'in the afternoon',
  EV: 'in the evening',
  NI: 'at night',
};

/** `1 word`, `2 words`. */
export function sayCount(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}

/** `line 12` of a place, counted from one as editors show it. */
export function sayLine({ lines }: Structure, offset: number): string {
  return `line ${lineAt(lines, offset) + 1}`;
}

/** `Claim`, as a name is spoken of. */
export const quoted = (name: string): string => `‘${name}’`;
