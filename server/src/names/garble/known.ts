import type { Structure } from '../../release/model.ts';
import { placesInSmallLetters } from '../../text/small-words.ts';
import { type Tokens, tokenText, WordCase } from '../../text/tokens.ts';
import type { Case, DeclinedForm } from '../decline.ts';
import { foldWord } from '../fold.ts';
import type { Knowledge, KnownEntity } from '../knowledge.ts';
import { nativeForm, romanize } from '../romanize.ts';
import { doubtsOfWords } from './by-word.ts';
import { soundDistance } from './distance.ts';
import { type Doubt, garbledAt } from './doubt.ts';
import { capitalize, explain, likeCase } from './explain.ts';
import { factsOf } from './facts.ts';
import type { KnownWord } from './known-index.ts';
import { FAMOUS, isEastern, LARGE, LATIN_COUNTRIES, namesOf, WELL_KNOWN, wordsOf } from './known-words.ts';
import { type Likeness, liken, wordModel } from './model.ts';
import { phonemes } from './phonemes.ts';
import { isInTitles, looksRussian, spelledForm } from './russian-words.ts';
import { isGlideLost, isSlip } from './slip.ts';
import { isEverydaySurname, isRussianGiven } from './surnames.ts';
import { givenBefore, isCase, withGiven } from './whole-name.ts';
import { inAddress, isCutOff, isElided, type NameWord, type NameWords, neighbour } from './words.ts';

/** Words that are garbled forms of names that everybody knows. */
export function doubtsFromKnowledge(
  structure: Structure,
  { words, watched }: NameWords,
  knowledge: Knowledge,
  slavic: boolean,
): readonly Doubt[] {
  const { tokens } = structure;
  const doubts = [
    ...doubtsOfWords(
      slavic ? 'known in Russian' : 'known',
      words,
      ({ lower, shouted, facts, before, after }) =>
        lower.length >= 4 && !shouted && (!facts.english || after.size > 0 || (slavic && before.size > 0)),
      (word) => knownDoubts(tokens, word, words, knowledge, slavic),
    ),
  ];
  beheadedDoubts(tokens, words, watched, knowledge, slavic, doubts);
  return doubts;
}

/** What our knowledge tells of one word. */
function knownDoubts(
  tokens: Tokens,
  word: NameWord,
  words: ReadonlyMap<string, NameWord>,
  knowledge: Knowledge,
  slavic: boolean,
): readonly Doubt[] {
  const doubts: Doubt[] = [];
  givenDoubts(tokens, word, words, knowledge, slavic, doubts);
  if (word.facts.english) {
    if (slavic) bluntDoubts(tokens, word, knowledge, doubts);
    return doubts;
  }
  mediaDoubts(tokens, word, knowledge, slavic, doubts);
  const isOwn = word.facts.known && !(slavic && isBorneSomewhere(word));
  if (!isOwn && knowledge.demonymAt(tokens, word.places[0]) === null)
    surnameDoubts(tokens, word, words, knowledge, slavic, doubts);
  return doubts;
}

/** `Sergei Furgala`: behind a given name, a surname that somebody bears elsewhere, but nobody whom we know. */
function isBorneSomewhere({ lower, before, facts }: NameWord): boolean {
  if (before.size === 0 || facts.isGiven || facts.named.length + facts.surnamed.length > 0) return false;
  return !isEverydaySurname(lower);
}

