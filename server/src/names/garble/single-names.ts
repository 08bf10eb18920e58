import type { Knowledge, KnownEntity } from '../knowledge.ts';
import { WELL_KNOWN } from './known-words.ts';
import { russianGivens } from './surnames.ts';

/** People of this weight are known to every reader. */
const EVERYBODY_KNOWS = 60;

export const isFamous = (person: KnownEntity | undefined): boolean =>
  person !== undefined && person.weight >= EVERYBODY_KNOWS;

/** Short names of companies are words of their own as often as not: intel, zoom. */
export function isShortCompany({ kind, name }: KnownEntity): boolean {
  return kind === 'company' && name.length < 6;
}

const SINGLES = new WeakMap<Knowledge, ReadonlySet<string>>();

/**
 * Well-known names of one word, in small letters, that English has no word for, with the surnames of those whom everybody knows and the
 * given names of those whom most do.
 */
export function singleNames(k: Knowledge): ReadonlySet<string> {
  let singles = SINGLES.get(k);
  if (singles === undefined) {
    if (k.prepared !== null) singles = new Set(k.prepared.section('lowered').split('\n'));
    else if (k.over !== null) singles = new Set([...singleNames(k.over.base), ...singlesAmong(k.over.entities, k)]);
    else {
      const demonyms = k.demonyms.filter((word) => /^\p{L}{5,}$/u.test(word) && !k.isEnglishWord(word));
      singles = new Set([...singlesAmong(k.entities(), k), ...demonyms, ...russianGivens()]);
    }
    SINGLES.set(k, singles);
  }
  return singles;
}

/** Those names among entities. */
function singlesAmong(entities: Iterable<KnownEntity>, k: Knowledge): ReadonlySet<string> {
  const found = new Set<string>();
  for (const entity of entities)
    if (!isShortCompany(entity))
      for (const name of entity.type === 'person' ? singlesOfPerson(entity, k) : singlesOfThing(entity, k))
        found.add(name);
  return found;
}

/** The given name of somebody whom most know, and the surname of one whom everybody does. */
function* singlesOfPerson(person: KnownEntity, k: Knowledge): Iterable<string> {
  if (person.weight >= WELL_KNOWN) {
    const given = person.given.split(' ')[0].toLowerCase();
    if (/^\p{L}{5,}$/u.test(given) && k.givenName(given) !== null && !k.isEnglishWord(given)) yield given;
  }
  const surname = person.surname.toLowerCase();
  if (isFamous(person) && /^\p{L}{5,}$/u.test(surname) && k.givenName(surname) === null) yield surname;
}

/** The name of a place or body that is well known; a city with a short one has to be better known. */
function* singlesOfThing({ name, kind, weight }: KnownEntity, k: Knowledge): Iterable<string> {
  const lower = name.toLowerCase();
  const city = lower.length < 8 ? 60 : 55;
  const isKnown = kind === 'country' || weight >= (kind === 'city' ? city : 20);
  if (isKnown && /^\p{L}{4,}$/u.test(lower) && !k.isEnglishWord(lower)) yield lower;
}
