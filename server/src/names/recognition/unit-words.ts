import type { Tokens } from '../../text/tokens.ts';
import { ACRONYM, type TextWords, type WordFacts } from './text-words.ts';

/** The numbers of units. Those of single tokens are even, twice the token's own; acronyms and joined words have the odd ones. */
export class UnitNumbers {
  readonly #acronyms = new Map<number, number>();
  readonly #joined = new Map<string, number>();

  get size(): number {
    return this.#acronyms.size + this.#joined.size;
  }

  ofAcronym(token: number): number {
    return this.#of(this.#acronyms, token);
  }

  ofJoined(lower: string): number {
    return this.#of(this.#joined, lower);
  }

  #of<K>(numbers: Map<K, number>, key: K): number {
    let number = numbers.get(key);
    if (number === undefined) {
      number = 2 * this.size + 1;
      numbers.set(key, number);
    }
    return number;
  }
}

/** The number of the tokens' word that a unit of one token stands for, or -1. */
export const tokenWordOf = (unit: number): number => ((unit & 1) === 0 ? unit >> 1 : -1);

/** The different words of a text, single tokens under their own number, with what is known of each. */
export class UnitWords {
  readonly #tokens: Tokens;
  readonly #text: TextWords;
  readonly #numbers: UnitNumbers;
  /** What is known of acronyms and joined words, by half of their numbers. */
  readonly #facts: (WordFacts | undefined)[] = [];

  constructor(tokens: Tokens, text: TextWords, numbers: UnitNumbers) {
    this.#tokens = tokens;
    this.#text = text;
    this.#numbers = numbers;
  }

  /** The number of a word of one or more tokens. */
  idOf(first: number, last: number, lower: string, isAcronym: boolean): number {
    const id = this.#tokens.ids[first];
    if (last - first > 1) return this.#numbers.ofJoined(lower);
    return isAcronym ? this.#numbers.ofAcronym(id) : 2 * id;
  }

  /** What is known of a word by its number, its first token and its letters. */
  factsOf(id: number, first: number, lower: string, isAcronym: boolean): WordFacts {
    if ((id & 1) === 0) return this.#text.factsAt(first);
    let facts = this.#facts[id >> 1];
    if (facts === undefined) {
      facts = this.#text.factsOf(isAcronym ? lower + ACRONYM : lower);
      this.#facts[id >> 1] = facts;
    }
    return facts;
  }
}