/** `Dominique Raab`, `Kianu Reeves`: the surname is right, and the given name comes back from Russian as another. */
function givenDoubts(
  tokens: Tokens,
  word: NameWord,
  words: ReadonlyMap<string, NameWord>,
  k: Knowledge,
  slavic: boolean,
  doubts: Doubt[],
): void {
  for (const surname of word.after) {
    if (!words.has(surname)) continue;
    const people = factsOf(surname, k).surnamed;
    if (people.length === 0) continue;
    // A common surname has other bearers, unless an office before it says that this one is meant.
    const office = [...word.before].some((w) => factsOf(w, k).english);
    if (!slavic && !office && k.isCommonSurname(surname)) continue;
    const givens = people.map((p) => p.given.split(' ')[0]).filter((g) => g.length > 2);
    if (givens.some((g) => g.toLowerCase() === word.lower)) continue;
    if (people.some((p) => namesOf(p).includes(word.lower) && !(slavic && isOwnGivenMisspelt(p, word)))) continue;
    for (const person of people) {
      const given = person.given.split(' ')[0];
      if (given.length < 4) continue;
      // Another spelling of a given name that English romanises is a matter of style, not of garbling.
      const romanized = !LATIN_COUNTRIES.has(person.country ?? '');
      const gender = word.facts.given;
      if (romanized && word.facts.isGiven && (gender === null || gender === 'mf' || gender === person.gender)) continue;
      // English has a form of its own for the names of saints and kings: Alexander Kwasniewski.
      if (isRussianGiven(word.lower) && soundDistance(phonemes(given), word.facts.sounds, 1) <= 0.05) continue;
      if (romanized && soundDistance(phonemes(given), word.facts.sounds, 1) <= 0.4) continue;
      if (foldWord(given.toLowerCase()) === foldWord(word.lower)) continue;
      const russian = person.russian?.toLowerCase().split(' ')[0] ?? null;
      const like = liken(wordModel(given, russian), word.written, 0.4);
      if (like.cost > 0.3) continue;
      for (const place of word.places) {
        const next = neighbour(tokens, place, 1);
        if (next < 0 || tokens.lower[next] !== surname) continue;
        doubts.push(
          garbledAt(
            tokens,
            place,
            place,
            likeCase(given, tokenText(tokens, place)),
            `‘${tokenText(tokens, place)} ${tokenText(tokens, next)}’ looks like ${person.name}, whose given name is written ‘${given}’${russian === null ? '' : ` (in Russian ${capitalize(russian)})`}.`,
            { meant: person },
          ),
        );
      }
      break;
    }
  }
}

/** `Anthony Blinken`: often written so, but who writes himself in Latin letters has one spelling; translation hears no other. */
function isOwnGivenMisspelt({ given, country }: KnownEntity, { facts }: NameWord): boolean {
  return LATIN_COUNTRIES.has(country ?? '') && !/[\s-]/.test(given) && phonemes(given) === facts.sounds;
}

/** `Alexei Naval`, `Lionel Messiah`: behind the given name of somebody whom everybody knows, a word of English is his surname, cut off or too long. */
function bluntDoubts(tokens: Tokens, word: NameWord, k: Knowledge, doubts: Doubt[]): void {
  if (word.before.size === 0 || word.lower.length < 5 || word.lower.endsWith('s')) return;
  const { before } = word;
  const fits = (given: string): boolean => before.has(given) || isSpeltBeside(given, before, k);
  for (const known of wordsOf(k).index.findBeside(word.facts.skeleton, before, fits)) {
    const { entity, lower } = known;
    if (entity.type !== 'person' || entity.weight < WELL_KNOWN || Math.abs(lower.length - word.lower.length) > 3)
      continue;
    const isCut = lower.startsWith(word.lower);
    if (lower.length < 5 || (!isCut && !word.lower.startsWith(lower)) || lower === word.lower) continue;
    if (besideOf(known, word, k) === null) continue;
    for (const place of word.places) {
      const given = neighbour(tokens, place, -1);
      if (given < 0 || !before.has(tokens.lower[given]) || neighbour(tokens, place, 1) >= 0) continue;
      const written = tokenText(tokens, place);
      doubts.push(
        garbledAt(
          tokens,
          place,
          place,
          likeCase(known.word, written),
          `‘${written}’ looks like ‘${known.word}’ ${isCut ? 'with its end cut off' : 'with an ending'}; the given name is that of ${entity.name}.`,
          { meant: entity },
        ),
      );
    }
    return;
  }
}

const REPORTS = new Set('reports reported writes wrote quotes quoted'.split(' '));
const MEDIA_BEFORE = new Set('agency newspaper channel portal magazine daily weekly broadcaster'.split(' '));

