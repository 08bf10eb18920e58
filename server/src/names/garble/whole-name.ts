import { capitalized } from '../../text/capital.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { Knowledge } from '../knowledge.ts';
import { likeness } from './sound/forms.ts';
import { type Likeness, wordModel } from './sound/model.ts';
import { isRussianGiven } from './surnames.ts';
import { factsOf } from './words/facts.ts';
import { type NameWord, neighbour } from './words/words.ts';

/*
 * Russian declines a name as a whole: where the surname stands in a case, so does the given name before it (`Ramzana Kadyrova`,
 * `Vyacheslavom Volodinym`), and only both together are corrected.
 */

/** A garbled given name right before a garbled surname. */
export interface GivenBefore {
  /** The token of the given name. */
  readonly index: number;
  readonly canonical: string;
}

/** A surname in its proper form with the given name before it, joined as the two are in the text: `Rimskim-Korsakovym` keeps its hyphen. */
export function withGiven(tokens: Tokens, given: GivenBefore, surname: string): string {
  return `${given.canonical}${tokens.lower[given.index + 1] === '-' ? '-' : ' '}${surname}`;
}

/** How Russian leaves a given name in a case, and what the nominative has instead. */
const ENDINGS: readonly (readonly [ending: string, nominatives: readonly string[]])[] = [
  ['iyem', ['y', 'i']],
  ['iya', ['y', 'i']],
  ['iyu', ['y', 'i', 'ia', 'iya']],
  ['iyey', ['ia', 'iya']],
  ['ii', ['y', 'i', 'ia', 'iya']],
  ['om', ['']],
  ['em', ['', 'y', 'i']],
  ['ya', ['y', 'i']],
  ['oy', ['a']],
  ['ey', ['a', 'ya']],
  ['a', ['']],
  ['u', ['', 'a']],
  ['yu', ['ya', 'y']],
  ['e', ['', 'a', 'ya']],
  ['y', ['a']],
  ['i', ['a', 'ya']],
];

/** The given name before a place, if it stands in a case of one of those in `proper`, or of one that is common in Russia. */
export function givenBefore(
  tokens: Tokens,
  place: number,
  proper: Iterable<string>,
  knowledge: Knowledge,
): GivenBefore | null {
  const index = neighbour(tokens, place, -1);
  if (index < 0) return null;
  const written = tokens.lower[index];
  if (written.length < 4 || factsOf(written, knowledge).english) return null;
  for (const given of proper) {
    if (given.toLowerCase() === written) return null;
    if (isCase(likeness(given, written))) return { index, canonical: capitalized(given) };
  }
  const common = givenInCase(written);
  return common === null ? null : { index, canonical: capitalized(common) };
}

/** The common Russian given name that a word is a case of, both in small letters; null for others and for what is such a name itself. */
export function givenInCase(written: string): string | null {
  if (isRussianGiven(written)) return null;
  for (const [ending, nominatives] of ENDINGS) {
    if (!written.endsWith(ending)) continue;
    for (const nominative of nominatives) {
      const given = written.slice(0, -ending.length) + nominative;
      if (isRussianGiven(given)) return given;
    }
  }
  return null;
}

/** True for a case of a name and nothing else, or for what may be one. */
export function isCase({ form, cost, oblique }: Likeness): boolean {
  return form !== null && cost <= 0.3 && (oblique || form.cases.includes('genitive'));
}

/** True where a surname and the given name before it both stand in a case of a whole name of the text. */
export function isWholeDeclined(wrong: NameWord, right: NameWord, like: Likeness, knowledge: Knowledge): boolean {
  if (!isCase(like)) return false;
  const { slavic } = wordModel(right.written);
  for (const written of wrong.before) {
    // Alexandra is Alexander's sister as likely as not; before a Russian surname Veniamina, a woman elsewhere, is not Veniamin's.
    const isWomans = isRussianGiven(written) || (!slavic && factsOf(written, knowledge).given !== null);
    if (written.length < 4 || isWomans) continue;
    for (const given of right.before) {
      const { english, isGiven } = factsOf(given, knowledge);
      if (given !== written && (isGiven || !english) && isCase(likeness(given, written))) return true;
    }
  }
  return false;
}
