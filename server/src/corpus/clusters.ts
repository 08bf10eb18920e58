/**
 * The mean score between two groups of releases from which on they may report one event, where many pairs agree on it. More would part
 * reports of one event that tell it in other words; less joins in a small folder what has only its manner of speaking in common.
 */
export const SAME_EVENT = 0.07;

/**
 * How much more one pair alone has to score, as a share; what so many pairs agree on needs as much less as their mean is surer, by the
 * root of their number. Two releases that are a little alike by chance are many, two groups of them hardly any.
 */
const MARGIN_OF_ONE_PAIR = 0.4;

/** The mean score that so many pairs of releases need. */
const leastOf = (pairs: number): number => SAME_EVENT * (1 + MARGIN_OF_ONE_PAIR / Math.sqrt(pairs));

/**
 * Two groups are one event only if they are at least so near each other, as a share of how near the members of the looser of
 * them are to one another: two floods look alike, but each one's reports look more alike.
 */
const AS_NEAR_AS_INSIDE = 2 / 3;

/**
 * How near the reports of one event are to one another before anything is seen of them, and how many pairs of reports that counts like.
 * Two or three pairs tell little: taken at their word, three that happen to be worded alike would keep a fourth out, and one line more
 * or less in a text would part or join groups. A report alone stands for what is usual.
 */
export const USUAL_NEARNESS = 0.12;
const USUAL_PAIRS = 4;

/** How near two groups have to be to be one event. */
const leastMean = (a: Group, b: Group): number =>
  Math.max(
    leastOf(a.members.length * b.members.length),
    AS_NEAR_AS_INSIDE * Math.min(nearnessInside(a), nearnessInside(b)),
  );

/** Pairs of groups that may be merged, the nearest first; equals in the order of their groups. */
class Queue {
  readonly #heap: Merge[] = [];

  push(merge: Merge): void {
    const heap = this.#heap;
    let at = heap.push(merge) - 1;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (!before(heap[at], heap[above])) break;
      [heap[at], heap[above]] = [heap[above], heap[at]];
      at = above;
    }
  }

  pop(): Merge | undefined {
    const heap = this.#heap;
    const first = heap[0];
    const last = heap.pop();
    if (last === undefined || heap.length === 0) return first;
    heap[0] = last;
    for (let at = 0; ; ) {
      let next = 2 * at + 1;
      if (next + 1 < heap.length && before(heap[next + 1], heap[next])) next++;
      if (next >= heap.length || !before(heap[next], heap[at])) return first;
      [heap[at], heap[next]] = [heap[next], heap[at]];
      at = next;
    }
  }
}

interface Merge {
  readonly mean: number;
  readonly into: Group;
  readonly from: Group;
  /** How many members both groups had: a group that has grown since is another one. */
  readonly members: number;
}

interface Group {
  /** Ascending by the time they came in; the first is the least of all. */
  readonly members: number[];
  /** The sum of scores inside. */
  inner: number;
  /** Sums of scores to other groups; absent where there is no link. */
  readonly sums: Map<Group, number>;
}

const before = (a: Merge, b: Merge): boolean =>
  a.mean !== b.mean
    ? a.mean > b.mean
    : a.into !== b.into
      ? a.into.members[0] < b.into.members[0]
      : a.from.members[0] < b.from.members[0];

/** How near a group's members are to one another, as far as that is known. */
function nearnessInside({ members: { length }, inner }: Group): number {
  return (USUAL_PAIRS * USUAL_NEARNESS + inner) / (USUAL_PAIRS + (length * (length - 1)) / 2);
}

/**
 * Groups so many releases, numbered from 0, by the event that they report: average linkage, the nearest groups first. `links` has for
 * each the scores of others that are somewhat like it; pairs without one count as 0. Each group ascends, and they ascend by their first
 * members. Takes time in proportion to the links (times their logarithm).
 */
export function clusterReleases(links: readonly ReadonlyMap<number, number>[]): readonly (readonly number[])[] {
  const groups: Group[] = links.map((_, i) => ({ members: [i], inner: 0, sums: new Map() }));
  const alive = new Set(groups);
  const queue = new Queue();
  const offer = (a: Group, b: Group, sum: number): void => {
    const mean = sum / (a.members.length * b.members.length);
    if (mean < leastMean(a, b)) return;
    const [into, from] = a.members[0] < b.members[0] ? [a, b] : [b, a];
    queue.push({ mean, into, from, members: a.members.length + b.members.length });
  };
  for (const [i, others] of links.entries())
    for (const [j, score] of others) {
      groups[i].sums.set(groups[j], score);
      if (i < j) offer(groups[i], groups[j], score);
    }
  for (let merge = queue.pop(); merge; merge = queue.pop()) {
    const { into, from, members } = merge;
    if (!alive.has(into) || !alive.has(from) || into.members.length + from.members.length !== members) continue;
    into.inner += from.inner + (into.sums.get(from) ?? 0);
    into.members.push(...from.members);
    alive.delete(from);
    into.sums.delete(from);
    for (const [other, sum] of from.sums) {
      other.sums.delete(from);
      if (other === into) continue;
      const total = sum + (into.sums.get(other) ?? 0);
      into.sums.set(other, total);
      other.sums.set(into, total);
    }
    for (const [other, sum] of into.sums) offer(into, other, sum);
  }
  return [...alive].map(({ members }) => members.sort((a, b) => a - b)).sort((a, b) => a[0] - b[0]);
}
