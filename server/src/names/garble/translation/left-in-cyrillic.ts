import { capitalized } from '../../../text/capital.ts';
import { decline } from '../../decline.ts';
import type { Knowledge } from '../../knowledge.ts';
import { romanize } from '../../romanize.ts';
import type { KnownWord } from '../known/look-up.ts';
import { wordsOf } from '../known/words.ts';
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
  return form.word.declension === INTERNATIONAL ? capitalized(meaning) : null;
}

/**
 * What English calls somebody or something that has a name of several words in Russian, whatever case they stand in: `Владимира Путина`,
 * `в Нью-Йорке`; null where that is not known, or where English has several names for it.
 */
export function wholeNameOf(text: string, knowledge: Knowledge): string | null {
  const words = wordsIn(text);
  const names = new Set<string>();
  for (const { russian, english } of wholeNames(knowledge).get(groupOf(words)) ?? [])
    if (russian.every((word, i) => isForm(words[i], word))) names.add(english);
  return names.size === 1 ? [...names][0] : null;
}

interface WholeName {
  /** The words of the Russian name, in small letters. */
  readonly russian: readonly string[];
  readonly english: string;
}

/** By the number of words and the letters with which all cases of the first begin. */
type WholeNames = ReadonlyMap<string, readonly WholeName[]>;

/** Made when first asked for: hardly any text has such a name. */
const WHOLE_NAMES = new WeakMap<Knowledge, WholeNames>();

function wholeNames(knowledge: Knowledge): WholeNames {
  const made = WHOLE_NAMES.get(knowledge);
  if (made !== undefined) return made;
  const names = new Map<string, WholeName[]>();
  for (const { name, russian } of knowledge.entities()) {
    const words = wordsIn(russian ?? '');
    if (words.length < 2) continue;
    const group = groupOf(words);
    const same = names.get(group);
    if (same === undefined) names.set(group, [{ russian: words, english: name }]);
    else same.push({ russian: words, english: name });
  }
  WHOLE_NAMES.set(knowledge, names);
  return names;
}

const wordsIn = (text: string): readonly string[] => plain(text).split(/[\s-]+/);

/** No case changes the first two letters of a word. */
const groupOf = (words: readonly string[]): string => words.length + words[0].slice(0, 2);

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
