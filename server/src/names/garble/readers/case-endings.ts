import { capitalized } from '../../../text/capital.ts';
import { type Tokens, tokenText } from '../../../text/tokens.ts';
import type { Knowledge } from '../../knowledge.ts';
import { type Doubt, garbledAt } from '../doubt.ts';
import { likeCase } from '../explain.ts';
import { isEverydaySurname } from '../surnames.ts';
import { givenBefore, withGiven } from '../whole-name.ts';
import { doubtsOfWords } from '../words/by-word.ts';
import { factsOf } from '../words/facts.ts';
import { isElided, type NameWord, neighbour } from '../words/words.ts';

/*
 * Endings that only the cases of Russian surnames have: `Bogdanovym`, `Livanovu`. Whoever bears the name, the nominative corrects it,
 * so that neither the text nor our knowledge need tell who is meant.
 */

interface Ending {
  readonly of: RegExp;
  /** What the nominatives have in its place, the likelier first. */
  readonly nominatives: readonly string[];
  readonly cases: string;
}

/** Source: the declension of surnames in -ов, -ев, -ин and -ский, as in `decline.ts`; what other languages' names end in, too, is left out. */
const ENDINGS: readonly Ending[] = [
  { of: /(?<=.(?:[oey]v|in))ym$/, nominatives: [''], cases: 'instrumental' },
  { of: /(?<=.(?:[oey]v|in))o[yi]$/, nominatives: ['a'], cases: 'genitive, dative or instrumental' },
  { of: /(?<=.(?:[oey]v|[kvhs]in))u$/, nominatives: ['', 'a'], cases: 'dative or accusative' },
  { of: /(?<=.sk)ogo$/, nominatives: ['y'], cases: 'genitive or accusative' },
  { of: /(?<=.sk)omu$/, nominatives: ['y'], cases: 'dative' },
];

/** Surnames in cases of Russian, which nothing else than their endings tells; only for texts that came through Russian. */
export function caseEndingDoubts(
  tokens: Tokens,
  words: ReadonlyMap<string, NameWord>,
  knowledge: Knowledge,
): readonly Doubt[] {
  return doubtsOfWords(
    'case endings',
    words,
    ({ lower, facts, shouted }) =>
      lower.length >= 6 && /[muioy]$/.test(lower) && !shouted && !facts.known && !facts.english,
    function* (word) {
      const ending = ENDINGS.find(({ of }) => of.test(word.lower));
      if (ending === undefined) return;
      const stem = word.lower.replace(ending.of, '');
      const surnames = ending.nominatives.map((end) => stem + end).filter((name) => isSurname(name, knowledge));
      if (surnames.length === 0) return;
      // The one of whom everybody knows is meant before those of whom nobody does.
      const [known] = surnames.filter((name) => factsOf(name, knowledge).surnamed.length > 0);
      const name = known ?? surnames[0];
      for (const place of word.places) {
        // `Dzerzhinskogo Street` is right as it stands, and so are titles.
        if (isElided(tokens, place) || neighbour(tokens, place, 1) >= 0 || tokens.lower[place - 1] === '-') continue;
        const written = tokenText(tokens, place);
        const given = givenBefore(tokens, place, [], knowledge);
        const surname = likeCase(capitalized(name), written);
        const reason = `‘${written}’ ends as the ${ending.cases} case of the Russian surname ‘${surname}’ does.`;
        yield garbledAt(
          tokens,
          given?.index ?? place,
          place,
          given === null ? surname : withGiven(tokens, given, surname),
          reason,
          {
            others: given === null ? surnames.filter((other) => other !== name).map(capitalized) : [],
            sure: surnames.length === 1 || known !== undefined,
          },
        );
      }
    },
  );
}

/** True for a surname that many bear, of either gender, or that somebody we know of has. */
function isSurname(lower: string, knowledge: Knowledge): boolean {
  const mans = lower.replace(/a$/, '');
  if (isEverydaySurname(lower) || isEverydaySurname(mans) || knowledge.isCommonSurname(mans)) return true;
  return factsOf(lower, knowledge).surnamed.length > 0;
}
