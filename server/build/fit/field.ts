import { LABELS } from '../../src/names/recognition/evidence.ts';
import { FEATURE_NAMES } from '../../src/names/recognition/features.ts';

/** A run to learn from: every candidate with its features, and its true label or -1 where it is no part of the truth. */
export interface Item {
  readonly length: number;
  readonly candidates: readonly {
    readonly from: number;
    readonly to: number;
    readonly features: readonly number[];
    readonly truth: number;
  }[];
  readonly weight: number;
}

const WIDTH = LABELS.length;
const EPOCHS = 12;
const STEP = 0.15;
/** How strongly weights are drawn to zero. */
const SHRINK = 2e-3;

/**
 * Weights that make the true divisions of runs likely: a semi-Markov conditional random field without transitions, fitted by
 * AdaGrad. The order of the items is drawn by a fixed generator, so that the same texts give the same weights.
 */
export function fitWeights(items: readonly Item[]): Float64Array {
  const weights = new Float64Array(FEATURE_NAMES.length * WIDTH);
  const squares = new Float64Array(weights.length).fill(1e-6);
  const order = items.map((_, index) => index);
  let seed = 1;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
      const j = seed % (i + 1);
      [order[i], order[j]] = [order[j], order[i]];
    }
    for (const index of order) learn(items[index], weights, squares);
  }
  return weights;
}

/** Only single words can be nothing. */
const allowed = (label: number, from: number, to: number): boolean => label > 0 || to - from === 1;

function learn({ length, candidates, weight }: Item, weights: Float64Array, squares: Float64Array): void {
  const scores = candidates.map(({ features }) => {
    const sums = new Float64Array(WIDTH);
    for (const feature of features)
      for (let label = 0; label < WIDTH; label++) sums[label] += weights[feature * WIDTH + label];
    return sums;
  });
  const forward = new Float64Array(length + 1).fill(Number.NEGATIVE_INFINITY);
  const backward = new Float64Array(length + 1).fill(Number.NEGATIVE_INFINITY);
  forward[0] = 0;
  backward[length] = 0;
  // Candidates come by their end, so this order fills `forward` from the left; by their start, reversed, `backward` from the right.
  for (const [i, { from, to }] of candidates.entries())
    for (let label = 0; label < WIDTH; label++)
      if (allowed(label, from, to)) forward[to] = addLogs(forward[to], forward[from] + scores[i][label]);
  const byStart = candidates.map((_, i) => i).sort((a, b) => candidates[b].from - candidates[a].from);
  for (const i of byStart) {
    const { from, to } = candidates[i];
    for (let label = 0; label < WIDTH; label++)
      if (allowed(label, from, to)) backward[from] = addLogs(backward[from], backward[to] + scores[i][label]);
  }
  for (const [i, { from, to, features, truth }] of candidates.entries()) {
    for (let label = 0; label < WIDTH; label++) {
      if (!allowed(label, from, to)) continue;
      const likely = Math.exp(forward[from] + scores[i][label] + backward[to] - forward[length]);
      const error = ((truth === label ? 1 : 0) - likely) * weight;
      if (Math.abs(error) < 1e-5) continue;
      for (const feature of features) {
        const at = feature * WIDTH + label;
        const slope = error - SHRINK * weights[at];
        squares[at] += slope * slope;
        weights[at] += (STEP * slope) / Math.sqrt(squares[at]);
      }
    }
  }
}

function addLogs(a: number, b: number): number {
  if (a === Number.NEGATIVE_INFINITY) return b;
  if (b === Number.NEGATIVE_INFINITY) return a;
  return a > b ? a + Math.log1p(Math.exp(b - a)) : b + Math.log1p(Math.exp(a - b));
}
