import { type Tokens, tokenText, WordCase } from '../../text/tokens.ts';
import { foldWord } from '../fold.ts';
import type { Knowledge, KnownEntity } from '../knowledge.ts';
import { phraseTable } from '../phrases.ts';
import { doubtsOfWords } from './by-word.ts';
import { soundDistance } from './distance.ts';
import { type Doubt, garbledAt } from './doubt.ts';
import { factsOf, type WordFacts } from './facts.ts';
import { isEastern, LATIN_COUNTRIES, WELL_KNOWN } from './known-words.ts';
import { blur, phonemes } from './phonemes.ts';
import { type NameWord, neighbour, startsSentence } from './words.ts';

/*
 * Foreigners whose given name and surname both came back from Russian letter by letter: `Dzho Bayden` is Джо Байден. Neither word is
 * a name by itself, but the two together are nobody else's.
 */

/** People by the sounds of the last two words of their names, of which at least one is as Russian has it. */
type ByRussian = (key: string) => readonly KnownEntity[];

const TABLES = new WeakMap<Knowledge, ByRussian>();

function peopleOf(knowledge: Knowledge): ByRussian {
  let people = TABLES.get(knowledge);
  if (people === undefined) {
    people = makeTable(knowledge);
    TABLES.set(knowledge, people);
  }
  return people;
}

function makeTable(knowledge: Knowledge): ByRussian {
  const { prepared, over } = knowledge;
  if (prepared !== null) {
    const table = phraseTable(prepared.section('transcribed'), (indexes) =>
      indexes.split(',').map((index) => prepared.entityAt(Number(index))),
    );
    return (key) => table.get(key);
  }
  const own = new Map<string, KnownEntity[]>();
  for (const entity of over?.entities ?? knowledge.entities())
    for (const key of russianKeys(entity)) {
      const list = own.get(key);
      if (list === undefined) own.set(key, [entity]);
      else list.push(entity);
    }
  const below = over === null ? null : peopleOf(over.base);
  return (key) => [...(own.get(key) ?? []), ...(below?.(key) ?? []).filter((entity) => !over?.hides(entity))];
}

const PARTICLES = new Set('ди де да ла ле дю дос фон ван дер ден тер цу эль аль ас аш бин бен ибн'.split(' '));

/** Countries where a name's word may be one vowel, which is no initial: Ван И, Ким Ё Чжон. */
const OF_SYLLABLES = new Set(['CN', 'TW', 'HK', 'SG', 'KR', 'KP', 'VN']);

/**
 * The sounds of the last two words of a foreigner's name in Russian, both or only one of them; none for others and where the name has
 * one word or its Russian is unknown. What sounds like the name itself is left out.
 */
export function russianKeys(entity: KnownEntity): readonly string[] {
  if (entity.type !== 'person' || entity.russian === null || isEastern(entity)) return [];
  const isShort = OF_SYLLABLES.has(entity.country ?? '');
  const soundsOf = (words: readonly string[]): readonly string[] => words.slice(-2).map((word) => blur(phonemes(word)));
  const [first, last] = soundsOf(
    entity.russian
      .toLowerCase()
      .split(/[\s-]+/)
      .filter((word) => isShort || (word.length > 1 && !PARTICLES.has(word))),
  );
  if (last === undefined) return [];
  const [given, surname] = soundsOf(wordsOfName(entity.name).filter((word) => !LATIN_PARTICLE.test(word)));
  const keys = new Set([`${first} ${last}`]);
  // A name of which translation knew one half: `Joe Baiden`, `Si Jinping`.
  if (surname !== undefined) {
    for (const key of [`${given} ${last}`, `${first} ${surname}`]) keys.add(key);
    keys.delete(`${given} ${surname}`);
  }
  return [...keys];
}

/** A short name may be somebody else's, too, unless its bearer is well known. */
const LONG = 9;