/** `Blomberg reports`: who is nobody's surname and reports is a paper or an agency, and we know one that is spelt nearly so. */
function mediaDoubts(tokens: Tokens, word: NameWord, k: Knowledge, slavic: boolean, doubts: Doubt[]): void {
  const { facts, places } = word;
  if (word.lower.length < 6 || word.before.size + word.after.size > 0) return;
  if (facts.isGiven || facts.named.length + facts.surnamed.length > 0) return;
  const isTold = places.some(
    (i) => REPORTS.has(tokens.lower[i + 1] ?? '') || (slavic && MEDIA_BEFORE.has(tokens.lower[i - 1] ?? '')),
  );
  if (!isTold) return;
  for (const known of wordsOf(k).index.find(facts.skeleton)) {
    if (!/^(?:media|agency)$/.test(known.entity.kind) || known.lower.length < 6) continue;
    const like = liken(wordModel(known.word, known.russian), word.written, 0.5);
    if (like.relation === 'same' || !(isSlip(known.word, word.written) || (slavic && like.cost <= 0.3))) continue;
    for (const place of places)
      doubts.push(
        garbledAt(
          tokens,
          place,
          place,
          likeCase(known.word, tokenText(tokens, place)),
          `‘${tokenText(tokens, place)}’ looks like ‘${known.entity.name}’, which is quoted here as papers and agencies are.`,
          { meant: known.entity },
        ),
      );
    return;
  }
}

interface Suspicion {
  readonly known: KnownWord;
  readonly like: Likeness;
  /** The person's given name, where it stands before the word in this or another spelling. */
  readonly beside: string | null;
  /** The proper form, where the text has it. */
  readonly proper: NameWord | undefined;
  /** True where the text names the country of the person meant. */
  readonly placed: boolean;
}

/** The person's given name that stands before a word, as we know it; in another spelling if the person is famous. */
function besideOf({ entity, givens }: KnownWord, { before }: NameWord, k: Knowledge): string | null {
  if (before.size === 0) return null;
  const exact = givens.find((g) => before.has(g) && (!factsOf(g, k).english || isPlainGiven(g, k)));
  if (exact !== undefined || entity.weight < WELL_KNOWN) return exact ?? null;
  return givens.find((g) => isSpeltBeside(g, before, k)) ?? null;
}

/** True for a given name that English has as a word, too, but seldom one that begins with a capital inside a sentence. */
function isPlainGiven(word: string, k: Knowledge): boolean {
  return (
    !/^(?:will|may|april|june|august|grace|hope|faith|art|rich|christian|general|major|king)$/.test(word) &&
    factsOf(word, k).isGiven
  );
}

/** True where a given name stands in another spelling among the words before a name. */
function isSpeltBeside(given: string, before: ReadonlySet<string>, k: Knowledge): boolean {
  if (given.length < 5) return false;
  for (const other of before)
    if (
      other.length >= 5 &&
      other[0] === given[0] &&
      !factsOf(other, k).english &&
      liken(wordModel(given), other, 0.45).cost <= 0.45
    )
      return true;
  return false;
}

/** How a word behind somebody's given name comes from the surname, or null where it is likelier another person's. */
function likeBeside(
  { entity, word: surname, lower, russian }: KnownWord,
  word: NameWord,
  slavic: boolean,
  exact: boolean,
): Likeness | null {
  // `Kevin De Braine`: a surname of two words behind the very given name is nobody else's.
  const limit = word.lower.length >= 9 || (exact && slavic && entity.surname.includes(' ')) ? 0.75 : 0.6;
  const like = liken(wordModel(surname, russian), word.written);
  const latin = LATIN_COUNTRIES.has(entity.country ?? '') || entity.source === 'glossary';
  // One letter less or other in a Russian surname makes another surname.
  const eastern = isEastern(entity) || (!latin && wordModel(surname).slavic);
  const famous = exact && (slavic || entity.weight >= WELL_KNOWN);
  // Names in Latin letters have one spelling; of others, one with the same sounds is a matter of style.
  const plain = soundDistance(wordModel(surname).sounds, word.facts.sounds, 1);
  if (famous && !eastern && (latin || plain > 0.4) && isSlip(surname, word.written)) return { ...like, form: null };
  if (like.cost > limit) return null;
  // `German Greef`, `Mikheil Sakashvili`: a letter that is doubled and should not be, or that has lost its double.
  if (famous && eastern && slavic && isDoubledOtherwise(lower, word.lower)) return { ...like, form: null };
  // `Sergey Rabkov` for Ryabkov: no scheme writes я so.
  if (famous && eastern && slavic && isGlideLost(lower, word.lower)) return { ...like, form: null };
  // `Valentina Matviyenk`: nobody's name ends so.
  const cut = like.truncated || like.form?.cases.includes('stem') === true;
  if (exact && slavic && cut && word.lower.length >= 6 && !/(?:[oe]v|in|[aeo])$/.test(word.lower)) return like;
  if (isOfOthers(like) || (eastern && !like.oblique)) return null;
  // `Tedros Gebreyesus`: letter by letter what Russian has, which drops what is not said in Ghebreyesus.
  if (exact && slavic && !eastern && russian !== null && isLetterByLetter(russian, word, entity))
    return { ...like, form: null };
  if (like.form === null && plain <= 0.4) return famous && latin ? like : null;
  if (!slavic && (like.form !== null || like.cost > 0.2 || plain < 0.5)) return null;
  return like;
}

