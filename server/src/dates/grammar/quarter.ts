import { yearOfTwoDigits } from '../../calendar/days.ts';
import { romanAt } from '../../calendar/roman.ts';
import { ORDINAL_ENDINGS } from '../../calendar/words.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { Form, Parsed, YearForm } from '../expression.ts';
import type { Count } from './count.ts';
import {
  afterHyphen,
  flows,
  isApostrophe,
  isCapital,
  isDash,
  isNumber,
  lowerAt,
  numberAt,
  touches,
  widthAt,
  wordAt,
} from './cursor.ts';
import { yearOnly } from './forms.ts';
import { readSpokenYear, readYear } from './year.ts';

/** `fiscal`, and `financial` in front of its year: `financial markets` have none. */
export function isFiscal(t: Tokens, i: number): boolean {
  const word = lowerAt(t, i);
  return word === 'fiscal' || (word === 'financial' && /^(year|quarter|half)$/.test(lowerAt(t, i + 1)));
}

/** ` of 1990`, ` 1990`, ` FY2019`, ` of fiscal year 2018`: the year in figures behind a quarter, a season or a half. */
function readNumberedYear(t: Tokens, i: number): { year: number; next: number } | null {
  const fiscal = lowerAt(t, i) === 'fy' ? readFiscal(t, i) : null;
  if (fiscal?.form.kind === 'calendar' && typeof fiscal.form.year === 'number')
    return { year: fiscal.form.year, next: fiscal.next };
  let at = i;
  if (isFiscal(t, at)) at += lowerAt(t, at + 1) === 'year' ? 2 : 1;
  const read = readYear(t, at);
  return read && read.year >= 1500 && read.year <= 2100 ? { year: read.year, next: read.next } : null;
}

/** ` of 1990`, ` 1990`, ` last year`, ` of this year`, ` of that year`, ` a year ago`: the year behind a quarter, a season or a half. */
export function readYearBehind(t: Tokens, i: number): { year: YearForm; next: number } | null {
  if (!flows(t, i - 1)) return null;
  let at = i;
  const of = lowerAt(t, at) === 'of' || lowerAt(t, at) === 'in' || lowerAt(t, at) === ',';
  if (of) at++;
  const numbered = readNumberedYear(t, at);
  if (numbered) return numbered;
  if (lowerAt(t, at) === 'fiscal') at++;
  const spoken = of ? readSpokenYear(t, at) : null;
  if (spoken) return { year: spoken.year, next: spoken.next };
  if (lowerAt(t, i) === ',') return null;
  if (
    lowerAt(t, i) === 'a' &&
    lowerAt(t, i + 1) === 'year' &&
    (lowerAt(t, i + 2) === 'ago' || lowerAt(t, i + 2) === 'earlier')
  )
    return { year: { shift: -1, narrative: false }, next: i + 3 };
  const article = lowerAt(t, at) === 'the' ? 1 : 0;
  if (article && of) {
    if (lowerAt(t, at + 1) === 'year') return { year: { shift: 0, narrative: true }, next: at + 2 };
    // `the first quarter of the fiscal year`.
    if (isFiscal(t, at + 1) && lowerAt(t, at + 2) === 'year')
      return { year: { shift: 0, narrative: false }, next: at + 3 };
  }
  const word = wordAt(t, at + article);
  const noun = at + article + (isFiscal(t, at + article + 1) ? 2 : 1);
  if (lowerAt(t, noun) !== 'year' || word?.shift === null || word?.shift === undefined) return null;
  return { year: { shift: word.shift, narrative: word.narrative }, next: noun + 1 };
}

/** What is told of a quarter that is over: `will report fourth-quarter earnings`. */
const FIGURES = new Set('earnings results profit profits loss losses report figures numbers net'.split(' '));

/** What else a quarter has, and a year behind that: `first quarter sales last year`. */
const TURNOVER = new Set('sales revenue revenues income turnover output'.split(' '));

/** Which quarter or half a word or a number in digits tells: `third`, `4th`, `last`, `latter`; 0 for `last`. */
function readPlace(t: Tokens, i: number): { n: number; next: number } | null {
  const word = lowerAt(t, i);
  if (word === 'latter') return { n: 2, next: i + 1 };
  if (word === 'last') return { n: 0, next: i + 1 };
  if (isNumber(t, i))
    return widthAt(t, i) === 1 && touches(t, i) && ORDINAL_ENDINGS.has(lowerAt(t, i + 1))
      ? { n: numberAt(t, i), next: i + 2 }
      : null;
  const n = wordAt(t, i)?.ordinal ?? 0;
  return n > 0 ? { n, next: i + 1 } : null;
}

