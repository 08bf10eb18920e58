import { changeOf, spliced } from './change.ts';
import { firstFrom } from './first-at.ts';
import type { Tokens } from './tokens.ts';

/** Finds the tokens of a kind from one to before another. What a token is hangs on itself alone. */
type Find = (tokens: Tokens, from: number, to: number) => readonly number[];

/** The places of the tokens of one kind. Over the states of an edited text they are kept, and looked for only where it has changed. */
export class KeptPlaces {
  readonly #find: Find;
  /** By the numbering that all states of an edited text share, what was found last. */
  readonly #kept = new WeakMap<object, { readonly tokens: Tokens; readonly places: Uint32Array }>();

  constructor(find: Find) {
    this.#find = find;
  }

  /** Token indexes, in order. */
  of(tokens: Tokens): ArrayLike<number> & Iterable<number> {
    if (tokens.numbers === undefined) return this.#find(tokens, 0, tokens.length);
    const old = this.#kept.get(tokens.numbers);
    if (old?.tokens === tokens) return old.places;
    const places =
      old === undefined ? Uint32Array.from(this.#find(tokens, 0, tokens.length)) : this.#after(old, tokens);
    this.#kept.set(tokens.numbers, { tokens, places });
    return places;
  }

  #after(old: { readonly tokens: Tokens; readonly places: Uint32Array }, tokens: Tokens): Uint32Array {
    const { first, oldNext, newNext } = changeOf(old.tokens, tokens);
    const fresh = Uint32Array.from(this.#find(tokens, first, newNext));
    const head = firstFrom(old.places, first);
    return spliced(old.places, head, fresh, 0, firstFrom(old.places, oldNext), newNext - oldNext);
  }
}

/**
 * The places of the tokens of some words. Over the states of an edited text they are kept as long as no further words are wanted that
 * the text had before, and looked for only where it has changed.
 */
export class WantedPlaces {
  readonly #counts: (tokens: Tokens, token: number) => boolean;
  /** By the numbering that all states of an edited text share, what was wanted and found last. */
  readonly #kept = new WeakMap<
    object,
    { readonly tokens: Tokens; readonly wanted: Uint8Array; readonly places: Uint32Array }
  >();

  /** `counts` tells of a token of a wanted word, by itself, whether it is one of the places. */
  constructor(counts: (tokens: Tokens, token: number) => boolean) {
    this.#counts = counts;
  }

  /** Token indexes, in order; `wanted` has by the number of each word whether it is wanted: 0 where not. It is kept, so it may not change any more. */
  of(tokens: Tokens, wanted: Uint8Array): ArrayLike<number> & Iterable<number> {
    if (tokens.numbers === undefined) return this.#find(tokens, wanted, 0, tokens.length);
    const old = this.#kept.get(tokens.numbers);
    const places =
      old !== undefined && isWithin(wanted, old.wanted)
        ? this.#after(old, tokens, wanted)
        : Uint32Array.from(this.#find(tokens, wanted, 0, tokens.length));
    this.#kept.set(tokens.numbers, { tokens, wanted, places });
    return places;
  }

  #find(tokens: Tokens, wanted: Uint8Array, from: number, to: number): number[] {
    const { ids } = tokens;
    const found: number[] = [];
    for (let i = from; i < to; i++) if (wanted[ids[i]] !== 0 && this.#counts(tokens, i)) found.push(i);
    return found;
  }

  #after(
    old: { readonly tokens: Tokens; readonly wanted: Uint8Array; readonly places: Uint32Array },
    tokens: Tokens,
    wanted: Uint8Array,
  ): Uint32Array {
    const { first, oldNext, newNext } = changeOf(old.tokens, tokens);
    const fresh = Uint32Array.from(this.#find(tokens, wanted, first, newNext));
    const head = firstFrom(old.places, first);
    const places = spliced(old.places, head, fresh, 0, firstFrom(old.places, oldNext), newNext - oldNext);
    return isWithin(old.wanted, wanted) ? places : places.filter((place) => wanted[tokens.ids[place]] !== 0);
  }
}

/** By the numbers of a text's words (see `Tokens.numbers`), 1 for those that are wanted. */
export function wantedAmong(tokens: Tokens, numbers: ReadonlyMap<string, number>, words: Iterable<string>): Uint8Array {
  const wanted = new Uint8Array(tokens.words);
  for (const word of words) {
    const id = numbers.get(word);
    if (id !== undefined) wanted[id] = 1;
  }
  return wanted;
}

/** True where all that is wanted was wanted before, but for words that the text did not have then. */
function isWithin(wanted: Uint8Array, before: Uint8Array): boolean {
  const most = Math.min(wanted.length, before.length);
  for (let id = 0; id < most; id++) if (wanted[id] !== 0 && before[id] === 0) return false;
  return true;
}
