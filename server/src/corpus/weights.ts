import type { Digest, Terms } from './terms.ts';

/** A weighted, normalised set of terms: keys ascending, the weights' squares sum to 1 (or all are 0 where there is no term). */
export interface Vector {
  readonly keys: Uint32Array;
  readonly weights: Float32Array;
}

/** A few releases more than there are, and the share of them that is supposed to hold any term: see `rarity`. */
const PRIOR_SIZE = 20;
const PRIOR_SHARE = 0.02;

/** How many releases of a folder hold a term, by the term's key. */
export class Frequencies {
  readonly #documents = new Map<number, number>();
  #size = 0;

  /** How many releases are counted. */
  get size(): number {
    return this.#size;
  }

  add(terms: Terms): void {
    this.#change(terms, 1);
  }

  remove(terms: Terms): void {
    this.#change(terms, -1);
  }

  #change(terms: Terms, by: 1 | -1): void {
    this.#size += by;
    for (const key of terms.keys) {
      const count = (this.#documents.get(key) ?? 0) + by;
      if (count > 0) this.#documents.set(key, count);
      else this.#documents.delete(key);
    }
  }

  /** How many releases hold the term. */
  of(key: number): number {
    return this.#documents.get(key) ?? 0;
  }

  /**
   * What a term tells: the logarithm of its rarity among the folder's releases, smoothed as if a few unseen releases stood
   * beside them, so that in a folder of two the words that both share still count.
   */
  rarity(key: number): number {
    return Math.log((this.#size + PRIOR_SIZE) / (this.of(key) + PRIOR_SIZE * PRIOR_SHARE));
  }
}

/** The terms' weights in a folder: (1 + log count) × rarity, as in classic information retrieval, normalised. */
export function weigh(terms: Terms, frequencies: Frequencies): Vector {
  const weights = new Float32Array(terms.keys.length);
  let sum = 0;
  for (let i = 0; i < weights.length; i++) {
    const weight = (1 + Math.log(terms.counts[i])) * Math.max(0, frequencies.rarity(terms.keys[i]));
    weights[i] = weight;
    sum += weight * weight;
  }
  const length = Math.sqrt(sum) || 1;
  for (let i = 0; i < weights.length; i++) weights[i] /= length;
  return { keys: terms.keys, weights };
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

/** A digest's three views as vectors of one folder. */
export interface WeighedDigest {
  readonly words: Vector;
  readonly names: Vector;
  readonly lede: Vector;
}

/** Words, names and opening are weighed apart, so that a long text cannot drown its names. */
export function weighDigest(digest: Digest, frequencies: Frequencies): WeighedDigest {
  return {
    words: weigh(digest.words, frequencies),
    names: weigh(digest.names, frequencies),
    lede: weigh(digest.lede, frequencies),
  };
}

/** How alike two releases' words are, 0 to 1: a mean over words, opening and, at half weight as they recur over many events, names. */
export function likeness(a: WeighedDigest, b: WeighedDigest): number {
  return (2 * cosine(a.words, b.words) + cosine(a.names, b.names) + 2 * cosine(a.lede, b.lede)) / 5;
}
