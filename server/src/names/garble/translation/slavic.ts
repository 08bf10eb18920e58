import type { Tokens } from '../../../text/tokens.ts';
import { isEastern } from '../known/words.ts';
import { isRussianGiven } from '../surnames.ts';
import { isBehindGiven, type NameWord } from '../words/words.ts';
import { calqueSigns } from './calques.ts';

const OF_RUSSIA = new Set(
  'russia russian russians soviet ukraine ukrainian belarusian kazakh georgian armenian'.split(' '),
);
/** Endings that only names from there have, and the cases of such surnames and adjectives. */
const OF_NAMES =
  /..(?:[oe]va?|sk(?:y|iy|aya)|enko|chuk|yuk|vich|dze|shvili)$|...(?:[oe]v|in)(?:oy|oi|ym|ymi|ykh|oyu)$|...sk(?:ogo|omu|im|oyu?)$/;
/** The cases of countries, which end as a few other words do. */
const OF_COUNTRIES = /..(?:[dlnrsv]|ts)(?:ii|iy[aue]|iyey)$/;
/** So many names of a text ask for one sign more: who speaks for an hour also speaks of Russia. */
const NAMES_PER_SIGN = 80;
/** Of so many tokens, too, one more is asked: a translation keeps turns of phrase all over, who writes English has one by chance. */
const TOKENS_PER_SIGN = 1000;

/**
 * True where a text is of Russia and her neighbours, or reads as one that was translated from Russian, so that its names may have come
 * through Russian. One sign is enough in a short one: a word for a country or a place there, a name that ends as only names from there
 * do, or a Russian turn of phrase. Of such as others have, too (_Kristina_, _Kitchin_), two make one sign: Australian transcripts have
 * one in twelve.
 */
export function isSlavic(words: ReadonlyMap<string, NameWord>, tokens: Tokens): boolean {
  const enough = Math.max(1, words.size / NAMES_PER_SIGN);
  let signs = 0;
  for (const word of words.values()) {
    signs += signOf(word);
    if (signs >= enough) return true;
  }
  const left = Math.max(enough, tokens.length / TOKENS_PER_SIGN) - signs;
  return calqueSigns(tokens, left) >= left || declinesForeigners(words);
}

/** How much a word says for a text being of Russia and her neighbours, from 0 to 1. */
function signOf(word: NameWord): number {
  const { facts, lower } = word;
  if (facts.english) return OF_RUSSIA.has(lower) ? 1 : 0;
  if (isNeighbour(word) || (facts.eastern && !facts.isGiven)) return 1;
  if (OF_NAMES.test(lower) || (facts.slavic && facts.surnamed.some(isEastern))) return 1;
  if (facts.known) return isRussianGiven(lower) ? 0.5 : 0;
  return facts.slavic || OF_COUNTRIES.test(lower) ? 0.5 : 0;
}

/** True for the surname of somebody from there whom we know, behind the given name. */
function isNeighbour({ facts, before }: NameWord): boolean {
  return before.size > 0 && facts.surnamed.some((p) => isEastern(p) && before.has(p.given.toLowerCase()));
}

/** Endings that Russian gives to foreigners' surnames in its cases. */
const CASES = ['om', 'em', 'u', 'a'] as const;

/**
 * True where two such endings stand behind surnames of the text (`Zidanu` and `Zidana` beside `Zinedine Zidane`), or one behind a given
 * name (`Gabriel Attalem` beside `Attal`); a letter that Russian has for another counts as much (`Khoms` beside `Homs`).
 */
function declinesForeigners(words: ReadonlyMap<string, NameWord>): boolean {
  let found: string | null = null;
  for (const { lower, facts, before, inside } of words.values()) {
    if (lower.length < 5 || facts.known || facts.english) continue;
    if (inside && isBare(words.get(respelt(lower)))) return true;
    const last = lower[lower.length - 1];
    if (last !== 'a' && last !== 'u' && last !== 'm') continue;
    const ending = CASES.find((end) => lower.endsWith(end));
    if (ending === undefined || ending === found) continue;
    const stem = lower.slice(0, -ending.length);
    const name = words.get(stem) ?? words.get(`${stem}e`);
    if (name === undefined || name.facts.isGiven) continue;
    if (before.size > 0 && name.before.size === 0 && isNamed(name) && isBehindGiven(before, words)) return true;
    // No other language ends so what the text has without the ending.
    if (ending !== 'a' && lower.length >= 6 && isNamed(name) && name.inside) return true;
    if (name.before.size === 0 || lower.length < 6) continue;
    if (found !== null) return true;
    found = ending;
  }
  return false;
}

/** What stands for a Latin `h` in words that came through Russian. */
function respelt(lower: string): string {
  return lower.startsWith('kh') ? lower.slice(1) : lower.startsWith('g') ? `h${lower.slice(1)}` : '';
}

/** True for a place that we know, without a name before it. */
function isBare(name: NameWord | undefined): boolean {
  return name !== undefined && !name.facts.english && name.facts.named.some((entity) => entity.type === 'place');
}

const isNamed = ({ facts }: NameWord): boolean => !facts.english || facts.surnamed.length > 0;
