import { type Tokens, WordCase } from '../../text/tokens.ts';
import type { Parsed } from '../expression.ts';
import { lookBack } from './approximate.ts';
import { readDayFirst } from './calendar.ts';
import { readCount } from './count.ts';
import { readAgoFrom } from './counted-from.ts';
import {
  afterHyphen,
  flows,
  isApostrophe,
  isDash,
  isNumber,
  isWord,
  lowerAt,
  numberAt,
  touches,
  widthAt,
  wordAt,
} from './cursor.ts';
import { readEdge } from './edge.ts';
import { readCentury, readDecade } from './era.ts';
import { fixed, yearOnly } from './forms.ts';
import { readHours } from './hours.ts';
import { DAYS_OR_MORE, durationValue, readDuration } from './length.ts';
import { readPartOf } from './part-of-day.ts';
import { readComparable, readPartOfYear, readWeekOfMonth } from './part-of-year.ts';
import {
  isFiscal,
  readFiscal,
  readMonthQuarter,
  readMonthsOfYear,
  readQuarter,
  readYearAgo,
  readYearBehind,
} from './quarter.ts';
import { isRate, isSpeed, readTimes } from './rate.ts';
import { readEndDay, readHoliday, readNthWeekday, readSeason } from './season.ts';
import { readShifted } from './shifted.ts';
import { readUnitAfterThe } from './unit-after-the.ts';
import { isOtherEra, readSpokenYear, readYear } from './year.ts';

/** What follows `the`: everything that needs the article to be a date. `i` is the word behind it. */
export function readAfterThe(t: Tokens, i: number): Parsed | null {
  const word = wordAt(t, i);
  const s = lowerAt(t, i);
  if (isNumber(t, i)) return readNumberAfterThe(t, i);
  if (isApostrophe(t, i)) return readDecade(t, i);
  const hours = HOURS.has(s) ? readHours(t, i) : null;
  if (hours) return hours;
  const ending = s === 'final' || s === 'opening' || s === 'closing' || s === 'last' ? readPartOfYear(t, i) : null;
  if (ending) return ending;
  if (!word) {
    if (s === 'near' && (lowerAt(t, i + 1) === 'future' || lowerAt(t, i + 1) === 'term'))
      return { next: i + 2, form: fixed('DATE', 'FUTURE_REF') };
    if (s === 'foreseeable' && lowerAt(t, i + 1) === 'future')
      return { next: i + 2, form: fixed('DATE', 'FUTURE_REF') };
    if (s === 'short' && lowerAt(t, i + 1) === 'term') return { next: i + 2, form: fixed('DATE', 'FUTURE_REF') };
    if (s === 'corresponding' || s === 'comparable') return readComparable(t, i + 1);
    if (s === 'very' && lowerAt(t, i + 1) === 'next') return readShifted(t, i + 1, true);
    if (s === 'full' && lowerAt(t, i + 1) === 'year' && !isDash(t, i + 2)) {
      const year = readYear(t, i + 2);
      if (year) return { next: year.next, form: yearOnly(year.year) };
      return { next: i + 2, form: { kind: 'unit', unit: 'Y', shift: 0, narrative: false } };
    }
    // `On the eve the ministry said`: the day before, translated word for word.
    if (s === 'eve' && lowerAt(t, i - 2) === 'on' && lowerAt(t, i + 1) !== 'of')
      return { next: i + 1, form: { kind: 'unit', unit: 'D', shift: -1, narrative: true, near: true } };
    if (s === 'other' && lowerAt(t, i + 1) === 'day' && lowerAt(t, i - 2) !== 'on')
      return { next: i + 2, form: fixed('DATE', 'PAST_REF') };
    if (s === 'moment' && lowerAt(t, i - 2) === 'at') return { next: i + 1, form: fixed('DATE', 'PRESENT_REF') };
    return null;
  }
  if (word.edge || word.edgeNoun) return readEdge(t, i, readAfterThe);
  if (word.decade) return readDecade(t, i);
  if (s === 'same' && /^(period|quarter)$/.test(lowerAt(t, i + 1))) {
    const comparable = readComparable(t, i + 1);
    if (comparable || lowerAt(t, i + 1) === 'period') return comparable;
  }
  // `the same month a year earlier`.
  if (s === 'same' && lowerAt(t, i + 1) === 'month' && lowerAt(t, i + 2) === 'a' && readYearBehind(t, i + 2))
    return { next: i + 5, form: { kind: 'offset', count: 1, unit: 'Y', direction: -1, narrative: true } };
  if (word.shift !== null) {
    const nth = s === 'last' ? (readNthWeekday(t, i + 1, -1) ?? readEndDay(t, i + 1, true)) : null;
    if (nth) return nth;
    const shifted = readShifted(t, i, true);
    if (shifted) return shifted;
    if (s === 'last') return readQuarter(t, i);
    if (s === 'past' && !isWord(t, i + 1)) return { next: i + 1, form: fixed('DATE', 'PAST_REF') };
    if (s === 'past' && (!wordAt(t, i + 1) || lowerAt(t, i + 1) === 'that') && lowerAt(t, i - 2) === 'in')
      return { next: i + 1, form: fixed('DATE', 'PAST_REF') };
    return null;
  }
  if (word.reference === 'FUTURE_REF' && s === 'future') return { next: i + 1, form: fixed('DATE', 'FUTURE_REF') };
  if (isFiscal(t, i)) return readFiscal(t, i);
  if (s === 'latter') return readQuarter(t, i);
  if (s === 'year') {
    const ago = readYearAgo(t, i);
    if (ago) return ago;
    const spoken = readSpokenYear(t, i + 1) ?? readYear(t, i + 1) ?? readSmallYear(t, i + 1);
    if (spoken) return isOtherEra(t, i, spoken.next) ? null : { next: spoken.next, form: yearOnly(spoken.year) };
  }
  if (word.ordinal) return readOrdinalAfterThe(t, i);
  if (word.cardinal || word.vague) return readCountAfterThe(t, i);
  if (word.season) return readSeason(t, i, true);
  if (word.month) return readMonthQuarter(t, i);
  // `the Easter weekend`; `the Easter service` leaves its article to the noun.
  const holiday = word.holiday >= 0 ? readHoliday(t, i) : null;
  if (holiday?.form.kind === 'weekOf') return holiday;
  if (word.part && !word.plural) return readPartOf(t, i);
  if (word.unit && !word.plural) return readUnitAfterThe(t, i);
  if (word.unit && lowerAt(t, i + 1) === 'ahead')
    return { next: i + 2, form: fixed('DURATION', durationValue(null, word.unit)) };
  // `the weeks before the vote`, `the years that followed`.
  if (word.unit && DAYS_OR_MORE.has(word.unit) && SPAN_ENDS.has(lowerAt(t, i + 1)))
    return { next: i + 1, form: fixed('DURATION', durationValue(null, word.unit)) };
  return null;
}

