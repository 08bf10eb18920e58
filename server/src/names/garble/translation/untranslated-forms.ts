import { pluralOfPhrase } from '../../../text/plural.ts';
import type { Tokens } from '../../../text/tokens.ts';
import { WordMemory } from '../../../text/word-memory.ts';
import type { Knowledge, UntranslatedWord } from '../../knowledge.ts';
import { romanize } from '../../romanize.ts';
import { spellings } from '../sound/russian-words.ts';
import { schemeKeys } from '../sound/schemes.ts';
import { type Ending, endingsOf, type Paradigm, type Stem, spellForm, stemsOf } from './paradigms.ts';

/** A form of a Russian word of the press, as translations leave it. */
export interface Form {
  readonly word: UntranslatedWord;
  /** The declined form in Cyrillic, or the nominative. */
  readonly russian: string;
  /** True for a form of the plural only, where the word has a singular. */
  readonly isPlural: boolean;
  /** True where the word has an ending of English: `sapers`, `virusologist`. */
  readonly isEnglish: boolean;
  /** True where it is spelt by one of the usual schemes throughout, but for the ending of English. */
  readonly isUsual: boolean;
}

/** A word that ends as one of a paradigm may, by what its endings are in a key. */
interface ReadEnding extends Ending {
  readonly isEnglish: boolean;
}

/** What the letter before an ending may be: it tells how the ending is written in Latin letters. */
const BEFORE = ['т', 'та', 'ти'] as const;
type Before = (typeof BEFORE)[number];

const beforeOf = (stem: string): Before => (stem.endsWith('и') ? 'ти' : /[аеёоуыэюя]$/.test(stem) ? 'та' : 'т');

const keyOf = (russian: string): string => schemeKeys(romanize(russian))[0];

const READ = new Map<string, ReadonlyMap<string, ReadEnding>>();

/** The endings of a paradigm by their letters in a key, with those that English puts on nouns. */
function readEndings(paradigm: Paradigm, before: Before): ReadonlyMap<string, ReadEnding> {
  const name = `${paradigm} ${before}`;
  let read = READ.get(name);
  if (read === undefined) {
    const made = new Map<string, ReadEnding>();
    const put = (key: string, ending: ReadEnding): void => {
      if (!made.has(key)) made.set(key, ending);
    };
    const own = endingsOf(paradigm);
    const inKey = (ending: string): string => keyOf(before + ending).slice(keyOf(before).length);
    for (const ending of own) put(inKey(ending.russian), { ...ending, isEnglish: false });
    const [nominative] = own;
    const english = paradigm === 'none' ? ['s'] : ['s', 'es', `${inKey(nominative.russian)}s`, 'ist', 'ists'];
    if (!NOT_NOMINATIVE.has(paradigm))
      for (const key of english) put(key, { ...nominative, isPlural: key.endsWith('s'), isEnglish: true });
    READ.set(name, made);
    read = made;
  }
  return read;
}

/** Paradigms to which English puts no ending of its own. */
const NOT_NOMINATIVE: ReadonlySet<Paradigm> = new Set(['adjective', 'oblique', 'bare', 'plural', 'pluralSoft']);
/** No ending is longer in a key. */
const LONGEST_ENDING = 4;
const SHORTEST_KEY = 2;

/** The stems of one word of the table, as the table is read. */
export const stemsOfWord = ({ russian, meaning, declension }: UntranslatedWord): readonly Stem[] =>
  // `omicrone`: what English has, too, with a Russian ending.
  stemsOf(declension === INTERNATIONAL ? meaning.toLowerCase() : russian, declension);

/** Words that English has too, which only the ending of a case tells to be Russian. */
export const INTERNATIONAL = 'int';
/** An acronym for which English always has its own: `MID`. */
export const FOREIGN_ACRONYM = 'acx';
/** No word of English that is also such an acronym is longer. */
const LONGEST_ACRONYM = 5;
/** A word of the plural only, whose meaning is one, too. */
const PLURAL = 'pl';
/** What is put before other words of the table: `спец`, `тех`. */
const PREFIX = 'pre';

/** The forms of the words that translations leave in Latin letters: found by the keys of their stems, whatever scheme wrote them. */
class UntranslatedForms {
  readonly #stems = new Map<string, { readonly word: UntranslatedWord; readonly stem: Stem }[]>();
  readonly #prefixes: { readonly key: string; readonly word: UntranslatedWord }[] = [];
  readonly #memory: WordMemory<{ readonly key: string; readonly form: Form | null }>;

  constructor(
    words: readonly UntranslatedWord[],
    keys: readonly (readonly string[])[],
    isEnglish: (word: string) => boolean,
  ) {
    for (const [index, word] of words.entries()) {
      if (word.declension === PREFIX) this.#prefixes.push({ key: keys[index][0], word });
      else
        for (const [n, stem] of stemsOfWord(word).entries()) {
          const key = keys[index][n];
          const same = this.#stems.get(key);
          if (same === undefined) this.#stems.set(key, [{ word, stem }]);
          else same.push({ word, stem });
        }
    }
    this.#memory = new WordMemory(CAPACITY, (key) => ({ key, form: this.#read(key, isEnglish(key)) }));
  }

  /** The form that a word in small Latin letters is; of English words only those that are acronyms, too, are any. */
  get(lower: string): Form | null {
    return this.#memory.of(lower).form;
  }

  /** The same for a word whose hash is known. */
  hashed(lower: string, hash: number): Form | null {
    return this.#memory.hashed(lower, hash).form;
  }

