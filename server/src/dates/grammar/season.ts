import type { Tokens } from '../../text/tokens.ts';
import type { Parsed, YearForm } from '../expression.ts';
import { HOLIDAYS, type Holiday } from '../words.ts';
import { flows, isApostrophe, isCapital, isDash, isWord, lowerAt, touches, touchesBlank, wordAt } from './cursor.ts';
import { readYearBehind } from './quarter.ts';

/** `Coptic Christmas`: other days, by other rules; those of the Orthodox churches are in the table. */
const OTHER_CHURCHES = new Set('coptic armenian ethiopian'.split(' '));

/** First words of the feasts that churches keep on different days. */
const CHURCH_FEASTS = new Set('christmas easter good palm pentecost'.split(' '));

/** When the Orthodox churches keep a feast; null where the table does not tell. */
function orthodoxRule(holiday: Holiday): Holiday | null {
  if (holiday.easter !== null) return { ...holiday, orthodox: true };
  return HOLIDAYS.find(({ words }) => words.join(' ') === `orthodox ${holiday.words.join(' ')}`) ?? null;
}

/** So many words in front of a feast tell whose it is: `all Orthodox Christians and all who celebrate Christmas`. */
const CHURCH_NEAR = 9;

function isOrthodox(t: Tokens, i: number): boolean {
  for (let k = i - 1; k >= 0 && k > i - CHURCH_NEAR && !/^[.;?!]$/.test(t.lower[k]); k--)
    if (t.lower[k] === 'orthodox') return true;
  return false;
}

/** `Christmas`, `Easter week`, `New Year's Eve`, `last Thanksgiving` (the shift is the caller's), with a year behind. */
export function readHoliday(t: Tokens, i: number): Parsed | null {
  if (!isCapital(t, i) || OTHER_CHURCHES.has(lowerAt(t, i - 1))) return null;
  for (let h = wordAt(t, i)?.holiday ?? -1; h >= 0 && h < HOLIDAYS.length; h++) {
    const at = afterWords(t, i, HOLIDAYS[h].words);
    if (at > i) return holidayBefore(t, i, at, HOLIDAYS[h]);
  }
  return null;
}

/** Index behind a holiday's words, between which an apostrophe or the full stop of `St.` may stand; the index itself where they do not stand there. */
function afterWords(t: Tokens, i: number, words: readonly string[]): number {
  let at = i;
  for (const [k, word] of words.entries()) {
    if (k > 0 && (isApostrophe(t, at) || lowerAt(t, at) === '.') && touches(t, at - 1)) at++;
    if (lowerAt(t, at) !== word) return i;
    at++;
  }
  return at;
}

/** A holiday whose words stand between two indexes, with what is behind it. */
function holidayBefore(t: Tokens, i: number, at: number, holiday: Holiday): Parsed | null {
  const { words } = holiday;
  // `Easter Island`, `Christmas Carol`: a name.
  if (isCapital(t, at) && touchesBlank(t, at) && !wordAt(t, at)?.unit && !wordAt(t, at)?.part) return null;
  const unit = lowerAt(t, at) === 'weekend' ? 'WE' : lowerAt(t, at) === 'week' ? 'W' : null;
  if (unit) {
    const of = { kind: 'holiday', rule: holiday, year: null, shift: null } as const;
    return { next: at + 1, form: { kind: 'weekOf', unit, of } };
  }
  const rule = CHURCH_FEASTS.has(words[0]) && isOrthodox(t, i) ? orthodoxRule(holiday) : holiday;
  if (rule === null) return null;
  const year = readYearBehind(t, at);
  const explicit = year && typeof year.year === 'number' ? year : null;
  return {
    next: explicit?.next ?? at,
    form: { kind: 'holiday', rule, year: explicit?.year ?? null, shift: null },
  };
}

/** `third Monday of April`, `last Friday in May 2014`: the weekday of a month that has it once. `nth` -1 is the last; `i` is the weekday. */
export function readNthWeekday(t: Tokens, i: number, nth: number): Parsed | null {
  const weekday = wordAt(t, i)?.weekday ?? 0;
  const joint = lowerAt(t, i + 1);
  const month = wordAt(t, i + 2)?.month ?? 0;
  if (!weekday || !month || nth > 5 || (joint !== 'of' && joint !== 'in') || !isCapital(t, i + 2)) return null;
  const year = readYearBehind(t, i + 3);
  return {
    next: year?.next ?? i + 3,
    form: {
      kind: 'holiday',
      rule: { month, day: 0, nth, weekday, easter: null },
      year: year?.year ?? null,
      shift: null,
    },
  };
}

