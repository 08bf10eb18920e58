import type { Tokens } from '../../text/tokens.ts';
import type { Knowledge } from '../knowledge.ts';
import { AlikeNames } from './alike.ts';
import type { EditedWords } from './edited-words.ts';
import type { Neighbours } from './neighbours.ts';
import type { Pair } from './pair.ts';
import { Judge } from './pair-judge.ts';
import { isShort } from './standing.ts';
import { Votes } from './votes.ts';
import type { NameWord } from './words.ts';

/** What the names of one state of a text are compared with. */
export interface ComparedNames {
  readonly alike: AlikeNames;
  readonly judge: Judge;
  /** The pairs of which one name is a garbled form of the other, in any order. */
  readonly pairs: readonly Pair[];
}

const NO_PAIRS: ReadonlyMap<NameWord, Pair> = new Map();

/** The pairs of a text that is edited: only names that are fresh, or whose votes are others now, are judged again. */
class KeptPairs {
  /** The state of the words that this is of. */
  #state = 0;
  #slavic = false;
  #short = false;
  #alike = new AlikeNames([], false);
  #votes = new Votes(this.#alike);
  /** What was found of each name's pairs; null where too many are like it. */
  readonly #pairs = new Map<NameWord, ReadonlyMap<NameWord, Pair> | null>();

  turnTo(
    words: EditedWords,
    tokens: Tokens,
    knowledge: Knowledge,
    neighbours: Neighbours,
    slavic: boolean,
  ): ComparedNames {
    const isNext = this.#state === words.state - 1 && this.#slavic === slavic && this.#short === isShort(tokens);
    const around = isNext ? this.#alike.turnTo(words.values(), words.fresh, words.gone) : null;
    if (around === null) {
      this.#alike = new AlikeNames(words.values(), slavic);
      this.#votes = new Votes(this.#alike);
      this.#pairs.clear();
    }
    const alike = this.#alike;
    const judge = new Judge(tokens, knowledge, neighbours, this.#votes, slavic);
    if (around === null) for (const name of alike.names) this.#judge(name, judge, ALL);
    else {
      for (const name of words.gone) {
        this.#votes.forget(name);
        this.#pairs.delete(name);
      }
      const changed = new Set(words.fresh);
      for (const name of around) if (this.#votes.again(name)) changed.add(name);
      for (const name of changed) for (const other of alike.sharing(name)) around.add(other);
      for (const name of around) this.#judge(name, judge, changed);
    }
    this.#state = words.state;
    this.#slavic = slavic;
    this.#short = isShort(tokens);
    const pairs: Pair[] = [];
    for (const found of this.#pairs.values()) if (found !== null) pairs.push(...found.values());
    return { alike, judge, pairs };
  }

  /** Judges those pairs of a name of which one of the two has changed. */
  #judge(name: NameWord, judge: Judge, changed: Pick<ReadonlySet<NameWord>, 'has'>): void {
    const before = this.#pairs.get(name);
    const isKept = before !== undefined && before !== null && !changed.has(name);
    let found: Map<NameWord, Pair> | null = null;
    const isCompared = this.#alike.eachPairOf(name, (other) => {
      const pair = isKept && !changed.has(other) ? before.get(other) : judge.pair(name, other);
      if (pair) found = (found ?? new Map<NameWord, Pair>()).set(other, pair);
    });
    this.#pairs.set(name, isCompared ? (found ?? NO_PAIRS) : null);
  }
}

const ALL = { has: () => true };

const KEPT = new WeakMap<EditedWords, KeptPairs>();

/** Compares the names of a text that is edited. */
export function comparedAgain(
  words: EditedWords,
  tokens: Tokens,
  knowledge: Knowledge,
  neighbours: Neighbours,
  slavic: boolean,
): ComparedNames {
  let kept = KEPT.get(words);
  if (kept === undefined) {
    kept = new KeptPairs();
    KEPT.set(words, kept);
  }
  return kept.turnTo(words, tokens, knowledge, neighbours, slavic);
}

/** Compares the names of a text. */
export function compared(
  words: ReadonlyMap<string, NameWord>,
  tokens: Tokens,
  knowledge: Knowledge,
  neighbours: Neighbours,
  slavic: boolean,
): ComparedNames {
  const alike = new AlikeNames(words.values(), slavic);
  const judge = new Judge(tokens, knowledge, neighbours, new Votes(alike), slavic);
  const pairs: Pair[] = [];
  alike.eachPair((name, other) => {
    const pair = judge.pair(name, other);
    if (pair !== null) pairs.push(pair);
  });
  return { alike, judge, pairs };
}
