import { paragraphsAround, sentencesAround } from '../../release/around.ts';
import type { Release } from '../../release.ts';
import type { TagTarget } from '../../tags/model.ts';
import { type Span, trim } from '../../text/span.ts';
import { wordAt } from '../selection.ts';

/** How much a tag is to take in. `selection` is what is selected, or the word under the cursor where nothing is. */
export type Extent = 'selection' | 'sentence' | 'paragraph' | 'turn' | 'document';
export const EXTENTS: readonly Extent[] = ['selection', 'sentence', 'paragraph', 'turn', 'document'];

/** What a tag takes in at a selection or cursor; null where there is nothing of that kind. The whole dump has no span. */
export function targetOf(release: Release, selected: Span, extent: Extent): Span | null {
  const { text } = release;
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
  return worth(extent === 'paragraph' ? paragraphsAround(release, selected) : sentencesAround(release, selected));
}

const worth = (span: Span): Span | null => (span.start < span.end ? span : null);

/** What a tag is set on, if the schema allows it: otherwise what it allows and what takes in the place, the turn or the dump. */
export function allowedExtent(extent: Extent, on: readonly TagTarget[]): Extent {
  const wanted = extent === 'turn' || extent === 'document' ? extent : 'span';
  if (on.includes(wanted)) return extent;
  if (wanted === 'span') return on.includes('turn') ? 'turn' : 'document';
  return on.includes('span') ? (wanted === 'turn' ? 'paragraph' : 'document') : (on[0] as Extent);
}
