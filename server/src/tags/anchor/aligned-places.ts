import type { Span } from '../../text/span.ts';
import type { Anchor } from '../model.ts';
import { shared } from './align.ts';
import { AmbiguousEdges } from './ambiguous-edges.ts';
import { AmbiguousPlaces } from './ambiguous-places.ts';
import { Extent, FEW, MOST_GONE, MOST_LOST, MOST_PUT } from './extent.ts';
import { FoldedText } from './folded-text.ts';
import { type Gap, Gaps } from './gaps.ts';
import { compact, type Pair, withoutStrays } from './pairs.ts';
import { ownSentence, patternOf } from './pattern.ts';
import { isCut, lettersIn, lettersOf, wholeWords, wordsIn } from './quoted.ts';
import { RivalPlaces } from './rival-places.ts';
import { WordAlignment } from './word-alignment.ts';
import { TextWords } from './word-print.ts';

/** What is known of an earlier version of a text: a number for each of its words, the words' hashes or the marks of a print. */
export interface Earlier {
  readonly words: Uint32Array;
  readonly kind: 'codes' | 'marks';
}

/** Words beside a tag's own that tell a place where the row of all of them stands nowhere else. */
const MOST_BESIDE = 4;
/** Words of a quotation that are compared with what is known of them. */
const COMPARED = 400;
/** Of changed words between words that stayed, the share that has to be as it was. */
const ALIKE = 0.25;
const MORE_ALIKE = 0.55;
const MOST_ALIKE = 0.75;
/** The share of a place's words that may be others, and of an anchor's words that may stand elsewhere. */
const MOST_OTHERS = 0.15;
/** The share of its letters that a word has in common with what it has become, at least. */
const LIKE_EDGE = 0.5;

/**
 * Places in a text by how an earlier version of it lies beside it, word by word. So all tags of a text go together, and what
 * stands around a tag for pages tells its words from the same words elsewhere.
 */
export class AlignedPlaces {
  readonly #text: string;
  readonly #words: TextWords;
  readonly #old: Uint32Array;
  readonly #own: Uint32Array;
  readonly #alignment: WordAlignment;
  readonly #ambiguous: AmbiguousPlaces;
  readonly #rivals: RivalPlaces;
  readonly #gaps: Gaps;
  readonly #extent: Extent;
  readonly #edges: AmbiguousEdges;
  readonly #kind: Earlier['kind'];

  constructor(text: string, folded: FoldedText, now: TextWords, { words, kind }: Earlier) {
    this.#text = text;
    this.#words = now;
    this.#kind = kind;
    this.#old = words;
    this.#own = kind === 'codes' ? this.#words.codes : this.#words.marks;
    this.#alignment = new WordAlignment(words, this.#own);
    this.#ambiguous = new AmbiguousPlaces(words, this.#own, this.#alignment, (word) => this.#endsLine(word));
    this.#rivals = new RivalPlaces(words, this.#own, this.#alignment);
    this.#gaps = new Gaps(this.#alignment);
    this.#extent = new Extent(text, folded, now, this.#alignment);
    this.#edges = new AmbiguousEdges(folded, now, this.#gaps);
  }

  /**
   * Where an anchor of the earlier version holds; null where its words are gone or went apart, or what is known does not tell;
   * 'doubt' where two places would do.
   */
  find(anchor: Anchor): Span | 'doubt' | null {
    const found = this.#found(anchor);
    return found && found !== 'doubt' ? this.withoutStrangers(found, anchor) : found;
  }

