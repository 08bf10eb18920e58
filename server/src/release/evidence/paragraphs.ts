import { BEGINS_WITH_ADDRESS, REFERENCE } from '../phrases.ts';
import { Break, type Piece } from '../piece.ts';
import type { Paragraph } from './model.ts';
import { fillsLine, isBroken, isLineBreak, isProse, isShorter } from './shapes.ts';

/** The length of a full line, taken from lines of running text that go on in small letters; 0 where there are none. */
export function lineWidth(pieces: readonly Piece[]): number {
  const lengths = pieces
    .filter((p, i) => p.lower >= 4 && pieces[i + 1]?.small && !p.closed && p.after !== Break.blank)
    .map((p) => p.end - p.start)
    .sort((a, b) => a - b);
  return lengths.length < 2 ? 0 : lengths[lengths.length >> 1];
}

/**
 * The paragraph of each piece. `begins` tells where one begins whatever stands before it (a turn, a dateline), `whole` whether lines are
 * paragraphs: the blank lines between them were lost.
 */
export function paragraphsOf(
  pieces: readonly Piece[],
  begins: (index: number) => boolean,
  whole: boolean,
): Paragraph[] {
  const out: Paragraph[] = [];
  for (let first = 0; first < pieces.length; ) {
    let last = first;
    let prose = false;
    while (
      last + 1 < pieces.length &&
      !begins(last + 1) &&
      isJoined(pieces[last], pieces[last + 1], pieces[last + 2], !prose, whole)
    ) {
      if (isProse(pieces[last]) && !QUOTED.test(pieces[last].key) && !isBroken(pieces, last)) prose = true;
      last++;
    }
    // What the last piece that was read begins is taken to end well.
    const closed = last === pieces.length - 1 || pieces[last].closed;
    const paragraph = { first, words: 0, lower: 0, content: 0, closed };
    for (let i = first; i <= last; i++) {
      const { words, lower, content } = pieces[i];
      // Titles and letterheads among the lines say nothing about the text.
      if (content === 0) continue;
      paragraph.words += words;
      paragraph.lower += lower;
      paragraph.content += content;
    }
    for (; first <= last; first++) out.push(paragraph);
  }
  return out;
}

/** Small letters go on with a sentence over any gap. */
function isJoined(before: Piece, piece: Piece, next: Piece | undefined, above: boolean, whole: boolean): boolean {
  if (piece.before >= Break.line && BEGINS_WITH_ADDRESS.test(before.key)) return false;
  // The number of a release stands between its title and its text.
  if (piece.before === Break.line && (isNumber(before) || isNumber(piece))) return false;
  // A title above all text of the paragraph (`above`): a short line that is not closed, then one that begins large.
  if (above && isLineBreak(piece.before) && before.words >= 2 && standsBefore(before, piece, next)) return false;
  if (whole && piece.before === Break.line && !before.open) return piece.small && !before.closed;
  return JOINED.has(piece.before) || (piece.small && !before.closed);
}

/** True for the number of a release on a line of its own, the words of which are the office's letters: `1152-18-06-2018`. */
const isNumber = (p: Piece): boolean =>
  p.words <= 1 && p.numbers >= 2 && p.after >= Break.line && REFERENCE.test(p.key);

/** True for a line without a full stop that stops well before the margin, or above one that is a sentence by itself. */
function standsBefore(before: Piece, piece: Piece, next: Piece | undefined): boolean {
  if (before.closed || before.open || piece.small) return false;
  return isShorter(before, piece) || (next !== undefined && fillsLine([piece, next], 0));
}

/** A line that is a quotation and no more: a title as likely as text. */
const QUOTED = /^["“«].*["”»]$/u;

const JOINED: ReadonlySet<number> = new Set([Break.inside, Break.soft, Break.line]);
