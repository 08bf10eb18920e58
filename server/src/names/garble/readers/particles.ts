import type { Tokens } from '../../../text/tokens.ts';
import { type Doubt, garbledAt } from '../doubt.ts';
import { doubtsOfWords } from '../words/by-word.ts';
import { type NameWord, neighbour } from '../words/words.ts';

/** `Ursula fon der Leyen`: what Russian makes of the German `von`, between two words of a name. No language writes it so. */
export function particleDoubts(tokens: Tokens, words: ReadonlyMap<string, NameWord>): readonly Doubt[] {
  const { lower, numbers } = tokens;
  // Of a text that is edited it is known which words it has.
  const mayHave = numbers === undefined || numbers.has('fon');
  const reason = '‘fon’ is how Russian writes the ‘von’ of German names.';
  const particleBefore = (place: number): number =>
    lower[place - 1] === 'fon' ? place - 1 : lower[place - 2] === 'fon' ? place - 2 : -1;
  return doubtsOfWords(
    'particles',
    words,
    ({ before, shouted, places }) =>
      mayHave && before.size > 0 && !shouted && places.some((place) => particleBefore(place) > 0),
    function* ({ places }) {
      for (const place of places) {
        const at = particleBefore(place);
        if (at > 0 && neighbour(tokens, place, -1) === at - 1) yield garbledAt(tokens, at, at, 'von', reason);
      }
    },
  );
}
