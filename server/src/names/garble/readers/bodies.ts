import { PARTICLES } from '../../../text/particles.ts';
import { type Tokens, tokenText } from '../../../text/tokens.ts';
import { foldWord } from '../../fold.ts';
import type { Knowledge, KnownEntity } from '../../knowledge.ts';
import { phraseTable } from '../../phrases.ts';
import { romanize } from '../../romanize.ts';
import { type Doubt, garbledAt } from '../doubt.ts';
import { likeCase } from '../explain.ts';
import { isEastern, LATIN_COUNTRIES } from '../known/words.ts';
import { soundDistance } from '../sound/distance.ts';
import { liken, wordModel } from '../sound/model.ts';
import { phonemes } from '../sound/phonemes.ts';
import { spelledForm } from '../sound/russian-words.ts';
import { otherSkeleton, skeleton, skeletonsLike } from '../sound/skeleton.ts';
import { isSlip } from '../sound/slip.ts';
import { isWithinName } from '../within-name.ts';
import { doubtsOfWords } from '../words/by-word.ts';
import { factsOf } from '../words/facts.ts';
import { type NameWord, neighbour } from '../words/words.ts';

/*
 * Names of several words of which one came out wrong: `Credit Suise`, `Goldman Saks`, `the Gamalei Center`. The words that are right
 * tell which body or place is meant.
 */

/** Names of several words by one of them as it sounds and the word beside it. */
type ByNeighbour = (key: string) => readonly KnownEntity[];

const TABLES = new WeakMap<Knowledge, ByNeighbour>();

function wholeNamesOf(knowledge: Knowledge): ByNeighbour {
  let names = TABLES.get(knowledge);
  if (names === undefined) {
    names = makeTable(knowledge);
    TABLES.set(knowledge, names);
  }
  return names;
}

function makeTable(knowledge: Knowledge): ByNeighbour {
  const { prepared, over } = knowledge;
  if (prepared !== null) {
    const table = phraseTable(prepared.section('beside'), (indexes) =>
      indexes.split(',').map((index) => prepared.entityAt(Number(index))),
    );
    return (key) => table.get(key);
  }
  const own = new Map<string, KnownEntity[]>();
  for (const entity of over?.entities ?? knowledge.entities())
    for (const key of besideKeys(entity, knowledge)) {
      const list = own.get(key);
      if (list === undefined) own.set(key, [entity]);
      else list.push(entity);
    }
  const below = over === null ? null : wholeNamesOf(over.base);
  return (key) => [...(own.get(key) ?? []), ...(below?.(key) ?? []).filter((entity) => !over?.hides(entity))];
}

/** Those of whom there is one of a name. */
const BRANDS = /^(?:company|bank|media|agency)$/;

/** The shortest word in which a slip can be told from another name. */
const LONG_ENOUGH = 5;

interface Part {
  readonly word: string;
  /** How Russian writes it, in small letters; null where we do not know it. */
  readonly russian: string | null;
  readonly beside: string;
  readonly side: '<' | '>';
}

/**
 * Words of a body's or place's name, each with a word beside it; none for names of one word and for people. Words of English only of
 * names that Russian spells as they sound (Times, Таймс) rather than translates.
 */
function* partsOf(entity: KnownEntity, knowledge: Knowledge): Iterable<Part> {
  if (entity.type === 'person') return;
  const inRussian = BRANDS.test(entity.kind) ? wordsOfName(entity.russian?.toLowerCase() ?? '') : [];
  for (const name of [entity.name, ...entity.aliases])
    yield* partsOfName(name, name === entity.name ? inRussian : [], knowledge);
}

/** The same of one of its names; `inRussian` are the words of the Russian for it, if that is known. */
function* partsOfName(name: string, inRussian: readonly string[], knowledge: Knowledge): Iterable<Part> {
  const words = wordsOfName(name);
  if (words.length < 2 || words.length > 4) return;
  for (const [i, word] of words.entries()) {
    if (word.length < LONG_ENOUGH || !CAPITALISED.test(word)) continue;
    const russian = inRussian.length === words.length ? inRussian[i] : null;
    if (knowledge.isEnglishWord(word) && (russian === null || !isHeard(word, russian))) continue;
    for (const [beside, side] of besidesOf(words, i)) yield { word, russian, beside, side };
  }
}

/** `Rio de Janeiro`, `Dolce & Gabbana`: the words between which only blanks, hyphens, ampersands and small words stand. */
const wordsOfName = (name: string): readonly string[] =>
  name.split(/[\s-]+/).filter((word) => word !== '&' && word !== 'и' && !PARTICLES.has(word));

const CAPITALISED = /^\p{Lu}\p{L}+$/u;

/** The capitalised words beside one of a name, folded, with the side on which the one stands of them. */
function besidesOf(words: readonly string[], i: number): readonly (readonly [beside: string, side: Part['side']])[] {
  const sides = [
    [words[i - 1], '>'],
    [words[i + 1], '<'],
  ] as const;
  return sides.flatMap(([beside, side]) =>
    beside !== undefined && CAPITALISED.test(beside) ? [[foldWord(beside.toLowerCase()), side] as const] : [],
  );
}

