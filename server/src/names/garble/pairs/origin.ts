import { wordModel } from '../sound/model.ts';
import { isRussianGiven } from '../surnames.ts';
import type { NameWord } from '../words/words.ts';
import type { Neighbours } from './neighbours.ts';

/* What a word's spelling, and the given name before it, tell of where the name comes from. */

/** Letters that no scheme has for Russian: the name is spelt as its own language has it. */
const OUTLANDISH = /ff|ph|th|ck|q|x|w/;

/** True where a word's spelling shows that it did not come through Russian. */
export function isOwnSpelling(word: NameWord, neighbours: Neighbours): boolean {
  if (isForeign(word) || OUTLANDISH.test(word.lower)) return true;
  // A foreigner's name follows its own language, unless it has the `y` of ы.
  return isForeigners(word, neighbours) && !/[^aeiou]y[^aeiou]/.test(word.lower);
}

/** A name from elsewhere that we know as it stands: `Hama`, which Russian romanised is `Khama`, `Duncan`, which is `Dunkan`. */
export function isForeign({ facts, lower }: NameWord): boolean {
  if (facts.eastern || facts.slavic || isRussianGiven(lower)) return false;
  return facts.named.some((entity) => entity.type === 'place') || (facts.known && !wordModel(lower).slavic);
}

/** Russian declines no foreign surname that ends in such a vowel: `Margerie`, `Verdi`, `Hugo`. */
export function isIndeclinable(word: NameWord, neighbours: Neighbours): boolean {
  const { russian } = word.facts;
  // The last letter may be mute: Zidane is Зидан.
  const endsSo = /[eiouy]$/.test(word.written) && (russian === null || /[еёиоуыэюя]$/.test(russian));
  return endsSo && isForeigners(word, neighbours);
}

/** True for a word that does not end as Russian surnames do, behind a given name that is known and no Russian one. */
function isForeigners({ written, before }: NameWord, neighbours: Neighbours): boolean {
  return (
    before.size > 0 &&
    !wordModel(written).slavic &&
    [...before].some((given) => neighbours.isGiven(given) && !isRussianGiven(given))
  );
}
