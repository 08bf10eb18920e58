import type { Tokens } from '../../text/tokens.ts';
import type { Parsed } from '../expression.ts';
import type { Word } from '../words.ts';
import { readAfterThe } from './after-the.ts';
import { readApproximated } from './approximate.ts';
import { readArticle } from './article.ts';
import { readDayFirst } from './calendar.ts';
import { readSpokenClock } from './clock.ts';
import { clockWithDay } from './clock-day.ts';
import { afterHyphen, flows, isApostrophe, isCapital, isDash, isWord, lowerAt, wordAt } from './cursor.ts';
import { readDayWord, readForeignWeekday, readWeekday } from './day-words.ts';
import { readEdge } from './edge.ts';
import { readCentury, readRomanCentury } from './era.ts';
import { fixed, yearOnly } from './forms.ts';
import { readGlued } from './glued.ts';
import { readBareUnits } from './length.ts';
import { readMonthFirst } from './month.ts';
import {
  isFiscal,
  readFiscal,
  readMonthQuarter,
  readQuarter,
  readRomanQuarter,
  readShortQuarter,
  readYearAgo,
} from './quarter.ts';
import { readReference } from './reference.ts';
import { readHoliday, readSeason } from './season.ts';
import { readSet } from './set.ts';
import { readShifted } from './shifted.ts';
import { readSpokenYear } from './year.ts';

type Reader = (t: Tokens, i: number) => Parsed | null;

/** Words that have one meaning in dates and a rule of their own. */
const OWN_RULES: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['each', readSet],
  ['every', readSet],
  ['per', readSet],
  ['ago', readVagueAgo],
  ['these', readTheseDays],
  ['fiscal', readFiscal],
  ['financial', readFinancial],
  ['fy', readFiscal],
  ['q', readShortQuarter],
  ['h', readShortQuarter],
]);

/** What a word of the table begins. Roles that leave a doubt come first: where they read nothing, the next one of the word is tried. */
export function readWord(t: Tokens, i: number, word: Word): Parsed | null {
  if (word.article) return readArticle(t, i);
  if (word.glued > 0) return readGlued(t, i, word);
  const own = OWN_RULES.get(t.lower[i]);
  return own ? own(t, i) : (readDoubtful(t, i, word) ?? readPlain(t, i, word));
}

/** Names of feasts, months and days, shifting words, edges and ordinals, which may all be something else: `May`, `last`, `end`, `second`. */
function readDoubtful(t: Tokens, i: number, word: Word): Parsed | null {
  return (
    (word.holiday >= 0 ? readHoliday(t, i) : null) ??
    (word.month ? (readMonthQuarter(t, i) ?? readMonthFirst(t, i)) : null) ??
    (word.weekday ? readWeekday(t, i) : null) ??
    (word.foreignWeekday ? readForeignWeekday(t, i) : null) ??
    (word.shift !== null ? readShifted(t, i, false) : null) ??
    (word.edge || word.edgeNoun ? readEdge(t, i, readAfterThe) : null) ??
    (word.ordinal || t.lower[i] === 'latter' ? readOrdinal(t, i) : null)
  );
}

/** The roles of which a word has one, or of which the first decides. */
function readPlain(t: Tokens, i: number, word: Word): Parsed | null {
  if (word.reference !== null) return readReference(t, i, word);
  if (word.set !== null) return isNewspaper(t, i) ? null : { next: i + 1, form: fixed('SET', word.set) };
  if (word.length !== null) return { next: i + 1, form: fixed('DURATION', word.length) };
  if (word.cardinal || word.vague) return readHourInWords(t, i) ?? readCardinal(t, i, word.cardinal);
  if (word.unit) return readHourInWords(t, i) ?? readUnitWord(t, i, word);
  if (word.season) return readSeason(t, i, false);
  if (word.part && !word.plural && !isCapital(t, i)) {
    const part = readPartOfDayBehind(t, i, word.part);
    if (part) return part;
  }
  return word.clock > 0 && !isCapital(t, i) ? readNoon(t, i, word.clock) : readDayWord(t, i);
}

/** `eight o’clock`, `half past eight`, with the day behind. */
function readHourInWords(t: Tokens, i: number): Parsed | null {
  const clock = readSpokenClock(t, i);
  return clock && clockWithDay(t, i, clock.time, clock.next);
}

/** `noon Thursday`, `shortly after midnight Friday`: as Friday begins, not as it ends. */
function readNoon(t: Tokens, i: number, hour: number): Parsed {
  const begins = t.lower[i] === 'midnight' && lowerAt(t, i - 1) === 'after';
  return clockWithDay(t, i, begins ? 'T00:00' : `T${hour}:00`, i + 1);
}

/** `long ago`, `some time ago`, `a few moments ago`: a time past without a number; `not so long ago` is none. */
function readVagueAgo(t: Tokens, i: number): Parsed | null {
  const before = t.lower.slice(Math.max(0, i - LONGEST_VAGUE), i);
  const words = VAGUE_LENGTH.exec(before.join(' '))?.[1].split(' ') ?? [];
  const first = i - words.length;
  if (first === i || !flows(t, i - 1)) return null;
  if (words[0] === 'long' && words.length === 1 && /^(that|so|too|how)$/.test(lowerAt(t, i - 2))) return null;
  return { next: i + 1, form: fixed('DATE', 'PAST_REF'), first };
}

/** A length that nobody could count, at the end of some words; they are no more than so many. */
const VAGUE_LENGTH =
  /(?:^| )(long|some ?time|a (?:very )?(?:long|short) (?:time|while)|a (?:little )?while|(?:a few |a )?moments?)$/;
