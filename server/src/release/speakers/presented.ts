import { TokenKind } from '../../text/tokens.ts';
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
  const orders = [office, headLast(office)];
  const counts = new Map<string, number>();
  let turn = 0;
  for (let i = source.head[1]; i < t.length; i++) {
    while (turn + 1 < cues.length && cues[turn + 1].start <= t.starts[i]) turn++;
    const order = orders.find((words) => words.every((word, j) => t.lower[i + j] === word));
    if (order === undefined) continue;
    const { voice: by, end } = cues[turn];
    if (by.speaker === voice.speaker) continue;
    const named = by.side !== 'ask' && OURS.has(t.lower[i - 1]) ? nameBehind(source, i + order.length) : null;
    const name = t.starts[i] < end ? by.name : named;
    if (name !== null && isFull(name) && !isAnother(source, name, office))
      counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const best = mostFrequent(counts);
  return best === null ? null : source.full.fullest(best);
}

/** `harbour industry minister`, for `minister for harbour industry`. */
function headLast([head, joint, ...rest]: readonly string[]): readonly string[] {
  return joint === 'for' || joint === 'of' ? [...rest.filter((word) => word !== 'the'), head] : [head, joint, ...rest];
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
