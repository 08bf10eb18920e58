import { LABELS, NOTHING, type Segment } from './evidence.ts';
import { type FeatureContext, type FeatureList, features } from './features.ts';
import type { Run } from './units.ts';

/** Names of more words than this are not looked for. */
export const LONGEST_NAME = 10;

/** One weight for each feature and label: `weights[feature * LABELS.length + label]`. */
export type Weights = Float32Array;

/** Divides a run into names and other words so that the sum of the weights of all evidence is highest. */
export function decode(context: FeatureContext, run: Run, weights: Weights, list: FeatureList): readonly Segment[] {
  const count = run.units.length;
  const best = new Float64Array(count + 1).fill(Number.NEGATIVE_INFINITY);
  const back = new Int32Array(count + 1);
  const labels = new Uint8Array(count + 1);
  const scores = new Float64Array(LABELS.length);
  best[0] = 0;
  for (let to = 1; to <= count; to++) {
    for (let from = Math.max(0, to - LONGEST_NAME); from < to; from++) {
      features(context, run, from, to, list);
      scores.fill(0);
      for (let i = 0; i < list.count; i++) {
        const base = list.ids[i] * LABELS.length;
        for (let label = 0; label < LABELS.length; label++) scores[label] += weights[base + label];
      }
      for (let label = 0; label < LABELS.length; label++) {
        if (label === NOTHING && to - from > 1) continue;
        const score = best[from] + scores[label];
        if (score > best[to]) {
          best[to] = score;
          back[to] = from;
          labels[to] = label;
        }
      }
    }
  }
  const segments: Segment[] = [];
  for (let to = count; to > 0; to = back[to])
    segments.push({ from: back[to], to, label: labels[to], score: best[to] - best[back[to]] });
  return segments.reverse();
}
