import type { Structure } from '../../release/model.ts';
import type { Knowledge } from '../knowledge.ts';
import { agencyDoubts } from './agencies.ts';
import { articleDoubts } from './articles.ts';
import { bodiesDoubts } from './bodies.ts';
import { doubtsOfCasing } from './casing.ts';
import { doubtsInDocument } from './document.ts';
import type { Doubt } from './doubt.ts';
import { doubtsFromFolder, type FolderNames } from './folder.ts';
import { foreignersDoubts } from './foreigners.ts';
import { gatherNameWords } from './gather.ts';
import { joinedDoubts } from './joined.ts';
import { doubtsFromKnowledge } from './known.ts';
import { isEastern } from './known-words.ts';
import { lostInitialDoubts } from './lost-initials.ts';
import { type NamePlaces, readNamePlaces } from './name-places.ts';
import { officialsDoubts } from './officials.ts';
import { particleDoubts } from './particles.ts';
import { isRussianGiven } from './surnames.ts';
import { transcribedGivenDoubts } from './transcribed-givens.ts';
import { translatedDoubts } from './translated.ts';
import { phraseDoubts } from './translated-phrases.ts';
import { untranslatedWords } from './untranslated.ts';
import { watchOf } from './watch.ts';
import { genitiveDoubts, womenDoubts } from './women.ts';
import { isBehindGiven, type NameWord } from './words.ts';

/**
 * Places where names and words are probably not as they were meant, in order and without overlap; `folder` tells how the dumps beside
 * this one name people. Pure; any text is accepted.
 */
export function readDoubts(structure: Structure, knowledge: Knowledge, folder?: FolderNames): readonly Doubt[] {
  return readDoubtsAgain(structure, knowledge, folder, null).doubts;
}

/** The same with the places of names in an earlier state of the text, read with the same knowledge, and those that are to be remembered for the next. */
export function readDoubtsAgain(
  structure: Structure,
  knowledge: Knowledge,
  folder: FolderNames | undefined,
  before: NamePlaces | null,
): { readonly doubts: readonly Doubt[]; readonly places: NamePlaces } {
  const places = readNamePlaces(structure.tokens, knowledge, watchOf(knowledge), before, structure.since);
  const names = gatherNameWords(places, knowledge);
  const { words } = names;
  const foreigners = foreignersDoubts(structure.tokens, words, knowledge);
  const agencies = agencyDoubts(structure.tokens, words, knowledge);
  // Who is spelt as Russian spells him came through Russian, and so did the rest of the text.
  const slavic = foreigners.length + agencies.length > 0 || isSlavic(words);
  // Where two readings touch, the first that is listed here wins.
  const doubts = [
    ...articleDoubts(structure.tokens, words, knowledge),
    ...doubtsOfCasing(structure, names, knowledge),
    ...doubtsInDocument(structure, words, knowledge, slavic),
    ...(slavic ? womenDoubts(structure.tokens, words, knowledge) : []),
    ...(slavic ? genitiveDoubts(structure.tokens, words, knowledge) : []),
    ...(slavic ? translatedDoubts(structure.tokens, words, knowledge) : []),
    ...phraseDoubts(structure.tokens, words, knowledge, slavic),
    ...joinedDoubts(structure.tokens, words, knowledge),
    ...foreigners,
    ...(slavic ? transcribedGivenDoubts(structure.tokens, words, knowledge) : []),
    ...agencies,
    ...bodiesDoubts(structure.tokens, words, knowledge, slavic),
    ...doubtsFromKnowledge(structure, names, knowledge, slavic),
    ...(slavic ? lostInitialDoubts(structure.tokens, words, knowledge) : []),
    ...particleDoubts(structure.tokens, words),
    ...officialsDoubts(structure.tokens, words, knowledge),
    ...(folder ? doubtsFromFolder(structure.tokens, words, knowledge, folder, slavic) : []),
    ...untranslatedWords(structure, names, knowledge, slavic),
  ];
  doubts.sort((a, b) => a.start - b.start);
  const kept: Doubt[] = [];
  for (const doubt of doubts)
    if ((kept.length === 0 || doubt.start >= kept[kept.length - 1].end) && !isAccepted(structure, doubt, knowledge))
      kept.push(doubt);
  return { doubts: kept, places };
}

/** True for a form that the user's glossary says is right as it stands. */
function isAccepted({ text }: Structure, { start, end }: Doubt, knowledge: Knowledge): boolean {
  const written = text.slice(start, end);
  return knowledge.named(written).some((entity) => entity.accepted.includes(written));
}

