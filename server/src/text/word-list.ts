import { WordFilter } from './word-filter.ts';

/** Words in small letters, of which few stand in a text: that a word is none of them shows in its hash, and it is not looked up. */
export class WordList {
  readonly #words: ReadonlySet<string>;
  readonly #filter: WordFilter;

  constructor(words: Iterable<string>) {
    this.#words = new Set(words);
    this.#filter = new WordFilter(this.#words);
  }

  /** Whether a word is listed. `hash` is the one that a text's tokens have for it. */
  has(word: string, hash: number): boolean {
    return this.#filter.mayHave(hash) && this.#words.has(word);
  }
}
