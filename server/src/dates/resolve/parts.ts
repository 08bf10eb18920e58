import { addMonths, civilDay, pad } from '../../calendar/days.ts';
import type { YearForm } from '../expression.ts';
import type { Tense } from '../model.ts';
import { endOf, halfPoint, pointAround, quarterPoint, seasonPoint, yearPoint } from '../point.ts';
import {
  baseOf,
  type Context,
  counted,
  inWords,
  type Mentioned,
  plain,
  pointed,
  type Resolved,
  spokenOf,
  yearOf,
} from './context.ts';

export function resolveSeason(
  form: { season: 'SP' | 'SU' | 'FA' | 'WI'; year: YearForm; shift: number | null },
  c: Context,
): Resolved {
  const year = yearOf(form.year, c);
  if (year) {
    if (year.year < 0) return plain({ value: `BC${pad(-year.year, 4)}-${form.season}` });
    return { ...plain(pointed(seasonPoint(year.year, form.season))), written: 'full', anchor: year.anchor };
  }
  const from = c.historical && c.last ? spokenOf(c.last) : c.reference;
  if (!from) return plain({ value: `XXXX-${form.season}`, ...counted(null) });
  const { year: current, month } = civilDay(from.day);
  // In January the winter has the year in which it began.
  const isWinter = form.season === 'WI' && month <= 2;
  const y = isWinter ? current - 1 : current;
  const in_ = (n: number) => seasonPoint(n, form.season);
  let chosen = in_(y);
  if (form.shift === -1) {
    chosen = !isWinter && endOf(in_(y)) <= from.day + 30 ? in_(y) : in_(y - 1);
  } else if (form.shift === 1) chosen = in_(y).at > from.day ? in_(y) : in_(y + 1);
  else if (form.shift === null && !c.historical) {
    if (c.tense < 0 && in_(y).at > from.day) chosen = in_(y - 1);
    else if (c.tense > 0 && endOf(in_(y)) < from.day) chosen = in_(y + 1);
    else if (c.tense === 0 && in_(y).at - from.day > 183) chosen = in_(y - 1);
  }
  return { ...plain(pointed(chosen)), ...counted(from) };
}

export function resolveQuarter(
  form: { n: number; year: YearForm; end?: number; reported?: boolean; period?: boolean; latest?: boolean },
  c: Context,
): Resolved {
  if (form.n === 0) return resolveOwnQuarter(form, c);
  const year = yearOf(form.year, c);
  if (year) return { ...plain(pointed(quarterPoint(year.year, form.n))), written: 'full', anchor: year.anchor };
  const from = c.historical && c.last ? baseOf(true, c) : c.reference;
  if (!from) return plain({ value: `XXXX-Q${form.n}`, ...counted(null) });
  return {
    ...plain(pointed(quarterPoint(yearOfQuarter(form, from.day, c.tense), form.n))),
    ...counted(from),
    written: 'yearless',
  };
}

/** `The quarter`, `the period`: the one that the text speaks of, else the last full one. */
function resolveOwnQuarter(
  form: { year: YearForm; end?: number; period?: boolean; latest?: boolean },
  c: Context,
): Resolved {
  const year = yearOf(form.year, c);
  const spoken = form.period ? c.lastPart : c.lastQuarter;
  // `the latest quarter`: one that is over, whatever is expected of the one after it.
  const isToCome = form.latest && spoken && c.reference && endOf(spoken.point) > c.reference.day;
  if (spoken && !isToCome) {
    const { unit, at } = spoken.point;
    const years = year ? year.year - civilDay(at).year : 0;
    return {
      ...plain(pointed(pointAround(unit, addMonths(at, 12 * years), 0))),
      reason: `The ${unit === 'H' ? 'half' : 'quarter'} that the text speaks of.`,
      anchor: spoken.span,
      written: 'relative',
    };
  }
  // A stretch whose length the text leaves open lies in its year.
  if (form.period && year) return { ...plain(pointed(yearPoint(year.year))), ...counted(c.reference) };
  if (!c.reference) return plain({ value: form.period ? 'XXXX' : 'XXXX-QX', ...counted(null) });
  if (form.end) {
    // A quarter that ends in July has most of its days in the second one.
    const n = Math.ceil((form.end === 1 ? 12 : form.end - 1) / 3);
    return {
      ...plain(pointed(quarterPoint(yearOfPart(n, 4, c.reference.day, c.tense), n))),
      ...counted(c.reference),
    };
  }
  const before = pointAround('Q', c.reference.day, -1);
  const point = year ? quarterPoint(year.year, Math.ceil(civilDay(before.at).month / 3)) : before;
  return {
    ...plain(pointed(point)),
    ...counted(c.reference),
    reason: `The last full quarter before ${inWords(c.reference.day)}, ${c.reference.name}.`,
  };
}

/**
 * The year of a quarter that is named without one. There are no figures of a quarter that has not begun, unless they are expected; those
 * of the quarter that has just ended may well be told in the future.
 */
function yearOfQuarter({ n, reported }: { n: number; reported?: boolean }, day: number, tense: Tense): number {
  const { year, month } = civilDay(day);
  const over = n * 3 - 2 > month && (tense <= 0 || (n === 4 && month <= 3));
  return reported && over ? year - 1 : yearOfPart(n, 4, day, tense);
}

/** The year of a quarter or half that is named without one: the current one if it has begun, else the nearest that the tense allows. */
function yearOfPart(n: number, parts: number, day: number, tense: Tense): number {
  const { year, month } = civilDay(day);
  const current = Math.ceil((month * parts) / 12);
  if (n <= current) return year;
  const ahead = n - current;
  if (tense < 0) return year - 1;
  if (tense > 0) return year;
  return ahead > parts / 2 ? year - 1 : year;
}

export function resolveHalf(form: { n: number; year: YearForm }, c: Context): Resolved {
  const year = yearOf(form.year, c);
  if (year) return { ...plain(pointed(halfPoint(year.year, form.n))), written: 'full', anchor: year.anchor };
  if (!c.reference) return plain({ value: `XXXX-H${form.n}`, ...counted(null) });
  return {
    ...plain(pointed(halfPoint(yearOfPart(form.n, 2, c.reference.day, c.tense), form.n))),
    ...counted(c.reference),
    written: 'yearless',
  };
}

/** The half, quarter or month of the year before one that the text has spoken of. */
export function yearBefore({ point: { unit, at }, span }: Mentioned): Resolved {
  return {
    ...plain(pointed(pointAround(unit, addMonths(at, -12), 0))),
    reason: `The same ${unit === 'H' ? 'half' : unit === 'Q' ? 'quarter' : 'month'} of the year before.`,
    anchor: span,
    written: 'relative',
  };
}

export function resolveYearBefore(form: { quarter: boolean }, c: Context): Resolved {
  const part = form.quarter ? c.lastQuarter : c.lastPart;
  if (part) return yearBefore(part);
  if (!c.reference) return plain({ value: form.quarter ? 'XXXX-QX' : 'XXXX', ...counted(null) });
  const before = addMonths(c.reference.day, -12);
  return {
    ...plain(pointed(form.quarter ? pointAround('Q', before, -1) : pointAround('Y', before, 0))),
    ...counted(c.reference),
  };
}
