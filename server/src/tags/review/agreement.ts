import type { Span } from '../../text/span.ts';
import { Cover } from '../cover.ts';

/** How far annotators agree. All measures are 1 for agreement throughout and about 0 for what chance would give. */

/** Labels by unit and annotator; null where an annotator did not label a unit. */
export type Ratings = readonly (readonly (string | null)[])[];

/** Cohen's kappa of two annotators over the units that both labelled (Cohen 1960); NaN where there are none. */
export function cohensKappa(ratings: Ratings): number {
  const both = ratings.flatMap(([a, b]) => (a !== null && b !== null ? [[a, b] as const] : []));
  const n = both.length;
  const share = (test: (pair: readonly [string, string]) => boolean): number => both.filter(test).length / n;
  const labels = new Set(both.flat());
  const observed = share(([a, b]) => a === b);
  let expected = 0;
  for (const label of labels) expected += share(([a]) => a === label) * share(([, b]) => b === label);
  return ratio(observed, expected);
}

/** Fleiss' kappa of any number of annotators (Fleiss 1971), over the units that all of them labelled. */
export function fleissKappa(ratings: Ratings): number {
  const full = ratings.filter((unit) => unit.every((label) => label !== null));
  const raters = full[0]?.length ?? 0;
  const totals = new Map<string, number>();
  let observed = 0;
  for (const unit of full) {
    const counts = new Map<string, number>();
    for (const label of unit) if (label !== null) counts.set(label, (counts.get(label) ?? 0) + 1);
    let agreeing = 0;
    for (const [label, count] of counts) {
      agreeing += count * (count - 1);
      totals.set(label, (totals.get(label) ?? 0) + count);
    }
    observed += agreeing / (raters * (raters - 1));
  }
  let expected = 0;
  for (const total of totals.values()) expected += (total / (full.length * raters)) ** 2;
  return ratio(observed / full.length, expected);
}

/** Krippendorff's alpha for labels without order (Krippendorff 2011); units with fewer than two labels count for nothing. */
export function krippendorffsAlpha(ratings: Ratings): number {
  const totals = new Map<string, number>();
  let disagreement = 0;
  let values = 0;
  for (const unit of ratings) {
    const labels = unit.filter((label) => label !== null);
    if (labels.length < 2) continue;
    const counts = new Map<string, number>();
    for (const label of labels) {
      counts.set(label, (counts.get(label) ?? 0) + 1);
      totals.set(label, (totals.get(label) ?? 0) + 1);
    }
    values += labels.length;
    for (const count of counts.values()) disagreement += (count * (labels.length - count)) / (labels.length - 1);
  }
  let expected = 0;
  for (const total of totals.values()) expected += total * (values - total);
  return expected === 0 ? (values === 0 ? Number.NaN : 1) : 1 - (disagreement * (values - 1)) / expected;
}

/** Observed against expected agreement. Where chance alone agrees throughout, so do the annotators: 1. */
function ratio(observed: number, expected: number): number {
  return expected === 1 ? observed : (observed - expected) / (1 - expected);
}

/** A tagged span, for the comparison of two annotators' spans. */
export interface TaggedSpan extends Span {
  readonly tag: string;
}

/** F1 of two annotators' spans: `strict` wants both edges the same, `overlap` a character in common; the tag has to be the same. */
export function spanF1(a: readonly TaggedSpan[], b: readonly TaggedSpan[], kind: 'strict' | 'overlap'): number {
  if (a.length + b.length === 0) return Number.NaN;
  const found = kind === 'strict' ? withSameEdges : overlapping;
  return (found(a, b) + found(b, a)) / (a.length + b.length);
}

/** How many spans have one of the same tag with the same edges among others. */
function withSameEdges(from: readonly TaggedSpan[], among: readonly TaggedSpan[]): number {
  const key = ({ start, end, tag }: TaggedSpan): string => `${start} ${end} ${tag}`;
  const keys = new Set(among.map(key));
  return from.filter((span) => keys.has(key(span))).length;
}

/** How many spans share a character with one of the same tag among others. */
function overlapping(from: readonly TaggedSpan[], among: readonly TaggedSpan[]): number {
  const byTag = new Map<string, Cover>();
  for (const span of among) {
    const own = byTag.get(span.tag) ?? new Cover();
    byTag.set(span.tag, own);
    own.add(span);
  }
  return from.filter((span) => byTag.get(span.tag)?.touches(span)).length;
}
