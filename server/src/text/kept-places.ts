import { changeOf, firstFrom, spliced } from './change.ts';
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
