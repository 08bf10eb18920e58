import { paragraphsAround, sentencesAround } from '../release/around.ts';
import type { Release } from '../release.ts';
import { type Span, trim } from '../text/span.ts';
import { TokenKind, tokenFrom } from '../text/tokens.ts';
import { at } from './find.ts';
import { type OutlineItem, outline } from './outline.ts';

/** Marks that hold a word together where they touch letters on both sides: Jong-un, Russia’s. */
const JOINS = new Set(["'", '’', '-', '‐', '‑']);

/**
 * What a growing selection takes in, smallest first: the word, the sentence, the paragraph, what the speaker says, the
 * turn, the question with its answers, the section, the zone, the whole text. Each holds the one before and is larger.
 */
export function selections(release: Release, offset: number): readonly Span[] {
  const { text, zones } = release;
  const spans: Span[] = [];
  const word = wordAt(release, offset);
  if (word) spans.push(word);
  const here = { start: offset, end: offset };
  const paragraph = paragraphsAround(release, here);
  if (at(paragraph, offset) && paragraph.end > paragraph.start) {
    const turn = release.turns.find((t) => t.label && at(paragraph, t.start) && t.start <= offset && offset < t.end);
    spans.push(sentencesAround(release, here));
    if (turn?.label && at(turn.label, offset)) spans.push(turn.label);
    if (turn)
      spans.push(trim(text, { start: Math.max(turn.start, paragraph.start), end: Math.min(turn.end, paragraph.end) }));
    spans.push(paragraph);
  }
  const turn = release.turns.find((t) => t.start <= offset && offset < t.end);
  if (turn) {
    spans.push(trim(text, turn));
    if (turn.label && offset >= turn.label.end) spans.push(trim(text, { start: turn.label.end, end: turn.end }));
  }
  const add = (items: readonly OutlineItem[]): void => {
    for (const item of items)
      if (at(item, offset)) {
        spans.push({ start: item.start, end: item.end });
        add(item.children);
      }
  };
  add(outline(release));
  const zone = zones.find((z) => z.start <= offset && offset < z.end);
  if (zone) spans.push(trim(text, zone));
  spans.push({ start: 0, end: text.length });
  return chain(spans.filter((s) => at(s, offset)));
}

/** The spans that hold each other, smallest first; one that crosses a smaller one is left out. */
function chain(spans: readonly Span[]): readonly Span[] {
  const out: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.end - a.start - (b.end - b.start))) {
    const last = out.at(-1);
    if (!last || (span.start <= last.start && span.end >= last.end && span.end - span.start > last.end - last.start))
      out.push(span);
  }
  return out;
}

/** The word at an offset with its hyphens and apostrophes, or null between words. */
export function wordAt({ text, tokens }: Release, offset: number): Span | null {
  let first = tokenFrom(tokens, offset);
  if (first === tokens.length || tokens.starts[first] > offset || tokens.kinds[first] === TokenKind.mark) {
    if (first === 0 || tokens.ends[first - 1] < offset) return null;
    first--;
  }
  if (tokens.kinds[first] === TokenKind.mark && !isJoin(text, tokens.starts[first])) return null;
  let last = first;
  for (;;) {
    const mark = first - 1;
    if (mark < 1 || tokens.ends[mark] !== tokens.starts[first] || !JOINS.has(tokens.lower[mark])) break;
    if (tokens.ends[mark - 1] !== tokens.starts[mark] || tokens.kinds[mark - 1] === TokenKind.mark) break;
    first = mark - 1;
  }
  for (;;) {
    const mark = last + 1;
    if (mark + 1 >= tokens.length || tokens.starts[mark] !== tokens.ends[last] || !JOINS.has(tokens.lower[mark])) break;
    if (tokens.starts[mark + 1] !== tokens.ends[mark] || tokens.kinds[mark + 1] === TokenKind.mark) break;
    last = mark + 1;
  }
  return { start: tokens.starts[first], end: tokens.ends[last] };
}

function isJoin(text: string, offset: number): boolean {
  return JOINS.has(text[offset]);
}
