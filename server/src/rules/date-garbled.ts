import { damagedMonth, damagedNumber } from '../calendar/damage.ts';
import { ENGLISH_MONTHS, MONTHS, WEEKDAYS } from '../calendar/words.ts';
import { monthName } from '../dates/format.ts';
import type { DateMention } from '../dates/model.ts';
import type { Release } from '../release.ts';
import type { Span } from '../text/span.ts';
import { like } from './date-text.ts';
import type { Rule } from './model.ts';

/** Dates that are clear to a reader but not to a search: letters for digits, blanks lost, months misread or in small letters. */
export const garbledDate: Rule = {
  code: 'date/garbled',
  severity: 'warning',
  title: 'A date that was damaged on its way: digits read as letters, lost blanks, months misspelt or in small letters',
  example: 'l5 July 2O18 → 15 July 2018',
  on: true,
  *check(release) {
    const damaged: (Damage & { readonly mention: DateMention; readonly words: string })[] = [];
    for (const mention of release.dates) {
      if (!mention.stated || mention.stated.month === 0 || mention.impossible) continue;
      const words = release.text.slice(mention.start, mention.end);
      const damage =
        words.length <= LONGEST && isWhole(release.text, mention) ? mended(words, mention.stated.month) : null;
      if (damage) damaged.push({ ...damage, mention, words });
    }
    const small = damaged.some((d) => d.why === 'small') && writesMonthsSmall(release);
    for (const { mention, words, text, why } of damaged) {
      if (why === 'small' && small) continue;
      yield {
        start: mention.start,
        end: mention.end,
        message: `${REASONS[why](words)} Write it as ${text}.`,
        fixes: [
          { title: `Write as ${text}`, edits: [{ start: mention.start, end: mention.end, text }], preferred: true },
        ],
      };
    }
  },
};

/** False for a date that was cut out of a longer word or number, of which the rest was not understood: `1 2JUN 1979`, `3l may 2017`. */
function isWhole(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 4), start);
  return !/[\p{L}\p{N}]$|(?<!\p{L})[\dlIOoS]{1,2} $/u.test(before) && !/[\p{L}\p{N}]/u.test(text.charAt(end));
}

/** Longer expressions are sentences in which a date was found, not dates. */
const LONGEST = 40;

/** What happened to a date. Where several did, the first of this list is told of. */
type Why = 'misread' | 'glued' | 'small';

interface Damage {
  /** The date as it should stand, in its own layout. */
  readonly text: string;
  readonly why: Why;
}

const REASONS: Readonly<Record<Why, (words: string) => string>> = {
  misread: (words) => `“${words}” has letters or digits that were misread.`,
  glued: (words) => `“${words}” has lost a blank.`,
  small: (words) => `“${words}” has its month in small letters.`,
};

/** The date with each damaged word mended, or null where it has none, or a word that this cannot read. */
function mended(words: string, month: number): Damage | null {
  const found = new Set<Why>();
  let unread = false;
  let named = false;
  const text = words.replace(/[\p{L}\p{N}]+/gu, (chunk) => {
    const read = mendedWord(chunk, month);
    if (read === null) {
      unread = true;
      return chunk;
    }
    const [whole, why] = read;
    if (why) found.add(why);
    named ||= whole.toLowerCase().includes(MONTH_STARTS[month - 1]);
    return whole;
  });
  const why = (['misread', 'glued', 'small'] as const).find((w) => found.has(w));
  return unread || !named || !why ? null : { text: text.replace(/,(?=\d)/, ', '), why };
}

/** One word of a date as it should stand, and what happened to it (null: nothing). Null for a word that no date has. */
function mendedWord(word: string, month: number): readonly [string, Why | null] | null {
  const small = word.toLowerCase();
  if (/^\d+(?:st|nd|rd|th|d)?$/.test(small) || PARTS.has(small) || WEEKDAYS.has(small)) return [word, null];
  if (MONTHS.get(small) === month) return isSmall(word) ? [capital(word), 'small'] : [word, null];
  const glued = /^(\d{1,2}(?:st|nd|rd|th|d)?)?(\p{L}{3,9})(\d{4}|\d{1,2})?$/u.exec(small);
  if (glued && MONTHS.get(glued[2]) === month) {
    const [day, year] = [glued[1]?.length ?? 0, glued[3]?.length ?? 0];
    const name = word.slice(day, word.length - year);
    const parts = [word.slice(0, day), isSmall(name) ? capital(name) : name, word.slice(word.length - year)];
    return [parts.filter((part) => part !== '').join(' '), 'glued'];
  }
  const number = /\d/.test(word) || word.length <= 2 ? damagedNumber(small) : null;
  if (number !== null) return [String(number), 'misread'];
  return damagedMonth(small) === month ? [like(word, monthName(month)), 'misread'] : null;
}

/** What every English name of a month, short or long, begins with, January first. */
const MONTH_STARTS = ENGLISH_MONTHS.map((name) => name.slice(0, 3));

/** What else stands inside a date. */
const PARTS = new Set('of the on and year era ad ce'.split(' '));

const isSmall = (word: string): boolean => /^[a-z]/.test(word);

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** True for texts that write months in small letters throughout, as some languages do: a habit, no damage. */
function writesMonthsSmall({ text, dates }: Release): boolean {
  let balance = 0;
  for (const { start, end, stated } of dates)
    if (stated && stated.month > 0)
      for (const [word] of text.slice(start, Math.min(end, start + LONGEST)).matchAll(/\p{L}+/gu))
        if (MONTHS.get(word.toLowerCase()) === stated.month)
          balance += word.charAt(0) === word.charAt(0).toLowerCase() ? 1 : -1;
  return balance > 0;
}
