import { firstAt } from '../text/first-at.ts';
import type { Span } from '../text/span.ts';
import type { Edit, Finding } from './model.ts';

/** More rounds than any real text needs; it ends fixes that undo each other. */
const MOST_ROUNDS = 10;

/**
 * The edits of all preferred fixes that can be made at once, in order. Where two fixes touch, the finding that comes first
 * wins and the other is left for another round.
 */
export function preferredEdits(findings: readonly Finding[]): readonly Edit[] {
  const made: Edit[] = [];
  for (const { fixes } of [...findings].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const fix = fixes[0];
    if (fix?.preferred && !fix.edits.some((edit) => touchesAny(made, edit)))
      for (const edit of fix.edits) made.splice(placeOf(made, edit.start), 0, edit);
  }
  return made;
}

/** Index of the first edit that starts at or after `offset`. */
const placeOf = (edits: readonly Edit[], offset: number): number =>
  firstAt(edits.length, (i) => edits[i].start >= offset);

function touchesAny(edits: readonly Edit[], { start, end }: Edit): boolean {
  const at = placeOf(edits, start);
  return (at > 0 && edits[at - 1].end >= start) || (at < edits.length && edits[at].start <= end);
}

/** The text after edits that are in order and do not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let out = '';
  let done = 0;
  for (const edit of edits) {
    out += text.slice(done, edit.start) + edit.text;
    done = edit.end;
  }
  return out + text.slice(done);
}

/** What stands in a span after an edit that overlaps it. What the edit replaces beside the span counts to the span then. */
export function afterEdit(text: string, { start, end }: Span, edit: Edit): string {
  return text.slice(start, Math.max(start, edit.start)) + edit.text + text.slice(Math.min(end, edit.end), end);
}

/** What repeated fixing comes to. */
export interface Fixed {
  readonly text: string;
  /** The same change as edits of the text before, in order. */
  readonly edits: readonly Edit[];
}

/** Makes all preferred fixes, reads the result again and goes on until there is nothing left to fix. */
export function fixAll(text: string, findingsOf: (text: string) => readonly Finding[]): Fixed {
  let now = text;
  let pieces: Piece[] = [{ start: 0, end: text.length, text: null }];
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const edits = preferredEdits(findingsOf(now)).filter((e) => now.slice(e.start, e.end) !== e.text);
    if (edits.length === 0) break;
    now = applyEdits(now, edits);
    pieces = edited(pieces, edits);
  }
  return { text: now, edits: editsOf(pieces, text.length) };
}

/** A stretch kept from the first text, or new text. */
interface Piece extends Span {
  readonly text: string | null;
}

function lengthOf(piece: Piece): number {
  return piece.text === null ? piece.end - piece.start : piece.text.length;
}

/** The pieces after edits of the text that they make up. */
function edited(pieces: readonly Piece[], edits: readonly Edit[]): Piece[] {
  const out: Piece[] = [];
  let index = 0;
  /** How much of the piece at `index` is used up, and the offset that this is in the text they make up. */
  let used = 0;
  let at = 0;
  const move = (to: number, keep: boolean): void => {
    while (index < pieces.length && at < to) {
      const piece = pieces[index];
      const length = Math.min(lengthOf(piece) - used, to - at);
      if (keep)
        out.push(
          piece.text === null
            ? { start: piece.start + used, end: piece.start + used + length, text: null }
            : { ...piece, text: piece.text.slice(used, used + length) },
        );
      at += length;
      used += length;
      if (used === lengthOf(piece)) {
        index++;
        used = 0;
      }
    }
  };
  for (const edit of edits) {
    move(edit.start, true);
    move(edit.end, false);
    out.push({ start: 0, end: 0, text: edit.text });
  }
  move(Number.POSITIVE_INFINITY, true);
  return out;
}

/** What the pieces change in the first text of the given length. */
function editsOf(pieces: readonly Piece[], length: number): Edit[] {
  const edits: Edit[] = [];
  let done = 0;
  let added = '';
  for (const piece of [...pieces, { start: length, end: length, text: null }]) {
    if (piece.text !== null) {
      added += piece.text;
      continue;
    }
    if (piece.start > done || added !== '') edits.push({ start: done, end: piece.start, text: added });
    done = piece.end;
    added = '';
  }
  return edits;
}