/** What `hours` of a day begin with. */
const HOURS = new Set('early small wee predawn pre late overnight morning evening night'.split(' '));

/** What `days` and the like are held against: a time of which the text tells the beginning or the end. */
const SPAN_ENDS = new Set('before after since following leading preceding that'.split(' '));

/** `the year 800`: any number from 1 to 4 digits. */
function readSmallYear(t: Tokens, i: number): { year: number; next: number } | null {
  const year = numberAt(t, i);
  if (year < 1 || widthAt(t, i) > 4 || (/^[.,:%]$/.test(lowerAt(t, i + 1)) && isNumber(t, i + 2) && touches(t, i + 1)))
    return null;
  return { year, next: i + 1 };
}

/** `the 1990s`, `the 20th century`, `the 1988 quarter`, `the 25th of August`, `the 13th`, `the 24 months`. */
function readNumberAfterThe(t: Tokens, i: number): Parsed | null {
  const decade = readDecade(t, i);
  if (decade) return decade;
  const century = readCentury(t, i);
  if (century) return century;
  const year = readYear(t, i);
  if (year && year.year < 2100) {
    const quarter = readQuarter(t, year.next, year.year);
    if (quarter) return quarter;
    const noun = lowerAt(t, year.next);
    const period = noun === 'period';
    if (period || wordAt(t, year.next)?.unit === 'Q')
      return { next: year.next + 1, form: { kind: 'quarter', n: 0, year: year.year, period } };
    if (isFiscal(t, year.next) && lowerAt(t, year.next + 1) === 'year')
      return { next: year.next + 2, form: yearOnly(year.year) };
    return null;
  }
  const date = readDayFirst(t, i) ?? readQuarter(t, i);
  if (date) return date;
  return readCountAfterThe(t, i) ?? readDayAlone(t, i);
}

/** `the 13th`: a day of the month that the text speaks of. */
function readDayAlone(t: Tokens, i: number): Parsed | null {
  if (!touches(t, i) || !/^(st|nd|rd|th)$/.test(lowerAt(t, i + 1)) || Number(t.lower[i]) > 31 || Number(t.lower[i]) < 1)
    return null;
  if (lowerAt(t, i - 2) !== 'on' && lowerAt(t, i - 2) !== 'until') return null;
  const next = i + 2;
  if (isWord(t, next) && flows(t, next - 1)) {
    if (
      lowerAt(t, next) === 'of' &&
      (lowerAt(t, next + 1) === 'that' || lowerAt(t, next + 1) === 'this') &&
      lowerAt(t, next + 2) === 'month'
    )
      return { next: next + 3, form: { kind: 'calendar', year: null, month: 0, day: Number(t.lower[i]), weekday: 0 } };
    return null;
  }
  return { next, form: { kind: 'calendar', year: null, month: 0, day: Number(t.lower[i]), weekday: 0 } };
}

