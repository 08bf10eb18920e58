import type { Structure } from '../../release/model.ts';
import { type Tokens, tokenText, WordCase } from '../../text/tokens.ts';
import { foldWord } from '../fold.ts';
import type { Knowledge, KnownEntity } from '../knowledge.ts';
import { nativeForm, romanize } from '../romanize.ts';
import { soundDistance } from './distance.ts';
import { likeCase } from './document.ts';
import type { Doubt } from './doubt.ts';
import { factsOf } from './facts.ts';
import { explain } from './judge.ts';
import { type Likeness, liken, wordModel } from './model.ts';
import { phonemes } from './phonemes.ts';
import { SkeletonIndex, skeleton } from './skeleton.ts';
import { inAddress, isCutOff, isElided, type NameWord, type NameWords, neighbour } from './words.ts';

/** One word of a known name by which it is looked up: a surname, or a name of one word. */
export interface KnownWord {
  readonly entity: KnownEntity;
  readonly word: string;
  /** The Russian of that word, lower case, or null. */
  readonly russian: string | null;
  /** A person's other names, in lower case, by which a garbled surname beside them is told. */
  readonly givens: readonly string[];
}

export interface KnownWords {
  readonly index: SkeletonIndex<KnownWord>;
  /** Names of one word without their first letter, which some translations lose together with the capital. */
  readonly beheaded: ReadonlyMap<string, KnownEntity>;
}

/** Countries whose people write their names in Latin letters: there, another spelling is another name or a slip. */
const LATIN_COUNTRIES = new Set(
  'US GB IE CA AU NZ DE AT CH LI LU FR BE NL IT ES PT SE NO DK FI IS PL CZ SK HU RO HR SI EE LV LT MT BR MX AR CL CO PE VE CU UY'.split(
    ' ',
  ),
);

/** Built when first needed and kept as long as the knowledge itself. */
const INDEXES = new WeakMap<Knowledge, KnownWords>();

/** A bare name means an entity of this weight at least; towns and minor figures need a given name or office beside them. */
const FAMOUS = 60;

export function wordsOf(knowledge: Knowledge): KnownWords {
  let words = INDEXES.get(knowledge);
  if (words === undefined) {
    words = makeIndex(knowledge);
    INDEXES.set(knowledge, words);
  }
  return words;
}

function makeIndex(knowledge: Knowledge): KnownWords {
  const index = new SkeletonIndex<KnownWord>();
  const beheaded = new Map<string, KnownEntity>();
  for (const entity of knowledge.entities()) {
    const single = entity.type === 'person' ? entity.surname : entity.name;
    if (single === '' || /[\s-]/.test(single) || single.length < 4) continue;
    if (entity.kind === 'city' && entity.weight < FAMOUS) continue;
    const russian = russianWord(entity);
    const lower = single.toLowerCase();
    const givens = entity.type === 'person' ? names(entity).filter((n) => n.length > 2 && n !== lower) : [];
    const word: KnownWord = { entity, word: single, russian, givens };
    index.add(skeleton(phonemes(single)), word, false);
    if (russian !== null) index.add(skeleton(phonemes(russian)), word, false);
    if (entity.kind === 'country' || entity.weight >= 100)
      beheaded.set(foldWord(single.toLowerCase()).slice(1), entity);
  }
  return { index, beheaded };
}

/** The Russian of an entity's surname or one-word name. */
function russianWord(entity: KnownEntity): string | null {
  if (entity.russian === null) return null;
  const words = entity.russian.toLowerCase().split(' ');
  if (entity.type !== 'person') return words.length === 1 ? words[0] : null;
  const before = entity.name.split(' ').indexOf(entity.surname.split(' ')[0]);
  return (before === 0 && words.length > 1 && entity.given !== '' ? words[0] : words[words.length - 1]) ?? null;
}

/** Words that are garbled forms of names that everybody knows. */
export function doubtsFromKnowledge(
  structure: Structure,
  { words, watched }: NameWords,
  knowledge: Knowledge,
  slavic: boolean,
): readonly Doubt[] {
  const doubts: Doubt[] = [];
  const { tokens } = structure;
  for (const word of words.values()) {
    if (word.lower.length < 4 || word.shouted) continue;
    givenDoubts(tokens, word, words, knowledge, slavic, doubts);
    if (word.facts.english) continue;
    if (word.facts.known || knowledge.demonymAt(tokens, word.places[0]) !== null) continue;
    surnameDoubts(tokens, word, words, knowledge, slavic, doubts);
  }
  beheadedDoubts(tokens, words, watched, knowledge, slavic, doubts);
  return doubts;
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
    if (givens.some((g) => g.toLowerCase() === word.lower) || people.some((p) => names(p).includes(word.lower)))
      continue;
    for (const person of people) {
      const given = person.given.split(' ')[0];
      if (given.length < 4) continue;
      // Another spelling of a given name that English romanises is a matter of style, not of garbling.
      const romanized = !LATIN_COUNTRIES.has(person.country ?? '');
      const gender = word.facts.given;
      if (romanized && word.facts.isGiven && (gender === null || gender === 'mf' || gender === person.gender)) continue;
      if (romanized && soundDistance(phonemes(given), word.facts.sounds, 1) <= 0.4) continue;
      if (foldWord(given.toLowerCase()) === foldWord(word.lower)) continue;
      const russian = person.russian?.toLowerCase().split(' ')[0] ?? null;
      const like = liken(wordModel(given, russian), word.written, 0.4);
      if (like.cost > 0.3) continue;
      for (const place of word.places) {
        const next = neighbour(tokens, place, 1);
        if (next < 0 || tokens.lower[next] !== surname) continue;
        doubts.push({
          start: tokens.starts[place],
          end: tokens.ends[place],
          kind: 'garbled',
          canonical: likeCase(given, tokenText(tokens, place)),
          others: [],
          reason: `‘${tokenText(tokens, place)} ${tokenText(tokens, next)}’ looks like ${describe(person)}, whose given name is written ‘${given}’${russian === null ? '' : ` (in Russian ${capitalize(russian)})`}.`,
          sure: true,
          grave: true,
          evidence: null,
        });
      }
      break;
    }
  }
}

