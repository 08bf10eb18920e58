import type { Tokens } from '../../text/tokens.ts';
import type { Parsed } from '../expression.ts';
import { readClock } from './clock.ts';
import { flows, isNumber, lowerAt, wordAt } from './cursor.ts';
import { readPartBehind } from './day-words.ts';

/** The first token of a day or a time with `around` in front of it: `around Nov. 1`, `around 7:15 p.m.`. */
export function approximately(t: Tokens, first: number, { form, time }: Parsed): number {
  const lead = lowerAt(t, first - 1);
  if (!flows(t, first - 1)) return first;
  // `about 1850`, `around 2020`, `circa 1900`: a year that nothing else names.
  if (form.kind === 'calendar' && typeof form.year === 'number' && form.month === 0 && form.day === 0)
    return lead === 'circa' || ((lead === 'about' || lead === 'around') && isNumber(t, first)) ? first - 1 : first;
  if (lead !== 'around') return first;
  const isClock = time !== null && time !== undefined && /^T\d/.test(time);
  return isClock || (form.kind === 'calendar' && form.month > 0) ? first - 1 : first;
}

/** `July 20 (Friday)`: a weekday in brackets behind a day belongs to it. */
export function withWeekday(t: Tokens, parsed: Parsed): Parsed {
  const { form, next } = parsed;
  const isDay = form.kind === 'numeric' || (form.kind === 'calendar' && form.day > 0);
  if (!isDay || form.weekday || lowerAt(t, next) !== '(' || lowerAt(t, next + 2) !== ')') return parsed;
  const weekday = wordAt(t, next + 1)?.weekday ?? 0;
  return weekday ? { ...parsed, next: next + 3, form: { ...form, weekday } } : parsed;
}

/** `July 9 at 12 pm Damascus time`, `Friday evening`, `May 8 1:00am`, `20 July at 18.30`: a time behind a day belongs to it. */
export function withClock(t: Tokens, parsed: Parsed): Parsed {
  if (parsed.time) return parsed;
  const { form } = parsed;
  const isDay =
    (form.kind === 'calendar' && form.day > 0) ||
    form.kind === 'numeric' ||
    form.kind === 'weekday' ||
    (form.kind === 'unit' && form.unit === 'D');
  if (!isDay || !flows(t, parsed.next - 1)) return parsed;
  let at = parsed.next;
  if (form.kind === 'weekday' || form.kind === 'unit') {
    const part = readPartBehind(t, at);
    if (part) return { ...parsed, ...part };
  }
  if (lowerAt(t, at) === ',') at++;
  if (lowerAt(t, at) === 'at' || lowerAt(t, at) === '@') at++;
  if (lowerAt(t, at) === 'about' || lowerAt(t, at) === 'around') at++;
  const clock = readClock(t, at, true);
  return clock ? { ...parsed, ...clock } : parsed;
}
