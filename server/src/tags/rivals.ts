import type { Trace } from './trace.ts';

/** Words on either side of a place that are compared. */
const AROUND = 8;
/** By so many words of its surroundings one place is told from another. */
const MARGIN = 3;
/** Words by which a rival that is gone may fit worse and still be as likely. */
const NEARLY = 2;
/** Words on one side that are too few to tell a place, and enough to make a rival. */
const TELLING = 6;
const ENOUGH = 4;
const ENOUGH_OF_LONG = 3;
/** Places of a word that are looked through. */
const MOST_PLACES = 300;
/** Of a long passage only so many words are compared. */
const MOST = 48;
/** Words at either end of a passage that a rival has to share. */
const EDGE = 3;

type Side = 'left' | 'right';

/** Words on either side that are as they were. */
interface Fit {
  readonly left: number;
  readonly right: number;
}

const isAsGood = (other: number, own: number, enough: number): boolean =>
  other >= own && own < TELLING && other >= enough;

/**
 * Finds whether a place in a text has rivals: other places that the words in question fit better, or other words that fit the place
 * better, by what stands on one side of them. So the seam of two passages that came to stand side by side is told from either.
 */
export class Rivals {
  readonly #old: Uint32Array;
  readonly #now: Uint32Array;
  readonly #trace: Trace;
  readonly #oldPlaces: Places;
  readonly #nowPlaces: Places;

  constructor(old: Uint32Array, now: Uint32Array, trace: Trace) {
    this.#old = old;
    this.#now = now;
    this.#trace = trace;
    this.#oldPlaces = new Places(old);
    this.#nowPlaces = new Places(now);
  }

  /** Whether words of the earlier version from `first` to `last`, that are thought to stand from `head` to `tail` now, have a rival. */
  has(first: number, last: number, head: number, tail: number): boolean {
    if (this.#whole(first, last, head, tail)) return true;
    if (last - first < 3) return false;
    const length = Math.min(EDGE, last - first + 1, tail - head + 1);
    return this.#at(first, head, length, 'left') || this.#at(last - length + 1, tail - length + 1, length, 'right');
  }

  /** Whether words stood once in the earlier version, and stand once now. */
  isOnly(first: number, last: number, head: number, tail: number): boolean {
    const once = (words: Uint32Array, places: readonly number[], from: number, length: number): boolean =>
      !places.some((place) => place !== from && isSame(words, place, words, from, length));
    return (
      once(this.#old, this.#oldPlaces.of(this.#old[first]), first, last - first + 1) &&
      once(this.#now, this.#nowPlaces.of(this.#now[head]), head, tail - head + 1)
    );
  }

  /** Whether the same words stood, or stand, elsewhere, and fit better, by all that is around them; or nearly as well, and are gone. */
  #whole(first: number, last: number, head: number, tail: number): boolean {
    const own = this.#around([first, last], [head, tail]);
    if (own.left + own.right >= 2 * AROUND - 2) return false;
    const { to, from } = this.#trace;
    const length = Math.min(last - first + 1, MOST);
    const lengthNow = Math.min(tail - head + 1, MOST);
    const enough = last - first < EDGE ? ENOUGH : ENOUGH_OF_LONG;
    const [olds, nows] = [this.#oldPlaces.of(this.#old[first]), this.#nowPlaces.of(this.#now[head])];
    // Of words that stand everywhere nobody looks through all.
    if (Math.max(olds.length, nows.length) > MOST_PLACES) return true;
    for (const other of olds) {
      if (other === first) continue;
      const isSameNow = isSame(this.#old, other, this.#now, head, lengthNow);
      if (!isSameNow && !isSame(this.#old, other, this.#old, first, length)) continue;
      const end = other + (isSameNow ? tail - head : last - first);
      const fit = this.#around([other, end], [head, tail]);
      if (fit.left + fit.right > own.left + own.right) return true;
      const home = to[other];
      const there = home < 0 ? null : this.#around([other, end], [home, home + end - other]);
      const isGone = !there || there.left + there.right < fit.left + fit.right;
      if (
        isGone &&
        (fit.left + fit.right > own.left + own.right - NEARLY ||
          isAsGood(fit.left, own.left, enough) ||
          isAsGood(fit.right, own.right, enough))
      )
        return true;
    }
    for (const other of nows) {
      if (other === head || !isSame(this.#old, first, this.#now, other, length)) continue;
      const end = other + last - first;
      const fit = this.#around([first, last], [other, end]);
      if (fit.left + fit.right <= own.left + own.right) continue;
      const home = from[other];
      const there = home < 0 ? null : this.#around([home, home + last - first], [other, end]);
      if (!there || there.left + there.right < fit.left + fit.right) return true;
    }
    return false;
  }

  #around([first, last]: readonly [number, number], [head, tail]: readonly [number, number]): Fit {
    return { left: this.#fit(first, head, 1, 'left'), right: this.#fit(last, tail, 1, 'right') };
  }

  /** Whether other words fit a place far better by what is on one side of it, and better than where they are thought to be. */
  #at(i: number, j: number, length: number, side: Side): boolean {
    const own = this.#fit(i, j, length, side);
    const enough = own + MARGIN;
    if (enough > AROUND) return false;
    const { to } = this.#trace;
    for (const other of this.#oldPlaces.of(this.#old[i])) {
      if (other === i || !isSame(this.#old, other, this.#now, j, length)) continue;
      const fit = this.#fit(other, j, length, side);
      const home = to[other];
      if (fit >= enough && (home < 0 || home === j || this.#fit(other, home, length, side) < fit)) return true;
    }
    return false;
  }

  /** How many of the words beside some of the earlier version stand, in order, beside some of now. */
  #fit(i: number, j: number, length: number, side: Side): number {
    const step = side === 'left' ? -1 : 1;
    const [a, b] = side === 'left' ? [i - 1, j - 1] : [i + length, j + length];
    // Most often all is as it was.
    let same = 0;
    while (same < AROUND && this.#old[a + step * same] === this.#now[b + step * same] && a + step * same >= 0) {
      if (a + step * same >= this.#old.length) break;
      same++;
    }
    if (same === AROUND) return AROUND;
    let row = new Uint8Array(AROUND + 1);
    for (let n = 0; n < AROUND; n++) {
      const word = this.#old[a + step * n];
      if (word === undefined) break;
      const next = new Uint8Array(AROUND + 1);
      for (let m = 0; m < AROUND; m++)
        next[m + 1] = this.#now[b + step * m] === word ? row[m] + 1 : Math.max(row[m + 1], next[m]);
      row = next;
    }
    return row[AROUND];
  }
}

/** Where each word stands in a list of them. */
class Places {
  readonly #words: Uint32Array;
  #made: Map<number, number[]> | null = null;

  constructor(words: Uint32Array) {
    this.#words = words;
  }

  of(word: number): readonly number[] {
    if (!this.#made) {
      this.#made = new Map();
      for (const [i, one] of this.#words.entries()) {
        const known = this.#made.get(one);
        if (known) known.push(i);
        else this.#made.set(one, [i]);
      }
    }
    return this.#made.get(word) ?? [];
  }
}

function isSame(a: Uint32Array, i: number, b: Uint32Array, j: number, length: number): boolean {
  for (let n = 0; n < length; n++) if (a[i + n] !== b[j + n]) return false;
  return true;
}
