import { occurrences, TokenKind } from '../../text/tokens.ts';
import { lastWord, mostFrequent, NOT_FIRST } from '../full-names.ts';
import type { Voice } from '../label-words.ts';
import { nameAfter } from './name-at.ts';
import { isNoName, type Source } from './source.ts';

/** More offices than these have labels in a parliament, whose members do not present each other. */
const MOST_OFFICES = 8;

/**
 * `I am here with the Minister for Harbours, Anne Other`: the full name that others who speak, and do not ask, give the holder of an office,
 * in their own turns or in a label.
 */
export function presented(source: Source, voice: Voice, office: readonly string[]): string | null {
  if (office.length < 2 || source.voices.filter(({ standing }) => standing === 'office').length > MOST_OFFICES)
    return null;
  const { tokens: t, cues } = source;
  const counts = new Map<string, number>();
  for (const order of ordersOf(office)) {
    let turn = 0;
    for (const i of occurrences(t, order[0])) {
      if (i < source.head[1] || !order.every((word, j) => t.lower[i + j] === word)) continue;
      while (turn + 1 < cues.length && cues[turn + 1].start <= t.starts[i]) turn++;
      const { voice: by, end } = cues[turn];
      if (by.speaker === voice.speaker) continue;
      const named = by.side !== 'ask' && OURS.has(t.lower[i - 1]) ? nameBehind(source, i + order.length) : null;
      const name = t.starts[i] < end ? by.name : named;
      if (name !== null && isFull(name) && !isAnother(source, name, office))
        counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  const best = mostFrequent(counts);
  return best === null ? null : source.full.fullest(best);
}

/** The words of an office in the orders in which they are said: `minister for harbour industry`, and `harbour industry minister`. */
function ordersOf(office: readonly string[]): readonly (readonly string[])[] {
  const [head, joint, ...rest] = office;
  return joint === 'for' || joint === 'of' ? [office, [...rest.filter((word) => word !== 'the'), head]] : [office];
}

/** Before an office, these make it the one that all who are present know; without one of them somebody may be addressed. */
const OURS: ReadonlySet<string> = new Set(['the', 'our', 'my', 'australian', 'federal']);

/** The name right behind an office, or behind a comma there; null where the sentence has ended. */
function nameBehind(source: Source, behind: number): string | null {
  const { tokens: t, text } = source;
  // `of Australia`, the country of the office.
  const i = t.lower[behind] === 'of' ? behind + 2 : behind;
  const joined = t.kinds[i] === TokenKind.word || text[t.starts[i]] === ',';
  return joined ? nameAfter(source, i, t.length) : null;
}

/** True for a name of two words and more, none of which is of an office. */
function isFull(name: string): boolean {
  const words = name.toLowerCase().split(' ');
  return words.length > 1 && !words.some((word) => NOT_FIRST.has(word) || isNoName(word));
}

/** True for the name of another speaker, whose label does not give this office. */
function isAnother({ cues, text }: Source, name: string, office: readonly string[]): boolean {
  const last = lastWord(name);
  const own = cues.filter(({ voice }) => voice.name !== null && lastWord(voice.name) === last);
  return (
    own.length > 0 && !own.some(({ start, end }) => text.slice(start, end).toLowerCase().includes(office.join(' ')))
  );
}
