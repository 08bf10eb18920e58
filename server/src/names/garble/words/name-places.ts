import { changeOf, spliced } from '../../../text/change.ts';
import { firstFrom } from '../../../text/first-at.ts';
import { Script, TokenKind, type Tokens, touchesNext, WordCase } from '../../../text/tokens.ts';
import type { WordList } from '../../../text/word-list.ts';
import type { Knowledge } from '../../knowledge.ts';
import { GRAMMAR } from '../../recognition/word-lists.ts';
import { PERSON_VERBS } from '../person-verbs.ts';
import { isUntranslated } from '../translation/untranslated-forms.ts';
import { factsAt } from './facts.ts';
import { inAddress, isCutOff, neighbour, startsSentence } from './words.ts';

/**
 * Where words stand with a capital, and what the tokens around each place tell by themselves: no more than that, so that it can be kept
 * while other lines of the text are edited.
 */
export interface NamePlaces {
  readonly tokens: Tokens;
  /** Token indexes, in order. Words within addresses and cut-off words are left out. */
  readonly at: Uint32Array;
  /** What is told of each, as `Told` has it. */
  readonly told: Uint16Array;
  /** Tokens in small letters that are watched for, or are Russian words in Latin letters, in order. */
  readonly watched: Uint32Array;
}

/** The lowest bits are the number of tokens back to the capitalised word right before a place, and those above ahead to the one behind it; 0 where there is none. */
export const Told = {
  before: 7,
  after: 7 << 3,
  /** The place begins a sentence, a line, a quotation or a bracket. */
  opens: 1 << 6,
  /** A word behind it may lack a capital or have too many. */
  differs: 1 << 7,
  /** Right before it stands a longer word in small letters that begins a known name. */
  behindSmall: 1 << 8,
  /** Right behind it, over a blank, stands a word in small letters that is neither English nor known. */
  split: 1 << 9,
} as const;
export const AFTER_SHIFT = 3;

/** What is told of a place hangs on no more than so many tokens before and behind it. */
const REACH = 12;

/** Reads the places of a text; `old` are those of an earlier state of it, read with the same knowledge. */
export function readNamePlaces(
  tokens: Tokens,
  knowledge: Knowledge,
  watch: WordList,
  old: NamePlaces | null = null,
): NamePlaces {
  if (old === null) {
    const { at, told, watched } = readRange(tokens, knowledge, watch, 0, tokens.length);
    return { tokens, at: new Uint32Array(at), told: new Uint16Array(told), watched: new Uint32Array(watched) };
  }
  const { first, oldNext, newNext } = changeOf(old.tokens, tokens);
  const from = Math.max(0, first - REACH);
  const reach = Math.min(REACH, tokens.length - newNext);
  const fresh = readRange(tokens, knowledge, watch, from, newNext + reach);
  const shift = newNext - oldNext;
  const head = firstFrom(old.at, from);
  const tail = firstFrom(old.at, oldNext + reach);
  const told = new Uint16Array(head + fresh.told.length + old.told.length - tail);
  told.set(old.told.subarray(0, head));
  told.set(fresh.told, head);
  told.set(old.told.subarray(tail), head + fresh.told.length);
  return {
    tokens,
    at: spliced(old.at, head, Uint32Array.from(fresh.at), 0, tail, shift),
    told,
    watched: spliced(
      old.watched,
      firstFrom(old.watched, from),
      Uint32Array.from(fresh.watched),
      0,
      firstFrom(old.watched, oldNext + reach),
      shift,
    ),
  };
}

interface Range {
  readonly at: number[];
  readonly told: number[];
  readonly watched: number[];
}

/** Reads the places of the tokens from one to before another. */
function readRange(tokens: Tokens, knowledge: Knowledge, watch: WordList, from: number, to: number): Range {
  const at: number[] = [];
  const told: number[] = [];
  const watched: number[] = [];
  /** By the number of a word: 1 where it is watched for, 2 where not, 0 where nobody has looked. */
  const watches = new Uint8Array(tokens.words);
  const { cases, ids } = tokens;
  for (let i = from; i < to; i++) {
    if (cases[i] === WordCase.lower) {
      if (lengthOf(tokens, i) <= 3) continue;
      const id = ids[i];
      if (watches[id] === 0)
        watches[id] = watch.has(tokens.lower[i], tokens.hashes[id]) || isUntranslated(tokens, i, knowledge) ? 1 : 2;
      if (watches[id] === 1) watched.push(i);
    } else if (mayBeName(tokens, i)) {
      at.push(i);
      told.push(toldOf(tokens, i, knowledge));
    }
  }
  return { at, told, watched };
}

