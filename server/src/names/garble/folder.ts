import { type Tokens, tokenText } from '../../text/tokens.ts';
import type { Knowledge } from '../knowledge.ts';
import { nativeForm, romanize } from '../romanize.ts';
import type { Doubt } from './doubt.ts';
import { explain, likeCase } from './explain.ts';
import { Neighbours } from './pairs/neighbours.ts';
import { soundDistance } from './sound/distance.ts';
import { isEnglishDerived, isShortForm } from './sound/forms.ts';
import { type Likeness, liken, wordModel } from './sound/model.ts';
import { phonemes } from './sound/phonemes.ts';
import { isSlip } from './sound/slip.ts';
import { isEverydaySurname } from './surnames.ts';
import { factsOf } from './words/facts.ts';
import { isElided, type NameWord, neighbour } from './words/words.ts';

/** Somebody whom many dumps of a folder name. */
export interface FolderPerson {
  /** As most of them are thought to write it, of two words at least. */
  readonly name: string;
  /** In small letters. */
  readonly given: string;
  /** As written. */
  readonly surname: string;
  /** How many dumps. */
  readonly dumps: number;
}

/** How the dumps of a folder name people: evidence where a text by itself has none. */
export interface FolderNames {
  /** Those often named who have this given name or surname, in small letters. */
  readonly holding: (word: string) => readonly FolderPerson[];
  /** Those often named from whose surname a word may come, by its consonants. */
  readonly alike: (word: string) => readonly FolderPerson[];
  /** How many dumps name somebody so, in any case of letters. */
  readonly dumps: (name: string) => number;
}

/** Fewer dumps than this tell nothing of how a name is spelt. */
export const LEAST_DUMPS = 8;

/** So many times as many dumps have to have the proper form as the other: rarer relatives and namesakes stay. */
const TIMES = 20;

/** True where the proper form stands so much more often than another that this one is rather a slip than a name of its own. */
export function isRare(dumps: number, proper: number): boolean {
  return proper >= LEAST_DUMPS && dumps * TIMES <= proper;
}

/** A slip of one letter is no more than a hint where the proper form stands less often: it may be another name. */
const PLAIN_DUMPS = 100;

/** How a form comes from a name that the folder spells otherwise. */
export interface Suspected {
  readonly like: Likeness;
  readonly kind: 'garbled' | 'inconsistent';
  readonly sure: boolean;
  readonly grave: boolean;
}

/**
 * How a surname behind somebody's given name comes from theirs; null where it is likelier another's. Only what garbling explains is
 * ever taken for a garble, and only texts about Russia and her neighbours (`slavic`) have Russian cases.
 */
export function suspect(
  written: string,
  person: FolderPerson,
  gender: 'f' | 'm' | null,
  slavic: boolean,
): Suspected | null {
  const lower = written.toLowerCase();
  const model = wordModel(person.surname);
  const like = liken(model, written, lower.length >= 9 ? 0.75 : 0.6);
  const { form } = like;
  if (like.relation === 'same' || form?.cases.includes('plural')) return null;
  const found = (kind: Suspected['kind'], sure: boolean, grave = true): Suspected => ({ like, kind, sure, grave });
  if (form !== null && form.cases.length > 0 && like.relation !== 'different') {
    if (!slavic) return null;
    if (like.oblique) return found('garbled', like.cost <= 0.4);
    // `Ivan Petrova`: as a case of a man's surname it is no woman's.
    if (model.slavic && gender === 'm' && /a$/.test(lower) && !/a$/i.test(person.surname))
      return found('garbled', true);
    return null;
  }
  const plain = soundDistance(model.sounds, phonemes(lower), 1);
  if (like.relation !== 'different' && !like.truncated && plain <= 0.4) return found('inconsistent', false);
  // One letter less or other in a Russian surname makes another surname.
  if (!model.slavic && isSlip(person.surname, written)) return found('garbled', false, person.dumps >= PLAIN_DUMPS);
  return null;
}

