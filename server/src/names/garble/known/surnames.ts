import { capitalized } from '../../../text/capital.ts';
import { type Tokens, tokenText } from '../../../text/tokens.ts';
import { foldWord } from '../../fold.ts';
import type { Knowledge } from '../../knowledge.ts';
import { nativeForm, romanize } from '../../romanize.ts';
import { type Doubt, garbledAt } from '../doubt.ts';
import { explain, likeCase } from '../explain.ts';
import type { Likeness } from '../sound/model.ts';
import { looksRussian } from '../sound/russian-words.ts';
import { isSlip } from '../sound/slip.ts';
import { isEverydaySurname } from '../surnames.ts';
import { givenBefore, isCase, withGiven } from '../whole-name.ts';
import { factsOf } from '../words/facts.ts';
import { isElided, type NameWord, neighbour } from '../words/words.ts';
import { besideOf, isSpeltBeside } from './beside.ts';
import { mayBeGoverned } from './governed.ts';
import {
  isHisInRussian,
  type KnownSetting,
  likeAlone,
  likeBeside,
  likeInText,
  likeRussianSurname,
  likeRussianWord,
  likeSlipped,
} from './likeness.ts';
import type { KnownWord } from './look-up.ts';
import { wordsOf } from './words.ts';

/** A name that a word may be a garbled form of. */
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

/** `Annalena Berbok`: the given name or fame is right, and the surname, or a place's or body's name, went through Russian. */
export function surnameDoubts(word: NameWord, setting: KnownSetting): readonly Doubt[] {
  const suspicion = likeliest(word, setting);
  if (suspicion === null) return [];
  const { tokens, knowledge } = setting;
  // A word of English is his name only where his given name stands before it.
  const isMeant = (place: number): boolean =>
    !isElided(tokens, place) &&
    (!word.facts.english || tokens.lower[neighbour(tokens, place, -1)] === suspicion.beside) &&
    (suspicion.beside === null || !isOthers(tokens, place, suspicion.known, knowledge));
  return word.places.filter(isMeant).map((place) => doubtAt(place, word, suspicion, setting));
}

/** The name that a word comes from at the least cost; of two, the better known. */
function likeliest(word: NameWord, setting: KnownSetting): Suspicion | null {
  let best: Suspicion | null = null;
  for (const known of alikeNames(word, setting)) {
    const suspicion = suspect(known, word, setting);
    if (suspicion === null) continue;
    const ahead = best === null ? 1 : best.like.cost - suspicion.like.cost;
    if (best === null || ahead > 0 || (ahead === 0 && known.entity.weight > best.known.entity.weight)) best = suspicion;
  }
  return best;
}

/** Names of the same consonants; where nothing speaks of Russian, only those of which more than the form can tell. */
function alikeNames(word: NameWord, { tokens, knowledge, slavic }: KnownSetting): Iterable<KnownWord> {
  const { before, lower, facts } = word;
  const { index } = wordsOf(knowledge);
  const isPlain = slavic || (lower.length >= 6 && looksRussian(lower));
  if (before.size === 0) {
    const mayBePlace = word.inside && lower.length >= 5 && mayBeGoverned(word, tokens);
    return isPlain || mayBePlace ? index.find(facts.skeleton) : [];
  }
  if (isPlain) return index.find(facts.skeleton);
  const fits = (given: string): boolean => before.has(given) || isSpeltBeside(given, before, knowledge);
  return index.findBeside(facts.skeleton, before, fits);
}

function suspect(known: KnownWord, word: NameWord, setting: KnownSetting): Suspicion | null {
  // `the Bronx` in mid-sentence: the name, without the article that it is known with.
  if (known.lower === word.lower) return null;
  const { words, knowledge, slavic } = setting;
  const proper = words.get(known.lower) ?? words.get(foldWord(known.lower));
  const beside = besideOf(known, word, knowledge);
  const inCountry = slavic ? likeRussianSurname(known, word, setting) : null;
  const like =
    inCountry ??
    likeRussianWord(known, word, setting) ??
    (slavic ? likeSlipped(known, word, setting) : null) ??
    (proper !== undefined && (proper.inside || !proper.facts.english)
      ? likeInText(known, word, proper, setting)
      : beside === null
        ? likeAlone(known, word, setting)
        : likeBeside(known, word, word.before.has(beside), setting));
  if (like === null) return null;
  const { facts } = word;
  if ((facts.known || facts.english) && (beside === null || !isHis(known, like, word, beside, slavic))) return null;
  return { known, like, beside, proper, placed: inCountry !== null };
}

/** True where what is a surname or a word of English by itself is a case or the Russian of another surname, behind his given name. */
function isHis(known: KnownWord, like: Likeness, word: NameWord, beside: string, slavic: boolean): boolean {
  const { lower, facts, before } = word;
  if (like.oblique && !facts.english)
    return like.cost <= 0.1 && known.entity.gender === 'm' && !facts.isGiven && !isEverydaySurname(lower);
  return slavic && before.has(beside) && isHisInRussian(known, word);
}

function doubtAt(place: number, word: NameWord, suspicion: Suspicion, { tokens, knowledge }: KnownSetting): Doubt {
  const { known, like, beside, proper, placed } = suspicion;
  const { entity, russian } = known;
  // The text may write the name without its marks.
  const name = proper?.written ?? known.word;
  const written = tokenText(tokens, place);
  const canonical = likeCase(name, written);
  const given =
    entity.type === 'person' && isCase(like) ? givenBefore(tokens, place, entity.given.split(' '), knowledge) : null;
  const slip = like.form === null && like.relation !== 'transliteration' && isSlip(name, word.written);
  const romanized = like.form ? romanize(like.form.form) : null;
  const why = slip
    ? `looks like ‘${name}’ with a slip of the pen`
    : explain(name, written, like, capitalized(russian ?? nativeForm(name)), romanized);
  const evidence =
    beside !== null
      ? `the given name is that of ${entity.name}`
      : `${entity.name} is known${placed ? ', and this text names the country' : ''}`;
  return garbledAt(
    tokens,
    given?.index ?? place,
    place,
    given === null ? canonical : withGiven(tokens, given, canonical),
    `‘${written}’ ${why}; ${evidence}.`,
    {
      // Whoever is meant, a case is corrected to the nominative; what has no surname has no namesakes.
      sure: beside !== null || proper !== undefined || entity.surname === '' || like.oblique || placed,
      meant: entity,
    },
  );
}

/** `Anna Furgala` beside `Sergei Furgala`: a given name before the place is none of the person's, so that it is another's name. */
function isOthers(tokens: Tokens, place: number, { givens }: KnownWord, k: Knowledge): boolean {
  const before = neighbour(tokens, place, -1);
  if (before < 0 || !factsOf(tokens.lower[before], k).isGiven) return false;
  const written = new Set([tokens.lower[before]]);
  return !givens.some((given) => written.has(given) || isSpeltBeside(given, written, k));
}
