import search from 'approx-string-match';
import type { Span } from '../text/span.ts';

/** What an annotation holds on to: the words it stands on, what stands around them, and where that was. */
export interface Anchor {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** UTF-16 offset of the first character when it was last known. */
  readonly start: number;
}

/** Characters of context that an anchor keeps on either side. */
const CONTEXT = 32;
/** The share of a quotation's characters that may differ for it to be found again. */
const MOST_ERRORS = 0.2;
/** Longer quotations are looked for by their exact words only: approximate search takes time with the length. */
const LONGEST_APPROXIMATE = 400;
/** How much better than the runner-up a place has to be, of a score from 0 to 1, to be taken without asking. */
const MARGIN = 0.15;

/** The anchor of a span of a text. */
export function anchorOf(text: string, { start, end }: Span): Anchor {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
    start,
  };
}

/**
 * Where an anchor holds in a text that may have changed since, or null where no place, or more than one, would do as well:
 * better an honest orphan than a wrong place. Exact words win over words alike, the same context over another.
 */
export function findAnchor(text: string, anchor: Anchor): Span | null {
  const { exact, start } = anchor;
  if (exact === '') return null;
  const there = { start, end: start + exact.length };
  if (text.startsWith(exact, start) && contextAgrees(text, there, anchor) === 1) return there;
  const places = exactPlaces(text, exact);
  return best(text, places.length > 0 ? places : approximatePlaces(text, exact), anchor);
}

function exactPlaces(text: string, exact: string): readonly Span[] {
  const places: Span[] = [];
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1))
    places.push({ start: at, end: at + exact.length });
  return places;
}

function approximatePlaces(text: string, exact: string): readonly Span[] {
  if (exact.length > LONGEST_APPROXIMATE) return [];
  return search(text, exact, Math.floor(exact.length * MOST_ERRORS)).map(({ start, end }) => ({ start, end }));
}

function best(text: string, places: readonly Span[], anchor: Anchor): Span | null {
  const scored = places
    .map((place) => ({ place, score: contextAgrees(text, place, anchor) }))
    .sort((a, b) => b.score - a.score || a.place.start - b.place.start);
  const [first, second] = scored;
  if (!first) return null;
  // A quotation that stands once needs no context; one that stands elsewhere too does.
  if (!second) return places.length === 1 && (first.score > 0 || anchor.exact.length >= CONTEXT) ? first.place : null;
  return first.score - second.score >= MARGIN && first.score >= 0.5 ? first.place : null;
}

/** How much of an anchor's context stands around a place, 0 to 1: the mean over both sides of the share that agrees from the edge on. */
function contextAgrees(text: string, { start, end }: Span, { prefix, suffix }: Anchor): number {
  let before = 0;
  while (before < prefix.length && text[start - 1 - before] === prefix[prefix.length - 1 - before]) before++;
  let after = 0;
  while (after < suffix.length && text[end + after] === suffix[after]) after++;
  const share = (n: number, of: number, atEdge: boolean): number => (of === 0 ? (atEdge ? 1 : 0) : n / of);
  return (share(before, prefix.length, start === 0) + share(after, suffix.length, end === text.length)) / 2;
}
