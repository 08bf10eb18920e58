import { civilDay, pad } from '../calendar/days.ts';
import { ENGLISH_MONTHS, ENGLISH_WEEKDAYS } from '../calendar/words.ts';
import type { Reading } from './model.ts';
import { weekStart } from './point.ts';

/** How a house writes its days: `21 July 2018`, `July 21, 2018` or `2018-07-21`. */
export type DateStyle = 'day-month-year' | 'month-day-year' | 'iso';

const capital = (s: string): string => s.charAt(0).toUpperCase() + s.slice(1);

/** `July` for 7. */
export function monthName(month: number): string {
  return capital(ENGLISH_MONTHS[month - 1] ?? '');
}

/** `Friday` for 5. */
export function weekdayName(weekday: number): string {
  return capital(ENGLISH_WEEKDAYS[weekday - 1] ?? '');
}

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

function formatDate(value: string, style: DateStyle): string | null {
  if (value === 'PRESENT_REF') return 'now';
  if (value === 'PAST_REF') return 'recently';
  if (value === 'FUTURE_REF') return 'soon';
  const day = DAY.exec(value);
  if (day) {
    const [month, d] = [Number(day[2]), Number(day[3])];
    if (month < 1 || month > 12) return null;
    if (day[1] !== 'XXXX') return formatDay(Number(day[1]), month, d, style);
    return style === 'month-day-year' ? `${monthName(month)} ${d}` : `${d} ${monthName(month)}`;
  }
  if (value.startsWith('BC')) return formatBefore(value);
  if (/^\d{4}$/.test(value)) return value >= '1900' && value <= '2050' ? value : `the year ${Number(value)}`;
  if (/^\d{3}$/.test(value)) return value >= '110' && value <= '210' ? `the ${value}0s` : null;
  if (/^\d\d$/.test(value)) return Number(value) < 30 ? `the ${ordinal(Number(value) + 1)} century` : null;
  const weekday = /^XXXX-WXX-([1-7])$/.exec(value);
  if (weekday) return weekdayName(Number(weekday[1]));
  const part = /^(\d{4})-(\d\d|Q[1-4]|H[12]|SP|SU|FA|WI|W\d\d(?:-WE)?)$/.exec(value);
  if (!part) return null;
  const [year, rest] = [Number(part[1]), part[2]];
  if (year < 1500 || year > 2060) return null;
  if (rest[0] === 'Q') return `the ${ORDINALS[Number(rest[1]) - 1]} quarter of ${year}`;
  if (rest[0] === 'H') return `the ${ORDINALS[Number(rest[1]) - 1]} half of ${year}`;
  // A winter has two years, and counts to the first.
  if (rest === 'WI') return `the winter of ${year}–${(year + 1) % 100 === 0 ? year + 1 : String(year + 1).slice(2)}`;
  if (SEASONS[rest]) return `the ${SEASONS[rest]} of ${year}`;
  if (rest[0] !== 'W') return `${monthName(Number(rest))} ${year}`;
  const monday = weekStart(year, Number(rest.slice(1, 3)));
  const from = civilDay(rest.endsWith('-WE') ? monday + 5 : monday);
  return `the ${rest.endsWith('-WE') ? 'weekend' : 'week'} of ${formatDay(from.year, from.month, from.day, style === 'iso' ? 'day-month-year' : style)}`;
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
