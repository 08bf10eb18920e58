import { TokenKind, tokenize } from '../text/tokens.ts';
import { cohensKappa, fleissKappa, krippendorffsAlpha, spanF1 } from './agreement.ts';
import type { Annotation, TaggedDump } from './model.ts';

/** How far the annotators of a folder agree, over the dumps that all of them tagged. NaN where there is nothing to compare. */
export interface Agreement {
  readonly annotators: readonly string[];
  readonly dumps: number;
  readonly words: number;
  /** Over words, each labelled with its tags or with none: of the first two annotators, of all, and of all with gaps. */
  readonly cohensKappa: number;
  readonly fleissKappa: number;
  readonly krippendorffsAlpha: number;
  /** Over spans, the mean over pairs of annotators. */
  readonly spanF1Strict: number;
  readonly spanF1Overlap: number;
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
  const pairs = annotators.flatMap((a, i) => annotators.slice(i + 1).map((b) => [a, b] as const));
  const mean = (kind: 'strict' | 'overlap'): number => {
    const values = pairs.map(([a, b]) => spanF1(spansOf(shared, a), spansOf(shared, b), kind));
    return values.reduce((sum, value) => sum + value, 0) / values.length;
  };
  return {
    annotators,
    dumps: shared.length,
    words: ratings.length,
    cohensKappa: annotators.length === 2 ? cohensKappa(ratings) : Number.NaN,
    fleissKappa: fleissKappa(ratings),
    krippendorffsAlpha: krippendorffsAlpha(ratings),
    spanF1Strict: mean('strict'),
    spanF1Overlap: mean('overlap'),
    confusion: confusionOf(ratings),
  };
}

const whoOf = ({ who }: Annotation): string => who ?? NOBODY;

/** For every word and annotator the tags that it has, in alphabetical order, or none. */
function rate({ text, annotations }: TaggedDump, annotators: readonly string[]): string[][] {
  const tokens = tokenize(text);
  const units: string[][] = [];
  const byAnnotator = annotators.map((who) => annotations.filter((a) => whoOf(a) === who && a.span !== null));
  for (let i = 0; i < tokens.length; i++) {
    if (tokens.kinds[i] === TokenKind.mark) continue;
    units.push(
      byAnnotator.map((own) => {
        const tags = own.filter(({ span }) => span && span.start < tokens.ends[i] && tokens.starts[i] < span.end);
        return tags.length === 0 ? UNTAGGED : [...new Set(tags.map((a) => a.tag))].sort().join(' + ');
      }),
    );
  }
  return units;
}

/** One annotator's spans of all dumps, moved apart so that those of two dumps never meet. */
function spansOf(dumps: readonly TaggedDump[], who: string) {
  let offset = 0;
  return dumps.flatMap(({ text, annotations }) => {
    const from = offset;
    offset += text.length + 1;
    return annotations.flatMap((a) =>
      a.span && whoOf(a) === who ? [{ start: from + a.span.start, end: from + a.span.end, tag: a.tag }] : [],
    );
  });
}

function confusionOf(ratings: readonly (readonly string[])[]): Record<string, Record<string, number>> {
  const table: Record<string, Record<string, number>> = {};
  for (const unit of ratings)
    for (const [i, a] of unit.entries())
      for (const [j, b] of unit.entries()) {
        if (i === j) continue;
        table[a] ??= {};
        table[a][b] = (table[a][b] ?? 0) + 1;
      }
  return table;
}
