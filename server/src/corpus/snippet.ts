import { firstWords } from '../text/shown.ts';
import { isSpace, type Span } from '../text/span.ts';
import type { Asked } from './query.ts';
import { stem } from './words.ts';

/** UTF-16 units of a piece, and of what stands before the word: a list cuts lines off, and the word is to be seen. */
const LENGTH = 160;
const BEFORE = 28;

/** A piece of a turn without the label that it begins with, where that is no more than the speaker's name, which is shown beside it. */
export function wordsSaid(speaker: string | null, piece: string): string {
  const label = `${speaker}:`;
  return speaker !== null && piece.startsWith(label) ? piece.slice(label.length).trimStart() : piece;
}

/** A piece of a turn behind its speaker, who is named once. */
export function spoken(speaker: string | null, piece: string): string {
  return speaker === null ? piece : `${speaker}: ${wordsSaid(speaker, piece)}`;
}

/** A piece of a passage's text around a word of it, or from its beginning, on one line, with `…` where it is cut. */
export function snippet(text: string, passage: Span, word: Span | null): string {
  const body = text.slice(passage.start, passage.end);
  const at = word === null ? 0 : word.start - passage.start;
  let from = Math.max(0, at - BEFORE);
  while (from > 0 && from < at && !isSpace(body.charCodeAt(from - 1))) from++;
  return `${from > 0 ? '…' : ''}${firstWords(body, { start: from, end: body.length }, LENGTH)}`;
}

/** The words asked for in quotes as they stand in a passage, else the first of the others or one much like it; null where none does. */
export function wordAsked(text: string, passage: Span, { stems, exact }: Asked): Span | null {
  for (const find of exact) {
    const place = find(text, passage);
    if (place) return place;
  }
  const { start, end } = passage;
  const body = text.slice(start, end);
  const found = firstWord(body, (word) => stems.has(stem(word))) ?? firstWord(body, (word) => isNear(word, stems));
  return found && { start: start + found.start, end: start + found.end };
}

/** The first word that something holds of, in small letters; null where there is none. */
function firstWord(text: string, holds: (word: string) => boolean): Span | null {
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{M}]+|[0-9]+/gu))
    if (holds(word.toLowerCase())) return { start: index, end: index + word.length };
  return null;
}

/** Shorter words begin like others by chance. */
const LEAST_SHARED = 5;

/** Whether a word is one of those asked for but for its ending, as names are that translation left declined. */
function isNear(word: string, asked: ReadonlySet<string>): boolean {
  for (const one of asked) {
    const shared = one.slice(0, -1);
    if (shared.length >= LEAST_SHARED && word.startsWith(shared)) return true;
  }
  return false;
}