function names(person: KnownEntity): string[] {
  return [person.name, ...person.aliases].flatMap((n) => n.toLowerCase().split(/[\s-]+/));
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
  let best: { known: KnownWord; like: Likeness; beside: string | null } | null = null;
  for (const known of wordsOf(k).index.find(word.facts.skeleton, false)) {
    const { entity } = known;

    const beside =
      word.before.size === 0 ? null : (known.givens.find((g) => word.before.has(g) && !factsOf(g, k).english) ?? null);
    if (beside === null && (!slavic || entity.weight < FAMOUS || word.before.size > 0 || !word.inside)) continue;
    if (words.get(known.word.toLowerCase())?.inside) continue;
    if (beside === null && entity.type === 'person' && word.after.size > 0) continue;
    const like = liken(wordModel(known.word, known.russian), word.written, 1.1);
    // Alone, only the very sounds of Russian are evidence enough.
    const limit = beside !== null ? (word.lower.length >= 9 ? 0.75 : 0.6) : word.lower.length >= 7 ? 0.12 : 0;
    if (like.cost > limit || like.form?.cases.includes('plural') || like.form?.cases.includes('stem')) continue;
    // Alone, only an ending that no other name has is evidence enough.
    if (beside === null && !(like.oblique && /(?:o[iyj]|[oy]m|ogo|omu)$/.test(word.lower))) continue;
    // Another spelling of the same sounds is a matter of style; one letter less or other in a Russian surname makes another surname.
    const plain = soundDistance(phonemes(known.word), word.facts.sounds, 1);
    if (like.form === null && plain <= 0.4) continue;
    if (!like.oblique && wordModel(known.word).slavic) continue;
    if (!slavic && (like.form !== null || like.cost > 0.2 || plain < 0.5)) continue;
    if (
      best === null ||
      like.cost < best.like.cost ||
      (like.cost === best.like.cost && entity.weight > best.known.entity.weight)
    )
      best = { known, like, beside };
  }
  if (best === null) return;
  const { known, like, beside } = best;
  const native = known.russian ?? nativeForm(known.word);
  for (const place of word.places) {
    if (isElided(tokens, place)) continue;
    const written = tokenText(tokens, place);
    doubts.push({
      start: tokens.starts[place],
      end: tokens.ends[place],
      kind: 'garbled',
      canonical: likeCase(known.word, written),
      others: [],
      reason: `‘${written}’ ${explain(known.word, written, like, capitalize(native), like.form ? romanize(like.form.form) : null)}; ${
        beside === null ? `we know ${describe(known.entity)}` : `the given name is that of ${describe(known.entity)}`
      }.`,
      sure: beside !== null,
      grave: true,
      evidence: null,
    });
  }
}

/** `atar`, `hukov`: some translations lose a name's first letter, and with it the capital. */
function beheadedDoubts(
  tokens: Tokens,
  words: ReadonlyMap<string, NameWord>,
  watched: readonly number[],
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
  const places = here.size === 0 ? watched : inSmallLetters(tokens, here, watched);
  for (const i of places) {
    const lower = tokens.lower[i];
    if (lower.length < 4 || (!here.has(lower) && !beheaded.has(lower))) continue;
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
    const canonical = word?.written ?? entity?.name;
    if (canonical === undefined) continue;
    doubts.push({
      start: tokens.starts[i],
      end: tokens.ends[i],
      kind: 'garbled',
      canonical,
      others: [],
      reason: `‘${lower}’ is no English word, but ‘${canonical}’ without its beginning${word ? ', which stands elsewhere in this text' : ''}.`,
      sure: true,
      grave: true,
      evidence: word ? { start: tokens.starts[word.places[0]], end: tokens.ends[word.places[0]] } : null,
    });
  }
}

/** The watched tokens and those that the words of this text may have lost their beginning in. */
function inSmallLetters(tokens: Tokens, here: ReadonlyMap<string, NameWord>, watched: readonly number[]): number[] {
  const places = [...watched];
  for (let i = 0; i < tokens.length; i++)
    if (tokens.cases[i] === WordCase.lower && tokens.ends[i] - tokens.starts[i] > 3 && here.has(tokens.lower[i]))
      places.push(i);
  return places;
}

/** An entity as a reader would name it. */
function describe(entity: KnownEntity): string {
  return entity.name;
}

function capitalize(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
