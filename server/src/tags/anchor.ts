import { isSpace, type Span, trim } from '../text/span.ts';
import { type Alignment, align } from './align.ts';
import { Skeleton } from './skeleton.ts';

/** What an annotation holds on to: the words it stands on, what stands around them, and where that was. */
export interface Anchor {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** UTF-16 offset of the first character when it was last known; -1 where it is not. */
  readonly start: number;
}

/** Characters of context that an anchor keeps on either side where its words stand in the text once. */
const CONTEXT = 32;
/** Characters of context at most. Where that many do not tell a place from another, the context on that side proves nothing. */
const MOST_CONTEXT = 160;
/** How much longer a context is than what it shares with another place of the text, so that half of it still tells the two apart. */
const APART = 2.2;
/** Of quotations of more units only the ends are looked for, and so much of them. */
const LONG = 500;
const END = 100;
/** The share of a passage that another one may have in common with it for the passage to be told by its words alone. */
const MOST_ALIKE = 0.4;
/** Characters by which places are looked up, as in `Skeleton`. */
const GRAM = 8;
/** So many units that are as they were show where the words begin or end. */
const SOLID = 5;
/** Places this near to one another count as one. */
const BUCKET = 16;
/** Units of a context next to the words that have to be as they were to tell where the words' edge was. */
const EDGE = 8;
/** Units of both texts by which a changed passage may be longer or shorter than its pattern. */
const SLACK = 24;
/** So many places are compared closely. */
const CANDIDATES = 6;

/** Makes and finds the anchors of one text. Making many, or finding many, takes one pass over the text and little for each. */
export class Anchors {
  readonly #text: string;
  #made: Skeleton | null = null;
  /** How far what was found last has moved since its anchor was made. */
  #shift = 0;

  constructor(text: string) {
    this.#text = text;
  }

