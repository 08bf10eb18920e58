/**
 * Of all sequences of states the one with the greatest sum of gains and steps (Viterbi's way: the best sequence up to each place in
 * each state). `gain` is what a state adds at a place, `step` what the way from the state before adds; minus infinity forbids. Empty
 * where `length` is 0.
 */
export function bestSequence(
  length: number,
  states: number,
  gain: (at: number, state: number) => number,
  step: (at: number, from: number, to: number) => number,
): number[] {
  if (length === 0) return [];
  let best = Array.from({ length: states }, (_, state) => gain(0, state));
  const origins: number[][] = [];
  for (let at = 1; at < length; at++) {
    const origin = new Array<number>(states).fill(0);
    const next = new Array<number>(states).fill(Number.NEGATIVE_INFINITY);
    for (let to = 0; to < states; to++) {
      for (let from = 0; from < states; from++) {
        if (best[from] === Number.NEGATIVE_INFINITY) continue;
        const value = best[from] + step(at, from, to);
        if (value > next[to]) {
          next[to] = value;
          origin[to] = from;
        }
      }
      next[to] += gain(at, to);
    }
    origins.push(origin);
    best = next;
  }
  let state = best.indexOf(Math.max(...best));
  const out = [state];
  for (let at = length - 2; at >= 0; at--) {
    state = origins[at][state];
    out.push(state);
  }
  return out.reverse();
}
