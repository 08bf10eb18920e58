import { capitalized } from '../../../text/capital.ts';
import { TokenKind, type Tokens, WordCase } from '../../../text/tokens.ts';
import { foldWord } from '../../fold.ts';
import type { Knowledge, KnownEntity } from '../../knowledge.ts';
import { type Doubt, garbledAt } from '../doubt.ts';
import { byLastWords, nameWords, pairKey, russianWords } from '../known/last-words.ts';
import { FAMOUS, isEastern, isSpeltOneWay, WELL_KNOWN, wordsOf } from '../known/words.ts';
import { soundDistance } from '../sound/distance.ts';
import { type Likeness, liken, wordModel } from '../sound/model.ts';
import { spelled, spelledForm } from '../sound/russian-words.ts';
import { skeletonsLike } from '../sound/skeleton.ts';
import { doubtsOfWords } from '../words/by-word.ts';
import { factsOf, type WordFacts } from '../words/facts.ts';
import { type NameWord, neighbour } from '../words/words.ts';

/*
 * Names of which all words came through Russian (`Kosta Rike`, `Emmanuelem Makronom`): none is right, so that no word tells of the
 * others, but all of them together are nobody else's. Each is the name's own word, the Russian for it or a case of either.
 */

/** What the sounds of a case, or of another scheme, may be off. */
const CLOSE = 0.2;

/** A short name may be somebody else's, too, unless its bearer is well known. */
const LONG = 9;

/** From here on two words have other sounds; in names that are written in other letters a word has several right spellings up to the other. */
const HEARD = 0.04;
const HEARD_OF_OTHERS = 0.4;

/** How a word of a text comes from one of a name; null where it is that word. */
type Came = Likeness | null;

/** Names of places, brands and foreigners in the spelling and the cases of Russian; only for texts that came through it. */
export function wholeNameDoubts(
  tokens: Tokens,
  words: ReadonlyMap<string, NameWord>,
  knowledge: Knowledge,
): readonly Doubt[] {
  return doubtsOfWords(
    'whole names',
    words,
    ({ shouted, before, places }) =>
      !shouted && (before.size > 0 || places.some((place) => overJoint(tokens, place) >= 0)),
    function* (word) {
      const names = new Map<string, ReadonlySet<KnownEntity>>();
      for (const place of word.places) {
        const first = wordBefore(tokens, place);
        if (first < 0) continue;
        const beside = tokens.lower[first];
        const found = names.get(beside) ?? namesLike(factsOf(beside, knowledge), word.facts, knowledge);
        names.set(beside, found);
        for (const name of found) {
          const doubt = doubtAt(tokens, place, name, knowledge);
          if (doubt === null) continue;
          yield doubt;
          break;
        }
      }
    },
  );
}

/** Small words within names of places, in English and as Russian has them. */
const JOINTS = new Set('i and of o au a es ez on upon na'.split(' '));

/** The word of a name before a place: right before it, or before a small word (`Bosniya i Gertsegovina`, `Port-o-Prens`); or -1. */
function wordBefore(tokens: Tokens, place: number): number {
  const beside = neighbour(tokens, place, -1);
  return beside >= 0 ? beside : overJoint(tokens, place);
}

/** The word beyond the small word before a place, over blanks or hyphens, or -1. */
function overJoint({ lower, kinds, cases, starts, ends, text }: Tokens, place: number): number {
  const step = lower[place - 1] === '-' ? 2 : 1;
  const [joint, first] = [place - step, place - 2 * step];
  if (first < 0 || !JOINTS.has(lower[joint]) || cases[joint] !== WordCase.lower) return -1;
  if (kinds[first] !== TokenKind.word || cases[first] < WordCase.title) return -1;
  const mark = step === 2 ? '-' : ' ';
  return text.slice(ends[first], starts[place]) === mark + lower[joint] + mark ? first : -1;
}