/** True for the Russian for somebody's surname, romanised; false where it is a spelling that he is known by. */
function isLetterByLetter(russian: string, { lower }: NameWord, person: KnownEntity): boolean {
  return spelledForm(russian, lower)?.cases.length === 0 && !namesOf(person).includes(lower);
}

/**
 * How a word comes from a known name whose proper form stands in the text, too: behind the person's given name, or in place of a
 * place. What else tells that the two are one is for the comparison of the text's own words.
 */
function likeInText(
  known: KnownWord,
  word: NameWord,
  proper: NameWord,
  tokens: Tokens,
  k: Knowledge,
  slavic: boolean,
): Likeness | null {
  const { entity, russian, givens } = known;
  const model = wordModel(proper.written, russian);
  if (entity.type !== 'person') {
    if (isEastern(entity) || word.before.size > 0 || !word.inside) return null;
    // `in Bundestage` beside `Bundestag`
    const cased = word.lower.length >= 6 ? liken(model, word.written, 0.12) : null;
    if (cased !== null && isGoverned(cased, word, tokens)) return cased;
    // `Khoms` beside `Homs`: other letters, the same sounds.
    const like = entity.type === 'place' && word.lower.length >= 5 ? liken(model, word.written, 0.1) : null;
    return like !== null && like.form === null && like.cost <= 0.1 ? like : likeAlone(known, word, tokens, k, slavic);
  }
  if (!givens.some((given) => word.before.has(given))) return likeRussian(known, proper, word, slavic);
  const like = liken(model, word.written, 0.8);
  if (like.cost > 0.8) return null;
  if (like.oblique) return like.cost <= 0.2 ? like : null;
  if (isEastern(entity) || model.slavic || like.form !== null) return null;
  return { ...like, form: null };
}

/** `Moravetsky` beside `Morawiecki`: alone, but with the sounds that Russian writes for him, which his own spelling does not have. */
function likeRussian(
  { entity, russian }: KnownWord,
  proper: NameWord,
  word: NameWord,
  slavic: boolean,
): Likeness | null {
  if (!slavic || russian === null || word.lower.length < 7 || word.before.size > 0 || proper.before.size === 0)
    return null;
  if (!LATIN_COUNTRIES.has(entity.country ?? '') || soundDistance(phonemes(russian), word.facts.sounds, 0.3) > 0.21)
    return null;
  const cost = soundDistance(proper.facts.sounds, word.facts.sounds, 2);
  return cost < 0.2 ? null : { relation: 'garbled', cost, form: null, oblique: false, truncated: false };
}

/** True where every place of a word is behind one of the small words that stand before places. */
function isGovernedAnyhow({ places }: NameWord, { lower }: Tokens): boolean {
  return places.every((i) => Object.hasOwn(GOVERNS, lower[i - 1] ?? ''));
}

