import type { Span } from '../text/span.ts';
import type { Annotation } from './model.ts';

/** The annotations at an offset, the shortest first; those of the whole dump are not at a place. */
export function annotationsAt(annotations: readonly Annotation[], offset: number): readonly Annotation[] {
  const length = ({ span }: Annotation): number => (span ? span.end - span.start : 0);
  return annotations
    .filter(({ span }) => span && span.start <= offset && offset <= span.end)
    .sort((a, b) => length(a) - length(b));
}

/** The tagged span behind an offset, or before it; behind the last comes the first. Null where nothing is tagged. */
export function nextSpan(annotations: readonly Annotation[], from: number, back: boolean): Span | null {
  const spans = annotations.flatMap(({ span }) => (span ? [span] : []));
  const next = back ? spans.findLast((s) => s.start < from) : spans.find((s) => s.start > from);
  return next ?? spans.at(back ? -1 : 0) ?? null;
}

/** What an annotation says of which place, so that nobody says it twice. */
export function statement({ tag, on, span, who }: Pick<Annotation, 'tag' | 'on' | 'span' | 'who'>): string {
  return JSON.stringify([tag, on, span?.start, span?.end, who]);
}

/** What annotations at some places say, the dump as a whole (null) among them. */
export function statementsAt(
  annotations: readonly Annotation[],
  places: readonly (Span | null)[],
): ReadonlySet<string> {
  const starts = new Set(places.map((span) => span?.start ?? -1));
  return new Set(annotations.filter(({ span }) => starts.has(span?.start ?? -1)).map(statement));
}

/** The spans that lie in a text and hold a character, each once. */
export function inside(spans: readonly Span[], text: string): readonly Span[] {
  const seen = new Set<string>();
  return spans.filter(({ start, end }) => {
    const key = `${start} ${end}`;
    const fits = start < end && end <= text.length && !seen.has(key);
    seen.add(key);
    return fits;
  });
}
