import type { KnownEntity } from '../../knowledge.ts';

/** One word of a known name by which it is looked up: a surname, or a name of one word. */
export interface KnownWord {
  readonly entity: KnownEntity;
  readonly word: string;
  readonly lower: string;
  /** The Russian of that word, lower case, or null. */
  readonly russian: string | null;
  /** A person's other names, in lower case, by which a garbled surname beside them is told. */
  readonly givens: readonly string[];
}

/** So many words of one skeleton are looked through; more are first told apart by their given names. */
const FEW = 16;

const CAPACITY = 5_000;

/** Words by their given names, and these by their first letters. */
type ByGiven = ReadonlyMap<string, ReadonlyMap<string, readonly KnownWord[]>>;

/** Known words by the consonants of their sounds. A look-up behind a given name costs the same for ten names and for 100,000. */
export class KnownIndex {
  readonly #look: (whole: string) => ReadonlySet<KnownWord>;
  /** What was found for the skeletons that were looked up last; emptied when full. */
  readonly #found = new Map<string, ReadonlySet<KnownWord>>();
  /** The words that a skeleton is like, where they are many; made when first asked for. */
  readonly #byGiven = new Map<string, ByGiven>();

  constructor(look: (whole: string) => ReadonlySet<KnownWord>) {
    this.#look = look;
  }

  /** All words that a skeleton is like. */
  find(whole: string): ReadonlySet<KnownWord> {
    let found = this.#found.get(whole);
    if (found === undefined) {
      if (this.#found.size >= CAPACITY) this.#found.clear();
      found = this.#look(whole);
      this.#found.set(whole, found);
    }
    return found;
  }

  /**
   * Those words that a skeleton is like which have a given name that `fits`, and perhaps others. Only given names with a first
   * letter of the words before are asked about, in small letters.
   */
  findBeside(whole: string, before: ReadonlySet<string>, fits: (given: string) => boolean): Iterable<KnownWord> {
    let groups = this.#byGiven.get(whole);
    if (groups === undefined) {
      const found = this.find(whole);
      if (found.size <= FEW) return found;
      groups = byGiven(found);
      this.#byGiven.set(whole, groups);
    }
    const beside = new Set<KnownWord>();
    const initials = new Set<string>();
    for (const word of before) initials.add(word[0]);
    for (const initial of initials)
      for (const [given, words] of groups.get(initial) ?? [])
        if (fits(given)) for (const word of words) beside.add(word);
    return beside;
  }
}

function byGiven(words: Iterable<KnownWord>): ByGiven {
  const groups = new Map<string, Map<string, KnownWord[]>>();
  for (const word of words)
    for (const given of new Set(word.givens)) {
      const names = groups.get(given[0]) ?? new Map<string, KnownWord[]>();
      groups.set(given[0], names);
      const list = names.get(given);
      if (list === undefined) names.set(given, [word]);
      else list.push(word);
    }
  return groups;
}
