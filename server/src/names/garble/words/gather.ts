import { type Tokens, tokenText, WordCase } from '../../../text/tokens.ts';
import { detached } from '../../../text/word-memory.ts';
import type { Knowledge } from '../../knowledge.ts';
import { factsAt, type WordFacts } from './facts.ts';
import { AFTER_SHIFT, type NamePlaces, Told } from './name-places.ts';
import type { NameWords } from './words.ts';

/** A `NameWord` that is not read to its end, or whose places are moved. */
export interface Growing {
  lower: string;
  written: string;
  places: number[];
  before: ReadonlySet<string>;
  after: ReadonlySet<string>;
  inside: boolean;
  facts: WordFacts;
  shouted: boolean;
  mixed: boolean;
  differing: readonly number[];
  behindSmall: readonly number[];
  split: readonly number[];
}

const NONE: ReadonlySet<string> = new Set();
const NOWHERE: readonly number[] = [];

/** The words of a text that stand with a capital, from their places. */
export function gatherNameWords({ tokens, at, told, watched }: NamePlaces, knowledge: Knowledge): NameWords {
  const words = new Map<string, Growing>();
  const { ids } = tokens;
  const seen: (Growing | undefined)[] = new Array(tokens.words);
  for (let n = 0; n < at.length; n++) {
    const place = at[n];
    let word = seen[ids[place]];
    if (word === undefined) {
      word = newWord(tokens, place, knowledge);
      seen[ids[place]] = word;
      words.set(word.lower, word);
    }
    grow(word, tokens, place, told[n]);
  }
  return { words, watched };
}

/** A word that has no places yet, from one of them. */
export function newWord(tokens: Tokens, place: number, knowledge: Knowledge): Growing {
  return {
    lower: tokens.lower[place],
    written: writtenAt(tokens, place),
    places: [],
    before: NONE,
    after: NONE,
    inside: false,
    facts: factsAt(tokens, place, knowledge),
    shouted: true,
    mixed: false,
    differing: NOWHERE,
    behindSmall: NOWHERE,
    split: NOWHERE,
  };
}

/** Adds a place to a word, with what is told of it. */
export function grow(word: Growing, tokens: Tokens, place: number, what: number): void {
  const { lower } = tokens;
  const written = tokens.cases[place];
  if (word.shouted && written !== WordCase.upper) {
    word.written = writtenAt(tokens, place);
    word.shouted = false;
  }
  word.places.push(place);
  if (written === WordCase.mixed) word.mixed = true;
  if ((what & Told.opens) === 0) word.inside = true;
  const before = what & Told.before;
  if (before !== 0) word.before = withWord(word.before, lower[place - before]);
  const after = (what & Told.after) >> AFTER_SHIFT;
  if (after !== 0) word.after = withWord(word.after, lower[place + after]);
  if (what < Told.differs) return;
  if ((what & Told.differs) !== 0) word.differing = withPlace(word.differing, place);
  if ((what & Told.behindSmall) !== 0) word.behindSmall = withPlace(word.behindSmall, place);
  if ((what & Told.split) !== 0) word.split = withPlace(word.split, place);
}

/** A word is kept while the text is edited: cut from it, it would keep all of this state alive. */
const writtenAt = (tokens: Tokens, place: number): string => detached(tokenText(tokens, place));

/** Most words have no neighbours with a capital: they share one empty set. */
function withWord(set: ReadonlySet<string>, word: string): ReadonlySet<string> {
  if (set === NONE) return new Set([word]);
  return (set as Set<string>).add(word);
}

/** Nearly all words have no such places: they share one empty list. */
function withPlace(list: readonly number[], place: number): readonly number[] {
  if (list === NOWHERE) return [place];
  (list as number[]).push(place);
  return list;
}
