import { type Span, trim } from '../../text/span.ts';
import type { Anchor } from '../model.ts';
import { align, shared } from './align.ts';
import { FoldedText } from './folded-text.ts';
import type { Pair } from './pairs.ts';
import { type Candidate, candidate, type Pattern, part, patternOf } from './pattern.ts';
import { headLength, isCut, lengthOf, tailLength } from './quoted.ts';
import type { WordAlignment } from './word-alignment.ts';
import { isInWord, TextWords } from './word-print.ts';

/** Words put in beside a tag's own words, and words gone there, that leave no doubt that both stood side by side. */
export const MOST_PUT = 6;
export const MOST_GONE = 3;
/** A part of a quotation that may be lost without a trace at either end of it; and where nothing has come in its place. */
export const MOST_LOST = 0.1;
const MOST_GONE_OF = 0.5;
/** Units that are too few to tell what became of them. */
export const FEW = 3;
/** Units of a passage that are enough to find its edge. */
const END = 100;
/** Units around a place in which its edges are looked for. */
const SLACK = 24;
/** Units that may have been put in between the words of a short quotation. */
const MOST_INSIDE = 12;
/** The share of a changed edge that has to be as it was, but for edges of few units. */
const SAME_EDGE = 0.7;

/** Tells how far a quotation goes in a text of which it is known, word by word, what the earlier version's words are now. */
export class Extent {
  readonly #text: string;
  readonly #folded: FoldedText;
  readonly #words: TextWords;
  readonly #alignment: WordAlignment;

  constructor(text: string, folded: FoldedText, words: TextWords, alignment: WordAlignment) {
    this.#text = text;
    this.#folded = folded;
    this.#words = words;
    this.#alignment = alignment;
  }