/** Names that the text writes in a way that the folder has next to nowhere, while it has what they come from again and again. */
export function doubtsFromFolder(
  tokens: Tokens,
  words: ReadonlyMap<string, NameWord>,
  knowledge: Knowledge,
  folder: FolderNames,
  slavic: boolean,
): readonly Doubt[] {
  const doubts: Doubt[] = [];
  for (const word of words.values()) {
    if (word.lower.length < 4 || word.shouted || word.facts.english || word.facts.known) continue;
    for (const given of word.before) {
      const found = surnameMeant(word, given, words, folder, knowledge, slavic);
      if (found === null) continue;
      doubts.push(...doubtsAt(tokens, word.places, found));
      break;
    }
    for (const surname of slavic ? word.after : []) {
      const found = givenMeant(word, surname, words, folder, knowledge);
      if (found === null) continue;
      const places = word.places.filter((place) => tokens.lower[neighbour(tokens, place, 1)] === surname);
      doubts.push(...doubtsAt(tokens, places, found));
      break;
    }
    const lone = slavic ? loneMeant(word, words, folder, knowledge) : null;
    if (lone !== null) doubts.push(...doubtsAt(tokens, word.places, lone));
  }
  return doubts;
}

/** Shorter words come from more than one name. */
const LEAST_LETTERS = 6;

/**
 * `the case against Zhdankinoy`: a surname by itself, in a case that no other name has, of somebody whom the folder names again and
 * again. Two such people with different surnames leave open who is meant.
 */
function loneMeant(
  word: NameWord,
  words: ReadonlyMap<string, NameWord>,
  folder: FolderNames,
  knowledge: Knowledge,
): Found | null {
  const { lower, written, inside, before, after } = word;
  if (lower.length < LEAST_LETTERS || !inside || after.size > 0) return null;
  if (before.size > 0 && new Neighbours(knowledge).givens(before).length > 0) return null;
  let best: Found | null = null;
  for (const person of folder.alike(lower)) {
    const { surname } = person;
    const model = wordModel(surname);
    if (!model.slavic || words.has(surname.toLowerCase())) continue;
    const like = liken(model, written, 0.2);
    if (!like.oblique || like.relation === 'different') continue;
    if (best !== null && best.proper !== surname) return null;
    if (best !== null && best.person.dumps >= person.dumps) continue;
    const grave = person.dumps >= PLAIN_DUMPS;
    best = { like, kind: 'garbled', sure: grave, grave, proper: surname, person, whole: written, dumps: 0 };
  }
  if (best === null) return null;
  const dumps = folder.dumps(written);
  return isRare(dumps, best.person.dumps) ? { ...best, dumps } : null;
}

/**
 * True where somebody's whole name, as few dumps of a folder have it, comes from one that many have, for lists of a folder: what a text
 * is about is not known there, so that only Russian surnames are taken to be declined.
 */
export function isFormOf(rare: FolderPerson, proper: FolderPerson, knowledge: Knowledge): boolean {
  const lower = rare.surname.toLowerCase();
  const { english, known } = factsOf(lower, knowledge);
  if (rare.given !== proper.given || english || known || !isRare(rare.dumps, proper.dumps)) return false;
  const neighbours = new Neighbours(knowledge);
  if (neighbours.givens(new Set([rare.given])).length === 0) return false;
  const slavic = wordModel(proper.surname).slavic;
  const found = suspect(rare.surname, proper, neighbours.gender(rare.given), slavic);
  return found?.grave === true && !isNameOfItsOwn(rare.name, proper.surname, knowledge);
}

/** A form with the name that the folder has for it. */
interface Found extends Suspected {
  readonly proper: string;
  readonly person: FolderPerson;
  /** As the text has the whole name. */
  readonly whole: string;
  /** How many dumps have it so. */
  readonly dumps: number;
}

