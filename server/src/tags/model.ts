import type { Span } from '../text/span.ts';

/** A tag that somebody gave to a stretch of a dump, or to the dump as a whole. */
export interface Annotation {
  /** Unlike any other in its file. */
  readonly id: string;
  /** The tag's name. */
  readonly tag: string;
  /** UTF-16 offsets into the decoded text; null where the whole dump is tagged. */
  readonly span: Span | null;
  /** The annotator, or null where nobody is named. */
  readonly who: string | null;
  /** ISO date and time, or null. */
  readonly when: string | null;
  readonly note: string | null;
}

/** A dump and its annotations, as formats give and take them. */
export interface TaggedDump {
  /** Below the folder, with `/`. */
  readonly path: string;
  readonly text: string;
  readonly annotations: readonly Annotation[];
}

/** Annotations in order of place: dump tags first, then by start, longer ones first, then by tag and id. */
export function inOrder(annotations: readonly Annotation[]): readonly Annotation[] {
  const start = (a: Annotation): number => a.span?.start ?? -1;
  const end = (a: Annotation): number => a.span?.end ?? -1;
  return [...annotations].sort(
    (a, b) => start(a) - start(b) || end(b) - end(a) || compare(a.tag, b.tag) || compare(a.id, b.id),
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
