import type { Tokens } from '../../../text/tokens.ts';
import { foldWord } from '../../fold.ts';
import type { Knowledge, KnownEntity } from '../../knowledge.ts';
import { GRAMMAR } from '../../recognition/word-lists.ts';
import { romanize } from '../../romanize.ts';
import { soundDistance } from '../sound/distance.ts';
import { type Likeness, liken, type WordModel, wordModel } from '../sound/model.ts';
import { phonemes } from '../sound/phonemes.ts';
import { isInTitles, looksRussian, spelled, spelledForm } from '../sound/russian-words.ts';
import { isGlideLost, isSlip } from '../sound/slip.ts';
import { givenInCase } from '../whole-name.ts';
import type { NameWord } from '../words/words.ts';
import { namesAmong } from './beside.ts';
import { isBehindGoverning, isGoverned } from './governed.ts';
import type { KnownWord } from './look-up.ts';
import { FAMOUS, isEastern, isSpeltOneWay, LARGE, namesOf, WELL_KNOWN } from './words.ts';

/*
 * How a word of a text comes from a name that we know. Form alone is no evidence: each function says beside what it asks for, and gives
 * null where the word is likelier something else. The cheapest answer over all names that are alike is the one that is taken.
 */

/** What is known of the text. */
export interface KnownSetting {
  readonly tokens: Tokens;
  /** The text's words with capitals, in small letters. */
  readonly words: ReadonlyMap<string, NameWord>;
  readonly knowledge: Knowledge;
  /** True where the text came through Russian or a language like it. */
  readonly slavic: boolean;
}

/** How a word behind somebody’s given name comes from the surname, or null where it is likelier another person’s; `exact` where it is that name as we know it. */
export function likeBeside(
  known: KnownWord,
  word: NameWord,
  exact: boolean,
  { slavic }: KnownSetting,
): Likeness | null {
  const { entity, word: surname, russian } = known;
  const like = liken(wordModel(surname, russian), word.written);
  const plain = soundDistance(wordModel(surname).sounds, word.facts.sounds, 1);
  const writing = writingOf(known);
  const isFamous = exact && (slavic || entity.weight >= WELL_KNOWN);
  // Names in Latin letters have one spelling; of others, one with the same sounds is a matter of style.
  const isOne = isFamous && (writing === 'Latin' || plain > 0.4);
  const isSlipped =
    (isOne && isSlip(surname, word.written)) || (exact && slavic && !like.oblique && isSlipOfRussian(known, word));
  // One letter less or other in a Russian surname makes another surname.
  if (writing !== 'Russian' && isSlipped) return { ...like, form: null };
  // `Kevin De Braine`: a surname of two words behind the very given name is nobody else’s.
  const isDouble = exact && slavic && entity.surname.includes(' ');
  if (like.cost > (word.lower.length >= 9 || isDouble ? 0.75 : 0.6)) return null;
  const told = exact && slavic ? likeBesideInRussian(known, word, like, writing === 'Russian') : null;
  if (told !== null) return told;
  if (isOfOthers(like) || (writing === 'Russian' && !like.oblique)) return null;
  if (like.form === null && plain <= 0.4) return isFamous && writing === 'Latin' ? like : null;
  return slavic || (like.form === null && like.cost <= 0.2 && plain >= 0.5) ? like : null;
}

/** How a bearer writes the name: as Russian names are, in Latin letters, or in others. */
function writingOf({ entity, word }: KnownWord): 'Russian' | 'Latin' | 'other' {
  if (isEastern(entity)) return 'Russian';
  if (isSpeltOneWay(entity) || entity.source === 'glossary') return 'Latin';
  return wordModel(word).slavic ? 'Russian' : 'other';
}

/** `Aviv Kokhevi`: a letter astray in what Russian has for Kochavi. */
function isSlipOfRussian({ russian }: KnownWord, { written }: NameWord): boolean {
  return russian !== null && isSlip(romanize(russian), written);
}

/** The same behind the very given name, in a text that came through Russian: what only such a text makes of a surname. */
function likeBesideInRussian(
  { entity, lower, russian }: KnownWord,
  word: NameWord,
  like: Likeness,
  isRussian: boolean,
): Likeness | null {
  if (isRussian && isMisspelt(lower, word.lower)) return { ...like, form: null };
  if (isCutOff(like, word)) return like;
  if (isRussian || russian === null || isOfOthers(like)) return null;
  // `Tedros Gebreyesus`: letter by letter what Russian has, which drops what is not said in Ghebreyesus.
  return isLetterByLetter(russian, word, entity) ? { ...like, form: null } : null;
}

