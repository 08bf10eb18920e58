import type { Structure } from '../../../release/model.ts';
import type { Span } from '../../../text/span.ts';
import { type Tokens, tokenText } from '../../../text/tokens.ts';
import type { Knowledge } from '../../knowledge.ts';
import { nativeForm, romanize } from '../../romanize.ts';
import type { Doubt } from '../doubt.ts';
import { explain, likeCase } from '../explain.ts';
import { givenBefore, isCase, withGiven } from '../whole-name.ts';
import { factsOf } from '../words/facts.ts';
import { type NameWord, neighbour } from '../words/words.ts';
import { compareNames } from './kept-pairs.ts';
import { Neighbours } from './neighbours.ts';
import { type Evidence, type Pair, rank } from './pair.ts';
import type { Judge } from './pair-judge.ts';
import { stemOfPlace } from './place-stems.ts';

/** Words that come out garbled beside their proper form in the same text. */
export function doubtsInDocument(
  structure: Structure,
  words: ReadonlyMap<string, NameWord>,
  knowledge: Knowledge,
  slavic: boolean,
): readonly Doubt[] {
  const neighbours = new Neighbours(knowledge);
  const { tokens } = structure;
  const { alike, judge, pairs } = compareNames({ words, tokens, knowledge, neighbours, slavic });
  const best = bestPairs(pairs);
  if (slavic)
    for (const name of alike.names) {
      const pair = stemOfPlace(name, words, tokens, neighbours);
      if (pair !== null && !best.has(pair.wrong)) best.set(pair.wrong, pair);
    }
  const doubts: Doubt[] = [];
  for (const pair of best.values()) {
    const right = properForm(pair, best);
    const said = saidOf(pair, right, judge);
    for (const doubt of doubtsOf(tokens, said, right, pair.wrong.places, knowledge)) doubts.push(doubt);
    // Where nothing tells which spelling is right, the reader is asked at both.
    if (!pair.open || right !== pair.right || best.has(right)) continue;
    const other = { ...pair, wrong: right };
    for (const doubt of doubtsOf(tokens, other, pair.wrong, right.places, knowledge)) doubts.push(doubt);
  }
  return longestOnly(doubts);
}

/** For each word that is wrong, the pair that tells most of it. */
function bestPairs(pairs: readonly Pair[]): Map<NameWord, Pair> {
  const best = new Map<NameWord, Pair>();
  for (const pair of [...pairs].sort(byPlace)) {
    const before = best.get(pair.wrong);
    if (before === undefined || rank(pair) < rank(before)) best.set(pair.wrong, pair);
  }
  return best;
}

/** What a pair's wrong word should be: a form that is itself thought wrong vouches for nothing, its own proper form does. */
function properForm(pair: Pair, best: ReadonlyMap<NameWord, Pair>): NameWord {
  let { right } = pair;
  for (let i = 0; i < 3; i++) {
    const next = best.get(right);
    if (next === undefined || next.right === pair.wrong) break;
    right = next.right;
  }
  return right;
}

/** The pair that the remark on a wrong word speaks of: what is said of the form is said of the name that it comes from. */
function saidOf(pair: Pair, right: NameWord, judge: Judge): Pair {
  const meant = right === pair.right ? pair : (judge.pair(pair.wrong, right) ?? pair);
  return meant.wrong === pair.wrong && meant.right === right ? { ...meant, sure: pair.sure } : pair;
}

/** `Petrovichem Sidorovym`: the surname is corrected together with the name before it, which by itself is one of these, too. */
function longestOnly(doubts: readonly Doubt[]): readonly Doubt[] {
  const longest = new Map<number, number>();
  for (const { start, end } of doubts) longest.set(start, Math.max(end, longest.get(start) ?? 0));
  return doubts.filter(({ start, end }) => end === longest.get(start));
}

/** Pairs in the order of the text, so that it does not count in which order they were found. */
function byPlace(a: Pair, b: Pair): number {
  return a.wrong.places[0] - b.wrong.places[0] || a.right.places[0] - b.right.places[0];
}

/** What is said of the places of a pair's wrong word. All but the word as it is written is told once: a frequent name has hundreds of places. */
function* doubtsOf(
  tokens: Tokens,
  pair: Pair,
  right: NameWord,
  places: readonly number[],
  knowledge: Knowledge,
): Iterable<Doubt> {
  const givens = isCase(pair.like) ? new Set(givensOf(right, tokens)) : null;
  const native = nativeForm(right.written);
  const romanized = pair.like.form ? romanize(pair.like.form.form) : null;
  const count = right.places.length;
  const times = count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`;
  const known = pair.open ? ', and nothing tells which of the two is right' : EVIDENCE[evidenceOf(pair, knowledge)];
  const proper = right.places[0];
  const evidence: Span = { start: tokens.starts[proper], end: tokens.ends[proper] };
  const name = (right === pair.right ? pair.canonical : undefined) ?? right.written;
  for (const place of places) {
    const written = tokenText(tokens, place);
    const given = givens && givenBefore(tokens, place, givens, knowledge);
    const canonical = likeCase(name, written);
    const why =
      pair.why?.(right.written) ??
      (pair.kind === 'inconsistent'
        ? `and ‘${right.written}’ look like one name in two spellings`
        : explain(right.written, written, pair.like, native, romanized));
    const first = given?.index ?? (isHead(tokens, place - 1, right.lower, pair.wrong.lower) ? place - 1 : place);
    yield {
      start: tokens.starts[first],
      end: tokens.ends[place],
      kind: pair.kind,
      canonical: given === null ? canonical : withGiven(tokens, given, canonical),
      others: [],
      reason: `‘${written}’ ${why}; ‘${right.written}’ stands ${times} in this text${known}.`,
      sure: pair.sure,
      grave: true,
      evidence,
    };
  }
}

/** True for the letter that a blank parts from the rest of a name: `A USTRALIA`. */
function isHead({ lower, starts, ends }: Tokens, index: number, right: string, wrong: string): boolean {
  return index >= 0 && right === lower[index] + wrong && starts[index + 1] - ends[index] === 1;
}

/** The words before the places of a name, as they are written there. */
function* givensOf({ places, before }: NameWord, tokens: Tokens): Iterable<string> {
  if (before.size === 0) return;
  for (const place of places) {
    const index = neighbour(tokens, place, -1);
    if (index >= 0) yield tokenText(tokens, index);
  }
}

/** What stands right before both words is a given name only if we know it for one. */
function evidenceOf({ evidence, wrong }: Pair, knowledge: Knowledge): Evidence | 'before' {
  if (evidence !== 'given') return evidence;
  return [...wrong.before].some((word) => factsOf(word, knowledge).isGiven) ? 'given' : 'before';
}

const EVIDENCE: Readonly<Record<Evidence | 'before', string>> = {
  given: ', with the same given name',
  before: ', behind the same word',
  surname: ', with the same surname',
  next: ', before the same word',
  alone: '',
};
