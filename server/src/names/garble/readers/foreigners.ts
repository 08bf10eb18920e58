import { capitalized } from '../../../text/capital.ts';
import { type Tokens, tokenText, WordCase } from '../../../text/tokens.ts';
import { foldWord } from '../../fold.ts';
import type { Knowledge, KnownEntity } from '../../knowledge.ts';
import { type Doubt, garbledAt } from '../doubt.ts';
import { byLastWords, isLatinParticle, nameWords, pairKey, russianWords } from '../known/last-words.ts';
import { isEastern, isSpeltOneWay, LATIN_COUNTRIES, WELL_KNOWN } from '../known/words.ts';
import { soundDistance } from '../sound/distance.ts';
import { blur, phonemes } from '../sound/phonemes.ts';
import { doubtsOfWords } from '../words/by-word.ts';
import { factsOf, type WordFacts } from '../words/facts.ts';
import { type NameWord, neighbour, startsSentence } from '../words/words.ts';

/*
 * Foreigners whose given name and surname both came back from Russian letter by letter: `Dzho Bayden` is Джо Байден. Neither word is
 * a name by itself, but the two together are nobody else's.
 */

/** What is kept of the keys of those who were looked at. */
const KEYS = new WeakMap<KnownEntity, ReadonlySet<string>>();

/** People whose name has the sounds of two words, of which at least one is as Russian has it. */
function* peopleOf(first: WordFacts, last: WordFacts, knowledge: Knowledge): Iterable<KnownEntity> {
  const key = `${first.blurred} ${last.blurred}`;
  for (const entity of byLastWords(knowledge)(pairKey(first.skeleton, last.skeleton))) {
    let keys = KEYS.get(entity);
    if (keys === undefined) {
      keys = russianKeys(entity);
      KEYS.set(entity, keys);
    }
    if (keys.has(key)) yield entity;
  }
}

const NO_KEYS: ReadonlySet<string> = new Set();

/**
 * The sounds of the last two words of a foreigner's name in Russian, both or only one of them; none for others and where the name has
 * one word or its Russian is unknown. What sounds like the name itself is left out where more than one spelling of it is right.
 */
function russianKeys(entity: KnownEntity): ReadonlySet<string> {
  if (entity.type !== 'person' || entity.russian === null || isEastern(entity)) return NO_KEYS;
  const soundsOf = (words: readonly string[]): readonly string[] => words.slice(-2).map((word) => blur(phonemes(word)));
  const [first, last] = soundsOf(russianWords(entity));
  if (last === undefined) return NO_KEYS;
  const [given, surname] = soundsOf(nameWords(entity.name));
  const keys = new Set([`${first} ${last}`]);
  // A name of which translation knew one half: `Joe Baiden`, `Si Jinping`.
  if (surname !== undefined) {
    for (const key of [`${given} ${last}`, `${first} ${surname}`]) keys.add(key);
    if (!isSpeltOneWay(entity)) keys.delete(`${given} ${surname}`);
  }
  return keys;
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
  const surname = new ForeignSurname(tokens, word, knowledge);
  surname.tellOfTwoLetters();
  const isName = isKnown(word.facts);
  let meant: KnownEntity | null = null;
  for (const given of word.before) {
    const before = words.get(given)?.facts;
    const areNames = isName && isKnown(before) && !isLatinParticle(given);
    if (!areNames) meant = surname.tellBehind(given) ?? meant;
    else if (!word.facts.known && before?.isGiven) surname.tellAsWord(given);
  }
  if (meant !== null && !isName && !isWritten(meant.surname, word.lower)) surname.tellAlone(meant);
  return surname.doubts;
}

/** A word that may be the last of such names, with what is found of it. */
class ForeignSurname {
  readonly doubts: Doubt[] = [];
  readonly #tokens: Tokens;
  readonly #word: NameWord;
  readonly #knowledge: Knowledge;
  #byNeighbour: ReadonlyMap<string, readonly number[]> | null = null;

  constructor(tokens: Tokens, word: NameWord, knowledge: Knowledge) {
    this.#tokens = tokens;
    this.#word = word;
    this.#knowledge = knowledge;
  }

