import { firstAt } from '../../text/first-at.ts';
import type { Span } from '../../text/span.ts';

/** How two or more annotators cut one continuum (a text, or texts one behind the other) into units of one kind. */
export interface Cuts {
  /** How long the continuum is, in the unit of the offsets. */
  readonly length: number;
  /** For each annotator the units: in any order; those that overlap or lie in one another count as one. */
  readonly units: readonly (readonly Span[])[];
}

/** Observed and expected disagreement; alpha is 1 less their ratio. */
export interface Disagreement {
  readonly observed: number;
  readonly expected: number;
}

/**
 * Krippendorff's alpha for unitizing (Krippendorff 1995, On the reliability of unitizing continuous data; with the expected
 * disagreement as corrected in Krippendorff 2004, Measuring the reliability of qualitative text analysis data), over one kind of
 * unit or, by adding up disagreements, over several. 1 for perfect agreement, 0 for chance, NaN where nothing is to compare.
 */
export function unitizingAlpha(kinds: readonly Cuts[]): number {
  let observed = 0;
  let expected = 0;
  for (const kind of kinds) {
    const one = disagreement(kind);
    observed += one.observed;
    expected += one.expected;
  }
  if (expected > 0) return 1 - observed / expected;
  return observed === 0 && kinds.some(compares) ? 1 : Number.NaN;
}

const compares = ({ units }: Cuts): boolean => units.length > 1 && units.some((own) => own.length > 0);

/** The two disagreements for one kind of unit; both 0 where there is none, or fewer than two annotators. */
export function disagreement({ length, units }: Cuts): Disagreement {
  const all = units.map(apart);
  const annotators = all.length;
  if (annotators < 2 || length === 0 || all.every((own) => own.length === 0)) return { observed: 0, expected: 0 };
  let differences = 0;
  for (const [i, a] of all.entries()) for (const [j, b] of all.entries()) if (i !== j) differences += difference(a, b);
  const observed = differences / (annotators * (annotators - 1) * length ** 2);
  return { observed, expected: expectedOf(all, length) };
}

/** Units in order, those that share characters put together. */
function apart(units: readonly Span[]): readonly Span[] {
  const sorted = units.filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start);
  const out: { start: number; end: number }[] = [];
  for (const { start, end } of sorted) {
    const last = out.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else out.push({ start, end });
  }
  return out;
}

/**
 * How far the units of one annotator are from those of another: the squares of the differences of both edges for each two units
 * that overlap, and the square of the length of each unit of the first that lies in a gap of the second. (Those of
 * the second that lie in gaps of the first count when the two change places.)
 */
function difference(a: readonly Span[], b: readonly Span[]): number {
  let sum = 0;
  let from = 0;
  for (const { start, end } of a) {
    while (from < b.length && b[from].end <= start) from++;
    if (from === b.length || b[from].start >= end) sum += 2 * (end - start) ** 2;
    for (let i = from; i < b.length && b[i].start < end; i++) sum += (start - b[i].start) ** 2 + (end - b[i].end) ** 2;
  }
  return sum;
}

/** The disagreement of all ways in which the units and gaps could lie on the continuum. */
function expectedOf(all: readonly (readonly Span[])[], length: number): number {
  const gaps = all.flatMap((own) => gapsOf(own, length)).sort((a, b) => a - b);
  // Sums of gaps from the n-th on.
  const sums = [0];
  for (let i = gaps.length - 1; i >= 0; i--) sums.push((sums.at(-1) ?? 0) + gaps[i]);
  const lengths = all.flat().map(({ start, end }) => end - start);
  let sum = 0;
  let within = 0;
  for (const l of lengths) {
    const wide = gaps.length - firstAt(gaps.length, (i) => gaps[i] >= l);
    sum += ((lengths.length - 1) / 3) * (2 * l ** 3 - 3 * l ** 2 + l) + l ** 2 * (sums[wide] - wide * (l - 1));
    within += l * (l - 1);
  }
  const whole = all.length * length;
  const ways = whole * (whole - 1) - within;
  return ways === 0 ? 0 : (2 / length) * (sum / ways);
}

function gapsOf(units: readonly Span[], length: number): readonly number[] {
  const gaps: number[] = [];
  let at = 0;
  for (const { start, end } of units) {
    if (start > at) gaps.push(start - at);
    at = end;
  }
  if (at < length) gaps.push(length - at);
  return gaps;
}
