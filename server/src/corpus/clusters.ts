import type { MemoryCorpus } from './memory.ts';
import { closeness } from './related.ts';
import { likeness } from './weights.ts';

/** The mean score between two groups of releases from which on they report one event. Chosen where news sets of known events part best. */
const SAME_EVENT = 0.1;
/** Scores below this are not looked at again: they could not lift a mean to the threshold. */
const LEAST_LINK = 0.04;

/**
 * Groups releases by the event that they report: average linkage within each connected part of the graph of alike releases.
 * A part depends on nothing outside it, and the result not on the order of reading. Each group is ascending, and so are the groups.
 */
export function clusterEvents(corpus: MemoryCorpus): readonly (readonly number[])[] {
  const links = corpus.entries.map((_, index) => linksOf(corpus, index));
  for (const [index, others] of links.entries()) for (const [other, score] of others) links[other].set(index, score);
  const seen = new Uint8Array(links.length);
  const clusters: number[][] = [];
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
    clusters.push(
      ...averageLinkage(
        part.sort((a, b) => a - b),
        links,
      ),
    );
  }
  return clusters.sort((a, b) => a[0] - b[0]);
}

function linksOf(corpus: MemoryCorpus, index: number): Map<number, number> {
  const links = new Map<number, number>();
  const entry = corpus.entries[index];
  for (const other of corpus.candidates(index)) {
    const score =
      likeness(corpus.weighed(index), corpus.weighed(other)) * closeness(entry.day, corpus.entries[other].day);
    if (score >= LEAST_LINK) links.set(other, score);
  }
  return links;
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
    if (!pair) break;
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
  return [...groups.values()].map((group) => group.sort((a, b) => a - b));
}