/**
 * `Agatha Kristi`, `Naftali Benet`: behind the very given name of somebody well known from abroad, what Russian makes of the surname, also
 * where that is a surname of others.
 */
export function isHisInRussian({ entity, lower, russian }: KnownWord, word: NameWord): boolean {
  if (entity.type !== 'person' || entity.weight < WELL_KNOWN || isEastern(entity) || russian === null) return false;
  return isLetterByLetter(russian, word, entity) || isDoubledOtherwise(lower, word.lower);
}

/** `German Greef`, `Sergey Rabkov` for Ryabkov: a letter that is doubled and should not be or has lost its double, or a я as no scheme writes it. */
function isMisspelt(name: string, written: string): boolean {
  return isDoubledOtherwise(name, written) || isGlideLost(name, written);
}

/** `Valentina Matviyenk`: a surname without its end, as nobody's name ends. */
function isCutOff({ truncated, form }: Likeness, { lower }: NameWord): boolean {
  const isStem = truncated || form?.cases.includes('stem') === true;
  return isStem && lower.length >= 6 && !/(?:[oe]v|in|[aeo])$/.test(lower);
}

/** True for the Russian for somebody's surname, romanised; false where it is a spelling that he is known by. */
function isLetterByLetter(russian: string, { lower }: NameWord, person: KnownEntity): boolean {
  return spelledForm(russian, lower)?.cases.length === 0 && !namesOf(person).includes(lower);
}

/**
 * How a word comes from a known name whose proper form stands in the text, too: behind the person's given name, or in place of a
 * place. What else tells that the two are one is for the comparison of the text's own words.
 */
export function likeInText(known: KnownWord, word: NameWord, proper: NameWord, setting: KnownSetting): Likeness | null {
  const { entity, russian, givens } = known;
  const model = wordModel(proper.written, russian);
  if (entity.type !== 'person') {
    if (isEastern(entity) || word.before.size > 0 || !word.inside) return null;
    // `in Bundestage` beside `Bundestag`
    const cased = word.lower.length >= 6 ? liken(model, word.written, 0.12) : null;
    if (cased !== null && isGoverned(cased, word, setting.tokens)) return cased;
    // `Khoms` beside `Homs`: other letters, the same sounds.
    const like = entity.type === 'place' && word.lower.length >= 5 ? liken(model, word.written, 0.1) : null;
    return like !== null && like.form === null && like.cost <= 0.1 ? like : likeAlone(known, word, setting);
  }
  if (!givens.some((given) => word.before.has(given))) return likeRussian(known, proper, word, setting);
  const like = liken(model, word.written, 0.8);
  if (like.cost > 0.8) return null;
  if (like.oblique) return like.cost <= 0.2 ? like : null;
  if (isEastern(entity) || model.slavic || like.form !== null) return null;
  return { ...like, form: null };
}

/**
 * `Moravetsky` beside `Morawiecki`, `Shirakom` beside `Jacques Chirac`: alone, but with the sounds that Russian writes for one whom the
 * text introduces, and which his own spelling does not have; or letter by letter a case of it.
 */
function likeRussian(
  { entity, russian }: KnownWord,
  proper: NameWord,
  { lower, before, facts }: NameWord,
  { slavic }: KnownSetting,
): Likeness | null {
  if (!slavic || russian === null || before.size > 0 || proper.before.size === 0) return null;
  const form = lower.length >= 5 ? spelledForm(russian, lower) : null;
  if (form !== null && form.cases.length > 0) return spelled(form);
  const isLatin = isSpeltOneWay(entity);
  const cost = soundDistance(proper.facts.sounds, facts.sounds, 3);
  // In another alphabet's language, one sound has several right spellings.
  const isHeard = form !== null ? isLatin || cost > 0.4 : isLatin && soundsLike(russian, lower, facts.sounds);
  if (!isHeard || cost < 0.2 || namesOf(entity).includes(lower)) return null;
  return { relation: 'garbled', cost: Math.min(cost, 1), form: null, oblique: false, truncated: false };
}

/** True for a longer word with the sounds of a Russian one. */
function soundsLike(russian: string, lower: string, sounds: string): boolean {
  return lower.length >= 7 && soundDistance(phonemes(russian), sounds, 0.3) <= 0.21;
}

/** The least weight by which a bare name is meant. */
const leastWeight = ({ type }: KnownEntity): number => (type === 'place' ? LARGE : FAMOUS);

