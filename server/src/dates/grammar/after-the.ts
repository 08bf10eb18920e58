import { ORDINAL_ENDINGS } from '../../calendar/words.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { Form, Parsed } from '../expression.ts';
import type { Word } from '../words.ts';
import { readDayFirst } from './calendar.ts';
import { type Count, readCount } from './count.ts';
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
import { DAYS_OR_MORE, durationValue } from './length.ts';
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
import { readEndDay, readHoliday, readNthWeekday, readSeason } from './season.ts';
import { readShifted } from './shifted.ts';
import { readUnitAfterThe } from './unit-after-the.ts';
import { isOtherEra, readSpokenYear, readYear } from './year.ts';

/** What follows `the`: everything that needs the article to be a date. `i` is the word behind it. */
export function readAfterThe(t: Tokens, i: number): Parsed | null {
  if (isNumber(t, i)) return readNumberAfterThe(t, i);
  if (isApostrophe(t, i)) return readDecade(t, i);
  const s = lowerAt(t, i);
  const stretch = (HOURS.has(s) ? readHours(t, i) : null) ?? (ENDINGS.has(s) ? readPartOfYear(t, i) : null);
  if (stretch) return stretch;
  const word = wordAt(t, i);
  return word ? readRole(t, i, word) : readPlain(t, i);
}

/** What `hours` of a day begin with. */
const HOURS = new Set('early small wee predawn pre late overnight morning evening night'.split(' '));

/** What a part of a year or month begins with: `the final quarter`, `the last week of January`. */
const ENDINGS = new Set('final opening closing last'.split(' '));

const future = (next: number): Parsed => ({ next, form: fixed('DATE', 'FUTURE_REF') });

/** Words that speak of time only here: `the near future`, `the full year`, `the other day`, `at the moment`. */
function readPlain(t: Tokens, i: number): Parsed | null {
  const behind = lowerAt(t, i + 1);
  switch (lowerAt(t, i)) {
    case 'near':
      return behind === 'future' || behind === 'term' ? future(i + 2) : null;
    case 'foreseeable':
      return behind === 'future' ? future(i + 2) : null;
    case 'short':
      return behind === 'term' ? future(i + 2) : null;
    case 'corresponding':
    case 'comparable':
      return readComparable(t, i + 1);
    case 'very':
      return behind === 'next' ? readShifted(t, i + 1, true) : null;
    case 'full':
      return behind === 'year' && !isDash(t, i + 2) ? readFullYear(t, i + 2) : null;
    case 'eve':
      // `On the eve the ministry said`: the day before, translated word for word.
      return lowerAt(t, i - 2) === 'on' && behind !== 'of'
        ? { next: i + 1, form: { kind: 'unit', unit: 'D', shift: -1, narrative: true, near: true } }
        : null;
    case 'other':
      return behind === 'day' && lowerAt(t, i - 2) !== 'on' ? { next: i + 2, form: fixed('DATE', 'PAST_REF') } : null;
    case 'moment':
      return lowerAt(t, i - 2) === 'at' ? { next: i + 1, form: fixed('DATE', 'PRESENT_REF') } : null;
    default:
      return null;
  }
}

/** `the full year`, `the full year 2018`; `next` is behind the word `year`. */
function readFullYear(t: Tokens, next: number): Parsed {
  const year = readYear(t, next);
  return year
    ? { next: year.next, form: yearOnly(year.year) }
    : { next, form: { kind: 'unit', unit: 'Y', shift: 0, narrative: false } };
}

/** A word of the table behind `the`, by the first of its roles that the grammar knows there. */
function readRole(t: Tokens, i: number, word: Word): Parsed | null {
  if (word.edge || word.edgeNoun) return readEdge(t, i, readAfterThe);
  if (word.decade) return readDecade(t, i);
  if (word.shift !== null) return readSame(t, i) ?? readShiftAfterThe(t, i);
  if (lowerAt(t, i) === 'future') return future(i + 1);
  if (isFiscal(t, i)) return readFiscal(t, i);
  if (lowerAt(t, i) === 'latter') return readQuarter(t, i);
  if (word.ordinal) return readOrdinalAfterThe(t, i, word.ordinal);
  if (word.cardinal || word.vague) return readCountAfterThe(t, i);
  if (word.season) return readSeason(t, i, true);
  if (word.month) return readMonthQuarter(t, i);
  // `the Easter weekend`; `the Easter service` leaves its article to the noun.
  const holiday = word.holiday >= 0 ? readHoliday(t, i) : null;
  if (holiday?.form.kind === 'weekOf') return holiday;
  if (word.plural) return readUnitsAfterThe(t, i, word);
  if (word.part) return readPartOf(t, i);
  return word.unit ? (readYearAfterThe(t, i) ?? readUnitAfterThe(t, i)) : null;
}

/** `the same period last year`, `the same month a year earlier`. */
function readSame(t: Tokens, i: number): Parsed | null {
  if (lowerAt(t, i) !== 'same') return null;
  const behind = lowerAt(t, i + 1);
  if (behind === 'period' || behind === 'quarter') return readComparable(t, i + 1);
  return behind === 'month' && lowerAt(t, i + 2) === 'a' && readYearBehind(t, i + 2)
    ? { next: i + 5, form: { kind: 'offset', count: 1, unit: 'Y', direction: -1, narrative: true } }
    : null;
}

