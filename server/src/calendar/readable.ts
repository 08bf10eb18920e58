import { ENGLISH_MONTHS } from './words.ts';

/** `21 July 2018` for an ISO day, `July 2018` for a month; anything else as it is. */
export function readableDay(iso: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(iso) ?? [];
  const name = ENGLISH_MONTHS[Number(month) - 1];
  if (!name) return iso;
  return `${day ? `${Number(day)} ` : ''}${name.charAt(0).toUpperCase()}${name.slice(1)} ${year}`;
}

/** `21 Jul 2018` for an ISO day, where there is little room; anything else as it is. */
export function shortDay(iso: string): string {
  return readableDay(iso).replace(/([A-Z][a-z]{2})[a-z]+/, '$1');
}
