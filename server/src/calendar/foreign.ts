import type { Tokens } from '../text/tokens.ts';
import { FOREIGN_MONTHS, FOREIGN_WEEKDAYS } from './words.ts';

/** `5. listopada 2014`: Croatian writes the full stop of an ordinal behind a day, and its October is November in Polish, which does not. */
const BEHIND_ORDINAL: ReadonlyMap<string, number> = new Map([['listopada', 10]]);

/** The month that a word behind a day is in another language, or 0. */
export function foreignMonthAt({ lower }: Tokens, at: number): number {
  return (lower[at - 1] === '.' ? BEHIND_ORDINAL.get(lower[at]) : undefined) ?? FOREIGN_MONTHS.get(lower[at]) ?? 0;
}

/** `Lundi`, `segunda-feira`: a weekday in another language, which counts in front of a day only; `next` is behind it. */
export function foreignWeekdayAt(
  { lower }: Tokens,
  at: number,
): { readonly value: number; readonly next: number } | null {
  const value = FOREIGN_WEEKDAYS.get(lower[at]);
  if (value === undefined) return null;
  return { value, next: lower[at + 2] === 'feira' ? at + 3 : at + 1 };
}
