import type { WordAlignment } from './word-alignment.ts';

/** Words around a place that are compared with others. */
const AROUND = 8;
/** Of a long passage only so many words are compared. */
const MOST = 48;
/** Words in a row by which a likeness is found. */
const ROW = 2;
/** Of so many like passages each is looked at. */
const MOST_TWINS = 3;
/** Words that two like passages may be off by. */
const OFF = 3;
/** Words beyond both of two like passages that have to be the old ones for the passage beside them to be the old one. */
const BEYOND = 3;
/** The same where the passages do not end with a line. */
const FAR_BEYOND = 12;
/** The share of a passage that may as well be of a stretch that is gone. */
const SLID = 0.08;
/** Words that may have been put into one of two like passages, or be gone from it, in one place. */
const MOST_BETWEEN = 24;
/** Words that are looked through at most. */
const FAR = 2000;
/** Words in a row that are enough for a line to be told from others. */
const LINE = 3;
/** Places of a word that are looked through. */
const MOST_PLACES = 300;
/** Words that may be gone, or put in, in one place of a stretch that otherwise goes on. */
const MOST_PUT = 12;

/** Finds whether a place in a text that an earlier version lies beside could as well be another one. */
export class AmbiguousPlaces {
  readonly #old: Uint32Array;
  readonly #now: Uint32Array;
  readonly #alignment: WordAlignment;
  readonly #endsLine: (word: number) => boolean;
  #rows: ReadonlyMap<number, readonly number[]> | null = null;
  #places: Map<number, number[]> | null = null;

  /** `endsLine` says of a word of now whether a line ends between it and the next. */
  constructor(old: Uint32Array, now: Uint32Array, alignment: WordAlignment, endsLine: (word: number) => boolean) {
    this.#endsLine = endsLine;
    this.#old = old;
    this.#now = now;
    this.#alignment = alignment;
  }

  /**
   * True where words stand beside a stretch that is gone and ends, or begins, with the same words: nobody can tell which of the two
   * were taken away.
   */
  slides(a: number, b: number): boolean {
    return this.#partIsBeyond(a, b) || this.#slidesForth(a, b) || this.#slidesBack(a, b);
  }

  /** The same where the words stand before such a stretch. */
  #slidesForth(a: number, b: number): boolean {
    const { to } = this.#alignment;
    const most = Math.min(to.length, b + MOST);
    let x = b;
    while (x < most && to[x] >= 0) x++;
    if (x >= most) return false;
    let y = x;
    while (y < to.length && to[y] < 0) y++;
    if (y - x >= FAR || !this.#isClosed(x, y)) return false;
    const same = this.#sameBefore(x, y, x - a);
    return same >= x - a || same - (x - b) > (b - a) * SLID;
  }

  /** The same where the words stand behind such a stretch. */
  #slidesBack(a: number, b: number): boolean {
    const { to } = this.#alignment;
    const least = Math.max(0, a - MOST);
    let y = a;
    while (y > least && to[y - 1] >= 0) y--;
    if (y <= least) return false;
    let x = y;
    while (x > 0 && to[x - 1] < 0) x--;
    if (y - x >= FAR || !this.#isClosed(x, y)) return false;
    const same = this.#sameFrom(x, y, b - y);
    return same >= b - y || same - (a - y) > (b - a) * SLID;
  }

  /** How many of the words of the earlier version right before two indexes are the same, up to so many. */
  #sameBefore(x: number, y: number, most: number): number {
    let same = 0;
    while (same < most && this.#old[x - 1 - same] === this.#old[y - 1 - same]) same++;
    return same;
  }

  /** How many of its words from two indexes on are the same, up to so many. */
  #sameFrom(x: number, y: number, most: number): number {
    let same = 0;
    while (same < most && this.#old[x + same] === this.#old[y + same]) same++;
    return same;
  }