  /** `Van Yi`: words of two letters behind the word, which are not kept among the names. */
  tellOfTwoLetters(): void {
    for (const next of this.#word.after)
      if (next.length === 2)
        for (const place of this.#word.places)
          if (this.#tokens.lower[place + 1] === next) this.#tell(place, place + 1, factsOf(next, this.#knowledge));
  }

  /** `Dzho Bayden`: the places behind a word, perhaps with a particle between them. Gives who is meant, if anybody. */
  tellBehind(before: string): KnownEntity | null {
    let meant: KnownEntity | null = null;
    for (const place of this.#placesBehind(before)) {
      let first = neighbour(this.#tokens, place, -1);
      if (isLatinParticle(before)) first = neighbour(this.#tokens, first, -1);
      meant = this.#tell(first, place, this.#word.facts) ?? meant;
    }
    return meant;
  }

  /** `Donald Tramp`: a surname that is a word of English needs a given name, and everybody to know its bearer. */
  tellAsWord(given: string): void {
    let meant: KnownEntity | null = null;
    for (const place of this.#placesBehind(given)) {
      const first = neighbour(this.#tokens, place, -1);
      meant = this.#tell(first, place, this.#word.facts, WELL_KNOWN) ?? meant;
    }
    if (meant !== null) this.tellAlone(meant);
  }

  /** `Dzho Bayden … Bayden`: the same surname elsewhere in the text, by itself. */
  tellAlone(meant: KnownEntity): void {
    for (const place of this.#word.places) {
      if (!standsAlone(this.#tokens, place, this.#knowledge)) continue;
      const reason = `‘${tokenText(this.#tokens, place)}’ is how Russian writes ‘${meant.surname}’; ${meant.name} is called so elsewhere in this text.`;
      this.doubts.push(garbledAt(this.#tokens, place, place, meant.surname, reason, { meant }));
    }
  }

  /** The person whose name stands between two tokens as Russian has it, of at least a weight. */
  #tell(first: number, last: number, surname: WordFacts, least = 0): KnownEntity | null {
    const { lower, cases } = this.#tokens;
    const knowledge = this.#knowledge;
    // The number of a king is no name.
    if (first < 0 || cases[first] === WordCase.upper) return null;
    for (const person of peopleOf(factsOf(lower[first], knowledge), surname, knowledge)) {
      if (person.weight < least) continue;
      const doubt = doubtAt(this.#tokens, first, last, person, knowledge);
      if (doubt === null || knowledge.named(`${lower[first]} ${lower[last]}`).length > 0) continue;
      this.doubts.push(doubt);
      return person;
    }
    return null;
  }

  #placesBehind(before: string): readonly number[] {
    this.#byNeighbour ??= placesByNeighbour(this.#tokens, this.#word.places);
    return this.#byNeighbour.get(before) ?? [];
  }
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

function doubtAt(tokens: Tokens, first: number, last: number, person: KnownEntity, knowledge: Knowledge): Doubt | null {
  const { lower, starts, ends, text } = tokens;
  if (lower[first].length + lower[last].length < LONG && person.weight < WELL_KNOWN) return null;
  const names = nameWords(person.name);
  if (names.length < 2) return null;
  if (names.length === 2 && lower[first] === names[0].toLowerCase() && lower[last] === names[1].toLowerCase())
    return null;
  const found = wordsWritten(tokens, first, last, names, person);
  const proper = names.slice(-found.length);
  // What is written right at either end stays as it is; where one word is wrong, so is another that sounds right.
  if (!found.some((index, i) => isOther(proper[i], lower[index], person, knowledge))) return null;
  const isWrong = (index: number, i: number): boolean =>
    !isWritten(proper[i], lower[index]) || isOther(proper[i], lower[index], person, knowledge);
  const from = lower.slice(first, last).includes('fon') ? 0 : found.findIndex(isWrong);
  const to = found.findLastIndex(isWrong);
  const whole = person.name.slice(
    person.name.indexOf(proper[from]),
    person.name.lastIndexOf(proper[to]) + proper[to].length,
  );
  // `Yo-jong` without what its hyphen joins.
  const canonical = capitalized(whole);
  const written = text.slice(starts[found[0]], ends[last]);
  const reason = `‘${written}’ is how Russian writes ‘${person.name}’ (${person.russian}), letter by letter.`;
  return garbledAt(tokens, found[from], found[to], canonical, reason, { meant: person });
}

/** `Redzhep Tayip Erdogan`, `Frank-Valter Shtaynmayer`: the two words, and the one before them where the name begins there. */
function wordsWritten(
  tokens: Tokens,
  first: number,
  last: number,
  names: readonly string[],
  { russian }: KnownEntity,
): readonly number[] {
  const more = names.length > 2 ? neighbour(tokens, first, -1) : -1;
  if (more < 0) return [first, last];
  const lower = tokens.lower[more];
  const ahead = blur(phonemes((russian ?? '').split(/[\s-]+/)[0]));
  return isWritten(names[0], lower) || ahead === blur(phonemes(lower)) ? [more, first, last] : [first, last];
}

/** True for a word that is not how its own language writes a part of a name; in another alphabet's, one sound has several right spellings. */
function isOther(name: string, lower: string, { country }: KnownEntity, knowledge: Knowledge): boolean {
  return LATIN_COUNTRIES.has(country ?? '')
    ? !isWritten(name, lower) || isMisspelt(name, lower, knowledge)
    : soundDistance(phonemes(name), phonemes(lower), 1) > 0.4;
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
