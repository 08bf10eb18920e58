import { TokenKind, type Tokens } from '../../../text/tokens.ts';
import type { Likeness } from '../sound/model.ts';
import type { NameWord } from '../words/words.ts';
import type { Neighbours } from './neighbours.ts';
import type { Pair } from './pair.ts';

/*
 * Places whose names came out as a stem or an adjective: what is left of them is no case of the name, so that comparing forms does
 * not find it.
 */

/** Words that go on with a sentence behind the name of a place. */
const BEHIND_PLACES = new Set(
  'on at in by for from with after before during until when where was were is are has have had will would said who which that because although while since last this yesterday today'.split(
    ' ',
  ),
);

/** The word of the text that stands for a place without being its name, if there is one. */
export function stemOfPlace(
  place: NameWord,
  words: ReadonlyMap<string, NameWord>,
  tokens: Tokens,
  neighbours: Neighbours,
): Pair | null {
  return adjectiveOf(place, words, tokens, neighbours) ?? stemOf(place, words);
}

/** `Granov` beside `Granovshchina`: translation took the stem of a place's name for its adjective's. */
function stemOf(place: NameWord, words: ReadonlyMap<string, NameWord>): Pair | null {
  const ending = /(?:shchina|ovo|evo|ino|ovka|skoye)$/.exec(place.lower)?.[0];
  if (ending === undefined || place.before.size > 0) return null;
  const stem = place.lower.slice(0, -ending.length);
  const wrong = stem.length >= 5 ? words.get(stem) : undefined;
  if (wrong === undefined || wrong.facts.known || wrong.facts.english || wrong.shouted || wrong.before.size > 0)
    return null;
  if (wrong.places.length > place.places.length) return null;
  const like: Likeness = { relation: 'garbled', cost: 0.6, form: null, oblique: false, truncated: true };
  return {
    wrong,
    right: place,
    like,
    evidence: 'alone',
    kind: 'garbled',
    sure: wrong.places.length < place.places.length,
  };
}

/** Endings of the cases of an adjective, and what stands behind one in the names of districts. */
const ADJECTIVE_CASES = ['oy', 'oi', 'oj', 'ogo', 'om', 'aya'] as const;
const DISTRICTS = /^(?:regions?|oblast|districts?|province|territory|krai)$/;

/** `the Irkutskoy region` beside `Irkutsk`: the adjective kept its Russian ending. */
function declinedAdjective(
  place: NameWord,
  words: ReadonlyMap<string, NameWord>,
  tokens: Tokens,
  neighbours: Neighbours,
): Pair | null {
  for (const ending of ADJECTIVE_CASES) {
    const wrong = words.get(place.lower + ending);
    if (wrong === undefined || wrong.shouted || neighbours.givens(wrong.before).length > 0) continue;
    if (!wrong.places.every((i) => DISTRICTS.test(tokens.lower[i + 1] ?? ''))) continue;
    const like: Likeness = { relation: 'garbled', cost: 0.1, form: null, oblique: false, truncated: false };
    const why = (name: string): string => `is the Russian adjective of ‘${name}’ with its ending`;
    return { wrong, right: place, like, evidence: 'alone', kind: 'garbled', sure: true, why };
  }
  return null;
}

/** `in Tikhoretsky on Monday` beside `Tikhoretsk`: the adjective of a place stands where the place itself is meant. */
function adjectiveOf(
  place: NameWord,
  words: ReadonlyMap<string, NameWord>,
  tokens: Tokens,
  neighbours: Neighbours,
): Pair | null {
  if (!/..[st]k$/.test(place.lower) || neighbours.givens(place.before).length > 0) return null;
  const declined = declinedAdjective(place, words, tokens, neighbours);
  if (declined !== null) return declined;
  const wrong = words.get(`${place.lower}y`);
  if (wrong === undefined || neighbours.givens(wrong.before).length > 0 || wrong.facts.surnamed.length > 0) return null;
  if (!wrong.places.every((i) => isPlaceAlone(tokens, i))) return null;
  const like: Likeness = { relation: 'garbled', cost: 0.3, form: null, oblique: false, truncated: false };
  const why = (name: string): string => `is the adjective of ‘${name}’, but stands where the place itself is meant`;
  return { wrong, right: place, like, evidence: 'alone', kind: 'garbled', sure: true, why };
}

/** True behind `in`, `from` or `near` and before a mark or a small word of grammar, so that nothing follows that an adjective could belong to. */
function isPlaceAlone({ lower, kinds }: Tokens, index: number): boolean {
  if (!/^(?:in|from|near|to|at)$/.test(lower[index - 1] ?? '')) return false;
  return kinds[index + 1] !== TokenKind.word || BEHIND_PLACES.has(lower[index + 1]);
}