  /** True where a part of the words is gone with what was beside it, and what came to stand there has the same words. */
  #partIsBeyond(a: number, b: number): boolean {
    return this.#endIsBeyond(a, b) || this.#beginningIsBeyond(a, b);
  }

  /** The same of the end of the words. */
  #endIsBeyond(a: number, b: number): boolean {
    const { to } = this.#alignment;
    let x = b;
    while (x > a && to[x - 1] < 0) x--;
    let y = b;
    while (y < to.length && to[y] < 0) y++;
    if (x === a || b - x <= (b - a) * SLID || !this.#isClosed(x, y)) return false;
    return this.#sameFrom(x, y, b - x) === b - x;
  }

  /** The same of their beginning. */
  #beginningIsBeyond(a: number, b: number): boolean {
    const { to } = this.#alignment;
    let y = a;
    while (y < b && to[y] < 0) y++;
    let x = a;
    while (x > 0 && to[x - 1] < 0) x--;
    if (y === b || y - a <= (b - a) * SLID || !this.#isClosed(x, y)) return false;
    return this.#sameBefore(y, x, y - a) === y - a;
  }

  /** True where what stood around a gap stands side by side now. */
  #isClosed(x: number, y: number): boolean {
    const { to, from } = this.#alignment;
    const [left, right] = [x > 0 ? to[x - 1] : -1, y < to.length ? to[y] : from.length];
    return right === left + 1;
  }

  /**
   * True where words that are new in the text are much like those that an anchor's place has, and what stands around the place does not
   * tell which of both was there before: a copy, and what it copies. `at` is the index of the word now on which word `a` lies.
   */
  hasTwin(a: number, b: number, at: number): boolean {
    return this.#twins(a, b, at).some((twin) => this.#mayBe(twin, a, b, at));
  }

  /** True where what stands around a place does not tell it from new words at an offset from the old ones. */
  #mayBe(twin: number, a: number, b: number, at: number): boolean {
    const extent = this.#extent(a, b, at, twin);
    if (extent === null) return false;
    const [first, last] = extent;
    const { to } = this.#alignment;
    // A copy is one of whole lines; of one that ends elsewhere, as it was cut or its lines were broken anew, nobody knows how far it went.
    const isWhole = (edge: number, line: number): boolean => to[edge] < 0 || this.#endsLine(to[edge] + line);
    const beyond = (i: number, j: number, edge: number, step: -1 | 1, line: number): number => {
      const enough = isWhole(edge, line) ? BEYOND : FAR_BEYOND;
      const count = this.#beyond(i, j, edge, step, enough, a + twin);
      return count < enough ? Math.min(count, BEYOND - 1) : count;
    };
    const left = beyond(a, at, first, -1, -1);
    const right = beyond(b - 1, at + (b - 1 - a), last, 1, 0);
    // Beyond the edges of the earlier version is nothing: there it has to be the edge that it was.
    const isFirst = first <= 1 && Math.abs(at - a) <= 2;
    const isLast = last >= to.length - 2 && Math.abs(this.#now.length - at - (to.length - a)) <= 2;
    return !((left >= BEYOND || isFirst) && (right >= BEYOND || isLast) && left + right >= BEYOND);
  }

  /**
   * True where other words of the earlier version, the same as those from `a` to `b`, fit better on the place at word `at` by what
   * stands beside it; or as well, and are gone. With `strict` it is enough that they fit as well.
   */
  hasRival(a: number, b: number, at: number, strict = false): boolean {
    const [old, now] = [this.#old, this.#now];
    const { to } = this.#alignment;
    const beside = (i: number): number => {
      let [left, right] = [0, 0];
      while (left < AROUND && i - 1 - left >= 0 && at - 1 - left >= 0 && old[i - 1 - left] === now[at - 1 - left])
        left++;
      const [k, l] = [i + (b - a), at + (b - a)];
      while (right < AROUND && k + right < old.length && l + right < now.length && old[k + right] === now[l + right])
        right++;
      // The begin and the end of a text are a context, too.
      if (i === left && at === left) left = AROUND;
      if (k + right === old.length && l + right === now.length) right = AROUND;
      return left + right;
    };
    const own = beside(a);
    if (own === 2 * AROUND) return false;
    for (const i of this.#same(old[a])) {
      if (i === a) continue;
      let same = 1;
      while (same < b - a && old[i + same] === old[a + same]) same++;
      if (same < b - a) continue;
      const other = beside(i);
      if (other > own || (other === own && own > 0 && (strict || to[i] < 0))) return true;
    }
    return false;
  }

  /**
   * True where other words of the earlier version, which are gone from their own place, say all of what stands around a place now, and
   * those that are thought to be there do not: a line was moved into the place of one like it, or that one was changed. They have to say
   * more words in a row; or, to the letter, the line, or all that is gone there. `i` is thought to be the word `at` now; the place ends before the word `end`.
   */
  hasStranger(i: number, at: number, end: number): boolean {
    const now = this.#now;
    const { to } = this.#alignment;
    const places = this.#same(now[at]);
    if (places.length > MOST_PLACES) return false;
    const [u, v] = this.#run(i, at, () => true);
    return places.some((other) => {
      if (other === i) return false;
      const [p, q] = this.#run(other, at, (k, j) => to[k] < 0 || to[k] === j);
      if (p > at || q < end || q - p < LINE) return false;
      if (p < u || q > v) return true;
      // It begins, or ends, where what is thought to be here went on.
      const [isBegin, isEnd] = [p === u && p > 0, q === v && q < now.length];
      if (!isBegin && !isEnd) return false;
      const [before, behind] = [other - (at - p) - 1, other + (q - at)];
      const isAllThatIsGone = (before < 0 || to[before] >= 0) && (behind === to.length || to[behind] >= 0);
      return isAllThatIsGone || (this.#endsLine(p - 1) && this.#endsLine(q - 1));
    });
  }

  /**
   * The words of now, around one, that say the same as those of the earlier version around another, as far as these are `allowed`: the
   * first, and the one behind the last.
   */
  #run(i: number, j: number, allowed: (i: number, j: number) => boolean): readonly [number, number] {
    const [old, now] = [this.#old, this.#now];
    const isSame = (k: number, l: number): boolean =>
      k >= 0 && l >= 0 && k < old.length && l < now.length && old[k] === now[l] && allowed(k, l);
    let [left, right] = [0, 0];
    while (left < MOST && isSame(i - 1 - left, j - 1 - left)) left++;
    while (right < MOST && isSame(i + right, j + right)) right++;
    return [j - left, j + right];
  }

  /** Where a word stands in the earlier version. */
  #same(word: number): readonly number[] {
    if (!this.#places) {
      this.#places = new Map();
      for (const [i, one] of this.#old.entries()) {
        const known = this.#places.get(one);
        if (known) known.push(i);
        else this.#places.set(one, [i]);
      }
    }
    return this.#places.get(word) ?? [];
  }

  /** The offsets from words of the earlier version to new words like them. */
  #twins(a: number, b: number, at: number): readonly number[] {
    const rows = this.#free();
    if (rows.size === 0) return [];
    const from = Math.max(0, a - AROUND);
    const to = Math.min(this.#old.length, Math.min(b, a + MOST) + AROUND);
    const votes = new Map<number, number>();
    for (let i = from; i + ROW <= to; i++)
      for (const j of rows.get(hash(this.#old, i)) ?? []) {
        if (j > at - ROW && j < at + (b - a)) continue;
        const offset = Math.floor((j - i) / OFF);
        votes.set(offset, (votes.get(offset) ?? 0) + 1);
      }
    const least = Math.max(2, Math.max(1, to - from - ROW + 1) * 0.1);
    const likely: { readonly offset: number; readonly sum: number }[] = [];
    for (const [offset, own] of votes) {
      const sum = own + (votes.get(offset + 1) ?? 0);
      if (sum >= least) likely.push({ offset, sum });
    }
    const found: number[] = [];
    for (const { offset } of likely.sort((x, y) => y.sum - x.sum || x.offset - y.offset)) {
      if (found.length === MOST_TWINS) break;
      if (!found.some((other) => Math.abs(other - offset) < 2)) found.push(offset);
    }
    return found.map((offset) => offset * OFF + (OFF >> 1));
  }

  /**
   * How far to both sides the earlier version and words at an offset from it are alike, other than those that are thought to be it at
   * word `at`; null where an anchor's own words are not.
   */
  #extent(a: number, b: number, at: number, offset: number): readonly [number, number] | null {
    const [old, now] = [this.#old, this.#now];
    const { to } = this.#alignment;
    // A copy right beside what it copies ends where that begins.
    const isOwn = (i: number, j: number): boolean =>
      to[i] === j && Math.abs(j - i - (at - a)) < Math.abs(j - i - offset);
    const walk = (start: number, step: -1 | 1, most: number): { edge: number; count: number } => {
      let [edge, missed, shift, count] = [start, 0, offset, 0];
      for (let i = start; i >= 0 && i < old.length && missed < 2 * OFF && Math.abs(i - start) < most; i += step) {
        missed++;
        for (let d = 0; d <= 2 * MOST_BETWEEN; d++) {
          const off = shift + (d % 2 === 0 ? d / 2 : -(d + 1) / 2);
          if (old[i] !== now[i + off] || isOwn(i, i + off)) continue;
          // At another offset one word is chance, as every other sentence has a ‘the’; a row is a sign, farther off a longer one.
          if (d > 0 && old[i + step] !== now[i + off + step]) continue;
          if (d > 4 * OFF && old[i + 2 * step] !== now[i + off + 2 * step]) continue;
          [edge, missed, shift] = [i, 0, off];
          count++;
          break;
        }
      }
      return { edge, count };
    };
    const own = Math.min(b - a, MOST);
    // Its own words, or all around them where they themselves have been changed since.
    const isAround = (): boolean => walk(a - 1, -1, AROUND).count * 2 > AROUND && walk(b, 1, AROUND).count * 2 > AROUND;
    if (walk(a, 1, own).count * 2 < own && !isAround()) return null;
    return [walk(a, -1, FAR).edge, walk(b - 1, 1, FAR).edge];
  }

  /**
   * How many words beyond an index of the earlier version still go on from a place there, up to as many as are asked for. What lies
   * beyond the twin is none of them: it stands nearer to that.
   */
  #beyond(i: number, j: number, limit: number, step: -1 | 1, enough: number, twin: number): number {
    const { to } = this.#alignment;
    let [at, place, count] = [i, j, 0];
    let last = i;
    for (let n = 0; n < FAR && count < enough; n++) {
      at += step;
      if (at < 0 || at >= to.length) break;
      if (to[at] < 0) continue;
      const moved = (to[at] - place) * step;
      if (moved <= 0 || moved > MOST_PUT + Math.abs(at - last)) break;
      if ((twin - place) * step > 0 && (to[at] - twin) * step > 0) break;
      last = at;
      place = to[at];
      if ((at - limit) * step > 0) count++;
    }
    return count;
  }

  /** Where rows of new words stand, by hash. */
  #free(): ReadonlyMap<number, readonly number[]> {
    if (this.#rows) return this.#rows;
    const { from } = this.#alignment;
    const rows = new Map<number, number[]>();
    for (let j = 0, free = 0; j < from.length; j++) {
      free = from[j] < 0 ? free + 1 : 0;
      if (free < ROW) continue;
      const key = hash(this.#now, j - ROW + 1);
      const known = rows.get(key);
      if (!known) rows.set(key, [j - ROW + 1]);
      else if (known.length < MOST) known.push(j - ROW + 1);
    }
    this.#rows = rows;
    return rows;
  }
}

function hash(words: Uint32Array, at: number): number {
  let value = 0x811c9dc5;
  for (let i = at; i < at + ROW; i++) value = Math.imul(value ^ words[i], 0x01000193) ^ (value >>> 13);
  return value;
}
