import type { Span } from '../../text/span.ts';
import type { Anchor } from '../model.ts';
import { FoldedText } from './folded-text.ts';
import type { Gaps } from './gaps.ts';
import type { Pair } from './pairs.ts';
import { MOST_CONTEXT } from './pattern.ts';
import type { TextWords } from './word-print.ts';

/** Units of words and one of their contexts that are enough to tell their place; and of longer ones no more is compared. */
const LONG_ENOUGH = 20;
const MOST_COMPARED = 1000;
/** Tells where words that stand beside something new could as well begin or end with that, or be other words of the text. */
export class AmbiguousEdges {
  readonly #folded: FoldedText;
  readonly #words: TextWords;
  readonly #gaps: Gaps;

  constructor(folded: FoldedText, words: TextWords, gaps: Gaps) {
    this.#folded = folded;
    this.#words = words;
    this.#gaps = gaps;
  }

  /** True where something was put in beside words that ends, or begins, as they do: nobody can tell which of both are theirs. */
  slides(a: number, b: number, kept: readonly Pair[]): boolean {
    const { codes } = this.#words;
    if (kept.length < b - a) return false;
    const [first, last] = [kept[0][1], kept[kept.length - 1][1]];
    if (last - first !== b - a - 1) return false;
    return [true, false].some((behind) => {
      const { gone, put } = this.#gaps.beside(behind ? b - 1 : a, behind ? last : first, behind);
      if (gone !== 0 || put < b - a) return false;
      const off = behind ? put : -put;
      let same = 0;
      while (same < b - a && codes[first + same] === codes[first + off + same]) same++;
      return same === b - a;
    });
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

  /** True where an anchor's words stand elsewhere as they were, or with all that was on one side of them, and do not so at a place. */
  standsElsewhere({ exact, prefix, suffix }: Anchor, { start, end }: Span): boolean {
    // Most often all of it is here, to the letter.
    const { text } = this.#folded;
    const isHere = text.startsWith(exact, start) && end === start + exact.length && text.startsWith(suffix, end);
    if (isHere && start >= prefix.length && text.startsWith(prefix, start - prefix.length)) return false;
    const [from, to] = [this.#folded.indexAt(start), this.#folded.indexAt(end)];
    const sides = [
      ['', exact, 0],
      [prefix.length < MOST_CONTEXT ? prefix : '', exact, 0],
      ['', exact, suffix.length < MOST_CONTEXT ? suffix.length : 0],
    ] as const;
    return sides.some(([before, words, behind], n) => {
      const left = new FoldedText(before).units.length;
      const { units } = new FoldedText(before + words + suffix.slice(0, behind));
      if ((n > 0 && units.length < LONG_ENOUGH) || units.length > MOST_COMPARED) return false;
      const places = this.#folded.find(units) ?? [];
      return places.length > 0 && !places.some((place) => place + left >= from && place + left < to);
    });
  }
}
