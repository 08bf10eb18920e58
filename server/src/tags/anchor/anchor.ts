import { isSpace, type Span, trim } from '../../text/span.ts';
import type { Anchor } from '../model.ts';
import type { Sliced } from '../store/slices.ts';
import { align } from './align.ts';
import { AlignedPlaces, type Earlier } from './aligned-places.ts';
import { FoldedText, GRAM } from './folded-text.ts';
import {
  type Candidate,
  CONTEXT,
  candidate,
  isEnough,
  isTwin,
  MOST_CONTEXT,
  type Pattern,
  part,
  patternOf,
} from './pattern.ts';
import { TextWords } from './word-print.ts';

/** How much longer a context is than what it shares with another place of the text, so that half of it still tells the two apart. */
const APART = 2.2;
/** Words of fewer units are found by what is right beside them only. */
const SHORT = 4;
/** Of quotations of more units only the ends are looked for, and so much of them. */
const LONG = 500;
const END = 100;
/** The share of a passage that another one may have in common with it for the passage to be told by its words alone. */
const MOST_ALIKE = 0.4;
/** Places this near to one another count as one. */
const BUCKET = 16;
/** Units of both texts by which a changed passage may be longer or shorter than its pattern. */
const SLACK = 24;
/** So many places are compared closely. */
const CANDIDATES = 6;

/** Makes and finds the anchors of one text. Making many, or finding many, takes one pass over the text and little for each. */
export class Anchors {
  readonly #text: string;
  readonly #earlier: Earlier | null;
  #made: FoldedText | null = null;
  #counted: TextWords | null = null;
  #laid: AlignedPlaces | null = null;
  #unchanged: boolean | null = null;
  /** How far what was found last has moved since its anchor was made. */
  #shift = 0;

  /** With what is known of the text's earlier version, anchors made in that are found far more surely, and never on other words of it. */
  constructor(text: string, earlier: Earlier | null = null) {
    this.#text = text;
    this.#earlier = earlier;
  }

  /** Anchors of a text that may be long, with all that it takes to make many. */
  static *sliced(text: string): Sliced<Anchors> {
    const anchors = new Anchors(text);
    anchors.#made = yield* FoldedText.sliced(text);
    anchors.#counted = yield* TextWords.sliced(text);
    return anchors;
  }

  /** The same, to find anchors of an earlier version. */
  static *slicedAfter(text: string, earlier: Earlier | null): Sliced<Anchors> {
    const anchors = new Anchors(text, earlier);
    if (earlier) anchors.#counted = yield* TextWords.sliced(text);
    return anchors;
  }

  /** The words of the text. */
  get words(): TextWords {
    this.#counted ??= new TextWords(this.#text);
    return this.#counted;
  }

