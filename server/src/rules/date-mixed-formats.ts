import { FOREIGN_MONTHS } from '../calendar/words.ts';
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
  *check(release, _knowledge, { dateStyle }) {
    const styled = styledDays(release);
    const counts = { 'day-month-year': 0, 'month-day-year': 0, iso: 0, other: 0 };
    for (const { style } of styled) counts[style]++;
    const house = dateStyle ?? mostUsed(counts);
    if (!house) return;
    for (const { mention, style } of styled) {
      const stated = statedDay(mention);
      if (style === house || !stated || stated.year === null) continue;
      const words = release.text.slice(mention.start, mention.end);
      if (!dateStyle && house === 'month-day-year' && SHORTENED.test(words)) continue;
      // The order of `08.07.2017` is an inference, however good: it is not written out unasked.
      const preferred = !/^\d{1,2}[./-]/.test(words) || stated.day > 12 || stated.day === stated.month;
      const text = formatDay(stated.year, stated.month, stated.day, house);
      yield {
        start: mention.start,
        end: mention.end,
        message: dateStyle
          ? `‘${words}’ is not in the house style (${EXAMPLES[house]}).`
          : `‘${words}’ is written unlike the other dates of this text (${EXAMPLES[house]}).`,
        fixes: [{ title: `Write as ${text}`, edits: [{ start: mention.start, end: mention.end, text }], preferred }],
      };
    }
  },
};

/** `Aug. 3, 2016`: American agencies shorten the long months before a day and leave the short ones (`July 31, 2016`) whole. */
const SHORTENED = /^(?:Jan|Feb|Aug|Sept|Oct|Nov|Dec)\. \d{1,2}, \d{4}$/;

/** `other` is what no house has: `21st of July 2018`, `Jul. 21, 2018`, `21.07.2018`. */
type Style = DateStyle | 'other';

/** The days in the body that name their year, with the style that each is written in. */
function styledDays(release: Release): readonly { readonly mention: DateMention; readonly style: Style }[] {
  const styled: { readonly mention: DateMention; readonly style: Style }[] = [];
  for (const mention of release.dates) {
    const style = styleOf(release.text, mention);
    if (style && zoneOf(release, mention) === 'body') styled.push({ mention, style });
  }
  return styled;
}

/** The style of a full day without a weekday; null for every other date. */
function styleOf(text: string, mention: DateMention): Style | null {
  if (mention.type !== 'DATE' || mention.impossible || mention.ambiguous || mention.weekday) return null;
  if (!mention.stated?.day || mention.stated.year === null) return null;
  const words = text.slice(mention.start, mention.end);
  // How another language writes its days is no style of this one: `5. Juni 2014`, `3 de mayo de 2020`.
  if (words.match(/\p{L}+/gu)?.some((word) => FOREIGN_MONTHS.has(word.toLowerCase()))) return null;
  if (/^\d{4}-\d\d-\d\d$/.test(words)) return 'iso';
  if (/^\d{1,2} \p{L}{4,9} \d{4}$/u.test(words) || /^\d{1,2} May \d{4}$/i.test(words)) return 'day-month-year';
  if (/^\p{L}{4,9} \d{1,2}, \d{4}$/u.test(words) || /^May \d{1,2}, \d{4}$/i.test(words)) return 'month-day-year';
  return OTHER.test(words) ? 'other' : null;
}

const OTHER =
  /^(?:(?:the )?\d{1,2}(?:st|nd|rd|th)?(?: of)? \p{L}{3,9}\.?,? \d{4}|\p{L}{3,9}\.? (?:the )?\d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2}([./-])\d{1,2}\1\d{4})$/u;

/** The style of at least two thirds, of three dates or more; null where the text has no such habit. */
function mostUsed(counts: Readonly<Record<Style, number>>): DateStyle | null {
  const all = counts['day-month-year'] + counts['month-day-year'] + counts.iso + counts.other;
  const styles: readonly DateStyle[] = ['day-month-year', 'month-day-year', 'iso'];
  return all < 3 ? null : (styles.find((s) => counts[s] * 3 >= all * 2) ?? null);
}
