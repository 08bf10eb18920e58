import { type Tokens, WordCase } from '../../text/tokens.ts';
import type { Parsed } from '../expression.ts';
import { lookBack } from './approximate.ts';
import { readDay, readDayFirst } from './calendar.ts';
import { readCount } from './count.ts';
import { readAgoFrom, readFrom } from './counted-from.ts';
import {
  afterHyphen,
  flows,
  isApostrophe,
  isCapital,
  isDash,
  isNumber,
  isWord,
  lowerAt,
  numberAt,
  touches,
  widthAt,
  wordAt,
} from './cursor.ts';
import { readDayWord, readWeekday } from './day-words.ts';
import { readEdge } from './edge.ts';
import { readCentury, readDecade } from './era.ts';
import { fixed, yearOnly } from './forms.ts';
import { readHours } from './hours.ts';
import { DAYS_OR_MORE, durationValue, readDuration } from './length.ts';
import { readMonthFirst } from './month.ts';
import { readFiscal, readMonthQuarter, readMonthsOfYear, readQuarter, readYearAgo, readYearBehind } from './quarter.ts';
import { readEndDay, readHoliday, readNthWeekday, readSeason } from './season.ts';
import { readShifted } from './shifted.ts';
import { isOtherEra, readSpokenYear, readYear, readYearAfter } from './year.ts';

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
    if (s === 'full' && lowerAt(t, i + 1) === 'year' && !isDash(t, i + 2))
      return { next: i + 2, form: { kind: 'unit', unit: 'Y', shift: 0, narrative: false } };
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
  if (s === 'fiscal' || s === 'latter') return s === 'fiscal' ? readFiscal(t, i) : readQuarter(t, i);
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

/** `the final three months of 2012`, `the final quarter`, `the last week of January`, `the opening weeks of May`. `i` is the first word behind the article. */
function readPartOfYear(t: Tokens, i: number): Parsed | null {
  const opening = lowerAt(t, i) === 'opening';
  const week = readWeekOfMonth(t, i + 1);
  if (week) return week;
  if (lowerAt(t, i) === 'last') return null;
  const count = readCount(t, i + 1);
  const months = count && !count.article ? readMonthsOfYear(t, count, opening) : null;
  if (months) return months;
  if (lowerAt(t, i + 1) !== 'quarter') return null;
  const behind = readYearBehind(t, i + 2);
  return behind && { next: behind.next, form: { kind: 'quarter', n: opening ? 1 : 4, year: behind.year } };
}

