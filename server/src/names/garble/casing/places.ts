import { type Tokens, WordCase } from '../../../text/tokens.ts';
import type { Knowledge } from '../../knowledge.ts';
import { factsOf } from '../words/facts.ts';
import { inAddress, isCutOff, isElided, neighbour } from '../words/words.ts';

/**
 * Takes a remark on a token: what it should be and why, and the token where it stands so, if the text has it; `last` is the last token of
 * a remark on several.
 */
export type Add = (
  index: number,
  canonical: string,
  reason: string,
  place: number | null,
  more?: { readonly grave?: boolean; readonly last?: number },
) => void;

/** Nouns before which an English word that is a surname, too, is no name: `the trump card`. */
export const NOUN_AFTER = new Set(['card', 'cards', 'suit']);

/** False within addresses, file names and hyphens, and for words that are cut off. */
export function standsFree(tokens: Tokens, index: number): boolean {
  if (inAddress(tokens, index) || isCutOff(tokens, index) || isElided(tokens, index)) return false;
  const { text, starts, ends } = tokens;
  return text[starts[index] - 1] !== '-' && text[ends[index]] !== '-';
}

/** Within addresses and file names where blanks were put into them: `www. omaha. com / news / storm - in - omaha`. */
export function inSpacedAddress({ lower }: Tokens, index: number): boolean {
  const isMark = (at: number): boolean => /^[-/_.]$/.test(lower[at] ?? '');
  // One dash alone stands in any sentence.
  if (isMark(index - 1)) return isMark(index + 1) || isMark(index - 3);
  return isMark(index + 1) && lower[index + 1] !== '.' && isMark(index + 3);
}

/** True for what the people of a country are called: no word of English, as `polish` is, and no part of a longer name. */
export function isDemonym(lower: string, tokens: Tokens, place: number, k: Knowledge): boolean {
  return k.demonymAt(tokens, place)?.end === place + 1 && !k.isEnglishWord(lower);
}

/** True for a word right before one with its capital that is no word of English. */
export function isBeforeSurname(tokens: Tokens, index: number, k: Knowledge): boolean {
  const next = neighbour(tokens, index, 1);
  return next === index + 1 && tokens.cases[next] === WordCase.title && !factsOf(tokens.lower[next], k).english;
}
