import { type Tokens, WordCase } from '../../../text/tokens.ts';
import { isVariant, likeness } from '../sound/forms.ts';
import type { NameWord } from '../words/words.ts';
import type { Neighbours } from './neighbours.ts';
import type { Evidence } from './pair.ts';

/** What two alike words share beside their form; null where each has neighbours of its own, so that they are two names. */
export function sharedBy(a: NameWord, b: NameWord, tokens: Tokens, neighbours: Neighbours): Evidence | null {
  if (shareGiven(a, b, neighbours)) return 'given';
  if (neighbours.givens(a.before).length > 0 && neighbours.givens(b.before).length > 0) return null;
  if (sharePhrase(a, b, tokens) || shareNumber(a, b, tokens)) return 'next';
  const [afterA, afterB] = [behind(a), behind(b)];
  if (afterA.length === 0 || afterB.length === 0) return 'alone';
  const isPersons = a.facts.isGiven || b.facts.isGiven;
  const shared = afterA.find((x) => afterB.some((y) => areOneBehind(x, y, a, b)));
  if (shared !== undefined) return isPersons && !neighbours.isEnglish(shared) ? 'surname' : 'next';
  const isName = (word: string): boolean => !neighbours.isEnglish(word);
  return isPersons || (afterA.some(isName) && afterB.some(isName)) ? null : 'alone';
}

/** The words behind a name, without small ones. */
const behind = ({ after }: NameWord): string[] => [...after].filter((word) => word.length > 2);

/** True where the same given name, in whatever spelling, stands before both. */
function shareGiven(a: NameWord, b: NameWord, neighbours: Neighbours): boolean {
  return [...a.before].some(
    (x) =>
      x.length > 3 &&
      neighbours.isNotOffice(x) &&
      [...b.before].some((y) => y.length > 3 && !neighbours.areTwo(x, y) && isVariant(x, y)),
  );
}

/** `Formuli-1` beside `Formula 1`: what has a number has the same one. */
function shareNumber(a: NameWord, b: NameWord, { lower }: Tokens): boolean {
  const numbers = ({ places }: NameWord): readonly string[] =>
    places.map((i) => lower[lower[i + 1] === '-' ? i + 2 : i + 1] ?? '').filter((next) => /^\d{1,4}$/.test(next));
  const first = numbers(a);
  return first.length > 0 && numbers(b).some((number) => first.includes(number));
}

/** `Samit for Democracy` beside `Summit for Democracy`. */
function sharePhrase(a: NameWord, b: NameWord, { lower, cases }: Tokens): boolean {
  const phrases = ({ places }: NameWord): readonly string[] =>
    places
      .filter((i) => /^(?:for|of|on|in)$/.test(lower[i + 1] ?? '') && cases[i + 2] === WordCase.title)
      .map((i) => `${lower[i + 1]} ${lower[i + 2]}`);
  const first = phrases(a);
  return first.length > 0 && phrases(b).some((phrase) => first.includes(phrase));
}

/** True for the same word behind two words, or two spellings of one surname. */
function areOneBehind(x: string, y: string, a: NameWord, b: NameWord): boolean {
  if (x === y) return true;
  if (x.length <= 3 || y.length <= 3 || isHerForm(x, y)) return false;
  if (isVariant(x, y)) return true;
  // `Jastin Kouli` beside `Justin Cowley`: each of the two words may be one in another spelling, and both together are.
  return areNear(a.written, b.written) && (areNear(x, y) || areNear(y, x));
}

/** `Rumen Radev` and `Rumyana Radeva` are husband and wife: true for a man's surname and his wife's. */
function isHerForm(x: string, y: string): boolean {
  return x === `${y}a` || y === `${x}a`;
}

/** The most that each of two words may differ in which together make a full name. */
const NEAR = 0.6;

const areNear = (name: string, written: string): boolean => likeness(name, written).cost <= NEAR;
