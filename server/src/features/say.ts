import type { Structure } from '../release/model.ts';
import { lineAt } from '../text/lines.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const SEASONS: Readonly<Record<string, string>> = { SP: 'Spring', SU: 'Summer', FA: 'Autumn', WI: 'Winter' };
const UNITS: Readonly<Record<string, string>> = { Y: 'year', M: 'month', W: 'week', D: 'day', H: 'hour', S: 'second' };
const REFERENCES: Readonly<Record<string, string>> = {
  PRESENT_REF: 'Now',
  PAST_REF: 'At some time in the past',
  FUTURE_REF: 'At some time in the future',
};

/** A date value for people: `2018-07-21` is `Saturday, 21 July 2018`. What has no plain words stays as it is. */
export function sayDate(value: string): string {
  const day = /^(\d{4})-(\d\d)-(\d\d)(?:T(.+))?$/.exec(value);
  if (day) {
    const [, year, month, date, time] = day;
    const weekday = new Date(Date.UTC(Number(year), Number(month) - 1, Number(date))).getUTCDay();
    const said = `${WEEKDAYS[weekday]}, ${Number(date)} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
    return time === undefined ? said : `${said}, ${DAY_PARTS[time] ?? time}`;
  }
  const month = /^(\d{4})-(\d\d)$/.exec(value);
  if (month) return `${MONTHS[Number(month[2]) - 1] ?? month[2]} ${month[1]}`;
  const week = /^(\d{4})-W(\d\d)$/.exec(value);
  if (week) return `Week ${Number(week[2])} of ${week[1]}`;
  const part = /^(\d{4})-(SP|SU|FA|WI)$/.exec(value);
  if (part) return `${SEASONS[part[2]]} ${part[1]}`;
  const quarter = /^(\d{4})-Q([1-4])$/.exec(value);
  if (quarter) return `Quarter ${quarter[2]} of ${quarter[1]}`;
  const decade = /^(\d{3})$/.exec(value);
  if (decade) return `The ${decade[1]}0s`;
  const length = /^P(T?)(\d+)([YMWDHS])$/.exec(value);
  if (length) {
    const unit = length[1] === 'T' && length[3] === 'M' ? 'minute' : UNITS[length[3]];
    return `${length[2]} ${unit}${length[2] === '1' ? '' : 's'}`;
  }
  return REFERENCES[value] ?? value;
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
