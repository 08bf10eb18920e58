import type { Zone } from '../release/model.ts';
import type { Release } from '../release.ts';
import { type Span, trim } from '../text/span.ts';
import { type OutlineItem, outline } from './outline.ts';

/** `aside` is what is not the release itself: page furniture and related articles. One command folds all of it. */
export type FoldKind = 'aside' | 'text';

export interface Fold extends Span {
  readonly kind: FoldKind;
}

/**
 * What can be folded: questions with their answers, turns, sections, related articles one by one; and, marked as asides, each
 * block of page furniture and of related articles. Spans end at their last visible character. Those of one line are
 * among them; only an editor knows its lines.
 */
export function folds(release: Release): readonly Fold[] {
  const found: Fold[] = [];
  const add = (items: readonly OutlineItem[]): void => {
    for (const item of items) {
      if (item.kind !== 'headline' && item.kind !== 'related')
        found.push({ start: item.start, end: item.end, kind: 'text' });
      add(item.children);
    }
  };
  add(outline(release));
  for (const block of blocks(release.zones)) {
    const span = trim(release.text, block);
    if (block.kind === 'metadata') found.push({ ...span, kind: 'text' });
    else if (block.kind === 'chrome' || block.kind === 'related') found.push({ ...span, kind: 'aside' });
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Zones with neighbours of the same kind taken together. */
function blocks(zones: readonly Zone[]): readonly Zone[] {
  const out: Zone[] = [];
  for (const zone of zones) {
    const last = out.at(-1);
    if (last?.kind === zone.kind) out[out.length - 1] = { ...last, end: zone.end };
    else out.push(zone);
  }
  return out;
}
