import { damagedMonth, damagedNumber } from '../calendar/damage.ts';
import { monthName } from '../calendar/readable.ts';
import { FOREIGN_MONTHS, MONTHS, WEEKDAYS } from '../calendar/words.ts';
import type { DateMention, StatedParts } from '../dates/model.ts';
import { isForeign } from '../names/foreign.ts';
import type { Release } from '../release.ts';
import { capitalized } from '../text/capital.ts';
import type { Span } from '../text/span.ts';
import { like } from './date-text.ts';
import type { Rule } from './model.ts';

/** The months' names, for a regular expression. */
const NAMES = Array.from({ length: 12 }, (_, i) => monthName(i + 1)).join('|');

/** Dates that are clear to a reader but not to a search: letters for digits, blanks lost, months misread or in small letters. */
export const garbledDate: Rule = {
  code: 'date/garbled',
  severity: 'warning',
  title:
    'A date that was damaged on its way: digits read as letters, lost spaces, months misspelt, names in small letters',
  example: 'l5 July 2O18 → 15 July 2018',
  on: true,
  *check(release, knowledge) {
    const damaged: (Damage & { readonly mention: DateMention; readonly words: string })[] = [];
    for (const mention of release.dates) {
      if (mention.impossible) continue;
      const words = release.text.slice(mention.start, mention.end);
      // Most dates are sound, which is cheap to see; what stands beside a date is looked at last.
      if (words.length > LONGEST || SOUND.test(words)) continue;
      const { stated } = mention;
      const isDay = stated && stated.month > 0;
      const damage = isDay ? repaired(words, stated) : repairedWord(words, stated?.year ?? null);
      if (!damage || !isWhole(release.text, mention)) continue;
      if (isDay || !isBehindMonth(release.text, mention)) damaged.push({ ...damage, mention, words });
    }
    const small = damaged.some((d) => d.why === 'small') && writesSmall(release);
    for (const { mention, words, text, why } of damaged) {
      if (why === 'small' && small) continue;
      // `5. Juni 2014` is right in German, as `30 octobre` is in French.
      if (isForeign(release, mention, knowledge)) continue;
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

/** False for a date that was cut out of a longer word, number or name of a file, of which the rest was not understood: `1 2JUN 1979`, `1JUNE 198h`, `brief_7June2021_en`. */
function isWhole(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 4), start);
  if (/[\p{L}\p{N}_/=]$|(?<!\p{L})[\dlIOoS]{1,2} $/u.test(before)) return false;
  return !/^(?:[\p{L}\p{N}_/]|[\])]* ?(?:\d+\p{L}|(?:st|nd|rd|th)\b))/u.test(text.slice(end, end + 8));
}

/** True for the year of a date of which more is damaged: `2 Septernber 2O16`. */
function isBehindMonth(text: string, { start }: Span): boolean {
  const word = /(\p{L}+)[.,]? $/u.exec(text.slice(Math.max(0, start - 16), start))?.[1] ?? '';
  return damagedMonth(word.toLowerCase()) !== null;
}

/** `Friday, 14 May 2019`, `May 14, 2019, 14:20`, `14 May`, `May 2019`: nothing in them is damaged. */
const SOUND = new RegExp(
  `^(?:(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:\\d{1,2} (?:${NAMES})|(?:${NAMES}) \\d{1,2})|(?:${NAMES}))(?:,? \\d{4})?(?:, \\d\\d:\\d\\d)?$`,
);

/** Longer expressions are sentences in which a date was found, not dates. */
const LONGEST = 40;

/** What happened to a date. Where several did, the first of this list is told of. */
type Why = 'misread' | 'glued' | 'apart' | 'ending' | 'small';

interface Damage {
  /** The date as it should stand, in its own layout. */
  readonly text: string;
  readonly why: Why;
}

const REASONS: Readonly<Record<Why, (words: string) => string>> = {
  misread: (words) => `‘${words}’ has letters or digits that were misread.`,
  glued: (words) => `‘${words}’ lacks a space.`,
  apart: (words) => `‘${words}’ has spaces within its words.`,
  ending: (words) => `‘${words}’ has the ending of another number.`,
  small: (words) => `‘${words}’ has its ${words.search(SMALL_WEEKDAY) >= 0 ? 'weekday' : 'month'} in small letters.`,
};

const SMALL_WEEKDAY = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b/g;

/** The parts of a date that its words name. */
type PartName = 'day' | 'month' | 'year';

/** A word of the date: as it should stand where that is clear, and what part it names. */
interface Piece {
  readonly word: string;
  readonly text: string | null;
  readonly why: Why | null;
}

/**
 * The date with each damaged word as it should stand, or null where it has none, or more than can be told. The grammar has read the
 * date, so what a damaged word means is known: it is the part that no whole word names.
 */
function repaired(words: string, stated: StatedParts): Damage | null {
  const whole = joined(words, stated);
  if (whole) return whole;
  const missing = new Map<PartName, string>([['month', monthName(stated.month)]]);
  if (stated.day > 0) missing.set('day', String(stated.day));
  if (stated.year !== null) missing.set('year', String(stated.year));
  const pieces: Piece[] = [];
  for (const [word] of words.matchAll(/[\p{L}\p{N}]+/gu)) pieces.push(pieceOf(word, stated, missing));
  const texts: string[] = [];
  const found = new Set<Why>();
  for (const { word, text, why } of pieces) {
    const part = text === null ? partLike(word, missing, stated.month) : null;
    const right = text ?? (part && part !== 'month' ? missing.get(part) : part && like(word, missing.get(part) ?? ''));
    if (!right) return null;
    if (part) missing.delete(part);
    const what = part ? 'misread' : why;
    if (what) found.add(what);
    texts.push(right);
  }
  const why = (['misread', 'glued', 'ending', 'small'] as const).find((w) => found.has(w));
  // The year may be that of a date further on: `20June and 3 July 2017`.
  if (!why || missing.has('day') || missing.has('month')) return null;
  let at = 0;
  return { text: words.replace(/[\p{L}\p{N}]+/gu, () => texts[at++]).replace(/,(?=\d)/, ', '), why };
}

