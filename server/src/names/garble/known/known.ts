import type { Structure } from '../../../release/model.ts';
import type { Knowledge } from '../../knowledge.ts';
import type { Doubt } from '../doubt.ts';
import { doubtsOfWords } from '../words/by-word.ts';
import type { NameWord, NameWords } from '../words/words.ts';
import { beheadedDoubts } from './beheaded.ts';
import { cutDoubts } from './cut.ts';
import { givenDoubts } from './givens.ts';
import type { KnownSetting } from './likeness.ts';
import { mediaDoubts } from './media.ts';
import { surnameDoubts } from './surnames.ts';

/** Words that are garbled forms of names that everybody knows. */
export function doubtsFromKnowledge(
  { tokens }: Structure,
  { words, watched }: NameWords,
  knowledge: Knowledge,
  slavic: boolean,
): readonly Doubt[] {
  const setting: KnownSetting = { tokens, words, knowledge, slavic };
  const ofWords = doubtsOfWords(
    slavic ? 'known in Russian' : 'known',
    words,
    ({ lower, shouted, facts, before, after }) =>
      lower.length >= 4 && !shouted && (!facts.english || after.size > 0 || (slavic && before.size > 0)),
    (word) => knownDoubts(word, setting),
  );
  return [...ofWords, ...beheadedDoubts(watched, setting)];
}

/** What our knowledge tells of one word. Nearly all words are asked for nothing: no generator is made for them. */
function knownDoubts(word: NameWord, setting: KnownSetting): readonly Doubt[] {
  const { tokens, knowledge, slavic } = setting;
  const { facts, before, after, places } = word;
  const ofGiven = after.size === 0 ? NO_DOUBTS : givenDoubts(word, setting);
  if (facts.english) {
    if (!slavic) return ofGiven;
    const ofCut = joined(ofGiven, cutDoubts(word, setting));
    return before.size > 0 ? joined(ofCut, surnameDoubts(word, setting)) : ofCut;
  }
  const ofMedia = joined(ofGiven, mediaDoubts(word, setting));
  const isOwn = facts.known && !(slavic && isBorneSomewhere(word));
  if (isOwn || knowledge.demonymAt(tokens, places[0]) !== null) return ofMedia;
  return joined(ofMedia, surnameDoubts(word, setting));
}

const NO_DOUBTS: readonly Doubt[] = [];

/** Two lists as one: hardly ever are both there. */
function joined(first: readonly Doubt[], second: readonly Doubt[]): readonly Doubt[] {
  if (first.length === 0) return second;
  return second.length === 0 ? first : [...first, ...second];
}

/** `Agatha Kristi`, `Sergei Furgala`: behind another name, a name that somebody bears elsewhere, but nobody whom we know. */
const isBorneSomewhere = ({ before, facts }: NameWord): boolean =>
  before.size > 0 && facts.named.length + facts.surnamed.length === 0;
