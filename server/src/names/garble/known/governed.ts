import type { Tokens } from '../../../text/tokens.ts';
import type { Case } from '../../decline.ts';
import type { Likeness } from '../sound/model.ts';
import type { NameWord } from '../words/words.ts';

/* Cases that the word before a name asks for. */

/** The cases that Russian has behind what these words stand for. */
const GOVERNS: ReadonlyMap<string, readonly Case[]> = new Map<string, readonly Case[]>([
  ['in', ['prepositional']],
  ['at', ['prepositional']],
  ['to', ['dative', 'genitive']],
  ['from', ['genitive']],
  ['of', ['genitive']],
  ['against', ['genitive']],
  ['between', ['genitive', 'instrumental']],
  ['towards', ['dative', 'genitive']],
  ['into', ['accusative']],
  ['near', ['genitive']],
  ['outside', ['genitive']],
  ['around', ['genitive']],
  ['with', ['instrumental']],
  ['over', ['instrumental']],
]);

/** True where every place of a word is behind one of these. */
export function isBehindGoverning({ places }: NameWord, { lower }: Tokens): boolean {
  return places.every((i) => GOVERNS.has(lower[i - 1] ?? ''));
}

/** True where the first place of a word is. */
export function mayBeGoverned({ places }: NameWord, { lower }: Tokens): boolean {
  return GOVERNS.has(lower[places[0] - 1] ?? '');
}

/** `in Khabarovske`, `from Vyborga`: everywhere a case, and the one that the word before it asks for; `articled` where a body's article may stand between. */
export function isGoverned(
  { form, oblique }: Likeness,
  { places }: NameWord,
  { lower }: Tokens,
  articled = false,
): boolean {
  if (form === null || !oblique) return false;
  const governing = (i: number): string => lower[articled && lower[i - 1] === 'the' ? i - 2 : i - 1] ?? '';
  return places.every((i) => GOVERNS.get(governing(i))?.some((asked) => form.cases.includes(asked)) ?? false);
}