const lengthOf = ({ starts, ends }: Tokens, index: number): number => ends[index] - starts[index];

/** True for a word with a capital, of three letters and more and not in Cyrillic, that is neither part of an address nor cut off. */
const mayBeName = (tokens: Tokens, index: number): boolean =>
  tokens.cases[index] !== WordCase.none &&
  (tokens.scripts[index] & Script.cyrillic) === 0 &&
  lengthOf(tokens, index) >= 3 &&
  !inAddress(tokens, index) &&
  !isCutOff(tokens, index);

function toldOf(tokens: Tokens, place: number, knowledge: Knowledge): number {
  const before = nameBefore(tokens, place, knowledge);
  const after = neighbour(tokens, place, 1);
  return (
    (before < 0 ? 0 : place - before) |
    (after < 0 ? 0 : (after - place) << AFTER_SHIFT) |
    (startsSentence(tokens, place) ? Told.opens : 0) |
    (mayDiffer(tokens, place, knowledge) ? Told.differs : 0) |
    (isBehindSmall(tokens, place, knowledge) ? Told.behindSmall : 0) |
    (mayBeSplit(tokens, place, knowledge) ? Told.split : 0)
  );
}

/** The capitalised word right before a token, or -1; none is the `In` of `In Portugal`, whose capital is the sentence's or the title's. */
export function nameBefore(tokens: Tokens, index: number, k: Knowledge): number {
  const before = neighbour(tokens, index, -1);
  const isGrammar = before >= 0 && tokens.cases[before] === WordCase.title && GRAMMAR.has(tokens.lower[before]);
  return isGrammar && !factsAt(tokens, before, k).isGiven ? -1 : before;
}

/** A quick look whether the words behind a capitalised one may lack a capital or have too many. */
function mayDiffer(tokens: Tokens, place: number, k: Knowledge): boolean {
  if (isShoutedInside(tokens, place)) return true;
  let index = place;
  for (let n = 0; n < 3; n++) {
    index++;
    if (index < tokens.length && tokens.kinds[index] === TokenKind.mark && tokens.lower[index] === '-') index++;
    if (index >= tokens.length || tokens.kinds[index] !== TokenKind.word) return false;
    const written = tokens.cases[index];
    if (written === WordCase.upper) return true;
    if (written === WordCase.lower) {
      const length = tokens.ends[index] - tokens.starts[index];
      if (length < 3 || (length === 3 && !PERSON_VERBS.has(tokens.lower[index + 1] ?? ''))) return false;
      return tokens.cases[index + 1] === WordCase.title || factsAt(tokens, index, k).surnamed.length > 0;
    }
    if (written === WordCase.title && factsAt(tokens, index, k).inner) return true;
  }
  return false;
}

/** True for a longer word all in capitals right behind one in small letters: `of the CENTRAL African Republic`. */
export function isShoutedInside({ cases, starts, ends, text }: Tokens, place: number): boolean {
  return (
    cases[place] === WordCase.upper &&
    ends[place] - starts[place] >= 5 &&
    place > 0 &&
    cases[place - 1] === WordCase.lower &&
    starts[place] - ends[place - 1] === 1 &&
    text[starts[place - 1] - 1] === ' '
  );
}

function isBehindSmall(tokens: Tokens, place: number, k: Knowledge): boolean {
  const { cases, starts, ends } = tokens;
  const first = place - 1;
  return (
    first >= 0 &&
    cases[first] === WordCase.lower &&
    starts[place] - ends[first] === 1 &&
    ends[first] - starts[first] >= 4 &&
    factsAt(tokens, first, k).startsName
  );
}

function mayBeSplit(tokens: Tokens, place: number, k: Knowledge): boolean {
  const next = place + 1;
  if (next >= tokens.length || tokens.cases[next] !== WordCase.lower || touchesNext(tokens, place)) return false;
  if (tokens.text[tokens.ends[place]] !== ' ' || tokens.starts[next] - tokens.ends[place] !== 1) return false;
  const rest = factsAt(tokens, next, k);
  return !rest.english && !rest.known;
}
