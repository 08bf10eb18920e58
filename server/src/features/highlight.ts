import type { Span } from '../text/span.ts';
import { labelAt, mentionAt, turnsOfSpeaker } from './find.ts';
import type { Snapshot } from './snapshot.ts';

/** What belongs together with the place at an offset: a speaker's labels, or all mentions of one entity. Empty where nothing does. */
export function highlights({ release }: Snapshot, offset: number): readonly Span[] {
  const label = labelAt(release, offset);
  if (label)
    return turnsOfSpeaker(release.text, label.turns, label.turn)
      .map((t) => t.label)
      .filter((l) => l !== null);
  const mention = mentionAt(release, offset);
  return mention ? release.mentions.filter((m) => m.entity === mention.entity) : [];
}