  /** True where every word is what it was. */
  get #isSame(): boolean {
    if (this.#unchanged === null) {
      const { words, kind } = this.#earlier ?? { words: new Uint32Array(), kind: 'codes' };
      const now = kind === 'codes' ? this.words.codes : this.words.marks;
      this.#unchanged = words.length === now.length && words.every((word, i) => word === now[i]);
    }
    return this.#unchanged;
  }

  get #aligned(): AlignedPlaces | null {
    if (this.#earlier) this.#laid ??= new AlignedPlaces(this.#text, this.#folded, this.words, this.#earlier);
    return this.#laid;
  }

  get #folded(): FoldedText {
    this.#made ??= new FoldedText(this.#text);
    return this.#made;
  }

  /**
   * The anchor of a span of the text. Its contexts have 32 characters, or more where its words recur: so many that another place with
   * the same words has another context.
   */
  of({ start, end }: Span): Anchor {
    const text = this.#text;
    const folded = this.#folded;
    const { places } = folded;
    const [first, last] = [folded.indexAt(start), folded.indexAt(end)];
    const own = last - first;
    const alike = own > 2 * GRAM && folded.likeness(first, last) > MOST_ALIKE;
    const length = (recurring: number): number =>
      recurring >= own && recurring > 0 ? Math.max(RECURS, Math.ceil((recurring - own) * APART)) : alike ? RECURS : 0;
    const left = length(folded.longestRecurring(last, own + MOST_CONTEXT, false));
    const right = length(folded.longestRecurring(first, own + MOST_CONTEXT, true));
    const from = Math.max(start - MOST_CONTEXT, Math.min(start - CONTEXT, places[Math.max(0, first - left)] ?? 0));
    const to = Math.min(end + MOST_CONTEXT, Math.max(end + CONTEXT, (places[last + right] ?? text.length) || end));
    return {
      exact: text.slice(start, end),
      prefix: text.slice(Math.max(0, from), start),
      suffix: text.slice(end, to),
      start,
      word: this.words.indexAt(start),
    };
  }

  /**
   * Where an anchor holds in the text, or null where no place, or more than one, would do: better an honest orphan than a
   * wrong place. In this order:
   *
   * 1. The same words with the same context at the same offset, or as far from it as what was found before.
   * 2. The only place with the same words and the same context, their look aside (white space, case, kinds of quotation marks).
   * 3. The place that is most like the words and their context, if it is much like them, no other place is nearly as much so, and
   *    none looks like a copy: the words have to be there and one context of their own sentence, or both contexts around words
   *    that have changed, or, of words that stood in the text once, the words alone.
   */
  find(anchor: Anchor): Span | null {
    const { exact, start } = anchor;
    if (exact === '') return null;
    // An anchor that other programs wrote has no word in the print of the text: it is found by itself.
    const isFollowed = anchor.word !== undefined && this.#earlier !== null;
    if (isFollowed && this.#isSame && this.#hasAt(start, anchor)) return { start, end: start + exact.length };
    const aligned = isFollowed ? this.#aligned : null;
    if (aligned) {
      const known = aligned.find(anchor);
      if (known === 'doubt') return null;
      if (known) return this.#asWritten(known, exact);
      // A word so short stands everywhere: where it is gone from its own place, no context makes up for it.
      if (exact.trim().length < SHORT && aligned.knows(anchor)) return null;
      const found = this.#closest(anchor);
      return found && aligned.admits(found, anchor)
        ? this.#asWritten(aligned.withoutStrangers(found, anchor), exact)
        : null;
    }
    // Most often all of a text has moved by as much as what was found last.
    for (const at of new Set([start, start + this.#shift]))
      if (this.#hasAt(at, anchor)) return { start: at, end: at + exact.length };
    const found = this.#closest(anchor);
    if (!found) return this.#only(anchor);
    const span = this.#asWritten(found, exact);
    if (start >= 0 && span.end - span.start === exact.length) this.#shift = span.start - start;
    return span;
  }

  /** Words with little context, as other programs write them: their place, if they stand in the text once and the context is there. */
  #only({ exact, prefix, suffix }: Anchor): Span | null {
    const text = this.#text;
    if (prefix.length + suffix.length >= CONTEXT) return null;
    const at = text.indexOf(exact);
    if (at < prefix.length || text.indexOf(exact, at + 1) >= 0) return null;
    const end = at + exact.length;
    const agrees = text.startsWith(prefix, at - prefix.length) && text.startsWith(suffix, end);
    return agrees && prefix.length + suffix.length > 0 ? { start: at, end } : null;
  }

  /** True where the words stand at an offset with all of their context. */
  #hasAt(at: number, { exact, prefix, suffix }: Anchor): boolean {
    const text = this.#text;
    const end = at + exact.length;
    return (
      at >= prefix.length &&
      text.startsWith(exact, at) &&
      text.startsWith(suffix, end) &&
      text.startsWith(prefix, at - prefix.length) &&
      (suffix.length > 0 || end === text.length) &&
      (prefix.length > 0 || at === 0)
    );
  }

  #closest(anchor: Anchor): Span | null {
    const whole = patternOf(anchor);
    if (whole.middle === 0) return null;
    const places = this.#folded.find(whole.units);
    if (places && places.length > 1) return null;
    if (places?.length === 1 && !this.#isLikeOthers(whole)) {
      const from = places[0] + whole.left;
      return this.#span(from, from + whole.middle);
    }
    if (whole.middle <= LONG) return this.#chosen(whole);
    // Both ends of a long passage are found each for itself; between them much may have changed, but not all.
    const head = this.#chosen(part(whole, 0, whole.left + END));
    const tail = this.#chosen(part(whole, whole.left + whole.middle - END, whole.units.length));
    if (!head || !tail || tail.end <= head.start) return null;
    const [from, to] = [this.#folded.indexAt(head.start), this.#folded.indexAt(tail.end)];
    const words = whole.units.subarray(whole.left, whole.left + whole.middle);
    if (to - from < whole.middle * 0.6 || to - from > whole.middle * 1.5) return null;
    return this.#folded.sharedWith(words, from, to) >= 0.4 ? { start: head.start, end: tail.end } : null;
  }

  /** True where two places of the text have much of a pattern, as a text has it that was copied and changed since. */
  #isLikeOthers({ units }: Pattern): boolean {
    const [, second] = this.#places(units);
    return second !== undefined && second.votes >= (units.length - GRAM + 1) * 0.4;
  }

  /** The only place that is enough like a pattern, if no other is nearly as much like it. */
  #chosen(pattern: Pattern): Span | null {
    const [best, ...others] = this.#scored(pattern);
    if (!best || !isEnough(best, pattern)) return null;
    const margin = Math.max(5, pattern.units.length * 0.1);
    if (others.some((one) => best.score - one.score < margin || isTwin(one, pattern))) return null;
    return trim(this.#text, this.#span(best.from, best.to));
  }

  #scored(pattern: Pattern): readonly Candidate[] {
    const folded = this.#folded;
    const { units } = pattern;
    const found: Candidate[] = [];
    for (const { place } of this.#places(units)) {
      if (found.length >= CANDIDATES) break;
      const from = Math.max(0, place - SLACK);
      const to = Math.min(folded.units.length, place + 2 * BUCKET + units.length + SLACK);
      const one = candidate(pattern, align(units, folded.units, from, to), folded);
      if (one && !found.some((other) => other.from < one.to && one.from < other.to)) found.push(one);
    }
    return found.sort((a, b) => b.score - a.score || a.from - b.from);
  }

  /** Where units may begin in the text, by how many of their grams stand there: the most likely places first, and apart from each other. */
  #places(units: Uint16Array): readonly { readonly place: number; readonly votes: number }[] {
    const votes = new Map<number, number>();
    for (let at = 0; at + GRAM <= units.length; at++)
      for (const place of this.#folded.gram(units, at) ?? []) {
        const bucket = Math.floor((place - at) / BUCKET);
        votes.set(bucket, (votes.get(bucket) ?? 0) + 1);
      }
    const total = (bucket: number): number => (votes.get(bucket) ?? 0) + (votes.get(bucket + 1) ?? 0);
    const found: { place: number; votes: number }[] = [];
    let most = 0;
    for (const bucket of [...votes.keys()].sort((a, b) => total(b) - total(a) || a - b)) {
      const count = total(bucket);
      most = Math.max(most, count);
      if (count < most * 0.25 || found.length >= 2 * CANDIDATES) break;
      const place = bucket * BUCKET;
      if (!found.some((one) => Math.abs(one.place - place) <= BUCKET)) found.push({ place, votes: count });
    }
    return found;
  }

  #span(from: number, to: number): Span {
    const { places } = this.#folded;
    return { start: places[from], end: places[to - 1] + 1 };
  }

  /** The span with the white space at its edges that the quotation has, where the text has it, too. */
  #asWritten(span: Span, exact: string): Span {
    let lead = 0;
    while (lead < exact.length && isSpace(exact.charCodeAt(lead))) lead++;
    const start = span.start - lead;
    return this.#text.startsWith(exact, start) && start + exact.length >= span.end
      ? { start, end: start + exact.length }
      : span;
  }
}

/** Contexts of words that recur have more units than those of words that stand once: so their length tells the two apart. */
const RECURS = 40;

/** The anchor of a span of a text. For many spans of one text make one `Anchors`. */
export function anchorOf(text: string, span: Span): Anchor {
  return new Anchors(text).of(span);
}

/** Where an anchor holds in a text that may have changed since, or null: see `Anchors.find`. */
export function findAnchor(text: string, anchor: Anchor): Span | null {
  return new Anchors(text).find(anchor);
}
