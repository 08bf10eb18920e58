import { dayNumber, isCivilDay } from '../calendar/days.ts';
import type { Tokens } from '../text/tokens.ts';
import type { Expression } from './expression.ts';
import { lowerAt } from './grammar/cursor.ts';
import type { DayMonthOrder } from './model.ts';

/** The order of day and month in a text's dates in digits, and what speaks for it. */
export interface Vote {
  readonly order: DayMonthOrder;
  /** False where nothing in the text decides and the order is only the more usual one. */
  readonly known: boolean;
  /** What decided, as the end of a sentence (`as 23.04.2018 …`). */
  readonly evidence: string;
}

/** A date in words that lies this near to one reading, and not to the other, speaks for it. */
const NEAR_DAYS = 3;

/**
 * Decides the order of day and month: dates in digits that have only one reading (23.04.2018), dates in words beside which only one
 * reading makes sense, then the neighbours of the dump and the way the text writes its
 * dates in words.
 */
export function voteOnOrder(t: Tokens, expressions: readonly Expression[], given: DayMonthOrder | undefined): Vote {
  let dayFirst = 0;
  let monthFirst = 0;
  let example = '';
  let words = 0;
  const open: { readonly first: number; readonly second: number; readonly year: number }[] = [];
  const spelled = new Set<number>();
  for (const e of expressions) {
    const { form } = e;
    if (form.kind === 'numeric') {
      const [asDay, asMonth] = [
        isCivilDay(form.year, form.second, form.first),
        isCivilDay(form.year, form.first, form.second),
      ];
      if (asDay && asMonth) open.push(form);
      else if (asDay || asMonth) {
        if (asDay) dayFirst += 2;
        else monthFirst += 2;
        example ||= t.text.slice(e.start, e.end);
      }
    } else if (form.kind === 'calendar' && form.day > 0 && form.month > 0) {
      words += Number(lowerAt(t, e.first) === String(form.day)) ? 1 : -1;
      if (typeof form.year === 'number' && isCivilDay(form.year, form.month, form.day))
        spelled.add(dayNumber({ year: form.year, month: form.month, day: form.day }));
    }
  }
  for (const { first, second, year } of open.slice(0, 200)) {
    const near = (month: number, day: number) => {
      const at = dayNumber({ year, month, day });
      for (let d = at - NEAR_DAYS; d <= at + NEAR_DAYS; d++) if (spelled.has(d)) return true;
      return false;
    };
    const [asDay, asMonth] = [near(second, first), near(first, second)];
    if (asDay && !asMonth) dayFirst++;
    if (asMonth && !asDay) monthFirst++;
  }
  if (dayFirst !== monthFirst) {
    const order = dayFirst > monthFirst ? 'day-first' : 'month-first';
    return { order, known: true, evidence: example ? `as in ${example}` : 'as a date in words nearby confirms' };
  }
  if (given !== undefined) return { order: given, known: true, evidence: 'as in the neighbouring texts' };
  if (Math.abs(words) >= 2)
    return {
      order: words > 0 ? 'day-first' : 'month-first',
      known: true,
      evidence: 'as the text writes its dates in words',
    };
  return { order: words < 0 ? 'month-first' : 'day-first', known: false, evidence: '' };
}
