import { capitalized } from '../../../text/capital.ts';
import { TokenKind, type Tokens, WordCase } from '../../../text/tokens.ts';
import type { Knowledge } from '../../knowledge.ts';
import { factsOf } from '../words/facts.ts';
import { nameBefore } from '../words/name-places.ts';
import { isKnownBySurname, isKnownThing, smallWords } from '../words/small-words.ts';
import { type NameWord, neighbour } from '../words/words.ts';
import { loweredWhole } from './phrases.ts';
import { type Add, inSpacedAddress, isBeforeSurname, isDemonym, standsFree } from './places.ts';

/* Well-known names that stand in small letters: `putin`, `manhattan`, `new york`, `the british minister`. */

/** The watched tokens that are well-known names of one word, or tell one of several. */
export function smallWordsIn(tokens: Tokens, watched: Iterable<number>, k: Knowledge): readonly number[] {
  const { single, telling } = smallWords(k);
  /** By the number of a word: 1 where it is one of them, 2 where not, 0 where nobody has looked. */
  const listed = new Uint8Array(tokens.words);
  const found: number[] = [];
  for (const i of watched) {
    const id = tokens.ids[i];
    const lower = tokens.lower[i];
    if (listed[id] === 0) listed[id] = single.has(lower) || telling.has(lower) ? 1 : 2;
    if (listed[id] === 1) found.push(i);
  }
  return found;
}

/** A word in small letters that is or tells one of those names, and that no other word beside it makes something else. */
export function loweredName(
  tokens: Tokens,
  index: number,
  words: ReadonlyMap<string, NameWord>,
  k: Knowledge,
  add: Add,
): void {
  if (loweredWhole(tokens, index, k, add) || !smallWords(k).single.has(tokens.lower[index])) return;
  if (loweredDemonym(tokens, index, k, add) || loweredGiven(tokens, index, k, add)) return;
  if (!loweredPerson(tokens, index, k, add)) loweredThing(tokens, index, words, k, add);
}

/** `angela merkel`, `putin`: somebody whom everybody knows, perhaps with the given name; false where nobody is meant. */
function loweredPerson(tokens: Tokens, index: number, k: Knowledge, add: Add): boolean {
  const facts = factsOf(tokens.lower[index], k);
  const people = facts.surnamed.filter((person) => isKnownBySurname(person, k));
  if (people.length === 0 || !standsFree(tokens, index) || inSpacedAddress(tokens, index)) return false;
  const beside = tokens.cases[index - 1] === WordCase.lower && tokens.starts[index] - tokens.ends[index - 1] === 1;
  const named = people.find((p) => beside && p.given.toLowerCase() === tokens.lower[index - 1]);
  const person = named ?? (facts.english || k.isCommonSurname(tokens.lower[index]) ? undefined : people[0]);
  if (person === undefined || person.surname.toLowerCase() !== tokens.lower[index]) return false;
  const reason = (word: string): string => `‘${word}’ is a name here: ${person.name}.`;
  if (named !== undefined) add(index - 1, person.given, reason(tokens.lower[index - 1]), null);
  add(index, person.surname, reason(tokens.lower[index]), null);
  return true;
}

/** `the writer lyubov Orlova`: a given name right before what must be a surname. */
function loweredGiven(tokens: Tokens, index: number, k: Knowledge, add: Add): boolean {
  const lower = tokens.lower[index];
  const { english, isGiven } = factsOf(lower, k);
  if (!isGiven || english || !standsFree(tokens, index)) return false;
  const isBefore = isBeforeSurname(tokens, index, k) || isBeforeRaisedWord(tokens, index, k);
  if (!isBefore || inSpacedAddress(tokens, index)) return false;
  add(index, capitalized(lower), `‘${lower}’ is a given name here: a surname follows.`, null);
  return true;
}

/** `lionel Messiah`: right before a word of English that has a capital here, and is no name by itself. */
function isBeforeRaisedWord(tokens: Tokens, index: number, k: Knowledge): boolean {
  if (tokens.cases[index + 1] !== WordCase.title || neighbour(tokens, index, 1) !== index + 1) return false;
  const next = tokens.lower[index + 1];
  return k.isEnglishWord(next) && !factsOf(next, k).known;
}

/** `the british minister`: what the people of a country are called, where English has no other word that is spelt so; false for others. */
function loweredDemonym(tokens: Tokens, index: number, k: Knowledge, add: Add): boolean {
  const lower = tokens.lower[index];
  if (!isDemonym(lower, tokens, index, k) || factsOf(lower, k).named.length > 0) return false;
  const before = tokens.lower[index - 1] ?? '';
  const after = tokens.lower[index + 1] ?? '';
  const beside = isForeign(tokens, index - 1, before, k) || isForeign(tokens, index + 1, after, k);
  // `the azerbaijani-Russian venture`: what a hyphen joins to another people's name is no part of a longer word.
  const isPaired = after === '-' && k.demonymAt(tokens, index + 2) !== null;
  if (beside || !(isPaired || standsFree(tokens, index)) || inSpacedAddress(tokens, index)) return true;
  add(index, capitalized(lower), `‘${lower}’ has a capital in English, as the name of its country has.`, null);
  return true;
}

/** A word in small letters that is a name and nothing else: `manhattan`, `nasa`. */
function loweredThing(
  tokens: Tokens,
  index: number,
  words: ReadonlyMap<string, NameWord>,
  k: Knowledge,
  add: Add,
): void {
  const lower = tokens.lower[index];
  const word = words.get(lower);
  if (factsOf(lower, k).english || !standsFree(tokens, index)) return;
  if (inSpacedAddress(tokens, index) || isLabelOfTicker(tokens, index)) return;
  // Foreign words and small words of names beside other words that English does not have.
  const before = tokens.lower[index - 1] ?? '';
  const after = tokens.lower[index + 1] ?? '';
  if (isForeign(tokens, index - 1, before, k) || isForeign(tokens, index + 1, after, k)) return;
  if (nameBefore(tokens, index, k) >= 0 && word === undefined) return;
  const [entity] = factsOf(lower, k).named;
  if (entity === undefined || !isKnownThing(entity) || entity.name.toLowerCase() !== lower) return;
  const canonical = entity.name;
  add(
    index,
    canonical,
    word !== undefined ? `‘${lower}’ is a name: the text has it with a capital, too.` : `‘${lower}’ is a name.`,
    word?.places[0] ?? null,
  );
}

/** `(nasdaq: INTC)`: the exchange before a share's symbol, which financial pages write in small letters. */
function isLabelOfTicker({ lower, cases }: Tokens, index: number): boolean {
  return lower[index + 1] === ':' && cases[index + 2] === WordCase.upper;
}

function isForeign(tokens: Tokens, index: number, lower: string, k: Knowledge): boolean {
  return (
    index >= 0 &&
    tokens.kinds[index] === TokenKind.word &&
    tokens.cases[index] === WordCase.lower &&
    lower.length > 1 &&
    !k.isEnglishWord(lower)
  );
}
