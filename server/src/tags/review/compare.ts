import { firstAt } from '../../text/first-at.ts';
import type { Span } from '../../text/span.ts';
import { TokenKind, tokenize } from '../../text/tokens.ts';
import type { Annotation, TaggedDump } from '../model.ts';
import { cohensKappa, fleissKappa, krippendorffsAlpha, spanF1, type TaggedSpan } from './agreement.ts';
import { type RelatingSide, relatedPlaces } from './relations.ts';
import { bringTogether } from './review.ts';
import { type Cuts, unitizingAlpha } from './unitizing.ts';

/** How far annotators agree on the places of spans. NaN where there is nothing to compare. */
export interface SpanAgreement {
  /** Krippendorff's alpha for unitizing, in characters. */
  readonly unitizingAlpha: number;
  /** The mean over pairs of annotators. */
  readonly spanF1Strict: number;
  readonly spanF1Overlap: number;
}

/** How far the annotators of a folder agree, over the dumps that all of them tagged. NaN where there is nothing to compare. */
export interface Agreement extends SpanAgreement {
  readonly annotators: readonly string[];
  readonly dumps: number;
  readonly words: number;
  /** Over words, each labelled with its tags or with none: of two annotators, of all, and of all with gaps. */
  readonly cohensKappa: number;
  readonly fleissKappa: number;
  readonly krippendorffsAlpha: number;
  /**
   * The mean over pairs of annotators of F1 over relations: the same where they have one name and lead from the same passage to the
   * same, as a review brings passages together.
   */
  readonly relationF1: number;
  /** Each tag by itself, with how many spans each annotator gave it, in the annotators' order. */
  readonly tags: Readonly<Record<string, SpanAgreement & { readonly spans: readonly number[] }>>;
  /** How often one annotator gave a word the one label and another the other; both orders are counted. */
  readonly confusion: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

const NOBODY = 'nobody named';
const UNTAGGED = 'none';

/** Compares the annotators of tagged dumps. */
export function compareAnnotators(dumps: readonly TaggedDump[]): Agreement {
  const annotators = [...new Set(dumps.flatMap((d) => d.annotations.map(whoOf)))].sort();
  const shared = dumps.filter((d) => annotators.every((who) => d.annotations.some((a) => whoOf(a) === who)));
  const ratings = shared.flatMap((dump) => rate(dump, annotators));
  const length = shared.reduce((sum, { text }) => sum + text.length, 0);
  const spans = annotators.map((who) => spansOf(shared, who));
  const tags = [...new Set(spans.flatMap((own) => own.map(({ tag }) => tag)))].sort();
  const ofTag = (tag: string) => spans.map((own) => own.filter((span) => span.tag === tag));
  return {
    annotators,
    dumps: shared.length,
    words: ratings.length,
    cohensKappa: annotators.length === 2 ? cohensKappa(ratings) : Number.NaN,
    fleissKappa: annotators.length < 2 ? Number.NaN : fleissKappa(ratings),
    krippendorffsAlpha: krippendorffsAlpha(ratings),
    relationF1: relationF1(shared, annotators),
    ...ofSpans(
      spans,
      tags.map((tag) => ({ length, units: ofTag(tag) })),
    ),
    tags: Object.fromEntries(
      tags.map((tag) => {
        const own = ofTag(tag);
        return [tag, { spans: own.map((list) => list.length), ...ofSpans(own, [{ length, units: own }]) }];
      }),
    ),
    confusion: confusionOf(ratings),
  };
}

const whoOf = ({ who }: Annotation): string => who ?? NOBODY;

function ofSpans(spans: readonly (readonly TaggedSpan[])[], kinds: readonly Cuts[]): SpanAgreement {
  const mean = (kind: 'strict' | 'overlap'): number => meanOfPairs(spans, (a, b) => spanF1(a, b, kind));
  return { unitizingAlpha: unitizingAlpha(kinds), spanF1Strict: mean('strict'), spanF1Overlap: mean('overlap') };
}

function relationF1(dumps: readonly TaggedDump[], annotators: readonly string[]): number {
  const said: (readonly string[])[] = [];
  for (const { annotations, relations } of dumps) {
    if (relations.length === 0) continue;
    const sides = annotators.map((who): RelatingSide => {
      const own = annotations.filter((annotation) => whoOf(annotation) === who);
      const ids = new Set(own.map(({ id }) => id));
      return { who, annotations: own, relations: relations.filter(({ from, to }) => ids.has(from) && ids.has(to)) };
    });
    const places = bringTogether(sides, { adjudicated: [], rejected: [] });
    for (const { versions } of relatedPlaces(sides, places)) said.push(...versions.map(({ who }) => who));
  }
  return meanOfPairs(annotators, (a, b) => {
    const all = said.reduce((sum, who) => sum + Number(who.includes(a)) + Number(who.includes(b)), 0);
    return (2 * said.filter((who) => who.includes(a) && who.includes(b)).length) / all;
  });
}

/** The mean of a figure over all pairs. */
function meanOfPairs<T>(all: readonly T[], figure: (a: T, b: T) => number): number {
  const values = all.flatMap((a, i) => all.slice(i + 1).map((b) => figure(a, b)));
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** For every word and annotator the tags that it has, in alphabetical order, or none. */
function rate({ text, annotations }: TaggedDump, annotators: readonly string[]): string[][] {
  const tokens = tokenize(text);
  const words: Span[] = [];
  for (let i = 0; i < tokens.length; i++)
    if (tokens.kinds[i] !== TokenKind.mark) words.push({ start: tokens.starts[i], end: tokens.ends[i] });
  const columns = annotators.map((who) => {
    const labels = words.map((): string[] => []);
    for (const { span, tag, who: own } of annotations) {
      if (!span || (own ?? NOBODY) !== who) continue;
      for (
        let i = firstAt(words.length, (k) => words[k].end > span.start);
        i < words.length && words[i].start < span.end;
        i++
      )
        if (!labels[i].includes(tag)) labels[i].push(tag);
    }
    return labels.map((tags) => (tags.length === 0 ? UNTAGGED : tags.sort().join(' + ')));
  });
  return words.map((_, i) => columns.map((column) => column[i]));
}

/** One annotator's spans of all dumps, as if the dumps were one text. */
function spansOf(dumps: readonly TaggedDump[], who: string): TaggedSpan[] {
  let offset = 0;
  return dumps.flatMap(({ text, annotations }) => {
    const from = offset;
    offset += text.length;
    return annotations.flatMap((a) =>
      a.span && whoOf(a) === who ? [{ start: from + a.span.start, end: from + a.span.end, tag: a.tag }] : [],
    );
  });
}

function confusionOf(ratings: readonly (readonly string[])[]): Record<string, Record<string, number>> {
  const table = new Map<string, Map<string, number>>();
  for (const unit of ratings)
    for (const [i, a] of unit.entries())
      for (const [j, b] of unit.entries()) {
        if (i === j) continue;
        const row = table.get(a) ?? new Map<string, number>();
        table.set(a, row.set(b, (row.get(b) ?? 0) + 1));
      }
  return Object.fromEntries([...table].map(([a, row]) => [a, Object.fromEntries(row)]));
}