  get #skeleton(): Skeleton {
    this.#made ??= new Skeleton(this.#text);
    return this.#made;
  }

  /**
   * The anchor of a span of the text. Its contexts have 32 characters, or more where its words recur: so many that another place with
   * the same words has another context.
   */
  of({ start, end }: Span): Anchor {
    const text = this.#text;
    const skeleton = this.#skeleton;
    const { places } = skeleton;
    const [first, last] = [skeleton.indexAt(start), skeleton.indexAt(end)];
    const own = last - first;
    const alike = own > 2 * GRAM && skeleton.likeness(first, last) > MOST_ALIKE;
    const length = (recurring: number): number =>
      recurring >= own && recurring > 0 ? Math.max(RECURS, Math.ceil((recurring - own) * APART)) : alike ? RECURS : 0;
    const left = length(skeleton.longestRecurring(last, own + MOST_CONTEXT, false));
    const right = length(skeleton.longestRecurring(first, own + MOST_CONTEXT, true));
    const from = Math.max(start - MOST_CONTEXT, Math.min(start - CONTEXT, places[Math.max(0, first - left)] ?? 0));
    const to = Math.min(end + MOST_CONTEXT, Math.max(end + CONTEXT, (places[last + right] ?? text.length) || end));
    return {
      exact: text.slice(start, end),
      prefix: text.slice(Math.max(0, from), start),
      suffix: text.slice(end, to),
      start,
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
    const places = this.#skeleton.find(whole.units);
    if (places && places.length > 1) return null;
    if (places?.length === 1 && !this.#isLikeOthers(whole)) {
      const from = places[0] + whole.left;
      return this.#span(from, from + whole.middle);
    }
    if (whole.middle <= LONG) return this.#chosen(whole, anchor);
    // Both ends of a long passage are found each for itself; between them much may have changed, but not all.
    const head = this.#chosen(part(whole, 0, whole.left + END), anchor);
    const tail = this.#chosen(part(whole, whole.left + whole.middle - END, whole.units.length), anchor);
    if (!head || !tail || tail.end <= head.start) return null;
    const [from, to] = [this.#skeleton.indexAt(head.start), this.#skeleton.indexAt(tail.end)];
    const words = whole.units.subarray(whole.left, whole.left + whole.middle);
    if (to - from < whole.middle * 0.6 || to - from > whole.middle * 1.5) return null;
    return this.#skeleton.sharedWith(words, from, to) >= 0.4 ? { start: head.start, end: tail.end } : null;
  }

  /** True where two places of the text have much of a pattern, as a text has it that was copied and changed since. */
  #isLikeOthers({ units }: Pattern): boolean {
    const [, second] = this.#places(units);
    return second !== undefined && second.votes >= (units.length - GRAM + 1) * 0.4;
  }

  /** The only place that is enough like a pattern, if no other is nearly as much like it. */
  #chosen(pattern: Pattern, anchor: Anchor): Span | null {
    const [best, ...others] = this.#scored(pattern);
    if (!best || !isEnough(best, pattern)) return null;
    const margin = Math.max(5, pattern.units.length * 0.1);
    if (others.some((one) => best.score - one.score < margin || isTwin(one, pattern))) return null;
    return this.#toWords(this.#span(best.from, best.to), best.changed, anchor);
  }

  /** A changed edge that lies inside a word, where the quotation's did not, goes to the word's nearer edge. */
  #toWords({ start, end }: Span, changed: Candidate['changed'], { exact, prefix, suffix }: Anchor): Span {
    const text = this.#text;
    const inside = (at: number): boolean => at > 0 && at < text.length && isLetter(text[at - 1]) && isLetter(text[at]);
    const nearest = (at: number): number => {
      let [before, behind] = [at, at];
      while (inside(before) && at - before < MOST_MOVED) before--;
      while (inside(behind) && behind - at < MOST_MOVED) behind++;
      return at - before < behind - at ? before : behind;
    };
    const from = !changed.first || (isLetter(prefix.at(-1) ?? ' ') && isLetter(exact[0])) ? start : nearest(start);
    const to = !changed.last || (isLetter(exact.at(-1) ?? ' ') && isLetter(suffix[0] ?? ' ')) ? end : nearest(end);
    return trim(text, from < to ? { start: from, end: to } : { start, end });
  }

  #scored(pattern: Pattern): readonly Candidate[] {
    const skeleton = this.#skeleton;
    const { units } = pattern;
    const found: Candidate[] = [];
    for (const { place } of this.#places(units)) {
      if (found.length >= CANDIDATES) break;
      const from = Math.max(0, place - SLACK);
      const to = Math.min(skeleton.units.length, place + 2 * BUCKET + units.length + SLACK);
      const one = candidate(pattern, align(units, skeleton.units, from, to), skeleton.units);
      if (one && !found.some((other) => other.from < one.to && one.from < other.to)) found.push(one);
    }
    return found.sort((a, b) => b.score - a.score || a.from - b.from);
  }

  /** Where units may begin in the text, by how many of their grams stand there: the most likely places first, and apart from each other. */
  #places(units: Uint16Array): readonly { readonly place: number; readonly votes: number }[] {
    const votes = new Map<number, number>();
    for (let at = 0; at + GRAM <= units.length; at++)
      for (const place of this.#skeleton.gram(units, at) ?? []) {
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
    const { places } = this.#skeleton;
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

/** What an anchor looks for: units of its context, its words, and its context again. */
interface Pattern {
  readonly units: Uint16Array;
  readonly left: number;
  readonly middle: number;
  /** How many units of each context are of the same sentence as the words. */
  readonly nearLeft: number;
  readonly nearRight: number;
  /** True where the words stood in their text once. */
  readonly once: boolean;
  /** True where a context on this side does not tell the place from another. */
  readonly cappedLeft: boolean;
  readonly cappedRight: boolean;
}

function patternOf({ exact, prefix, suffix }: Anchor): Pattern {
  const parts = [prefix, exact, suffix].map((text) => new Skeleton(text).units);
  const units = new Uint16Array(parts[0].length + parts[1].length + parts[2].length);
  units.set(parts[0]);
  units.set(parts[1], parts[0].length);
  units.set(parts[2], parts[0].length + parts[1].length);
  return {
    ...{ units, left: parts[0].length, middle: parts[1].length },
    nearLeft: new Skeleton(prefix.slice(prefix.length - sentenceLength(prefix, true))).units.length,
    nearRight: new Skeleton(suffix.slice(0, sentenceLength(suffix, false))).units.length,
    once: prefix.length <= CONTEXT && suffix.length <= CONTEXT,
    cappedLeft: prefix.length >= MOST_CONTEXT,
    cappedRight: suffix.length >= MOST_CONTEXT,
  };
}

/** How many characters of a context belong to the sentence that its words are in. */
function sentenceLength(context: string, before: boolean): number {
  const breaks = [...context.matchAll(/[.!?…:]["'”’»)]*\s|\n\s*\n/g)];
  if (before) {
    const last = breaks.at(-1);
    return last ? context.length - last.index - last[0].length : context.length;
  }
  return breaks[0]?.index ?? context.length;
}

/** A stretch of a pattern; its words are what it shares with the pattern's. */
function part(pattern: Pattern, from: number, to: number): Pattern {
  const left = Math.max(0, pattern.left - from);
  const right = Math.max(0, to - (pattern.left + pattern.middle));
  return {
    ...{ ...pattern, units: pattern.units.subarray(from, to), left, middle: to - from - left - right },
    ...{ nearLeft: Math.min(left, pattern.nearLeft), nearRight: Math.min(right, pattern.nearRight) },
  };
}

interface Candidate {
  /** Indexes of the first unit and behind the last. */
  readonly from: number;
  readonly to: number;
  readonly score: number;
  /** From 0 to 1, how much of each part is there; at the text's own edge an empty context is all there. */
  readonly before: number;
  readonly words: number;
  readonly after: number;
  /** Whether the first and the last of the words' units are other ones now. */
  readonly changed: { readonly first: boolean; readonly last: boolean };
  /** Whether an end of the words is missing, and no context tells where it was: it may stand elsewhere. */
  readonly cut: boolean;
  /** Whether what is right before and right behind the words is as it was. */
  readonly framed: boolean;
  /** The same for the parts of the contexts that are of the words' own sentence. */
  readonly near: { readonly before: number; readonly after: number };
}

/** What an alignment with the units of a text finds; null where none of the words lies on anything. */
function candidate(
  { units, left, middle, nearLeft, nearRight }: Pattern,
  { at, same, before }: Alignment,
  text: Uint16Array,
): Candidate | null {
  const net = (from: number, to: number): number => {
    let sum = 0;
    for (let i = from; i < to; i++) sum += (same[i] ? 1 : -1) - (i > from ? before[i] : 0);
    return sum;
  };
  const share = (from: number, to: number): number => {
    let errors = 0;
    for (let i = from; i < to; i++) errors += (same[i] ? 0 : 1) + (i > from ? before[i] : 0);
    return to === from ? 0 : Math.max(0, 1 - errors / (to - from));
  };
  const end = left + middle;
  for (const edge of [left, end]) slide(units, { at, same, before }, text, edge);
  // The words' first and last units that are as they were, as are some beside them.
  const solid = (from: number, to: number): boolean => {
    for (let i = Math.max(left, from); i < Math.min(end, to); i++)
      if (!same[i] || (i > Math.max(left, from) && before[i] > 0)) return false;
    return true;
  };
  let first = left;
  const joinedLeft = same[left] === 1 && same[left - 1] === 1 && before[left] === 0;
  while (!joinedLeft && first < end && !solid(first, first + SOLID)) first++;
  let last = end - 1;
  const joinedRight = same[last] === 1 && same[end] === 1 && before[end] === 0;
  while (!joinedRight && last >= left && !solid(last - SOLID + 1, last + 1)) last--;
  // Where the words' own edge has changed, the context's edge tells where it was, if that is as it was.
  const asItWas = (start: number, stop: number): boolean => stop - start >= EDGE && share(start, stop) >= 0.7;
  const byLeft = !same[left] && same[left - 1] === 1 && asItWas(Math.max(0, left - EDGE), left);
  const byRight = !same[end - 1] && same[end] === 1 && asItWas(end, Math.min(units.length, end + EDGE));
  const missing = Math.max(4, middle * 0.1);
  const from = byLeft ? at[left - 1] + 1 : first < end ? at[first] : -1;
  const to = byRight ? at[end] : last >= left ? at[last] + 1 : -1;
  if (from < 0 || to <= from) return null;
  return {
    ...{ from, to },
    score: Math.max(0, net(0, left)) + net(left, end) + Math.max(0, net(end, units.length)),
    words: share(left, end),
    before: left === 0 ? (from === 0 ? 1 : 0) : share(0, left),
    after: end === units.length ? (to === text.length ? 1 : 0) : share(end, units.length),
    changed: { first: !same[left], last: !same[end - 1] },
    cut: (!byLeft && first - left > missing) || (!byRight && end - 1 - last > missing),
    framed: asItWas(Math.max(0, left - EDGE), left) && asItWas(end, Math.min(units.length, end + EDGE)),
    near: { before: share(left - nearLeft, left), after: share(end, end + nearRight) },
  };
}

/**
 * Moves what was put in near an edge of the words to the edge, where that is as good an explanation: of `the quay` and then `the new quay`
 * the `e` in `new` is no letter of `the`.
 */
function slide(units: Uint16Array, { at, same, before }: Alignment, text: Uint16Array, edge: number): void {
  for (let gap = Math.max(1, edge - MOST_MOVED); gap < units.length && gap <= edge + MOST_MOVED; gap++) {
    if (before[gap] === 0 || gap === edge || at[gap] < 0 || at[gap - 1] < 0) continue;
    const [from, to, shift] = gap < edge ? [gap, edge, -before[gap]] : [edge, gap, before[gap]];
    let fits = to <= units.length;
    for (let i = from; fits && i < to; i++) fits = at[i] >= 0 && units[i] === text[at[i] + shift];
    if (!fits) continue;
    for (let i = from; i < to; i++) {
      at[i] += shift;
      same[i] = 1;
    }
    if (edge < before.length) before[edge] += before[gap];
    before[gap] = 0;
  }
}

/** Whether a place is enough like what is looked for, whatever other places are like. */
function isEnough({ before, words, after, near, framed, cut, from, to }: Candidate, pattern: Pattern): boolean {
  const { units, left, middle, nearLeft, nearRight, once, cappedLeft, cappedRight } = pattern;
  const right = units.length - left - middle;
  const ratio = (to - from) / middle;
  if (ratio < 0.4 || ratio > 2.2) return false;
  const isStrong = (share: number, length: number): boolean => share >= 0.78 && length >= 2 * GRAM;
  // The begin and the end of a text are a context, too.
  const strongLeft = left === 0 ? before === 1 : isStrong(before, left);
  const strongRight = right === 0 ? after === 1 : isStrong(after, right);
  if (strongLeft && strongRight) return words >= (cut ? 0.85 : framed ? 0.25 : 0.6);
  if (cut) return false;
  // One context alone has to be of the words' own sentence: another sentence with the same words may have come to stand where
  // theirs was. Of words that do not recur there is no other.
  const ownLeft = isStrong(near.before, nearLeft) && strongLeft && !cappedLeft;
  const ownRight = isStrong(near.after, nearRight) && strongRight && !cappedRight;
  if ((ownLeft || ownRight) && words >= (middle < GRAM ? 1 : 0.88)) return true;
  const whole = (share: number, length: number): boolean => share >= 0.9 && length >= 20;
  if (once && words === 1 && middle >= 3 && (whole(before, left) || whole(after, right))) return true;
  if (Math.min(before, after) >= 0.6 && before + after >= 1.4 && !cappedLeft && !cappedRight && words >= 0.85)
    return true;
  // Words that stood in the text once, and nothing like them, are told by themselves.
  return once && words >= (middle >= 3 * GRAM ? 0.8 : middle >= 10 ? 1 : 2);
}

/** Whether a place has the words and one context as a copy has them whose other surroundings are new. */
function isTwin({ before, words, after }: Candidate, { units, left, middle }: Pattern): boolean {
  const right = units.length - left - middle;
  return (
    words >= 0.9 &&
    ((before >= 0.75 && after >= 0.75) || (before >= 0.9 && left >= 2 * GRAM) || (after >= 0.9 && right >= 2 * GRAM))
  );
}

/** Letters that an edge may move by to stand beside a word. */
const MOST_MOVED = 4;
const isLetter = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);