/** `in Frantsii`, `the Shotlandiya of today`: the Russian for a place or body that we know, letter by letter. */
export function likeRussianWord(
  { entity, russian, lower }: KnownWord,
  word: NameWord,
  setting: KnownSetting,
): Likeness | null {
  const { tokens, knowledge, slavic } = setting;
  const { lower: written, before, after } = word;
  const shortest = slavic && word.inside && entity.kind === 'country' ? 4 : 5;
  if (entity.type === 'person' || russian === null || written.length < shortest || foldWord(lower).startsWith(written))
    return null;
  if (entity.weight < leastWeight(entity)) return null;
  const form = spelledForm(russian, written);
  if (form === null) return null;
  const like = spelled(form);
  const isFollowed = namesAmong(after, knowledge);
  // `Anatoliya Petrenko` is of Anatoly, not of Anatolia.
  if (isFollowed && givenInCase(written) !== null) return null;
  const isAlone = !isFollowed && !namesAmong(before, knowledge);
  // Russian names stand as they are in the titles of papers, films and firms, and towns have several right spellings.
  if (isEastern(entity)) {
    const isPlaced = entity.type === 'place' && isBehindGoverning(word, tokens);
    return like.oblique && slavic && isAlone && (isPlaced || !isInTitles(written)) ? like : null;
  }
  if (written.length >= 6 && looksRussian(written)) return like;
  if (!slavic || !isAlone) return null;
  // `the shares of Fiata`, `Netfliks`: what five letters with an ending spell may be another name where no case is asked for.
  if (entity.type === 'place') return like;
  return word.inside && (!like.oblique || isGoverned(like, word, tokens)) ? like : null;
}

/**
 * `the role of Makrona` beside `France`: the Russian for the surname of somebody whom everybody knows, letter by letter, in a text that
 * names the country. Who writes himself in other letters has several right spellings, but no cases.
 */
export function likeRussianSurname(
  { entity, russian, lower }: KnownWord,
  word: NameWord,
  { tokens, words, knowledge: k }: KnownSetting,
): Likeness | null {
  const { lower: written, before, after } = word;
  if (entity.type !== 'person' || russian === null || entity.weight < FAMOUS || isEastern(entity)) return null;
  if (written.length < 5 || !word.inside || foldWord(lower) === written) return null;
  if (namesAmong(before, k) || namesAmong(after, k)) return null;
  const countries = countriesOf(k).get(entity.country ?? '') ?? [];
  const isPlaced = countries.some((name) => name.every((part) => words.has(part)));
  const form = isPlaced ? spelledForm(russian, written) : null;
  if (form === null) return null;
  const like = spelled(form);
  return (like.oblique ? isGoverned(like, word, tokens) : isSpeltOneWay(entity)) ? like : null;
}

const COUNTRIES = new WeakMap<Knowledge, ReadonlyMap<string, readonly (readonly string[])[]>>();

/** The names of countries by their codes: the longer words of each, in small letters. */
function countriesOf(k: Knowledge): ReadonlyMap<string, readonly (readonly string[])[]> {
  let names = COUNTRIES.get(k);
  if (names === undefined) {
    const found = new Map<string, readonly (readonly string[])[]>();
    for (const { country, name, aliases } of k.entities('country'))
      if (country !== null && !found.has(country))
        found.set(
          country,
          [name, ...aliases].map(longerWords).filter((words) => words.length > 0),
        );
    names = found;
    COUNTRIES.set(k, names);
  }
  return names;
}

/** Words of three letters or more that are no small words of grammar. */
const longerWords = (name: string): readonly string[] =>
  foldWord(name.toLowerCase())
    .split(/[\s-]+/)
    .filter((word) => word.length > 2 && !GRAMMAR.has(word));

/** `Rospotribnadzor`, `Kammersant`: in a text from Russia, a letter astray in the long name of a body or paper; places have namesakes a letter off. */
export function likeSlipped(
  { entity, word: name, lower }: KnownWord,
  word: NameWord,
  { knowledge: k }: KnownSetting,
): Likeness | null {
  const { lower: written, before, after, places } = word;
  if (entity.type !== 'organization' || entity.weight < FAMOUS || written.length < 8 || places.length > 2) return null;
  if (!isSlip(name, word.written) || namesAmong(before, k) || namesAmong(after, k)) return null;
  // The end of a name is what other languages and people's names differ in.
  if (written.startsWith(lower.slice(0, -1)) || lower.startsWith(written.slice(0, -1))) return null;
  return { relation: 'garbled', cost: 0.3, form: null, oblique: false, truncated: false };
}

