import type { Tokens } from '../../text/tokens.ts';
import type { Form, Parsed } from '../expression.ts';
import type { Unit } from '../words.ts';
import { type Compound, readCompound } from './compound.ts';
import { readCount } from './count.ts';
import { readAgoFrom, readFrom } from './counted-from.ts';
import { afterHyphen, flows, isApostrophe, isDash, isNumber, isWord, lowerAt, touches, wordAt } from './cursor.ts';

/** Words between a number and its unit that leave the length as it is. */
const BETWEEN = new Set(
  'more additional consecutive straight full whole entire trading business working calendar long short other extra successive further brutal bloody solid'.split(
    ' ',
  ),
);

const MONTHS_OF = 12;

/** A TIMEX3 duration: `P2Y6M`, `PT5H30M`, `PXD`, `P20Y` for two decades. A `count` of null is not said. */
export function durationValue(count: number | null, unit: Unit): string {
  const clock = unit === 'TH' || unit === 'TM' || unit === 'TS';
  if (count === null) return clock ? `PTX${unit[1]}` : `PX${unit === 'E' ? 'Y' : unit}`;
  const whole = Math.floor(count);
  const half = count - whole === 0.5;
  switch (unit) {
    case 'E':
      return `P${count * 10}Y`;
    case 'C':
      return `P${count * 100}Y`;
    case 'H':
      return `P${count * 6}M`;
    case 'Y':
      return half ? `P${whole ? `${whole}Y` : ''}${MONTHS_OF / 2}M` : `P${count}Y`;
    case 'TH':
      return half ? `PT${whole ? `${whole}H` : ''}30M` : `PT${count}H`;
    case 'TM':
      return half ? `PT${whole ? `${whole}M` : ''}30S` : `PT${count}M`;
    case 'TS':
      return `PT${count}S`;
    default:
      return `P${count}${unit}`;
  }
}

const duration = (count: number | null, unit: Unit): Form => ({
  kind: 'fixed',
  type: 'DURATION',
  value: durationValue(count, unit),
});

/** A fortnight counts as two weeks. */
const FORTNIGHT: { readonly unit: Unit; readonly plural: boolean } = { unit: 'W', plural: false };

/** A number with a unit, as far as it goes: `two years`, `10-year`, `a minute and a half`, `half an hour`. */
interface Length {
  readonly count: number | null;
  readonly unit: Unit;
  readonly plural: boolean;
  readonly next: number;
  /** True for `a year`, which may also be a rate. */
  readonly article: boolean;
  readonly hyphen: boolean;
}

function readLength(t: Tokens, i: number): Length | null {
  const own = lowerAt(t, i) === 'a' || lowerAt(t, i) === 'an' ? i + 1 : i;
  if (lowerAt(t, own) === 'half' || lowerAt(t, own) === 'quarter') {
    const part = readPart(t, own);
    if (part || own === i) return part;
  }
  const count = readCount(t, i);
  if (!count || !flows(t, count.next - 1)) return null;
  const hyphened = afterHyphen(t, count.next);
  const hyphen = hyphened > count.next;
  const at = hyphen ? hyphened : afterBetween(t, count.next);
  const fortnight = /^fortnights?$/.test(lowerAt(t, at)) ? FORTNIGHT : null;
  const word = fortnight ?? wordAt(t, at);
  const unit = word?.unit;
  if (!word || !unit || unit === 'H' || !flows(t, at - 1)) return null;
  const { plural } = word;
  const length = { count: count.value, unit, plural, next: at + 1, article: count.article, hyphen };
  if (unit === 'Q' && isFraction(t, i, at, plural)) return null;
  if (count.article ? isOfNoun(t, at, length) : isNoCount(t, at, length)) return null;
  const value = count.value !== null && fortnight ? count.value * 2 : count.value;
  const half = value !== null && isAndAHalf(t, at + 1);
  return half ? { ...length, count: value + 0.5, next: at + 4 } : { ...length, count: value };
}

/** Index behind words between a number and its unit: `two more years`, `three full working days`. */
function afterBetween(t: Tokens, i: number): number {
  let at = i;
  while (at - i < 2 && BETWEEN.has(lowerAt(t, at))) at++;
  return at;
}

