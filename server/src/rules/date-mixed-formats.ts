import { type DateStyle, formatDay } from '../dates/format.ts';
import type { DateMention } from '../dates/model.ts';
import type { Release } from '../release.ts';
import { statedDay, zoneOf } from './date-text.ts';
import type { Rule } from './model.ts';

/** Each style's name for people. */
const EXAMPLES: Readonly<Record<DateStyle, string>> = {
  'day-month-year': '21 July 2018',
  'month-day-year': 'July 21, 2018',
  iso: '2018-07-21',
};

/** Full days in another style than the house's, or than most of the text’s where no house style is set. */
export const mixedFormats: Rule = {
  code: 'date/mixed-formats',
  severity: 'hint',
  title: 'Days in more than one style',
  example: 'July 3, 2018 … 4 July 2018 → 3 July 2018 … 4 July 2018',
  on: true,
  *check(release, options) {
    const styled = styledDays(release);
    const counts = { 'day-month-year': 0, 'month-day-year': 0, iso: 0 };
    for (const { style } of styled) counts[style]++;
    const house = options?.dateStyle ?? mostUsed(counts);
    if (!house) return;
    for (const { mention, style } of styled) {
      const stated = statedDay(mention);
      if (style === house || !stated || stated.year === null) continue;
      const words = release.text.slice(mention.start, mention.end);
      const text = formatDay(stated.year, stated.month, stated.day, house);
      yield {
        start: mention.start,
        end: mention.end,
        message: options?.dateStyle
          ? `“${words}” is not in the house style (${EXAMPLES[house]}).`
          : `“${words}” is written unlike the other dates of this text (${EXAMPLES[house]}).`,
        fixes: [
          { title: `Write as ${text}`, edits: [{ start: mention.start, end: mention.end, text }], preferred: true },
        ],
      };
    }
  },
};

/** The days in the body that are written in one of the styles. */
function styledDays(release: Release): readonly { readonly mention: DateMention; readonly style: DateStyle }[] {
  const styled: { readonly mention: DateMention; readonly style: DateStyle }[] = [];
  for (const mention of release.dates) {
    const style = styleOf(release.text, mention);
    if (style && zoneOf(release, mention) === 'body') styled.push({ mention, style });
  }
  return styled;
}

/** The style of a full day without weekday and ordinal; null for every other date. */
function styleOf(text: string, mention: DateMention): DateStyle | null {
  if (mention.type !== 'DATE' || mention.impossible || mention.ambiguous || mention.weekday || !mention.stated?.day)
    return null;
  const words = text.slice(mention.start, mention.end);
  if (/^\d{4}-\d\d-\d\d$/.test(words)) return 'iso';
  if (/^\d{1,2} \p{L}{3,9} \d{4}$/u.test(words)) return 'day-month-year';
  return /^\p{L}{3,9} \d{1,2}, \d{4}$/u.test(words) ? 'month-day-year' : null;
}

/** The style of at least two thirds, of three dates or more; null where the text has no such habit. */
function mostUsed(counts: Readonly<Record<DateStyle, number>>): DateStyle | null {
  const all = counts['day-month-year'] + counts['month-day-year'] + counts.iso;
  const styles: readonly DateStyle[] = ['day-month-year', 'month-day-year', 'iso'];
  return all < 3 ? null : (styles.find((s) => counts[s] * 3 >= all * 2) ?? null);
}
