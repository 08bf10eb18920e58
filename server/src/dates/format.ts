import { civilDay, pad } from '../calendar/days.ts';
import { monthName, weekdayName } from '../calendar/readable.ts';
import { weekStart } from '../calendar/weeks.ts';
import type { Reading } from './model.ts';

/** How a house writes its days: `21 July 2018`, `July 21, 2018` or `2018-07-21`. */
export const DATE_STYLES = ['day-month-year', 'month-day-year', 'iso'] as const;
export type DateStyle = (typeof DATE_STYLES)[number];

/** A day in a house's style. Years of less than four digits are written as ISO days, as `21 July 800` would read as a clock time. */
export function formatDay(year: number, month: number, day: number, style: DateStyle): string {
  if (style === 'iso' || year < 1000 || year > 2999) return [pad(year, 4), pad(month), pad(day)].join('-');
  return style === 'day-month-year' ? `${day} ${monthName(month)} ${year}` : `${monthName(month)} ${day}, ${year}`;
}

const DAY = /^(\d{4}|XXXX)-(\d\d)-(\d\d)$/;
const ORDINALS = ['first', 'second', 'third', 'fourth'];
const SEASONS: Readonly<Record<string, string>> = { SP: 'spring', SU: 'summer', FA: 'autumn', WI: 'winter' };
const PARTS: Readonly<Record<string, string>> = { MO: 'morning', AF: 'afternoon', EV: 'evening', NI: 'night' };
const UNITS: Readonly<Record<string, string>> = {
  Y: 'year',
  M: 'month',
  W: 'week',
  D: 'day',
  Q: 'quarter',
  WE: 'weekend',
};
const CLOCK_UNITS: Readonly<Record<string, string>> = { H: 'hour', M: 'minute', S: 'second' };

/**
 * A reading in English words that read back as the same value wherever they stand: `the week of 16 July 2018`, `the third quarter of
 * 2018`, `every Friday`, `2.5 years`. Null for values that no words give without a context (`XXXX-XX-XX`).
 */
export function formatReading({ type, value }: Reading, style: DateStyle = 'day-month-year'): string | null {
  if (type === 'DURATION') return formatLength(value);
  if (type === 'SET') return formatSet(value);
  const time = value.indexOf('T');
  if (type === 'TIME') return time > 0 ? formatTime(value.slice(0, time), value.slice(time + 1), style) : null;
  return formatDate(value, style);
}

const REFERENCES: Readonly<Record<string, string>> = { PRESENT_REF: 'now', PAST_REF: 'recently', FUTURE_REF: 'soon' };

function formatDate(value: string, style: DateStyle): string | null {
  if (Object.hasOwn(REFERENCES, value)) return REFERENCES[value];
  const day = DAY.exec(value);
  if (day) return formatDayOf(day[1], Number(day[2]), Number(day[3]), style);
  if (value.startsWith('BC')) return formatBefore(value);
  if (/^\d{2,4}$/.test(value)) return formatYears(value);
  const weekday = /^XXXX-WXX-([1-7])$/.exec(value);
  if (weekday) return weekdayName(Number(weekday[1]));
  const part = /^(\d{4})-(\d\d|Q[1-4]|H[12]|SP|SU|FA|WI|W\d\d(?:-WE)?)$/.exec(value);
  return part && Number(part[1]) >= 1500 && Number(part[1]) <= 2060
    ? formatPart(Number(part[1]), part[2], style)
    : null;
}

/** `21 July 2018`, and `21 July` for a day of an unknown year. */
function formatDayOf(year: string, month: number, day: number, style: DateStyle): string | null {
  if (month < 1 || month > 12) return null;
  if (year !== 'XXXX') return formatDay(Number(year), month, day, style);
  return style === 'month-day-year' ? `${monthName(month)} ${day}` : `${day} ${monthName(month)}`;
}

/** `2018`, `the 1990s`, `the 19th century`: digits of a year, of which two or three are a century or a decade. */
function formatYears(digits: string): string | null {
  if (digits.length === 4) return digits >= '1900' && digits <= '2050' ? digits : `the year ${Number(digits)}`;
  if (digits.length === 3) return digits >= '110' && digits <= '210' ? `the ${digits}0s` : null;
  return Number(digits) < 30 ? `the ${ordinal(Number(digits) + 1)} century` : null;
}

