import { type Digest, hashIn, NAME_BIT, wordCount } from './digest.ts';

/** A weighted, normalised set of terms: keys ascending, the weights' squares sum to 1 (or there are none). */
export interface Vector {
  readonly keys: Uint32Array;
  readonly weights: Float32Array;
}

/** News says who, what, when and where in its first sentences: so many words. */
const OPENING_LENGTH = 130;

/** The headline and the first sentence or two: what happened, before how and why. */
const LEDE_LENGTH = 30;

/**
 * So many unseen releases stand beside those of a folder: see `rarity`. With fewer, a folder of some twenty reports of two floods takes
 * `flood` and all that goes with it for words that say nothing, and parts each flood's reports by their wording.
 */
const PRIOR_SIZE = 100;

/** Counts kept at once, some 10 MB; beyond it they are looked up anew. */
const MOST_KEPT = 200_000;

/**
 * The level of a count: 0 for none, 1 for one, 2 for two and three, then one more for each factor of four. Words weigh by the
 * level of their count, so that a release that comes or goes changes what others weigh only now and then, and then only those that
 * hold a word whose count has passed a level. Sets of news on known events part by levels as well as by exact counts.
 */
export function levelOf(count: number): number {
  return count < 2 ? Math.max(0, count) : 2 + ((31 - Math.clz32(count)) >> 1);
}

/** The logarithm of each level's middle; what stands in one release weighs like what stands in two or three. */
const LOG_MIDDLES = Float64Array.from({ length: levelOf(2 ** 31) + 1 }, (_, level) =>
  Math.log(level === 0 ? 0.5 : 2 * 4 ** Math.max(0, level - 2)),
);

/** Revisions are never given twice, so that they tell any two states apart. */
let nextRevision = 0;

/** In how many releases of a folder each word stands, and what that tells. */
export class Frequencies {
  readonly #documents = new Map<number, number>();
  readonly #lookUp: ((word: number) => number) | null;
  /** True as long as all words of the folder are kept, as where it was empty at first: others stand in no release. */
  #isWhole: boolean;
  #size: number;
  #revision = nextRevision++;

  /** The frequencies of so many releases; `lookUp` counts those that a word stands in, and is asked once a word. */
  constructor(size = 0, lookUp: ((word: number) => number) | null = null) {
    this.#size = size;
    this.#lookUp = lookUp;
    this.#isWhole = size === 0 || lookUp === null;
  }

  /** How many releases are counted. */
  get size(): number {
    return this.#size;
  }

  /** A number that changes when any word or all of them weigh differently; no other frequencies ever have it. */
  get revision(): number {
    return this.#revision;
  }

  /**
   * Counts the words of releases that came and takes back those of releases that went, each word once a release. The answer has the
   * words that weigh differently from now on; `all` is true where every word does.
   */
  change(
    gone: readonly Uint32Array[],
    come: readonly Uint32Array[],
  ): { readonly passed: readonly number[]; readonly all: boolean } {
    const changes = new Map<number, number>();
    for (const [releases, by] of [[gone, -1] as const, [come, 1] as const])
      for (const words of releases) for (const word of words) changes.set(word, (changes.get(word) ?? 0) + by);
    const passed: number[] = [];
    for (const [word, by] of changes) {
      if (by === 0) continue;
      const was = this.of(word);
      this.#keep(word, was + by);
      if (levelOf(was) !== levelOf(was + by)) passed.push(word);
    }
    const level = this.#sizeLevel();
    this.#size += come.length - gone.length;
    const all = level !== this.#sizeLevel();
    if (all || passed.length > 0) this.#revision = nextRevision++;
    return { passed, all };
  }

  /** In how many releases a word stands. */
  of(word: number): number {
    const known = this.#documents.get(word);
    if (known !== undefined) return known;
    if (this.#isWhole || this.#lookUp === null) return 0;
    const count = this.#lookUp(word);
    this.#keep(word, count);
    return count;
  }

  #keep(word: number, count: number): void {
    if (this.#lookUp !== null && this.#documents.size >= MOST_KEPT) {
      this.#documents.clear();
      this.#isWhole = false;
    }
    this.#documents.set(word, count);
  }