const isAndAHalf = (t: Tokens, i: number): boolean =>
  lowerAt(t, i) === 'and' && lowerAt(t, i + 1) === 'a' && lowerAt(t, i + 2) === 'half';

/** True for `a` that does not count the unit: `a second term`, `a month-long strike`, `a minute-by-minute account`, `a day-to-day affair`. */
function isOfNoun(t: Tokens, at: number, { unit, plural }: Length): boolean {
  if (plural || unit === 'TS' || unit === 'Q') return true;
  if (!isDash(t, at + 1)) return false;
  // The article is the strike's, as in `a two-month strike`.
  if (lowerAt(t, afterHyphen(t, at + 1)) === 'long') return true;
  return lowerAt(t, at + 1) === '-' && /^(by|to|on|over)$/.test(lowerAt(t, at + 2));
}

/** True for numbers that count no unit: `one second`, `some day`, `0 days`, `two day-trips`. */
function isNoCount(t: Tokens, at: number, { count, unit, plural, hyphen }: Length): boolean {
  if (count === 0 || (count !== null && count > MOST)) return true;
  if (plural || hyphen) return false;
  // The ordinal far more often than the unit; `one quarter` is a fraction.
  if (unit === 'TS' || unit === 'Q' || count === null) return true;
  return count > 1 && lowerAt(t, at + 1) === '-';
}

/** More is hardly the number of a length of time. */
const MOST = 100_000;

/** `half an hour`, `half a century`, `half-hour`, `quarter-century`, `quarter of a century`. */
export function readPart(t: Tokens, i: number): Length | null {
  const half = lowerAt(t, i) === 'half';
  const from = !half && lowerAt(t, i + 1) === 'of' ? i + 2 : i + 1;
  const article = (half || from > i + 1) && (lowerAt(t, from) === 'a' || lowerAt(t, from) === 'an');
  const at = article ? from + 1 : afterHyphen(t, i + 1);
  const unit = at > i + 1 ? wordAt(t, at) : undefined;
  if (!unit?.unit || unit.plural || (!half && unit.unit !== 'C')) return null;
  return { count: half ? 0.5 : 0.25, unit: unit.unit, plural: false, next: at + 1, article: false, hyphen: false };
}

/** `a quarter of`, `three quarters of the capital`, and the `quarters` where something is said. */
function isFraction(t: Tokens, i: number, at: number, plural: boolean): boolean {
  if (plural && lowerAt(t, i) === 'some') return true;
  return (
    lowerAt(t, at + 1) === 'of' && (!plural || wordAt(t, at + 2)?.article === true || OWNERS.has(lowerAt(t, at + 2)))
  );
}

const OWNERS = new Set('all his her their our your my these those them us it'.split(' '));

const DIRECTIONS: Readonly<Record<string, { direction: number; narrative: boolean }>> = {
  ago: { direction: -1, narrative: false },
  earlier: { direction: -1, narrative: true },
  previously: { direction: -1, narrative: true },
  later: { direction: 1, narrative: true },
  before: { direction: -1, narrative: true },
  after: { direction: 1, narrative: true },
  hence: { direction: 1, narrative: false },
};

/**
 * A length of time, and the date that `ago`, `later` and the like make of it: `two days ago`, `a year earlier`, `ten-day`,
 * `twenty years`. `before` and `after` count only where no event follows them (`two days after the vote` stays a length).
 */
export function readDuration(t: Tokens, i: number): Parsed | null {
  const turns = readTurnsAgo(t, i);
  if (turns) return turns;
  const length = readLength(t, i);
  if (!length) return null;
  const { next, count, unit } = length;
  const dated = readInTime(t, i, length) ?? readDirection(t, next, count, unit);
  if (dated) return dated;
  // `$5 an hour and 20 minutes later`: a rate ends with its unit.
  const rated = length.article && isNumber(t, i - 1);
  const compound = rated || length.hyphen || count === null ? null : readCompound(t, next, count, unit);
  return compound ? compoundLength(t, compound) : simpleLength(t, i, length);
}

