import type { Annotation } from './model.ts';

/** So many tags over one another are drawn apart. */
const LANES = 3;

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
  const groups: { tag: string; on: 'span' | 'turn'; lane: number; spans: number[] }[] = [];
  // By tag, of each lane and of turns, so that no key is made for each of many annotations.
  const byTag = new Map<string, number[]>();
  const ends: number[] = new Array(LANES).fill(-1);
  for (const { tag, on, span } of annotations) {
    if (!span || on === 'document') continue;
    // A turn is marked at its edge and takes no lane.
    let lane = on === 'turn' ? 0 : ends.findIndex((end) => end <= span.start);
    if (lane < 0) lane = LANES - 1;
    if (on !== 'turn') ends[lane] = Math.max(ends[lane], span.end);
    let known = byTag.get(tag);
    if (!known) {
      known = new Array(LANES + 1).fill(-1);
      byTag.set(tag, known);
    }
    const key = on === 'turn' ? LANES : lane;
    if (known[key] < 0) {
      known[key] = groups.length;
      groups.push({ tag, on, lane, spans: [] });
    }
    groups[known[key]].spans.push(span.start, span.end);
  }
  return groups;
}
