import type { WordAlignment } from './word-alignment.ts';

/** Words on either side of a place that are compared. */
const AROUND = 8;
/** So few words on a side, or none, are left of what stood there: that side tells nothing. */
const BARE = 1;
/** Places of a word that are looked through. */
const MOST_PLACES = 300;
/** Of a long passage only so many words are compared. */
const MOST = 48;
/** So many words in a row are no chance: where they stand a second time, they were copied. */
const ROW = 3;
/** Words by which the surroundings of a copy of fewer words may be less like those of before, and it may still be the original. */
const NEARLY = 2;
/** Words in a row on both sides together that are enough for a copy to be one of the surroundings, too; and words that are looked through. */
const WIDE = 4;
const FAR = 600;

const SIDES = ['left', 'right'] as const;

/** How much of what stood on either side of words stands there now: words in order, and how many of them are in a row beside these. */
interface Fit {
  readonly left: number;
  readonly right: number;
  readonly row: { readonly left: number; readonly right: number };
}

/** Words from the first to the last. */
type Stretch = readonly [number, number];

const sum = ({ left, right }: Fit): number => left + right;

/**
 * Finds whether a place in a text has rivals: other places that the words in question fit as well, or other words that fit the place as
 * well. Most often both sides of a place tell. Where one of them is bare, as something else came to stand there, whoever has more of that
 * side is a rival, unless a place of its own suits it better; and so is a copy of the words that is new in the text.
 */
export class RivalPlaces {
  readonly #old: Uint32Array;
  readonly #now: Uint32Array;
  readonly #alignment: WordAlignment;
  readonly #oldPlaces: Places;
  readonly #nowPlaces: Places;
  /** Of now only words that are new in the text: few, and asked for at every tag of it. */
  readonly #newPlaces: Places;

  constructor(old: Uint32Array, now: Uint32Array, alignment: WordAlignment) {
    this.#old = old;
    this.#now = now;
    this.#alignment = alignment;
    this.#oldPlaces = new Places(old);
    this.#nowPlaces = new Places(now);
    this.#newPlaces = new Places(now, (place) => alignment.from[place] < 0);
  }

