import { hashOf } from './vocabulary.ts';

/** So many places for each word of a table, and at least so many: of words that are not in it one in sixteen passes, of small tables fewer. */
const PLACES_FOR_WORD = 16;
const FEWEST_PLACES = 1 << 14;

/**
 * Passes the words of a table over by their hash: most words of a text are in none of the tables that a reader has, and to see that from a
 * number costs far less than to look up a string. A word that may be in the table has still to be looked up.
 */
export class WordFilter {
  /** A bit for each place: many tables are asked in turn, and together they have to stay at hand. */
  readonly #places: Uint32Array;

  constructor(words: Iterable<string>) {
    const hashes = Array.from(words, hashOf);
    const places = Math.max(FEWEST_PLACES, 2 ** Math.ceil(Math.log2(hashes.length * PLACES_FOR_WORD)));
    this.#places = new Uint32Array(places >> 5);
    for (const hash of hashes) this.#places[this.#rowOf(hash)] |= 1 << hash;
  }

  /** False for a hash that no word of the table has. */
  mayHave(hash: number): boolean {
    return ((this.#places[this.#rowOf(hash)] >>> hash) & 1) === 1;
  }

  /** The places that share a number; which of them a hash has is told by its lowest bits. */
  #rowOf(hash: number): number {
    return ((hash ^ (hash >>> 14)) >>> 5) & (this.#places.length - 1);
  }
}
