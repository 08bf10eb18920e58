import type { Structure } from '../../release/model.ts';
import { KeptPlaces, WantedPlaces } from '../../text/kept-places.ts';
import { TokenKind, type Tokens, tokenText, touchesNext, WordCase } from '../../text/tokens.ts';
import type { Knowledge, KnownEntity } from '../knowledge.ts';
import { countryBefore } from '../terms.ts';
import type { Doubt } from './doubt.ts';
import { capitalize } from './explain.ts';
import { factsOf } from './facts.ts';
import { WELL_KNOWN } from './known-words.ts';
import { isShoutedInside } from './name-places.ts';
import { PERSON_VERBS } from './person-verbs.ts';
import { russianGivens } from './surnames.ts';
import { inAddress, isBehindGiven, isCutOff, isElided, type NameWord, type NameWords, neighbour } from './words.ts';

/** Words after which an English word is a verb, or before which it is another noun: no name is meant there. */
const VERB_BEFORE = new Set('to will would can could may might must shall should not cannot a an the never'.split(' '));
const NOUN_AFTER = new Set(['card', 'cards', 'suit']);

/** Names in small letters or with capitals in the wrong places. */
export function doubtsOfCasing(
  structure: Structure,
  { words, watched }: NameWords,
  knowledge: Knowledge,
): readonly Doubt[] {
  const { tokens } = structure;
  const doubts: Doubt[] = [];
  const done = new Set<number>();
  const add = (index: number, canonical: string, reason: string, place: number | null, grave = true): void => {
    if (done.has(index) || canonical === tokenText(tokens, index)) return;
    done.add(index);
    doubts.push({
      start: tokens.starts[index],
      end: tokens.ends[index],
      kind: 'casing',
      canonical,
      others: [],
      reason,
      sure: true,
      grave,
      evidence: place === null ? null : { start: tokens.starts[place], end: tokens.ends[place] },
    });
  };
  const lowered = new Map<number, string>();
  const inner = new Map<string, string>();
  for (const word of words.values()) knownPhrases(tokens, word, knowledge, { lowered, inner, add });
  for (const word of words.values()) {
    loweredFirst(tokens, word, knowledge, add);
    if (HOLDERS.has(word.lower)) for (const place of word.places) loweredHolder(tokens, place, knowledge, add);
  }
  for (const i of watched) if (HOLDERS.has(tokens.lower[i])) loweredHolder(tokens, i, knowledge, add);
  for (const word of words.values()) shoutedInside(tokens, word, knowledge, add);
  for (const word of words.values()) lostFirstCapital(tokens, word, add);
  for (const word of words.values()) innerCapitals(tokens, word, knowledge, inner, add);
  const found = singlesIn(tokens, watched, knowledge);
  const own = namesOfText(words, tokens, knowledge);
  if ((found.length === 0 && lowered.size === 0 && own === null) || isLowerText(tokens)) return doubts;
  for (const i of found) {
    if (loweredDemonym(tokens, i, knowledge, add)) continue;
    if (loweredGiven(tokens, i, knowledge, add)) continue;
    if (!loweredPerson(tokens, i, knowledge, add)) loweredName(tokens, i, words, knowledge, add);
  }
  loweredAgain(tokens, own ?? new Uint8Array(tokens.words), lowered, words, knowledge, add);
  return doubts;
}

/** The watched tokens that are well-known names of one word. */
function singlesIn(tokens: Tokens, watched: Iterable<number>, k: Knowledge): readonly number[] {
  const singles = singleNames(k);
  /** By the number of a word: 1 where it is one of them, 2 where not, 0 where nobody has looked. */
  const single = new Uint8Array(tokens.words);
  const found: number[] = [];
  for (const i of watched) {
    const id = tokens.ids[i];
    if (single[id] === 0) single[id] = singles.has(tokens.lower[i]) ? 1 : 2;
    if (single[id] === 1) found.push(i);
  }
  return found;
}

/** What the text's own names ask for where they stand in small letters: nothing, or a given name before them; `lowered` are no more than that. */
const Own = { none: 0, name: 1, behindGiven: 2, lowered: 3 } as const;