/** Reads one word; what it names is missing no longer. */
function pieceOf(word: string, stated: StatedParts, missing: Map<PartName, string>): Piece {
  const small = word.toLowerCase();
  const number = /^(\d{1,4})(?:st|nd|rd|th|d)?$/.exec(small);
  if (number) {
    const part = partNamed(number[1], stated, missing);
    if (part) missing.delete(part);
    const text = withEnding(word, Number(number[1]));
    return { word, text, why: text === word ? null : 'ending' };
  }
  if (PARTS.has(small)) return { word, text: word, why: null };
  if (WEEKDAYS.has(small)) {
    const text = word.replace(SMALL_WEEKDAY, capitalized);
    return { word, text, why: text === word ? null : 'small' };
  }
  return gluedPiece(word, stated, missing) ?? { word, text: null, why: null };
}

/** Which part of the date a whole number names; null where none. */
function partNamed(
  digits: string,
  { day, year }: StatedParts,
  missing: ReadonlyMap<PartName, string>,
): PartName | null {
  const value = Number(digits);
  if (digits.length > 2 ? value === year : missing.has('year') && !missing.has('day')) return 'year';
  if (value === day) return 'day';
  return year !== null && value === year % 100 ? 'year' : null;
}

/** The name of the month, alone or with a day or year glued to it; null where the word has none, or may be anything. */
function gluedPiece(word: string, { month }: StatedParts, missing: Map<PartName, string>): Piece | null {
  const glued = /^(\d{1,2}(?:st|nd|rd|th|d)?)?(\p{L}{3,9})(\d{4}|\d{1,2})?$/u.exec(word.toLowerCase());
  if (!glued || MONTHS.get(glued[2]) !== month) return null;
  missing.delete('month');
  const [before, behind] = [glued[1]?.length ?? 0, glued[3]?.length ?? 0];
  const name = word.slice(before, word.length - behind);
  const text = isSmall(name) ? capitalized(name) : name;
  if (before + behind === 0) return { word, text, why: text === name ? null : 'small' };
  if (before > 0 || behind < 4) missing.delete('day');
  if (behind === 4 || (behind > 0 && before > 0)) missing.delete('year');
  // `dec1` in small letters, without a year, may be anything.
  if (text !== name && behind < 4) return null;
  const parts = [word.slice(0, before), text, word.slice(word.length - behind)];
  return { word, text: parts.filter((part) => part !== '').join(' '), why: 'glued' };
}

/** `21th` as `21st`; what has no ending, or the right one, stays. */
function withEnding(word: string, value: number): string {
  const ending = /^\d+(st|nd|rd|th)$/i.exec(word)?.[1];
  if (!ending) return word;
  const right = value % 100 > 10 && value % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
  return ending.toLowerCase() === right ? word : value + like(ending, right);
}

/** `2O18` alone, `on monday`: a year or a weekday without more, as it should stand; null where nothing is damaged. */
function repairedWord(words: string, year: number | null): Damage | null {
  if (year !== null)
    return /^(?=.*\p{L})[\p{L}\d]{4}$/u.test(words) && damagedNumber(words.toLowerCase()) === year
      ? { text: String(year), why: 'misread' }
      : null;
  const text = words.replace(SMALL_WEEKDAY, capitalized);
  return text === words ? null : { text, why: 'small' };
}

/** Which of the parts that no whole word names a damaged one stands for, by its look; null for a word that no date has. */
function partLike(word: string, missing: ReadonlyMap<PartName, string>, month: number): PartName | null {
  const small = word.toLowerCase();
  const number = /\d/.test(word) || word.length <= 2 ? damagedNumber(small) : null;
  for (const part of ['day', 'year'] as const) if (number !== null && missing.get(part) === String(number)) return part;
  // `Juni` is a whole word, of another language.
  return missing.has('month') && !FOREIGN_MONTHS.has(small) && damagedMonth(small) === month ? 'month' : null;
}

/** `2 8MAR 1983`, `1 2 J U N E 1983`: a date with blanks in its words, as it should stand. */
function joined(words: string, { day, month, year }: StatedParts): Damage | null {
  const parts = words.match(/[\p{L}\p{N}]+/gu) ?? [];
  const read =
    parts.length > 3 || /^\d \d\p{L}/u.test(words) ? /^(\d{1,2})(\p{L}{3,9})(\d{4})$/u.exec(parts.join('')) : null;
  if (!read || Number(read[1]) !== day || Number(read[3]) !== year || damagedMonth(read[2].toLowerCase()) !== month)
    return null;
  return { text: `${day} ${like(read[2], monthName(month))} ${year}`, why: 'apart' };
}

/** What else stands inside a date. */
const PARTS = new Set('of the on and year era ad ce'.split(' '));

const isSmall = (word: string): boolean => /^[a-z]/.test(word);

/** True for texts that write months and weekdays in small letters throughout, as some languages do: a habit, no damage. */
function writesSmall({ text, dates }: Release): boolean {
  let balance = 0;
  for (const { start, end } of dates)
    for (const word of text.slice(start, Math.min(end, start + LONGEST)).match(/\p{L}+/gu) ?? []) {
      const small = word.toLowerCase();
      if (MONTHS.has(small) || WEEKDAYS.has(small)) balance += isSmall(word) ? 1 : -1;
    }
  return balance > 0;
}
