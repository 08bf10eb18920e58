import type { DateMention } from '../dates/model.ts';
import type { Mention } from '../names/model.ts';
import type { RelatedItem, Turn } from '../release/model.ts';
import type { Release } from '../release.ts';
import { contains, overlaps, type Span } from '../text/span.ts';

/** True where an offset lies in a span or right behind it, where an editor's cursor stands after its last character. */
export function at({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}

/** True where a selection takes in part of a span, or begins in it or right behind it, as a cursor does. */
export function isSelected(span: Span, selection: Span): boolean {
  return at(span, selection.start) || overlaps(span, selection);
}

/** The shortest of the spans, in order of their starts, that an offset lies in, or null; of two that meet at it the one that begins there. */
export function innermost<T extends Span>(spans: readonly T[], offset: number): T | null {
  let best: T | null = null;
  for (const span of spans) {
    if (span.start > offset) break;
    if (!at(span, offset)) continue;
    if (!best || span.end - span.start < best.end - best.start || best.end === offset) best = span;
  }
  return best;
}

/** The innermost mention at an offset, or null. */
export function mentionAt(release: Release, offset: number): Mention | null {
  return innermost(release.mentions, offset);
}

/** The innermost date at an offset, or null. */
export function dateAt(release: Release, offset: number): DateMention | null {
  return innermost(release.dates, offset);
}

/** The turn whose label an offset lies in, or null; also in the small interviews of related items. */
export function labelAt(release: Release, offset: number): { turn: Turn; turns: readonly Turn[] } | null {
  const lists = [release.turns, ...release.related.filter((r) => at(r, offset)).map((r) => r.turns)];
  for (const turns of lists) {
    const turn = turns.find((t) => t.label && at(t.label, offset));
    if (turn) return { turn, turns };
  }
  return null;
}

/** The related item that an offset lies in, or null. */
export function relatedAt(release: Release, offset: number): RelatedItem | null {
  return release.related.find((r) => r.start <= offset && offset < r.end) ?? null;
}

/** What the date line of a related item was read as, or null where it has none that could be read. */
export function dateOfRelated({ dates }: Release, { dateSpan }: RelatedItem): DateMention | null {
  return (dateSpan && dates.find((date) => contains(date, dateSpan))) ?? null;
}

/**
 * The turns by the speaker of `turn`, itself included. Where no speaker is known, those with the same label: all that is
 * printed as `Q:` is one side.
 */
export function turnsOfSpeaker(text: string, turns: readonly Turn[], turn: Turn): readonly Turn[] {
  if (turn.speaker !== null) return turns.filter((t) => t.speaker === turn.speaker);
  const cue = cueOf(text, turn);
  return turns.filter((t) => t.speaker === null && cueOf(text, t) === cue);
}

/** A turn's label as printed, in small letters and without the mark at its end; empty where the label is lost. */
function cueOf(text: string, { label }: Turn): string {
  return label
    ? text
        .slice(label.start, label.end)
        .replace(/[\s:.;–—-]+$/u, '')
        .toLowerCase()
    : '';
}
