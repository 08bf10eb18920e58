import type { Tokens } from '../../../text/tokens.ts';
import type { Knowledge } from '../../knowledge.ts';
import { EditedWords } from '../words/edited-words.ts';
import type { NameWord } from '../words/words.ts';
import { AlikeNames } from './alike.ts';
import type { Neighbours } from './neighbours.ts';
import type { Pair } from './pair.ts';
import { Judge } from './pair-judge.ts';
import { isShort } from './standing.ts';
import { Votes } from './votes.ts';

/** A text whose names are to be compared with each other. */
export interface NamesOfText {
  readonly words: ReadonlyMap<string, NameWord>;
  readonly tokens: Tokens;
  readonly knowledge: Knowledge;
  readonly neighbours: Neighbours;
  /** True where the text came through Russian. */
  readonly slavic: boolean;
}

/** What the names of one state of a text are compared with. */
export interface ComparedNames {
  readonly alike: AlikeNames;
  readonly judge: Judge;
  /** The pairs of which one name is a garbled form of the other, in any order. */
  readonly pairs: readonly Pair[];
}

/** Compares the names of a text; where it is edited, only those that the edit concerns are compared again. */
export function compareNames(text: NamesOfText): ComparedNames {
  const { words, slavic } = text;
  if (words instanceof EditedWords) return keptPairs(words).turnTo(words, text);
  const alike = new AlikeNames(words.values(), slavic);
  const judge = judgeOf(text, new Votes(alike));
  const pairs: Pair[] = [];
  alike.eachPair((name, other) => {
    const pair = judge.pair(name, other);
    if (pair !== null) pairs.push(pair);
  });
  return { alike, judge, pairs };
}

const judgeOf = ({ tokens, knowledge, neighbours, slavic }: NamesOfText, votes: Votes): Judge =>
  new Judge(tokens, knowledge, neighbours, votes, slavic);

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

  turnTo(words: EditedWords, text: NamesOfText): ComparedNames {
    const { slavic } = text;
    const short = isShort(text.tokens);
    const isNext = this.#state === words.state - 1 && this.#slavic === slavic && this.#short === short;
    this.#state = words.state;
    this.#slavic = slavic;
    this.#short = short;
    const around = isNext ? this.#alike.turnTo(words) : null;
    if (around === null) this.#begin(words);
    const alike = this.#alike;
    const judge = judgeOf(text, this.#votes);
    if (around === null) for (const name of alike.names) this.#judge(name, judge, ALL);
    else this.#judgeAgain(words, around, judge);
    const pairs: Pair[] = [];
    for (const found of this.#pairs.values()) if (found !== null) pairs.push(...found.values());
    return { alike, judge, pairs };
  }

  /** Forgets all, and turns to words that have nothing to do with those before. */
  #begin(words: EditedWords): void {
    this.#alike = new AlikeNames(words.values(), this.#slavic);
    this.#votes = new Votes(this.#alike);
    this.#pairs.clear();
  }

  /** Judges the pairs that an edit concerns; `around` are the names that are alike to one that is fresh or gone. */
  #judgeAgain({ fresh, gone }: EditedWords, around: Set<NameWord>, judge: Judge): void {
    const { names } = this.#alike;
    for (const name of [...gone, ...fresh]) {
      if (names.has(name)) continue;
      this.#votes.forget(name);
      this.#pairs.delete(name);
    }
    const changed = new Set(fresh.filter((name) => names.has(name)));
    for (const name of around) if (this.#votes.again(name)) changed.add(name);
    for (const name of changed) for (const other of this.#alike.sharing(name)) around.add(other);
    for (const name of around) this.#judge(name, judge, changed);
  }

  /** Judges those pairs of a name of which one of the two has changed. */
  #judge(name: NameWord, judge: Judge, changed: Pick<ReadonlySet<NameWord>, 'has'>): void {
    const before = this.#pairs.get(name);
    const isKept = before !== undefined && before !== null && !changed.has(name);
    let found: Map<NameWord, Pair> | null = null;
    const others = this.#alike.pairedWith(name);
    for (const other of others ?? []) {
      const pair = isKept && !changed.has(other) ? before.get(other) : judge.pair(name, other);
      if (pair) found = (found ?? new Map<NameWord, Pair>()).set(other, pair);
    }
    this.#pairs.set(name, others === null ? null : (found ?? NO_PAIRS));
  }
}

const ALL = { has: () => true };

const KEPT = new WeakMap<EditedWords, KeptPairs>();

function keptPairs(words: EditedWords): KeptPairs {
  let kept = KEPT.get(words);
  if (kept === undefined) {
    kept = new KeptPairs();
    KEPT.set(words, kept);
  }
  return kept;
}
