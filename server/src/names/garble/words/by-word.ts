import type { Doubt } from '../doubt.ts';
import { EditedWords } from './edited-words.ts';
import { keptDoubts } from './kept-doubts.ts';
import type { NameWord } from './words.ts';

const NO_DOUBTS: readonly Doubt[] = [];

/**
 * Applies a reader (one kind of finding) to each word of a text and gives all that it finds.
 *
 * In a text that is edited, what was found about a word is kept and the reader is asked again only about words that the edit
 * concerns. So `read` may depend only on the word, on the tokens near its places, and on words that it asks `words` for by `get` or
 * `has`.
 *
 * @param reader a name that no other reader has, with everything else that the findings depend on.
 * @param isWorthALook a quick look that refuses nearly all words before `read` is called.
 */
export function doubtsOfWords(
  reader: string,
  words: ReadonlyMap<string, NameWord>,
  isWorthALook: (word: NameWord) => boolean,
  read: (word: NameWord) => Iterable<Doubt>,
): readonly Doubt[] {
  if (words instanceof EditedWords)
    return keptDoubts(words, reader).turnTo(words, (word) => (isWorthALook(word) ? [...read(word)] : NO_DOUBTS));
  const doubts: Doubt[] = [];
  for (const word of words.values()) if (isWorthALook(word)) doubts.push(...read(word));
  return doubts;
}
