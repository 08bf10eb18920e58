import type { Tokens } from '../../text/tokens.ts';
import type { Parsed } from '../expression.ts';
import { readCount } from './count.ts';
import { isCapital, lowerAt, wordAt } from './cursor.ts';
import { readMonthFirst } from './month.ts';
import { readMonthsOfYear, readYearAgo, readYearBehind } from './quarter.ts';

/** `the final three months of 2012`, `the final quarter`, `the last week of January`, `the opening weeks of May`. `i` is the first word behind the article. */
export function readPartOfYear(t: Tokens, i: number): Parsed | null {
  const opening = lowerAt(t, i) === 'opening';
  const week = readWeekOfMonth(t, i + 1);
  if (week) return week;
  if (lowerAt(t, i) === 'last') return null;
  const count = readCount(t, i + 1);
  const months = count && !count.article ? readMonthsOfYear(t, count, opening) : null;
  if (months) return months;
  if (wordAt(t, i + 1)?.unit !== 'Q') return null;
  const behind = readYearBehind(t, i + 2);
  return behind && { next: behind.next, form: { kind: 'quarter', n: opening ? 1 : 4, year: behind.year } };
}

/** `week of December 2012` behind `the first`: a time within the month. */
export function readWeekOfMonth(t: Tokens, i: number): Parsed | null {
  const unit = wordAt(t, i)?.unit;
  if ((unit !== 'W' && unit !== 'WE') || (lowerAt(t, i + 1) !== 'of' && lowerAt(t, i + 1) !== 'in')) return null;
  if (!wordAt(t, i + 2)?.month || !isCapital(t, i + 2)) return null;
  const month = readMonthFirst(t, i + 2);
  return month?.form.kind === 'calendar' && month.form.day === 0 ? month : null;
}

/** `the comparable year-ago quarter`, `the corresponding period last year`. */
export function readComparable(t: Tokens, i: number): Parsed | null {
  if (lowerAt(t, i) === 'year') return readYearAgo(t, i);
  const period = lowerAt(t, i) === 'period';
  if (!period && wordAt(t, i)?.unit !== 'Q') return null;
  const behind = readYearBehind(t, i + 1);
  if (!behind) return null;
  // `the same period a year earlier`: than the quarter or half that the text speaks of.
  if (lowerAt(t, i + 1) === 'a') return { next: behind.next, form: { kind: 'yearBefore', quarter: !period } };
  return { next: behind.next, form: { kind: 'quarter', n: 0, year: behind.year, period } };
}
