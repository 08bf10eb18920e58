import { capitalized } from '../../../text/capital.ts';
import { tokenText } from '../../../text/tokens.ts';
import { foldWord } from '../../fold.ts';
import type { Knowledge, KnownEntity } from '../../knowledge.ts';
import { type Doubt, garbledAt } from '../doubt.ts';
import { likeCase } from '../explain.ts';
import { soundDistance } from '../sound/distance.ts';
import { liken, wordModel } from '../sound/model.ts';
import { phonemes } from '../sound/phonemes.ts';
import { isRussianGiven } from '../surnames.ts';
import { factsOf } from '../words/facts.ts';
import { type NameWord, neighbour } from '../words/words.ts';
import type { KnownSetting } from './likeness.ts';
import { LATIN_COUNTRIES, namesOf } from './words.ts';

/** `Dominique Raab`, `Kianu Reeves`: the surname is right, and the given name comes back from Russian as another. */
export function givenDoubts(word: NameWord, setting: KnownSetting): readonly Doubt[] {
  return [...word.after].flatMap((surname) => {
    const person = whoseGiven(word, surname, setting);
    return person === null ? [] : [...doubtsOfGiven(word, surname, person, setting)];
  });
}

/** Who of that surname is meant by a word before it that is a wrong form of his given name; null where nobody is. */
function whoseGiven(
  word: NameWord,
  surname: string,
  { words, knowledge: k, slavic }: KnownSetting,
): KnownEntity | null {
  if (!words.has(surname)) return null;
  const people = factsOf(surname, k).surnamed;
  if (people.length === 0) return null;
  // A common surname has other bearers, unless an office before it says that this one is meant.
  if (!slavic && k.isCommonSurname(surname) && !isBehindWord(word, k)) return null;
  if (people.some((person) => isHisGiven(person, word, slavic))) return null;
  return people.find((person) => isGarbledGivenOf(person, word)) ?? null;
}

const isBehindWord = ({ before }: NameWord, k: Knowledge): boolean =>
  [...before].some((word) => factsOf(word, k).english);

/** True for a name that the person bears as it is written. */
function isHisGiven(person: KnownEntity, word: NameWord, slavic: boolean): boolean {
  const [given] = person.given.split(' ');
  if (given.length > 2 && given.toLowerCase() === word.lower) return true;
  return namesOf(person).includes(word.lower) && !(slavic && isOwnGivenMisspelt(person, word));
}

/** `Anthony Blinken`: often written so, but who writes himself in Latin letters has one spelling; translation hears no other. */
function isOwnGivenMisspelt({ given, country }: KnownEntity, { facts }: NameWord): boolean {
  return LATIN_COUNTRIES.has(country ?? '') && !/[\s-]/.test(given) && phonemes(given) === facts.sounds;
}

function isGarbledGivenOf(person: KnownEntity, { lower, written, facts }: NameWord): boolean {
  const [given] = person.given.split(' ');
  if (given.length < 4 || foldWord(given.toLowerCase()) === foldWord(lower)) return false;
  const distance = soundDistance(phonemes(given), facts.sounds, 1);
  // Another spelling of a given name that English romanises is a matter of style, not of garbling.
  if (!LATIN_COUNTRIES.has(person.country ?? '')) {
    const mayBeHis = facts.given === null || facts.given === 'mf' || facts.given === person.gender;
    if (distance <= 0.4 || (facts.isGiven && mayBeHis)) return false;
  }
  // English has a form of its own for the names of saints and kings: Alexander Kwasniewski.
  if (isRussianGiven(lower) && distance <= 0.05) return false;
  return liken(wordModel(given, russianGiven(person)), written, 0.4).cost <= 0.3;
}

const russianGiven = ({ russian }: KnownEntity): string | null => russian?.toLowerCase().split(' ')[0] ?? null;

function* doubtsOfGiven(
  { places }: NameWord,
  surname: string,
  person: KnownEntity,
  { tokens }: KnownSetting,
): Iterable<Doubt> {
  const [given] = person.given.split(' ');
  const russian = russianGiven(person);
  for (const place of places) {
    const next = neighbour(tokens, place, 1);
    if (next < 0 || tokens.lower[next] !== surname) continue;
    const [written, behind] = [tokenText(tokens, place), tokenText(tokens, next)];
    const inRussian = russian === null ? '' : ` (in Russian ${capitalized(russian)})`;
    const reason = `‘${written} ${behind}’ looks like ${person.name}, whose given name is written ‘${given}’${inRussian}.`;
    yield garbledAt(tokens, place, place, likeCase(given, written), reason, { meant: person });
  }
}
