import { dayNumber, isCivilDay } from '../calendar/days.ts';
import { possibleOrders } from '../calendar/digits.ts';
import { TokenKind, type Tokens, WordCase } from '../text/tokens.ts';
import type { CalendarForm, Expression, NumericForm } from './expression.ts';
import { lowerAt, wordAt } from './grammar/cursor.ts';
import type { DayMonthOrder } from './model.ts';

/** The order of day and month in a text's dates in digits, and what speaks for it. */
export interface Vote {
  readonly order: DayMonthOrder;
  /** False where nothing in the text decides and the order is only the more usual one. */
  readonly known: boolean;
  /** True where dates of the text itself decide. */
  readonly own: boolean;
  /** True where the order holds for dates with full stops as well, which put the day first wherever nothing else is shown. */
  readonly orderOfStops: boolean;
  /** What decided, as the end of a sentence (`as 23.04.2018 …`). */
  readonly evidence: string;
}

/** A date in words that lies this near to one reading, and not to the other, speaks for it. */
const NEAR_DAYS = 3;
/** So many days without a year are looked at. */
const MOST_YEARLESS = 50;

/** What the dates of a text say on the order of day and month. */
interface Ballot {
  dayFirst: number;
  monthFirst: number;
  /** The first date in digits that has one reading only. */
  example: string;
  /** Above 0 where dates in words have the day first, below where the month. */
  words: number;
  slashes: boolean;
  /** True where a date with full stops has its month first. */
  dotted: boolean;
  /** Dates in digits that have two readings. */
  readonly open: NumericForm[];
  /** Days in words, by number. */
  readonly spelled: Set<number>;
  /** Days in words without a year: a dateline's `Oct 9`. */
  readonly yearless: { readonly month: number; readonly day: number }[];
}

/**
 * Decides the order of day and month: dates in digits that have only one reading (23.04.2018), dates in words beside which only one
 * reading makes sense, then the neighbours of the dump, the countries of web addresses and of time zones, the way the text writes its dates
 * in words, and its spelling.
 */
export function voteOnOrder(t: Tokens, expressions: readonly Expression[], given: DayMonthOrder | undefined): Vote {
  const ballot: Ballot = {
    dayFirst: 0,
    monthFirst: 0,
    example: '',
    words: 0,
    slashes: false,
    dotted: false,
    open: [],
    spelled: new Set(),
    yearless: [],
  };
  for (const e of expressions) {
    if (e.form.kind === 'numeric') countDigits(ballot, t, e, e.form);
    else if (e.form.kind === 'calendar' && e.form.day > 0 && e.form.month > 0) countWords(ballot, t, e, e.form);
  }
  for (const date of ballot.open.slice(0, MOST_OPEN)) countBeside(ballot, date);
  const { dayFirst, monthFirst, example, words, slashes, dotted, open } = ballot;
  if (dayFirst !== monthFirst) {
    const order = dayFirst > monthFirst ? 'day-first' : 'month-first';
    return {
      order,
      known: true,
      own: true,
      orderOfStops: order === 'day-first' || dotted,
      evidence: example ? `as in ${example}` : 'as a date in words nearby confirms',
    };
  }
  if (given !== undefined)
    return { order: given, known: true, own: false, orderOfStops: false, evidence: 'as in the neighbouring texts' };
  const region = open.length > 0 ? regionOf(t) : null;
  if (region?.sure)
    return { order: region.order, known: true, own: false, orderOfStops: false, evidence: region.evidence };
  if (Math.abs(words) >= 2)
    return {
      order: words > 0 ? 'day-first' : 'month-first',
      known: true,
      own: false,
      orderOfStops: false,
      evidence: 'as the text writes its dates in words',
    };
  if (region) return { order: region.order, known: true, own: false, orderOfStops: false, evidence: region.evidence };
  // Slashes are the American way; between dashes the day mostly comes first.
  return {
    order: words < 0 && slashes ? 'month-first' : 'day-first',
    known: false,
    own: false,
    orderOfStops: false,
    evidence: '',
  };
}

/** 1 for `Friday, 21 July` and `the 21st of July`, -1 for `July 21`; 0 for the Fourth of July, as Americans call it, and for days in words. */
function wordOrder(t: Tokens, { first, next, form }: Expression): -1 | 0 | 1 {
  for (let i = first; i < next; i++) {
    if (t.kinds[i] === TokenKind.number) return form.kind === 'calendar' && form.day === 4 && form.month === 7 ? 0 : 1;
    if (wordAt(t, i)?.month) return -1;
  }
  return 0;
}

/** Spellings of one side of the Atlantic only; what Australia or international bodies share with the other side is left out. */
const BRITISH = new Set(
  'labour colour favour honour behaviour neighbour neighbours neighbouring centre theatre defence programme programmes organisation organisations recognise recognised organised realise travelled metres kilometres whilst'.split(
    ' ',
  ),
);
const AMERICAN = new Set(
  'color favor honor behavior neighbor neighbors neighboring center theater defense traveled gotten fulfill'.split(' '),
);