/** The names whose last two words have the consonants of two words, which may have an ending more. */
function namesLike(first: WordFacts, last: WordFacts, knowledge: Knowledge): ReadonlySet<KnownEntity> {
  const names = new Set<KnownEntity>();
  if (first.key.length + last.key.length < LONG - 2 || (first.english && last.english)) return names;
  const areRight = isRight(first) && isRight(last);
  // Nobody is called Manchester Siti; Carla Bruna may be somebody else.
  for (const one of skeletonsLike(first.skeleton))
    for (const other of skeletonsLike(last.skeleton))
      for (const name of byLastWords(knowledge)(pairKey(one, other)))
        if (!areRight || (name.type !== 'person' && name.weight >= FAMOUS)) names.add(name);
  if (!areRight) for (const name of easternersLike(first, last, knowledge)) names.add(name);
  return names;
}

/** People of Russia and her neighbours, who have a key by their surnames only. */
function* easternersLike(first: WordFacts, last: WordFacts, knowledge: Knowledge): Iterable<KnownEntity> {
  const givens = readingsOf(first).flatMap(skeletonsLike);
  for (const reading of readingsOf(last))
    for (const { entity } of wordsOf(knowledge).index.find(reading))
      if (entity.type === 'person' && isEastern(entity) && isCalled(entity, givens, knowledge)) yield entity;
}

/** The skeletons of a word, of which a Latin `c` or `j` leaves two. */
const readingsOf = ({ skeleton, otherSkeleton }: WordFacts): readonly string[] =>
  otherSkeleton === null ? [skeleton] : [skeleton, otherSkeleton];

/** True for a person whose given name, as English or Russian writes it, has one of these skeletons. */
const isCalled = (entity: KnownEntity, skeletons: readonly string[], knowledge: Knowledge): boolean =>
  [nameWords(entity.name), russianWords(entity)].some((words) => {
    const given = words.at(-2)?.toLowerCase();
    return given !== undefined && skeletons.includes(factsOf(given, knowledge).skeleton);
  });

/** True for what is a word or a name of somebody as it stands. */
const isRight = ({ english, known }: WordFacts): boolean => english || known;

function doubtAt(tokens: Tokens, place: number, entity: KnownEntity, knowledge: Knowledge): Doubt | null {
  const names = nameWords(entity.name);
  // An initial, and what is short for something, is written in many ways.
  const places = names.some(isShort) ? null : placesOf(tokens, place, names.length);
  if (places === null) return null;
  const { starts, ends, text, lower } = tokens;
  const written = text.slice(starts[places[0]], ends[place]);
  if (knowledge.named(written).length > 0) return null;
  const inRussian = russianWords(entity);
  const came: Came[] = [];
  let heard = 0;
  for (const [i, index] of places.entries()) {
    if (lower[index] === foldWord(names[i].toLowerCase())) {
      came.push(null);
      continue;
    }
    const facts = factsOf(lower[index], knowledge);
    const russian = inRussian.length === names.length ? inRussian[i] : null;
    const model = wordModel(names[i], russian);
    const spelt = russian === null ? null : spelledForm(russian, lower[index]);
    const heardAs = liken(model, lower[index], CLOSE);
    // `Gricenka`: letter by letter, though as a Latin letter the `c` has another sound.
    const like = heardAs.cost > CLOSE && spelt !== null ? spelled(spelt) : heardAs;
    if (facts.english || like.cost > CLOSE || isOfAnother(like)) return null;
    const isNominative = spelt?.cases.length === 0;
    // `Puerto Riko` is letter by letter what Russian has: other letters, if not other sounds.
    const isRespelt = isNominative && isSpeltOneWay(entity);
    heard = Math.max(heard, isRespelt ? 1 : soundDistance(model.sounds, facts.sounds, 1));
    came.push(isNominative ? { ...like, form: null } : like);
  }
  const isJoinedInRussian = entity.type === 'place' && hasOtherJoint(tokens, places, entity);
  if (!isJoinedInRussian && !isTelling(came, heard, entity)) return null;
  if (mayBeHers(lower[places[0]], came, entity)) return null;
  if (entity.type === 'person' && lower[places[0]].length + lower[place].length < LONG && entity.weight < WELL_KNOWN)
    return null;
  const from = isJoinedInRussian ? 0 : came.findIndex((like) => like !== null);
  const to = isJoinedInRussian ? names.length - 1 : came.findLastIndex((like) => like !== null);
  const canonical = capitalized(
    entity.name.slice(entity.name.indexOf(names[from]), entity.name.lastIndexOf(names[to]) + names[to].length),
  );
  const reason = `‘${written}’ is how Russian writes ‘${entity.name}’${entity.russian === null ? '' : ` (${entity.russian})`}${came.some(isCased) ? ', in one of its cases' : ''}.`;
  return garbledAt(tokens, places[from], places[to], canonical, reason, { meant: entity });
}

