import type { Span } from '../text/span.ts';
import type { Gap, Gaps } from './gaps.ts';
import type { Anchor } from './model.ts';
import type { Pair } from './pairs.ts';
import { MOST_CONTEXT } from './pattern.ts';
import { Skeleton } from './skeleton.ts';
import type { TextWords } from './word-print.ts';

/** Letters that two forms of a word have in common at their begin. */
const LIKE_FORM = 4;
/** Units of words and one of their contexts that are enough to tell their place; and of longer ones no more is compared. */
const LONG_ENOUGH = 20;
const MOST_COMPARED = 1000;
/** By so many units more of its context one of two places is told from the other. */
const EDGE_CONTEXT = 8;

/** Tells where words that stand beside something new could as well begin or end with that, or be other words of the text. */
export class Seams {
  readonly #text: string;
  readonly #skeleton: Skeleton;
  readonly #words: TextWords;
  readonly #gaps: Gaps;

  constructor(text: string, skeleton: Skeleton, words: TextWords, gaps: Gaps) {
    this.#text = text;
    this.#skeleton = skeleton;
    this.#words = words;
    this.#gaps = gaps;
  }

  /** How far off words stand that could as well be those of an anchor, as something was put in between that ends, or begins, as they do. */
  slid(a: number, b: number, kept: readonly Pair[]): number | null {
    const { codes } = this.#words;
    if (kept.length < b - a) return null;
    const [first, last] = [kept[0][1], kept[kept.length - 1][1]];
    if (last - first !== b - a - 1) return null;
    for (const behind of [true, false]) {
      const { gone, put } = this.#gaps.beside(behind ? b - 1 : a, behind ? last : first, behind);
      if (gone !== 0 || put < b - a) continue;
      const off = behind ? put : -put;
      let same = 0;
      while (same < b - a && codes[first + same] === codes[first + off + same]) same++;
      if (same === b - a) return off;
    }
    return null;
  }

  /** Of two places of the same words the one that has more of the context beside it and is written alike; a doubt if both have as much. */
  better(anchor: Anchor, first: Span | null, second: Span | null): Span | 'doubt' | null {
    const [one, other] = [first, second].map((span) => this.#likeness(anchor, span));
    const sum = ({ before, behind, words }: Likeness): number => before + behind + words;
    if (Math.abs(sum(one) - sum(other)) < EDGE_CONTEXT) return 'doubt';
    const [best, next] = sum(one) > sum(other) ? [one, other] : [other, one];
    // Where each has one side of the context, both may be what was there.
    if (next.before > best.before + EDGE_CONTEXT || next.behind > best.behind + EDGE_CONTEXT) return 'doubt';
    return best === one ? first : 'doubt';
  }

  /** How many units on either side of a place are as an anchor has them, and whether the words are, case and all. */
  #likeness({ exact, prefix, suffix }: Anchor, span: Span | null): Likeness {
    if (!span) return { before: -1, behind: -1, words: 0 };
    const { units } = this.#skeleton;
    const [from, to] = [this.#skeleton.indexAt(span.start), this.#skeleton.indexAt(span.end)];
    const [left, right] = [new Skeleton(prefix).units, new Skeleton(suffix).units];
    let before = 0;
    while (before < left.length && left[left.length - 1 - before] === units[from - 1 - before]) before++;
    let behind = 0;
    while (behind < right.length && right[behind] === units[to + behind]) behind++;
    // The begin and the end of a text are a context, too.
    if (before === left.length && from === before) before = MOST_CONTEXT;
    if (behind === right.length && to + behind === units.length) behind = MOST_CONTEXT;
    return { before, behind, words: this.#text.slice(span.start, span.end) === exact ? EDGE_CONTEXT : 0 };
  }

  /** True where something was put in between an anchor's words that ends as they do: nobody can tell which of both ends is theirs. */
  partSlides(kept: readonly Pair[]): boolean {
    const { codes } = this.#words;
    for (let n = 1; n < kept.length; n++) {
      const put = kept[n][1] - kept[n - 1][1] - 1;
      if (put === 0 || kept[n][0] !== kept[n - 1][0] + 1) continue;
      let m = n;
      while (m < kept.length && kept[m][1] - kept[n][1] === m - n && codes[kept[m][1] - put] === codes[kept[m][1]]) m++;
      if (m === kept.length) return true;
    }
    return false;
  }

  /**
   * True where the first or the last word stands apart from the others, beside a word that may be it in another form; or is a short
   * one, as stand everywhere, beside other words than before.
   */
  hasAnother(kept: readonly Pair[]): boolean {
    if (kept.length < 2) return false;
    const isAnother = (edge: number, beside: number, { gone, put }: Gap): boolean => {
      const word = this.#word(edge);
      if (word.length < LIKE_FORM && gone + put > 0) return true;
      return word.slice(0, LIKE_FORM) === this.#word(beside).slice(0, LIKE_FORM);
    };
    const [[first, head], [, second]] = kept;
    const [[, last], [end, tail]] = kept.slice(-2);
    return (
      (second > head + 1 && isAnother(head, second - 1, this.#gaps.beside(first, head, false))) ||
      (tail > last + 1 && isAnother(tail, last + 1, this.#gaps.beside(end, tail, true)))
    );
  }

  #word(index: number): string {
    return this.#text.slice(this.#words.starts[index], this.#words.ends[index]).toLowerCase();
  }

  /** True where an anchor's words stand elsewhere as they were, or with all that was on one side of them, and do not so at a place. */
  standsElsewhere({ exact, prefix, suffix }: Anchor, { start, end }: Span): boolean {
    const [from, to] = [this.#skeleton.indexAt(start), this.#skeleton.indexAt(end)];
    const sides = [
      ['', exact, 0],
      [prefix.length < MOST_CONTEXT ? prefix : '', exact, 0],
      ['', exact, suffix.length < MOST_CONTEXT ? suffix.length : 0],
    ] as const;
    return sides.some(([before, words, behind], n) => {
      const left = new Skeleton(before).units.length;
      const { units } = new Skeleton(before + words + suffix.slice(0, behind));
      if ((n > 0 && units.length < LONG_ENOUGH) || units.length > MOST_COMPARED) return false;
      const places = this.#skeleton.find(units) ?? [];
      return places.length > 0 && !places.some((place) => place + left >= from && place + left < to);
    });
  }
}

interface Likeness {
  readonly before: number;
  readonly behind: number;
  readonly words: number;
}