/** `week of December 2012` behind `the first`: a time within the month. */
function readWeekOfMonth(t: Tokens, i: number): Parsed | null {
  const unit = wordAt(t, i)?.unit;
  if ((unit !== 'W' && unit !== 'WE') || (lowerAt(t, i + 1) !== 'of' && lowerAt(t, i + 1) !== 'in')) return null;
  if (!wordAt(t, i + 2)?.month || !isCapital(t, i + 2)) return null;
  const month = readMonthFirst(t, i + 2);
  return month?.form.kind === 'calendar' && month.form.day === 0 ? month : null;
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

/** `the comparable year-ago quarter`, `the corresponding period last year`. */
function readComparable(t: Tokens, i: number): Parsed | null {
  if (lowerAt(t, i) === 'year') return readYearAgo(t, i);
  if (lowerAt(t, i) !== 'period' && lowerAt(t, i) !== 'quarter') return null;
  const behind = readYearBehind(t, i + 1);
  if (!behind) return null;
  // `the same period a year earlier`: than the quarter that the text speaks of.
  if (lowerAt(t, i + 1) === 'a') return { next: behind.next, form: { kind: 'yearBefore', quarter: true } };
  return { next: behind.next, form: { kind: 'quarter', n: 0, year: behind.year } };
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
    if (noun === 'quarter' || noun === 'period')
      return { next: year.next + 1, form: { kind: 'quarter', n: 0, year: year.year } };
    if (noun === 'fiscal' && lowerAt(t, year.next + 1) === 'year')
      return { next: year.next + 2, form: yearOnly(year.year) };
    return null;
  }
  const date = readDayFirst(t, i);
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

/** `the year`, `the quarter`, `the week`: what the text speaks of. Only where the words around leave no other sense. */
function readUnitAfterThe(t: Tokens, i: number): Parsed | null {
  const unit = wordAt(t, i)?.unit;
  const before = lowerAt(t, i - 2);
  const after = lowerAt(t, i + 1);
  if (after === '-' && touches(t, i)) return null;
  if (unit === 'Q') {
    const behind = readYearBehind(t, i + 1);
    if (behind) return { next: behind.next, form: { kind: 'quarter', n: 0, year: behind.year } };
    if (after === 'of' || after === 'century') return null;
    return { next: i + 1, form: { kind: 'quarter', n: 0, year: null, end: readQuarterEnd(t, i + 1) } };
  }
  if (unit === 'WE' && after !== 'of')
    return { next: i + 1, form: { kind: 'unit', unit, shift: 0, narrative: false, near: true } };
  if ((unit === 'W' || unit === 'WE') && after === 'of') {
    const at = i + 2;
    const date = readMonthFirst(t, at) ?? readDayFirst(t, at);
    if (date?.form.kind === 'calendar' && date.form.day)
      return { next: date.next, form: { kind: 'weekOf', unit, of: date.form } };
    return unit === 'W' ? null : { next: i + 1, form: { kind: 'unit', unit, shift: 0, narrative: false, near: true } };
  }
  if (unit === 'D' && after === 'before' && lowerAt(t, i + 2) === 'yesterday')
    return { next: i + 3, form: { kind: 'unit', unit: 'D', shift: -2, narrative: false } };
  if (unit === 'D' && after === 'after' && lowerAt(t, i + 2) === 'tomorrow')
    return { next: i + 3, form: { kind: 'unit', unit: 'D', shift: 2, narrative: false } };
  if (after === 'before' || after === 'after') {
    if (isWord(t, i + 2) && flows(t, i + 1)) return null;
    return unit === 'D' || unit === 'W' || unit === 'M' || unit === 'Y'
      ? { next: i + 2, form: { kind: 'unit', unit, shift: after === 'before' ? -1 : 1, narrative: true } }
      : null;
  }
  const to = after === 'to' || after === 'through';
  if (after === 'ended' || after === 'ending' || to) {
    const end = readMonthFirst(t, i + 2) ?? readDayFirst(t, i + 2) ?? readWeekday(t, i + 2);
    if (unit === 'Y' && (!to || end?.form.kind === 'calendar')) return { next: i + 1, form: fixed('DURATION', 'P1Y') };
    // `the week ended March 3`: the one that the day lies in.
    const isDay = end?.form.kind === 'weekday' || (end?.form.kind === 'calendar' && end.form.day > 0);
    if (unit === 'W' && end && isDay) return { next: i + 1, form: { kind: 'weekOf', unit, of: end.form } };
  }
  if (
    (unit === 'D' || unit === 'W' || unit === 'M' || unit === 'Y') &&
    BOUNDS.has(before) &&
    (!isWord(t, i + 1) || !flows(t, i) || !isLower(t, i + 1) || OUTCOMES.has(after))
  )
    return { next: i + 1, form: { kind: 'unit', unit, shift: 0, narrative: false } };
  if (
    (unit === 'Y' || unit === 'W') &&
    /^(for|during|of|in|over|throughout|end)$/.test(before) &&
    after !== 'of' &&
    !isNumber(t, i + 1)
  ) {
    // `Australian of the Year`, `the best day of the year for`.
    if (unit === 'Y' && before === 'of' && (isCapital(t, i) || (isWord(t, i + 1) && flows(t, i)))) return null;
    return { next: i + 1, form: { kind: 'unit', unit, shift: 0, narrative: false } };
  }
  return null;
}

/** Verbs of which a stretch of time is the object: `the index ended the week up 1 percent`. */
const BOUNDS = new Set(
  'end ended ends ending close closed finish finished finishing start started begin began'.split(' '),
);
const OUTCOMES = new Set('up down higher lower with at in on by flat little unchanged as'.split(' '));

const isLower = (t: Tokens, i: number): boolean => t.cases[i] === WordCase.lower;

/** The month in `ended July 31`, `ending Sept. 29` behind a quarter; 0 where there is none. */
function readQuarterEnd(t: Tokens, i: number): number {
  if (lowerAt(t, i) !== 'ended' && lowerAt(t, i) !== 'ending') return 0;
  const end = readMonthFirst(t, i + 1) ?? readDayFirst(t, i + 1);
  return end?.form.kind === 'calendar' && end.form.month <= 12 ? end.form.month : 0;
}

/** `the morning of April 19`, `the evening of 29 January`, `the morning`. */
function readPartOf(t: Tokens, i: number): Parsed | null {
  const time = `T${wordAt(t, i)?.part}`;
  if (lowerAt(t, i + 1) === 'hours') return null;
  const isNight = time === 'TNI';
  // `in the night on July 20`: as translation has it.
  const dated = isNight && lowerAt(t, i + 1) === 'on' && (isNumber(t, i + 2) || (wordAt(t, i + 2)?.month ?? 0) > 0);
  if (lowerAt(t, i + 1) !== 'of' && !dated && !(isNight && lowerAt(t, i + 1) === 'from')) {
    if (
      !PART_LEADS.has(lowerAt(t, i - 2)) ||
      isCapital(t, i) ||
      (isWord(t, i + 1) &&
        flows(t, i) &&
        !/^(and|but|that|he|she|they|it|on|by|to|as|with|before|after|when)$/.test(lowerAt(t, i + 1)))
    )
      return null;
    return { next: i + 1, form: { kind: 'unit', unit: 'D', shift: 0, narrative: true, near: true }, time };
  }
  const at = lowerAt(t, i + 2) === 'the' ? i + 3 : i + 2;
  const date = readMonthFirst(t, at) ?? readDayFirst(t, at) ?? readWeekday(t, at) ?? readDayWord(t, at);
  if (!date || (date.form.kind === 'calendar' && !date.form.day)) return null;
  const pair = isNight ? readNightPair(t, date) : null;
  if (!pair && lowerAt(t, i + 1) === 'from') return null;
  return { ...(pair ?? date), time };
}

/** `in the morning`, `worked through the night`. */
const PART_LEADS = new Set(['in', 'through', 'throughout']);

/** `the night of 5–6 July`, `of July 5 to 6`, `from Monday to Tuesday`: one night, which both of its days name; it is that of the first. */
function readNightPair(t: Tokens, { form, next, ...rest }: Parsed): Parsed | null {
  const joint = lowerAt(t, next);
  if (!isDash(t, next) && joint !== '/' && joint !== 'to' && joint !== 'and' && joint !== 'into') return null;
  if (form.kind === 'weekday') {
    const second = wordAt(t, next + 1)?.weekday ?? 0;
    return second === (form.weekday % 7) + 1 ? { ...rest, form, next: next + 2 } : null;
  }
  if (form.kind !== 'calendar') return null;
  const whole = readDayFirst(t, next + 1) ?? readMonthFirst(t, next + 1);
  if (whole?.form.kind === 'calendar' && (whole.form.day === form.day + 1 || whole.form.day === 1))
    return { ...rest, form: { ...form, year: form.year ?? whole.form.year }, next: whole.next };
  const second = readDay(t, next + 1);
  const year = second && readYearAfter(t, second.next);
  return second?.day === form.day + 1
    ? { ...rest, form: { ...form, year: form.year ?? year?.year ?? null }, next: year?.next ?? second.next }
    : null;
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
    if (duration?.next === i + 2 && SPEEDS.has(lowerAt(t, i - 1)) && next?.unit?.startsWith('T')) return null;
    if (duration?.next === i + 2 && duration.form.kind === 'fixed' && isRate(t, i))
      return { ...duration, form: { ...duration.form, type: 'SET' }, first: readTimes(t, i) };
    return duration && lookBack(t, i, duration);
  }
  if (s === 'its') {
    const quarter = readQuarter(t, i + 1) ?? (lowerAt(t, i + 1) === 'fiscal' ? readFiscal(t, i + 1) : null);
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

/** Lengths of a way: `195 miles an hour` is a speed. */
const SPEEDS = new Set('miles kilometers kilometres km feet metres meters'.split(' '));

/** Words between `a` and a unit of which the length is made. */
const WHOLE = new Set('additional full whole solid further'.split(' '));

/** `$2 million a year`, `four flights a week`, `358,000 a month`; `20 people a week before` is none. */
function isRate(t: Tokens, i: number): boolean {
  if (RATES.has(lowerAt(t, i - 1))) return true;
  if (/^(before|after|earlier|later|since)$/.test(lowerAt(t, i + 2))) return false;
  // `a week from Friday`; `200,000 a month from October on` is a rate.
  if (lowerAt(t, i + 2) === 'from' && (lowerAt(t, i + 3) === 'now' || readFrom(t, i + 2))) return false;
  if (t.cases[i + 1] !== WordCase.lower) return false;
  // `in 2014 a year passed`: a year, unless it is a price.
  if (isNumber(t, i - 1)) return widthAt(t, i - 1) !== 4 || touches(t, i - 2);
  const counted = isNumber(t, i - 2) || (wordAt(t, i - 2)?.cardinal ?? 0) > 0;
  return counted && isWord(t, i - 1) && t.lower[i - 1].endsWith('s') && t.cases[i - 1] === WordCase.lower;
}

/** The first token of `twice a week`, `three times a year`: how often belongs to the rate. */
function readTimes(t: Tokens, i: number): number {
  const word = lowerAt(t, i - 1);
  if (word === 'once' || word === 'twice' || word === 'thrice') return i - 1;
  if (word !== 'times') return i;
  return isNumber(t, i - 2) || wordAt(t, i - 2)?.cardinal || lowerAt(t, i - 2) === 'several' ? i - 2 : i;
}

/** Words before `a year` and the like that make a rate of it. */
const RATES = new Set(
  'once twice thrice times million billion thousand hundred percent tonnes tons barrels'.split(' '),
);

/** `a year ago`, `a year earlier`: the same time of the year before, of which the resolver knows whether it was a quarter. */
function readYearBeforeWords(t: Tokens, i: number): Parsed | null {
  const word = lowerAt(t, i + 2);
  if (word !== 'ago' && word !== 'earlier') return null;
  // `a year ago Monday`: by the calendar, whatever the report is on.
  if (word === 'ago' && readAgoFrom(t, i + 3)) return null;
  return { next: i + 3, form: { kind: 'offset', count: 1, unit: 'Y', direction: -1, narrative: word === 'earlier' } };
}
