import { type Digest, NAME_BIT, wordsOf } from './digest.ts';

/** A weighted, normalised set of terms: keys ascending, the weights' squares sum to 1 (or there are none). */
export interface Vector {
  readonly keys: Uint32Array;
  readonly weights: Float32Array;
}

/** A release's words, names and opening as vectors: weighed apart, so that a long text cannot drown its names. */
export interface WeighedDigest {
  readonly words: Vector;
  readonly names: Vector;
  readonly opening: Vector;
}

/** News says who, what, when and where in its first sentences: so many words. */
const OPENING_LENGTH = 110;

/** A few releases more than there are, and the share of them that is supposed to hold any word: see `rarity`. */
const PRIOR_SIZE = 20;
const PRIOR_SHARE = 0.02;

/** Revisions are never given twice, so that they tell any two states apart. */
let nextRevision = 0;

/** In how many releases of a folder each word stands. */
export class Frequencies {
  readonly #documents = new Map<number, number>();
  #size = 0;
  #revision = nextRevision++;

  /** Frequencies as they were counted before: how many releases, and in how many of them each word stands. */
  static restore(size: number, documents: Iterable<readonly [word: number, releases: number]>): Frequencies {
    const restored = new Frequencies();
    restored.#size = size;
    for (const [word, releases] of documents) restored.#documents.set(word, releases);
    return restored;
  }

  /** How many releases are counted. */
  get size(): number {
    return this.#size;
  }

  /** A number that no other state has, of this or of other frequencies. */
  get revision(): number {
    return this.#revision;
  }

  /** Counts a release's words, or with `by` -1 takes them back. */
  count(digest: Digest, by: 1 | -1): void {
    this.#size += by;
    this.#revision = nextRevision++;
    for (const word of wordsOf(digest)) {
      const count = (this.#documents.get(word) ?? 0) + by;
      if (count > 0) this.#documents.set(word, count);
      else this.#documents.delete(word);
    }
  }

  /** In how many releases a word stands. */
  of(word: number): number {
    return this.#documents.get(word) ?? 0;
  }

  /**
   * What a word tells: the logarithm of its rarity among the folder's releases, smoothed as if a few unseen releases stood
   * beside them, so that in a folder of two the words that both share still count.
   */
  rarity(word: number): number {
    return Math.log((this.#size + PRIOR_SIZE) / (this.of(word) + PRIOR_SIZE * PRIOR_SHARE));
  }

  /** What two neighbouring words tell together: more than either, at most as much as words that stand in one release only. */
  pairRarity(first: number, second: number): number {
    const most = Math.log((this.#size + PRIOR_SIZE) / (1 + PRIOR_SIZE * PRIOR_SHARE));
    return Math.min(most, 0.7 * (this.rarity(first) + this.rarity(second)) + 1);
  }
}

/** A digest's vectors in a folder. */
export function weigh(digest: Digest, frequencies: Frequencies): WeighedDigest {
  const words = digest.map((word) => word & ~NAME_BIT);
  const names = digest.map((word) => ((word & NAME_BIT) !== 0 ? word & ~NAME_BIT : 0));
  return {
    words: toVector(words, frequencies),
    names: toVector(names, frequencies),
    opening: toVector(words.subarray(0, OPENING_LENGTH), frequencies),
  };
}

/** Words and pairs of neighbours, weighed by (1 + log count) × rarity as in classic information retrieval. A 0 is no word and parts pairs. */
function toVector(words: Uint32Array, frequencies: Frequencies): Vector {
  const terms = new Map<number, { count: number; readonly rarity: () => number }>();
  const add = (key: number, rarity: () => number) => {
    const term = terms.get(key);
    if (term) term.count++;
    else terms.set(key, { count: 1, rarity });
  };
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (word === 0) continue;
    add(word, () => frequencies.rarity(word));
    const before = i > 0 ? words[i - 1] : 0;
    if (before !== 0) add(pairHash(before, word), () => frequencies.pairRarity(before, word));
  }
  const keys = Uint32Array.from(terms.keys()).sort();
  const weights = Float32Array.from(keys, (key) => {
    const term = terms.get(key);
    return term ? (1 + Math.log(term.count)) * Math.max(0, term.rarity()) : 0;
  });
  const length = Math.hypot(...weights) || 1;
  return { keys, weights: weights.map((w) => w / length) };
}

/** The hash of a pair, in which the order of its words counts; its top bit keeps it apart from words. */
function pairHash(first: number, second: number): number {
  let hash = Math.imul(first ^ (second >>> 15), 0x2c1b3c6d) ^ Math.imul(second, 0x297a2d39);
  hash ^= hash >>> 13;
  return (hash | NAME_BIT) >>> 0;
}

/** The cosine of two vectors, 0 to 1. */
export function cosine(a: Vector, b: Vector): number {
  let sum = 0;
  let i = 0;
  let j = 0;
  while (i < a.keys.length && j < b.keys.length) {
    const left = a.keys[i];
    const right = b.keys[j];
    if (left === right) sum += a.weights[i++] * b.weights[j++];
    else if (left < right) i++;
    else j++;
  }
  return Math.min(1, sum);
}

/** How alike two releases' words are, 0 to 1: a mean over words, opening and, at half weight as they recur over many events, names. */
export function likeness(a: WeighedDigest, b: WeighedDigest): number {
  return (2 * cosine(a.words, b.words) + cosine(a.names, b.names) + 2 * cosine(a.opening, b.opening)) / 5;
}
