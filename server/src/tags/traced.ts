import { type Span, trim } from '../text/span.ts';
import { align, shared } from './align.ts';
import type { Anchor } from './anchor.ts';
import { Doubts } from './doubts.ts';
import { compact, type Pair, withoutStrays } from './pairs.ts';
import { type Candidate, candidate, MOST_CONTEXT, ownSentence, type Pattern, part, patternOf } from './pattern.ts';
import { headLength, isCut, lengthOf, lettersIn, lettersOf, tailLength, wholeWords, wordsIn } from './quoted.ts';
import { Rivals } from './rivals.ts';
import { Skeleton } from './skeleton.ts';
import { Trace } from './trace.ts';
import { isInWord, TextWords } from './word-print.ts';

/** What is known of an earlier version of a text: a number for each of its words, the words' hashes or the marks of a print. */
export interface Earlier {
  readonly words: Uint32Array;
  readonly kind: 'codes' | 'marks';
}

/** Words put in beside a tag's own words, and words gone there, that leave no doubt that both stood side by side. */
const MOST_PUT = 6;
const MOST_GONE = 3;
/** Words beside a tag's own that tell a place where the row of all of them stands nowhere else. */
const MOST_BESIDE = 4;
/** Units of a passage that are enough to find its edge. */
const END = 100;
/** Units around a place in which its edges are looked for. */
const SLACK = 24;
/** Words of a quotation that are compared with what is known of them. */
const COMPARED = 400;
/** Of changed words between words that stayed, the share that has to be as it was. */
const ALIKE = 0.25;
const MORE_ALIKE = 0.55;
/** Letters that two forms of a word have in common at their begin. */
const LIKE_FORM = 4;
const MOST_ALIKE = 0.75;
/** Units of words and one of their contexts that are enough to tell their place; and of longer ones no more is compared. */
const LONG_ENOUGH = 20;
const MOST_COMPARED = 1000;
/** By so many units more of its context one of two places is told from the other. */
const EDGE_CONTEXT = 8;
/** A part of a quotation that may be lost without a trace at either end of it; and where nothing has come in its place. */
const MOST_LOST = 0.1;
const MOST_GONE_OF = 0.5;
/** Units that may have been put in between the words of a short quotation. */
const MOST_INSIDE = 12;
/** The share of a place's words that may be others, and of an anchor's words that may stand elsewhere. */
const MOST_OTHERS = 0.15;
/** The share of a changed edge that has to be as it was, but for edges of few units. */
const SAME_EDGE = 0.7;
const FEW = 3;

/**
 * Places in a text by how an earlier version of it lies beside it, word by word. So all tags of a text go together, and what
 * stands around a tag for pages tells its words from the same words elsewhere.
 */
export class Traced {
  readonly #text: string;
  readonly #skeleton: Skeleton;
  readonly #words: TextWords;
  readonly #old: Uint32Array;
  readonly #own: Uint32Array;
  readonly #trace: Trace;
  readonly #doubts: Doubts;
  readonly #rivals: Rivals;
  /** By word of the earlier version the next one before it, and behind it, that is still there; -1 and the number of words for none. */
  readonly #before: Int32Array;
  readonly #behind: Int32Array;
  readonly #kind: Earlier['kind'];

  constructor(text: string, skeleton: Skeleton, now: TextWords, { words, kind }: Earlier) {
    this.#text = text;
    this.#skeleton = skeleton;
    this.#words = now;
    this.#kind = kind;
    this.#old = words;
    this.#own = kind === 'codes' ? this.#words.codes : this.#words.marks;
    this.#trace = new Trace(words, this.#own);
    this.#doubts = new Doubts(words, this.#own, this.#trace, (word) => this.#endsLine(word));
    this.#rivals = new Rivals(words, this.#own, this.#trace);
    const { to } = this.#trace;
    this.#before = new Int32Array(to.length);
    this.#behind = new Int32Array(to.length);
    for (let i = 0, last = -1; i < to.length; i++) {
      this.#before[i] = last;
      if (to[i] >= 0) last = i;
    }
    for (let i = to.length - 1, next = to.length; i >= 0; i--) {
      this.#behind[i] = next;
      if (to[i] >= 0) next = i;
    }
  }

