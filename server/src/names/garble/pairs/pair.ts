import type { Likeness } from '../sound/model.ts';
import type { NameWord } from '../words/words.ts';

/** What makes us think that two words are one name, beside their form. */
export type Evidence = 'given' | 'surname' | 'next' | 'alone';

/** Two words of a text that are one name, of which one is thought to be wrong. */
export interface Pair {
  readonly wrong: NameWord;
  readonly right: NameWord;
  readonly like: Likeness;
  readonly evidence: Evidence;
  readonly sure: boolean;
  readonly kind: 'garbled' | 'inconsistent';
  /** True where nothing tells which of the two is the proper form. */
  readonly open?: boolean;
  /** What stands in the wrong form's place where it is not the right one as it is: a family's name. */
  readonly canonical?: string;
  /** How the form comes from the name, where endings and slips do not say it. */
  readonly why?: (canonical: string) => string;
}

const ORDER: Readonly<Record<Evidence, number>> = { given: 0, surname: 0, next: 0, alone: 1 };

/** The lower, the likelier; for choosing among the names that one wrong form may come from. */
export function rank(pair: Pair): number {
  return ORDER[pair.evidence] + pair.like.cost - 0.01 * Math.min(pair.right.places.length, 20);
}

/** `Ramzana Kadyrova` beside `Ramzan Kadyrov`: both words are in the genitive, and no woman is named. */
export function declined(wrong: NameWord, right: NameWord, like: Likeness): Pair {
  const cases = like.form?.cases.filter((c) => c !== 'feminine') ?? [];
  const form = like.form && { ...like.form, cases };
  return { wrong, right, like: { ...like, form, oblique: true }, evidence: 'given', kind: 'garbled', sure: true };
}
