import { capitalized } from '../text/capital.ts';
import { ENGLISH_MONTHS, ENGLISH_WEEKDAYS } from './words.ts';

/** `July` for 7; empty for what is no month. */
export function monthName(month: number): string {
  return capitalized(ENGLISH_MONTHS[month - 1] ?? '');
}

/** `Friday` for 5; empty for what is no weekday. */
export function weekdayName(weekday: number): string {
  return capitalized(ENGLISH_WEEKDAYS[weekday - 1] ?? '');
}

/** `21 July 2018` for an ISO day, `July 2018` for a month; anything else as it is. */
export function readableDay(iso: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(iso) ?? [];
  const name = monthName(Number(month));
  if (name === '') return iso;
  return `${day ? `${Number(day)} ` : ''}${name} ${year}`;
}

/** `21 Jul 2018` for an ISO day, where there is little room; anything else as it is. */
export function shortDay(iso: string): string {
  return readableDay(iso).replace(/([A-Z][a-z]{2})[a-z]+/, '$1');
}
