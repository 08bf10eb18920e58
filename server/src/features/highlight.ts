import type { Span } from '../text/span.ts';
import { labelAt, turnsOfSpeaker } from './find.ts';
import { placesMeant } from './meant.ts';
import type { Snapshot } from './snapshot.ts';

/** What belongs together with the place at an offset: a speaker's labels, or all mentions of one entity. Empty where nothing does. */
export function highlights(snapshot: Snapshot, offset: number): readonly Span[] {
  const { release } = snapshot;
  const label = labelAt(release, offset);
  if (label)
    return turnsOfSpeaker(release.text, label.turns, label.turn)
      .map((t) => t.label)
      .filter((l) => l !== null);
  return placesMeant(snapshot, offset);
}
