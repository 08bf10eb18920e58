import type { RelatedFinder } from './related.ts';
import type { Entry } from './store.ts';

/** The mean score between two groups of releases from which on they report one event. Chosen where news sets of known events part best. */
const SAME_EVENT = 0.1;
/** Scores below this are not looked at again: they could not lift a mean to the threshold. */
const LEAST_LINK = 0.04;

/** Releases looked at before others get their turn: an editor waits for answers meanwhile. */
const PAUSE_AFTER = 10;
const pause = (): Promise<void> => new Promise((resume) => setImmediate(resume));

/**
 * Groups releases, in order of path, by the event that they report: average linkage within each connected part of the graph of
 * alike releases. A part depends on nothing outside it, and the result not on the order of reading.
 */
export async function clusterEvents(
  entries: readonly Entry[],
  finder: RelatedFinder,
): Promise<readonly (readonly Entry[])[]> {
  const indexes = new Map(entries.map((entry, index) => [entry.path, index]));
  const links = entries.map(() => new Map<number, number>());
  for (const [index, entry] of entries.entries()) {
    if (index % PAUSE_AFTER === 0) await pause();
    for (const { entry: other, score } of finder.neighbours(entry, LEAST_LINK)) {
      const to = indexes.get(other.path);
      if (to === undefined) continue;
      links[index].set(to, score);
      links[to].set(index, score);
    }
  }
  return connectedParts(links)
    .flatMap((part) => averageLinkage(part, links))
    .sort((a, b) => a[0] - b[0])
    .map((group) => group.map((index) => entries[index]));
}

/** The parts of the graph between which no score reaches the threshold, each ascending. */
function connectedParts(links: readonly ReadonlyMap<number, number>[]): readonly number[][] {
  const seen = new Uint8Array(links.length);
  const parts: number[][] = [];
  for (let index = 0; index < links.length; index++) {
    if (seen[index]) continue;
    const part = [index];
    seen[index] = 1;
    for (let k = 0; k < part.length; k++)
      for (const [other, score] of links[part[k]])
        if (score >= SAME_EVENT && !seen[other]) {
          seen[other] = 1;
          part.push(other);
        }
    parts.push(part.sort((a, b) => a - b));
  }
  return parts;
}

/** Merges the two nearest groups until the nearest are too far apart. Ties go to the earliest members. */
function averageLinkage(part: readonly number[], links: readonly ReadonlyMap<number, number>[]): number[][] {
  const groups = new Map<number, number[]>(part.map((index) => [index, [index]]));
  // Sums of scores between groups, kept under both groups' first members; absent where there is no link.
  const sums = new Map<number, Map<number, number>>(
    part.map((index) => [index, new Map([...links[index]].filter(([other]) => groups.has(other)))]),
  );
  for (;;) {
    let best = SAME_EVENT;
    let pair: [number, number] | null = null;
    for (const [a, others] of sums)
      for (const [b, sum] of others) {
        if (b <= a) continue;
        const mean = sum / ((groups.get(a)?.length ?? 1) * (groups.get(b)?.length ?? 1));
        if (mean > best || (mean === best && pair !== null && (a < pair[0] || (a === pair[0] && b < pair[1])))) {
          best = mean;
          pair = [a, b];
        }
      }
    if (!pair) return [...groups.values()].map((group) => group.sort((a, b) => a - b));
    const [into, from] = pair;
    groups.get(into)?.push(...(groups.get(from) ?? []));
    groups.delete(from);
    for (const [other, sum] of sums.get(from) ?? []) {
      sums.get(other)?.delete(from);
      if (other === into) continue;
      const total = sum + (sums.get(into)?.get(other) ?? 0);
      sums.get(into)?.set(other, total);
      sums.get(other)?.set(into, total);
    }
    sums.delete(from);
  }
}
