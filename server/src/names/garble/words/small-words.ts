import type { Knowledge, KnownEntity } from '../../knowledge.ts';
import { WELL_KNOWN } from '../known/words.ts';
import { russianGivens } from '../surnames.ts';

/** People of this weight are known to every reader. */
const EVERYBODY_KNOWS = 60;

export const isFamous = (person: KnownEntity | undefined): boolean =>
  person !== undefined && person.weight >= EVERYBODY_KNOWS;

/** `mozart`: true for who is known by the surname alone; where most readers know him but not all, nobody else may be called so. */
export function isKnownBySurname({ surname, weight }: KnownEntity, k: Knowledge): boolean {
  if (weight >= EVERYBODY_KNOWS) return true;
  return weight >= WELL_KNOWN && surname.length >= 6 && !k.isEnglishWord(surname) && !k.isCommonSurname(surname);
}

/** Short names of companies are words of their own as often as not: intel, zoom. */
export function isShortCompany({ kind, name }: KnownEntity): boolean {
  return kind === 'company' && name.length < 6;
}

/** Words by which names are told where they stand in small letters; English has none of them as a word of its own. */
export interface SmallWords {
  /** Well-known names of one word, the surnames of those whom everybody knows and the given names of those whom most do. */
  readonly single: ReadonlySet<string>;
  /** Words of well-known names of several: the `york` of New York. */
  readonly telling: ReadonlySet<string>;
}

const SMALL_WORDS = new WeakMap<Knowledge, SmallWords>();

/** Those words of a knowledge, in small letters. */
export function smallWords(k: Knowledge): SmallWords {
  let words = SMALL_WORDS.get(k);
  if (words === undefined) {
    if (k.prepared !== null) words = readSmallWords(k.prepared.section('lowered'));
    else if (k.over !== null) words = joined(smallWords(k.over.base), smallWordsAmong(k.over.entities, k));
    else {
      const demonyms = k.demonyms.filter((word) => /^\p{L}{5,}$/u.test(word) && !k.isEnglishWord(word));
      const own = new Set([...demonyms, ...russianGivens()]);
      words = joined(smallWordsAmong(k.entities(), k), { single: own, telling: new Set() });
    }
    SMALL_WORDS.set(k, words);
  }
  return words;
}

/** As a section of the compiled table: the two lists, with an empty line between them. */
export function sectionOfSmallWords({ single, telling }: SmallWords): string {
  return [single, telling].map((words) => [...words].sort().join('\n')).join('\n\n');
}

function readSmallWords(section: string): SmallWords {
  const [single, telling] = section.split('\n\n').map((list) => new Set(list.split('\n')));
  return { single, telling };
}

function joined(one: SmallWords, two: SmallWords): SmallWords {
  return { single: new Set([...one.single, ...two.single]), telling: new Set([...one.telling, ...two.telling]) };
}

function smallWordsAmong(entities: Iterable<KnownEntity>, k: Knowledge): SmallWords {
  const single = new Set<string>();
  const telling = new Set<string>();
  for (const entity of entities) {
    if (isShortCompany(entity)) continue;
    if (entity.type === 'person') for (const name of singlesOfPerson(entity, k)) single.add(name);
    else if (isKnownThing(entity)) addThing(entity, single, telling, k);
  }
  return { single, telling };
}

/** The given name of somebody whom most know, and the surname of one whom everybody does. */
function* singlesOfPerson(person: KnownEntity, k: Knowledge): Iterable<string> {
  if (person.weight >= WELL_KNOWN) {
    const given = person.given.split(' ')[0].toLowerCase();
    if (/^\p{L}{5,}$/u.test(given) && k.givenName(given) !== null && !k.isEnglishWord(given)) yield given;
  }
  const surname = person.surname.toLowerCase();
  if (/^\p{L}{5,}$/u.test(surname) && k.givenName(surname) === null && isKnownBySurname(person, k)) yield surname;
}

/** The name of a place or body, or of one of several words those that tell it. */
function addThing({ name }: KnownEntity, single: Set<string>, telling: Set<string>, k: Knowledge): void {
  const words = name.toLowerCase().split(' ');
  const isLong = words.length > 1;
  // `to shanghai` is a verb of English, but within a longer name it is the place.
  const isPlace = (word: string): boolean => k.named(word).some(({ type, weight }) => type === 'place' && weight >= 60);
  for (const word of words)
    if (/^\p{L}{4,}$/u.test(word) && (!k.isEnglishWord(word) || (isLong && isPlace(word))))
      (isLong ? telling : single).add(word);
}

/** True for a place or body that is well known; a city with a short name has to be better known. */
export function isKnownThing({ name, kind, weight }: KnownEntity): boolean {
  if (kind === 'country') return true;
  return weight >= (kind === 'city' ? (name.length < 8 ? 60 : 55) : 20);
}
