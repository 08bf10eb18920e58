import { WordList } from '../../text/word-list.ts';
import { WordClass } from './word-class.ts';
import { WORD_LISTS } from './word-lists.ts';

const CLASSES: ReadonlyMap<string, number> = (() => {
  const classes = new Map<string, number>();
  for (const [bit, list] of WORD_LISTS) for (const word of list) classes.set(word, (classes.get(word) ?? 0) | bit);
  return classes;
})();

/** The words of reports on sport. */
export const SPORT_WORDS = new WordList(
  [...CLASSES].flatMap(([word, classes]) => ((classes & WordClass.sport) !== 0 ? [word] : [])),
);

/** The classes that a lower-case word has by itself, without knowledge. A full stop at its end belongs to it: `inc.`. */
export function listedClasses(lower: string): number {
  return CLASSES.get(lower) ?? 0;
}

const SHORTENED: ReadonlyMap<string, number> = new Map(
  [...CLASSES].filter(([word]) => word.endsWith('.')).map(([word, classes]) => [word.slice(0, -1), classes]),
);

/** The classes that a lower-case word has when a full stop follows that belongs to it: `inc` as in `inc.`. */
export function shortenedClasses(lower: string): number {
  return SHORTENED.get(lower) ?? 0;
}
