import { hashOf } from './vocabulary.ts';

/** What is remembered of one word, which is in small letters. */
export interface Remembered {
  readonly key: string;
}

/**
 * What is remembered of words from text to text, up to a bound. The words that were met last are found by their hash in one step, as
 * most words of a text are common ones.
 */
export class WordMemory<T extends Remembered> {
  /** Slots by hash, a power of 2: no more than there may be words. */
  readonly #front: (T | undefined)[];
  readonly #all = new Map<string, T>();
  readonly #capacity: number;
  readonly #make: (key: string) => T;

  constructor(capacity: number, make: (key: string) => T) {
    this.#capacity = capacity;
    this.#front = new Array<T | undefined>(2 ** Math.floor(Math.log2(capacity))).fill(undefined);
    this.#make = make;
  }

  of(key: string): T {
    return this.hashed(key, hashOf(key));
  }

  /** A word whose hash is known, as the tokens of a text have it. */
  hashed(key: string, hash: number): T {
    const slot = (hash ^ (hash >>> 14)) & (this.#front.length - 1);
    const last = this.#front[slot];
    if (last !== undefined && last.key === key) return last;
    const word = this.#any(key);
    this.#front[slot] = word;
    return word;
  }

  #any(key: string): T {
    let word = this.#all.get(key);
    if (word === undefined) {
      if (this.#all.size >= this.#capacity) this.#forget();
      word = this.#make(detached(key));
      this.#all.set(word.key, word);
    }
    return word;
  }

  #forget(): void {
    this.#all.clear();
    this.#front.fill(undefined);
  }
}

/** A copy of a string that does not keep the text alive that it was cut from. Engines copy short strings anyway. */
export function detached(word: string): string {
  return word.length < 13 ? word : [...word].join('');
}
