import type { Release } from '../release.ts';
import type { Found, Rule } from './model.ts';
import { type MixedWord, mixedWords } from './scripts.ts';

/** Letters of another alphabet that look like the right ones: searches and other programs do not find such words. */
export const textMixedScript: Rule = {
  code: 'text/mixed-script',
  severity: 'warning',
  title: 'Cyrillic letters that look like Latin ones',
  example: 'А new group, with a Cyrillic А → A new group',
  on: true,
  check,
};

function* check(release: Release): Iterable<Found> {
  for (const word of mixedWords(release)) if (!isName(word)) yield mixedFinding(release, word);
}

/** A capitalised word that mixes the alphabets is a name; a lone letter is not. */
export function isName(word: MixedWord): boolean {
  return word.both && /^\p{Lu}\p{L}{2}/u.test(word.repaired);
}

/** One finding for a word with letters of the wrong alphabet. */
export function mixedFinding({ text }: Release, { start, end, repaired, letters, both }: MixedWord): Found {
  const count = letters.length === 1 ? `The letter ${letters}` : `The letters ${[...letters].join(', ')}`;
  const verb = letters.length === 1 ? 'is' : 'are';
  const others = /\p{Script=Cyrillic}/u.test(repaired);
  return {
    start,
    end,
    message: others
      ? `‘${text.slice(start, end)}’ has Latin letters among its Russian ones, so that searches miss it.`
      : `${count}${both ? ` in ‘${text.slice(start, end)}’` : ''} ${verb} Cyrillic, so that searches miss ${both ? 'the word' : 'it'}.`,
    fixes: [{ title: `Change to ‘${repaired}’`, edits: [{ start, end, text: repaired }], preferred: true }],
  };
}