/** `the nine months`, `the two weeks`: a length that the text has spoken of. */
function readCountAfterThe(t: Tokens, i: number): Parsed | null {
  const count = readCount(t, i);
  if (!count || count.article || count.value === null) return null;
  const unit = wordAt(t, afterHyphen(t, count.next));
  if (!unit?.unit || unit.unit === 'H' || (unit.unit === 'TS' && !unit.plural)) return null;
  const next = afterHyphen(t, count.next) + 1;
  if (lowerAt(t, next) === '-' && lowerAt(t, next + 1) === 'old') return null;
  return { next, form: fixed('DURATION', durationValue(count.value, unit.unit)) };
}

/** `the third quarter`, `the first half of 1990`, `the first nine months`, `the 19th century`, `the second day`. */
function readOrdinalAfterThe(t: Tokens, i: number): Parsed | null {
  const quarter = readQuarter(t, i);
  if (quarter) return quarter;
  const century = readCentury(t, i);
  if (century) return century;
  const week = readWeekOfMonth(t, i + 1);
  if (week) return week;
  const nth =
    readNthWeekday(t, i + 1, wordAt(t, i)?.ordinal ?? 0) ??
    (lowerAt(t, i) === 'first' ? readEndDay(t, i + 1, false) : null);
  if (nth) return nth;
  const date = readDayFirst(t, i);
  if (date) return date;
  const count = readCount(t, i + 1);
  if (count && !count.article && lowerAt(t, i) === 'first') {
    const unit = wordAt(t, count.next);
    if (unit?.unit === 'Q' && count.value === 2) {
      const behind = readYearBehind(t, count.next + 1);
      return { next: behind?.next ?? count.next + 1, form: { kind: 'half', n: 1, year: behind?.year ?? null } };
    }
    const part = readMonthsOfYear(t, count, true);
    if (part) return part;
    if (unit?.unit && unit.plural && unit.unit !== 'TS' && count.value !== null)
      return { next: count.next + 1, form: fixed('DURATION', durationValue(count.value, unit.unit)) };
  }
  return null;
}

/** `the …`, `a …`, `its …`: the article is part of the expression that it opens. */
export function readArticle(t: Tokens, i: number): Parsed | null {
  const s = t.lower[i];
  if (s === 'a' || s === 'an') {
    const next = wordAt(t, i + 1);
    if (next === undefined && !WHOLE.has(lowerAt(t, i + 1))) return null;
    if (next?.unit === 'Y') {
      const before = readYearAgo(t, i + 1);
      if (before) return { ...before, first: i + 1 };
    }
    const ago = lowerAt(t, i + 1) === 'year' ? readYearBeforeWords(t, i) : null;
    if (ago) return lookBack(t, i, ago);
    const duration = readDuration(t, i);
    // `twice a week`, `$2 million a year`: a rate.
    if (duration?.next === i + 2 && isSpeed(t, i)) return null;
    if (duration?.next === i + 2 && duration.form.kind === 'fixed' && isRate(t, i))
      return { ...duration, form: { ...duration.form, type: 'SET' }, first: readTimes(t, i) };
    return duration && lookBack(t, i, duration);
  }
  if (s === 'its') {
    const quarter = readQuarter(t, i + 1) ?? (isFiscal(t, i + 1) ? readFiscal(t, i + 1) : null);
    return quarter && { ...quarter, first: i + 1 };
  }
  const parsed = readAfterThe(t, i + 1);
  if (!parsed) return null;
  // `the third-quarter loss`, `the year-ago results`, `the two-week siege`: the article belongs to the noun behind.
  const mark = parsed.next - 2;
  const hyphen = isDash(t, mark) && touches(t, mark - 1) && touches(t, mark) && isWord(t, mark + 1);
  const compound = isDash(t, i + 2) && (mark === i + 2 || Boolean(wordAt(t, mark + 1)?.unit));
  const adjective = hyphen && compound && isWord(t, parsed.next) && t.cases[parsed.next] === WordCase.lower;
  // `each of the past three years`.
  const each = parsed.form.kind === 'fixed' && parsed.form.type === 'DURATION' && lowerAt(t, i - 1) === 'of';
  if (each && lowerAt(t, i - 2) === 'each') return { ...parsed, first: i - 2 };
  return { ...parsed, first: adjective ? i + 1 : i };
}

/** Words between `a` and a unit of which the length is made. */
const WHOLE = new Set('additional full whole solid further'.split(' '));

/** `a year ago`, `a year earlier`: the same time of the year before, of which the resolver knows whether it was a quarter. */
function readYearBeforeWords(t: Tokens, i: number): Parsed | null {
  const word = lowerAt(t, i + 2);
  if (word !== 'ago' && word !== 'earlier') return null;
  // `a year ago Monday`: by the calendar, whatever the report is on.
  if (word === 'ago' && readAgoFrom(t, i + 3)) return null;
  return { next: i + 3, form: { kind: 'offset', count: 1, unit: 'Y', direction: -1, narrative: word === 'earlier' } };
}
