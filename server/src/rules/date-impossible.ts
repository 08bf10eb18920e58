import { dayNumber, daysInMonth, weekdayOf } from '../calendar/days.ts';
import { monthName } from '../calendar/readable.ts';
import { formatDay } from '../dates/format.ts';
import type { DateMention, StatedParts } from '../dates/model.ts';
import { type FullDay, rewritten } from './date-text.ts';
import type { Fix, Rule } from './model.ts';

/** A year without a leap day, whose days are in every year, and one with it. */
const COMMON_YEAR = 2001;
const LEAP_YEAR = 2000;

/** Days that no calendar has: 30 February, July 35, 00.00.0000. Which day was meant, only the writer knows: no fix is preferred. */
export const impossibleDate: Rule = {
  code: 'date/impossible',
  severity: 'warning',
  title: 'A day that the calendar does not have',
  example: '30.02.2018 → 28.02.2018 or 02.03.2018',
  on: true,
  *check(release) {
    for (const mention of release.dates) {
      const { stated } = mention;
      if (!mention.impossible || !stated) continue;
      const words = release.text.slice(mention.start, mention.end);
      yield {
        start: mention.start,
        end: mention.end,
        message: `‘${words}’ is no day of the calendar: ${reasonFor(stated)}. Check the source and correct the date.`,
        fixes: fixesFor(release.text, mention, stated),
      };
    }
  },
};

/** The days of a stated month, in a leap year where no year is said; 0 where there is no such month. */
function lengthOf({ year, month }: StatedParts): number {
  return daysInMonth(year ?? LEAP_YEAR, month);
}

function reasonFor(stated: StatedParts): string {
  const { year, month, day } = stated;
  const length = lengthOf(stated);
  if (length === 0) return 'there is no such month';
  if (year !== null && month === 2 && day === 29) return `${year} is no leap year`;
  return `${monthName(month)}${year === null ? '' : ` ${year}`} has ${length} days`;
}

/** The last day of the month, and the one that comes as many days later as were too many: where no year is said the fixes name none either. */
function fixesFor(text: string, mention: DateMention, stated: StatedParts): Fix[] {
  const { year, month, day } = stated;
  if (day <= lengthOf(stated) || lengthOf(stated) === 0 || day > 31) return [];
  // The days are those of the year that is meant, or of any year.
  const meant = year ?? (Number(mention.value.slice(0, 4)) || null);
  const fixYear = meant ?? COMMON_YEAR;
  const last = daysInMonth(fixYear, month);
  const candidates: readonly FullDay[] = [
    { year: fixYear, month, day: last },
    { year: fixYear, month: month + 1, day: day - last },
  ];
  return candidates.flatMap((to): Fix[] => {
    if (meant !== null && mention.weekday && weekdayOf(dayNumber(to)) !== mention.weekday) return [];
    const title =
      year === null ? `${to.day} ${monthName(to.month)}` : formatDay(to.year, to.month, to.day, 'day-month-year');
    const written = isOpen(text.slice(mention.start, mention.end), mention, to) ? title : rewritten(text, mention, to);
    if (written === null) return [];
    const edits = [{ start: mention.start, end: mention.end, text: written }];
    return [{ title: `Change to ${title}`, edits, preferred: false }];
  });
}

/** `31/4/2017` would become `1/5/2017`, which is two days, if no weekday decides: the month is written as a word. */
function isOpen(words: string, { weekday }: DateMention, to: FullDay): boolean {
  return !weekday && words.includes('/') && to.day <= 12 && to.day !== to.month;
}
