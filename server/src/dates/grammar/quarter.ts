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
import { romanBefore } from './era.ts';
import { yearOnly } from './forms.ts';
import { pivot, readSpokenYear, readYear } from './year.ts';

/** ` of 1990`, ` 1990`, ` last year`, ` of this year`, ` of that year`, ` a year ago`: the year behind a quarter, a season or a half. */
export function readYearBehind(t: Tokens, i: number): { year: YearForm; next: number } | null {
  if (!flows(t, i - 1)) return null;
  let at = i;
  const of = lowerAt(t, at) === 'of' || lowerAt(t, at) === 'in' || lowerAt(t, at) === ',';
  if (of) at++;
  if (lowerAt(t, at) === 'fiscal') at++;
  const year = readYear(t, at);
  if (year && year.year >= 1500 && year.year <= 2100) return { year: year.year, next: year.next };
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
  if (article && of && lowerAt(t, at + 1) === 'year') return { year: { shift: 0, narrative: true }, next: at + 2 };
  const word = wordAt(t, at + article);
  if (lowerAt(t, at + article + 1) !== 'year' || word?.shift === null || word?.shift === undefined) return null;
  return { year: { shift: word.shift, narrative: word.narrative }, next: at + article + 2 };
}

/** What is told of a quarter that is over: `will report fourth-quarter earnings`. */
const FIGURES = new Set('earnings results profit profits loss losses report figures numbers net'.split(' '));

/** `third quarter`, `third-quarter`, `fiscal second quarter`, `first half of 2018`, `first two quarters`; the article belongs to the caller. */
export function readQuarter(t: Tokens, i: number, given: YearForm = null): Parsed | null {
  let at = i;
  if (lowerAt(t, at) === 'fiscal') at = afterHyphen(t, at + 1);
  if (lowerAt(t, at) === 'flat' || lowerAt(t, at) === 'strong' || lowerAt(t, at) === 'weak') at++;
  const word = wordAt(t, at);
  const half = lowerAt(t, at) === 'latter' ? 2 : (word?.ordinal ?? 0);
  const last = word?.shift === -1 && lowerAt(t, at) === 'last';
  if (!half && !last) return null;
  let unitAt = afterHyphen(t, at + 1);
  if (lowerAt(t, unitAt) === 'fiscal' || lowerAt(t, unitAt) === 'calendar') unitAt++;
  const unit = wordAt(t, unitAt)?.unit;
  if (unit === 'Q' && half >= 1 && half <= 4) {
    const next = unitAt + 1;
    const behind = given === null ? readYearBehind(t, next) : null;
    const year = behind?.year ?? given;
    const reported = year === null && FIGURES.has(lowerAt(t, next));
    return { next: behind?.next ?? next, form: { kind: 'quarter', n: half, year, reported } };
  }
  // `the last half-century` is a length.
  if (unit === 'H' && isDash(t, unitAt + 1) && wordAt(t, unitAt + 2)?.unit) return null;
  if (unit === 'H' && (last || half === 1 || half === 2)) {
    const next = unitAt + 1;
    const behind = given === null ? readYearBehind(t, next) : null;
    // `the second half` is mostly of a match; a half counts with its year, or of finance and politics with `in the`.
    if (
      !behind &&
      given === null &&
      !(lowerAt(t, i - 1) === 'the' && /^(in|for|during|of|by|until)$/.test(lowerAt(t, i - 2)))
    )
      return null;
    if (!behind && given === null && lowerAt(t, next) === 'of') return null;
    return { next: behind?.next ?? next, form: { kind: 'half', n: last ? 2 : half, year: behind?.year ?? given } };
  }
  return null;
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
  const n = lowerAt(t, i) === 'quarter' ? romanBefore(t, i) : 0;
  if (n < 1 || n > 4) return null;
  const behind = readYearBehind(t, i + 1);
  if (n === 1 && !behind) return null;
  const first = lowerAt(t, i - 2) === 'the' ? i - 2 : i - 1;
  return { next: behind?.next ?? i + 1, form: { kind: 'quarter', n, year: behind?.year ?? null }, first };
}

/** `Q3 2018`, `3Q18`, `Q3`, `H1 2019`. */
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
  if (widthAt(t, i) !== 1 || n < 1 || n > 4 || lowerAt(t, i + 1) !== 'q' || !touches(t, i)) return null;
  if (touches(t, i + 1) && isNumber(t, i + 2) && widthAt(t, i + 2) === 2)
    return { next: i + 3, form: { kind: 'quarter', n, year: pivot(numberAt(t, i + 2)) } };
  const behind = readYearBehind(t, i + 2);
  return { next: behind?.next ?? i + 2, form: { kind: 'quarter', n, year: behind?.year ?? null } };
}

/** `fiscal 1989`, `fiscal year 1989`, `FY2019`, `FY19`, `fiscal third quarter`, `fiscal year`. */
export function readFiscal(t: Tokens, i: number): Parsed | null {
  const word = lowerAt(t, i);
  if (word === 'fy') {
    const year = numberAt(t, i + 1);
    if (widthAt(t, i + 1) === 4) return { next: i + 2, form: yearOnly(year) };
    if (widthAt(t, i + 1) === 2 && touches(t, i)) return { next: i + 2, form: yearOnly(pivot(year)) };
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
  if (lowerAt(t, i + 2) === 'quarter' || lowerAt(t, i + 2) === 'period')
    return { next: i + 3, form: { kind: 'quarter', n: 0, year } };
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