/** The places in small letters of names that stand with capitals, or behind a given name, elsewhere. */
const SMALL = new WantedPlaces(({ cases }, token) => cases[token] === WordCase.lower);

/** By the numbers of words, which of them the text has with capitals as names that nobody takes for words; null where it has none. */
function namesOfText(words: ReadonlyMap<string, NameWord>, tokens: Tokens, k: Knowledge): Uint8Array | null {
  let found: Uint8Array | null = null;
  for (const word of words.values()) {
    const mark = markOf(word, words, tokens, k);
    if (mark === Own.none) continue;
    found ??= new Uint8Array(tokens.words);
    found[tokens.ids[word.places[0]]] = mark;
  }
  return found;
}

/** What one of the text's words with capitals asks for. */
function markOf(word: NameWord, words: ReadonlyMap<string, NameWord>, tokens: Tokens, k: Knowledge): number {
  const { lower, facts, before, inside, shouted, places } = word;
  if (lower.length < 5 || !inside || shouted || facts.isGiven) return Own.none;
  // `Caledonians`: no country's, but a people's.
  if (isDemonym(lower, tokens, places[0], k) || (!facts.english && /..ians$/.test(lower))) return Own.name;
  if (facts.english && (facts.named.length > 0 || !isFamous(facts.surnamed[0]))) return Own.none;
  const isSurname = before.size > 0 && isBehindGiven(before, words);
  if ((!isSurname && facts.english) || facts.named.some(isShortCompany)) return Own.none;
  return isSurname || facts.named.length > 0 ? Own.name : Own.behindGiven;
}

/** Short names of companies are words of their own as often as not: intel, zoom. */
function isShortCompany({ kind, name }: KnownEntity): boolean {
  return kind === 'company' && name.length < 6;
}

/** True for what the people of a country are called: no word of English, as `polish` is, and no part of a longer name. */
function isDemonym(lower: string, tokens: Tokens, place: number, k: Knowledge): boolean {
  return k.demonymAt(tokens, place)?.end === place + 1 && !k.isEnglishWord(lower);
}

const isFamous = (person: KnownEntity | undefined): boolean => person !== undefined && person.weight >= EVERYBODY_KNOWS;

/**
 * `Emmanuel Macron … later macron said`: surnames that the text has elsewhere, with capitals or in small letters behind the given name.
 * A word of English is one only where somebody acts, or, where it is known to stand in small letters, where no verb or noun is meant.
 */
function loweredAgain(
  tokens: Tokens,
  own: Uint8Array,
  lowered: ReadonlyMap<number, string>,
  words: ReadonlyMap<string, NameWord>,
  k: Knowledge,
  add: Add,
): void {
  for (const id of lowered.keys()) if (own[id] === Own.none) own[id] = Own.lowered;
  for (const i of SMALL.of(tokens, own)) {
    const mark = own[tokens.ids[i]];
    const lower = tokens.lower[i];
    const known = lowered.get(tokens.ids[i]);
    if (
      known !== undefined &&
      !VERB_BEFORE.has(tokens.lower[i - 1] ?? '') &&
      !NOUN_AFTER.has(tokens.lower[i + 1] ?? '')
    )
      add(i, known, `‘${lower}’ is a name here: the text has it in small letters behind the given name, too.`, null);
    const name = mark === Own.lowered ? undefined : words.get(lower);
    if (name === undefined || !standsFree(tokens, i) || inSpacedAddress(tokens, i)) continue;
    if (name.facts.english && !PERSON_VERBS.has(tokens.lower[i + 1] ?? '') && !isDemonym(lower, tokens, i, k)) continue;
    if (mark === Own.behindGiven && !isBesideGiven(tokens, i, k)) continue;
    add(i, name.written, `‘${lower}’ is a name: the text has it with a capital, too.`, name.places[0]);
  }
}

