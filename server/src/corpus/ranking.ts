import type { Criteria } from './store.ts';

/** BM25's usual constants: how soon one more of a word counts no more, and how much a passage's length counts. */
const SATURATION = 1.2;
const LENGTH_COUNTS = 0.75;

/** Words without stop words in a passage of the usual length: the mean of 2,000 dumps of nine sources is 22. */
const USUAL_LENGTH = 20;

/** The words of a query's phrases, each once: what passages are ranked by. */
export function wordsRanked({ phrases }: Pick<Criteria, 'phrases'>): readonly string[] {
  return [...new Set(phrases.flatMap((phrase) => phrase.split(' ')))];
}

/**
 * How much each word counts, 1 in all: rare ones more. Takes how many passages hold each. It depends on nothing but what the folder
 * holds by now, and scores of several folders can be compared.
 */
export function sharesOf(passages: readonly number[], dumps: number): readonly number[] {
  const rarity = passages.map((count) => Math.log1p(dumps / Math.max(1, count)));
  const all = rarity.reduce((sum, one) => sum + one, 0);
  return rarity.map((one) => one / (all || 1));
}

/** How well a passage of so many words (without stop words) fits one that it has so many times, 0 to 1: BM25. */
export function fitness(times: number, length: number): number {
  return times / (times + SATURATION * (1 - LENGTH_COUNTS + (LENGTH_COUNTS * length) / USUAL_LENGTH));
}
