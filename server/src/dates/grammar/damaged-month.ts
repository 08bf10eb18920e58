import { damagedMonth } from '../../calendar/damage.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { Parsed } from '../expression.ts';
import { flows, isCapital, lowerAt, numberAt, touches, widthAt, wordAt } from './cursor.ts';
import { dayForm } from './forms.ts';
import { readYear } from './year.ts';

/**
 * `12 Novernber 2003`, `Octoher 3, 1971`: a month that a scanner misread, between the day and the year. The grammar did not stop at the
 * word, so the year `i` looks back. Both numbers have to stand there: a month without a day, misread, is a word like any other.
 */
export function readDamagedMonth(t: Tokens, i: number): Parsed | null {
  const read = widthAt(t, i) === 4 ? readYear(t, i) : null;
  if (!read || read.year < 1500 || read.year > 2100) return null;
  const comma = lowerAt(t, i - 1) === ',' ? 1 : 0;
  const [before, last] = [i - comma - 2, i - comma - 1];
  if (before < 0 || (touches(t, read.next - 1) && numberAt(t, read.next) >= 0)) return null;
  const dayFirst = isDay(t, before);
  if (dayFirst === isDay(t, last)) return null;
  const word = dayFirst ? last : before;
  const month = isCapital(t, word) && !wordAt(t, word) ? damagedMonth(lowerAt(t, word)) : null;
  if (month === null || !flows(t, before) || !flows(t, last)) return null;
  const day = numberAt(t, dayFirst ? before : last);
  return { first: before, next: read.next, form: dayForm(read.year, month, day), damaged: true };
}

function isDay(t: Tokens, i: number): boolean {
  const day = widthAt(t, i) <= 2 ? numberAt(t, i) : -1;
  return day >= 1 && day <= 31;
}
