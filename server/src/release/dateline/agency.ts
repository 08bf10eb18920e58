import type { Span } from '../../text/span.ts';
import { TokenKind, type Tokens, touchesNext, WordCase } from '../../text/tokens.ts';
import { DASHES, skipMarks } from './marks.ts';

/** A news agency in a dateline, `next` the token behind it and its brackets or strokes. */
export interface Agency extends Span {
  readonly next: number;
  /** Set between strokes: `/TASS/`. */
  readonly stroke: boolean;
}

/** `(Reuters)`, `/TASS/`: up to five tokens without a number, written large. */
export function readAgency(tokens: Tokens, at: number, end: number): Agency | null {
  const open = tokens.lower[at];
  if (at >= end || (open !== '(' && open !== '/') || !isLargeWord(tokens, at + 1)) return null;
  const close = open === '(' ? ')' : '/';
  for (let i = at + 2; i < end && i <= at + 6 && tokens.kinds[i] !== TokenKind.number; i++)
    if (tokens.lower[i] === close)
      return { start: tokens.starts[at + 1], end: tokens.ends[i - 1], next: i + 1, stroke: open === '/' };
  return null;
}

function isLargeWord(tokens: Tokens, at: number): boolean {
  return tokens.kinds[at] === TokenKind.word && tokens.cases[at] !== WordCase.lower;
}

/** `Interfax-West` of `Minsk. November 23. Interfax-West - The parliament …`: an agency without brackets, up to three words written large. */
export function readBareAgency(tokens: Tokens, at: number, end: number): Agency | null {
  let i = at;
  for (let words = 0; i < end && words < 3; words++) {
    if (!isLargeWord(tokens, i)) break;
    i++;
    // `Interfax-West`, `INTERFAX.RU`
    if ('-.'.includes(tokens.lower[i]) && touchesNext(tokens, i - 1) && touchesNext(tokens, i)) i++;
  }
  if (i === at || i >= end || !DASHES.includes(tokens.lower[i]) || touchesNext(tokens, i)) return null;
  return { start: tokens.starts[at], end: tokens.ends[i - 1], next: i, stroke: false };
}

/** `ARMENPRESS` of `JULY 21, ARMENPRESS. The observatory`: an agency of one word that a full stop closes; its capitals show it. */
export function readStoppedAgency(tokens: Tokens, after: number, end: number): Agency | null {
  const at = skipMarks(tokens, after, end, ',.');
  if (at === after || at + 1 >= end || tokens.kinds[at] !== TokenKind.word || tokens.lower[at + 1] !== '.') return null;
  const { cases, starts, ends } = tokens;
  if ((cases[at] !== WordCase.upper && cases[at] !== WordCase.mixed) || ends[at] - starts[at] < 3) return null;
  return { start: starts[at], end: ends[at], next: at + 1, stroke: false };
}
