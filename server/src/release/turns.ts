import type { Span } from '../text/span.ts';
import { contains } from '../text/span.ts';
import type { Cue } from './cues/model.ts';
import type { HeardBefore } from './exchange/said.ts';
import { kindsOf } from './kinds.ts';
import type { Labels } from './labels.ts';
import type { Heard, Turn } from './model.ts';

/**
 * The turns of the interview that stands in the given stretches of text (in order, without overlap): a document's body zones, or one
 * teaser. A turn runs up to the next turn, over page furniture between the stretches, and the last one to the end of the last stretch
 * that goes on from it.
 */
export function readTurns(text: string, labels: Labels, within: readonly Span[]): Turn[] {
  return hearTurns(text, labels, within, null).turns;
}

/** The same with what was heard in an earlier state of the text, and what is to be remembered for the next; null where there are no turns. */
export function hearTurns(
  text: string,
  labels: Labels,
  within: readonly Span[],
  before: HeardBefore | null,
): { readonly turns: Turn[]; readonly heard: Heard | null } {
  const picked = cuesWithin(labels.cues, within);
  if (picked.length === 0) return { turns: [], heard: null };
  const cues = picked.map((i) => labels.cues[i]);
  const speakers = picked.map((i) => labels.speakers[i]);
  const end = within[within.length - 1].end;
  const ends = cues.map((_, i) => (i + 1 < cues.length ? cues[i + 1].start : Math.max(end, cues[i].end)));
  const { kinds, heard } = kindsOf(text, cues, ends, speakers, before);
  let question: number | null = null;
  const turns = cues.map((cue, i) => {
    if (kinds[i] === 'question') question = i;
    return {
      kind: kinds[i],
      speaker: speakers[i],
      label: cue.start < cue.end ? { start: cue.start, end: cue.end } : null,
      start: cue.start,
      end: ends[i],
      answers: kinds[i] === 'answer' ? question : null,
    };
  });
  return { turns, heard };
}

/** Indices of the cues that stand within the stretches. */
function cuesWithin(cues: readonly Cue[], within: readonly Span[]): number[] {
  const out: number[] = [];
  let w = 0;
  for (let i = 0; i < cues.length; i++) {
    const cue = cues[i];
    while (w < within.length && within[w].end <= cue.start) w++;
    if (w < within.length && contains(within[w], { start: cue.start, end: cue.end })) out.push(i);
  }
  return out;
}