/** Endings of web addresses in countries that write the day first. */
const DAY_FIRST_DOMAINS = new Set(
  'uk au nz ie in za eu de fr it es nl be at ch se no fi dk pl cz ua ru by kz'.split(' '),
);

/** Time zones of America, in which clocks of twelve hours are set: `11:00 AM EDT`. */
const AMERICAN_ZONES = new Set('et est edt ct cst cdt mt mst mdt pt pst pdt'.split(' '));

/** The order that the text's web addresses, time zones and spelling speak for; null where they say nothing or both. */
function regionOf(
  t: Tokens,
): { readonly order: DayMonthOrder; readonly evidence: string; readonly sure: boolean } | null {
  let british = 0;
  let american = 0;
  for (let i = 0; i < t.length; i++) {
    const word = t.lower[i];
    if (AMERICAN_ZONES.has(word) && t.cases[i] === WordCase.upper && isHalfOfDay(t, i - 1))
      return { order: 'month-first', evidence: `as the American time zone ${word.toUpperCase()} suggests`, sure: true };
    if (BRITISH.has(word)) british++;
    else if (AMERICAN.has(word)) american++;
    else if (word === '.' && i > 0 && t.ends[i - 1] === t.starts[i] && t.ends[i] === t.starts[i + 1]) {
      const after = lowerAt(t, i + 1);
      if (DAY_FIRST_DOMAINS.has(after) && t.kinds[i - 1] === TokenKind.word && isWebWord(t, i - 1))
        return { order: 'day-first', evidence: `as a web address that ends in .${after} suggests`, sure: true };
    }
  }
  if (Math.abs(british - american) < 2 || Math.min(british, american) * 3 > Math.max(british, american)) return null;
  return british > american
    ? { order: 'day-first', evidence: 'as its British spelling suggests', sure: false }
    : { order: 'month-first', evidence: 'as its American spelling suggests', sure: false };
}

/** The end of `AM`, `p.m.`. */
function isHalfOfDay(t: Tokens, i: number): boolean {
  const word = lowerAt(t, i);
  return word === 'am' || word === 'pm' || (word === '.' && lowerAt(t, i - 1) === 'm');
}

/** `gov`, `com`, `org`, `net` and `co` before a country’s ending make an address of it; so does `www` or `://` not far before. */
function isWebWord(t: Tokens, i: number): boolean {
  if (/^(gov|com|org|net|co|edu|ac)$/.test(t.lower[i])) return true;
  for (let k = i - 1; k >= 0 && k > i - 8 && t.ends[k] === t.starts[k + 1]; k--) {
    if (t.lower[k] === 'www' || t.lower[k] === '@' || (t.lower[k] === '/' && lowerAt(t, k - 1) === '/')) return true;
  }
  return false;
}

/** So many dates in digits are held against those in words. */
const MOST_OPEN = 200;

function countDigits(ballot: Ballot, t: Tokens, e: Expression, form: NumericForm): void {
  const { dayFirst: asDay, monthFirst: asMonth } = possibleOrders(form, form.weekday);
  if (asDay && asMonth) {
    ballot.open.push(form);
    ballot.slashes ||= lowerAt(t, e.first + 1) === '/';
    return;
  }
  if (!asDay && !asMonth) return;
  if (asDay) ballot.dayFirst += 2;
  else {
    ballot.monthFirst += 2;
    ballot.dotted ||= form.stops;
  }
  ballot.example ||= t.text.slice(e.start, e.end);
}

function countWords(ballot: Ballot, t: Tokens, e: Expression, { year, month, day }: CalendarForm): void {
  ballot.words += wordOrder(t, e);
  if (typeof year !== 'number') {
    if (ballot.yearless.length < MOST_YEARLESS) ballot.yearless.push({ month, day });
  } else if (isCivilDay(year, month, day)) ballot.spelled.add(dayNumber({ year, month, day }));
}

/** A date in digits beside one in words, of which one reading is near and the other is not. */
function countBeside(ballot: Ballot, { first, second, year, stops }: NumericForm): void {
  const asDay = isNearWords(ballot, year, second, first);
  const asMonth = isNearWords(ballot, year, first, second);
  if (asDay && !asMonth) ballot.dayFirst++;
  if (asMonth && !asDay) {
    ballot.monthFirst++;
    ballot.dotted ||= stops;
  }
}

/** True where a date in words lies within a few days. */
function isNearWords({ spelled, yearless }: Ballot, year: number, month: number, day: number): boolean {
  const at = dayNumber({ year, month, day });
  for (let d = at - NEAR_DAYS; d <= at + NEAR_DAYS; d++) if (spelled.has(d)) return true;
  return yearless.some(
    (y) =>
      isCivilDay(year, y.month, y.day) && Math.abs(dayNumber({ year, month: y.month, day: y.day }) - at) <= NEAR_DAYS,
  );
}
