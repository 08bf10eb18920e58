import type { Entry } from './entry.ts';
import { Frequencies, type WeighedDigest, weigh } from './weights.ts';

/** How many of a release's most telling terms are looked up to find others like it. */
const SEARCH_TERMS = 60;
/** How many candidates are compared in full. */
const CANDIDATES = 120;

/** A folder of releases held in memory. Entries are numbered in the order of their paths, so that results never depend on the order of reading. */
export class MemoryCorpus {
  readonly entries: readonly Entry[];
  readonly #frequencies = new Frequencies();
  readonly #weighed: readonly WeighedDigest[];
  readonly #postings = new Map<number, number[]>();

  constructor(entries: readonly Entry[]) {
    this.entries = [...entries].sort((a, b) => (a.path < b.path ? -1 : 1));
    for (const entry of this.entries) this.#frequencies.count(entry.digest, 1);
    this.#weighed = this.entries.map((entry) => weigh(entry.digest, this.#frequencies));
    this.#weighed.forEach(({ words }, index) => {
      for (const key of words.keys) {
        const list = this.#postings.get(key);
        if (list) list.push(index);
        else this.#postings.set(key, [index]);
      }
    });
  }

  /** A release's terms as weighed in this folder. */
  weighed(index: number): WeighedDigest {
    return this.#weighed[index];
  }

  /** Releases that share telling terms with the given one, those that share most first; never itself. */
  candidates(index: number): readonly number[] {
    const { keys, weights } = this.#weighed[index].words;
    const telling = Array.from(keys, (_, i) => i)
      .filter((i) => (this.#postings.get(keys[i])?.length ?? 0) > 1)
      .sort((a, b) => weights[b] - weights[a] || keys[a] - keys[b])
      .slice(0, SEARCH_TERMS);
    const scores = new Map<number, number>();
    for (const i of telling)
      for (const other of this.#postings.get(keys[i]) ?? [])
        scores.set(other, (scores.get(other) ?? 0) + weights[i] * weights[i]);
    scores.delete(index);
    return [...scores]
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, CANDIDATES)
      .map(([other]) => other);
  }
}
