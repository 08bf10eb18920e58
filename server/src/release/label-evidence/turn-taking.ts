import type { Cue } from '../cues/model.ts';

/** Fewer labels without punctuation may be a table. */
export const FEWEST_TAKING_TURNS = 5;

/** True where one speaks in every other place, or nearly: those of captions and lists do not come back so. */
export function returnOften(cues: readonly Cue[]): boolean {
  let returns = 0;
  let again = 0;
  for (let i = 1; i < cues.length; i++) {
    if (cues[i].voice.speaker === cues[i - 1].voice.speaker) again++;
    else if (i > 1 && cues[i].voice.speaker === cues[i - 2].voice.speaker) returns++;
  }
  return (
    cues.length >= FEWEST_TAKING_TURNS && returns >= 3 && returns >= 0.3 * cues.length && again <= 0.2 * cues.length
  );
}

/** True where one after the other speaks, rather than each once or many times on end. */
export function takesTurns(cues: readonly Cue[]): boolean {
  let changes = 0;
  for (let i = 2; i < cues.length; i++)
    if (cues[i].voice.speaker === cues[i - 2].voice.speaker && cues[i].voice.speaker !== cues[i - 1].voice.speaker)
      changes++;
  return changes >= 2;
}
