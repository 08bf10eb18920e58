import type { Alignment } from './align.ts';
import { isInWord, UNSEEN_SIGN } from './word-print.ts';

/** So many units in a row that are as they were are no chance. */
const SOLID = 3;
/** Units beside an edge that are looked through for such. */
const REACH = 60;

/** Units of a text (see `FoldedText`) with their places in it. */
export interface Units {
  readonly units: Uint16Array;
  readonly places: Int32Array;
  readonly text: string;
}

/** The units of a pattern that lie on ones like them, in rows that are no chance. */
export function solidUnits({ same, before }: Alignment): Uint8Array {
  const solid = new Uint8Array(same.length);
  for (let i = 0; i < same.length; ) {
    if (!same[i]) {
      i++;
      continue;
    }
    let end = i + 1;
    while (end < same.length && same[end] && before[end] === 0) end++;
    if (end - i >= SOLID) solid.fill(1, i, end);
    i = end;
  }
  return solid;
}

/** An edge of a pattern's words in the units of a text. */
export interface Edge {
  readonly at: number;
  /** How many units of the pattern right before the edge, and right behind it, are not as they were. */
  readonly before: number;
  readonly behind: number;
}

/**
 * Where the edge before a unit of a pattern lies in the units of a text: between what is as it was before it and behind it. What
 * was put in right there is left outside of the words, which are behind the edge if `begins` and before it else. Where both
 * sides have changed, the edge stands beside a word if it can. Null where nothing on either side is as it was.
 */
export function edgeAt(
  alignment: Alignment,
  solid: Uint8Array,
  edge: number,
  begins: boolean,
  text: Units,
): Edge | null {
  const { at } = alignment;
  let left = edge - 1;
  while (left >= 0 && edge - left <= REACH && !solid[left]) left--;
  let right = edge;
  while (right < at.length && right - edge < REACH && !solid[right]) right++;
  const hasLeft = left >= 0 && edge - left <= REACH;
  const hasRight = right < at.length && right - edge < REACH;
  if (!hasLeft && !hasRight) return null;
  const [before, behind] = [edge - 1 - left, right - edge];
  // Where one side tells nothing, as much may have been there as is not as it was on the other.
  const from = hasLeft ? at[left] + 1 : Math.max(0, at[right] - behind);
  const to = hasRight ? at[right] : Math.min(text.units.length, from + before);
  const gap: Gap = { from, to, before, behind, hasLeft, hasRight };
  return {
    at: from >= to ? to : (placeBesideKept(gap, begins) ?? placeByWords(gap, text)),
    before: hasLeft ? before : REACH,
    behind: hasRight ? behind : REACH,
  };
}

/** Units of a text between what is as it was on both sides of an edge, or beside one of the two. */
interface Gap {
  readonly from: number;
  readonly to: number;
  /** How many units of the pattern right before the edge, and right behind it, are not as they were. */
  readonly before: number;
  readonly behind: number;
  /** Whether there is something as it was on the side. */
  readonly hasLeft: boolean;
  readonly hasRight: boolean;
}

/**
 * The first and the last place in a gap where the edge may lie: no more can have come in the place of what is gone than about as much;
 * what is beyond was put in beside it.
 */
function limitsOf({ from, to, before, behind }: Gap): readonly [low: number, high: number] {
  return [Math.max(from, to - 2 * behind - 2), Math.min(to, from + 2 * before + 2)];
}

/** The end of a gap at which an edge lies because the pattern is as it was there; null where that does not tell. */
function placeBesideKept(gap: Gap, begins: boolean): number | null {
  const { from, to, before, behind } = gap;
  if (!gap.hasLeft || !gap.hasRight) return null;
  if (before === 0 && behind === 0) return begins ? to : from;
  const [low, high] = limitsOf(gap);
  if (before === 0 && (low === from || !begins)) return from;
  if (behind === 0 && (high === to || begins)) return to;
  return null;
}

/** The place beside a word in a gap that is nearest to where the edge is likely to lie; the likely one where there is none. */
function placeByWords(gap: Gap, text: Units): number {
  const { from, to, before, behind, hasLeft, hasRight } = gap;
  const hasBoth = hasLeft && hasRight;
  const likely = from + Math.min(to - from, Math.round(((to - from) * before) / Math.max(1, before + behind)));
  let [low, high] = limitsOf(gap);
  if (hasBoth && before === 0) high = to;
  if (hasBoth && behind === 0) low = from;
  if (low > high) [low, high] = [from, to];
  let best = -1;
  for (let place = low; place <= high; place++)
    if (isWordEdge(text, place) && (best < 0 || Math.abs(place - likely) < Math.abs(best - likely))) best = place;
  if (best >= 0) return best;
  if (hasBoth) return Math.min(high, Math.max(low, likely));
  return hasLeft ? from : to;
}

/** True where the units before and behind a place are not of one word. */
function isWordEdge({ units, places, text }: Units, at: number): boolean {
  if (at <= 0 || at >= units.length) return true;
  const [a, b] = [places[at - 1], places[at]];
  if (!isInWord(text.charCodeAt(a)) || !isInWord(text.charCodeAt(b))) return true;
  for (let i = a + 1; i < b; i++) if (!isInWord(text.charCodeAt(i)) && !UNSEEN_SIGN.test(text[i])) return true;
  return false;
}
