import { civilDay, dayNumber, daysInMonth, pad, weekdayOf } from '../../calendar/days.ts';
import { easterSunday, orthodoxEaster } from '../../calendar/easter.ts';
import type { YearForm } from '../expression.ts';
import { pointOfDay } from '../point.ts';
import type { DayRule } from '../words.ts';
import { baseOf, type Context, counted, plain, pointed, type Resolved, yearOf } from './context.ts';

/** So many days around a holiday the text speaks of it, whatever its verbs say (`people prayed as Easter week began`). */
const AROUND = 30;

export function resolveHoliday(form: { rule: DayRule; year: YearForm; shift: number | null }, c: Context): Resolved {
  const { rule } = form;
  const year = yearOf(form.year, c);
  if (year) {
    const day = dayIn(rule, year.year);
    return day === null
      ? plain({ value: pad(year.year, 4), written: 'full' })
      : { ...plain(pointed(pointOfDay(day))), written: 'full' };
  }
  const from = c.historical && c.last ? baseOf(true, c) : c.reference;
  const open = rule.month && rule.day ? `XXXX-${pad(rule.month)}-${pad(rule.day)}` : 'XXXX-XX-XX';
  if (!from) return plain({ value: open, ...counted(null) });
  const day = meantDay(form, from.day, c);
  return day === null ? plain({ value: open }) : { ...plain(pointed(pointOfDay(day))), ...counted(from) };
}

/** A rule's day in a year; null where the year has none. */
function dayIn({ month, day, nth, weekday, easter, orthodox }: DayRule, year: number): number | null {
  if (easter !== null) return (orthodox ? orthodoxEaster(year) : easterSunday(year)) + easter;
  if (month === 0 || year < 1 || year > 9999) return null;
  if (nth === 0) return dayNumber({ year, month, day });
  if (nth < 0) {
    const end = dayNumber({ year, month, day: daysInMonth(year, month) });
    return weekday === 0 ? end : end - ((weekdayOf(end) - weekday + 7) % 7);
  }
  const start = dayNumber({ year, month, day: 1 });
  const nthDay = start + ((weekday - weekdayOf(start) + 7) % 7) + 7 * (nth - 1);
  return nthDay < start + daysInMonth(year, month) ? nthDay : null;
}

/** The rule's day that a text of some day means: as `last`, `this` or `next` say it, else a near one, or the one on the side of the tense. */
function meantDay({ rule, shift }: { rule: DayRule; shift: number | null }, from: number, c: Context): number | null {
  const { year } = civilDay(from);
  const days = [year - 1, year, year + 1].map((y) => dayIn(rule, y)).filter((day) => day !== null);
  const [nearest] = [...days].sort((a, b) => Math.abs(a - from) - Math.abs(b - from));
  if (nearest === undefined) return null;
  const past = days.filter((day) => day <= from).at(-1) ?? nearest;
  const next = days.find((day) => (shift === 1 ? day > from : day >= from)) ?? nearest;
  if (shift === -1) return past;
  if (shift === 1) return next;
  if (shift === 0 || c.historical) return dayIn(rule, year) ?? nearest;
  if (c.tense === 0 || Math.abs(nearest - from) <= AROUND) return nearest;
  return c.tense < 0 ? past : next;
}