  /**
   * What a word tells: the logarithm of its rarity among the folder's releases, by the levels of both counts, as if unseen
   * releases stood beside them, so that in a folder of two the words that both share still count.
   */
  rarity(word: number): number {
    return this.#rarityAt(levelOf(this.of(word)));
  }

  /** The rarity of a word that stands in one release. */
  get greatestRarity(): number {
    return this.#rarityAt(1);
  }

  #sizeLevel(): number {
    return levelOf(this.#size + PRIOR_SIZE);
  }

  #rarityAt(level: number): number {
    return Math.max(0, LOG_MIDDLES[this.#sizeLevel()] - LOG_MIDDLES[level]);
  }
}

/**
 * A release's words, names, opening and lede as vectors in a folder: weighed apart, so that a long text cannot drown its names. Each is
 * made when it is first asked for.
 */
export class WeighedDigest {
  /** The digest's words. */
  readonly #digest: Digest;
  readonly #rarities: Float64Array;
  readonly #most: number;
  #words: Vector | null = null;
  #names: Vector | null = null;
  #opening: Vector | null = null;
  #lede: Vector | null = null;

  constructor(digest: Digest, frequencies: Frequencies) {
    this.#digest = digest.subarray(0, wordCount(digest));
    this.#rarities = Float64Array.from(this.#digest, (word) => frequencies.rarity(hashIn(word)));
    this.#most = frequencies.greatestRarity;
  }

  get words(): Vector {
    this.#words ??= this.#first(this.#digest.length);
    return this.#words;
  }

  get names(): Vector {
    this.#names ??= toVector(
      this.#digest.map((word) => ((word & NAME_BIT) !== 0 ? hashIn(word) : 0)),
      this.#rarities,
      this.#most,
    );
    return this.#names;
  }

  get opening(): Vector {
    this.#opening ??= this.#first(OPENING_LENGTH);
    return this.#opening;
  }

  get lede(): Vector {
    this.#lede ??= this.#first(LEDE_LENGTH);
    return this.#lede;
  }

  #first(length: number): Vector {
    const words = this.#digest.subarray(0, length).map(hashIn);
    return toVector(words, this.#rarities, this.#most);
  }
}

/**
 * Words and pairs of neighbours, weighed by (1 + log count) × rarity as in classic information retrieval. Two neighbours tell more
 * together than either, at most as much (`most`) as words that stand in one release only. A 0 is no word and parts pairs.
 */
function toVector(words: Uint32Array, rarities: Float64Array, most: number): Vector {
  const places = new Map<number, number>();
  const counts: number[] = [];
  const tells: number[] = [];
  const add = (key: number, rarity: number): void => {
    const place = places.get(key);
    if (place === undefined) {
      places.set(key, counts.length);
      counts.push(1);
      tells.push(rarity);
    } else counts[place]++;
  };
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (word === 0) continue;
    add(word, rarities[i]);
    const before = i > 0 ? words[i - 1] : 0;
    if (before !== 0) add(pairHash(before, word), Math.min(most, 0.7 * (rarities[i - 1] + rarities[i]) + 1));
  }
  const keys = Uint32Array.from(places.keys()).sort();
  const weights = new Float32Array(keys.length);
  let square = 0;
  for (let i = 0; i < keys.length; i++) {
    const place = places.get(keys[i]) ?? 0;
    const weight = (1 + Math.log(counts[place])) * tells[place];
    weights[i] = weight;
    square += weight * weight;
  }
  const length = Math.sqrt(square) || 1;
  for (let i = 0; i < weights.length; i++) weights[i] /= length;
  return { keys, weights };
}

/** The hash of a pair, in which the order of its words counts; its top bit keeps it apart from words. */
function pairHash(first: number, second: number): number {
  let hash = Math.imul(first ^ (second >>> 15), 0x2c1b3c6d) ^ Math.imul(second, 0x297a2d39);
  hash ^= hash >>> 13;
  return (hash | NAME_BIT) >>> 0;
}

/** The cosine of two vectors, 0 to 1. */
function cosine(a: Vector, b: Vector): number {
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

/** How alike what two releases report is, 0 to 1: ledes tell the event, openings what belongs to it, and what comes later its background. */
export function eventLikeness(a: WeighedDigest, b: WeighedDigest): number {
  return (2 * cosine(a.lede, b.lede) + 2 * cosine(a.opening, b.opening) + cosine(a.names, b.names)) / 5;
}
