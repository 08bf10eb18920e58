import type { Tokens } from '../../text/tokens.ts';
import { type Remembered, WordMemory } from '../../text/word-memory.ts';
import { foldWord } from '../fold.ts';
import type { Knowledge } from '../knowledge.ts';
import { listedClasses } from './listed-words.ts';
import { WordClass } from './word-class.ts';
import { Ending, endingOf } from './word-endings.ts';

/** What is known of one word, whatever name it stands in. */
export interface WordFacts {
  /** `WordClass` bits. */
  readonly classes: number;
  /** One of `Ending`. */
  readonly ending: number;
  /** The model's sums for the word as it was last written; the model's own to use. */
  memo: { readonly owner: object; readonly code: number; readonly sums: Int32Array } | null;
}

const CAPACITY = 60_000;

/** A lower-case word as it is remembered from text to text; the rest of it is made when it is first asked for. */
export interface Word extends Remembered {
  /** `WordClass` bits that the word has by itself. */
  readonly listed: number;
  facts: WordFacts | null;
  /** The model's sums for the word beside a name; the model's own to use. */
  beside: { readonly owner: object; readonly sums: (Int32Array | undefined)[] } | null;
}

const memories = new WeakMap<Knowledge, WordMemory<Word>>();

/** The words that are remembered with a knowledge. */
function wordsFor(knowledge: Knowledge): WordMemory<Word> {
  let memory = memories.get(knowledge);
  if (memory === undefined) {
    memory = new WordMemory(CAPACITY, (key) => ({ key, listed: listedClasses(key), facts: null, beside: null }));
    memories.set(knowledge, memory);
  }
  return memory;
}

/** Put behind a word that stands in capitals: `US` is not `us`, `WHO` not `who`. */
export const ACRONYM = '^';
/** What a word in capitals has in common with the same word in small letters. */
const OF_ACRONYMS =
  WordClass.company |
  WordClass.suffix |
  WordClass.time |
  WordClass.organization |
  WordClass.surname |
  WordClass.demonym |
  WordClass.startsName |
  WordClass.startsRole |
  WordClass.nobody;

function lookUp(knowledge: Knowledge, lower: string): WordFacts {
  if (lower.endsWith(ACRONYM))
    return { classes: lookUp(knowledge, lower.slice(0, -1)).classes & OF_ACRONYMS, ending: Ending.none, memo: null };
  let classes = listedClasses(lower);
  if (lower.length > 40) return { classes, ending: Ending.none, memo: null };
  if (knowledge.givenName(lower)) classes |= WordClass.given;
  if (knowledge.isEnglishWord(lower)) classes |= WordClass.english;
  if (knowledge.organizationWord(lower)) classes |= WordClass.organization;
  if (knowledge.surnamed(lower).length > 0) classes |= WordClass.surname;
  if (knowledge.startsRole(lower)) classes |= WordClass.startsRole;
  if (knowledge.startsName(lower)) classes |= WordClass.startsName;
  if (knowledge.isCommonSurname(lower)) classes |= WordClass.commonSurname;
  return { classes, ending: endingOf(foldWord(lower)), memo: null };
}

/** What is known of the words of one text, by the numbers of its tokens: each is looked up once. */
export class TextWords {
  readonly #tokens: Tokens;
  readonly #knowledge: Knowledge;
  readonly #memory: WordMemory<Word>;
  readonly #words: (Word | null)[];

  constructor(tokens: Tokens, knowledge: Knowledge) {
    this.#tokens = tokens;
    this.#knowledge = knowledge;
    this.#memory = wordsFor(knowledge);
    this.#words = new Array<Word | null>(tokens.words).fill(null);
  }

  wordAt(token: number): Word {
    const id = this.#tokens.ids[token];
    return this.#words[id] ?? this.#lookUp(id, token);
  }

  /** The classes that a token's word has by itself; 0 beyond the text. */
  listedAt(token: number): number {
    return token < 0 || token >= this.#tokens.length ? 0 : this.wordAt(token).listed;
  }

  factsAt(token: number): WordFacts {
    const word = this.wordAt(token);
    word.facts ??= lookUp(this.#knowledge, word.key);
    return word.facts;
  }

  /** For words that are no single token. */
  factsOf(lower: string): WordFacts {
    const word = this.#memory.of(lower);
    word.facts ??= lookUp(this.#knowledge, lower);
    return word.facts;
  }

  #lookUp(id: number, token: number): Word {
    const word = this.#memory.hashed(this.#tokens.lower[token], this.#tokens.hashes[id]);
    this.#words[id] = word;
    return word;
  }
}
