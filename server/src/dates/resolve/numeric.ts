import { daysInMonth, isCivilDay, pad } from '../../calendar/days.ts';
import { ENGLISH_MONTHS } from '../../calendar/words.ts';
import type { Form } from '../expression.ts';
import { calendarIn, LAST_JULIAN_YEAR } from './calendar.ts';
import { type Context, capital, plain, type Resolved } from './context.ts';

/** Why digits have one order only: `No month has the number 25.` */
function onlyOrder({ first, second }: { first: number; second: number }): string {
  if (first === second) return 'Day and month are the same number.';
  const day = Math.max(first, second);
  return day > 12
    ? `There is no month ${day}, so ${day} is the day.`
    : 'Only one order of day and month makes a date of it.';
}

export function resolveNumeric(form: Extract<Form, { kind: 'numeric' }>, c: Context): Resolved {
  const dayFirst = { month: form.second, day: form.first };
  const monthFirst = { month: form.first, day: form.second };
  const ok = (d: { month: number; day: number }) =>
    isCivilDay(form.year, d.month, d.day) ||
    // 29.02.1900, which the Julian calendar has.
    (d.month === 2 && d.day === 29 && form.year > 0 && form.year % 4 === 0 && form.year <= LAST_JULIAN_YEAR);
  // No country puts the month first between full stops; only the text itself can say otherwise.
  const byStops = form.stops && !(c.orderKnown && c.orderOfStops);
  const known = c.orderKnown || byStops;
  const isDayFirst = byStops || c.order === 'day-first';
  const [best, other] = isDayFirst ? [dayFirst, monthFirst] : [monthFirst, dayFirst];
  const order = isDayFirst ? 'day first' : 'month first';
  if (ok(best)) {
    const open = ok(other) && form.first !== form.second;
    return {
      ...calendarIn(best, form.year),
      written: 'numeric',
      alternatives: open ? [calendarIn(other, form.year).value] : [],
      ambiguous: open && !known,
      reason: !open
        ? onlyOrder(form)
        : known
          ? `Read ${order}, ${byStops ? 'as dates with full stops are written' : c.orderEvidence}.`
          : `Read ${order}, the more usual order; nothing in the text decides.`,
    };
  }
  if (ok(other))
    return {
      ...calendarIn(other, form.year),
      written: 'numeric',
      reason: onlyOrder(form),
    };
  const month = [best, other].find((d) => d.month >= 1 && d.month <= 12 && d.day > 0);
  const value = !isCivilDay(form.year, 1, 1)
    ? 'XXXX-XX-XX'
    : month
      ? `${pad(form.year, 4)}-${pad(month.month)}`
      : pad(form.year, 4);
  return plain({
    value,
    written: 'numeric',
    impossible: true,
    reason: month
      ? `${capital(ENGLISH_MONTHS[month.month - 1])} ${form.year} has ${daysInMonth(form.year, month.month)} days.`
      : 'No calendar has this day.',
  });
}