/** `Pavel yablonsky`: a given name with its capital stands right before a word, and is no word of English. */
function isBesideGiven(tokens: Tokens, index: number, k: Knowledge): boolean {
  const before = neighbour(tokens, index, -1);
  if (before < 0) return false;
  const { isGiven, english } = factsOf(tokens.lower[before], k);
  return isGiven && !english;
}

/** False within addresses, file names and hyphens, and for words that are cut off. */
function standsFree(tokens: Tokens, index: number): boolean {
  if (inAddress(tokens, index) || isCutOff(tokens, index) || isElided(tokens, index)) return false;
  const { text, starts, ends } = tokens;
  return text[starts[index] - 1] !== '-' && text[ends[index]] !== '-';
}

/** Within addresses and file names where blanks were put into them: `www. omaha. com / news / storm - in - omaha`. */
function inSpacedAddress({ lower }: Tokens, index: number): boolean {
  const isMark = (at: number): boolean => /^[-/_.]$/.test(lower[at] ?? '');
  // One dash alone stands in any sentence.
  if (isMark(index - 1)) return isMark(index + 1) || isMark(index - 3);
  return isMark(index + 1) && lower[index + 1] !== '.' && isMark(index + 3);
}

/** `angela merkel`, `putin`: somebody whom everybody knows, perhaps with the given name; false where nobody is meant. */
function loweredPerson(tokens: Tokens, index: number, k: Knowledge, add: Add): boolean {
  const facts = factsOf(tokens.lower[index], k);
  const people = facts.surnamed.filter(isFamous);
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

/** Offices whose holders everybody knows, by their last word, with the roles that it may mean. */
const HOLDERS: ReadonlyMap<string, RegExp> = new Map([
  ['president', /^president$/],
  ['chancellor', /^chancellor$/],
  ['premier', /^(?:pm|premier|chancellor)$/],
  ['minister', /^(?:pm|fm|defence|interior|finance)$/],
  ['leader', /^(?:president|pm|chancellor|leader|supreme-leader)$/],
]);
export const HOLDER_WORDS: ReadonlySet<string> = new Set(HOLDERS.keys());
/** Surnames that go on with a sentence as often as they name somebody. */
const VERBS = new Set(['may', 'hunt', 'grant', 'lay', 'rice', 'park', 'moon', 'power']);

/** `President trump`, `the French leader macron`: behind an office, the surname of somebody who held it. */
function loweredHolder(tokens: Tokens, office: number, k: Knowledge, add: Add): void {
  const next = office + 1;
  if (next >= tokens.length || tokens.cases[next] !== WordCase.lower || tokens.starts[next] - tokens.ends[office] !== 1)
    return;
  const lower = tokens.lower[next];
  if (lower.length < 4 || VERBS.has(lower) || NOUN_AFTER.has(tokens.lower[next + 1] ?? '')) return;
  const roles = HOLDERS.get(tokens.lower[office]);
  const people = factsOf(lower, k).surnamed;
  if (people.length === 0) return;
  // Parties, bands and expeditions have leaders, too: only the country before the word tells whose is meant.
  const country = tokens.lower[office] === 'leader' ? countryBefore(tokens, office, k) : undefined;
  if (country === null) return;
  const holder = people.find((p) =>
    p.offices.some((o) => roles?.test(o.role) && (country === undefined || o.of === country)),
  );
  if (holder === undefined || holder.surname.toLowerCase() !== lower) return;
  add(next, holder.surname, `‘${lower}’ is a name here: ${holder.name}.`, null);
}

type Add = (index: number, canonical: string, reason: string, place: number | null, grave?: boolean) => void;

/** What the names of several words tell of their surnames, and where remarks go. */
interface Findings {
  /** Surnames that stand in small letters behind a given name, by their numbers, with the canonical form. */
  readonly lowered: Map<number, string>;
  /** Surnames in wrong inner capitals, with the canonical form. */
  readonly inner: Map<string, string>;
  readonly add: Add;
}

/** Known names of several words whose capitals differ: `Donald trump`, `Kim Jong-UN`, `Ron Desantis`. */
function knownPhrases(tokens: Tokens, word: NameWord, k: Knowledge, findings: Findings): void {
  if (word.shouted) return;
  for (const place of word.differing) {
    const hit = k.nameAt(tokens, place);
    if (hit === null || hit.end - place < 2) continue;
    const entity = hit.values[0];
    const proper = properWords(tokens, place, hit.end, entity);
    if (proper === null) continue;
    const written = wordsBetween(tokens, place, hit.end);
    if (written.every((i) => tokens.cases[i] === WordCase.upper)) continue;
    written.forEach((i, n) => {
      const canonical = proper[n];
      if (canonical === tokenText(tokens, i) || canonical.length < 2 || inAddress(tokens, i)) return;
      if (entity.type !== 'person') wordOfThing(tokens, i, written[n + 1], canonical, entity, findings.add);
      else if (tokens.cases[i] === WordCase.lower) loweredInPerson(tokens, i, canonical, entity, k, findings);
      else raisedInPerson(tokens, i, n > 0, canonical, entity, findings);
    });
  }
}

/**
 * A word in small letters of the name of a place or body. `Moscow region` and `the European parliament` are a matter of style; capitals
 * of the word `behind` a small letter are not.
 */
function wordOfThing(
  tokens: Tokens,
  index: number,
  behind: number | undefined,
  canonical: string,
  entity: KnownEntity,
  add: Add,
): void {
  if (tokens.cases[index] !== WordCase.lower || tokenText(tokens, index).length < 4) return;
  if (behind !== undefined && tokens.cases[behind] === WordCase.title)
    add(index, canonical, `In ‘${entity.name}’ this word has a capital, too.`, null, false);
}

/** `Donald trump`: a word of a person's name in small letters. */
function loweredInPerson(
  tokens: Tokens,
  index: number,
  canonical: string,
  person: KnownEntity,
  k: Knowledge,
  { lowered, add }: Findings,
): void {
  const here = tokenText(tokens, index);
  const isLong = here.length >= 4;
  // `Theresa may go`: a word so short is a surname only where somebody acts behind it.
  if (!isLong && !PERSON_VERBS.has(tokens.lower[index + 1] ?? '')) return;
  if (isLong && factsOf(here, k).english) lowered.set(tokens.ids[index], canonical);
  add(index, canonical, `‘${here}’ is a name here: ${person.name}.`, null);
}

/** `Kim Jong-UN`, `Ron Desantis`: a word of a person's name with capitals that are too many or too few. */
function raisedInPerson(
  tokens: Tokens,
  index: number,
  isBehind: boolean,
  canonical: string,
  person: KnownEntity,
  { inner, add }: Findings,
): void {
  const here = tokenText(tokens, index);
  // Longer ones are a style: many offices write surnames in capitals.
  if (tokens.cases[index] === WordCase.upper && isBehind && here.length <= 3)
    add(index, canonical, `The name is written ‘${person.name}’: ‘${here}’ is no abbreviation here.`, null);
  else if (tokens.cases[index] === WordCase.title && /\p{Lu}/u.test(canonical.slice(1))) {
    inner.set(tokens.lower[index], canonical);
    add(index, canonical, `The name is written ‘${person.name}’, with a capital inside.`, null);
  }
}

/**
 * `in the CENTRAL African Republic`, `said TATYANA Petrova`: within a sentence in small letters, part of a name that is no acronym
 * stands in capitals.
 */
function shoutedInside(tokens: Tokens, { differing, facts }: NameWord, k: Knowledge, add: Add): void {
  for (const place of differing) {
    if (!isShoutedInside(tokens, place)) continue;
    const hit = k.nameAt(tokens, place);
    if (hit !== null && hit.end - place > 1) shoutedInPhrase(tokens, place, hit.end, hit.values[0], add);
    else if (facts.isGiven && !facts.english && facts.named.length === 0) shoutedGiven(tokens, place, k, add);
  }
}

/** `the CENTRAL African Republic`: words in capitals of a name that has small letters there. */
function shoutedInPhrase(tokens: Tokens, from: number, to: number, entity: KnownEntity, add: Add): void {
  if (entity.type === 'person' || tokens.cases[to] === WordCase.upper) return;
  const proper = properWords(tokens, from, to, entity);
  if (proper === null) return;
  for (const [n, i] of wordsBetween(tokens, from, to).entries())
    if (/\p{Ll}/u.test(proper[n]) && tokens.cases[i] === WordCase.upper)
      add(i, proper[n], `In ‘${entity.name}’ this word is no acronym.`, null);
}

/** `TATYANA Petrova`: a given name in capitals right before a surname without. */
function shoutedGiven(tokens: Tokens, index: number, k: Knowledge, add: Add): void {
  if (!isBeforeSurname(tokens, index, k)) return;
  const reason = 'This is a given name, no acronym: a surname in small letters follows.';
  add(index, capitalize(tokens.lower[index]), reason, null);
}

/** True for a word right before one with its capital that is no word of English. */
function isBeforeSurname(tokens: Tokens, index: number, k: Knowledge): boolean {
  const next = neighbour(tokens, index, 1);
  return next === index + 1 && tokens.cases[next] === WordCase.title && !factsOf(tokens.lower[next], k).english;
}

/** The places of words among tokens, marks and numbers left out. */
function wordsBetween({ kinds }: Tokens, from: number, to: number): readonly number[] {
  const places: number[] = [];
  for (let i = from; i < to; i++) if (kinds[i] === TokenKind.word) places.push(i);
  return places;
}

/** `the security Council`, `black Lives Matter`: a known name of several words of which only the first has lost its capital. */
function loweredFirst(tokens: Tokens, word: NameWord, k: Knowledge, add: Add): void {
  if (word.shouted) return;
  for (const place of word.behindSmall) {
    const first = place - 1;
    const hit = k.nameAt(tokens, first);
    if (hit === null || hit.end <= place || hit.values[0].type === 'place') continue;
    // A word of English before a surname is a word; no other stands in small letters before one.
    const isPerson = hit.values[0].type === 'person';
    if (isPerson && k.isEnglishWord(tokens.lower[first])) continue;
    const proper = properWords(tokens, first, hit.end, hit.values[0]);
    if (proper === null || proper.length < 2) continue;
    if (wordsBetween(tokens, place, hit.end).some((i, n) => tokenText(tokens, i) !== proper[n + 1])) continue;
    add(first, proper[0], `In ‘${hit.values[0].name}’ this word has a capital, too.`, null, isPerson);
  }
}

/** The words of the entity's name or alias that agrees with the tokens but for capitals, or null where one agrees wholly. */
function properWords(tokens: Tokens, from: number, to: number, entity: KnownEntity): readonly string[] | null {
  const written = wordsBetween(tokens, from, to).map((i) => tokenText(tokens, i));
  let found: readonly string[] | null = null;
  for (const name of [entity.name, ...entity.aliases]) {
    const words = name.match(/[\p{L}\p{M}]+/gu) ?? [];
    if (words.length !== written.length) continue;
    if (words.every((w, i) => w === written[i])) return null;
    if (words.every((w, i) => w.toLowerCase() === written[i].toLowerCase())) found ??= words;
  }
  return found;
}

/** `aliExpress`: a name with a capital inside that has lost its first one. */
function lostFirstCapital(tokens: Tokens, { places, mixed, facts }: NameWord, add: Add): void {
  if (!mixed || facts.named.length === 0) return;
  for (const place of places) {
    const written = tokenText(tokens, place);
    if (!/^\p{Ll}/u.test(written)) continue;
    const canonical = capitalize(written);
    if (facts.named.every(({ name }) => name === canonical))
      add(place, canonical, `The name is written ‘${canonical}’.`, null);
  }
}

/** `Desantis` where the text, or what we know, has `DeSantis`. Scottish and Irish names are spelt both ways and left alone. */
function innerCapitals(
  tokens: Tokens,
  word: NameWord,
  k: Knowledge,
  inner: ReadonlyMap<string, string>,
  add: Add,
): void {
  if (word.lower.length < 5 || /^ma?c/.test(word.lower) || word.facts.english) return;
  const known = inner.get(word.lower);
  if (known === undefined && !word.mixed && !word.facts.inner) return;
  const { plain, mixed } = spellingsOf(tokens, word);
  if (plain.length === 0) return;
  const proof = mixed.at(0) ?? null;
  const own = known ?? (proof === null ? null : tokenText(tokens, proof));
  // What the text writes as often without is as right without, unless we know better or it names the same one.
  const isKnown = word.facts.inner || word.facts.named.some(({ name }) => name === own);
  const ahead = mixed.length - plain.length;
  if (!isKnown && mixed.length > 0 && (ahead < 0 || (ahead === 0 && word.after.size !== 1))) return;
  if (isDemonym(word.lower, tokens, word.places[0], k)) return;
  const canonical = own ?? knownWithInner(word);
  if (canonical === null || canonical.toLowerCase() !== word.lower) return;
  const reason = `The name is written ‘${canonical}’${proof === null ? '' : ', as elsewhere in this text'}.`;
  for (const place of plain) add(place, canonical, reason, proof);
}

/** Where a text has a word with a capital at its start alone, and where with one inside, too: `Desantis`, `DeSantis`. */
function spellingsOf(
  tokens: Tokens,
  { places }: NameWord,
): { readonly plain: readonly number[]; readonly mixed: readonly number[] } {
  const isMixed = (place: number): boolean =>
    tokens.cases[place] === WordCase.mixed &&
    /^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}+$/u.test(tokenText(tokens, place)) &&
    !hyphenated(tokens, place);
  return { plain: places.filter((place) => tokens.cases[place] === WordCase.title), mixed: places.filter(isMixed) };
}

