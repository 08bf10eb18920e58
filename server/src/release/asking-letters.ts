import type { Cue } from './cues/model.ts';
import { count } from './label-evidence/counts.ts';
import { readVoice, type Voice } from './label-words.ts';

/**
 * The candidates with the letter that `R` replies to read as one who asks: `P: … R: …` (pregunta, respuesta), `D. … R. …` (domanda,
 * risposta). A letter before a full stop is else an initial: such candidates are left out.
 */
export function withAskingLetters(candidates: readonly Cue[]): readonly Cue[] {
  const letter = letterRepliedTo(candidates);
  const asks = letter === null ? null : readVoice('Q');
  return candidates.flatMap((cue) => {
    if (asks !== null && cue.voice.key === letter) return [{ ...cue, voice: asks }];
    return isInitialLike(cue) && (letter === null || cue.voice.key !== 'r') ? [] : [cue];
  });
}

/** The letter that stands before `R` each time or nearly so, and twice at least; null where none does. */
function letterRepliedTo(candidates: readonly Cue[]): string | null {
  const counts = new Map<string, number>();
  let replies = 0;
  let before: Voice | null = null;
  candidates.forEach(({ start, voice }, i) => {
    // One place may be a label of several layouts.
    if (start === candidates[i + 1]?.start) return;
    if (voice.key === 'r') {
      replies++;
      if (before?.key.length === 1 && before.side === 'person') count(counts, before.key);
    }
    before = voice;
  });
  for (const [key, times] of counts) if (times >= 2 && times * 2 > replies) return key;
  return null;
}

/** One letter, `A` and `Q` aside, before a full stop. */
function isInitialLike({ voice, layout, like }: Cue): boolean {
  return (like ?? layout) === 'stop' && voice.key.length === 1 && voice.key !== 'q' && voice.key !== 'a';
}
