import { changeOf, isSameNumbering, type TokenChange } from '../../../text/change.ts';
import { firstFrom } from '../../../text/first-at.ts';
import type { Knowledge } from '../../knowledge.ts';
import { type Growing, grow, newWord } from './gather.ts';
import type { NamePlaces } from './name-places.ts';
import type { NameWord } from './words.ts';

/** What readers of words look at lies within so many tokens of the word's places: no known name or office has as many. */
const REACH = 64;

/**
 * The words of a text that is edited. Each state goes on from the one before: a word stays the same object as long as the text has it,
 * and its places are moved; one with a place near what has changed is gathered anew, and fresh. What a reader makes of a word by itself,
 * of what stands around its places, and of other words that it asks for by `get` and `has` need then be read again only of the words that
 * are fresh, and of those which asked for one that is fresh or gone.
 */
export class EditedWords extends Map<string, NameWord> {
  /** The places that the words are those of. */
  #of: NamePlaces;
  readonly #knowledge: Knowledge;
  #asked: Set<string> | null = null;
  /** Counts the states. */
  state = 0;
  /** The words that are new, or have a place near what has changed. */
  fresh: readonly NameWord[] = [];
  /** The words of the state before that are no more. */
  gone: readonly NameWord[] = [];
  /** What has changed since the state before; null in the first state. */
  change: TokenChange | null = null;

  constructor(places: NamePlaces, knowledge: Knowledge) {
    super();
    this.#of = places;
    this.#knowledge = knowledge;
    this.#gather(places, null);
  }

  /** The words of a state that come after those of another; its own where the two have nothing to do with each other. */
  static after(
    { words: old, places: before }: { readonly words: EditedWords | null; readonly places: NamePlaces },
    places: NamePlaces,
    knowledge: Knowledge,
  ): EditedWords {
    if (old === null || old.#of !== before || old.#knowledge !== knowledge) return new EditedWords(places, knowledge);
    if (!isSameNumbering(before.tokens, places.tokens)) return new EditedWords(places, knowledge);
    old.#gather(places, changeOf(before.tokens, places.tokens));
    return old;
  }

  override get(lower: string): NameWord | undefined {
    this.#asked?.add(lower);
    return super.get(lower);
  }

  override has(lower: string): boolean {
    this.#asked?.add(lower);
    return super.has(lower);
  }

  /** What some work gives, and for which words it asked. */
  listening<T>(work: () => T): { readonly answer: T; readonly asked: ReadonlySet<string> } {
    const asked = new Set<string>();
    this.#asked = asked;
    try {
      return { answer: work(), asked };
    } finally {
      this.#asked = null;
    }
  }

  /** Turns to the next state, or to the first. The words are in order of their first places in each. */
  #gather(places: NamePlaces, change: TokenChange | null): void {
    const { tokens, at, told } = places;
    const { ids } = tokens;
    const shift = change === null ? 0 : change.newNext - change.oldNext;
    const near = change === null ? new Uint8Array(tokens.words).fill(1) : wordsNear(this.#of, places, change);
    const old: (NameWord | undefined)[] = new Array(tokens.words);
    const touched: number[] = [];
    for (const word of this.values()) {
      const id = this.#of.tokens.ids[word.places[0]];
      old[id] = word;
      if (near[id] !== 0) touched.push(id);
    }
    this.clear();
    const fresh: NameWord[] = [];
    const growing: (Growing | undefined)[] = new Array(tokens.words);
    for (let n = 0; n < at.length; n++) {
      const place = at[n];
      const id = ids[place];
      if (near[id] === 0) {
        const kept = old[id];
        if (kept === undefined) continue;
        if (change !== null && shift !== 0) moveWord(kept, change.oldNext, shift);
        this.set(kept.lower, kept);
        // It is met once.
        old[id] = undefined;
        continue;
      }
      let word = growing[id];
      if (word === undefined) {
        word = newWord(tokens, place, this.#knowledge);
        const before = old[id];
        if (before !== undefined) word = Object.assign(before, word);
        growing[id] = word;
        this.set(word.lower, word);
        fresh.push(word);
      }
      grow(word, tokens, place, told[n]);
    }
    this.#of = places;
    this.fresh = fresh;
    this.gone = touched.flatMap((id) => (growing[id] === undefined ? (old[id] ?? []) : []));
    this.change = change;
    this.state++;
  }
}

/** By the number of a word, 1 for those with a place near what has changed, before or now. */
function wordsNear(old: NamePlaces, now: NamePlaces, { first, oldNext, newNext }: TokenChange): Uint8Array {
  const near = new Uint8Array(now.tokens.words);
  const mark = ({ at, tokens }: NamePlaces, next: number): void => {
    for (let n = firstFrom(at, first - REACH); n < at.length && at[n] < next + REACH; n++) near[tokens.ids[at[n]]] = 1;
  };
  mark(old, oldNext);
  mark(now, newNext);
  return near;
}

/** Moves the places of a word in place: making thousands of lists at each key would cost more than all else. */
function moveWord({ places, differing, behindSmall, split }: NameWord, from: number, shift: number): void {
  moveFrom(places, from, shift);
  moveFrom(differing, from, shift);
  moveFrom(behindSmall, from, shift);
  moveFrom(split, from, shift);
}

function moveFrom(list: readonly number[], from: number, shift: number): void {
  const own = list as number[];
  for (let i = own.length - 1; i >= 0 && own[i] >= from; i--) own[i] += shift;
}
