import { type Tokens, tokenText } from '../../../text/tokens.ts';
import { type Doubt, garbledAt } from '../doubt.ts';
import { likeCase } from '../explain.ts';
import { type NameWord, neighbour } from '../words/words.ts';
import { besideOf, isSpeltBeside } from './beside.ts';
import type { KnownSetting } from './likeness.ts';
import type { KnownWord } from './look-up.ts';
import { WELL_KNOWN, wordsOf } from './words.ts';

/** `Alexei Naval`, `Lionel Messiah`: behind the given name of somebody whom everybody knows, a word of English is his surname, cut off or too long. */
export function cutDoubts(word: NameWord, { tokens, knowledge }: KnownSetting): readonly Doubt[] {
  const { lower, before, facts, places } = word;
  if (before.size === 0 || lower.length < 5 || lower.endsWith('s')) return [];
  const fits = (given: string): boolean => before.has(given) || isSpeltBeside(given, before, knowledge);
  for (const known of wordsOf(knowledge).index.findBeside(facts.skeleton, before, fits)) {
    if (!isCutOrLonger(known, lower) || besideOf(known, word, knowledge) === null) continue;
    const how = known.lower.startsWith(lower) ? 'with its end cut off' : 'with an ending';
    return places
      .filter((place) => endsName(tokens, place, before))
      .map((place) => {
        const written = tokenText(tokens, place);
        const reason = `‘${written}’ looks like ‘${known.word}’ ${how}; the given name is that of ${known.entity.name}.`;
        return garbledAt(tokens, place, place, likeCase(known.word, written), reason, { meant: known.entity });
      });
  }
  return [];
}

/** True for the surname of somebody well known that begins as a word does, or the word as the surname. */
function isCutOrLonger({ entity, lower }: KnownWord, written: string): boolean {
  if (entity.type !== 'person' || entity.weight < WELL_KNOWN || lower.length < 5 || lower === written) return false;
  return Math.abs(lower.length - written.length) <= 3 && (lower.startsWith(written) || written.startsWith(lower));
}

/** True where one of these given names stands right before a place, and no name behind it. */
function endsName(tokens: Tokens, place: number, givens: ReadonlySet<string>): boolean {
  const given = neighbour(tokens, place, -1);
  return given >= 0 && givens.has(tokens.lower[given]) && neighbour(tokens, place, 1) < 0;
}
