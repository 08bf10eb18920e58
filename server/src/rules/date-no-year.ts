import { weekdayOf } from '../calendar/days.ts';
import { formatDay } from '../dates/format.ts';
import { daysOf } from '../dates/point.ts';
import { statedDay, zoneOf } from './date-text.ts';
import type { Rule } from './model.ts';

/** So near to the day of the release the year of a day without one is sure. */
const SURE_DAYS = 100;

/** Days without a year, for archives whose texts must stand alone. Off unless a user turns it on. */
export const noYear: Rule = {
  code: 'date/no-year',
  severity: 'info',
  title: 'A day without its year',
  example: 'on 21 July → on 21 July 2018',
  on: false,
  *check(release) {
    const own = release.published === null ? null : daysOf(release.published);
    for (const mention of release.dates) {
      const stated = statedDay(mention);
      if (!stated || stated.year !== null || mention.type !== 'DATE') continue;
      const zone = zoneOf(release, mention);
      const days = daysOf(mention.value);
      if ((zone !== 'body' && zone !== 'headline') || !days || days.end - days.start !== 1) continue;
      const [year, month, day] = mention.value.split('-').map(Number);
      const words = release.text.slice(mention.start, mention.end);
      if (!/\p{L}$|\d$/u.test(words)) continue;
      const text = /\d$/.test(words) ? `${words}, ${year}` : `${words} ${year}`;
      const sure = own !== null && Math.abs(own.start - days.start) <= SURE_DAYS;
      const past = mention.tense !== -1 || own === null || days.start <= own.start;
      const fits = past && (!mention.weekday || weekdayOf(days.start) === mention.weekday);
      yield {
        start: mention.start,
        end: mention.end,
        message: `‘${words}’ names no year. It is read as ${formatDay(year, month, day, 'day-month-year')}. ${mention.reason}`,
        // A weekday that does not fit, or a past that is to come, says that the year or the day is another one.
        fixes: fits
          ? [{ title: `Write as ${text}`, edits: [{ start: mention.start, end: mention.end, text }], preferred: sure }]
          : [],
      };
    }
  },
};
