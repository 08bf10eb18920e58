import { changeOf } from './change.ts';
import { WantedPlaces, wantedAmong } from './kept-places.ts';
import { type Tokens, WordCase } from './tokens.ts';

/** How often the words of one state of an edited text stand in small letters, by their numbers. */
interface Counted {
  readonly tokens: Tokens;
  readonly counts: Uint32Array;
}

/** By the numbering that all states of an edited text share, what was counted last. */
const COUNTED = new WeakMap<object, Counted>();

/** Words in small letters: a set of them, or the keys of a map. */
type Words = Pick<ReadonlyMap<string, unknown>, 'has' | 'size'> & { keys(): Iterable<string> };

/**
 * Visits the tokens in small letters that are one of some words, in order. A word is visited no more once the visitor gives true for
 * it; where that has become so of all that the text has, the rest of it is left out.
 */
export function eachInSmallLetters(tokens: Tokens, words: Words, visit: (place: number) => boolean): void {
  if (words.size === 0) return;
  const { ids, cases, lower, length, numbers } = tokens;
  /** By the number of a word: 1 where it is wanted, 2 where not, 0 where nobody has looked. */
  const wanted = new Uint8Array(tokens.words);
  let left = Number.POSITIVE_INFINITY;
  if (numbers !== undefined) {
    const counts = smallCounts(tokens, numbers);
    left = 0;
    wanted.fill(2);
    for (const word of words.keys()) {
      const id = numbers.get(word);
      if (id === undefined || counts[id] === 0) continue;
      wanted[id] = 1;
      left++;
    }
  }
  for (let i = 0; i < length && left > 0; i++) {
    const id = ids[i];
    if (wanted[id] === 2 || cases[i] !== WordCase.lower) continue;
    if (wanted[id] === 0) wanted[id] = words.has(lower[i]) ? 1 : 2;
    if (wanted[id] === 1 && visit(i)) {
      wanted[id] = 2;
      left--;
    }
  }
}

const SMALL = new WantedPlaces(({ cases }, token) => cases[token] === WordCase.lower);

/** All tokens in small letters that are one of some words, in order. */
export function placesInSmallLetters(tokens: Tokens, words: Words): readonly number[] {
  const { numbers } = tokens;
  if (numbers !== undefined) return Array.from(SMALL.of(tokens, wantedAmong(tokens, numbers, words.keys())));
  const places: number[] = [];
  eachInSmallLetters(tokens, words, (place) => {
    places.push(place);
    return false;
  });
  return places;
}

/** Counts only what has changed since the last state. */
function smallCounts(tokens: Tokens, numbers: object): Uint32Array {
  const old = COUNTED.get(numbers);
  if (old?.tokens === tokens) return old.counts;
  let counts: Uint32Array;
  if (old === undefined) {
    counts = new Uint32Array(2 * tokens.words);
    count(tokens, 0, tokens.length, counts, 1);
  } else {
    const { first, oldNext, newNext } = changeOf(old.tokens, tokens);
    counts = old.counts;
    if (counts.length < tokens.words) {
      counts = new Uint32Array(2 * tokens.words);
      counts.set(old.counts);
    }
    count(old.tokens, first, oldNext, counts, -1);
    count(tokens, first, newNext, counts, 1);
  }
  COUNTED.set(numbers, { tokens, counts });
  return counts;
}

function count({ ids, cases }: Tokens, from: number, to: number, counts: Uint32Array, more: 1 | -1): void {
  for (let i = from; i < to; i++) if (cases[i] === WordCase.lower) counts[ids[i]] += more;
}
