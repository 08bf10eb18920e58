import type { Knowledge, KnownEntity } from '../../knowledge.ts';
import { phraseTable } from '../../phrases.ts';
import { phonemes } from '../sound/phonemes.ts';
import { skeleton } from '../sound/skeleton.ts';
import { FAMOUS, isEastern } from './words.ts';

/* Names of several words, found by the consonants of the last two of them, in English or as Russian has them. */

/** Names by the skeletons of two words, as `pairKey` writes them. */
type ByLastWords = (key: string) => readonly KnownEntity[];

const TABLES = new WeakMap<Knowledge, ByLastWords>();

/** The names of a knowledge, by the skeletons of their last two words. */
export function byLastWords(knowledge: Knowledge): ByLastWords {
  let names = TABLES.get(knowledge);
  if (names === undefined) {
    names = makeTable(knowledge);
    TABLES.set(knowledge, names);
  }
  return names;
}

function makeTable(knowledge: Knowledge): ByLastWords {
  const { prepared, over } = knowledge;
  if (prepared !== null) {
    const table = phraseTable(prepared.section('lastWords'), (indexes) =>
      indexes.split(',').map((index) => prepared.entityAt(Number(index))),
    );
    return (key) => table.get(key);
  }
  const own = new Map<string, KnownEntity[]>();
  for (const entity of over?.entities ?? knowledge.entities())
    for (const key of lastWordsKeys(entity)) {
      const list = own.get(key);
      if (list === undefined) own.set(key, [entity]);
      else list.push(entity);
    }
  const below = over === null ? null : byLastWords(over.base);
  return (key) => [...(own.get(key) ?? []), ...(below?.(key) ?? []).filter((entity) => !over?.hides(entity))];
}

/** The key of two words by their skeletons. */
export const pairKey = (first: string, last: string): string => `${first}/${last}`;

const PARTICLE = /^(?:d[aeiou]|del|della|l[ae]|v[ao]n|fon|der|den|ten|ter|bin|ben|ibn|al|el)$/i;

/** True for a particle of foreigners’ names, in Latin letters. */
export const isLatinParticle = (word: string): boolean => PARTICLE.test(word);

/** Small words of English names of places. */
const SMALL = new Set('of the and on upon in au a es ez'.split(' '));

/** The words of a name but for particles, small words and the numbers of kings. */
export const nameWords = (name: string): readonly string[] =>
  name.split(/[\s-]+/).filter((word) => !SMALL.has(word) && !/^[IVX]+$/.test(word) && !isLatinParticle(word));

const RUSSIAN_SMALL = new Set(
  'ди де да ла ле дю дос фон ван дер ден тер цу эль аль ас аш эс эз бин бен ибн и на'.split(' '),
);

/** Countries where a name's word may be one vowel, which is no initial: Ван И, Ким Ё Чжон. */
const OF_SYLLABLES = new Set(['CN', 'TW', 'HK', 'SG', 'KR', 'KP', 'VN']);

/** The words of a name's Russian but for particles, small words and initials; in small letters. */
export function russianWords({ russian, country }: KnownEntity): readonly string[] {
  const isShort = OF_SYLLABLES.has(country ?? '');
  return (russian ?? '')
    .toLowerCase()
    .split(/[\s-]+/)
    .filter((word) => isShort || (word.length > 1 && !RUSSIAN_SMALL.has(word)));
}

/** Bodies whose names Russian spells as they sound. */
const SPELT = /^(?:company|bank|media|agency|sport)$/;

/** True for what has words that may come back from Russian each by itself: foreigners, places, brands, papers and clubs. */
function isOfWords(entity: KnownEntity): boolean {
  const { type, kind, russian, weight } = entity;
  if (type === 'place') return russian !== null || weight >= FAMOUS;
  return russian !== null && (type === 'person' ? !isEastern(entity) : SPELT.test(kind));
}

/** The keys of a name for the compiled table; none for a name of one word. */
export function lastWordsKeys(entity: KnownEntity): ReadonlySet<string> {
  const keys = new Set<string>();
  if (!isOfWords(entity)) return keys;
  const [latin, russian] = [nameWords(entity.name), russianWords(entity)];
  // A name that is one word in English is no name of several, however Russian writes a place or body.
  if (latin.length < 2 && entity.type !== 'person') return keys;
  const pairs = [latin, russian].filter((words) => words.length > 1).map((words) => words.slice(-2));
  for (const [first] of pairs)
    for (const [, last] of pairs) keys.add(pairKey(skeleton(phonemes(first)), skeleton(phonemes(last))));
  return keys;
}
