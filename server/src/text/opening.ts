import { compiled } from './pattern.ts';

/** A pattern for how texts in small letters begin, behind whatever marks. */
export class OpeningPattern {
  readonly #source: string;
  readonly #others: readonly Other[];
  /** Made when the pattern is first asked for, as many never are. */
  #compiled: RegExp | null = null;

  constructor(source: string, others: readonly Other[] = []) {
    this.#source = source;
    this.#others = others;
  }

  /** The same with another way, which any letter may open: it is tried where a text has its word. */
  or(word: string, pattern: RegExp): OpeningPattern {
    return new OpeningPattern(this.#source, [...this.#others, { word, pattern }]);
  }

  test(text: string): boolean {
    this.#compiled ??= compiled(`^[^\\p{L}\\d]*(?:${this.#source})`);
    return (
      this.#compiled.test(text) || this.#others.some(({ word, pattern }) => text.includes(word) && pattern.test(text))
    );
  }
}

interface Other {
  readonly word: string;
  readonly pattern: RegExp;
}

/** Tag of a template: the pattern behind the marks at the start of a text. */
export const opening = ({ raw }: TemplateStringsArray): OpeningPattern => new OpeningPattern(raw[0]);

/** The source of a pattern of many ways, each under what it stands for. */
export const either = (ways: Readonly<Record<string, string>>): string => `(?:${Object.values(ways).join('|')})`;

/** One pattern of many ways, each under what it stands for, that marks alone may follow to the end of the text. */
export const anyOf = (ways: Readonly<Record<string, string>>): OpeningPattern =>
  new OpeningPattern(`${either(ways)}[^\\p{L}\\d]*$`);
