import type { Structure } from '../../../release/model.ts';
import { KeptPlaces } from '../../../text/kept-places.ts';
import { TokenKind, type Tokens, touchesNext, WordCase } from '../../../text/tokens.ts';
import type { Knowledge } from '../../knowledge.ts';
import type { Doubt } from '../doubt.ts';
import type { NameWords } from '../words/words.ts';
import { loweredAgain, namesOfText } from './again.ts';
import { HOLDERS, loweredHolder } from './holders.ts';
import { innerCapitals, lostFirstCapital } from './inner.ts';
import { knownPhrases, loweredFirst, shoutedInside } from './phrases.ts';
import type { Add } from './places.ts';
import { loweredName, smallWordsIn } from './small.ts';

/** Names in small letters or with capitals in the wrong places. */
export function doubtsOfCasing({ tokens }: Structure, names: NameWords, knowledge: Knowledge): readonly Doubt[] {
  const doubts: Doubt[] = [];
  const add = addingTo(doubts, tokens);
  const lowered = besideCapitals(tokens, names, knowledge, add);
  const small = smallWordsIn(tokens, names.watched, knowledge);
  const own = namesOfText(names.words, tokens, knowledge);
  if ((small.length === 0 && lowered.size === 0 && own === null) || isLowerText(tokens)) return doubts;
  for (const place of small) loweredName(tokens, place, names.words, knowledge, add);
  loweredAgain(tokens, own ?? new Uint8Array(tokens.words), lowered, names.words, knowledge, add);
  return doubts;
}

/** What takes remarks on tokens into a list: of several on one token the first, and none that would change nothing. */
function addingTo(doubts: Doubt[], tokens: Tokens): Add {
  const { text, starts, ends } = tokens;
  const done = new Set<number>();
  return (index, canonical, reason, place, { grave = true, last = index } = {}) => {
    if (done.has(index) || canonical === text.slice(starts[index], ends[last])) return;
    for (let i = index; i <= last; i++) done.add(i);
    doubts.push({
      start: starts[index],
      end: ends[last],
      kind: 'casing',
      canonical,
      others: [],
      reason,
      sure: true,
      grave,
      evidence: place === null ? null : { start: starts[place], end: ends[place] },
    });
  };
}

/**
 * What the words with capitals tell of themselves and of those beside them. Gives the surnames that stand in small letters behind a given
 * name, by their numbers, with the canonical form.
 */
function besideCapitals(
  tokens: Tokens,
  { words, watched }: NameWords,
  knowledge: Knowledge,
  add: Add,
): ReadonlyMap<number, string> {
  const lowered = new Map<number, string>();
  const inner = new Map<string, string>();
  for (const word of words.values()) knownPhrases(tokens, word, knowledge, { lowered, inner, add });
  for (const word of words.values()) {
    loweredFirst(tokens, word, knowledge, add);
    if (HOLDERS.has(word.lower)) for (const place of word.places) loweredHolder(tokens, place, knowledge, add);
  }
  for (const i of watched) if (HOLDERS.has(tokens.lower[i])) loweredHolder(tokens, i, knowledge, add);
  for (const word of words.values()) shoutedInside(tokens, word, knowledge, add);
  for (const word of words.values()) lostFirstCapital(tokens, word, add);
  for (const word of words.values()) innerCapitals(tokens, word, knowledge, inner, add);
  return lowered;
}

const STOPS = new KeptPlaces(({ kinds, lower }, from, to) => {
  const places: number[] = [];
  for (let i = from; i < to; i++) if (kinds[i] === TokenKind.mark && lower[i] === '.') places.push(i);
  return places;
});

/** True where sentences begin in small letters, as in chats: its names say nothing. */
function isLowerText(tokens: Tokens): boolean {
  let lower = 0;
  let upper = 0;
  for (const stop of STOPS.of(tokens)) {
    const i = stop + 1;
    if (i >= tokens.length || tokens.kinds[i] !== TokenKind.word || !touchesNext(tokens, Math.max(0, stop - 1)))
      continue;
    if (tokens.cases[i] === WordCase.lower) lower++;
    else upper++;
  }
  return lower > 3 && lower > upper;
}
