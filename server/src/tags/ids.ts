/** Ids that are taken; gives each thing one of its own. */
export class Ids {
  readonly #taken: Set<string>;
  /** The next number to try, by the id that is wanted: many things of one id take no longer than others. */
  readonly #next = new Map<string, number>();

  constructor(taken: Iterable<string> = []) {
    this.#taken = new Set(taken);
  }

  /** The id itself where nothing has it, else one made from it with a number; it is taken from then on. */
  free(id: string): string {
    let free = id;
    let next = this.#next.get(id) ?? 2;
    while (this.#taken.has(free)) free = `${id}-${next++}`;
    this.#next.set(id, next);
    this.#taken.add(free);
    return free;
  }
}

/** An id that no other annotation has. */
export const newId = (): string => `urn:uuid:${globalThis.crypto.randomUUID()}`;
