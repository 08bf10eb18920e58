import { capitalized } from '../../../text/capital.ts';
import { TokenKind, type Tokens, tokenText, WordCase } from '../../../text/tokens.ts';
import type { Knowledge } from '../../knowledge.ts';
import { type Doubt, garbledAt } from '../doubt.ts';
import { untranslatedForm } from '../translation/untranslated-forms.ts';
import { factsAt, factsOf } from '../words/facts.ts';
import { inAddress, isCutOff, isElided, type NameWord, neighbour } from '../words/words.ts';

/*
 * Some translations cannot write the rarest capitals: `Sergei hukov`, the forward of `enit`. A text that has lost them has none, so that
 * one with a single name in Z, Q or X is left alone.
 */

const RAREST = ['z', 'q', 'x'] as const;

/** A text of fewer tokens may well have no name that begins so. */
const LEAST_TOKENS = 40;

/** Endings of surnames of Russia and her neighbours, in which a word in small letters behind a given name is told as a surname. */
const SURNAME = /..(?:[oe]v|in|[oe]va|ina|sky|skiy|ski|skaya|enko|chuk|yan|dze)$/;

/** Words in small letters that are names without their first letter, in a text that has no Z, Q and X at the beginning of any. */
export function lostInitialDoubts(
  tokens: Tokens,
  words: ReadonlyMap<string, NameWord>,
  knowledge: Knowledge,
): readonly Doubt[] {
  if (tokens.length < LEAST_TOKENS || hasRarest(tokens)) return [];
  const doubts: Doubt[] = [];
  let isSupported = false;
  /** By the number of a word, what it is without its loss; null where it is right as it stands. */
  const whole: (string | null | undefined)[] = new Array(tokens.words);
  for (let i = 0; i < tokens.length; i++) {
    if (tokens.cases[i] !== WordCase.lower || tokens.ends[i] - tokens.starts[i] < 4) continue;
    const id = tokens.ids[i];
    if (whole[id] === undefined)
      whole[id] = isUnknown(tokens, i, words, knowledge) ? (knownFrom(tokens.lower[i], knowledge) ?? '') : null;
    const known = whole[id] ?? null;
    if (known === null || inAddress(tokens, i) || isCutOff(tokens, i) || isElided(tokens, i)) continue;
    const canonical = known || surnameFrom(tokens, i, knowledge);
    if (canonical === null) continue;
    isSupported ||= isWhereNamesStand(tokens, i, knowledge);
    const reason = `‘${tokenText(tokens, i)}’ is no word, but ‘${canonical}’ without its beginning; this text has lost every capital ${canonical[0]}.`;
    doubts.push(garbledAt(tokens, i, i, canonical, reason));
  }
  // One such word anywhere may be a misprint.
  return isSupported || doubts.length > 1 ? doubts : [];
}

const BEFORE_NAMES = new Set('in at to from of by with against for near'.split(' '));

/** True behind a given name, in quotation marks of its own, or behind a word that mostly stands before names. */
function isWhereNamesStand(tokens: Tokens, index: number, knowledge: Knowledge): boolean {
  const before = tokens.lower[index - 1] ?? '';
  if (BEFORE_NAMES.has(before) || /^["“«]$/.test(before)) return true;
  const name = neighbour(tokens, index, -1);
  return name >= 0 && factsOf(tokens.lower[name], knowledge).isGiven;
}

function hasRarest({ cases, lower, length }: Tokens): boolean {
  for (let i = 0; i < length; i++) {
    if (cases[i] < WordCase.title) continue;
    const first = lower[i].charAt(0);
    if (first === 'z' || first === 'q' || first === 'x') return true;
  }
  return false;
}

function isUnknown(tokens: Tokens, index: number, words: ReadonlyMap<string, NameWord>, knowledge: Knowledge): boolean {
  const lower = tokens.lower[index];
  const { english, known } = factsAt(tokens, index, knowledge);
  return !english && !known && !words.has(lower) && untranslatedForm(lower, knowledge) === null;
}

/** A name that we know, of a place, body or person of one of the letters, or a surname that many bear. */
function knownFrom(lower: string, knowledge: Knowledge): string | null {
  for (const letter of RAREST) {
    const name = letter + lower;
    const { known, english } = factsOf(name, knowledge);
    if (known && !english) return capitalized(name);
  }
  return null;
}

/** `Dmitry elinsky`: what ends as a surname behind a given name; nearly all of them that begin so begin with a Z. */
function surnameFrom(tokens: Tokens, index: number, knowledge: Knowledge): string | null {
  const given = neighbour(tokens, index, -1);
  const lower = tokens.lower[index];
  if (given < 0 || !SURNAME.test(lower) || tokens.kinds[given] !== TokenKind.word) return null;
  return factsOf(tokens.lower[given], knowledge).isGiven ? capitalized(`z${lower}`) : null;
}
