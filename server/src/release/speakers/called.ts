import { occurrences, WordCase } from '../../text/tokens.ts';
import type { Cue } from '../cues/model.ts';
import { mostFrequent, NOT_FIRST } from '../full-names.ts';
import { THANKED } from './address-forms.ts';
import { isNoName, type Source } from './source.ts';

/** `Well Kerry, …`, `Paul I think …`: a name with which a turn begins, or nearly so. */
const AT_START =
  /^(?:\p{L}[\p{L}'’]*,? ){0,2}?(\p{Lu}\p{Ll}{2,})(?:,|(?= (?:I|[Ww]e|you|it|that|the|there|this|they)\b))/gu;
/** `…, Kerry, …`, `…, Kerry.`: a name between commas, or behind one at a sentence's end. */
const BETWEEN_COMMAS = /, (\p{Lu}\p{Ll}{2,})(?=[,.?!])/gu;

/** The most turns, and units of each, that are looked through. */
const MOST_TURNS = 200;
const MOST_OF_TURN = 1500;
/** One call may be meant for somebody else. */
const FEWEST_CALLS = 2;

/**
 * The given name of a speaker whose labels have the surname alone, as those who speak right after them call them: `O’BRIEN:` asks, and
 * `Well Kerry, …` is the reply. Null where they are not called by one name that hardly stands in the text otherwise.
 */
export function givenName(source: Source, speaker: string): string | null {
  const counts = new Map<string, number>();
  const { cues, text } = source;
  for (let i = 0; i + 1 < cues.length && i < MOST_TURNS; i++) {
    if (cues[i].voice.speaker !== speaker || cues[i + 1].voice.speaker === speaker) continue;
    const end = cues[i + 2]?.start ?? text.length;
    for (const name of callsIn(said(text, cues[i + 1], end))) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const best = mostFrequent(counts);
  const calls = best === null ? 0 : (counts.get(best) ?? 0);
  if (best === null || calls < FEWEST_CALLS) return null;
  let all = 0;
  for (const count of counts.values()) all += count;
  return calls * 2 > all && calls * 2 >= timesWritten(source, best) ? best : null;
}

/** What a turn says, its beginning. */
function said(text: string, cue: Cue, end: number): string {
  return text
    .slice(cue.words, Math.min(end, cue.words + MOST_OF_TURN))
    .trimStart()
    .replace(/\s+/gu, ' ');
}

/** The names by which a turn calls somebody, as far as its words tell. */
function callsIn(words: string): string[] {
  const called = [AT_START, BETWEEN_COMMAS, THANKED].flatMap((form) =>
    [...words.matchAll(form)].map(([, name]) => name),
  );
  return called.filter((name) => mayBeGiven(name.toLowerCase()));
}

function mayBeGiven(lower: string): boolean {
  return !lower.endsWith('ly') && !NOT_FIRST.has(lower) && !isNoName(lower);
}

/** What stands before a place, and before nobody's given name. */
const BEFORE_PLACE: ReadonlySet<string> = new Set(['in', 'at', 'near', 'around', 'across']);

/** How often a word stands in a text; infinite where it is no given name, as it is written small, too, or is a place. */
function timesWritten({ tokens }: Source, name: string): number {
  let times = 0;
  for (const i of occurrences(tokens, name.toLowerCase())) {
    if (tokens.cases[i] === WordCase.lower || BEFORE_PLACE.has(tokens.lower[i - 1])) return Infinity;
    times++;
  }
  return times;
}
