import { civilDay, dayNumber, daysInMonth, pad, weekdayOf } from '../../calendar/days.ts';
import type { YearForm } from '../expression.ts';
import { easterSunday, pointOfDay } from '../point.ts';
import type { DayRule } from '../words.ts';
import { baseOf, type Context, counted, plain, pointed, type Resolved, yearOf } from './context.ts';

/** So many days around a holiday the text speaks of it, whatever its verbs say (`people prayed as Easter week began`). */
const AROUND = 30;

export function resolveHoliday(form: { rule: DayRule; year: YearForm; shift: number | null }, c: Context): Resolved {
  const holiday = form.rule;
  const dayIn = (year: number): number | null => {
    if (holiday.easter !== null) return easterSunday(year) + holiday.easter;
    if (holiday.month === 0 || year < 1 || year > 9999) return null;
    if (holiday.nth === 0) return dayNumber({ year, month: holiday.month, day: holiday.day });
    if (holiday.nth < 0) {
      const end = dayNumber({ year, month: holiday.month, day: daysInMonth(year, holiday.month) });
      return holiday.weekday === 0 ? end : end - ((weekdayOf(end) - holiday.weekday + 7) % 7);
    }
    const start = dayNumber({ year, month: holiday.month, day: 1 });
    const day = start + ((holiday.weekday - weekdayOf(start) + 7) % 7) + 7 * (holiday.nth - 1);
    return day < start + daysInMonth(year, holiday.month) ? day : null;
  };
  const year = yearOf(form.year, c);
  if (year) {
    const day = dayIn(year.year);
    return day === null
      ? plain({ value: pad(year.year, 4), written: 'full' })
      : { ...plain(pointed(pointOfDay(day))), written: 'full' };
  }
  const from = c.historical && c.last ? baseOf(true, c) : c.reference;
  const open = holiday.month && holiday.day ? `XXXX-${pad(holiday.month)}-${pad(holiday.day)}` : 'XXXX-XX-XX';
  if (!from) return plain({ value: open, ...counted(null) });
  const { year: y } = civilDay(from.day);
  const days = [y - 1, y, y + 1].map(dayIn).filter((d) => d !== null);
  if (days.length === 0) return plain({ value: open });
  const past = days.filter((d) => d <= from.day).at(-1);
  const next = days.find((d) => (form.shift === 1 ? d > from.day : d >= from.day));
  const nearest = [...days].sort((a, b) => Math.abs(a - from.day) - Math.abs(b - from.day))[0];
  const day =
    form.shift === -1
      ? past
      : form.shift === 1
        ? next
        : form.shift === 0 || c.historical
          ? dayIn(y)
          : nearest !== undefined && Math.abs(nearest - from.day) <= AROUND
            ? nearest
            : c.tense < 0
              ? past
              : c.tense > 0
                ? next
                : nearest;
  return { ...plain(pointed(pointOfDay(day ?? nearest))), ...counted(from) };
}
