import type { CalendarForm, Form, YearForm } from '../expression.ts';

/** What needs no context: its type and its value. */
export const fixed = (type: 'DATE' | 'DURATION' | 'SET', value: string): Form => ({ kind: 'fixed', type, value });

/** A year alone. */
export function yearOnly(year: number): Form {
  return { kind: 'calendar', year, month: 0, day: 0, weekday: 0 };
}

/** A day, or a month where `dayOfMonth` is 0. */
export const dayForm = (year: YearForm, month: number, dayOfMonth: number, weekday = 0): CalendarForm => ({
  kind: 'calendar',
  year,
  month,
  day: dayOfMonth,
  weekday,
});