/** `two years and six months`, and the date that `ago` makes of it; null for an age. */
function compoundLength(t: Tokens, compound: Compound): Parsed | null {
  if (isAge(t, compound.next)) return null;
  if (lowerAt(t, compound.next) === 'ago' && compound.whole)
    return { next: compound.next + 1, form: { kind: 'offset', ...compound.whole, direction: -1, narrative: false } };
  return { next: compound.next, form: { kind: 'fixed', type: 'DURATION', value: compound.value } };
}

/** True for `old` and `of age` behind a length: an age is no date. */
function isAge(t: Tokens, i: number): boolean {
  return lowerAt(t, i) === 'old' || (lowerAt(t, i) === 'of' && lowerAt(t, i + 1) === 'age');
}

/** A length of one number and unit, or the rate that it begins; null for an age and for `ten minutes’ walk`. */
function simpleLength(t: Tokens, i: number, length: Length): Parsed | null {
  const hyphened = afterHyphen(t, length.next);
  const joined = (length.hyphen || isDash(t, length.next)) && hyphened > length.next ? lowerAt(t, hyphened) : '';
  // `44-year-old`, `12 years old`, `aged 12 years`.
  if (joined === 'old' || joined === 'olds' || lowerAt(t, i - 1) === 'aged') return null;
  const next = joined === 'long' ? hyphened + 1 : length.next;
  if (isAge(t, next)) return null;
  if (isApostrophe(t, next) && lowerAt(t, next + 1) === 's' && length.unit === 'TM') return null;
  const rate = length.article || length.hyphen || length.count === null ? null : readRate(t, next, length.unit);
  return rate ?? { next: afterOrSo(t, next, length.article), form: duration(length.count, length.unit) };
}

/** Index behind `or so`, and behind the `or two` of `a day or two` where `orTwo`. */
function afterOrSo(t: Tokens, i: number, orTwo: boolean): number {
  const second = lowerAt(t, i) === 'or' ? lowerAt(t, i + 1) : '';
  return second === 'so' || (orTwo && second === 'two') ? i + 2 : i;
}

/** `two Fridays ago`, `three summers ago`, `two nights earlier`. */
function readTurnsAgo(t: Tokens, i: number): Parsed | null {
  if (/^nights?$/.test(lowerAt(t, i + 1)) && Object.hasOwn(DIRECTIONS, lowerAt(t, i + 2))) {
    const count = readCount(t, i);
    return count?.value && count.next === i + 1 ? readDirection(t, i + 2, count.value, 'D') : null;
  }
  if (lowerAt(t, i + 2) !== 'ago') return null;
  const count = readCount(t, i);
  const turn = count && count.value !== null && count.value % 1 === 0 && count.next === i + 1 ? wordAt(t, i + 1) : null;
  if (!count?.value || !turn?.plural || count.value > 99) return null;
  if (turn.season)
    return {
      next: i + 3,
      form: { kind: 'season', season: turn.season, year: { shift: -count.value, narrative: false }, shift: null },
    };
  if (!turn.weekday) return null;
  const from: Form = { kind: 'weekday', weekday: turn.weekday, shift: -1, narrative: false };
  return {
    next: i + 3,
    form: { kind: 'offset', count: count.value - 1, unit: 'W', direction: -1, narrative: false, from },
  };
}

/** `a week` behind `six days`, `a day` behind `24 hours`: together a rate. `i` is behind the shorter length. */
function readRate(t: Tokens, i: number, shorter: Unit): Parsed | null {
  if (!/^(a|per|each|every)$/.test(lowerAt(t, i)) || !flows(t, i - 1)) return null;
  const unit = wordAt(t, i + 1);
  const longer = unit?.unit && !unit.plural ? RATE_UNITS.indexOf(unit.unit) : -1;
  if (!unit?.unit || longer < 1 || longer <= RATE_UNITS.indexOf(shorter) || isDash(t, i + 2)) return null;
  if (lowerAt(t, i) === 'a' && /^(before|after|earlier|later|ago)$/.test(lowerAt(t, i + 2))) return null;
  return { next: i + 2, form: { kind: 'fixed', type: 'SET', value: durationValue(1, unit.unit) } };
}

