import search from 'approx-string-match';
import { overlaps, type Span, trim } from '../../text/span.ts';
import type { Anchor } from '../model.ts';
import { contextAround } from './quoted.ts';

/** More places than anybody looks through. */
const MOST = 5;
/** Places of exact words that are looked at. */
const MOST_EXACT = 500;
/** So much of a long quotation is looked for. */
const LONGEST = 120;
/** Of longer texts only what stands within this distance of the old place is searched for words alike. UTF-16 units. */
const REACH = 200_000;
/** The share of characters that may differ in words that are alike. */
const MOST_ERRORS = 0.4;

/** A place where the words of an orphan may stand now. */
export interface Candidate extends Span {
  /** From 0 to 1; what it says is only which is likelier. */
  readonly score: number;
}

/** Places where an orphan may belong, the likeliest first: its very words, or words like them. A person chooses. */
export function candidates(text: string, anchor: Anchor): readonly Candidate[] {
  const { exact } = anchor;
  if (exact.trim() === '') return [];
  const found: Candidate[] = [];
  for (
    let at = text.indexOf(exact);
    at >= 0 && found.length < MOST_EXACT;
    at = text.indexOf(exact, at + exact.length)
  ) {
    const span = { start: at, end: at + exact.length };
    found.push({ ...span, score: 0.5 + 0.5 * around(text, span, anchor) });
  }
  if (found.length === 0) {
    const wanted = exact.slice(0, LONGEST);
    const from = Math.max(0, anchor.start - REACH);
    const near = text.slice(from, Math.max(0, anchor.start) + REACH);
    const most = Math.floor(wanted.length * MOST_ERRORS);
    for (const { start, end, errors } of search(near, wanted, most)) {
      const last = Math.min(text.length, from + end + (exact.length - wanted.length));
      const span = trim(text, { start: from + start, end: last });
      if (span.start === span.end) continue;
      const alike = 1 - errors / wanted.length;
      found.push({ ...span, score: 0.5 * alike + 0.5 * around(text, span, anchor) });
    }
  }
  const best: Candidate[] = [];
  for (const one of found.sort((a, b) => b.score - a.score || a.start - b.start)) {
    if (best.length === MOST) break;
    if (!best.some((b) => overlaps(b, one))) best.push(one);
  }
  return best;
}

/** How much of an anchor's context stands around a place, 0 to 1. */
function around(text: string, place: Span, anchor: Anchor): number {
  const { before, behind } = contextAround(text, place, anchor);
  const all = anchor.prefix.length + anchor.suffix.length;
  return all === 0 ? 0 : (before + behind) / all;
}