/** `last day of March`, `first day of May 2014`: a day by its place in the month. `i` is `day`. */
export function readEndDay(t: Tokens, i: number, last: boolean): Parsed | null {
  const month = wordAt(t, i + 2)?.month ?? 0;
  if (lowerAt(t, i) !== 'day' || lowerAt(t, i + 1) !== 'of' || !month || !isCapital(t, i + 2)) return null;
  const year = readYearBehind(t, i + 3);
  return {
    next: year?.next ?? i + 3,
    form: {
      kind: 'holiday',
      rule: { month, day: last ? 0 : 1, nth: last ? -1 : 0, weekday: 0, easter: null },
      year: year?.year ?? null,
      shift: null,
    },
  };
}

/** Index behind `-18` in `the winter of 2017-18`: one winter, which counts to the year in which it begins. */
function afterSecondYear(t: Tokens, i: number, year: YearForm): number {
  if (typeof year !== 'number' || (!isDash(t, i) && lowerAt(t, i) !== '/') || !touches(t, i - 1) || !touches(t, i))
    return i;
  const digits = lowerAt(t, i + 1);
  return (digits.length === 2 || digits.length === 4) && String(year + 1).endsWith(digits) ? i + 2 : i;
}

const SEASON_LEADS = new Set(
  'the in during since early late by until from before after and or mid last next this every'.split(' '),
);

/** A season, with its year where it has one: `summer 2018`, `summer of 1990`. A doubtful word (`fall`, `spring`) needs a sign. */
export function readSeason(t: Tokens, i: number, article: boolean): Parsed | null {
  const word = wordAt(t, i);
  if (!word?.season) return null;
  // `the Arab Spring of 2011`, `the Prague Spring`: a name, whose year stands for itself.
  const named = word.season === 'SP' && isCapital(t, i) && isCapital(t, i - 1) && touchesBlank(t, i);
  if (named && !SEASON_LEADS.has(lowerAt(t, i - 1))) return null;
  const year = readYearBehind(t, i + 1);
  // `prices will fall next year`: the verb, unless a preposition leads to it.
  const isVerb =
    (lowerAt(t, i) === 'fall' || lowerAt(t, i) === 'spring') && !article && !SEASON_LEADS.has(lowerAt(t, i - 1));
  if (year && !(isVerb && typeof year.year !== 'number'))
    return {
      next: afterSecondYear(t, year.next, year.year),
      form: { kind: 'season', season: word.season, year: year.year, shift: null },
    };
  const yearBefore = yearOfSeasonBefore(t, i);
  return yearBefore !== null || isSeason(t, i, article)
    ? { next: i + 1, form: { kind: 'season', season: word.season, year: yearBefore, shift: null } }
    : null;
}

/** The year of `winter` in `this fall and winter`: that of the season before it; null elsewhere. */
function yearOfSeasonBefore(t: Tokens, i: number): YearForm {
  if (!/^(and|or)$/.test(lowerAt(t, i - 1)) || !wordAt(t, i - 2)?.season) return null;
  const shift = wordAt(t, i - 3)?.shift ?? null;
  return shift === null ? null : { shift, narrative: false };
}

/** True for the word of a season without a year that means the season: what leads to it tells. */
function isSeason(t: Tokens, i: number, article: boolean): boolean {
  const before = lowerAt(t, article ? i - 2 : i - 1);
  const s = lowerAt(t, i);
  const after = lowerAt(t, i + 1);
  if (after === '-' || isApostrophe(t, i + 1) || after === 'of' || wordAt(t, i + 1)?.unit) return false;
  if (isCapital(t, i) && s !== 'summer' && !article) return false;
  if (!/^(in|into|by|since|until|during|early|late|mid|before|after|of|from|through|for|over)$/.test(before))
    return false;
  const isVerb = s === 'fall' || s === 'spring';
  if (isVerb && (before === 'of' || before === 'from' || before === 'to')) return false;
  if (article) return true;
  if (before === 'of' || before === 'for') return false;
  if (s === 'fall' && !/^(in|early|late|until|by|since)$/.test(before)) return false;
  // `in winter` speaks of every winter.
  const goesOn = isWord(t, i + 1) && flows(t, i) && !wordAt(t, i + 1);
  return !goesOn || before === 'early' || before === 'late';
}
