import { firstAt } from '../../text/first-at.ts';

/** Words in a row by which places are told, the surest first. */
const ROWS = [12, 6, 4] as const;
/** Of a stretch so much longer than wide is laid beside another word by word. */
const MOST_CELLS = 90_000;
/** Depth to which stretches between words that are found are searched for more. */
const DEEPEST = 40;
/** Words apart at which two pairs still speak for each other. */
const NEAR = 3;
/** Share of the words of a stretch that may stay as they were found for it to count as moved elsewhere as a whole. */
const MOST_KEPT = 0.4;

/**
 * Which words of a text's earlier version are which of its words now. Words are numbers; those that are alike have the same. First
 * what kept its order is laid side by side, then stretches that moved; every word now stands for one word of old at most, so that a copy
 * is told from what it copies by what stands around it. Takes time in the length of both (times a logarithm).
 */
export class WordAlignment {
  /** By word of the earlier version the index of the word it is now; -1 where it is gone. */
  readonly to: Int32Array;
  /** By word of now the index of the word it was; -1 where it is new. */
  readonly from: Int32Array;
  readonly #old: Uint32Array;
  readonly #now: Uint32Array;

  constructor(old: Uint32Array, now: Uint32Array) {
    this.#old = old;
    this.#now = now;
    this.to = new Int32Array(old.length).fill(-1);
    this.from = new Int32Array(now.length).fill(-1);
    this.#inOrder(0, old.length, 0, now.length, 0);
    if (this.#hasRest()) {
      this.#moved();
      this.#around();
      this.#rest();
      this.#around();
    }
  }

