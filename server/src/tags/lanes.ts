import type { Annotation } from './model.ts';

/** So many tags over one another are drawn apart. */
export const LANES = 3;

/** Annotations that are drawn alike: of one tag, in one lane. */
export interface Marks {
  readonly tag: string;
  readonly on: 'span' | 'turn';
  /** Tags that overlap are in different lanes, from 0; what finds none free is in the last. */
  readonly lane: number;
  /** Starts and ends in turn, UTF-16 offsets. */
  readonly spans: readonly number[];
}

/** What to draw, so that tags over one another can be told apart. Annotations are in order of place. */
export function marksOf(annotations: readonly Annotation[]): readonly Marks[] {
  const groups = new Map<string, { tag: string; on: 'span' | 'turn'; lane: number; spans: number[] }>();
  const ends: number[] = new Array(LANES).fill(-1);
  for (const { tag, on, span } of annotations) {
    if (!span || on === 'document') continue;
    // A turn is marked at its edge and takes no lane.
    let lane = on === 'turn' ? 0 : ends.findIndex((end) => end <= span.start);
    if (lane < 0) lane = LANES - 1;
    if (on !== 'turn') ends[lane] = Math.max(ends[lane], span.end);
    const key = `${on} ${lane} ${tag}`;
    const group = groups.get(key);
    if (group) group.spans.push(span.start, span.end);
    else groups.set(key, { tag, on, lane, spans: [span.start, span.end] });
  }
  return [...groups.values()];
}
