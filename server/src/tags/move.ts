import type { Edit } from '../rules/model.ts';
import { firstAt } from '../text/first-at.ts';
import { type Span, trim } from '../text/span.ts';

/** Characters that are looked through for words that went with their surroundings; beyond it they count as gone. */
const MOST_SEARCHED = 20_000_000;

/**
 * Where spans of a text stand after one change to it. The edits of a change all count from the text before it and do not
 * overlap, as an editor gives them; their order does not matter. Null stands for a span whose words are gone: `Anchors` may
 * know more. The rules:
 *
 * - What is put in before a span's first character or behind its last stays outside; what is put in between belongs to it.
 * - An edit counts only for what it changes: characters that its old and new text share at either end are left out of it first.
 * - A span that is replaced as a whole, and nothing else with it, covers what took its place: a corrected name stays tagged.
 * - Of a span that is replaced in part, together with text beyond it, the rest stays tagged.
 * - A span that goes with its surroundings is looked for in what the change puts in: its own words in their place, standing
 *   there once, or the whole stretch that was taken away, as when a paragraph is moved.
 *
 * Takes time in the length of edits and spans together (times a logarithm), so that 50,000 tags follow each key.
 */
export function moveSpans(text: string, spans: readonly Span[], edits: readonly Edit[]): (Span | null)[] {
  const changes = edits.map((edit) => narrowed(text, edit)).sort((a, b) => a.start - b.start || a.end - b.end);
  // How far the text between the n-th change and the one before has moved.
  const shifts = [0];
  for (const { start, end, text: put } of changes) shifts.push((shifts.at(-1) ?? 0) + put.length - (end - start));
  const moved = new Moved(text, changes, shifts);
  const total = shifts[changes.length];
  const [head, tail] = [changes[0]?.start ?? text.length, changes.at(-1)?.end ?? text.length];
  return spans.map((span) => {
    const { start, end } = span;
    if (start >= end) return null;
    // Most spans lie before all changes, or behind them.
    if (end <= head) return span;
    if (start >= tail) return { start: start + total, end: end + total };
    const first = firstAt(changes.length, (i) => changes[i].end > start);
    const last = firstAt(changes.length, (i) => changes[i].start >= end) - 1;
    const one = changes[first] ?? null;
    if (first === last && one && one.start <= start && end <= one.end) {
      if (one.start !== start || one.end !== end || one.text === '') return moved.place(first, span);
      return { start: start + shifts[first], end: start + shifts[first] + one.text.length };
    }
    const other = changes[last] ?? null;
    const from = one && one.start < start ? one.start + one.text.length : start;
    // An edge inside a change goes to the side of it where the rest of the span is.
    const to = other && other.end > end ? other.start + shifts[last] : end + shifts[last + 1];
    return from + shifts[first] < to ? { start: from + shifts[first], end: to } : null;
  });
}

/** An edit without the characters that its old and new text share at either end. A character is never cut in two. */
export function narrowed(text: string, { start, end, text: put }: Edit): Edit {
  const shortest = Math.min(end - start, put.length);
  let before = 0;
  while (before < shortest && text.charCodeAt(start + before) === put.charCodeAt(before)) before++;
  let behind = 0;
  while (behind < shortest - before && text.charCodeAt(end - 1 - behind) === put.charCodeAt(put.length - 1 - behind))
    behind++;
  // Two emoji may share a half of theirs: what has changed is the whole character.
  if (before > 0 && isHalf(text, start + before)) before--;
  if (behind > 0 && isHalf(text, end - behind)) behind--;
  return { start: start + before, end: end - behind, text: put.slice(before, put.length - behind) };
}

/** True within a character of two UTF-16 units. */
const isHalf = (text: string, offset: number): boolean =>
  (text.charCodeAt(offset - 1) & 0xfc00) === 0xd800 && (text.charCodeAt(offset) & 0xfc00) === 0xdc00;

/** Finds words that were taken away with their surroundings, in what the change puts in. */
class Moved {
  readonly #text: string;
  readonly #changes: readonly Edit[];
  readonly #shifts: readonly number[];
  /** By change: the words that it took away and another put in, and how far they have moved; or null. */
  readonly #taken = new Map<number, { readonly words: Span; readonly by: number } | null>();
  #left = MOST_SEARCHED;

  constructor(text: string, changes: readonly Edit[], shifts: readonly number[]) {
    this.#text = text;
    this.#changes = changes;
    this.#shifts = shifts;
  }

  /** The place of a span that lies in what the change of this index took away, or null. */
  place(index: number, { start, end }: Span): Span | null {
    const { start: from, text: put } = this.#changes[index];
    const words = this.#text.slice(start, end);
    const at = this.#once(put, words);
    if (at !== null) {
      const found = from + this.#shifts[index] + at;
      return { start: found, end: found + words.length };
    }
    let taken = this.#taken.get(index);
    if (taken === undefined) {
      taken = this.#moved(index);
      this.#taken.set(index, taken);
    }
    if (taken === null) return null;
    // Blanks at the edges of what was taken away have not moved with it.
    const first = Math.max(start, taken.words.start);
    const last = Math.min(end, taken.words.end);
    return first < last ? { start: first + taken.by, end: last + taken.by } : null;
  }

  #moved(index: number): { readonly words: Span; readonly by: number } | null {
    // The line end that a paragraph was moved with may have changed sides.
    const taken = trim(this.#text, this.#changes[index]);
    const words = this.#text.slice(taken.start, taken.end);
    if (words === '') return null;
    let found: number | null = null;
    for (const [i, { start, text: put }] of this.#changes.entries()) {
      if (i === index || !put.includes(words)) continue;
      const at = this.#once(put, words);
      if (at === null || found !== null) return null;
      found = start + this.#shifts[i] + at - taken.start;
    }
    return found === null ? null : { words: taken, by: found };
  }

  /** Where words stand in a text, if they stand there once. */
  #once(text: string, words: string): number | null {
    if (words.length > text.length || this.#left < 0) return null;
    this.#left -= text.length;
    const at = text.indexOf(words);
    return at >= 0 && text.indexOf(words, at + 1) < 0 ? at : null;
  }
}