/** `in Frantsii`, `the Shotlandiya of today`: the Russian for a place or body that we know, letter by letter. */
function likeRussianWord(
  { entity, russian, lower }: KnownWord,
  word: NameWord,
  tokens: Tokens,
  k: Knowledge,
  slavic: boolean,
): Likeness | null {
  const { lower: written, before, after } = word;
  const shortest = slavic && word.inside && entity.kind === 'country' ? 4 : 5;
  if (entity.type === 'person' || russian === null || written.length < shortest || foldWord(lower).startsWith(written))
    return null;
  if (entity.weight < (entity.type === 'place' ? LARGE : FAMOUS)) return null;
  const form = spelledForm(russian, written);
  if (form === null) return null;
  const oblique = form.cases.length > 0;
  const isAlone = !namesAmong(before, k) && !namesAmong(after, k);
  const isPlaced = entity.type === 'place' && isGovernedAnyhow(word, tokens);
  const isPlain = written.length >= 6 && looksRussian(written);
  // Russian names stand as they are in the titles of papers, films and firms, and towns have several right spellings.
  if (isEastern(entity)) {
    if (!oblique || !slavic || !isAlone || (isInTitles(written) && !isPlaced)) return null;
  } else if (!isPlain) {
    if (!slavic || !isAlone) return null;
    // `the shares of Fiata`, `Netfliks`: what five letters with an ending spell may be another name where no case is asked for.
    const like = spelled(form);
    if (entity.type !== 'place' && (!word.inside || (oblique && !isGoverned(like, word, tokens)))) return null;
  }
  return spelled(form);
}

/** The likeness of a word that spells a form of a Russian word letter by letter. */
function spelled(form: DeclinedForm): Likeness {
  const oblique = form.cases.length > 0;
  return { relation: 'inflected', cost: 0, form: oblique ? form : null, oblique, truncated: false };
}

/**
 * `the role of Makrona` beside `France`: the Russian for the surname of somebody whom everybody knows, letter by letter, in a text that
 * names the country. Who writes himself in other letters has several right spellings, but no cases.
 */
function likeRussianSurname(
  { entity, russian, lower }: KnownWord,
  word: NameWord,
  words: ReadonlyMap<string, NameWord>,
  tokens: Tokens,
  k: Knowledge,
): Likeness | null {
  const { lower: written, before, after } = word;
  if (entity.type !== 'person' || russian === null || entity.weight < FAMOUS || isEastern(entity)) return null;
  if (written.length < 5 || !word.inside || foldWord(lower) === written) return null;
  if (namesAmong(before, k) || namesAmong(after, k)) return null;
  const countries = countriesOf(k).get(entity.country ?? '') ?? [];
  const form = countries.some((name) => words.has(name)) ? spelledForm(russian, written) : null;
  if (form === null) return null;
  const like = spelled(form);
  return (like.oblique ? isGoverned(like, word, tokens) : LATIN_COUNTRIES.has(entity.country ?? '')) ? like : null;
}

const COUNTRIES = new WeakMap<Knowledge, ReadonlyMap<string, readonly string[]>>();

/** Names of one word that countries have, in small letters, by their codes. */
function countriesOf(k: Knowledge): ReadonlyMap<string, readonly string[]> {
  let names = COUNTRIES.get(k);
  if (names === undefined) {
    const found = new Map<string, readonly string[]>();
    for (const { country, name, aliases } of k.entities('country'))
      if (country !== null && !found.has(country))
        found.set(
          country,
          [name, ...aliases].filter((n) => !/\s/.test(n)).map((n) => foldWord(n.toLowerCase())),
        );
    names = found;
    COUNTRIES.set(k, names);
  }
  return names;
}

/** True where one of the words beside a name is a name, too: offices and demonyms (`Chancellor Sholts`) are words of English. */
function namesAmong(words: ReadonlySet<string>, k: Knowledge): boolean {
  for (const word of words) {
    const { english, isGiven } = factsOf(word, k);
    if (!english || isGiven) return true;
  }
  return false;
}

/** `Rospotribnadzor`, `Kammersant`: in a text from Russia, a letter astray in the long name of a body or paper; places have namesakes a letter off. */
function likeSlipped({ entity, word: name, lower }: KnownWord, word: NameWord, k: Knowledge): Likeness | null {
  const { lower: written, before, after, places } = word;
  if (entity.type !== 'organization' || entity.weight < FAMOUS || written.length < 8 || places.length > 2) return null;
  if (!isSlip(name, word.written) || namesAmong(before, k) || namesAmong(after, k)) return null;
  // The end of a name is what other languages and people's names differ in.
  if (written.startsWith(lower.slice(0, -1)) || lower.startsWith(written.slice(0, -1))) return null;
  return { relation: 'garbled', cost: 0.3, form: null, oblique: false, truncated: false };
}