function surnameMeant(
  word: NameWord,
  given: string,
  words: ReadonlyMap<string, NameWord>,
  folder: FolderNames,
  knowledge: Knowledge,
  slavic: boolean,
): Found | null {
  const neighbours = new Neighbours(knowledge);
  if (neighbours.givens(new Set([given])).length === 0) return null;
  const people = folder.holding(given).filter((person) => person.given === given);
  if (people.some(({ surname }) => surname.toLowerCase() === word.lower)) return null;
  const whole = `${words.get(given)?.written ?? given} ${word.written}`;
  let best: Found | null = null;
  for (const person of people) {
    // Where the text has the proper form itself, what stands in it has been weighed.
    if (words.has(person.surname.toLowerCase())) continue;
    const found = suspect(word.written, person, neighbours.gender(given), slavic);
    if (found === null || (best !== null && best.like.cost <= found.like.cost)) continue;
    best = { ...found, proper: person.surname, person, whole, dumps: folder.dumps(whole) };
  }
  if (best === null || !isRare(best.dumps, best.person.dumps)) return null;
  return isNameOfItsOwn(whole, best.proper, knowledge) ? null : best;
}

/** `Sri Lanka` and `Sri Lankan`: what we know as a name, and what English makes of one, is none of the person's. */
function isNameOfItsOwn(whole: string, proper: string, knowledge: Knowledge): boolean {
  const surname = whole.slice(whole.lastIndexOf(' ') + 1).toLowerCase();
  const [short, long] = [surname, proper.toLowerCase()].sort((a, b) => a.length - b.length);
  return knowledge.named(whole).length > 0 || isEnglishDerived(short, long);
}

/** `Annoy Tervo`: the surname is one that the folder knows, and the given name comes from its bearer's. */
function givenMeant(
  word: NameWord,
  surname: string,
  words: ReadonlyMap<string, NameWord>,
  folder: FolderNames,
  knowledge: Knowledge,
): Found | null {
  const people = folder.holding(surname).filter((person) => person.surname.toLowerCase() === surname);
  // A common surname has other bearers.
  if (people.length === 0 || isEverydaySurname(surname) || factsOf(surname, knowledge).english) return null;
  if (people.some(({ given }) => given === word.lower || isShortForm(given, word.lower))) return null;
  const whole = `${word.written} ${words.get(surname)?.written ?? surname}`;
  for (const person of people) {
    if (person.given.length < 4 || words.has(person.given)) continue;
    const proper = person.name.slice(0, person.given.length);
    const like = liken(wordModel(proper), word.written, 0.3);
    if (like.relation === 'different' || like.form === null || !like.oblique) continue;
    const dumps = folder.dumps(whole);
    if (isRare(dumps, person.dumps))
      return { like, kind: 'garbled', sure: true, grave: true, proper, person, whole, dumps };
  }
  return null;
}

function doubtsAt(tokens: Tokens, places: readonly number[], found: Found): Doubt[] {
  const { like, kind, sure, grave, proper, person, whole, dumps } = found;
  const native = nativeForm(proper);
  return places
    .filter((place) => !isElided(tokens, place))
    .map((place) => {
      const written = tokenText(tokens, place);
      const why =
        kind === 'inconsistent'
          ? `looks like ‘${proper}’ in another spelling`
          : like.form === null
            ? `looks like ‘${proper}’ with a slip of the pen`
            : explain(proper, written, like, native, romanize(like.form.form));
      return {
        start: tokens.starts[place],
        end: tokens.ends[place],
        kind,
        canonical: likeCase(proper, written),
        others: [],
        reason: `‘${written}’ ${why}; ‘${person.name}’ stands in ${person.dumps} articles of this folder, and ‘${whole}’ in ${
          dumps <= 1 ? 'no other' : dumps
        }.`,
        sure,
        grave,
        evidence: null,
      };
    });
}