const OF_RUSSIA = new Set(
  'russia russian russians soviet ukraine ukrainian belarusian kazakh georgian armenian'.split(' '),
);
/** Endings that only names from there have, and the cases of such surnames and adjectives. */
const OF_NAMES =
  /..(?:[oe]va?|sk(?:y|iy|aya)|enko|chuk|vich|dze|shvili)$|...(?:[oe]v|in)(?:oy|oi|ym|ymi|ykh|oyu)$|...sk(?:ogo|omu|im|oyu?)$/;
/** The cases of countries, which end as a few other words do. */
const OF_COUNTRIES = /..(?:[dlnrsv]|ts)(?:ii|iy[aue]|iyey)$/;
/** So many names of a text ask for one sign more: who speaks for an hour also speaks of Russia. */
const NAMES_PER_SIGN = 80;

/**
 * True where a text is of Russia and her neighbours, so that its names may have come through Russian. One sign is enough in a short one:
 * a word for a country or a place there, or a name that ends as only names from there do. Of such as others have, too (_Kristina_,
 * _Kitchin_), two make one sign: Australian transcripts have one in twelve.
 */
function isSlavic(words: ReadonlyMap<string, NameWord>): boolean {
  const enough = Math.max(1, words.size / NAMES_PER_SIGN);
  let signs = 0;
  for (const word of words.values()) {
    signs += signOf(word);
    if (signs >= enough) return true;
  }
  return declinesForeigners(words);
}

/** How much a word says for a text being of Russia and her neighbours, from 0 to 1. */
function signOf(word: NameWord): number {
  const { facts, lower } = word;
  if (facts.english) return OF_RUSSIA.has(lower) ? 1 : 0;
  if (isNeighbour(word) || (facts.eastern && !facts.isGiven)) return 1;
  if (OF_NAMES.test(lower) || (facts.slavic && facts.surnamed.some(isEastern))) return 1;
  if (facts.known) return isRussianGiven(lower) ? 0.5 : 0;
  return facts.slavic || OF_COUNTRIES.test(lower) ? 0.5 : 0;
}

/** True for the surname of somebody from there whom we know, behind the given name. */
function isNeighbour({ facts, before }: NameWord): boolean {
  return before.size > 0 && facts.surnamed.some((p) => isEastern(p) && before.has(p.given.toLowerCase()));
}

/** Endings that Russian gives to foreigners' surnames in its cases. */
const CASES = ['om', 'em', 'u', 'a'] as const;

/**
 * True where two such endings stand behind surnames of the text (`Zidanu` and `Zidana` beside `Zinedine Zidane`), or one behind a given
 * name (`Gabriel Attalem` beside `Attal`); a letter that Russian has for another counts as much (`Khoms` beside `Homs`).
 */
function declinesForeigners(words: ReadonlyMap<string, NameWord>): boolean {
  let found: string | null = null;
  for (const { lower, facts, before, inside } of words.values()) {
    if (lower.length < 5 || facts.known || facts.english) continue;
    if (inside && isBare(words.get(respelt(lower)))) return true;
    const last = lower[lower.length - 1];
    if (last !== 'a' && last !== 'u' && last !== 'm') continue;
    const ending = CASES.find((end) => lower.endsWith(end));
    if (ending === undefined || ending === found) continue;
    const stem = lower.slice(0, -ending.length);
    const name = words.get(stem) ?? words.get(`${stem}e`);
    if (name === undefined || name.facts.isGiven) continue;
    if (before.size > 0 && name.before.size === 0 && isNamed(name) && isBehindGiven(before, words)) return true;
    // No other language ends so what the text has without the ending.
    if (ending !== 'a' && lower.length >= 6 && isNamed(name) && name.inside) return true;
    if (name.before.size === 0 || lower.length < 6) continue;
    if (found !== null) return true;
    found = ending;
  }
  return false;
}

/** What stands for a Latin `h` in words that came through Russian. */
function respelt(lower: string): string {
  return lower.startsWith('kh') ? lower.slice(1) : lower.startsWith('g') ? `h${lower.slice(1)}` : '';
}

/** True for a place that we know, without a name before it. */
function isBare(name: NameWord | undefined): boolean {
  return name !== undefined && !name.facts.english && name.facts.named.some((entity) => entity.type === 'place');
}

const isNamed = ({ facts }: NameWord): boolean => !facts.english || facts.surnamed.length > 0;
