import type { Release } from '../../release.ts';
import type { TagTarget } from '../../tags/model.ts';
import { lineAt, lineSpan } from '../../text/lines.ts';
import { sentences } from '../../text/sentences.ts';
import { type Span, trim } from '../../text/span.ts';
import { at } from '../find.ts';
import { wordAt } from '../selection.ts';

/** How much a tag is to take in. `selection` is what is selected, or the word under the cursor where nothing is. */
export type Extent = 'selection' | 'sentence' | 'paragraph' | 'turn' | 'document';
export const EXTENTS: readonly Extent[] = ['selection', 'sentence', 'paragraph', 'turn', 'document'];

/** What a tag takes in at a selection or cursor; null where there is nothing of that kind. The whole dump has no span. */
export function targetOf(release: Release, selected: Span, extent: Extent): Span | null {
  const { text, lines } = release;
  if (extent === 'document') return null;
  if (extent === 'turn') {
    const turn = release.turns.find((t) => t.start <= selected.start && selected.start < t.end);
    return turn ? worth(trim(text, turn)) : null;
  }
  if (extent === 'selection') {
    if (selected.start < selected.end) return worth(trim(text, selected));
    const word = wordAt(release, selected.start);
    return word && worth(word);
  }
  // Of a selection over several paragraphs, all of them.
  const first = lineSpan(lines, lineAt(lines, selected.start));
  const last = lineSpan(lines, lineAt(lines, Math.max(selected.start, selected.end - 1)));
  const paragraph = trim(text, { start: first.start, end: last.end });
  if (extent === 'paragraph' || paragraph.start === paragraph.end) return worth(paragraph);
  const label = release.turns.find((t) => t.label && at(paragraph, t.start))?.label;
  const said = label && label.end <= selected.start ? { start: label.end, end: paragraph.end } : paragraph;
  const touched = sentences(text, said).filter((s) => s.end >= selected.start && s.start <= selected.end);
  const [from] = touched;
  const to = touched.at(-1);
  return from && to ? worth(trim(text, { start: from.start, end: to.end })) : worth(paragraph);
}

const worth = (span: Span): Span | null => (span.start < span.end ? span : null);

/** What a tag is set on, if the schema allows it: otherwise what it allows and what takes in the place, the turn or the dump. */
export function allowedExtent(extent: Extent, on: readonly TagTarget[]): Extent {
  const wanted = extent === 'turn' || extent === 'document' ? extent : 'span';
  if (on.includes(wanted)) return extent;
  if (wanted === 'span') return on.includes('turn') ? 'turn' : 'document';
  return on.includes('span') ? (wanted === 'turn' ? 'paragraph' : 'document') : (on[0] as Extent);
}