/** Names that are written in Latin letters with those of a Russian rendering. */
export function foreignersDoubts(
  tokens: Tokens,
  words: ReadonlyMap<string, NameWord>,
  knowledge: Knowledge,
): readonly Doubt[] {
  return doubtsOfWords(
    'foreigners',
    words,
    ({ shouted, before, after }) => !shouted && before.size + after.size > 0,
    (word) => doubtsOfForeigner(tokens, word, words, knowledge),
  );
}

/** Where a word is part of such a name. */
function doubtsOfForeigner(
  tokens: Tokens,
  word: NameWord,
  words: ReadonlyMap<string, NameWord>,
  knowledge: Knowledge,
): readonly Doubt[] {
  const doubts: Doubt[] = [];
  const tell = (first: number, last: number, sounds: string, least = 0): KnownEntity | null => {
    const { lower } = tokens;
    // The number of a king is no name.
    if (first < 0 || tokens.cases[first] === WordCase.upper) return null;
    for (const person of peopleOf(knowledge)(`${factsOf(lower[first], knowledge).blurred} ${sounds}`)) {
      if (person.weight < least) continue;
      const doubt = doubtAt(tokens, first, last, person, knowledge);
      if (doubt === null || knowledge.named(`${lower[first]} ${lower[last]}`).length > 0) continue;
      doubts.push(doubt);
      return person;
    }
    return null;
  };
  let byNeighbour: ReadonlyMap<string, readonly number[]> | null = null;
  const placesBehind = (before: string): readonly number[] => {
    byNeighbour ??= placesByNeighbour(tokens, word.places);
    return byNeighbour.get(before) ?? [];
  };
  /** `Donald Tramp`: a surname that is a word of English needs a given name, and everybody to know its bearer. */
  const tellWord = (given: string): void => {
    let meant: KnownEntity | null = null;
    for (const place of placesBehind(given))
      meant = tell(neighbour(tokens, place, -1), place, word.facts.blurred, WELL_KNOWN) ?? meant;
    if (meant !== null) tellAlone(meant);
  };
  /** `Dzho Bayden … Bayden`: the same surname elsewhere in the text, by itself. */
  const tellAlone = (meant: KnownEntity): void => {
    for (const place of word.places)
      if (standsAlone(tokens, place, knowledge)) {
        const reason = `‘${tokenText(tokens, place)}’ is how Russian writes ‘${meant.surname}’; ${meant.name} is called so elsewhere in this text.`;
        doubts.push(garbledAt(tokens, place, place, meant.surname, reason, { meant }));
      }
  };
  // `Van Yi`: words of two letters are not kept among the names.
  for (const next of word.after)
    if (next.length === 2)
      for (const place of word.places)
        if (tokens.lower[place + 1] === next) tell(place, place + 1, factsOf(next, knowledge).blurred);
  const isName = isKnown(word.facts);
  let meant: KnownEntity | null = null;
  for (const next of word.before) {
    if (isName && isKnown(words.get(next)?.facts) && !LATIN_PARTICLE.test(next)) {
      if (!word.facts.known && words.get(next)?.facts.isGiven) tellWord(next);
      continue;
    }
    for (const place of placesBehind(next)) {
      let first = neighbour(tokens, place, -1);
      if (LATIN_PARTICLE.test(next)) first = neighbour(tokens, first, -1);
      meant = tell(first, place, word.facts.blurred) ?? meant;
    }
  }
  if (meant !== null && !isName && !isWritten(meant.surname, word.lower)) tellAlone(meant);
  return doubts;
}

/** The places of a word by the capitalised word right before them: a frequent word has thousands of places, and hundreds of words before it. */
function placesByNeighbour(tokens: Tokens, places: readonly number[]): ReadonlyMap<string, readonly number[]> {
  const behind = new Map<string, number[]>();
  for (const place of places) {
    const first = neighbour(tokens, place, -1);
    if (first < 0) continue;
    const among = behind.get(tokens.lower[first]);
    if (among) among.push(place);
    else behind.set(tokens.lower[first], [place]);
  }
  return behind;
}