/** `the third quarter of 2018`, `the winter of 2018–19`, `July 2018`, `the week of 16 July 2018`. */
function formatPart(year: number, part: string, style: DateStyle): string {
  if (part[0] === 'Q') return `the ${ORDINALS[Number(part[1]) - 1]} quarter of ${year}`;
  if (part[0] === 'H') return `the ${ORDINALS[Number(part[1]) - 1]} half of ${year}`;
  // A winter has two years, and counts to the first.
  if (part === 'WI') return `the winter of ${year}–${(year + 1) % 100 === 0 ? year + 1 : String(year + 1).slice(2)}`;
  if (SEASONS[part]) return `the ${SEASONS[part]} of ${year}`;
  if (part[0] !== 'W') return `${monthName(Number(part))} ${year}`;
  const isWeekend = part.endsWith('-WE');
  const monday = weekStart(year, Number(part.slice(1, 3)));
  const from = civilDay(isWeekend ? monday + 5 : monday);
  const day = formatDay(from.year, from.month, from.day, style === 'iso' ? 'day-month-year' : style);
  return `the ${isWeekend ? 'weekend' : 'week'} of ${day}`;
}

/** `480 BC`, `April 480 BC`. */
function formatBefore(value: string): string | null {
  const match = /^BC(\d{4})(?:-(\d\d))?$/.exec(value);
  if (!match) return null;
  return `${match[2] ? `${monthName(Number(match[2]))} ` : ''}${Number(match[1])} BC`;
}

function formatTime(date: string, time: string, style: DateStyle): string | null {
  const match = DAY.exec(date);
  const day = match && match[1] !== 'XXXX' ? formatDate(date, style === 'iso' ? 'day-month-year' : style) : null;
  if (day === null || !/^\d{1,2} |^[A-Z]/.test(day)) return null;
  if (PARTS[time]) return `the ${PARTS[time]} of ${day}`;
  return /^\d\d:\d\d(:\d\d)?$/.test(time) ? `${time} on ${day}` : null;
}

/** `2 days`, `2.5 years`, `several weeks`. */
function formatLength(value: string): string | null {
  const vague = /^P(T?)X(Y|M|W|D|Q|H|S|WE|C)$/.exec(value);
  if (vague) {
    const unit = vague[1] ? CLOCK_UNITS[vague[2]] : vague[2] === 'C' ? 'centurie' : UNITS[vague[2]];
    return unit ? `several ${unit}s` : null;
  }
  const half = /^P(?:(\d+)Y)?6M$/.exec(value);
  if (half?.[1]) return `${half[1]}.5 years`;
  const clockHalf = /^PT(\d+)(H30M|M30S)$/.exec(value);
  if (clockHalf) return `${clockHalf[1]}.5 ${clockHalf[2] === 'H30M' ? 'hours' : 'minutes'}`;
  const plain = /^P(T?)(\d+(?:\.\d+)?)(Y|M|W|D|Q|H|S|WE)$/.exec(value);
  if (!plain) return null;
  const unit = plain[1] ? CLOCK_UNITS[plain[3]] : UNITS[plain[3]];
  if (!unit || (unit === 'quarter' && plain[2] === '1') || (unit === 'second' && plain[2] === '1')) return null;
  return `${plain[2]} ${unit}${plain[2] === '1' ? '' : 's'}`;
}

/** `every year`, `every 3 months`, `every Friday`, `every July`, `every night`. */
function formatSet(value: string): string | null {
  const weekday = /^XXXX-WXX-([1-7])(?:T(MO|AF|EV|NI))?$/.exec(value);
  if (weekday) return `every ${weekdayName(Number(weekday[1]))}${weekday[2] ? ` ${PARTS[weekday[2]]}` : ''}`;
  const month = /^XXXX-(\d\d)$/.exec(value);
  if (month) return `every ${monthName(Number(month[1]))}`;
  const season = /^XXXX-(SP|SU|FA|WI)$/.exec(value);
  if (season) return `every ${SEASONS[season[1]]}`;
  const part = /^XXXX-XX-XXT(MO|AF|EV|NI)$/.exec(value);
  if (part) return `every ${PARTS[part[1]]}`;
  const one = /^P(T?)1(Y|M|W|D|Q|H|WE)$/.exec(value);
  if (one) return `every ${one[1] ? CLOCK_UNITS[one[2]] : UNITS[one[2]]}`;
  const length = formatLength(value);
  return length && /^\d/.test(length) && !length.includes('.') ? `every ${length}` : null;
}

function ordinal(n: number): string {
  const ending = n % 100 > 10 && n % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th');
  return `${n}${ending}`;
}
