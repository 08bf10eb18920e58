import { dayNumber, daysInMonth, weekdayOf } from '../calendar/days.ts';
import { formatDay, monthName } from '../dates/format.ts';
import { type FullDay, rewritten } from './date-text.ts';
import type { Fix, Rule } from './model.ts';

/** A year without a leap day: its days are in every year. */
const COMMON_YEAR = 2001;

/** Days that no calendar has: 30 February, July 35, 00.00.0000. Which day was meant, only the writer knows: no fix is preferred. */
export const impossibleDate: Rule = {
  code: 'date/impossible',
  severity: 'warning',
  title: 'A day that the calendar does not have',
  example: '30.02.2018 → 28.02.2018 or 02.03.2018',
  on: true,
  *check(release) {
    for (const mention of release.dates.filter((m) => m.impossible)) {
      const { stated } = mention;
      if (!stated) continue;
      const words = release.text.slice(mention.start, mention.end);
      const { year, month, day } = stated;
      const length = month >= 1 && month <= 12 ? daysInMonth(year ?? 2000, month) : 0;
      const why =
        length === 0
          ? 'there is no such month'
          : year !== null && month === 2 && day === 29
            ? `${year} is no leap year`
            : `${monthName(month)}${year === null ? '' : ` ${year}`} has ${length} days`;
      const fixes: Fix[] = [];
      // Where no year is said the fixes name none either, and their days are those of the year that is meant, or of any year.
      const meant = year ?? (Number(mention.value.slice(0, 4)) || null);
      if (length > 0 && day > length && day <= 31) {
        const fixYear = meant ?? COMMON_YEAR;
        const last = daysInMonth(fixYear, month);
        const candidates: readonly FullDay[] = [
          { year: fixYear, month, day: last },
          { year: fixYear, month: month + 1, day: day - last },
        ];
        for (const to of candidates) {
          if (meant !== null && mention.weekday && weekdayOf(dayNumber(to)) !== mention.weekday) continue;
          // `31/4/2017` would become `1/5/2017`, which is two days: the month is written as a word.
          const open = !mention.weekday && words.includes('/') && to.day <= 12 && to.day !== to.month;
          const title =
            year === null ? `${to.day} ${monthName(to.month)}` : formatDay(to.year, to.month, to.day, 'day-month-year');
          const text = open ? title : rewritten(release.text, mention, to);
          if (text !== null)
            fixes.push({
              title: `Change to ${title}`,
              edits: [{ start: mention.start, end: mention.end, text }],
              preferred: false,
            });
        }
      }
      yield {
        start: mention.start,
        end: mention.end,
        message: `‘${words}’ is no day of the calendar: ${why}. Check the source and correct the date.`,
        fixes,
      };
    }
  },
};