  #pair(i: number, j: number): void {
    this.to[i] = j;
    this.from[j] = i;
  }

  #unpair(i: number): void {
    if (this.to[i] >= 0) this.from[this.to[i]] = -1;
    this.to[i] = -1;
  }

  #hasRest(): boolean {
    return this.to.includes(-1) && this.from.includes(-1);
  }

  /** Lays two stretches side by side, in order: what stands once in both first, then what is between. */
  #inOrder(oldFrom: number, oldTo: number, nowFrom: number, nowTo: number, depth: number): void {
    let [a, b, c, d] = [oldFrom, oldTo, nowFrom, nowTo];
    while (a < b && c < d && this.#old[a] === this.#now[c]) this.#pair(a++, c++);
    while (a < b && c < d && this.#old[b - 1] === this.#now[d - 1]) this.#pair(--b, --d);
    if (a === b || c === d || depth > DEEPEST) return;
    const chain = this.#chain(a, b, c, d);
    if (chain.length === 0) {
      if ((b - a) * (d - c) <= MOST_CELLS) this.#pairAll(range(a, b), range(c, d), a > 0, b < this.#old.length);
      return;
    }
    for (const { i, j, length } of chain)
      for (let n = 0; n < length; n++) if (this.to[i + n] < 0 && this.from[j + n] < 0) this.#pair(i + n, j + n);
    // Between what is found, in order, the same again.
    let [left, right] = [a, c];
    for (const { i, j, length } of [...chain, { i: b, j: d, length: 0 }]) {
      if (i > left && j > right) this.#inOrder(left, i, right, j, depth + 1);
      left = Math.max(left, i + length);
      right = Math.max(right, j + length);
    }
  }

  /** The rows of words that stand once in both stretches and keep their order, as many as can be. */
  #chain(a: number, b: number, c: number, d: number): readonly Row[] {
    for (const length of ROWS) {
      const seeds = this.#seeds(length, a, b, c, d, false);
      if (seeds.length > 0) return longestRising(seeds);
    }
    return [];
  }

  /** Rows of words that stand once in both stretches; with `free` of words only that are in no pair yet. By place of old. */
  #seeds(length: number, a: number, b: number, c: number, d: number, free: boolean): Row[] {
    const olds = new Rows(this.#old, length, a, b, free ? this.to : null);
    const nows = new Rows(this.#now, length, c, d, free ? this.from : null);
    const seeds: Row[] = [];
    for (let i = a; i + length <= b; i++) {
      const hash = hashOf(this.#old, i, length);
      if (olds.only(hash) !== i) continue;
      const j = nows.only(hash);
      if (j < 0) continue;
      let same = 0;
      while (same < length && this.#old[i + same] === this.#now[j + same]) same++;
      if (same === length) seeds.push({ i, j, length });
    }
    return seeds;
  }

  /** Stretches that stand elsewhere now, if little of them seems to have stayed. */
  #moved(): void {
    for (const length of ROWS) {
      const rows = this.#runs(this.#seeds(length, 0, this.#old.length, 0, this.#now.length, false));
      for (const { i, j, length: count } of rows) {
        let [kept, taken] = [0, 0];
        for (let n = 0; n < count; n++) {
          if (this.to[i + n] >= 0) kept++;
          if (this.from[j + n] >= 0) taken++;
        }
        if (kept > count * MOST_KEPT || taken > count * MOST_KEPT) continue;
        for (let n = 0; n < count; n++) {
          this.#unpair(i + n);
          if (this.from[j + n] >= 0) this.#unpair(this.from[j + n]);
          this.#pair(i + n, j + n);
        }
      }
    }
  }

  /** Seeds that are not in their place, each with all that is the same around it, the longest first. */
  #runs(seeds: readonly Row[]): readonly Row[] {
    const runs: Row[] = [];
    for (const { i, j, length } of seeds) {
      const last = runs.at(-1);
      if (this.to[i] === j || (last && i < last.i + last.length && i - last.i === j - last.j)) continue;
      let [from, to] = [0, length];
      while (i + from > 0 && j + from > 0 && this.#old[i + from - 1] === this.#now[j + from - 1]) from--;
      while (i + to < this.#old.length && j + to < this.#now.length && this.#old[i + to] === this.#now[j + to]) to++;
      runs.push({ i: i + from, j: j + from, length: to - from });
    }
    return runs.sort((x, y) => y.length - x.length || x.i - y.i);
  }

  /** Words that are gone beside words that moved: their pairs stand beside those. */
  #around(): void {
    const { to, from } = this;
    for (let a = 0; a < to.length; a++) {
      if (to[a] >= 0) continue;
      let b = a;
      while (b < to.length && to[b] < 0) b++;
      const before = a > 0 ? to[a - 1] : -1;
      const behind = b < to.length ? to[b] : from.length;
      // Of words that are too many to be laid side by side no more are looked at than tell that.
      const most = Math.floor(MOST_CELLS / (b - a)) + 1;
      const width = Math.min(2 * (b - a) + 8, most);
      const free: number[] = [];
      for (let j = before + 1; j < from.length && from[j] < 0 && free.length < width && j !== behind; j++) free.push(j);
      const rest: number[] = [];
      const known = free.at(-1) ?? -1;
      for (let j = behind - 1; j >= 0 && from[j] < 0 && rest.length < width && (j > known || behind <= before); j--)
        rest.push(j);
      const all = [...free, ...rest.reverse()];
      if (all.length > 0 && all.length < most)
        this.#pairAll(range(a, b), all, a > 0 && all[0] === before + 1, b < to.length && all.at(-1) === behind - 1);
      a = b - 1;
    }
  }

  /** Short rows that stand once among all that is left. */
  #rest(): void {
    for (const length of [...ROWS, 3])
      for (const { i, j, length: count } of this.#seeds(length, 0, this.#old.length, 0, this.#now.length, true))
        for (let n = 0; n < count; n++) if (this.to[i + n] < 0 && this.from[j + n] < 0) this.#pair(i + n, j + n);
  }

  /**
   * Pairs words of two lists in order, as many as can be, those in a row first (a longest common subsequence). `held` and `holds` say
   * whether what is right before, and right behind, both lists is a pair.
   */
  #pairAll(olds: readonly number[], nows: readonly number[], held: boolean, holds: boolean): void {
    const [n, m] = [olds.length, nows.length];
    const row = m + 1;
    // Best scores of all pairs so far, and of those whose last pair is here.
    const best = new Int32Array((n + 1) * row);
    const here = new Int32Array((n + 1) * row).fill(-1);
    const beside = (i: number, j: number): boolean =>
      i === 0 || j === 0 ? held && i === 0 && j === 0 : here[i * row + j] >= 0 && nows[j] === nows[j - 1] + 1;
    for (let i = 1; i <= n; i++)
      for (let j = 1; j <= m; j++) {
        const at = i * row + j;
        if (this.#old[olds[i - 1]] === this.#now[nows[j - 1]]) {
          const diagonal = (i - 1) * row + j - 1;
          const joined = beside(i - 1, j - 1) ? (i === 1 ? 1 : here[diagonal] + 1) : 0;
          here[at] = 2 + Math.max(best[diagonal], joined) + (holds && i === n && j === m ? 1 : 0);
        }
        best[at] = Math.max(here[at], best[at - row], best[at - 1]);
      }
    const pairs: [number, number][] = [];
    for (let i = n, j = m; i > 0 && j > 0; ) {
      const at = i * row + j;
      if (best[at] === here[at]) {
        pairs.push([i - 1, j - 1]);
        i--;
        j--;
      } else if (best[at] === best[at - row]) i--;
      else j--;
    }
    for (const [i, j] of sound(pairs.reverse(), n, m, held, holds)) this.#pair(olds[i], nows[j]);
  }
}

