import { hashOf } from './vocabulary.ts';

/** A power of 2, large enough that of words which are not in a table of some hundreds one in fifty passes. */
const PLACES = 1 << 14;

/**
 * Passes the words of a table over by their hash: most words of a text are in none of the tables that a reader has, and to see that from a
 * number costs far less than to look up a string. A word that may be in the table has still to be looked up.
 */
export class WordFilter {
  readonly #places = new Uint8Array(PLACES);

  constructor(words: Iterable<string>) {
    for (const word of words) this.#places[placeOf(hashOf(word))] = 1;
  }

  /** False for a hash that no word of the table has. */
  mayHave(hash: number): boolean {
    return this.#places[placeOf(hash)] === 1;
  }
}

function placeOf(hash: number): number {
  return (hash ^ (hash >>> 14)) & (PLACES - 1);
}