/** `third quarter`, `4th qtr`, `fiscal second quarter`, `first half of 2018`, `last quarter of 2018`; the article belongs to the caller. */
export function readQuarter(t: Tokens, i: number, given: YearForm = null): Parsed | null {
  let at = i;
  if (lowerAt(t, at) === 'fiscal') at = afterHyphen(t, at + 1);
  if (lowerAt(t, at) === 'flat' || lowerAt(t, at) === 'strong' || lowerAt(t, at) === 'weak') at++;
  const place = readPlace(t, at);
  if (!place) return null;
  let unitAt = afterHyphen(t, place.next);
  if (lowerAt(t, unitAt) === 'fiscal' || lowerAt(t, unitAt) === 'calendar') unitAt++;
  const unit = wordAt(t, unitAt)?.unit;
  if (unit === 'Q') return readQuarterAt(t, unitAt + 1, place.n, given);
  return unit === 'H' ? readHalfAt(t, i, unitAt + 1, place.n, given) : null;
}

/** The nth quarter with its year; `next` is behind the word `quarter`. The last one is that of a year only: else it is a length. */
function readQuarterAt(t: Tokens, next: number, n: number, given: YearForm): Parsed | null {
  if (n > 4) return null;
  const behind = given === null ? readYearBehind(t, next) : null;
  if (n === 0 && (behind === null || lowerAt(t, next) !== 'of')) return null;
  const turnover = given === null && behind === null && TURNOVER.has(lowerAt(t, next));
  const year = behind?.year ?? given ?? (turnover ? (readYearBehind(t, next + 1)?.year ?? null) : null);
  const reported = year === null && FIGURES.has(lowerAt(t, next));
  return { next: behind?.next ?? next, form: { kind: 'quarter', n: n || 4, year, reported } };
}

/** Words in front of `the first half` of a year; other halves are mostly those of a match. */
const HALF_LEADS = new Set('in for during of by until'.split(' '));

/** The first or second half with its year; `i` is where the expression begins and `half` is behind the word. */
function readHalfAt(t: Tokens, i: number, half: number, n: number, given: YearForm): Parsed | null {
  if (n > 2) return null;
  const year = isDash(t, half) && lowerAt(t, half + 1) === 'year';
  // `the last half-century` is a length.
  if (isDash(t, half) && wordAt(t, half + 1)?.unit && !(year && n > 0)) return null;
  const next = year ? half + 2 : half;
  const behind = given === null ? readYearBehind(t, next) : null;
  if (behind === null && given === null) {
    const led = lowerAt(t, i - 1) === 'the' && HALF_LEADS.has(lowerAt(t, i - 2));
    if (!(year || led) || lowerAt(t, next) === 'of') return null;
  }
  return { next: behind?.next ?? next, form: { kind: 'half', n: n || 2, year: behind?.year ?? given } };
}

/**
 * `the October-December quarter`, `the January to March period of 2012`, `the March quarter`: a quarter by its months, or by the one in which
 * it ends. `i` is the first of them.
 */
export function readMonthQuarter(t: Tokens, i: number): Parsed | null {
  const first = wordAt(t, i)?.month ?? 0;
  if (first > 0 && first % 3 === 0 && lowerAt(t, i + 1) === 'quarter' && isCapital(t, i) && flows(t, i)) {
    const behind = readYearBehind(t, i + 2);
    return {
      next: behind?.next ?? i + 2,
      form: { kind: 'quarter', n: first / 3, year: behind?.year ?? null, reported: behind === null },
    };
  }
  if (first % 3 !== 1 || !(isDash(t, i + 1) || lowerAt(t, i + 1) === 'to')) return null;
  const noun = lowerAt(t, i + 3);
  if (wordAt(t, i + 2)?.month !== first + 2 || (noun !== 'quarter' && noun !== 'period') || !flows(t, i + 2))
    return null;
  const behind = readYearBehind(t, i + 4);
  return {
    next: behind?.next ?? i + 4,
    form: { kind: 'quarter', n: (first + 2) / 3, year: behind?.year ?? null },
  };
}

/** `the I quarter of 2018`, `IV quarter`: read from the word `quarter`; `I quarter` alone is a person and a verb. */
export function readRomanQuarter(t: Tokens, i: number): Parsed | null {
  const n = lowerAt(t, i) === 'quarter' ? romanAt(t, i - 1) : 0;
  if (n < 1 || n > 4) return null;
  const behind = readYearBehind(t, i + 1);
  if (n === 1 && !behind) return null;
  const first = lowerAt(t, i - 2) === 'the' ? i - 2 : i - 1;
  return { next: behind?.next ?? i + 1, form: { kind: 'quarter', n, year: behind?.year ?? null }, first };
}