interface Row {
  readonly i: number;
  readonly j: number;
  readonly length: number;
}

/**
 * The pairs that others near them speak for: in groups of at least two, or beside the words before or behind. Single pairs in
 * the midst of what has nothing in common are chance: every other sentence has a ‘the’.
 */
function sound(pairs: readonly [number, number][], n: number, m: number, held: boolean, holds: boolean) {
  const kept: [number, number][] = [];
  for (let at = 0; at < pairs.length; ) {
    let end = at + 1;
    while (end < pairs.length && isNear(pairs[end - 1], pairs[end])) end++;
    const group = pairs.slice(at, end);
    const [[i, j], [k, l]] = [group[0], group[group.length - 1]];
    const joined = (held && isNear([-1, -1], [i, j])) || (holds && isNear([k, l], [n, m]));
    if (joined || (group.length >= 2 && group.length * 2 > k - i + 1)) kept.push(...group);
    at = end;
  }
  return kept;
}

const isNear = ([i, j]: readonly [number, number], [k, l]: readonly [number, number]): boolean =>
  k - i <= NEAR && l - j <= NEAR;

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i);

/** Hash of a row of words. */
function hashOf(words: Uint32Array, at: number, length: number): number {
  let hash = 0x811c9dc5;
  for (let n = 0; n < length; n++) {
    hash = Math.imul(hash ^ words[at + n], 0x01000193);
    hash ^= hash >>> 15;
  }
  return hash;
}

const EMPTY = -1;
const SEVERAL = -2;

/**
 * The rows of words of a stretch by their hashes (open addressing in two flat lists: a text may have millions of rows); with `taken` only
 * rows of words without a pair.
 */
class Rows {
  readonly #hashes: Int32Array;
  readonly #places: Int32Array;

  constructor(words: Uint32Array, length: number, from: number, to: number, taken: Int32Array | null) {
    let size = 16;
    while (size < 2 * (to - from)) size *= 2;
    this.#hashes = new Int32Array(size);
    this.#places = new Int32Array(size).fill(EMPTY);
    for (let i = from; i + length <= to; i++) {
      let free = true;
      if (taken) for (let n = 0; n < length && free; n++) free = taken[i + n] < 0;
      if (!free) continue;
      const hash = hashOf(words, i, length);
      const slot = this.#slot(hash);
      this.#places[slot] = this.#places[slot] === EMPTY ? i : SEVERAL;
      this.#hashes[slot] = hash;
    }
  }

  /** Where the only row with a hash begins; below 0 where there is none, or more than one. */
  only(hash: number): number {
    return this.#places[this.#slot(hash)];
  }

  #slot(hash: number): number {
    const mask = this.#places.length - 1;
    let slot = (hash ^ (hash >>> 17)) & mask;
    while (this.#places[slot] !== EMPTY && this.#hashes[slot] !== hash) slot = (slot + 1) & mask;
    return slot;
  }
}

/** The most rows of a list by place of old whose places now rise, too. */
function longestRising(seeds: readonly Row[]): readonly Row[] {
  const tails: number[] = [];
  const before = new Int32Array(seeds.length).fill(-1);
  for (const [at, { j }] of seeds.entries()) {
    const place = firstAt(tails.length, (i) => seeds[tails[i]].j >= j);
    if (place > 0) before[at] = tails[place - 1];
    tails[place] = at;
  }
  const chain: Row[] = [];
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at]) chain.push(seeds[at]);
  return chain.reverse();
}
