/**
 * Of all sequences of states the one with the greatest sum of gains and steps (Viterbi's way: the best sequence up to each place in
 * each state). `before` has for each state those that it may follow; `gain` is what a state adds at a place, minus infinity where it cannot
 * be there; `step` is what the way from the state before adds. Empty where `length` is 0.
 */
export function bestSequence(
  length: number,
  before: readonly (readonly number[])[],
  gain: (at: number, state: number) => number,
  step: (at: number, from: number, to: number) => number,
): number[] {
  if (length === 0) return [];
  const states = before.length;
  let best = new Float64Array(states);
  for (let state = 0; state < states; state++) best[state] = gain(0, state);
  let next = new Float64Array(states);
  /** For each place and state, the state before it in the best sequence. */
  const origins = new Uint8Array(length * states);
  for (let at = 1; at < length; at++) {
    for (let to = 0; to < states; to++) {
      let most = Number.NEGATIVE_INFINITY;
      for (const from of before[to]) {
        if (best[from] === Number.NEGATIVE_INFINITY) continue;
        const value = best[from] + step(at, from, to);
        if (value > most) {
          most = value;
          origins[at * states + to] = from;
        }
      }
      next[to] = most + gain(at, to);
    }
    [best, next] = [next, best];
  }
  let state = 0;
  for (let other = 1; other < states; other++) if (best[other] > best[state]) state = other;
  const out = [state];
  for (let at = length - 1; at > 0; at--) {
    state = origins[at * states + state];
    out.push(state);
  }
  return out.reverse();
}