/** `Trinidad i Tobago`, `Port-o-Prens`: a small word between those of a name that the name has not. */
function hasOtherJoint({ lower }: Tokens, places: readonly number[], { name }: KnownEntity): boolean {
  const small = new Set(name.toLowerCase().split(/[\s-]+/));
  for (let i = places[0] + 1; i < (places.at(-1) ?? 0); i++)
    if (JOINTS.has(lower[i]) && !small.has(lower[i])) return true;
  return false;
}

const isShort = (word: string): boolean => word.length < 2 || word.endsWith('.');

/** The tokens of so many words of a name, of which the last stands at a place; null where there are fewer. */
function placesOf(tokens: Tokens, place: number, count: number): readonly number[] | null {
  const places = [place];
  for (let at = place; places.length < count; places.unshift(at)) {
    at = wordBefore(tokens, at);
    if (at < 0 || tokens.cases[at] === WordCase.upper) return null;
  }
  return places;
}

/** True for a form that is no case: a family's plural, the other gender's name, a bare stem. */
function isOfAnother({ form, truncated }: Likeness): boolean {
  return truncated || (form !== null && casesOf(form.cases).length === 0);
}

const NO_CASES = new Set(['feminine', 'masculine', 'plural', 'stem']);

const casesOf = (cases: readonly string[]): readonly string[] => cases.filter((name) => !NO_CASES.has(name));

/** Names of women in Russia and her neighbours that are the genitive of a man's, too. */
const HERS_TOO = new Set(
  `alexandra aleksandra oleksandra valentina valeria valeriya yevgenia yevgeniya evgenia evgeniya julia yulia yuliya vladislava stanislava
  yaroslava miroslava bronislava ruslana bogdana bohdana milana renata kamila damira zamira samira dinara`.split(/\s+/),
);

/** `Aleksandra Pushkina` is a woman's name by itself; the genitive of `Tretyak` is no surname of anybody. */
function mayBeHers(given: string, came: readonly Came[], { gender }: KnownEntity): boolean {
  return gender === 'm' && HERS_TOO.has(given) && came.at(-1)?.oblique !== true;
}

const isCased = (like: Came): boolean => like?.form != null;

/**
 * True where the words of a name together tell that they came through Russian. Russian declines a whole name in one case; names of her
 * neighbours, and people's who write in other letters, have more than one right spelling as long as they stand in none.
 */
function isTelling(came: readonly Came[], heard: number, entity: KnownEntity): boolean {
  const cased = came.filter(isCased).map((like) => casesOf(like?.form?.cases ?? []));
  if (cased.length > 0) {
    const isOne = cased[0].some((name) => cased.every((cases) => cases.includes(name)));
    // Behind the very given name, the surname is for others to judge: it may be another family's.
    return isOne && (entity.type !== 'person' || came[0] !== null);
  }
  if (entity.type === 'person' || isEastern(entity)) return false;
  return heard > (isSpeltOneWay(entity) ? HEARD : HEARD_OF_OTHERS);
}
