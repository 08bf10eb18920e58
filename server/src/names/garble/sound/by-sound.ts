import { foldWord } from '../../fold.ts';
import type { NameWord } from '../words/words.ts';
import { soundDistance } from './distance.ts';
import { isRespelt, likeness } from './forms.ts';

/*
 * Two words of a text of which only their sounds say that they are one name. In a text that came through Russian much less is enough;
 * what is asked here holds in any text.
 */

/** The most that two long names may differ in: what it costs to take a vowel for another. */
export const OTHER_VOWEL = 0.55;

/** The most that two shorter ones may differ in: one sound in the letters of another scheme. */
const OTHER_LETTER = 0.15;

/** True for two names in two spellings, such as `Taiwoo` and `Taiwu`, or one as Russian has the other; `short` texts know one bearer of a name. */
export function areOneBySound(one: NameWord, two: NameWord, short: boolean): boolean {
  if (Math.min(one.lower.length, two.lower.length) < 5 || foldWord(one.lower) === foldWord(two.lower)) return false;
  return areUnknownAlike(one, two, short) || isRendering(one, two) || isRendering(two, one);
}

/** Two words that nobody knows: nothing but chance makes two names of so nearly the same sounds. */
function areUnknownAlike({ facts: a, lower: x, inside }: NameWord, two: NameWord, short: boolean): boolean {
  const { facts: b, lower: y } = two;
  if (a.known || b.known) return false;
  const areNames = inside && two.inside;
  // A word of English may be the name of something, too: `Omikron` is the `Omicron` that stands inside a sentence.
  if (a.english || b.english) return areNames && isRespelt(x, y);
  if (a.sounds === b.sounds || isRespelt(x, y)) return true;
  const length = Math.min(x.length, y.length);
  if (!areNames || length < 6 || a.skeleton !== b.skeleton) return false;
  const limit = short && length >= 7 && a.skeleton.length >= 4 ? OTHER_VOWEL : OTHER_LETTER;
  return soundDistance(a.sounds, b.sounds, limit) <= limit;
}

/** `Ferstapen` beside `Max Verstappen`: an unknown word that is nearer to the Russian for a name, or a case of it, than to the name. */
function isRendering(name: NameWord, written: NameWord): boolean {
  const { facts, inside, lower } = written;
  if (facts.known || facts.english || name.facts.english || !inside || lower.length < 6) return false;
  const { cost, form, oblique } = likeness(name.written, written.written, name.facts.russian);
  if (cost > OTHER_LETTER || (form !== null && (!oblique || name.facts.russian === null))) return false;
  return soundDistance(name.facts.sounds, facts.sounds, 1) > 2 * OTHER_LETTER;
}