/** How a word that stands alone comes from a name that everybody knows: only the sounds of Russian are evidence enough. */
function likeAlone(
  { entity, word: name, russian }: KnownWord,
  word: NameWord,
  tokens: Tokens,
  k: Knowledge,
  slavic: boolean,
): Likeness | null {
  if (entity.type === 'place' && slavic && entity.weight >= LARGE && isSpeltOtherwise(name, word.lower))
    return { relation: 'transliteration', cost: 0, form: null, oblique: false, truncated: false };
  if (!word.inside || (word.before.size > 0 && (!slavic || namesAmong(word.before, k)))) return null;
  const isPlace = entity.type === 'place' && word.lower.length >= 6;
  if (slavic && isForeignersCase(entity, name, word)) {
    const like = liken(wordModel(name, russian), word.written, 0.08);
    return like.oblique ? like : null;
  }
  if (!isPlace && (!slavic || entity.weight < FAMOUS)) return null;
  if (entity.type === 'person' && word.after.size > 0) return null;
  const isPlaced = isGovernedAnyhow(word, tokens);
  // `in Bundestage`
  const isBody = entity.type === 'organization' && word.lower.length >= 7;
  if (!isPlaced && (!slavic || entity.weight < (isPlace ? LARGE : FAMOUS))) return null;
  const model = wordModel(name, russian);
  const like = liken(model, word.written, 0.5);
  if (
    (isPlace || isBody) &&
    like.cost <= (word.lower.length >= 8 ? 0.25 : 0.12) &&
    (slavic || isEastern(entity)) &&
    isGoverned(like, word, tokens, isBody)
  )
    return like;
  if (slavic && entity.kind === 'company' && isSingled(name, word.lower)) return { ...like, form: null };
  if (entity.weight < (isPlace ? LARGE : FAMOUS)) return null;
  if (like.cost > 0.5 || isOfOthers(like)) return null;
  // An ending that no other name has.
  if (like.oblique)
    return like.cost <= 0.15 && word.lower.length >= 6 && /(?:o[iyj]|[oy]m|ogo|omu)$/.test(word.lower) ? like : null;
  // The Russian for a foreign name, letter by letter.
  if (russian === null || like.form !== null || word.lower.length < 6) return null;
  if (soundDistance(phonemes(russian), word.facts.sounds, 0.2) > 0.08) return null;
  if (model.slavic || isEastern(entity) || (entity.type === 'person' && !LATIN_COUNTRIES.has(entity.country ?? '')))
    return null;
  return soundDistance(model.sounds, word.facts.sounds, 1) >= (slavic ? 0.25 : 0.4) ? like : null;
}

/** `the yacht of McGregora`: a long surname from abroad that ends in a consonant has no woman's form, so that the ending is a case's. */
function isForeignersCase(entity: KnownEntity, name: string, { lower }: NameWord): boolean {
  return (
    entity.type === 'person' &&
    entity.weight >= WELL_KNOWN &&
    !isEastern(entity) &&
    name.length >= 7 &&
    /[au]$/.test(lower) &&
    /[^aeiouy]$/.test(name) &&
    !wordModel(name).slavic
  );
}

/** True for two forms that differ in no more than a letter that the one has twice and the other once. */
function isDoubledOtherwise(name: string, lower: string): boolean {
  const single = (word: string): string => word.replace(/(.)\1/g, '$1');
  return name !== lower && name.length !== lower.length && single(name) === single(lower);
}

/** `Sahalin`, `Arhangelsk`: places are written in one way in English, with the `kh` that other schemes have an `h` for. */
function isSpeltOtherwise(name: string, lower: string): boolean {
  const proper = name.toLowerCase();
  return proper.includes('kh') && lower === proper.replaceAll('kh', 'h');
}

/** `Gely`, `Pireli`: the name of a company that has lost one of two letters that it doubles. */
function isSingled(name: string, lower: string): boolean {
  return lower.length < name.length && !/(.)\1/.test(lower) && isDoubledOtherwise(name.toLowerCase(), lower);
}

/** The cases that Russian has behind what these words stand for. */
const GOVERNS: Readonly<Record<string, readonly Case[]>> = {
  in: ['prepositional'],
  at: ['prepositional'],
  to: ['dative', 'genitive'],
  from: ['genitive'],
  of: ['genitive'],
  against: ['genitive'],
  between: ['genitive', 'instrumental'],
  towards: ['dative', 'genitive'],
  into: ['accusative'],
  near: ['genitive'],
  outside: ['genitive'],
  around: ['genitive'],
  with: ['instrumental'],
  over: ['instrumental'],
};

