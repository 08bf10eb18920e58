import { soundDistance } from '../sound/distance.ts';
import type { NameWord } from '../words/words.ts';
import type { AlikeNames } from './alike.ts';

/** What another spelling of the same sounds counts for beside its places: a slip repeats itself, two spellings of it agree by chance only. */
const OTHER_SPELLING = 0.5;

/** How often a text has its names, in these or other spellings of the same sounds. Counted when first asked for. */
export class Votes {
  readonly #names: AlikeNames;
  readonly #counted = new Map<NameWord, number>();

  constructor(names: AlikeNames) {
    this.#names = names;
  }

  of(word: NameWord): number {
    let votes = this.#counted.get(word);
    if (votes === undefined) {
      votes = this.#count(word);
      this.#counted.set(word, votes);
    }
    return votes;
  }

  /** Counts the votes of a word again where they were counted before; true where they are others now. */
  again(word: NameWord): boolean {
    const before = this.#counted.get(word);
    if (before === undefined) return false;
    const now = this.#count(word);
    this.#counted.set(word, now);
    return now !== before;
  }

  /** Forgets a word that the text has no more. */
  forget(word: NameWord): void {
    this.#counted.delete(word);
  }

  #count(word: NameWord): number {
    let votes = 0;
    for (const other of this.#names.sameConsonants(word))
      if (other === word || soundDistance(other.facts.sounds, word.facts.sounds, 0.2) <= 0.2)
        votes += other.places.length + (other === word ? 0 : OTHER_SPELLING);
    return votes;
  }
}
