import type { Anchor } from '../model.ts';
import type { Alignment } from './align.ts';
import { edgeAt, solidUnits, type Units } from './edge.ts';
import { FoldedText, GRAM } from './folded-text.ts';

/** Characters of context that an anchor keeps on either side where its words stand in the text once. */
export const CONTEXT = 32;
/** Characters of context at most. Where that many do not tell a place from another, the context on that side proves nothing. */
export const MOST_CONTEXT = 160;
/** Units of a context next to the words that have to be as they were to tell where the words' edge was. */
const EDGE = 8;
/** Units at an end of the words that are more than a slip of the pen. */
const LOST = 3;

/** What an anchor looks for: units of its context, its words, and its context again. */
export interface Pattern {
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

export function patternOf({ exact, prefix, suffix }: Anchor): Pattern {
  const parts = [prefix, exact, suffix].map((text) => new FoldedText(text).units);
  const units = new Uint16Array(parts[0].length + parts[1].length + parts[2].length);
  units.set(parts[0]);
  units.set(parts[1], parts[0].length);
  units.set(parts[2], parts[0].length + parts[1].length);
  return {
    ...{ units, left: parts[0].length, middle: parts[1].length },
    nearLeft: new FoldedText(ownSentence(prefix, true)).units.length,
    nearRight: new FoldedText(ownSentence(suffix, false)).units.length,
    once: prefix.length <= CONTEXT && suffix.length <= CONTEXT,
    cappedLeft: prefix.length >= MOST_CONTEXT,
    cappedRight: suffix.length >= MOST_CONTEXT,
  };
}

/** What of a context belongs to the sentence that its words are in. */
export function ownSentence(context: string, before: boolean): string {
  const breaks = [...context.matchAll(/[.!?…:]["'”’»)]*\s|\n\s*\n/g)];
  const one = before ? breaks.at(-1) : breaks[0];
  if (!one) return context;
  return before ? context.slice(one.index + one[0].length) : context.slice(0, one.index);
}

/** A stretch of a pattern; its words are what it shares with the pattern's. */
export function part(pattern: Pattern, from: number, to: number): Pattern {
  const left = Math.max(0, pattern.left - from);
  const right = Math.max(0, to - (pattern.left + pattern.middle));
  return {
    ...{ ...pattern, units: pattern.units.subarray(from, to), left, middle: to - from - left - right },
    ...{ nearLeft: Math.min(left, pattern.nearLeft), nearRight: Math.min(right, pattern.nearRight) },
  };
}

export interface Candidate {
  /** Indexes of the first unit and behind the last. */
  readonly from: number;
  readonly to: number;
  readonly score: number;
  /** From 0 to 1, how much of each part is there; at the text's own edge an empty context is all there. */
  readonly before: number;
  readonly words: number;
  readonly after: number;
  /** Whether an end of the words is missing, and no context tells where it was: it may stand elsewhere. */
  readonly cut: boolean;
  /** Units of the words that are other ones now, or gone, at either end; and at each. */
  readonly missing: number;
  readonly missingFirst: number;
  readonly missingLast: number;
  /** Whether what is right before and right behind the words is as it was. */
  readonly framed: boolean;
  /** The same for the parts of the contexts that are of the words' own sentence. */
  readonly near: { readonly before: number; readonly after: number };
}

/** What an alignment with the units of a text finds; null where none of the words lies on anything. */
export function candidate(
  { units, left, middle, nearLeft, nearRight }: Pattern,
  { at, same, before }: Alignment,
  text: Units,
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
  const solid = solidUnits({ at, same, before });
  const first = edgeAt({ at, same, before }, solid, left, true, text);
  const last = edgeAt({ at, same, before }, solid, end, false, text);
  if (!first || !last || last.at <= first.at) return null;
  const asItWas = (start: number, stop: number): boolean => stop - start >= EDGE && share(start, stop) >= 0.7;
  const missing = Math.max(4, middle * 0.1);
  const { units: all } = text;
  return {
    ...{ from: first.at, to: last.at },
    score: Math.max(0, net(0, left)) + net(left, end) + Math.max(0, net(end, units.length)),
    words: share(left, end),
    before: left === 0 ? (first.at === 0 ? 1 : 0) : share(0, left),
    after: end === units.length ? (last.at === all.length ? 1 : 0) : share(end, units.length),
    ...{ missing: Math.max(first.behind, last.before), missingFirst: first.behind, missingLast: last.before },
    cut: (first.before > 1 && first.behind > missing) || (last.behind > 1 && last.before > missing),
    framed: asItWas(Math.max(0, left - EDGE), left) && asItWas(end, Math.min(units.length, end + EDGE)),
    near: { before: share(left - nearLeft, left), after: share(end, end + nearRight) },
  };
}

/** Whether a place is enough like what is looked for, whatever other places are like. */
export function isEnough(place: Candidate, pattern: Pattern): boolean {
  if (!hasOwnLength(place, pattern)) return false;
  const { before, words, after, framed, cut } = place;
  const { units, left, middle } = pattern;
  const right = units.length - left - middle;
  // The begin and the end of a text are a context, too.
  const strongLeft = left === 0 ? before === 1 : isStrong(before, left);
  const strongRight = right === 0 ? after === 1 : isStrong(after, right);
  if (strongLeft && strongRight) return words >= (cut ? 0.85 : framed && middle >= 4 ? 0.5 : 0.6);
  if (cut) return false;
  const isOwn = (strongLeft && hasOwnLeft(place, pattern)) || (strongRight && hasOwnRight(place, pattern));
  return (isOwn && words >= (middle < GRAM ? 1 : 0.88)) || hasBoth(place, pattern) || isToldByWords(place, pattern);
}

/** Whether a place is about as long as the words were, and has both of their ends. */
function hasOwnLength({ from, to, missing }: Candidate, { middle }: Pattern): boolean {
  const ratio = (to - from) / middle;
  if (ratio < 0.4 || ratio > 2.2 || missing > Math.max(8, middle * 0.15)) return false;
  // An end is gone, and yet the place is longer than the words were: it has something that is not theirs.
  return missing < LOST || to - from <= middle;
}

/** Whether most of both contexts is there, though of neither enough. */
const hasBoth = ({ before, words, after }: Candidate, { cappedLeft, cappedRight }: Pattern): boolean =>
  Math.min(before, after) >= 0.6 && before + after >= 1.4 && !cappedLeft && !cappedRight && words >= 0.85;

/** Whether words that stood in the text once, and nothing like them, are told by themselves; short ones with a context that is whole. */
function isToldByWords({ before, words, after }: Candidate, { units, left, middle, once }: Pattern): boolean {
  if (!once) return false;
  const isWhole = (share: number, length: number): boolean => share >= 0.9 && length >= 20;
  if (words === 1 && middle >= 3 && (isWhole(before, left) || isWhole(after, units.length - left - middle)))
    return true;
  return middle >= 3 * GRAM ? words >= 0.8 : middle >= 10 && words >= 1;
}

const isStrong = (share: number, length: number): boolean => share >= 0.78 && length >= 2 * GRAM;

/**
 * Whether what is right before a place is of the words' own sentence, as one context alone has to be: another sentence with the same
 * words may have come to stand where theirs was. Of words that do not recur there is no other. And the words' other end has to be as it
 * was, as no context tells where it is.
 */
const hasOwnLeft = ({ near, missingLast }: Candidate, { nearLeft, cappedLeft }: Pattern): boolean =>
  isStrong(near.before, nearLeft) && !cappedLeft && missingLast === 0;

/** The same of what is right behind it. */
const hasOwnRight = ({ near, missingFirst }: Candidate, { nearRight, cappedRight }: Pattern): boolean =>
  isStrong(near.after, nearRight) && !cappedRight && missingFirst === 0;

/** Whether a place has the words and one context as a copy has them whose other surroundings are new. */
export function isTwin({ before, words, after }: Candidate, { units, left, middle }: Pattern): boolean {
  const right = units.length - left - middle;
  return (
    words >= 0.9 &&
    ((before >= 0.75 && after >= 0.75) || (before >= 0.9 && left >= 2 * GRAM) || (after >= 0.9 && right >= 2 * GRAM))
  );
}
