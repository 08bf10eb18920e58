import { foldWord } from '../../fold.ts';
import type { Knowledge, KnownEntity, Layer, Prepared } from '../../knowledge.ts';
import { phraseTable } from '../../phrases.ts';
import { phonemes } from '../sound/phonemes.ts';
import { SkeletonIndex, skeleton, skeletonsLike } from '../sound/skeleton.ts';
import { KnownIndex, type KnownWord } from './look-up.ts';

/** The words of known names, for telling garbled ones. */
export interface KnownWords {
  readonly index: KnownIndex;
  /** Names of one word without their first letter, which some translations lose together with the capital. */
  readonly beheaded: Beheaded;
}

/** Names without their first letter, in small letters, and the entity that each is of. */
export interface Beheaded {
  readonly words: readonly string[];
  readonly get: (word: string) => KnownEntity | undefined;
}

/** A bare name means an entity of this weight at least; towns and minor figures need a given name or office beside them. */
export const FAMOUS = 60;

/** People of this weight are known to most readers: behind the given name a slip means them, and nobody takes them for others. */
export const WELL_KNOWN = 54;

/** A town of 50,000 people, where it is one of those that the Russian press writes about. */
export const LARGE = 47;

/** Countries whose people's surnames and places' names are Russian ones, or are written by its rules. */
const EASTERN = new Set('RU UA BY KZ KG UZ TJ TM AM AZ GE MD'.split(' '));

/** Countries whose people write their names in Latin letters and no others. */
export const LATIN_COUNTRIES = new Set(
  `AD AL AT BE CH CZ DE DK EE ES FI FR GB HR HU IE IS IT LI LT LU LV MC MT NL NO PL PT RO SE SI SK SM TR VA XK
  AG AR BB BO BR BS BZ CA CL CO CR CU DM DO EC GD GT GY HN HT JM KN LC MX NI PA PE PY SR SV TT US UY VC VE
  AU BN FJ FM ID KI MH MY NR NZ PG PH PW SB TL TO TV VN VU WS
  AO BF BI BJ BW CD CF CG CI CM CV GA GH GM GN GQ GW KE LR LS MG ML MU MW MZ NA NE NG RW SC SL SN SO SS ST SZ TD TG TZ UG ZA ZM ZW`.split(
    /\s+/,
  ),
);

/** True for whose name has one spelling in English, so that another is another name or a slip: it is written in Latin letters or, as of no country, of antiquity. */
export function isSpeltOneWay({ type, country }: KnownEntity): boolean {
  return country === null ? type === 'person' : LATIN_COUNTRIES.has(country);
}

/** True for what belongs to Russia or to one of her neighbours. */
export function isEastern({ country }: KnownEntity): boolean {
  return EASTERN.has(country ?? '');
}

/** Built when first needed and kept as long as the knowledge itself. */
const WORDS = new WeakMap<Knowledge, KnownWords>();

/** The words of a knowledge's names. */
export function wordsOf(knowledge: Knowledge): KnownWords {
  let words = WORDS.get(knowledge);
  if (words === undefined) {
    const { prepared, over } = knowledge;
    if (prepared !== null) words = fromPrepared(prepared);
    else if (over !== null) words = overBase(over);
    else words = fromEntities(knowledge.entities());
    WORDS.set(knowledge, words);
  }
  return words;
}

function fromEntities(entities: Iterable<KnownEntity>): KnownWords {
  const index = new SkeletonIndex<KnownWord>();
  const beheaded = new Map<string, KnownEntity>();
  for (const entity of entities) {
    for (const word of knownWords(entity)) {
      for (const key of skeletonsOf(word)) index.add(key, word, false);
      const rest = withoutHead(word);
      if (rest !== null) beheaded.set(rest, entity);
    }
  }
  return {
    index: new KnownIndex((whole) => index.find(whole, false)),
    beheaded: { words: [...beheaded.keys()], get: (word) => beheaded.get(word) },
  };
}

/** Entities and their words are made when they are first looked up. */
function fromPrepared({ section, entityAt }: Prepared): KnownWords {
  const made: (readonly KnownWord[] | undefined)[] = [];
  const wordsAt = (index: string): readonly KnownWord[] => {
    const number = Number(index);
    const words = made[number] ?? knownWords(entityAt(number));
    made[number] = words;
    return words;
  };
  const table = phraseTable(section('consonants'), (indexes) => indexes.split(',').flatMap(wordsAt));
  const find = (whole: string): ReadonlySet<KnownWord> => {
    const found = new Set<KnownWord>();
    for (const key of skeletonsLike(whole)) for (const word of table.get(key)) found.add(word);
    return found;
  };
  const beheaded = new Map<string, number>();
  for (const line of section('beheaded').split('\n')) {
    const [word, index] = line.split('\t');
    beheaded.set(word, Number(index));
  }
  return {
    index: new KnownIndex(find),
    beheaded: {
      words: [...beheaded.keys()],
      get: (word) => {
        const index = beheaded.get(word);
        return index === undefined ? undefined : entityAt(index);
      },
    },
  };
}

