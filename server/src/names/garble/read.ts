import type { Structure } from '../../release/model.ts';
import type { Tokens } from '../../text/tokens.ts';
import { isForeign } from '../foreign.ts';
import type { Knowledge } from '../knowledge.ts';
import { doubtsOfCasing } from './casing/casing.ts';
import type { Doubt } from './doubt.ts';
import { doubtsFromFolder, type FolderNames } from './folder.ts';
import { doubtsFromKnowledge } from './known/known.ts';
import { doubtsInDocument } from './pairs/document.ts';
import { agencyDoubts } from './readers/agencies.ts';
import { articleDoubts } from './readers/articles.ts';
import { bodiesDoubts } from './readers/bodies.ts';
import { caseEndingDoubts } from './readers/case-endings.ts';
import { foreignersDoubts } from './readers/foreigners.ts';
import { joinedDoubts } from './readers/joined.ts';
import { lostInitialDoubts } from './readers/lost-initials.ts';
import { officialsDoubts } from './readers/officials.ts';
import { particleDoubts } from './readers/particles.ts';
import { transcribedGivenDoubts } from './readers/transcribed-givens.ts';
import { wholeNameDoubts } from './readers/whole-names.ts';
import { genitiveDoubts, womenDoubts } from './readers/women.ts';
import { isSlavic } from './translation/slavic.ts';
import { translatedDoubts } from './translation/translated.ts';
import { phraseDoubts } from './translation/translated-phrases.ts';
import { hasUntranslated, untranslatedWords } from './translation/untranslated.ts';
import { EditedWords } from './words/edited-words.ts';
import { gatherNameWords } from './words/gather.ts';
import { type NamePlaces, readNamePlaces } from './words/name-places.ts';
import { watchOf } from './words/watch.ts';
import type { NameWord } from './words/words.ts';

/**
 * Places where names and words are probably not as they were meant, in order and without overlap; `folder` tells how the dumps beside
 * this one name people. Pure; any text is accepted.
 */
export function readDoubts(structure: Structure, knowledge: Knowledge, folder?: FolderNames): readonly Doubt[] {
  return readDoubtsAgain(structure, knowledge, folder, null).doubts;
}

/** Reads one kind of doubt from the words of names; `slavic` where the text came through Russian or a language like it. */
type Reader = (
  tokens: Tokens,
  words: ReadonlyMap<string, NameWord>,
  knowledge: Knowledge,
  slavic: boolean,
) => readonly Doubt[];

/** What is remembered of the names of a text. */
export interface DoubtMemory {
  readonly places: NamePlaces;
  /** Null where the text has not been edited. */
  readonly words: EditedWords | null;
}

/** The same with what was read of an earlier state of the text, with the same knowledge, and what is to be remembered for the next. */
export function readDoubtsAgain(
  structure: Structure,
  knowledge: Knowledge,
  folder: FolderNames | undefined,
  before: DoubtMemory | null,
): { readonly doubts: readonly Doubt[]; readonly memory: DoubtMemory } {
  const { tokens } = structure;
  const places = readNamePlaces(tokens, knowledge, watchOf(knowledge), before?.places);
  // Most texts are read once: only what is edited is worth being remembered word by word.
  const edited = before && EditedWords.after(before, places, knowledge);
  const names = edited ? { words: edited, watched: places.watched } : gatherNameWords(places, knowledge);
  const { words } = names;
  const foreigners = foreignersDoubts(tokens, words, knowledge);
  const agencies = agencyDoubts(tokens, words, knowledge);
  // Who is spelt as Russian spells him came through Russian, as did a word that is Russian, and so did the rest of the text.
  const slavic =
    foreigners.length + agencies.length > 0 || isSlavic(words, tokens) || hasUntranslated(structure, names, knowledge);
  const read = (...readers: readonly Reader[]): readonly Doubt[] =>
    readers.flatMap((reader) => reader(tokens, words, knowledge, slavic));
  const readRussian = (...readers: readonly Reader[]): readonly Doubt[] => (slavic ? read(...readers) : []);
  // Where two readings touch, the first that is listed here wins.
  const doubts = [
    ...read(articleDoubts),
    ...readRussian(wholeNameDoubts),
    ...doubtsOfCasing(structure, names, knowledge),
    ...doubtsInDocument(structure, words, knowledge, slavic),
    ...readRussian(womenDoubts, genitiveDoubts, translatedDoubts),
    ...read(phraseDoubts, joinedDoubts),
    ...foreigners,
    ...readRussian(transcribedGivenDoubts),
    ...agencies,
    ...read(bodiesDoubts),
    ...doubtsFromKnowledge(structure, names, knowledge, slavic),
    ...readRussian(caseEndingDoubts, lostInitialDoubts),
    ...read(particleDoubts, officialsDoubts),
    ...(folder ? doubtsFromFolder(tokens, words, knowledge, folder, slavic) : []),
    ...untranslatedWords(structure, names, knowledge, slavic),
  ];
  doubts.sort((a, b) => a.start - b.start);
  const kept: Doubt[] = [];
  for (const doubt of doubts)
    if (
      (kept.length === 0 || doubt.start >= kept[kept.length - 1].end) &&
      !isAccepted(structure, doubt, knowledge) &&
      !isOfOtherLanguage(structure, doubt, knowledge)
    )
      kept.push(doubt);
  return { doubts: withoutReversed(kept, structure.text), memory: { places, words: edited } };
}

/**
 * `Credit Suisse` once beside `Credit Suise` three times: the more frequent form is corrected to the other by what is known of the bank, so
 * that the other is no second spelling of it.
 */
function withoutReversed(doubts: readonly Doubt[], text: string): readonly Doubt[] {
  const corrected = new Map<number, string | null>();
  for (const { start, kind, sure, canonical } of doubts)
    if (sure && kind !== 'inconsistent') corrected.set(start, canonical);
  return doubts.filter(({ start, end, kind, evidence }) => {
    const proper = kind === 'inconsistent' && evidence !== null ? corrected.get(evidence.start) : null;
    return proper !== text.slice(start, end);
  });
}

/** True for a form that the user's glossary says is right as it stands. */
function isAccepted({ text }: Structure, { start, end }: Doubt, knowledge: Knowledge): boolean {
  const written = text.slice(start, end);
  return knowledge.named(written).some((entity) => entity.accepted.includes(written));
}

/** True where a word is right in the language around it: French writes _ministre_, Polish declines every name. */
function isOfOtherLanguage(structure: Structure, doubt: Doubt, knowledge: Knowledge): boolean {
  if (isForeign(structure, doubt, knowledge)) return true;
  // Two languages have one name in two spellings: neither is wrong.
  return doubt.kind === 'inconsistent' && doubt.evidence !== null && isForeign(structure, doubt.evidence, knowledge);
}
