import { capitalized } from '../../../text/capital.ts';
import { TokenKind, type Tokens, tokenText, WordCase } from '../../../text/tokens.ts';
import type { Knowledge, KnownEntity } from '../../knowledge.ts';
import { PERSON_VERBS } from '../person-verbs.ts';
import { factsOf } from '../words/facts.ts';
import { isShoutedInside } from '../words/name-places.ts';
import { isKnownThing } from '../words/small-words.ts';
import { inAddress, type NameWord } from '../words/words.ts';
import { type Add, inSpacedAddress, isBeforeSurname, standsFree } from './places.ts';

/* Known names of several words, of which some have too many or too few capitals. */

/** What the names of several words tell of their surnames, and where remarks go. */
interface Findings {
  /** Surnames that stand in small letters behind a given name, by their numbers, with the canonical form. */
  readonly lowered: Map<number, string>;
  /** Surnames in wrong inner capitals, with the canonical form. */
  readonly inner: Map<string, string>;
  readonly add: Add;
}

/** Known names of several words whose capitals differ: `Donald trump`, `Kim Jong-UN`, `Ron Desantis`. */
export function knownPhrases(tokens: Tokens, word: NameWord, k: Knowledge, findings: Findings): void {
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
    add(index, canonical, `In ‘${entity.name}’ this word has a capital, too.`, null, { grave: false });
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
export function shoutedInside(tokens: Tokens, { differing, facts }: NameWord, k: Knowledge, add: Add): void {
  for (const place of differing) {
    if (!isShoutedInside(tokens, place)) continue;
    const hit = k.nameAt(tokens, place);
    if (hit !== null && hit.end - place > 1) shoutedInPhrase(tokens, place, hit.end, hit.values[0], add);
    else if (facts.isGiven && !facts.english && facts.named.length === 0) shoutedGiven(tokens, place, k, add);
  }
}

/** `the CENTRAL African Republic`, `from the UNITED STATES`: the words in capitals of a name that has small letters there, each row of them at once. */
function shoutedInPhrase(tokens: Tokens, from: number, to: number, entity: KnownEntity, add: Add): void {
  if (entity.type === 'person' || tokens.cases[to] === WordCase.upper) return;
  const proper = properWords(tokens, from, to, entity);
  if (proper === null) return;
  const words = wordsBetween(tokens, from, to);
  const isShouted = (n: number): boolean =>
    n < words.length && /\p{Ll}/u.test(proper[n]) && tokens.cases[words[n]] === WordCase.upper;
  for (let n = 0; n < words.length; n++) {
    if (!isShouted(n)) continue;
    const first = n;
    while (isShouted(n + 1)) n++;
    const reason = first === n ? 'this word is no acronym' : 'these words are no acronyms';
    const canonical = recased(tokens, words.slice(first, n + 1), proper.slice(first, n + 1));
    add(words[first], canonical, `In ‘${entity.name}’ ${reason}.`, null, { last: words[n] });
  }
}

/** The text from the first of some words to the last, with the words in the capitals of others. */
function recased({ text, starts, ends }: Tokens, words: readonly number[], proper: readonly string[]): string {
  return words.map((i, n) => (n === 0 ? '' : text.slice(ends[words[n - 1]], starts[i])) + proper[n]).join('');
}

/** `TATYANA Petrova`: a given name in capitals right before a surname without. */
function shoutedGiven(tokens: Tokens, index: number, k: Knowledge, add: Add): void {
  if (!isBeforeSurname(tokens, index, k)) return;
  const reason = 'This is a given name, no acronym: a surname in small letters follows.';
  add(index, capitalized(tokens.lower[index]), reason, null);
}

/** The places of words among tokens, marks and numbers left out. */
function wordsBetween({ kinds }: Tokens, from: number, to: number): readonly number[] {
  const places: number[] = [];
  for (let i = from; i < to; i++) if (kinds[i] === TokenKind.word) places.push(i);
  return places;
}

/** `the security Council`, `black Lives Matter`: a known name of several words of which only the first has lost its capital. */
export function loweredFirst(tokens: Tokens, word: NameWord, k: Knowledge, add: Add): void {
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
    add(first, proper[0], `In ‘${hit.values[0].name}’ this word has a capital, too.`, null, { grave: isPerson });
  }
}

/** No known name has its telling word behind more others. */
const LONGEST_HEAD = 3;

/** `new york`, `hong kong`: the whole name of a well-known place or body in small letters, told by one of its words. False where there is none. */
export function loweredWhole(tokens: Tokens, index: number, k: Knowledge, add: Add): boolean {
  for (let from = index; from >= Math.max(0, index - LONGEST_HEAD); from--) {
    if (tokens.cases[from] !== WordCase.lower && tokens.lower[from] !== '.') break;
    // `the atlantic` is the ocean, `the guardian` anybody: an article in small letters is not the name's.
    const hit = tokens.lower[from] === 'the' ? null : k.nameAt(tokens, from);
    if (hit === null || hit.end <= index || hit.end - from < 2) continue;
    const [entity] = hit.values;
    const proper =
      entity.type === 'person' || !isKnownThing(entity) ? null : properWords(tokens, from, hit.end, entity);
    const words = wordsBetween(tokens, from, hit.end);
    if (proper === null || words.some((i) => tokens.cases[i] !== WordCase.lower)) continue;
    const last = hit.end - 1;
    if (!standsFree(tokens, from) || !standsFree(tokens, last)) continue;
    if (inSpacedAddress(tokens, from) || inSpacedAddress(tokens, last)) continue;
    add(from, recased(tokens, words, proper), `‘${entity.name}’ is a name.`, null, { last });
    return true;
  }
  return false;
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
