/** A stretch of time, in milliseconds. */
export type Stretch = readonly [from: number, to: number];

export const DAY = 86_400_000;

/** Never less than this much time is shown. */
const SHORTEST = 4 * DAY;

/** The stretch of all events, ascending, with room at both ends: the last event's headline stands to the right of it. */
export function wholeOf(events: readonly { readonly time: number }[]): Stretch {
  const first = events[0]?.time ?? 0;
  const last = events.at(-1)?.time ?? 0;
  const margin = Math.max((last - first) * 0.04, SHORTEST / 2);
  return [first - margin, last + margin + (last - first) * 0.25];
}

/** So many times as long around `middle`, a share of the stretch; not much longer than the whole. */
export function zoomed([from, to]: Stretch, factor: number, middle: number, whole: Stretch): Stretch {
  const length = Math.min(Math.max((to - from) * factor, SHORTEST), (whole[1] - whole[0]) * 1.2);
  const at = from + (to - from) * middle;
  return [at - length * middle, at + length * (1 - middle)];
}

/** Later by a share of its length. */
export function moved([from, to]: Stretch, share: number): Stretch {
  const by = (to - from) * share;
  return [from + by, to + by];
}

/** As long, with a time in its middle. */
export function around([from, to]: Stretch, time: number): Stretch {
  const half = (to - from) / 2;
  return [time - half, time + half];
}

/** Where a time stands as a share of the stretch; null where it is outside. */
export function shareAt([from, to]: Stretch, time: number): number | null {
  const share = (time - from) / (to - from);
  return share >= 0 && share <= 1 ? share : null;
}