  #read(lower: string, isEnglish: boolean): Form | null {
    if (lower.length < 3 || (isEnglish && lower.length > LONGEST_ACRONYM)) return null;
    for (const key of schemeKeys(lower)) {
      const form = this.#declined(lower, key) ?? this.#compound(lower, key);
      if (form !== null) return isEnglish && form.word.declension !== FOREIGN_ACRONYM ? null : form;
    }
    return null;
  }

  #declined(lower: string, key: string): Form | null {
    for (let cut = 0; cut <= LONGEST_ENDING && key.length - cut >= SHORTEST_KEY; cut++) {
      const rest = key.slice(key.length - cut);
      for (const { word, stem } of this.#stems.get(key.slice(0, key.length - cut)) ?? []) {
        const ending = readEndings(stem.paradigm, beforeOf(stem.stem)).get(rest);
        if (ending === undefined || isInMeaning(lower, word)) continue;
        const form = formOf(word, stem, ending, lower);
        if (form.isUsual || lower.length >= SHORTEST_UNUSUAL) return form;
      }
    }
    return null;
  }

  /** `techpassport`: a prefix of the table before another of its words. */
  #compound(lower: string, key: string): Form | null {
    for (const { key: head, word } of this.#prefixes) {
      if (!key.startsWith(head) || key.length < head.length + SHORTEST_BEHIND) continue;
      const form = this.#declined(lower, key.slice(head.length));
      if (form === null || NOT_BEHIND.has(form.word.declension)) continue;
      const russian = word.russian + form.russian;
      return {
        ...form,
        word: {
          russian: word.russian + form.word.russian,
          meaning: `${word.meaning} ${form.word.meaning}`,
          declension: form.word.declension,
        },
        russian,
        isUsual: isUsual(russian, lower),
      };
    }
    return null;
  }
}

/** Shorter words are told only as the usual schemes spell them. */
const SHORTEST_UNUSUAL = 6;
const SHORTEST_BEHIND = 4;
const NOT_BEHIND: ReadonlySet<string> = new Set(['acr', 'acx', '0', INTERNATIONAL]);

/** Words that are remembered, as many as a few hundred texts have. */
const CAPACITY = 20_000;

function formOf(word: UntranslatedWord, { stem }: Stem, ending: ReadEnding, lower: string): Form {
  const isInternational = word.declension === INTERNATIONAL;
  const russian = spellForm(isInternational ? word.russian : stem, ending.russian);
  return {
    word,
    russian: ending.isEnglish ? word.russian : russian,
    isPlural: ending.isPlural && word.declension !== PLURAL,
    isEnglish: ending.isEnglish,
    isUsual: isInternational || isUsual(russian, ending.isEnglish ? lower.replace(/(?:ist)?s?$|es$/, '') : lower),
  };
}

/** What a form means in English, in its number. */
export function meaningOf({ word, isPlural }: Form): string {
  return isPlural && word.declension !== INTERNATIONAL ? pluralOfPhrase(word.meaning) : word.meaning;
}

/** `PCR`, `coronavirus`: what the meaning has, too, is English, whatever the Russian is. */
const isInMeaning = (lower: string, { meaning, declension }: UntranslatedWord): boolean =>
  declension !== INTERNATIONAL &&
  meaning
    .toLowerCase()
    .split(' ')
    .some((word) => word === lower || `${word}s` === lower);

/** `saper` for сапёр is as usual as `sapyor`. */
const isUsual = (russian: string, lower: string): boolean =>
  [russian, russian.replaceAll('ё', 'е')].some((word) => spellings(romanize(word)).includes(lower));

const FORMS = new WeakMap<Knowledge, UntranslatedForms>();

/** The forms of a knowledge's words. */
function formsOf(knowledge: Knowledge): UntranslatedForms {
  let forms = FORMS.get(knowledge);
  if (forms === undefined) {
    const { over, prepared, untranslated, isEnglishWord } = knowledge;
    if (over !== null) forms = formsOf(over.base);
    else
      forms = new UntranslatedForms(
        untranslated,
        prepared === null ? untranslated.map(stemKeys) : keysIn(prepared.section('romanized')),
        isEnglishWord,
      );
    FORMS.set(knowledge, forms);
  }
  return forms;
}

/** The keys of a word's stems, in their order. */
const stemKeys = (word: UntranslatedWord): readonly string[] => stemsOfWord(word).map(({ stem }) => keyOf(stem));

/** As a section of the compiled table: the keys of each word's stems. */
export function sectionOfStems(words: readonly UntranslatedWord[]): string {
  return words.map((word) => stemKeys(word).join('\t')).join('\n');
}

const keysIn = (section: string): readonly (readonly string[])[] => section.split('\n').map((line) => line.split('\t'));

/**
 * The Russian word of the press, in one of its forms, that a word in Latin letters is (`Minobrnauki`, `of Goskomstata`); null for any
 * other, and for words that English has, unless they are acronyms that it has not. Takes small letters.
 */
export function untranslatedForm(lower: string, knowledge: Knowledge): Form | null {
  return formsOf(knowledge).get(lower);
}

/** The same for the word of a token, which is asked for at every one. */
export function isUntranslated(tokens: Tokens, index: number, knowledge: Knowledge): boolean {
  return formsOf(knowledge).hashed(tokens.lower[index], tokens.hashes[tokens.ids[index]]) !== null;
}

const AGENCIES = /(?:ministry|agency|watchdog|service|committee|guard|duma|council|department|register|office)$/i;

/** True for the short name of a Russian ministry, agency or service: `Minobrnauki`, `Goskomstat`. */
export function isAgencyName(written: string, knowledge: Knowledge): boolean {
  const word = untranslatedForm(written.toLowerCase(), knowledge)?.word;
  return (
    word !== undefined &&
    word.declension !== FOREIGN_ACRONYM &&
    /^(?:рос|мин|гос)/.test(word.russian) &&
    AGENCIES.test(word.meaning)
  );
}
