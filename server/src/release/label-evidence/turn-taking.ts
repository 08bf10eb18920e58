import { isSpace } from '../../text/span.ts';
import type { Cue } from '../cues/model.ts';
import { count } from './counts.ts';

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

/** Fewer places tell nothing of a word that is no name. */
const FEWEST_PLACES = 3;

/** The least share of a label's places that stand behind a question or put one. */
const LEAST_PART = 2 / 3;

/**
 * The labels, by their keys, that mostly stand behind a question or put one. Who does so speaks, even as `Harbour Master` in a talk with
 * the harbour master; the fields of a form do not. `cues` are in order.
 */
export function takingPart(cues: readonly Cue[], text: string): ReadonlySet<string> {
  const places = new Map<string, number>();
  const parts = new Map<string, number>();
  const asked = cues.map(({ start }) => isBehindQuestion(text, start));
  cues.forEach(({ voice }, i) => {
    count(places, voice.key);
    if (asked[i] || asked[i + 1]) count(parts, voice.key);
  });
  const often = [...parts].filter(([key, n]) => n >= FEWEST_PLACES && n >= LEAST_PART * (places.get(key) ?? 0));
  return new Set(often.map(([key]) => key));
}

function isBehindQuestion(text: string, start: number): boolean {
  let last = start - 1;
  while (last >= 0 && isSpace(text.charCodeAt(last))) last--;
  return text[last] === '?';
}