/** `in Khabarovske`, `from Vyborga`: everywhere a case of a place's name, and the one that the word before it, or before a body's article, asks for. */
function isGoverned({ form, oblique }: Likeness, { places }: NameWord, { lower }: Tokens, articled = false): boolean {
  if (form === null || !oblique) return false;
  const governing = (i: number): string => lower[articled && lower[i - 1] === 'the' ? i - 2 : i - 1] ?? '';
  return places.every((i) => GOVERNS[governing(i)]?.some((asked) => form.cases.includes(asked)) ?? false);
}

/** True for a family's plural and a bare stem, which are other names as often. */
function isOfOthers({ form }: Likeness): boolean {
  return form !== null && (form.cases.includes('plural') || form.cases.includes('stem'));
}

/** True for a long word behind `in` and the like: the only ones that are looked up where nothing speaks of Russian. */
function mayBePlace({ lower, places }: NameWord, tokens: Tokens): boolean {
  return lower.length >= 5 && Object.hasOwn(GOVERNS, tokens.lower[places[0] - 1] ?? '');
}

/** `Annalena Berbok`: the given name or fame is right, and the surname went through Russian. */
function surnameDoubts(
  tokens: Tokens,
  word: NameWord,
  words: ReadonlyMap<string, NameWord>,
  k: Knowledge,
  slavic: boolean,
  doubts: Doubt[],
): void {
  const { before } = word;
  const { index } = wordsOf(k);
  const { skeleton: whole, known: isBorne } = word.facts;
  const isPlain = slavic || (word.lower.length >= 6 && looksRussian(word.lower));
  if (before.size === 0 && !isPlain && !(word.inside && mayBePlace(word, tokens))) return;
  const found =
    before.size === 0 || isPlain
      ? index.find(whole)
      : index.findBeside(whole, before, (given) => before.has(given) || isSpeltBeside(given, before, k));
  let best: Suspicion | null = null;
  for (const known of found) {
    const proper = words.get(known.lower) ?? words.get(foldWord(known.lower));
    const beside = besideOf(known, word, k);
    const inCountry = slavic ? likeRussianSurname(known, word, words, tokens, k) : null;
    const like =
      inCountry ??
      likeRussianWord(known, word, tokens, k, slavic) ??
      (slavic ? likeSlipped(known, word, k) : null) ??
      (proper !== undefined && (proper.inside || !proper.facts.english)
        ? likeInText(known, word, proper, tokens, k, slavic)
        : beside === null
          ? likeAlone(known, word, tokens, k, slavic)
          : likeBeside(known, word, slavic, word.before.has(beside)));
    if (like === null) continue;
    // What is a surname by itself is a case of another only behind the very given name of the man.
    if (isBorne && !(like.oblique && like.cost <= 0.1 && known.entity.gender === 'm' && beside !== null)) continue;
    if (
      best === null ||
      like.cost < best.like.cost ||
      (like.cost === best.like.cost && known.entity.weight > best.known.entity.weight)
    )
      best = { known, like, beside, proper, placed: inCountry !== null };
  }
  if (best === null) return;
  const { like, beside, proper, placed } = best;
  // The text may write the name without its marks.
  const known = proper === undefined ? best.known : { ...best.known, word: proper.written };
  const native = known.russian ?? nativeForm(known.word);
  const slip = like.form === null && like.relation !== 'transliteration' && isSlip(known.word, word.written);
  for (const place of word.places) {
    if (isElided(tokens, place)) continue;
    if (beside !== null && isOthers(tokens, place, known, k)) continue;
    const written = tokenText(tokens, place);
    const canonical = likeCase(known.word, written);
    const { given: ownGiven, type } = known.entity;
    const given = type === 'person' && isCase(like) ? givenBefore(tokens, place, ownGiven.split(' '), k) : null;
    doubts.push(
      garbledAt(
        tokens,
        given?.index ?? place,
        place,
        given === null ? canonical : withGiven(tokens, given, canonical),
        `‘${written}’ ${
          slip
            ? `looks like ‘${known.word}’ with a slip of the pen`
            : explain(known.word, written, like, capitalize(native), like.form ? romanize(like.form.form) : null)
        }; ${
          beside !== null
            ? `the given name is that of ${known.entity.name}`
            : `${known.entity.name} is known${placed ? ', and this text names the country' : ''}`
        }.`,
        {
          // Whoever is meant, a case is mended by the nominative.
          sure: beside !== null || proper !== undefined || known.entity.type !== 'person' || like.oblique || placed,
          meant: known.entity,
        },
      ),
    );
  }
}

