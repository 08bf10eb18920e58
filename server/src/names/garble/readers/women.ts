import { type Tokens, tokenText } from '../../../text/tokens.ts';
import type { Knowledge } from '../../knowledge.ts';
import { type Doubt, garbledAt } from '../doubt.ts';
import { likeCase } from '../explain.ts';
import { soundDistance } from '../sound/distance.ts';
import { phonemes } from '../sound/phonemes.ts';
import { isEnglishSurname, isEverydaySurname, isRussianGiven } from '../surnames.ts';
import { type GivenBefore, givenBefore, withGiven } from '../whole-name.ts';
import { doubtsOfWords } from '../words/by-word.ts';
import { factsOf } from '../words/facts.ts';
import { type NameWord, neighbour } from '../words/words.ts';

/** Russian surnames of men of which the women's differ by a letter; other languages' surnames end so more rarely. */
const MANS = /(?:[oe]v|[bdgklmrstvz]in)$/;

/** True for a man's given name, or an office or other word of English before a name. */
function isMans(before: string, knowledge: Knowledge): boolean {
  const facts = factsOf(before, knowledge);
  return facts.given === 'm' || facts.english;
}

/** True for a Russian woman's given name, or one that comes near that of a known woman of the family (Paulina for Polina). */
function isHers(given: string, surname: NameWord, knowledge: Knowledge): boolean {
  const { given: gender } = factsOf(given, knowledge);
  if (gender === 'mf')
    return isRussianGiven(given) && given.endsWith('a') && !/^(?:nikita|ilya|foma|luka)$/.test(given);
  if (gender !== 'f') return false;
  if (isRussianGiven(given)) return true;
  return factsOf(`${surname.lower}a`, knowledge).surnamed.some(
    (p) => p.gender === 'f' && soundDistance(phonemes(p.given), phonemes(given), 1.15) <= 1.15,
  );
}

/** `Vladimir and Anna Kikin`: one name for both. */
function isCouple(tokens: Tokens, given: number, knowledge: Knowledge): boolean {
  return tokens.lower[given - 1] === 'and' && given > 1 && factsOf(tokens.lower[given - 2], knowledge).isGiven;
}

/** `Anna Kikin`: in a text from Russia, a woman's surname without its ending. */
export function womenDoubts(
  tokens: Tokens,
  words: ReadonlyMap<string, NameWord>,
  knowledge: Knowledge,
): readonly Doubt[] {
  return doubtsOfWords(
    'women',
    words,
    ({ lower, shouted, facts }) =>
      lower.length >= 5 && MANS.test(lower) && !shouted && !facts.english && !isEnglishSurname(lower),
    function* (word) {
      // A man of the family is in the text, too: English gives his wife his name.
      if ([...word.before].some((w) => isMans(w, knowledge))) return;
      const sure = factsOf(`${word.lower}a`, knowledge).surnamed.some((p) => p.gender === 'f');
      for (const place of word.places) {
        const before = neighbour(tokens, place, -1);
        if (before < 0 || !isHers(tokens.lower[before], word, knowledge)) continue;
        // `Vera Pavlovna Orlov` has a patronymic between; a given name may be somebody's surname, too.
        if (isCouple(tokens, before, knowledge) || !/[ay]$/.test(tokens.lower[before])) continue;
        if (neighbour(tokens, place, 1) >= 0) continue;
        const written = tokenText(tokens, place);
        const canonical = likeCase(`${word.written}a`, written);
        const reason = `‘${written}’ is a man’s surname behind a woman’s name; Russian women of that family are called ‘${canonical}’.`;
        yield garbledAt(tokens, place, place, canonical, reason, { sure });
      }
    },
  );
}

/** A man's surname in the genitive, which is also a woman's nominative. */
const HERS = /(?:[oe]v|[iy]n)a$/;

/** `Olega`, `Dmitriya`: true for what no woman is called; some are called Yaroslava and Konstantina. */
const isNoWomans = (given: string, knowledge: Knowledge): boolean =>
  /(?<!slav|in)a$/.test(given) &&
  !factsOf(given, knowledge).isGiven &&
  !factsOf(given.replace(/iya$/, 'ia'), knowledge).isGiven;

/** The man's given name of which the genitive stands before a place, or null. */
function genitiveBefore(tokens: Tokens, place: number, knowledge: Knowledge): GivenBefore | null {
  const given = givenBefore(tokens, place, [], knowledge);
  if (given === null || !isNoWomans(tokens.lower[given.index], knowledge)) return null;
  return factsOf(given.canonical.toLowerCase(), knowledge).given === 'm' ? given : null;
}

/** `the poems of Sergei Yesenina`: behind a Russian man's given name, perhaps in the genitive itself, the genitive of his surname. */
export function genitiveDoubts(
  tokens: Tokens,
  words: ReadonlyMap<string, NameWord>,
  knowledge: Knowledge,
): readonly Doubt[] {
  return doubtsOfWords(
    'genitives',
    words,
    ({ lower, shouted, facts, before }) =>
      before.size > 0 && lower.length >= 6 && HERS.test(lower) && !shouted && !facts.english,
    function* (word) {
      const stem = word.lower.slice(0, -1);
      const his = factsOf(stem, knowledge);
      const isSurname = isEverydaySurname(stem) || his.surnamed.some((p) => p.gender === 'm');
      // `Andrei Malina` is his name; nobody is called Malin.
      if (!isSurname && !/[oe]v$/.test(stem) && !words.has(stem)) return;
      for (const place of word.places) {
        const before = neighbour(tokens, place, -1);
        const given = tokens.lower[before] ?? '';
        const cased = genitiveBefore(tokens, place, knowledge);
        const isHis = isRussianGiven(given) && !given.endsWith('a') && factsOf(given, knowledge).given === 'm';
        if (cased === null && !isHis) continue;
        if (tokens.lower[place - 1] === '-' || isCouple(tokens, before, knowledge) || neighbour(tokens, place, 1) >= 0)
          continue;
        const written = tokenText(tokens, place);
        const canonical = likeCase(word.written.slice(0, -1), written);
        const reason = `‘${written}’ behind a man’s given name is the genitive of ‘${canonical}’; as a name by itself it is a woman’s.`;
        yield cased === null
          ? garbledAt(tokens, place, place, canonical, reason)
          : garbledAt(tokens, cased.index, place, withGiven(tokens, cased, canonical), reason);
      }
    },
  );
}
