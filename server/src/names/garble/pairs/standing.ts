import { type Tokens, WordCase } from '../../../text/tokens.ts';
import { isElided, type NameWord } from '../words/words.ts';
import type { Neighbours } from './neighbours.ts';

/** What somebody does: verbs of the past. */
const ACTS = /^(?:said|says|told|believes|thinks|[a-z]{3,}ed)$/;

/** Words behind which Russian has a genitive or an accusative. */
const BEFORE_GENITIVE = new Set('of from for against about on by at around without'.split(' '));

const BEFORE_PLACES = new Set('in at to from near of around outside into through via'.split(' '));

/** A text of fewer tokens is short: it knows one bearer of a name. */
const SHORT = 2000;

/** True for a text so short that it knows one bearer of a name. */
export function isShort({ length }: Tokens): boolean {
  return length < SHORT;
}

/** How words stand in their text: what is right before and after their places. */
export class Standing {
  readonly #tokens: Tokens;
  readonly #neighbours: Neighbours;

  constructor(tokens: Tokens, neighbours: Neighbours) {
    this.#tokens = tokens;
    this.#neighbours = neighbours;
  }

  /** `Trusov is a minister`, `Poroshina, an actress`: true for somebody new, whom the text introduces to the reader. */
  isIntroduced({ places }: NameWord): boolean {
    const { lower } = this.#tokens;
    return places.some((i) => /^(?:,|is|was)$/.test(lower[i + 1] ?? '') && /^an?$/.test(lower[i + 2] ?? ''));
  }

  /** `the Vorlins`: true for a plural by its ending and the article that always stands before it. */
  isFamily({ lower, places }: NameWord): boolean {
    return lower.endsWith('s') && places.every((i) => this.#tokens.lower[i - 1] === 'the');
  }

  /** True for who says or does something: the subject of a sentence stands in no case but the nominative. */
  acts({ places }: NameWord): boolean {
    return places.some((i) => ACTS.test(this.#tokens.lower[i + 1] ?? ''));
  }

  /**
   * `Barossa noted` beside `Roberto Barroso`: somebody whom nobody knows speaks without an introduction, and the consonants are those
   * of one who was introduced.
   */
  speaksAs(word: NameWord, introduced: NameWord): boolean {
    const { lower, facts, before, after, places, inside } = word;
    return (
      lower.length >= 5 &&
      facts.skeleton.length >= 3 &&
      facts.skeleton === introduced.facts.skeleton &&
      !facts.known &&
      !facts.english &&
      inside &&
      before.size + after.size === 0 &&
      places.length <= introduced.places.length &&
      places.every((i) => ACTS.test(this.#tokens.lower[i + 1] ?? '')) &&
      this.#neighbours.givens(introduced.before).length > 0
    );
  }

  /** True where each place is behind a preposition with which Russian has a genitive or an accusative: `the words of Peskova`. */
  isGoverned({ places }: NameWord): boolean {
    return places.every((i) => BEFORE_GENITIVE.has(this.#tokens.lower[i - 1] ?? ''));
  }

  /** True where some place is behind a preposition as places are: `in Juba`. */
  isVisited({ places }: NameWord): boolean {
    return places.some((i) => BEFORE_PLACES.has(this.#tokens.lower[i - 1] ?? ''));
  }

  /** `in Safonovo` beside `from Safonova`: true for a place on -o whose genitive the other is, and which the text goes to. */
  isPlaceOf(place: NameWord, genitive: NameWord): boolean {
    const isGenitive = /[vn]o$/.test(place.lower) && genitive.lower === `${place.lower.slice(0, -1)}a`;
    return isGenitive && place.before.size === 0 && genitive.before.size === 0 && this.isVisited(place);
  }

  /** `F Sheahan` beside `S. Sheehan` or `Seamus Sheehan`: two people. */
  differInInitials(one: NameWord, two: NameWord): boolean {
    const ofOne = this.#initials(one);
    const ofTwo = this.#initials(two);
    return ofOne.size > 0 && ofTwo.size > 0 && ![...ofOne].some((initial) => ofTwo.has(initial));
  }

  /** The first letters of the given names before a name, also where only they stand there. */
  #initials({ before, places }: NameWord): ReadonlySet<string> {
    const { lower, cases } = this.#tokens;
    const found = new Set(this.#neighbours.givens(before).map((given) => given[0]));
    for (const place of places) {
      const at = lower[place - 1] === '.' ? place - 2 : place - 1;
      if (lower[at]?.length === 1 && cases[at] >= WordCase.title) found.add(lower[at]);
    }
    return found;
  }

  /** `Vozhd [Leader]`: the other word in brackets right behind a place is its meaning or another spelling, and meant so. */
  isGlossedBy({ places }: NameWord, { lower: other }: NameWord): boolean {
    const { lower } = this.#tokens;
    return places.some((i) => (lower[i + 1] === '[' || lower[i + 1] === '(') && lower[i + 2] === other);
  }

  /** `Yamalo` in `Yamalo-Nenets`: true for a word behind which a hyphen always stands. */
  isJoined({ places }: NameWord): boolean {
    return places.every((i) => this.#tokens.lower[i + 1] === '-');
  }

  /** `Brien` in `O’Brien`: true for a word that an apostrophe always joins to what stands before it. */
  isElided({ places }: NameWord): boolean {
    return places.every((i) => isElided(this.#tokens, i));
  }
}