  #found(anchor: Anchor): Span | 'doubt' | null {
    const range = this.#range(anchor);
    if (!range) return null;
    const [a, b] = range;
    if (a === b) return this.#mark(anchor, a);
    const kept = this.#together(anchor, a, b);
    if (kept === 'apart') return 'doubt';
    if (kept.length === 0) {
      const span = this.#replaced(anchor, a, b);
      const at = span ? this.#words.indexAt(span.start) : 0;
      return span && (this.#isDoubtful(a, b, at) || this.#ambiguous.hasStranger(a, at, at + 1)) ? 'doubt' : span;
    }
    if (!this.#isSure(anchor, a, b, kept)) return null;
    const [first, at] = kept[0];
    if (this.#edges.slides(a, b, kept)) return 'doubt';
    const place = at - (first - a);
    const [last, tail] = kept[kept.length - 1];
    if (this.#isDoubtful(a, b, place) || this.#ambiguous.hasStranger(first, at, tail + 1)) return 'doubt';
    if (this.#edges.partSlides(kept)) return 'doubt';
    if (this.#rivals.has(first, last, at, tail)) return 'doubt';
    const span = this.#extent.of(anchor, a, b, kept);
    if (!span) return null;
    return this.#edges.standsElsewhere(anchor, span) || this.#hasLostEdge(span, a, b, kept) ? 'doubt' : span;
  }

  /** True where words of the earlier version that are thought to stand at a word now could as well stand elsewhere, or others there. */
  #isDoubtful(a: number, b: number, at: number): boolean {
    return this.#ambiguous.slides(a, b) || this.#ambiguous.hasTwin(a, b, at) || this.#ambiguous.hasRival(a, b, at);
  }

  /** True where the earlier version has an anchor's words where the anchor says. */
  knows(anchor: Anchor): boolean {
    return this.#range(anchor) !== null;
  }

  /** A place without a new word at its edge that is beside the one which the quotation's first, or last, word has become. */
  withoutStrangers({ start, end }: Span, { exact, prefix, suffix }: Anchor): Span {
    const { starts, ends, count } = this.#words;
    const { from } = this.#alignment;
    const [first, past] = [this.#words.indexAt(start), this.#words.indexAt(end)];
    const last = past < count && starts[past] < end ? past : past - 1;
    if (last <= first || (from[first] >= 0 && from[last] >= 0)) return { start, end };
    const quoted = new TextWords(exact);
    const units = (word: number, to = word): Uint16Array =>
      new FoldedText(this.#text.slice(starts[word], ends[to])).units;
    const isStrange = (word: number, beside: number, own: number): boolean => {
      if (from[word] >= 0 || from[beside] >= 0) return false;
      const was = new FoldedText(exact.slice(quoted.starts[own], quoted.ends[own])).units;
      const [kept, both] = [
        shared(was, units(beside)),
        shared(was, units(Math.min(word, beside), Math.max(word, beside))),
      ];
      // Of a word that was cut in two both parts have some of its letters.
      return kept >= Math.max(was.length, units(beside).length) * LIKE_EDGE && both === kept;
    };
    if (quoted.count === 0) return { start, end };
    return {
      start: !isCut(prefix, exact) && isStrange(first, first + 1, 0) ? starts[first + 1] : start,
      end: !isCut(exact, suffix) && isStrange(last, last - 1, quoted.count - 1) ? ends[last - 1] : end,
    };
  }

  /** False where a place for an anchor was there before the change, as other words than the anchor's, or another place would do. */
  admits({ start, end }: Span, anchor: Anchor): boolean {
    const { to, from } = this.#alignment;
    const [a, b] = this.#range(anchor) ?? [0, 0];
    const at = this.#words.indexAt(start);
    // What was not followed here word by word has to fit better than any other.
    if (a < b && (this.#isDoubtful(a, b, at) || this.#ambiguous.hasRival(a, b, at, true))) return false;
    if (a < b && this.#ambiguous.hasStranger(a, at, at + 1)) return false;
    let [own, others] = [0, 0];
    let j = at;
    for (; j < this.#words.count && this.#words.starts[j] < end; j++)
      if (from[j] >= 0 && (from[j] < a || from[j] >= b)) others++;
      else own++;
    // What is right beside it on both sides had other words in between: these are what became of those.
    const [left, right] = [from[at - 1] ?? -1, from[j] ?? -1];
    if (left >= 0 && right > left + 1 && (a < left || a > right)) return false;
    // A good part of its words is known to stand elsewhere: what is here is a copy of them, or ends where they do not.
    let elsewhere = 0;
    for (let i = a; i < b; i++) if (to[i] >= 0 && (to[i] < at || to[i] >= j)) elsewhere++;
    return others <= own * MOST_OTHERS && elsewhere <= (b - a) * MOST_OTHERS;
  }

  /** True where words at an edge of an anchor's are gone and a new word stands there of which none was taken for them: it may be what they became. */
  #hasLostEdge(span: Span, a: number, b: number, kept: readonly Pair[]): boolean {
    const { to } = this.#alignment;
    const { starts, ends, count } = this.#words;
    const [[first, at], [last, tail]] = [kept[0], kept[kept.length - 1]];
    const isMuch = (from: number, past: number): boolean => {
      let letters = 0;
      for (let j = from; j < past; j++) letters += ends[j] - starts[j];
      return letters > FEW;
    };
    const [before, behind] = [this.#gaps.before[a], this.#gaps.behind[b - 1]];
    const [head, end] = [before < 0 ? -1 : to[before], behind === to.length ? count : to[behind]];
    return (
      (first > a && span.start === starts[at] && isMuch(head + 1, at)) ||
      (last < b - 1 && span.end === ends[tail] && isMuch(tail + 1, end))
    );
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
    const { to } = this.#alignment;
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
    const { from: old } = this.#alignment;
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

  #endsLine(word: number): boolean {
    const { starts, ends, count } = this.#words;
    if (word < 0 || word + 1 >= count) return true;
    for (let i = ends[word]; i < starts[word + 1]; i++) if (this.#text.charCodeAt(i) === 10) return true;
    return false;
  }

  #isSure(anchor: Anchor, a: number, b: number, kept: readonly Pair[]): boolean {
    const { to } = this.#alignment;
    const [[first, start], [last, end]] = [kept[0], kept[kept.length - 1]];
    const good = ({ gone, put }: Gap): boolean =>
      put >= 0 && ((gone === 0 && put <= MOST_PUT) || put === 0 || (gone <= MOST_GONE && put <= MOST_GONE + 1));
    // A word so short stands everywhere: what was right beside it has to be there, too.
    const [before, behind] = [this.#gaps.beside(first, start, false), this.#gaps.beside(last, end, true)];
    const isWithin = ({ gone, put }: Gap, most: number): boolean => gone <= most && put <= most;
    const isHeld = isWithin(before, 0) || isWithin(behind, 0) || (isWithin(before, 1) && isWithin(behind, 1));
    if (!isHeld && lettersIn(anchor.exact) < 4) return false;
    const [left, right] = [good(before), good(behind)];
    const share = kept.length / (b - a);
    if (share < 1 && !isWithin(before, 0) && !isWithin(behind, 0)) return false;
    if (left && right) return share === 1 || (share >= 0.5 && lettersOf(anchor.exact, a, kept) >= 0.55);
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
    const { to } = this.#alignment;
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
    const { to, from } = this.#alignment;
    const before = a > 0 ? this.#gaps.before[a] : -1;
    const behind = this.#gaps.behind[b - 1];
    if (a - 1 - before > MOST_GONE || behind - b > MOST_GONE) return null;
    const start = before < 0 ? 0 : to[before] + 1;
    const end = behind === to.length ? from.length : to[behind];
    if (end <= start || end - start > (behind - before - 1) * 2 + MOST_PUT) return null;
    for (let i = a; i < b; i++) if (to[i] >= 0) return null;
    for (let j = start; j < end; j++) if (from[j] >= 0) return null;
    const found = this.#extent.aligned(patternOf(anchor), start, end - 1);
    // One word for one, right beside what stayed, is a word written in another way; more has to be more alike.
    const isOne = before === a - 1 && behind === b && end - start === b - a && b - a <= 3;
    // Of a word so short every other one has half of its letters.
    const isShort = lettersIn(anchor.exact) < 4;
    if (!found || (isShort && (!isOne || found.words < MOST_ALIKE))) return null;
    if (found.words < (isOne && !isShort ? ALIKE : MORE_ALIKE)) return null;
    const span = this.#extent.within(found, start, end - 1, anchor.exact);
    // Letters that are gone beside new words may be in those.
    const { starts, ends } = this.#words;
    if (found.missingFirst > FEW && starts[start] < span.start) return null;
    if (found.missingLast > FEW && ends[end - 1] > span.end) return null;
    const ratio = (span.end - span.start) / anchor.exact.length;
    return ratio >= 0.5 && ratio <= 2 ? span : null;
  }

  /** The place of a quotation without words, such as a dash, between the words beside it. */
  #mark({ exact }: Anchor, a: number): Span | null {
    const { to } = this.#alignment;
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
}
