import type { Likeness } from '../sound/model.ts';
import type { NameWord } from '../words/words.ts';
import type { Neighbours } from './neighbours.ts';
import type { Evidence } from './pair.ts';
import type { Standing } from './standing.ts';

/* What the rules on two alike words speak of, and what several of them ask. */

/** Two alike words, and what is known of them before it is decided whether they are one name. */
export interface Candidate {
  /** The word that may be a wrong form. */
  readonly wrong: NameWord;
  readonly right: NameWord;
  /** How the wrong form comes from the right one. */
  readonly like: Likeness;
  readonly evidence: Evidence;
  /** True where the right form is plainly the better one of the two. */
  readonly ahead: boolean;
}

/** What the rules need to know of the text. */
export interface Setting {
  readonly neighbours: Neighbours;
  readonly standing: Standing;
  /** True where the text came through Russian or a language like it. */
  readonly slavic: boolean;
  /** True where the text is so short that it knows one bearer of a name. */
  readonly short: boolean;
}

/** One step of the decision. */
export interface Rule {
  /** What the rule says of the two words. */
  readonly name: string;
  readonly holds: (candidate: Candidate, setting: Setting) => boolean;
}

/** The rules for one group of candidates. */
export interface Group {
  readonly has: (candidate: Candidate, setting: Setting) => boolean;
  /** In order of precedence, each with what it says where it holds. Where none does, the two are two names. */
  readonly rules: readonly (Rule & { readonly says: 'one name' | 'two names' })[];
  /** Where the two are one name: whether the wrong form may be corrected without asking. */
  readonly isSure: (candidate: Candidate, setting: Setting) => boolean;
}

/** True for a word with no other name beside it. */
export const isBare = ({ before, after }: NameWord): boolean => before.size + after.size === 0;

/** True for a word that names a place we know, and nobody. */
export function isPlaceOnly({ facts }: NameWord): boolean {
  return facts.surnamed.length === 0 && facts.named.length > 0 && facts.named.every((e) => e.type === 'place');
}