/** `Anna Furgala` beside `Sergei Furgala`: a given name before the place is none of the person's, so that it is another's name. */
function isOthers(tokens: Tokens, place: number, { givens }: KnownWord, k: Knowledge): boolean {
  const before = neighbour(tokens, place, -1);
  if (before < 0 || !factsOf(tokens.lower[before], k).isGiven) return false;
  const written = new Set([tokens.lower[before]]);
  return !givens.some((given) => written.has(given) || isSpeltBeside(given, written, k));
}

/** `atar`, `hukov`: some translations lose a name's first letter, and with it the capital. */
function beheadedDoubts(
  tokens: Tokens,
  words: ReadonlyMap<string, NameWord>,
  watched: NameWords['watched'],
  k: Knowledge,
  slavic: boolean,
  doubts: Doubt[],
): void {
  const here = new Map<string, NameWord>();
  for (const word of slavic ? words.values() : [])
    if (!word.facts.english && word.inside && word.lower.length >= 5) {
      here.set(word.lower.slice(1), word);
      if (/^[zskc]h/.test(word.lower)) here.set(word.lower.slice(2), word);
    }
  const { beheaded } = wordsOf(k);
  /** By the number of a word: 1 where it may have lost its beginning, 2 where not, 0 where nobody has looked. */
  const may = new Uint8Array(tokens.words);
  for (const i of here.size === 0 ? watched : inSmallLetters(tokens, here, watched)) {
    const lower = tokens.lower[i];
    const id = tokens.ids[i];
    if (may[id] === 0) may[id] = lower.length >= 4 && (here.has(lower) || beheaded.get(lower) !== undefined) ? 1 : 2;
    if (may[id] === 2) continue;
    if (
      words.has(lower) ||
      factsOf(lower, k).english ||
      inAddress(tokens, i) ||
      isCutOff(tokens, i) ||
      isElided(tokens, i)
    )
      continue;
    if (tokens.text[tokens.starts[i] - 1] === '-' || /['’]/.test(tokens.text[tokens.ends[i]] ?? ' ')) continue;
    const word = here.get(lower);
    const entity = beheaded.get(lower);
    const canonical = word?.written ?? (entity?.type === 'person' ? entity.surname : entity?.name);
    if (canonical === undefined) continue;
    // A page that was read by machine breaks other words in two (`m emer`, `W4eizmann`).
    if (/[\p{L}\d]/u.test(tokens.text[tokens.starts[i] - 1] ?? ' ')) continue;
    if (!slavic && word === undefined && entity?.type === 'person' && lower.length < 5) continue;
    // `C anada`: the letter stands before a blank, where a page was read by machine.
    const split = tokens.lower[i - 1] === canonical[0].toLowerCase() && tokens.starts[i] - tokens.ends[i - 1] === 1;
    if (split && tokens.cases[i - 1] === WordCase.lower) continue;
    doubts.push(
      garbledAt(
        tokens,
        split ? i - 1 : i,
        i,
        canonical,
        split
          ? `‘${tokens.text.slice(tokens.starts[i - 1], tokens.ends[i])}’ is ‘${canonical}’ with a blank inside.`
          : `‘${lower}’ is no English word, but ‘${canonical}’ without its beginning${word ? ', which stands elsewhere in this text' : ''}.`,
        { evidence: word ? { start: tokens.starts[word.places[0]], end: tokens.ends[word.places[0]] } : null },
      ),
    );
  }
}

/** The watched tokens and those that the words of this text may have lost their beginning in. */
function inSmallLetters(tokens: Tokens, here: ReadonlyMap<string, NameWord>, watched: Iterable<number>): number[] {
  const { starts, ends } = tokens;
  return [...watched, ...placesInSmallLetters(tokens, here).filter((i) => ends[i] - starts[i] > 3)];
}
