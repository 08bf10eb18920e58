import { decline } from '../../decline.ts';
import type { Knowledge } from '../../knowledge.ts';
import { romanize } from '../../romanize.ts';
import { capitalize } from '../explain.ts';
import type { KnownWord } from '../known/look-up.ts';
import { russianWord, wordsOf } from '../known/words.ts';
import { phonemes } from '../sound/phonemes.ts';
import { skeleton } from '../sound/skeleton.ts';
import { INTERNATIONAL, meaningOf, untranslatedForm } from './untranslated-forms.ts';

/**
 * What a Russian word that stands in Cyrillic is in English: a known name in any of its cases (`Москве` is Moscow), or a word of the press
 * (`дипведомство`); null where it is neither. Names are those that need no other word beside them.
 */
export function englishOf(word: string, knowledge: Knowledge): string | null {
  const lower = plain(word);
  const isCapital = /^\p{Lu}/u.test(word);
  const name = isCapital ? nameOf(lower, knowledge) : null;
  if (name !== null) return name;
  const form = untranslatedForm(romanize(lower), knowledge);
  if (form === null || plain(form.russian) !== lower) return null;
  const meaning = meaningOf(form);
  if (!isCapital || word === word.toUpperCase()) return meaning;
  // A word with a capital is the first of a sentence, or a name that is left as it is; `Омикрон` is one in English, too.
  return form.word.declension === INTERNATIONAL ? capitalize(meaning) : null;
}

/** A person's name as it is written in English, where the words are the Russian for a given name and the surname: `Владимира Путина`. */
export function personOf(words: readonly string[], knowledge: Knowledge): string | null {
  if (words.length !== 2) return null;
  const [first, last] = words.map(plain);
  for (const { entity } of candidates(last, knowledge)) {
    if (entity.type !== 'person' || !isForm(last, russianWord(entity))) continue;
    if (isForm(first, plain(entity.russian ?? '').split(' ')[0])) return entity.name;
  }
  return null;
}

/** The one spelling of all well-known names that a word is the Russian for; null where there are several or none. */
function nameOf(lower: string, knowledge: Knowledge): string | null {
  const spellings = new Set<string>();
  for (const { word, russian } of candidates(lower, knowledge)) if (isForm(lower, russian)) spellings.add(word);
  return spellings.size === 1 ? [...spellings][0] : null;
}

function candidates(lower: string, knowledge: Knowledge): Iterable<KnownWord> {
  return wordsOf(knowledge).index.find(skeleton(phonemes(lower)));
}

function isForm(lower: string, russian: string | null): boolean {
  if (russian === null) return false;
  const name = plain(russian);
  return lower === name || decline(name).some(({ form, cases }) => !cases.includes('stem') && plain(form) === lower);
}

/** Most of the press writes `е` for `ё`. */
function plain(word: string): string {
  return word.toLowerCase().replaceAll('ё', 'е');
}
