import { civilDay, dayNumber, weekdayOf } from './days.ts';

/** The week of ISO 8601 in which a day lies: weeks begin on Monday, and the first has the year's first Thursday. */
export function isoWeek(day: number): { readonly year: number; readonly week: number } {
  const thursday = day - weekdayOf(day) + 4;
  const { year } = civilDay(thursday);
  return { year, week: Math.floor((thursday - dayNumber({ year, month: 1, day: 1 })) / 7) + 1 };
}

/** The Monday of a week of ISO 8601. */
export function weekStart(year: number, week: number): number {
  const fourth = dayNumber({ year, month: 1, day: 4 });
  return fourth - weekdayOf(fourth) + 1 + 7 * (week - 1);
}
