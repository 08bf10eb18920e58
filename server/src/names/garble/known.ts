import type { Structure } from '../../release/model.ts';
import type { Knowledge } from '../knowledge.ts';
import { beheadedDoubts } from './beheaded.ts';
import { doubtsOfWords } from './by-word.ts';
import type { Doubt } from './doubt.ts';
import { cutDoubts } from './known-cut.ts';
import { givenDoubts } from './known-givens.ts';
import type { KnownSetting } from './known-likeness.ts';
import { mediaDoubts } from './known-media.ts';
import { surnameDoubts } from './known-surnames.ts';
import { isEverydaySurname } from './surnames.ts';
import type { NameWord, NameWords } from './words.ts';

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

/** What our knowledge tells of one word. */
function* knownDoubts(word: NameWord, setting: KnownSetting): Iterable<Doubt> {
  const { tokens, knowledge, slavic } = setting;
  yield* givenDoubts(word, setting);
  if (word.facts.english) {
    if (slavic) yield* cutDoubts(word, setting);
    return;
  }
  yield* mediaDoubts(word, setting);
  const isOwn = word.facts.known && !(slavic && isBorneSomewhere(word));
  if (!isOwn && knowledge.demonymAt(tokens, word.places[0]) === null) yield* surnameDoubts(word, setting);
}

/** `Sergei Furgala`: behind a given name, a surname that somebody bears elsewhere, but nobody whom we know. */
function isBorneSomewhere({ lower, before, facts }: NameWord): boolean {
  if (before.size === 0 || facts.isGiven || facts.named.length + facts.surnamed.length > 0) return false;
  return !isEverydaySurname(lower);
}