/** How a word that stands alone comes from a name that everybody knows: only the sounds of Russian are evidence enough. */
export function likeAlone(known: KnownWord, word: NameWord, setting: KnownSetting): Likeness | null {
  const { entity, word: name, russian } = known;
  const { knowledge, slavic } = setting;
  if (slavic && entity.type === 'place' && entity.weight >= LARGE && isSpeltOtherwise(name, word.lower))
    return { relation: 'transliteration', cost: 0, form: null, oblique: false, truncated: false };
  if (!word.inside || (word.before.size > 0 && (!slavic || namesAmong(word.before, knowledge)))) return null;
  if (slavic && isForeignersCase(entity, name, word)) {
    const cased = liken(wordModel(name, russian), word.written, 0.08);
    return cased.oblique ? cased : null;
  }
  const isOfCompany = slavic && entity.kind === 'company' && isSingled(name, word.lower);
  if (!(isOfCompany || mayTell(known, word)) || !mayStandAlone(entity, word, setting)) return null;
  const model = wordModel(name, russian);
  const like = liken(model, word.written, 0.5);
  if (isAskedFor(entity, word, like, setting)) return like;
  if (isOfCompany) return { ...like, form: null };
  if (entity.weight < leastWeightAlone(entity, word) || like.cost > 0.5 || isOfOthers(like)) return null;
  if (like.oblique) return hasUnmistakableEnding(word, like) ? like : null;
  return like.form === null && isItsRussian(known, word, model, slavic) ? like : null;
}

/** A quick look: false where a word is too short to be told by itself, or ends as no form does by which a person is. */
function mayTell({ entity, russian }: KnownWord, { lower }: NameWord): boolean {
  if (lower.length < 6) return false;
  return entity.type !== 'person' || UNMISTAKABLE.test(lower) || mayBeRussian(entity, russian);
}

/** True for a place whose name is long enough to be meant by itself. */
const isLongPlace = ({ type }: KnownEntity, { lower }: NameWord): boolean => type === 'place' && lower.length >= 6;

const leastWeightAlone = (entity: KnownEntity, word: NameWord): number => (isLongPlace(entity, word) ? LARGE : FAMOUS);

/** False for names that nobody means by one bare word. */
function mayStandAlone(entity: KnownEntity, word: NameWord, { tokens, slavic }: KnownSetting): boolean {
  if (entity.type === 'person' && word.after.size > 0) return false;
  if (slavic && entity.weight >= leastWeightAlone(entity, word)) return true;
  return isLongPlace(entity, word) && isBehindGoverning(word, tokens);
}

/** `in Vyborge`, `in the Bundestage`: the case of a long name that the word before it asks for. */
function isAskedFor(entity: KnownEntity, word: NameWord, like: Likeness, { tokens, slavic }: KnownSetting): boolean {
  const { length } = word.lower;
  const isBody = entity.type === 'organization' && length >= 7;
  if (!(isLongPlace(entity, word) || isBody) || !(slavic || isEastern(entity))) return false;
  return like.cost <= (length >= 8 ? 0.25 : 0.12) && isGoverned(like, word, tokens, isBody);
}

/** Endings of cases that no other names have. */
const UNMISTAKABLE = /(?:o[iyj]|[oy]m|ogo|omu)$/;

/** True for a case that ends as no other name does. */
function hasUnmistakableEnding({ lower }: NameWord, { cost }: Likeness): boolean {
  return cost <= 0.15 && lower.length >= 6 && UNMISTAKABLE.test(lower);
}

/** True for a name from abroad that what Russian makes of it can tell; a person's, only where it has one spelling. */
const mayBeRussian = (entity: KnownEntity, russian: string | null): russian is string =>
  russian !== null && !isEastern(entity) && (entity.type !== 'person' || isSpeltOneWay(entity));

/** True for the Russian for a foreign name, letter by letter, where it is another than the name. */
function isItsRussian({ entity, russian }: KnownWord, word: NameWord, model: WordModel, slavic: boolean): boolean {
  if (!mayBeRussian(entity, russian) || word.lower.length < 6 || model.slavic) return false;
  if (soundDistance(phonemes(russian), word.facts.sounds, 0.2) > 0.08) return false;
  return soundDistance(model.sounds, word.facts.sounds, 1) >= (slavic ? 0.25 : 0.4);
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

/** True for a family's plural and a bare stem, which are other names as often. */
function isOfOthers({ form }: Likeness): boolean {
  return form !== null && (form.cases.includes('plural') || form.cases.includes('stem'));
}
