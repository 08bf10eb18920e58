import { formatDay } from '../dates/format.ts';
import type { Fix, Rule } from './model.ts';

/** Dates in digits whose day and month could be exchanged, where nothing in the text decides. */
export const ambiguousDate: Rule = {
  code: 'date/ambiguous',
  severity: 'info',
  title: 'Digits that may be two different days',
  example: '07/08/2017 → 7 August 2017 or 8 July 2017',
  on: true,
  *check(release) {
    for (const mention of release.dates.filter((m) => m.ambiguous && m.alternatives.length > 0)) {
      const words = release.text.slice(mention.start, mention.end);
      if (!/^\d+[./-]\d+[./-]\d+$/.test(words)) continue;
      const readings = [mention.value, mention.alternatives[0]].map((value) =>
        value.slice(0, 10).split('-').map(Number),
      );
      const [first, second] = readings.map(([year, month, day]) => formatDay(year, month, day, 'day-month-year'));
      yield {
        start: mention.start,
        end: mention.end,
        message: `‘${words}’ may be ${first} or ${second}: no other date in this text shows whether the day or the month comes first. Write the month as a word.`,
        fixes: [first, second].map(
          (text): Fix => ({
            title: `Write as ${text}`,
            edits: [{ start: mention.start, end: mention.end, text }],
            preferred: false,
          }),
        ),
      };
    }
  },
};
