import type { Knowledge } from '../../knowledge.ts';
import { factsOf } from '../words/facts.ts';

/** Given names of men that end as women's do. */
const MENS_IN_A =
  /^(?:nikita|ilya|ilia|luka|foma|kuzma|savva|danila|misha|sasha|kostya|vanya|kolya|petya|fedya|lyonya)$/;

/** What the words beside a name tell of it. Words are in small letters. */
export class Neighbours {
  readonly #knowledge: Knowledge;

  constructor(knowledge: Knowledge) {
    this.#knowledge = knowledge;
  }

  isEnglish(word: string): boolean {
    return factsOf(word, this.#knowledge).english;
  }

  /** True for a word that names: given names that English has as words, too (Marina, Victor), are among them. */
  isNotOffice(word: string): boolean {
    const facts = factsOf(word, this.#knowledge);
    return !facts.english || facts.isGiven;
  }

  isGiven(word: string): boolean {
    return factsOf(word, this.#knowledge).isGiven;
  }

  /** `Alexander` and `Alexandra`: a man's given name and a woman's. */
  areTwo(x: string, y: string): boolean {
    const one = factsOf(x, this.#knowledge).given;
    const two = factsOf(y, this.#knowledge).given;
    return (one === 'f' && two === 'm') || (one === 'm' && two === 'f');
  }

  /** The gender of a given name; of an unknown one, as its ending tells. Null where it is of both. */
  gender(given: string): 'f' | 'm' | null {
    const known = factsOf(given, this.#knowledge).given;
    if (known !== null) return known === 'mf' ? null : known;
    if (MENS_IN_A.test(given)) return 'm';
    return /[ay]a$|[bdgklmnprstvz]a$/.test(given) ? 'f' : 'm';
  }

  /** True for no given name, but a man's with the ending of a case. */
  isMansCase(word: string): boolean {
    return !this.isGiven(word) && word.endsWith('a') && factsOf(word.slice(0, -1), this.#knowledge).given === 'm';
  }

  /** Words before a name that are no offices or other words of English: given names, known or not. */
  givens(before: ReadonlySet<string>): string[] {
    return [...before].filter((w) => {
      const facts = factsOf(w, this.#knowledge);
      return (
        facts.isGiven ||
        (w.length > 2 && !facts.english && facts.named.every((e) => e.kind === 'city' && e.weight < 40))
      );
    });
  }

  /** True where one of the words is a woman's given name. */
  isWomans(before: ReadonlySet<string>): boolean {
    return this.givens(before).some((given) => this.gender(given) === 'f');
  }
}
