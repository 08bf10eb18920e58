import { WantedPlaces } from '../../../text/kept-places.ts';
import { type Tokens, WordCase } from '../../../text/tokens.ts';
import type { Knowledge } from '../../knowledge.ts';
import { PERSON_VERBS } from '../person-verbs.ts';
import { factsOf } from '../words/facts.ts';
import { isFamous, isShortCompany } from '../words/small-words.ts';
import { isBehindGiven, type NameWord, neighbour } from '../words/words.ts';
import { type Add, inSpacedAddress, isDemonym, NOUN_AFTER, standsFree } from './places.ts';

/** Words behind which an English word that is a surname, too, is a verb: `to trump`. */
const VERB_BEFORE = new Set('to will would can could may might must shall should not cannot a an the never'.split(' '));

/** What the text's own names ask for where they stand in small letters: nothing, or a given name before them; `lowered` are no more than that. */
const Own = { none: 0, name: 1, behindGiven: 2, lowered: 3 } as const;

/** The places in small letters of names that stand with capitals, or behind a given name, elsewhere. */
const SMALL = new WantedPlaces(({ cases }, token) => cases[token] === WordCase.lower);

/** By the numbers of words, which of them the text has with capitals as names that nobody takes for words; null where it has none. */
export function namesOfText(words: ReadonlyMap<string, NameWord>, tokens: Tokens, k: Knowledge): Uint8Array | null {
  let found: Uint8Array | null = null;
  for (const word of words.values()) {
    const mark = markOf(word, words, tokens, k);
    if (mark === Own.none) continue;
    found ??= new Uint8Array(tokens.words);
    found[tokens.ids[word.places[0]]] = mark;
  }
  return found;
}

/** What one of the text's words with capitals asks for. */
function markOf(word: NameWord, words: ReadonlyMap<string, NameWord>, tokens: Tokens, k: Knowledge): number {
  const { lower, facts, before, inside, shouted, places } = word;
  if (lower.length < 5 || !inside || shouted || facts.isGiven) return Own.none;
  // `Caledonians`: no country's, but a people's.
  if (isDemonym(lower, tokens, places[0], k) || (!facts.english && /..ians$/.test(lower))) return Own.name;
  if (facts.english && (facts.named.length > 0 || !isFamous(facts.surnamed[0]))) return Own.none;
  const isSurname = before.size > 0 && isBehindGiven(before, words);
  if ((!isSurname && facts.english) || facts.named.some(isShortCompany)) return Own.none;
  return isSurname || facts.named.length > 0 ? Own.name : Own.behindGiven;
}

/**
 * `Emmanuel Macron … later macron said`: surnames that the text has elsewhere, with capitals or in small letters behind the given name.
 * A word of English is one only where somebody acts, or, where it is known to stand in small letters, where no verb or noun is meant.
 */
export function loweredAgain(
  tokens: Tokens,
  own: Uint8Array,
  lowered: ReadonlyMap<number, string>,
  words: ReadonlyMap<string, NameWord>,
  k: Knowledge,
  add: Add,
): void {
  for (const id of lowered.keys()) if (own[id] === Own.none) own[id] = Own.lowered;
  for (const i of SMALL.of(tokens, own)) {
    const mark = own[tokens.ids[i]];
    const lower = tokens.lower[i];
    const known = lowered.get(tokens.ids[i]);
    if (
      known !== undefined &&
      !VERB_BEFORE.has(tokens.lower[i - 1] ?? '') &&
      !NOUN_AFTER.has(tokens.lower[i + 1] ?? '')
    )
      add(i, known, `‘${lower}’ is a name here: the text has it in small letters behind the given name, too.`, null);
    const name = mark === Own.lowered ? undefined : words.get(lower);
    if (name === undefined || !standsFree(tokens, i) || inSpacedAddress(tokens, i)) continue;
    if (name.facts.english && !PERSON_VERBS.has(tokens.lower[i + 1] ?? '') && !isDemonym(lower, tokens, i, k)) continue;
    if (mark === Own.behindGiven && !isBesideGiven(tokens, i, k)) continue;
    add(i, name.written, `‘${lower}’ is a name: the text has it with a capital, too.`, name.places[0]);
  }
}

/** `Pavel yablonsky`: a given name with its capital stands right before a word, and is no word of English. */
function isBesideGiven(tokens: Tokens, index: number, k: Knowledge): boolean {
  const before = neighbour(tokens, index, -1);
  if (before < 0) return false;
  const { isGiven, english } = factsOf(tokens.lower[before], k);
  return isGiven && !english;
}