  /**
   * Where the words of an anchor from `a` to `b` begin and end by those that are kept; null where an edge is not told.
   */
  of(anchor: Anchor, a: number, b: number, kept: readonly Pair[]): Span | null {
    const { starts, ends } = this.#words;
    const { exact, prefix, suffix } = anchor;
    const [[first, head], [last, tail]] = [kept[0], kept[kept.length - 1]];
    const whole = first === a && last === b - 1 ? null : patternOf(anchor);
    let start = starts[head];
    let end = ends[tail];
    if (first === a || !whole) {
      if (isCut(prefix, exact)) start = Math.min(end, start + tailLength(prefix));
      else start = this.#withMarks(exact, start, false);
    } else {
      const words = part(whole, 0, Math.min(whole.units.length, whole.left + END));
      const free = this.#free(head, -1, first - a);
      const lost = lengthOf(exact, 0, first - a);
      // What was at the begin of the text is there, whatever became of it.
      if (
        prefix === '' &&
        free === 0 &&
        head <= first - a + 1 &&
        first - a <= MOST_GONE &&
        this.#isChanged(exact.slice(0, lost), starts[0], start, true)
      )
        start = starts[0];
      else {
        const edge = this.#edge(words, free, head, exact, lost);
        if (!edge || !this.#isChanged(exact.slice(0, lost), edge.start, start, free < head)) return null;
        start = Math.min(start, edge.start);
      }
    }
    if (last === b - 1 || !whole) {
      if (isCut(exact, suffix)) end = Math.max(start, end - headLength(suffix));
      else end = this.#withMarks(exact, end, true);
    } else {
      const words = part(whole, Math.max(0, whole.left + whole.middle - END), whole.units.length);
      const lost = lengthOf(exact, last - a + 1, b - a);
      const free = this.#free(tail, 1, b - 1 - last);
      const edge = this.#edge(words, tail, free, exact, lost);
      if (!edge || !this.#isChanged(exact.slice(exact.length - lost), end, edge.end, free > tail)) return null;
      end = Math.max(end, edge.end);
    }
    // Most often they are what they were.
    if (end - start === exact.length && this.#text.startsWith(exact, start)) return { start, end };
    const middle = whole?.middle ?? new FoldedText(exact).units.length;
    const length = this.#folded.indexAt(end) - this.#folded.indexAt(start);
    return length >= middle * 0.4 && length <= middle * 1.4 + MOST_INSIDE ? { start, end } : null;
  }

  /** The last of the new words beside one that could be what so many became. */
  #free(at: number, step: -1 | 1, gone: number): number {
    const { from } = this.#alignment;
    let j = at;
    while (Math.abs(j - at) < gone * 2 + MOST_PUT && from[j + step] === -1) j += step;
    return j;
  }

  /** Where an end of a quotation lies that has changed; null where that is not told, and it is more than a little. */
  #edge(pattern: Pattern, first: number, last: number, exact: string, lost: number): Span | null {
    const { starts, ends } = this.#words;
    const found = first < last ? this.aligned(pattern, first, last) : null;
    const few = Math.max(8, exact.length * MOST_LOST);
    if (found && !found.cut && found.missing <= few) return this.within(found, first, last, exact);
    const most = first === last ? exact.length * MOST_GONE_OF : Math.max(3, exact.length * MOST_LOST);
    return lost <= most ? { start: starts[last], end: ends[first] } : null;
  }

  /** True where what stands between two offsets is what words of a quotation have become; or nothing, where they are gone. */
  #isChanged(words: string, start: number, end: number, isBesideNew: boolean): boolean {
    const [from, to] = [this.#folded.indexAt(start), this.#folded.indexAt(end)];
    const { units } = new FoldedText(words);
    if (to <= from) return !isBesideNew || units.length <= FEW;
    const most = Math.max(units.length, to - from);
    return most <= FEW || shared(units, this.#folded.units.subarray(from, to)) >= most * SAME_EDGE;
  }

  /** An edge of words with the marks that the quotation has beside them, as far as the text has them. */
  #withMarks(exact: string, edge: number, behind: boolean): number {
    const words = new TextWords(exact);
    const marks = new FoldedText(behind ? exact.slice(words.ends[words.count - 1]) : exact.slice(0, words.starts[0]))
      .units;
    const { units, places } = this.#folded;
    let at = this.#folded.indexAt(edge);
    if (behind) {
      let n = 0;
      while (n < marks.length && units[at] === marks[n]) {
        n++;
        at++;
      }
      return n === 0 ? edge : places[at - 1] + 1;
    }
    let n = marks.length;
    while (n > 0 && at > 0 && units[at - 1] === marks[n - 1]) {
      n--;
      at--;
    }
    return n === marks.length ? edge : places[at];
  }

  /** How a pattern lies on the words from one to another and what is around them. */
  aligned(pattern: Pattern, first: number, last: number): Candidate | null {
    const { starts, ends } = this.#words;
    const { units } = this.#folded;
    if (first > last) return null;
    const own = pattern.left + pattern.middle;
    const from = Math.max(0, this.#folded.indexAt(starts[first]) - own - SLACK);
    const right = pattern.units.length - pattern.left;
    const to = Math.min(units.length, this.#folded.indexAt(ends[last]) + right + SLACK);
    return candidate(pattern, align(pattern.units, units, from, to), this.#folded);
  }

  /** A place within the words from one to another, without marks at its edges that the quotation does not have there. */
  within({ from, to }: Candidate, first: number, last: number, exact: string): Span {
    const { places } = this.#folded;
    const text = this.#text;
    const { starts, ends } = this.#words;
    let start = Math.max(starts[first], places[from]);
    let end = Math.max(start, Math.min(ends[last], places[to - 1] + 1));
    if (isInWord(exact.charCodeAt(0))) while (start < end && !isInWord(text.charCodeAt(start))) start++;
    if (isInWord(exact.charCodeAt(exact.length - 1))) while (end > start && !isInWord(text.charCodeAt(end - 1))) end--;
    return trim(text, { start, end });
  }
}
