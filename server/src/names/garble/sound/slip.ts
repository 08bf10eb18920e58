import { foldWord } from '../../fold.ts';
import type { KnownEntity } from '../../knowledge.ts';
import { FAMOUS, WELL_KNOWN } from '../known/words.ts';
import type { NameWord } from '../words/words.ts';

/* Slips of one letter, which no scheme of romanisation explains. */

/** `Sobanin` for Sobyanin: no scheme writes я and ю behind a consonant without their glide. Words are in small letters. */
export function isGlideLost(name: string, written: string): boolean {
  const lost = name.replace(/(?<=[bcdfgklmnprstvz])y(?=[au])/, '');
  return lost !== name && lost === written;
}

/** True for one letter too many, too few or other, or two that changed places, in a name of five letters or more; doubled letters and the last are left to the sounds. */
export function isSlip(name: string, written: string): boolean {
  const a = foldWord(name.toLowerCase());
  const b = foldWord(written.toLowerCase());
  if (Math.min(a.length, b.length) < 5 || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  // `the Bidens`: an English plural, or a possessive without its apostrophe.
  if (start === 0 || (start === a.length && b.endsWith('s'))) return false;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (left.length === 2 && right.length === 2) return left[0] === right[1] && left[1] === right[0];
  return left.length + right.length > 0 && left.length <= 1 && right.length <= 1;
}

/** Consonants that no spelling of a name puts together, but behind `Mac`. */
const IMPOSSIBLE = /(?<!^ma?)c[bdfgjmnpvwx]|q[^u]|[^aeiou]x[^aeiouct]/;

/** True for a form that nobody writes, beside one that may be written. Both in small letters. */
export function isImpossibleBeside(form: string, other: string): boolean {
  return IMPOSSIBLE.test(form) && !IMPOSSIBLE.test(other);
}

/** `Danchecnko` for Danchenko: one letter astray makes what nobody writes. Where `c` stands for `ch` it is another language's. */
export function isSlipOfPen(name: string, written: string): boolean {
  return (
    name.length >= 6 &&
    isImpossibleBeside(written, name) &&
    isSlip(name, written) &&
    name.replace(/ch/g, 'c') !== written.replace(/ch/g, 'c')
  );
}

/** `Enstein` beside `Einstein`, of whom the text speaks more than once: a letter astray in the name of somebody well known, or of a place. */
export function isSlipOfFamous(wrong: NameWord, right: NameWord): boolean {
  const { lower, facts, before, after, places } = wrong;
  if (places.length > 1 || right.places.length < 2 || lower.length < 7) return false;
  if (facts.known || facts.english || after.size > 0) return false;
  const isFamous =
    right.facts.surnamed.some((person) => person.weight >= WELL_KNOWN && isBareOrHis(wrong, person)) ||
    (before.size === 0 &&
      wrong.inside &&
      right.facts.named.some(({ type, weight }) => type === 'place' && weight >= FAMOUS));
  return isFamous && isSlip(right.written, wrong.written);
}

/** True for a word behind no other name but the person's given one. */
function isBareOrHis({ before }: NameWord, { given }: KnownEntity): boolean {
  return before.size === 0 || (before.size === 1 && before.has(given.toLowerCase()));
}
