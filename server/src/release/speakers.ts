import type { Cue } from './labels.ts';

/** Who speaks at each cue, as a reader would name them; null where the label says no more than `Q`. */
export function speakersOf(text: string, cues: readonly Cue[]): (string | null)[] {
  void text;
  return cues.map(({ voice }) => voice.name ?? voice.role);
}
