import type { Knowledge } from '../../knowledge.ts';
import { liken, wordModel } from '../sound/model.ts';
import { factsOf } from '../words/facts.ts';
import type { NameWord } from '../words/words.ts';
import type { KnownWord } from './look-up.ts';
import { WELL_KNOWN } from './words.ts';

/* Whose given name stands before a word. */

/** The person's given name that stands before a word, as we know it; in another spelling if the person is famous. */
export function besideOf({ entity, givens }: KnownWord, { before }: NameWord, k: Knowledge): string | null {
  if (before.size === 0) return null;
  const exact = givens.find((g) => before.has(g) && (!factsOf(g, k).english || isPlainGiven(g, k)));
  if (exact !== undefined || entity.weight < WELL_KNOWN) return exact ?? null;
  return givens.find((g) => isSpeltBeside(g, before, k)) ?? null;
}

/** True for a given name that English has as a word, too, but seldom one that begins with a capital inside a sentence. */
function isPlainGiven(word: string, k: Knowledge): boolean {
  return (
    !/^(?:will|may|april|june|august|grace|hope|faith|art|rich|christian|general|major|king)$/.test(word) &&
    factsOf(word, k).isGiven
  );
}

/** True where a given name stands in another spelling among the words before a name. */
export function isSpeltBeside(given: string, before: ReadonlySet<string>, k: Knowledge): boolean {
  if (given.length < 5) return false;
  for (const other of before)
    if (
      other.length >= 5 &&
      other[0] === given[0] &&
      !factsOf(other, k).english &&
      liken(wordModel(given), other, 0.45).cost <= 0.45
    )
      return true;
  return false;
}

/** True where one of the words beside a name is a name, too: offices and demonyms (`Chancellor Sholts`) are words of English. */
export function namesAmong(words: ReadonlySet<string>, k: Knowledge): boolean {
  for (const word of words) {
    const { english, isGiven } = factsOf(word, k);
    if (!english || isGiven) return true;
  }
  return false;
}