/** `the last Friday in May`, `the last day of June`, `the next week`, `the last half of 2018`, `in the past`. */
function readShiftAfterThe(t: Tokens, i: number): Parsed | null {
  const s = lowerAt(t, i);
  const nth = s === 'last' ? (readNthWeekday(t, i + 1, -1) ?? readEndDay(t, i + 1, true)) : null;
  const shifted = nth ?? readShifted(t, i, true);
  if (shifted) return shifted;
  if (s === 'last') return readQuarter(t, i);
  if (s !== 'past') return null;
  const goesOn = wordAt(t, i + 1) && lowerAt(t, i + 1) !== 'that';
  return !isWord(t, i + 1) || (!goesOn && lowerAt(t, i - 2) === 'in')
    ? { next: i + 1, form: fixed('DATE', 'PAST_REF') }
    : null;
}

/** `the year-ago quarter`, `the year 1998`, `the year two thousand`, `the year 800`. */
function readYearAfterThe(t: Tokens, i: number): Parsed | null {
  if (lowerAt(t, i) !== 'year') return null;
  const ago = readYearAgo(t, i);
  if (ago) return ago;
  const year = readSpokenYear(t, i + 1) ?? readYear(t, i + 1) ?? readSmallYear(t, i + 1);
  return year && !isOtherEra(t, i, year.next) ? { next: year.next, form: yearOnly(year.year) } : null;
}

/** `the months ahead`, `the weeks before the vote`, `the years that followed`. */
function readUnitsAfterThe(t: Tokens, i: number, { unit }: Word): Parsed | null {
  if (!unit) return null;
  const behind = lowerAt(t, i + 1);
  const length: Form = fixed('DURATION', durationValue(null, unit));
  if (behind === 'ahead') return { next: i + 2, form: length };
  return DAYS_OR_MORE.has(unit) && SPAN_ENDS.has(behind) ? { next: i + 1, form: length } : null;
}

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
  const era = readDecade(t, i) ?? readCentury(t, i);
  if (era) return era;
  const year = readYear(t, i);
  if (year && year.year < 2100) return readPartOfNumberedYear(t, year);
  return readDayFirst(t, i) ?? readQuarter(t, i) ?? readCountAfterThe(t, i) ?? readDayAlone(t, i);
}

/** `the 1988 third quarter`, `the 1988 period`, `the 1988 fiscal year`; the year alone has no article. */
function readPartOfNumberedYear(t: Tokens, { year, next }: { year: number; next: number }): Parsed | null {
  const quarter = readQuarter(t, next, year);
  if (quarter) return quarter;
  const period = lowerAt(t, next) === 'period';
  if (period || wordAt(t, next)?.unit === 'Q') return { next: next + 1, form: { kind: 'quarter', n: 0, year, period } };
  return isFiscal(t, next) && lowerAt(t, next + 1) === 'year' ? { next: next + 2, form: yearOnly(year) } : null;
}

/** `on the 13th`, `until the 13th of this month`: a day of the month that the text speaks of. */
function readDayAlone(t: Tokens, i: number): Parsed | null {
  const day = numberAt(t, i);
  if (!touches(t, i) || !ORDINAL_ENDINGS.has(lowerAt(t, i + 1)) || day < 1 || day > 31) return null;
  if (lowerAt(t, i - 2) !== 'on' && lowerAt(t, i - 2) !== 'until') return null;
  const next = i + 2;
  const form: Form = { kind: 'calendar', year: null, month: 0, day, weekday: 0 };
  if (!isWord(t, next) || !flows(t, next - 1)) return { next, form };
  const of = lowerAt(t, next) === 'of' ? lowerAt(t, next + 1) : '';
  return (of === 'that' || of === 'this') && lowerAt(t, next + 2) === 'month' ? { next: next + 3, form } : null;
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

/** `the third quarter`, `the first half of 1990`, `the first nine months`, `the 19th century`, `the second Friday of May`. */
function readOrdinalAfterThe(t: Tokens, i: number, ordinal: number): Parsed | null {
  const isFirst = lowerAt(t, i) === 'first';
  return (
    readQuarter(t, i) ??
    readCentury(t, i) ??
    readWeekOfMonth(t, i + 1) ??
    readNthWeekday(t, i + 1, ordinal) ??
    (isFirst ? readEndDay(t, i + 1, false) : null) ??
    readDayFirst(t, i) ??
    (isFirst ? readFirstOnes(t, readCount(t, i + 1)) : null)
  );
}

/** `the first two quarters of 2018`, `the first three months of 2012`, `the first nine months`. */
function readFirstOnes(t: Tokens, count: Count | null): Parsed | null {
  if (!count || count.article) return null;
  const unit = wordAt(t, count.next);
  const next = count.next + 1;
  if (unit?.unit === 'Q' && count.value === 2) {
    const behind = readYearBehind(t, next);
    return { next: behind?.next ?? next, form: { kind: 'half', n: 1, year: behind?.year ?? null } };
  }
  const part = readMonthsOfYear(t, count, true);
  if (part) return part;
  return unit?.unit && unit.plural && unit.unit !== 'TS' && count.value !== null
    ? { next, form: fixed('DURATION', durationValue(count.value, unit.unit)) }
    : null;
}