/** `Q3 2018`, `3Q18`, `Q3`, `H1 2019`, `2H18`. */
export function readShortQuarter(t: Tokens, i: number): Parsed | null {
  const letter = lowerAt(t, i);
  if (letter === 'q' || letter === 'h') {
    const n = numberAt(t, i + 1);
    if (!touches(t, i) || widthAt(t, i + 1) !== 1 || n < 1 || n > (letter === 'q' ? 4 : 2)) return null;
    const behind = readYearBehind(t, i + 2);
    if (letter === 'h' && !behind) return null;
    const form: Form = { kind: letter === 'q' ? 'quarter' : 'half', n, year: behind?.year ?? null };
    return { next: behind?.next ?? i + 2, form };
  }
  const n = numberAt(t, i);
  const half = lowerAt(t, i + 1) === 'h';
  if (widthAt(t, i) !== 1 || n < 1 || n > (half ? 2 : 4) || !touches(t, i)) return null;
  if (!half && lowerAt(t, i + 1) !== 'q') return null;
  const kind = half ? 'half' : 'quarter';
  if (touches(t, i + 1) && isNumber(t, i + 2) && widthAt(t, i + 2) === 2)
    return { next: i + 3, form: { kind, n, year: yearOfTwoDigits(numberAt(t, i + 2)) } };
  const behind = readYearBehind(t, i + 2);
  if (half && !behind) return null;
  return { next: behind?.next ?? i + 2, form: { kind, n, year: behind?.year ?? null } };
}

/** `fiscal 1989`, `fiscal year 1989`, `FY2019`, `FY19`, `fiscal third quarter`, `fiscal year`. */
export function readFiscal(t: Tokens, i: number): Parsed | null {
  const word = lowerAt(t, i);
  if (word === 'fy') {
    const year = numberAt(t, i + 1);
    if (widthAt(t, i + 1) === 4) return { next: i + 2, form: yearOnly(year) };
    if (widthAt(t, i + 1) === 2 && touches(t, i)) return { next: i + 2, form: yearOnly(yearOfTwoDigits(year)) };
    return null;
  }
  const quarter = readQuarter(t, i);
  if (quarter) return quarter;
  const at = lowerAt(t, i + 1) === 'year' ? i + 2 : i + 1;
  const year = readYear(t, at > i + 1 && lowerAt(t, at) === 'of' ? at + 1 : at);
  if (year) return { next: year.next, form: yearOnly(year.year) };
  if (at !== i + 2) return null;
  if (lowerAt(t, at) === 'ended' || lowerAt(t, at) === 'ending')
    return { next: at, form: { kind: 'fixed', type: 'DURATION', value: 'P1Y' } };
  return { next: at, form: { kind: 'unit', unit: 'Y', shift: 0, narrative: false } };
}

/** `year-ago quarter`, `year-earlier period`, `year-ago third quarter`, `year-earlier`. */
export function readYearAgo(t: Tokens, i: number): Parsed | null {
  const hyphen = afterHyphen(t, i + 1);
  if (hyphen === i + 1 || (lowerAt(t, hyphen) !== 'ago' && lowerAt(t, hyphen) !== 'earlier')) return null;
  const at = hyphen + 1;
  const quarter = readQuarter(t, at, { shift: -1, narrative: false });
  if (quarter) return quarter;
  const noun = lowerAt(t, at);
  return {
    next: noun === 'quarter' || noun === 'period' ? at + 1 : at,
    form: { kind: 'yearBefore', quarter: noun === 'quarter' },
  };
}

/** A possessive behind a year and the quarter it has: `’s first quarter` in `next year’s first quarter`. */
export function readPossessedQuarter(t: Tokens, i: number, year: YearForm): Parsed | null {
  if (!isApostrophe(t, i) || lowerAt(t, i + 1) !== 's' || !touches(t, i - 1)) return null;
  const quarter = readQuarter(t, i + 2, year);
  if (quarter) return quarter;
  const period = lowerAt(t, i + 2) === 'period';
  if (period || lowerAt(t, i + 2) === 'quarter') return { next: i + 3, form: { kind: 'quarter', n: 0, year, period } };
  return null;
}

/** `the first three months of 2012`, `the last six months of last year`: a quarter or a half of the year. */
export function readMonthsOfYear(t: Tokens, { value, next }: Count, first: boolean): Parsed | null {
  if ((value !== 3 && value !== 6) || wordAt(t, next)?.unit !== 'M' || lowerAt(t, next + 1) !== 'of') return null;
  const behind = readYearBehind(t, next + 1);
  if (!behind || behind.year === null) return null;
  const { year } = behind;
  return {
    next: behind.next,
    form: value === 3 ? { kind: 'quarter', n: first ? 1 : 4, year } : { kind: 'half', n: first ? 1 : 2, year },
  };
}