/** The surname with a capital inside that a word is, where one well-known person alone has it. */
function knownWithInner({ facts }: NameWord): string | null {
  const people = facts.inner ? facts.surnamed.filter((p) => /\p{Ll}\p{Lu}/u.test(p.surname)) : [];
  return people.length === 1 && people[0].weight >= 20 ? people[0].surname : null;
}

function hyphenated({ text, starts, ends }: Tokens, index: number): boolean {
  return text[starts[index] - 1] === '-' || text[ends[index]] === '-';
}

/** `the writer lyubov Orlova`: a given name right before a word with its capital that is no word of English. */
function loweredGiven(tokens: Tokens, index: number, k: Knowledge, add: Add): boolean {
  const lower = tokens.lower[index];
  const { english, isGiven } = factsOf(lower, k);
  if (!isGiven || english || !standsFree(tokens, index)) return false;
  if (!isBeforeSurname(tokens, index, k) || inSpacedAddress(tokens, index)) return false;
  add(index, capitalize(lower), `‘${lower}’ is a given name here: a surname follows.`, null);
  return true;
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
  add(index, capitalize(lower), `‘${lower}’ has a capital in English, as the name of its country has.`, null);
  return true;
}

/** A word in small letters that is a name and nothing else: `manhattan`, `nasa`. */
function loweredName(
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
  if (neighbour(tokens, index, -1) >= 0 && word === undefined) return;
  const canonical = factsOf(lower, k).named[0]?.name;
  if (canonical === undefined || canonical.toLowerCase() !== lower) return;
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

/** People of this weight are known to every reader. */
const EVERYBODY_KNOWS = 60;

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

const STOPS = new KeptPlaces(({ kinds, lower }, from, to) => {
  const places: number[] = [];
  for (let i = from; i < to; i++) if (kinds[i] === TokenKind.mark && lower[i] === '.') places.push(i);
  return places;
});

/** True where sentences begin in small letters, as in chats: its names say nothing. */
function isLowerText(tokens: Tokens): boolean {
  let lower = 0;
  let upper = 0;
  for (const stop of STOPS.of(tokens)) {
    const i = stop + 1;
    if (i >= tokens.length || tokens.kinds[i] !== TokenKind.word || !touchesNext(tokens, Math.max(0, stop - 1)))
      continue;
    if (tokens.cases[i] === WordCase.lower) lower++;
    else upper++;
  }
  return lower > 3 && lower > upper;
}