const RATE_UNITS: readonly Unit[] = ['TM', 'TH', 'D', 'W', 'M', 'Y'];

/** `in two weeks’ time`, `in a year’s time`. */
function readInTime(t: Tokens, i: number, { next, count, unit }: Length): Parsed | null {
  if (!isApostrophe(t, next) || lowerAt(t, i - 1) !== 'in') return null;
  const at = lowerAt(t, next + 1) === 's' ? next + 2 : next + 1;
  if (lowerAt(t, at) !== 'time') return null;
  return { next: at + 1, form: { kind: 'offset', count, unit, direction: 1, narrative: false } };
}

/** `ago`, `or so ago`, `earlier`, `from now` behind a length of time. */
function readDirection(t: Tokens, i: number, count: number | null, unit: Unit): Parsed | null {
  if (!flows(t, i - 1)) return null;
  const at = afterOrSo(t, i, true);
  const word = lowerAt(t, at);
  if (word === 'from' && lowerAt(t, at + 1) === 'now')
    return { next: at + 2, form: { kind: 'offset', count, unit, direction: 1, narrative: false } };
  const counted = count === null ? null : readCountedFrom(t, i, at, count, unit);
  if (counted) return counted;
  const direction = Object.hasOwn(DIRECTIONS, word) ? DIRECTIONS[word] : undefined;
  if (!direction) return null;
  const form: Form = { kind: 'offset', count, unit, ...direction };
  if ((word === 'earlier' || word === 'later') && lowerAt(t, at + 1) === 'than') return null;
  if (word !== 'before' && word !== 'after') return { next: at + 1, form };
  // `two years after that`.
  if (count !== null && lowerAt(t, at + 1) === 'that' && !(isWord(t, at + 2) && flows(t, at + 1)))
    return { next: at + 2, form };
  return standsAlone(t, at) ? { next: at + 1, form } : null;
}

/** True for `before` and `after` that no event follows: `had left two days before with a crew of six`. */
function standsAlone(t: Tokens, at: number): boolean {
  const behind = lowerAt(t, at + 1);
  if (lowerAt(t, at) === 'before' && NO_EVENTS.has(behind)) return true;
  return !(isWord(t, at + 1) && flows(t, at)) && /^[,.;:)"”’]?$/.test(behind);
}

/** `a week from Monday`, `two years ago Friday`: a length counted from a day; `i` is behind the length and `at` the word of direction. */
function readCountedFrom(t: Tokens, i: number, at: number, count: number, unit: Unit): Parsed | null {
  if (!COUNTS_FROM.has(unit)) return null;
  const isAgo = lowerAt(t, at) === 'ago';
  // `closed for a week from Monday`: that is when it begins.
  if (!isAgo && (lowerAt(t, at) !== 'from' || lowerAt(t, i - 3) === 'for')) return null;
  const from = isAgo ? readAgoFrom(t, at + 1) : readFrom(t, at);
  const direction = isAgo ? -1 : 1;
  return (
    from && { next: from.next, form: { kind: 'offset', count, unit, direction, narrative: false, from: from.form } }
  );
}

/** Behind `two days before` they show that it stands alone. */
const NO_EVENTS = new Set('with in at on but when'.split(' '));

/** Units that are counted from a weekday or from today. */
const COUNTS_FROM: ReadonlySet<Unit> = new Set(['D', 'W', 'M', 'Y', 'E']);

/** Units of a day and longer. */
export const DAYS_OR_MORE: ReadonlySet<Unit> = new Set(['D', 'W', 'M', 'Y', 'E', 'C']);

/** Behind `days` and the like they make a length of them: `weeks before the vote`, `years of war`. */
const GOES_ON = new Set('before after of'.split(' '));