  /** Whether words of the earlier version from `first` to `last`, that are thought to stand from `head` to `tail` now, have a rival. */
  has(first: number, last: number, head: number, tail: number): boolean {
    const own = this.#fit([first, last], [head, tail]);
    if (sum(own) >= 2 * AROUND - NEARLY) return this.#isCopied([first, last], [head, tail]);
    const [olds, nows] = [this.#oldPlaces.of(this.#old[first]), this.#nowPlaces.of(this.#now[head])];
    // Of words that stand everywhere nobody looks through all.
    if (Math.max(olds.length, nows.length) > MOST_PLACES) return true;
    return this.#isOthers(olds, own, [first, last], [head, tail]) || this.#isElsewhere(nows, own, [first, last], head);
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

  /**
   * Whether other words of the earlier version fit a place better than those that are thought to be there, or as well, and are gone; or
   * have more of a bare side of it, and no more of that where they stand now.
   */
  #isOthers(olds: readonly number[], own: Fit, [first, last]: Stretch, [head, tail]: Stretch): boolean {
    const { to } = this.#alignment;
    const [length, lengthNow] = [last - first + 1, tail - head + 1];
    return olds.some((other) => {
      if (other === first) return false;
      const isSameNow = isSame(this.#old, other, this.#now, head, Math.min(lengthNow, MOST));
      if (!isSameNow && !isSame(this.#old, other, this.#old, first, Math.min(length, MOST))) return false;
      const end = other + (isSameNow ? lengthNow : length) - 1;
      const fit = this.#fit([other, end], [head, tail]);
      const home = to[other];
      if (sum(fit) > sum(own) || (home < 0 && sum(fit) === sum(own))) return true;
      const there = home < 0 ? null : this.#fit([other, end], [home, home + end - other]);
      return SIDES.some((side) => {
        if (own.row[side] > BARE) return false;
        if (!there && fit[side] > own[side] + 1) return true;
        return fit.row[side] > own.row[side] && (!there || there.row[side] <= fit.row[side]);
      });
    });
  }

  /** Whether words stand elsewhere, too, as a copy, or with more of what stood on a side of them that is bare where they are thought to be. */
  #isElsewhere(nows: readonly number[], own: Fit, [first, last]: Stretch, head: number): boolean {
    const { from } = this.#alignment;
    const length = last - first + 1;
    return nows.some((other) => {
      if (other === head || !isSame(this.#old, first, this.#now, other, Math.min(length, MOST))) return false;
      const home = from[other];
      if (home < 0 && length >= ROW) return true;
      const end = other + length - 1;
      const fit = this.#fit([first, last], [other, end]);
      if (home < 0 && sum(fit) >= sum(own) - NEARLY) return true;
      if (home >= 0) {
        const theirs: Stretch = [home, home + length - 1];
        const there = this.#fit(theirs, [other, end]);
        // Both could as well have changed their places.
        if (sum(own) + sum(there) <= sum(fit) + sum(this.#fit(theirs, [head, head + length - 1])) + 1) return true;
        if (sum(there) > sum(fit)) return false;
      }
      return SIDES.some((side) => own.row[side] <= BARE && fit[side] > own[side]);
    });
  }

  /** Whether new words are a copy of those around a place that goes as far on both sides as the place is as it was. */
  #isCopied([first, last]: Stretch, [head, tail]: Stretch): boolean {
    const copies = this.#newPlaces.of(this.#now[head]);
    if (copies.length === 0 || copies.length > MOST_PLACES) return false;
    const [left, right] = [this.#row(first - 1, head - 1, -1, FAR), this.#row(last + 1, tail + 1, 1, FAR)];
    return copies.some((other) => {
      const end = other + last - first;
      if (!isSame(this.#old, first, this.#now, other, Math.min(last - first + 1, MOST))) return false;
      const [before, behind] = [this.#row(first - 1, other - 1, -1, FAR), this.#row(last + 1, end + 1, 1, FAR)];
      return before + behind >= WIDE && before + 1 >= left && behind + 1 >= right;
    });
  }

  #fit([first, last]: Stretch, [head, tail]: Stretch): Fit {
    const [left, right] = [this.#row(first - 1, head - 1, -1), this.#row(last + 1, tail + 1, 1)];
    return {
      left: left === AROUND ? AROUND : this.#inOrder(first - 1, head - 1, -1),
      right: right === AROUND ? AROUND : this.#inOrder(last + 1, tail + 1, 1),
      row: { left, right },
    };
  }

  /** How many words are the same, from one of the earlier version and one of now in a direction, in a row; all at the edge of both texts. */
  #row(i: number, j: number, step: -1 | 1, most = AROUND): number {
    const [old, now] = [this.#old, this.#now];
    let same = 0;
    while (same < most) {
      const [a, b] = [i + step * same, j + step * same];
      const [isPast, isPastNow] = [a < 0 || a >= old.length, b < 0 || b >= now.length];
      if (isPast && isPastNow) return most;
      if (isPast || isPastNow || old[a] !== now[b]) break;
      same++;
    }
    return same;
  }

  /** How many of the words there are the same in order (the length of the longest common subsequence). */
  #inOrder(i: number, j: number, step: -1 | 1): number {
    let row = new Uint8Array(AROUND + 1);
    for (let n = 0; n < AROUND; n++) {
      const word = this.#old[i + step * n];
      if (word === undefined) break;
      const next = new Uint8Array(AROUND + 1);
      for (let m = 0; m < AROUND; m++)
        next[m + 1] = this.#now[j + step * m] === word ? row[m] + 1 : Math.max(row[m + 1], next[m]);
      row = next;
    }
    return row[AROUND];
  }
}

/** Where each word stands in a list of them, or in those places of it that count. */
class Places {
  readonly #words: Uint32Array;
  readonly #counts: (place: number) => boolean;
  #made: Map<number, number[]> | null = null;

  constructor(words: Uint32Array, counts: (place: number) => boolean = () => true) {
    this.#words = words;
    this.#counts = counts;
  }

  of(word: number): readonly number[] {
    if (!this.#made) {
      this.#made = new Map();
      for (const [i, one] of this.#words.entries()) {
        if (!this.#counts(i)) continue;
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
