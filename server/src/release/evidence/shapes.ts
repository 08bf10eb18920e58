import { HEADER_FIELD } from '../phrases.ts';
import { Break, type Piece } from '../pieces.ts';
import type { Context } from './model.ts';

/** True where the next piece goes on with this one's sentence: it begins small, or this one ends in the middle of a phrase. */
export function runsOn(piece: Piece, next: Piece | undefined): boolean {
  return next !== undefined && !piece.closed && (next.small || piece.open);
}

/** True where a line of running text that is not closed goes on in this piece. */
export function goesOn(p: Piece, c: Context): boolean {
  const before = c.pieces[c.index - 1];
  if (before === undefined || before.closed || before.content < 2 || !isLineBreak(p.before)) return false;
  return p.small || before.open || (p.closed && before.lower >= before.words * 0.4);
}

const isLineBreak = (before: number): boolean => before === Break.line || before === Break.soft;

/** Numbers and no words, no day. */
export const isFigures = (p: Piece | undefined): boolean =>
  p !== undefined && p.words === 0 && p.numbers > 0 && p.day === null;

/** Eight and more words, most of them small, some of weight: running text. */
export const isProse = (p: Piece): boolean => p.words >= 8 && p.lower >= p.words * 0.5 && p.content >= 3;

/** Every word but the smallest is written large. */
export const isTitleCase = (p: Piece): boolean => p.words > 0 && p.content <= (p.words >= 10 ? 1 : 0);

/** Most words are in capitals. */
export function isCapitals(piece: Piece): boolean {
  return piece.words > 0 && piece.upper >= (piece.words - piece.singles) * 0.6;
}

export const startsQuotation = (p: Piece): boolean => /^["“«]/u.test(p.key);

/**
 * True where a piece is a phrase on a line of its own, not the first line of a paragraph: no sentence ends with it, and what follows
 * begins large after a wider gap, or on a line that is clearly longer or not running text.
 */
export function standsAlone(pieces: readonly Piece[], index: number): boolean {
  const p = pieces[index];
  const next = pieces[index + 1];
  if (p.closed || p.open || p.small || next === undefined || next.small) return false;
  if (next.before >= Break.blank || next.dayAlone || next.dateline || isPlaceOfDay(pieces, index + 1)) return true;
  if (next.before === Break.line && next.words <= 6 && HEADER_FIELD.test(next.key)) return true;
  // A sentence that fills the line below is a paragraph of its own.
  return next.before === Break.line && (isShorter(p, next) || fillsLine(pieces, index + 1));
}

/** True for the place in a line that is a place and a day. */
function isPlaceOfDay(pieces: readonly Piece[], index: number): boolean {
  const day = pieces[index + 1];
  return pieces[index].words <= 4 && day?.dayAlone === true && day.before === Break.inside;
}

/** True for a line of running text that ends with its sentence, where the next one begins anew. */
export function fillsLine(pieces: readonly Piece[], index: number): boolean {
  const p = pieces[index];
  const next = pieces[index + 1];
  return isProse(p) && p.closed && !p.small && next !== undefined && !next.small && next.before >= Break.line;
}

/** True where a line stops well before the end of the one below it. */
export function isShorter(p: Piece, next: Piece): boolean {
  return (p.end - p.start) * 1.3 < next.end - next.start;
}
