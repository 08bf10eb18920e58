import { WordList } from '../../../text/word-list.ts';
import type { Knowledge } from '../../knowledge.ts';
import { HOLDER_WORDS } from '../casing/holders.ts';
import { wordsOf } from '../known/words.ts';
import { smallWords } from './small-words.ts';

const WATCHES = new WeakMap<Knowledge, WordList>();

/** Words in small letters that are worth a closer look: names without their capital or without their beginning. One look-up a token serves all readers. */
export function watchOf(knowledge: Knowledge): WordList {
  let watch = WATCHES.get(knowledge);
  if (watch === undefined) {
    const { single, telling } = smallWords(knowledge);
    watch = new WordList([...single, ...telling, ...HOLDER_WORDS, ...wordsOf(knowledge).beheaded.words]);
    WATCHES.set(knowledge, watch);
  }
  return watch;
}
