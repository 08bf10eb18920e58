import { isCivilDay, pad } from '../../calendar/days.ts';
import { possibleOrders } from '../../calendar/digits.ts';
import { weekdayName } from '../../calendar/readable.ts';
import type { NumericForm } from '../expression.ts';
import { calendarIn } from './calendar.ts';
import { type Context, plain, type Resolved } from './context.ts';

/** Why digits have one order only: `No month has the number 25.` */
function onlyOrder(form: NumericForm): string {
  const { first, second } = form;
  if (first === second) return 'Day and month are the same number.';
  const day = Math.max(first, second);
  if (day > 12) return `There is no month ${day}, so ${day} is the day.`;
  const { dayFirst, monthFirst } = possibleOrders(form);
  return dayFirst && monthFirst
    ? `Only in this order of day and month is it a ${weekdayName(form.weekday)}.`
    : 'Only one order of day and month makes a date of it.';
}

export function resolveNumeric(form: NumericForm, c: Context): Resolved {
  const { first, second, year, weekday } = form;
  const possible = possibleOrders(form, weekday);
  const dayFirst = { month: second, day: first, isPossible: possible.dayFirst };
  const monthFirst = { month: first, day: second, isPossible: possible.monthFirst };
  // No country puts the month first between full stops; only the text itself can say otherwise.
  const byStops = form.stops && !(c.orderKnown && c.orderOfStops);
  const known = c.orderKnown || byStops;
  const isDayFirst = byStops || c.order === 'day-first';
  const [best, other] = isDayFirst ? [dayFirst, monthFirst] : [monthFirst, dayFirst];
  const order = isDayFirst ? 'day first' : 'month first';
  if (best.isPossible) {
    const open = other.isPossible && first !== second;
    return {
      ...calendarIn(best, year),
      written: 'numeric',
      alternatives: open ? [calendarIn(other, year).value] : [],
      ambiguous: open && !known,
      reason: !open
        ? onlyOrder(form)
        : known
          ? `Read ${order}, ${byStops ? 'as dates with full stops are written' : c.orderEvidence}.`
          : `Read ${order}, the more usual order; nothing in the text decides.`,
    };
  }
  if (other.isPossible) return { ...calendarIn(other, year), written: 'numeric', reason: onlyOrder(form) };
  // 29.02.1900, which the Julian calendar has, or a day too many of a month.
  const near = [best, other].find(({ month, day }) => month >= 1 && month <= 12 && day > 0);
  const isYear = isCivilDay(year, 1, 1);
  if (near && isYear) return { ...calendarIn(near, year), written: 'numeric' };
  return plain({
    value: isYear ? pad(year, 4) : 'XXXX-XX-XX',
    written: 'numeric',
    impossible: true,
    reason: 'No calendar has this day.',
  });
}