function overBase({ base, entities, hides }: Layer): KnownWords {
  const own = fromEntities(entities);
  const below = wordsOf(base);
  const find = (whole: string): ReadonlySet<KnownWord> => {
    const found = new Set(own.index.find(whole));
    for (const word of below.index.find(whole)) if (!hides(word.entity)) found.add(word);
    return found;
  };
  return {
    index: new KnownIndex(find),
    beheaded: {
      words: [...own.beheaded.words, ...below.beheaded.words],
      get: (word) => {
        const mine = own.beheaded.get(word);
        if (mine !== undefined) return mine;
        const known = below.beheaded.get(word);
        return known !== undefined && hides(known) ? undefined : known;
      },
    },
  };
}

/**
 * The word by which an entity is looked up: none for names of several words and minor towns; once for each way in which Russian
 * writes it (`Хашогги`, `Хашкаджи`), of which aliases in Cyrillic tell the rarer ones.
 */
export function knownWords(entity: KnownEntity): readonly KnownWord[] {
  const word = knownWord(entity);
  if (word === null) return [];
  const rarer = entity.type === 'person' ? entity.aliases.filter((alias) => /^[\u0400-\u04ff]/.test(alias)) : [];
  return [word, ...rarer.map((alias) => ({ ...word, russian: alias.toLowerCase().split(' ').at(-1) ?? null }))];
}

function knownWord(entity: KnownEntity): KnownWord | null {
  // `Tutankhamun`, `Pele`: one name is all that some people have.
  const single = entity.surname.replace(PARTICLES, '') || entity.name.replace(/^The /, '');
  if (single === '' || single.length < 4 || (/[\s-]/.test(single) && !isOneInRussian(entity))) return null;
  if (entity.kind === 'city' && entity.weight < (isEastern(entity) || entity.russian !== null ? LARGE : FAMOUS))
    return null;
  const lower = single.toLowerCase();
  const names = entity.type === 'person' ? namesOf(entity).filter((n) => n.length > 2 && n !== lower) : [];
  // `Valérie`, which most texts write without the mark.
  const givens = [...new Set(names.flatMap((name) => [name, foldWord(name)]))];
  return { entity, word: single, lower, russian: russianWord(entity), givens };
}

/** `Keyptaun` for Cape Town: a city or country of which Russian makes one word. */
const isOneInRussian = ({ kind, russian }: KnownEntity): boolean =>
  (kind === 'city' || kind === 'country') && russian !== null && /^\p{Lu}\p{Ll}+$/u.test(russian);

/** What stands before a surname in small letters or with capitals: `von der` Leyen, `De` Bruyne. */
const PARTICLES =
  /^(?:(?:[Dd][eaiu]|[Dd]el|do|dos|della|[Ll][ae]|[Vv][ao]n|der|den|ten|ter|bin|ibn|al|el) )+(?=\p{Lu}\p{Ll}+$)/u;

/** The skeletons that a word is found by: its own and that of its Russian. */
export function skeletonsOf({ word, russian }: KnownWord): ReadonlySet<string> {
  const keys = new Set([skeleton(phonemes(word))]);
  if (russian !== null) keys.add(skeleton(phonemes(russian)));
  // `Naval` for Navalny: the stem loses a consonant with its ending.
  if (/[^aeiouy]n[iy]y?$/.test(word)) keys.add(skeleton(phonemes(word.replace(/n[iy]y?$/, ''))));
  return keys;
}

/** The word without its first letter, or null where that is not looked for. */
function withoutHead({ entity, lower }: KnownWord): string | null {
  if (lower.includes(' ')) return null;
  return entity.kind === 'country' || entity.weight >= 100 ? foldWord(lower).slice(1) : null;
}

/** The Russian of an entity's surname or one-word name. */
export function russianWord(entity: KnownEntity): string | null {
  if (entity.russian === null) return null;
  const words = entity.russian.toLowerCase().split(' ');
  if (entity.type !== 'person') return words.length === 1 ? words[0] : null;
  const before = entity.name.split(' ').indexOf(entity.surname.split(' ')[0]);
  return (before === 0 && words.length > 1 && entity.given !== '' ? words[0] : words[words.length - 1]) ?? null;
}

/** All words of a person's names, in small letters. */
export function namesOf(person: KnownEntity): string[] {
  return [person.name, ...person.aliases].flatMap((n) => n.toLowerCase().split(/[\s-]+/));
}