  /** True where every word is what it was. */
  get isSame(): boolean {
    return this.#trace.isSame;
  }

  /**
   * Where an anchor of the earlier version holds; null where its words are gone or went apart, or what is known does not tell;
   * 'doubt' where two places would do.
   */
  find(anchor: Anchor): Span | 'doubt' | null {
    const range = this.#range(anchor);
    if (!range) return null;
    const [a, b] = range;
    if (a === b) return this.#mark(anchor, a);
    const kept = this.#together(anchor, a, b);
    if (kept === 'apart') return 'doubt';
    if (kept.length === 0) {
      const span = this.#replaced(anchor, a, b);
      return span && this.#isDoubtful(a, b, this.#words.indexAt(span.start)) ? 'doubt' : span;
    }
    if (!this.#isSure(anchor, a, b, kept)) return null;
    const [first, at] = kept[0];
    const other = this.#slid(a, b, kept);
    if (other !== null) return this.#better(anchor, a, b, kept, other);
    const place = at - (first - a);
    if (this.#isDoubtful(a, b, place)) return 'doubt';
    const [last, tail] = kept[kept.length - 1];
    if (this.#partSlides(kept) || this.#hasAnother(kept)) return 'doubt';
    if (this.#rivals.has(first, last, at, tail)) return 'doubt';
    const span = this.#span(anchor, a, b, kept);
    return span && this.#standsElsewhere(anchor, span) ? 'doubt' : span;
  }

  /** True where words of the earlier version that are thought to stand at a word now could as well stand elsewhere, or others there. */
  #isDoubtful(a: number, b: number, at: number): boolean {
    return this.#doubts.slides(a, b) || this.#doubts.hasTwin(a, b, at) || this.#doubts.hasRival(a, b, at);
  }

  /** True where the earlier version has an anchor's words where the anchor says. */
  knows(anchor: Anchor): boolean {
    return this.#range(anchor) !== null;
  }

  /** False where a place for an anchor was there before the change, as other words than the anchor's, or another place would do. */
  admits({ start, end }: Span, anchor: Anchor): boolean {
    const { to, from } = this.#trace;
    const [a, b] = this.#range(anchor) ?? [0, 0];
    const at = this.#words.indexAt(start);
    // What was not followed here word by word has to fit better than any other.
    if (a < b && (this.#isDoubtful(a, b, at) || this.#doubts.hasRival(a, b, at, true))) return false;
    if (a < b && this.#isOutside(a, b, at)) return false;
    let [own, others] = [0, 0];
    let j = at;
    for (; j < this.#words.count && this.#words.starts[j] < end; j++)
      if (from[j] >= 0 && (from[j] < a || from[j] >= b)) others++;
      else own++;
    // A good part of its words is known to stand elsewhere: what is here is a copy of them, or ends where they do not.
    let elsewhere = 0;
    for (let i = a; i < b; i++) if (to[i] >= 0 && (to[i] < at || to[i] >= j)) elsewhere++;
    return others <= own * MOST_OTHERS && elsewhere <= (b - a) * MOST_OTHERS;
  }

  /** True where what stood right before and right behind some words still stands side by side, and a word now is not between them. */
  #isOutside(a: number, b: number, at: number): boolean {
    const { to } = this.#trace;
    const [before, behind] = [this.#before[a], this.#behind[b - 1]];
    if (before < 0 || behind === to.length || a - 1 - before > MOST_GONE || behind - b > MOST_GONE) return false;
    const [left, right] = [to[before], to[behind]];
    return right > left && right - left <= (behind - before) * 2 + MOST_PUT && (at <= left || at > right);
  }

  /** The words of the earlier version that an anchor stands on, if they are what its quotation says. */
  #range(anchor: Anchor): readonly [number, number] | null {
    const { word } = anchor;
    if (word === undefined || word < 0) return null;
    const { words: quoted, first, last } = wholeWords(anchor);
    const codes = this.#kind === 'codes' ? quoted.codes : quoted.marks;
    const end = word + codes.length;
    if (end > this.#old.length) return null;
    // Where the print can't tell whether these are its words, it does not know them.
    if (codes.length > 0 && first > last) return null;
    for (let i = first; i <= last && i < COMPARED; i++) if (codes[i] !== this.#old[word + i]) return null;
    return [word, end];
  }

  /** The words from `a` to `b` that still stand together, in order, each with the one it is now; 'apart' where a good part of them went elsewhere. */
  #together(anchor: Anchor, a: number, b: number): readonly Pair[] | 'apart' {
    const { to } = this.#trace;
    const { exact } = anchor;
    const { words, first, last } = wholeWords(anchor);
    const { codes } = words;
    // What a print says of a word may be true of others; the quotation says it all.
    const [from, end] = [a + first, a + last + 1];
    const same = (i: number, j: number): boolean => i < from || i >= end || codes[i - a] === this.#words.codes[j];
    const there: Pair[] = [];
    for (let i = a; i < b; i++) if (to[i] >= 0 && same(i, to[i])) there.push([i, to[i]]);
    if (there.length === 0) return there;
    const middle = there.map(([i, j]) => j - i).sort((x, y) => x - y)[there.length >> 1];
    const reach = Math.max(4, (b - a) * 0.2);
    let near = there.filter(([i, j]) => Math.abs(j - i - middle) <= reach);
    if (near.some(([, j], n) => n > 0 && j <= near[n - 1][1]) || near.length < there.length * 0.8) return [];
    near = compact(withoutStrays(near), same);
    const strays = there.filter(([i]) => i < near[0][0] || i > near[near.length - 1][0]);
    if (lettersOf(exact, a, strays) > MOST_LOST) return 'apart';
    // What is beside them as it was is theirs; where it is known to be other words, nobody can tell whose it is.
    const { from: old } = this.#trace;
    const isOthers = (i: number, j: number): boolean => old[j] >= 0 && old[j] !== i;
    const [head, tail]: Pair[][] = [[], []];
    let [i, j] = near[0];
    while (i > from && j > 0 && same(i - 1, j - 1)) head.unshift([--i, --j]);
    [i, j] = near[near.length - 1];
    while (i < end - 1 && j < this.#words.count - 1 && same(i + 1, j + 1)) tail.push([++i, ++j]);
    const contested = [...head, ...tail].filter(([own, at]) => isOthers(own, at));
    if (lettersOf(exact, a, contested) > MOST_LOST) return 'apart';
    return [...head, ...near, ...tail];
  }

  /** True where an anchor's words stand elsewhere as they were, or with all that was on one side of them, and do not so at a place. */
  #standsElsewhere({ exact, prefix, suffix }: Anchor, { start, end }: Span): boolean {
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

  /** How far off words stand that could as well be those of an anchor, as something was put in between that ends, or begins, as they do. */
  #slid(a: number, b: number, kept: readonly Pair[]): number | null {
    const { codes } = this.#words;
    if (kept.length < b - a) return null;
    const [first, last] = [kept[0][1], kept[kept.length - 1][1]];
    if (last - first !== b - a - 1) return null;
    for (const behind of [true, false]) {
      const { gone, put } = this.#gap(behind ? b - 1 : a, behind ? last : first, behind);
      if (gone !== 0 || put < b - a) continue;
      const off = behind ? put : -put;
      let same = 0;
      while (same < b - a && codes[first + same] === codes[first + off + same]) same++;
      if (same === b - a) return off;
    }
    return null;
  }

  /**
   * True where the first or the last word stands apart from the others, beside a word that may be it in another form; or is a short
   * one, as stand everywhere, beside other words than before.
   */
  #hasAnother(kept: readonly Pair[]): boolean {
    if (kept.length < 2) return false;
    const isAnother = (edge: number, beside: number, { gone, put }: Gap): boolean => {
      const word = this.#word(edge);
      if (word.length < LIKE_FORM && gone + put > 0) return true;
      return word.slice(0, LIKE_FORM) === this.#word(beside).slice(0, LIKE_FORM);
    };
    const [[first, head], [, second]] = kept;
    const [[, last], [end, tail]] = kept.slice(-2);
    return (
      (second > head + 1 && isAnother(head, second - 1, this.#gap(first, head, false))) ||
      (tail > last + 1 && isAnother(tail, last + 1, this.#gap(end, tail, true)))
    );
  }

  #word(index: number): string {
    return this.#text.slice(this.#words.starts[index], this.#words.ends[index]).toLowerCase();
  }

  /** True where something was put in between an anchor's words that ends as they do: nobody can tell which of both ends is theirs. */
  #partSlides(kept: readonly Pair[]): boolean {
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

  /** Of two places of the same words the one that has more of the context beside it and is written alike; a doubt if both have as much. */
  #better(anchor: Anchor, a: number, b: number, kept: readonly Pair[], off: number): Span | 'doubt' | null {
    const places = [kept, kept.map(([i, j]): Pair => [i, j + off])].map((pairs) => this.#span(anchor, a, b, pairs));
    const [one, other] = places.map((span) => this.#likeness(anchor, span));
    const sum = ({ before, behind, words }: Likeness): number => before + behind + words;
    if (Math.abs(sum(one) - sum(other)) < EDGE_CONTEXT) return 'doubt';
    const [best, next] = sum(one) > sum(other) ? [one, other] : [other, one];
    // Where each has one side of the context, both may be what was there.
    if (next.before > best.before + EDGE_CONTEXT || next.behind > best.behind + EDGE_CONTEXT) return 'doubt';
    return best === one ? places[0] : 'doubt';
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

  #endsLine(word: number): boolean {
    const { starts, ends, count } = this.#words;
    if (word < 0 || word + 1 >= count) return true;
    for (let i = ends[word]; i < starts[word + 1]; i++) if (this.#text.charCodeAt(i) === 10) return true;
    return false;
  }

  /** How words lie beside the next ones before them that are still there: how many are gone between them, and how many were put in. */
  #gap(i: number, j: number, behind: boolean): Gap {
    const { to, from } = this.#trace;
    const other = behind ? this.#behind[i] : this.#before[i];
    const [at, end] = behind ? [to.length, from.length] : [-1, -1];
    const place = other === at ? end : to[other];
    return behind ? { gone: other - i - 1, put: place - j - 1 } : { gone: i - other - 1, put: j - place - 1 };
  }

  #isSure(anchor: Anchor, a: number, b: number, kept: readonly Pair[]): boolean {
    const { to } = this.#trace;
    const [[first, start], [last, end]] = [kept[0], kept[kept.length - 1]];
    const good = ({ gone, put }: Gap): boolean =>
      put >= 0 && ((gone === 0 && put <= MOST_PUT) || put === 0 || (gone <= MOST_GONE && put <= MOST_GONE + 1));
    // A word so short stands everywhere: what was right beside it has to be there, too.
    const [before, behind] = [this.#gap(first, start, false), this.#gap(last, end, true)];
    const isWithin = ({ gone, put }: Gap, most: number): boolean => gone <= most && put <= most;
    const isHeld = isWithin(before, 0) || isWithin(behind, 0) || (isWithin(before, 1) && isWithin(behind, 1));
    if (!isHeld && lettersIn(anchor.exact) < 4) return false;
    const [left, right] = [good(before), good(behind)];
    const share = kept.length / (b - a);
    if (share < 1 && !isWithin(before, 0) && !isWithin(behind, 0)) return false;
    if (left && right) return share >= 0.5 && lettersOf(anchor.exact, a, kept) >= 0.55;
    if (share < 0.8) return false;
    if (kept.length >= 4) return true;
    if (kept.length === b - a && this.#isOnlyThere(kept)) return true;
    // One side alone has to be of the words' own sentence.
    const beside = (step: -1 | 1, edge: number, at: number): number => {
      let count = 0;
      for (let i = edge + step; to[i] === at + (i - edge) && count < 4; i += step) count++;
      return count;
    };
    const own = (count: number, text: string): boolean => count >= Math.min(3, 5 - kept.length) && wordsIn(text) >= 2;
    return (
      (left && own(beside(-1, first, start), ownSentence(anchor.prefix, true))) ||
      (right && own(beside(1, last, end), ownSentence(anchor.suffix, false)))
    );
  }

  /** True where words and those right beside them, on one side, stood once in that row, and stand once in it now. */
  #isOnlyThere(kept: readonly Pair[]): boolean {
    const { to } = this.#trace;
    const [[first, start], [last, end]] = [kept[0], kept[kept.length - 1]];
    const isRow = (step: -1 | 1, edge: number, at: number): boolean => {
      for (let n = 1; n <= MOST_BESIDE; n++) if (to[edge + step * n] !== at + step * n) return false;
      return true;
    };
    return (
      (isRow(-1, first, start) && this.#rivals.isOnly(first - MOST_BESIDE, last, start - MOST_BESIDE, end)) ||
      (isRow(1, last, end) && this.#rivals.isOnly(first, last + MOST_BESIDE, start, end + MOST_BESIDE))
    );
  }

  /** The place of words that are other ones now, between words that stayed; null where nothing like them is there. */
  #replaced(anchor: Anchor, a: number, b: number): Span | null {
    const { to, from } = this.#trace;
    const before = a > 0 ? this.#before[a] : -1;
    const behind = this.#behind[b - 1];
    if (a - 1 - before > MOST_GONE || behind - b > MOST_GONE) return null;
    const start = before < 0 ? 0 : to[before] + 1;
    const end = behind === to.length ? from.length : to[behind];
    if (end <= start || end - start > (behind - before - 1) * 2 + MOST_PUT) return null;
    for (let i = a; i < b; i++) if (to[i] >= 0) return null;
    for (let j = start; j < end; j++) if (from[j] >= 0) return null;
    const found = this.#aligned(patternOf(anchor), start, end - 1);
    // One word for one, right beside what stayed, is a word written in another way; more has to be more alike.
    const isOne = before === a - 1 && behind === b && end - start === b - a && b - a <= 3;
    // Of a word so short every other one has half of its letters.
    const isShort = lettersIn(anchor.exact) < 4;
    if (!found || (isShort && (!isOne || found.words < MOST_ALIKE))) return null;
    if (found.words < (isOne && !isShort ? ALIKE : MORE_ALIKE)) return null;
    const span = this.#clamped(found, start, end - 1, anchor.exact);
    // Letters that are gone beside new words may be in those.
    const { starts, ends } = this.#words;
    if (found.missingFirst > FEW && starts[start] < span.start) return null;
    if (found.missingLast > FEW && ends[end - 1] > span.end) return null;
    const ratio = (span.end - span.start) / anchor.exact.length;
    return ratio >= 0.5 && ratio <= 2 ? span : null;
  }

  /** The place of a quotation without words, such as a dash, between the words beside it. */
  #mark({ exact }: Anchor, a: number): Span | null {
    const { to } = this.#trace;
    const { starts, ends, count } = this.#words;
    if ((a > 0 && to[a - 1] < 0) || (a < to.length && to[a] < 0)) return null;
    const [left, right] = [a > 0 ? to[a - 1] : -1, a < to.length ? to[a] : count];
    if (right !== left + 1) return null;
    const from = left < 0 ? 0 : ends[left];
    const between = this.#text.slice(from, right === count ? this.#text.length : starts[right]);
    const at = between.indexOf(exact);
    if (at < 0 || between.indexOf(exact, at + 1) >= 0) return null;
    return { start: from + at, end: from + at + exact.length };
  }

  #span(anchor: Anchor, a: number, b: number, kept: readonly Pair[]): Span | null {
    const { starts, ends } = this.#words;
    const { exact, prefix, suffix } = anchor;
    const [[first, head], [last, tail]] = [kept[0], kept[kept.length - 1]];
    const whole = patternOf(anchor);
    let start = starts[head];
    let end = ends[tail];
    if (first === a) {
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
    if (last === b - 1) {
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
    const length = this.#skeleton.indexAt(end) - this.#skeleton.indexAt(start);
    return length >= whole.middle * 0.4 && length <= whole.middle * 1.4 + MOST_INSIDE ? { start, end } : null;
  }

  /** The last of the new words beside one that could be what so many became. */
  #free(at: number, step: -1 | 1, gone: number): number {
    const { from } = this.#trace;
    let j = at;
    while (Math.abs(j - at) < gone * 2 + MOST_PUT && from[j + step] === -1) j += step;
    return j;
  }

  /** Where an end of a quotation lies that has changed; null where that is not told, and it is more than a little. */
  #edge(pattern: Pattern, first: number, last: number, exact: string, lost: number): Span | null {
    const { starts, ends } = this.#words;
    const found = first < last ? this.#aligned(pattern, first, last) : null;
    const few = Math.max(8, exact.length * MOST_LOST);
    if (found && !found.cut && found.missing <= few) return this.#clamped(found, first, last, exact);
    const most = first === last ? exact.length * MOST_GONE_OF : Math.max(3, exact.length * MOST_LOST);
    return lost <= most ? { start: starts[last], end: ends[first] } : null;
  }

  /** True where what stands between two offsets is what words of a quotation have become; or nothing, where they are gone. */
  #isChanged(words: string, start: number, end: number, isBesideNew: boolean): boolean {
    const [from, to] = [this.#skeleton.indexAt(start), this.#skeleton.indexAt(end)];
    const { units } = new Skeleton(words);
    if (to <= from) return !isBesideNew || units.length <= FEW;
    const most = Math.max(units.length, to - from);
    return most <= FEW || shared(units, this.#skeleton.units.subarray(from, to)) >= most * SAME_EDGE;
  }

  /** An edge of words with the marks that the quotation has beside them, as far as the text has them. */
  #withMarks(exact: string, edge: number, behind: boolean): number {
    const words = new TextWords(exact);
    const marks = new Skeleton(behind ? exact.slice(words.ends[words.count - 1]) : exact.slice(0, words.starts[0]))
      .units;
    const { units, places } = this.#skeleton;
    let at = this.#skeleton.indexAt(edge);
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
  #aligned(pattern: Pattern, first: number, last: number): Candidate | null {
    const { starts, ends } = this.#words;
    const { units } = this.#skeleton;
    if (first > last) return null;
    const own = pattern.left + pattern.middle;
    const from = Math.max(0, this.#skeleton.indexAt(starts[first]) - own - SLACK);
    const right = pattern.units.length - pattern.left;
    const to = Math.min(units.length, this.#skeleton.indexAt(ends[last]) + right + SLACK);
    return candidate(pattern, align(pattern.units, units, from, to), this.#skeleton);
  }

  /** A place within the words from one to another, without marks at its edges that the quotation does not have there. */
  #clamped({ from, to }: Candidate, first: number, last: number, exact: string): Span {
    const { places } = this.#skeleton;
    const text = this.#text;
    const { starts, ends } = this.#words;
    let start = Math.max(starts[first], places[from]);
    let end = Math.max(start, Math.min(ends[last], places[to - 1] + 1));
    if (isInWord(exact.charCodeAt(0))) while (start < end && !isInWord(text.charCodeAt(start))) start++;
    if (isInWord(exact.charCodeAt(exact.length - 1))) while (end > start && !isInWord(text.charCodeAt(end - 1))) end--;
    return trim(text, { start, end });
  }
}

/** Words that are gone, and words that were put in, between two that stayed. */
interface Gap {
  readonly gone: number;
  readonly put: number;
}

interface Likeness {
  readonly before: number;
  readonly behind: number;
  readonly words: number;
}
