import { civilDay, dayNumber, isCivilDay, weekdayOf } from '../calendar/days.ts';
import { weekdayName } from '../calendar/readable.ts';
import { formatDay } from '../dates/format.ts';
import type { DateMention } from '../dates/model.ts';
import { daysOf } from '../dates/point.ts';
import type { Release } from '../release.ts';
import { GRACE_DAYS } from './date-after-publication.ts';
import { type FullDay, rewritten, statedDay } from './date-text.ts';
import type { Fix, Rule } from './model.ts';

/** The last countries that wrote news went over to the Gregorian calendar in 1923; earlier weekdays may follow the other calendar. */
const FIRST_YEAR = 1924;

/** A day without a year is checked only this near to the day of the release, where its year is sure. */
const SURE_DAYS = 60;

/** A weekday beside a day that was another weekday. Three fixes: the weekday, the day or the year. */
export const wrongWeekday: Rule = {
  code: 'date/weekday',
  severity: 'warning',
  title: 'A weekday that does not fit its date',
  example: 'Friday, 21 July 2018 → Saturday, 21 July 2018',
  on: true,
  *check(release) {
    for (const mention of release.dates.filter((m) => (m.weekday ?? 0) > 0)) {
      const stated = statedDay(mention);
      const said = mention.weekday ?? 0;
      if (!stated) continue;
      const days = daysOf(mention.value);
      if (!days || days.end - days.start !== 1) continue;
      const day = civilDay(days.start);
      const is = weekdayOf(days.start);
      if (is === said || day.year < FIRST_YEAR || (stated.year === null && !isNear(release, days.start))) continue;
      const words = release.text.slice(mention.start, mention.end);
      yield {
        start: mention.start,
        end: mention.end,
        message: `${formatDay(day.year, day.month, day.day, 'day-month-year')} was a ${weekdayName(is)}, not a ${weekdayName(said)} (‘${words}’). Either the weekday or the date is wrong.`,
        fixes: fixesFor(release, mention, days.start, said, stated.year !== null),
      };
    }
  },
};

function isNear(release: Release, day: number): boolean {
  const own = release.published === null ? null : daysOf(release.published);
  return own !== null && Math.abs(own.start - day) <= SURE_DAYS;
}

function fixesFor(release: Release, mention: DateMention, day: number, said: number, hasYear: boolean): Fix[] {
  const fixes: Fix[] = [];
  const add = (title: string, to: FullDay, weekday = 0) => {
    const text = rewritten(release.text, mention, to, weekday);
    if (text !== null)
      fixes.push({ title, edits: [{ start: mention.start, end: mention.end, text }], preferred: false });
  };
  const is = weekdayOf(day);
  add(`Change the weekday to ${weekdayName(is)}`, civilDay(day), is);
  const ahead = (said - is + 7) % 7;
  const latest = latestDay(release, day);
  const near = civilDay(ahead <= 3 && day + ahead <= latest ? day + ahead : day + ahead - 7);
  add(`Change the day to ${formatDay(near.year, near.month, near.day, 'day-month-year')}`, near);
  const year = hasYear ? agreeingYear(civilDay(day), said, latest) : null;
  if (year !== null) add(`Change the year to ${year}`, { ...civilDay(day), year });
  return fixes;
}

/** A day that the release may report as past must stay one. */
function latestDay(release: Release, day: number): number {
  const own = release.published === null ? null : daysOf(release.published);
  return own && day <= own.start + GRACE_DAYS ? own.start + GRACE_DAYS : Number.POSITIVE_INFINITY;
}

/** The nearest year in which the day is that weekday and not later than `latest`; the earlier of two. */
function agreeingYear({ year, month, day }: FullDay, weekday: number, latest: number): number | null {
  for (let away = 1; away <= 12; away++) {
    for (const y of [year - away, year + away]) {
      if (!isCivilDay(y, month, day)) continue;
      const number = dayNumber({ year: y, month, day });
      if (weekdayOf(number) === weekday && number <= latest) return y;
    }
  }
  return null;
}