/** True for a name before which no article and no other name stands; a sentence's first word (`Later Tramp left`) is none. */
function standsAlone(tokens: Tokens, place: number, knowledge: Knowledge): boolean {
  if (ARTICLES.has(tokens.lower[place - 1] ?? '')) return false;
  const before = neighbour(tokens, place, -1);
  if (before < 0) return true;
  const facts = factsOf(tokens.lower[before], knowledge);
  return startsSentence(tokens, before) && facts.english && !facts.known;
}

const ARTICLES = new Set('the a an'.split(' '));

/** True for a word that is right as it stands; one too short to be kept among the names may be anything. */
function isKnown(facts: WordFacts | undefined): boolean {
  return facts !== undefined && (facts.known || facts.english);
}

const LATIN_PARTICLE = /^(?:d[aeiou]|del|della|l[ae]|v[ao]n|fon|der|den|ten|ter|bin|ben|ibn|al|el)$/i;

function doubtAt(tokens: Tokens, first: number, last: number, person: KnownEntity, knowledge: Knowledge): Doubt | null {
  const { lower, starts, ends, text } = tokens;
  if (lower[first].length + lower[last].length < LONG && person.weight < WELL_KNOWN) return null;
  const names = wordsOfName(person.name).filter((word) => !LATIN_PARTICLE.test(word));
  if (names.length < 2) return null;
  if (names.length === 2 && lower[first] === names[0].toLowerCase() && lower[last] === names[1].toLowerCase())
    return null;
  const more = names.length > 2 ? neighbour(tokens, first, -1) : -1;
  const ahead = blur(phonemes(wordsOfName(person.russian ?? '')[0] ?? ''));
  // `Redzhep Tayip Erdogan`, `Frank-Valter Shtaynmayer`: the name begins a word earlier.
  const isWhole = more >= 0 && (isWritten(names[0], lower[more]) || ahead === blur(phonemes(lower[more])));
  const found = isWhole ? [more, first, last] : [first, last];
  const isLatin = LATIN_COUNTRIES.has(person.country ?? '');
  // In another alphabet's language, one sound has several right spellings.
  const isOther = (index: number, name: string): boolean =>
    isLatin
      ? !isWritten(name, lower[index]) || isMisspelt(name, lower[index], knowledge)
      : soundDistance(phonemes(name), phonemes(lower[index]), 1) > 0.4;
  const proper = names.slice(-found.length);
  // What is written right at either end stays as it is.
  const hasParticle = lower.slice(first, last).includes('fon');
  const from = found.findIndex((index, i) => hasParticle || isOther(index, proper[i]));
  const to = found.findLastIndex((index, i) => isOther(index, proper[i]));
  if (from < 0) return null;
  const whole = person.name.slice(
    person.name.indexOf(proper[from]),
    person.name.lastIndexOf(proper[to]) + proper[to].length,
  );
  // `Yo-jong` without what its hyphen joins.
  const canonical = whole.charAt(0).toUpperCase() + whole.slice(1);
  const written = text.slice(starts[found[0]], ends[last]);
  const reason = `‘${written}’ is how Russian writes ‘${person.name}’ (${person.russian}), letter by letter.`;
  return garbledAt(tokens, found[from], found[to], canonical, reason, { meant: person });
}

function wordsOfName(name: string): readonly string[] {
  return name.split(/[\s-]+/).filter((word) => !/^[IVX]+$/.test(word));
}

/** True where a word has a name's letters; a doubled one more or less is a matter of families. */
function isWritten(name: string, lower: string): boolean {
  return single(foldWord(name.toLowerCase())) === single(lower);
}

/** `Analena` for Annalena: a letter that was doubled stands once, and nobody is called so. */
function isMisspelt(name: string, lower: string, knowledge: Knowledge): boolean {
  return lower.length < name.length && lower !== foldWord(name.toLowerCase()) && !factsOf(lower, knowledge).known;
}

function single(word: string): string {
  return word.replace(/(.)\1/g, '$1');
}