/** True for such a length; `days of the week` and `years of age` are none. */
function isSpan(t: Tokens, i: number, unit: Unit): boolean {
  const behind = lowerAt(t, i + 1);
  const clock = unit === 'TH' || unit === 'TM';
  if (!(DAYS_OR_MORE.has(unit) || (clock && behind !== 'of'))) return false;
  if (!GOES_ON.has(behind) || !isWord(t, i + 2) || isDash(t, i - 1)) return false;
  // `the early days of`, `Days of Remembrance`: a time, but not its length.
  if (behind === 'of' && unit === 'D') return false;
  const after = lowerAt(t, lowerAt(t, i + 2) === 'the' ? i + 3 : i + 2);
  if (behind === 'of' && (after === 'age' || (wordAt(t, after === '' ? i : i + 3)?.unit ?? null) !== null))
    return false;
  return lowerAt(t, i - 1) !== 'of' && (isWord(t, i - 1) || lowerAt(t, i - 1) === ',');
}

const OPENERS = new Set(
  'for of in within over during took takes take taken lasted last lasts after spent spend'.split(' '),
);

/** `another week or so`, `yet another hour`; not `another second-placed team` and not `another day` of news. */
function readAnother(t: Tokens, i: number, unit: Unit): Parsed | null {
  if (isDash(t, i + 1) || isApostrophe(t, i + 1) || !/^(Y|M|W|E|C|TH)$/.test(unit)) return null;
  const next = lowerAt(t, i + 1) === 'or' && lowerAt(t, i + 2) === 'so' ? i + 3 : i + 1;
  const first = lowerAt(t, i - 3) === 'at' && lowerAt(t, i - 2) === 'least' ? i - 3 : i - 1;
  return { next, form: duration(1, unit), first };
}

/** The first token of a number too large to count by: `800,000 years ago`, `65 million years ago`, `thousands of years ago`. `i` is the unit. */
function firstOfLarge(t: Tokens, i: number): number {
  let first = i;
  while (first > 0 && flows(t, first - 1)) {
    const word = lowerAt(t, first - 1);
    const inNumber = /^[.,]$/.test(word) && touches(t, first - 2) && touches(t, first - 1) && isNumber(t, first - 2);
    const of = word === 'of' && LARGE.has(lowerAt(t, first - 2));
    if (!isNumber(t, first - 1) && !LARGE.has(word) && !inNumber && !of) break;
    first--;
  }
  return first;
}

const LARGE = new Set('thousand million billion tens hundreds thousands millions billions'.split(' '));

/** Units without a number: `month-long`, `for years`, `within weeks`, `months ago`, `days later`, `weeks or months`, `decades-long`. */
export function readBareUnits(t: Tokens, i: number): Parsed | null {
  const word = wordAt(t, i);
  if (!word?.unit) return null;
  if (!word.plural) {
    const long = afterHyphen(t, i + 1);
    const whole = long > i + 1 && lowerAt(t, long) === 'long' && word.unit !== 'H';
    if (whole) return { next: long + 1, form: duration(1, word.unit) };
    return lowerAt(t, i - 1) === 'another' ? readAnother(t, i, word.unit) : null;
  }
  const offset = readDirection(t, i + 1, null, word.unit);
  if (offset) return { ...offset, first: firstOfLarge(t, i) };
  const hyphen = afterHyphen(t, i + 1);
  if (hyphen > i + 1) {
    if (lowerAt(t, hyphen) !== 'long') return null;
    return { next: hyphen + 1, form: duration(null, word.unit) };
  }
  if (word.unit === 'TS' || word.unit === 'Q' || word.unit === 'WE') return null;
  if (!OPENERS.has(lowerAt(t, i - 1)) && !isSpan(t, i, word.unit)) return null;
  if (touches(t, i) && isApostrophe(t, i + 1)) return null;
  // `weeks or months`, `days or even weeks`.
  const joint = lowerAt(t, i + 1);
  const at = joint === 'or' && /^(even|perhaps|possibly|maybe)$/.test(lowerAt(t, i + 2)) ? i + 3 : i + 2;
  const second = joint === 'or' || joint === 'and' ? wordAt(t, at) : undefined;
  return { next: second?.unit && second.plural ? at + 1 : i + 1, form: duration(null, word.unit) };
}
