import { stemmer } from 'stemmer';
import type { Span } from '../text/span.ts';
import { TokenKind, type Tokens, tokenFrom } from '../text/tokens.ts';

const stems = new Map<string, string>();
/** Beyond this the table of known stems starts anew, so that hostile text cannot fill the memory. */
const MAX_STEMS = 200_000;
/** No word is longer; what is, is an address or damage, and only its beginning counts. */
const MAX_WORD = 64;

/** A word's stem (Porter's), by which the index knows it. Takes small letters; short words and numbers stay as they are. */
export function stem(word: string): string {
  let known = stems.get(word);
  if (known === undefined) {
    if (stems.size >= MAX_STEMS) stems.clear();
    known = word.length > 3 ? stemmer(word.slice(0, MAX_WORD)) : word;
    stems.set(word, known);
  }
  return known;
}

/** Words that stand in nearly every passage: they find nothing, and a third of a text is made of them. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `the a an and or of to in on at for from by with as is are was were be been it its this that these those he she they
  we i you his her their our not has have had will would said also which who`.split(/\s+/),
);

/** The stems of a text's words, each worked out once however often the text says it. */
export class TextStems {
  readonly #tokens: Tokens;
  /** By the numbers of words; empty for marks and what says nothing. */
  readonly #stems: (string | undefined)[];

  constructor(tokens: Tokens) {
    this.#tokens = tokens;
    this.#stems = new Array<string | undefined>(tokens.words);
  }

  /** The stem of a token that is a word or a number, and no stop word; empty for others. */
  at(token: number): string {
    const { ids, kinds, lower } = this.#tokens;
    const id = ids[token];
    let known = this.#stems[id];
    if (known === undefined) {
      known = kinds[token] === TokenKind.mark || STOP_WORDS.has(lower[token]) ? '' : stem(lower[token]);
      this.#stems[id] = known;
    }
    return known;
  }

  /** The stems of a span in order, blanks between them. */
  of({ start, end }: Span): string {
    const tokens = this.#tokens;
    const found: string[] = [];
    for (let i = tokenFrom(tokens, start); i < tokens.length && tokens.starts[i] < end; i++) {
      const stem = this.at(i);
      if (stem !== '') found.push(stem);
    }
    return found.join(' ');
  }
}
