/*
 * Every piece of evidence is a named feature. A candidate's features are those of its words (each in its role: the only
 * word, the first, one inside, the last), of its length and kind, of what knowledge says, of the words beside it and, in the
 * second reading, of the rest of the document. The weights of all that hold are added up, so the sums for words and
 * neighbours are remembered and a candidate costs a few additions.
 *
 * Features are declared beside the code that emits them. Their numbers are those of their declaration and mean nothing beyond
 * one run of the program: the table of weights has their names.
 */

const NAMES: string[] = [];

/** The names of all features, by their number: what the table of weights and an explanation print. */
export const FEATURE_NAMES: readonly string[] = NAMES;

/** Takes the numbers of features that hold. */
export type Emit = (feature: number) => void;

/** Declares a feature; returns its number. */
export const feature = (name: string): number => NAMES.push(name) - 1;

/** Declares one feature for names of one word, and the next number for longer names; returns the first. */
export const featurePair = (name: string): number => {
  const first = feature(`${name}, one word`);
  feature(`${name}, more words`);
  return first;
};

/** Declares a feature, or several, for each of some words. */
export const featureTable = <T extends string>(
  names: readonly T[],
  declare: (name: T) => number,
): ReadonlyMap<string, number> => new Map(names.map((name) => [name, declare(name)]));

/** A word's part in a candidate. */
export const Role = { only: 0, first: 1, inside: 2, last: 3 } as const;
const ROLE_NAMES = ['only', 'first', 'inside', 'last'] as const;
/** How many roles there are. */
export const ROLES = ROLE_NAMES.length;

/** Declares a feature of a word for each of its roles; returns the first, to which the role is added. */
export const roleFeatures = (name: string): number => {
  const first = NAMES.length;
  for (const role of ROLE_NAMES) feature(`${role} word ${name}`);
  return first;
};
