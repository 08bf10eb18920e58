import { pluralOf } from '../../../text/plural.ts';
import type { Knowledge } from '../../knowledge.ts';

/** The names that English words may stand for where translation took names for words: `Wolves` for Volkov. Keys are in small letters. */
export interface WordsOfNames {
  /** Given names, in small letters, by the word. */
  readonly given: ReadonlyMap<string, readonly string[]>;
  /** Roots of surnames, in small letters, by the word, the likeliest first. */
  readonly roots: ReadonlyMap<string, readonly string[]>;
}

/** Made when first needed, and kept as long as the table that they are made of. */
const MADE = new WeakMap<Knowledge['wordsOfNames'], WordsOfNames>();

/** What the words of knowledge's table and their plurals may stand for. */
export function wordsOfNames({ wordsOfNames: table }: Knowledge): WordsOfNames {
  let made = MADE.get(table);
  if (made === undefined) {
    made = {
      given: byWord(table.map(({ word, given }) => [word, given])),
      roots: byWord(table.map(({ word, roots }) => [word, roots])),
    };
    MADE.set(table, made);
  }
  return made;
}

function byWord(rows: readonly (readonly [word: string, names: readonly string[]])[]): Map<string, readonly string[]> {
  const words = new Map<string, readonly string[]>();
  for (const [word, names] of rows) {
    if (names.length === 0) continue;
    const lower = names.map((name) => name.toLowerCase());
    for (const key of [word, pluralOf(word)]) words.set(key, [...new Set([...(words.get(key) ?? []), ...lower])]);
  }
  return words;
}