/** True for Russian that says a word as it sounds, rather than what it means. */
function isHeard(word: string, russian: string): boolean {
  return /^\p{Script=Cyrillic}+$/u.test(russian) && liken(wordModel(word), romanize(russian), 0.7).cost <= 0.7;
}

/** The keys under which a name of several words is found, for the compiled table. */
export function besideKeys(entity: KnownEntity, knowledge: Knowledge): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const { word, russian, beside, side } of partsOf(entity, knowledge)) {
    const sounds = phonemes(word);
    const whole = skeleton(sounds);
    const heard = russian === null ? '' : skeleton(phonemes(russian));
    for (const key of [whole, otherSkeleton(sounds, whole) ?? '', heard])
      if (key !== '') keys.add(`${key}${side}${beside}`);
  }
  return keys;
}

/** Names of bodies and places in which one word is not as it should be. */
export function bodiesDoubts(
  tokens: Tokens,
  words: ReadonlyMap<string, NameWord>,
  knowledge: Knowledge,
  slavic: boolean,
): readonly Doubt[] {
  return doubtsOfWords(
    slavic ? 'bodies in Russian' : 'bodies',
    words,
    ({ lower, shouted, facts, before, after }) =>
      lower.length >= LONG_ENOUGH - 1 &&
      !shouted &&
      !facts.english &&
      !facts.isGiven &&
      facts.named.length + facts.surnamed.length === 0 &&
      before.size + after.size > 0,
    function* (word) {
      if (knowledge.demonymAt(tokens, word.places[0]) !== null) return;
      for (const [step, side, besides] of [
        [-1, '>', word.before],
        [1, '<', word.after],
      ] as const)
        for (const beside of besides) {
          const meant = meantBeside(word, beside, side, knowledge, slavic);
          if (meant === null) continue;
          for (const place of word.places) {
            const next = neighbour(tokens, place, step);
            if (next < 0 || tokens.lower[next] !== beside || isWithinName(tokens, place, knowledge)) continue;
            yield doubtAt(tokens, place, next, meant);
          }
        }
    },
  );
}

interface Meant {
  readonly entity: KnownEntity;
  readonly word: string;
}

/** The name that a word and the one beside it are meant for, or null where they are not evidence enough. */
function meantBeside(
  word: NameWord,
  beside: string,
  side: Part['side'],
  knowledge: Knowledge,
  slavic: boolean,
): Meant | null {
  // Beside a word that many bodies have in their names, a text that came through Russian is evidence, and elsewhere a slip.
  const common = factsOf(beside, knowledge).english;
  if (common && word.facts.known) return null;
  const meant = meantBy(word, beside, side, common || !slavic, knowledge);
  if (meant === null || !common || slavic) return meant;
  return BRANDS.test(meant.entity.kind) && isSlip(meant.word, word.written) ? meant : null;
}

/** The first known name, and its word, that a word beside another is meant for; `common` asks for a closer likeness. */
function meantBy(word: NameWord, beside: string, side: Part['side'], common: boolean, k: Knowledge): Meant | null {
  const next = foldWord(beside);
  const own = foldWord(word.written.toLowerCase());
  for (const whole of skeletonsLike(word.facts.skeleton))
    for (const entity of wholeNamesOf(k)(`${whole}${side}${next}`))
      for (const part of partsOf(entity, k)) {
        if (part.side !== side || part.beside !== next || foldWord(part.word.toLowerCase()) === own) continue;
        if (isRussianOf(word, part) || isLike(word, part, entity, common, k)) return { entity, word: part.word };
      }
  return null;
}

/** `Morgan Stenli`: the Russian for the name's word, letter by letter. */
function isRussianOf({ written, facts }: NameWord, { russian }: Part): boolean {
  return russian !== null && !facts.known && spelledForm(russian, written.toLowerCase()) !== null;
}

/** True for a word that sounds like the name's, or is a slip of it, and is no other right spelling of it. */
function isLike({ written, facts }: NameWord, part: Part, entity: KnownEntity, common: boolean, k: Knowledge): boolean {
  if (k.isEnglishWord(part.word)) return false;
  const model = wordModel(part.word);
  const eastern = isEastern(entity);
  // Names in other alphabets have several right spellings.
  const isLatin = LATIN_COUNTRIES.has(entity.country ?? '') && !eastern;
  const like = liken(model, written, 0.6);
  if (like.form === null && !isLatin && soundDistance(model.sounds, facts.sounds, 1) <= 0.7) return false;
  return like.cost <= (common ? 0.3 : 0.6) || (!eastern && isSlip(part.word, written));
}

function doubtAt(tokens: Tokens, place: number, next: number, { entity, word }: Meant): Doubt {
  const written = tokenText(tokens, place);
  const [first, last] = place < next ? [place, next] : [next, place];
  const whole = tokens.text.slice(tokens.starts[first], tokens.ends[last]);
  const reason = `‘${whole}’ looks like ‘${entity.name}’: ‘${written}’ stands where the name has ‘${word}’.`;
  return garbledAt(tokens, place, place, likeCase(word, written), reason, { meant: entity });
}
