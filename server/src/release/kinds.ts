import type { Cue } from './labels.ts';
import type { TurnKind } from './model.ts';

/** What each turn does in the exchange. */
export function kindsOf(
  text: string,
  cues: readonly Cue[],
  ends: readonly number[],
  speakers: readonly (string | null)[],
): TurnKind[] {
  void speakers;
  let asked = false;
  return cues.map((cue, i) => {
    const words = text.slice(cue.words, ends[i]);
    const asks = cue.voice.side === 'ask' || (cue.voice.side !== 'reply' && words.trimEnd().endsWith('?'));
    if (asks) {
      asked = true;
      return 'question';
    }
    return asked ? 'answer' : 'statement';
  });
}