const LONGEST_VAGUE = 4;

function readTheseDays(t: Tokens, i: number): Parsed | null {
  return lowerAt(t, i + 1) === 'days' ? { next: i + 2, form: fixed('DATE', 'PRESENT_REF') } : null;
}

/** `financial year 2018`; with neither its number nor an article a financial year is any. */
function readFinancial(t: Tokens, i: number): Parsed | null {
  const fiscal = isFiscal(t, i) ? readFiscal(t, i) : null;
  return fiscal?.form.kind === 'unit' ? null : fiscal;
}

/** `third quarter`, `19th century`, `second of May`; `a second century of friendship` is one more. */
function readOrdinal(t: Tokens, i: number): Parsed | null {
  const another = lowerAt(t, i - 1) === 'a' && lowerAt(t, i + 1) === 'century' && lowerAt(t, i + 2) === 'of';
  return another ? null : (readQuarter(t, i) ?? readCentury(t, i) ?? readDayFirst(t, i));
}

/** `the Daily Mail`, `People’s Daily`: names, no times. */
function isNewspaper(t: Tokens, i: number): boolean {
  const owner = lowerAt(t, i - 1) === 's' && isApostrophe(t, i - 2) ? i - 3 : i - 1;
  return isCapital(t, i) && (isCapital(t, i + 1) || isCapital(t, owner));
}

/** `nineteen ninety-seven`, `twenty-first of July`, `two years`, `one day` that is to come. */
function readCardinal(t: Tokens, i: number, value: number): Parsed | null {
  const year = STARTS_OF_YEARS.has(value) ? readSpokenYear(t, i) : null;
  if (year && (value !== 2 || lowerAt(t, i - 1) === 'in') && !wordAt(t, year.next)?.unit)
    return { next: year.next, form: yearOnly(year.year) };
  const date = value === 20 ? (readDayFirst(t, i) ?? readCentury(t, i)) : null;
  if (date) return date;
  if (value === 1 && lowerAt(t, i + 1) === 'day' && MODALS.has(lowerAt(t, i - 1)))
    return { next: i + 2, form: fixed('DATE', 'FUTURE_REF') };
  return readApproximated(t, i);
}

/** What years in words begin with: `eighteen`, `nineteen`, `twenty`, `two thousand`. */
const STARTS_OF_YEARS = new Set([2, 18, 19, 20]);

/** Before `one day`: no length, but a time to come. */
const MODALS = new Set('will would ll may might could can shall should must'.split(' '));

/** `year-end`, `half an hour`, `quarter of a century`, `on weekends`, `weeks before the vote`, `IV quarter`. */
function readUnitWord(t: Tokens, i: number, word: Word): Parsed | null {
  if (word.unit === 'Y') {
    const year = readYearAgo(t, i) ?? (word.plural ? null : readYearEnd(t, i));
    if (year) return year;
  }
  const isShare = t.lower[i] === 'quarter' && /^(-|of)$/.test(lowerAt(t, i + 1));
  const part = word.unit === 'H' || isShare ? readApproximated(t, i) : null;
  if (part || word.unit === 'H') return part;
  if (word.unit === 'WE' && word.plural && /^(on|at|only|and)$/.test(lowerAt(t, i - 1)))
    return { next: i + 1, form: fixed('SET', 'XXXX-WXX-WE') };
  return readBareUnits(t, i) ?? readRomanQuarter(t, i) ?? readRomanCentury(t, i);
}

/** `year-end`, `year’s end`: its last day. */
function readYearEnd(t: Tokens, i: number): Parsed | null {
  const owns = isApostrophe(t, i + 1) && lowerAt(t, i + 2) === 's';
  const end = owns ? i + 3 : afterHyphen(t, i + 1);
  if (lowerAt(t, end) !== 'end') return null;
  // `since year-end`: it has begun.
  const year = { shift: lowerAt(t, i - 1) === 'since' ? -1 : 0, narrative: false };
  return { next: end + 1, form: { kind: 'calendar', year, month: 12, day: 31, weekday: 0 } };
}

/** `(before) dawn Saturday`, `sunset on Friday`, `(in) mid-afternoon Monday`: a part of the day in front of its day. */
function readPartOfDayBehind(t: Tokens, i: number, part: string): Parsed | null {
  if (lowerAt(t, i - 1) === 'the' || !flows(t, i)) return null;
  const at = lowerAt(t, i + 1) === 'on' ? i + 2 : i + 1;
  const on = at > i + 1 && isCapital(t, at) ? readMonthFirst(t, at) : at > i + 1 ? readDayFirst(t, at) : null;
  const dated = on?.form.kind === 'calendar' && on.form.day > 0 ? on : null;
  const day = readWeekday(t, at) ?? readDayWord(t, at) ?? dated;
  if (day && !day.time && day.form.kind !== 'fixed') return { ...day, time: `T${part}`, first: i };
  // `since dawn`, `until nightfall`; `at dawn prayers` is none.
  const alone =
    SUN.has(lowerAt(t, i)) &&
    SUN_LEADS.has(lowerAt(t, i - 1)) &&
    (!isWord(t, i + 1) || SUN_ENDS.has(lowerAt(t, i + 1)));
  return alone && !isDash(t, i + 1)
    ? { next: i + 1, form: { kind: 'unit', unit: 'D', shift: 0, narrative: true, near: true }, time: `T${part}` }
    : null;
}

const SUN = new Set('dawn daybreak sunrise sunset sundown dusk nightfall'.split(' '));
const SUN_LEADS = new Set('at since until till before after by from around'.split(' '));
const SUN_ENDS = new Set('and or but on to until when as with after the a he she they it we i'.split(' '));
