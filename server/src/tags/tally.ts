/** How often something is used, and in how many dumps. */
export interface Uses {
  readonly count: number;
  readonly dumps: number;
}

const UNUSED: Uses = { count: 0, dumps: 0 };

/** Counts uses of names over dumps. Names are in the order in which they came up first. */
export class Tally {
  readonly #uses = new Map<string, Uses>();

  /** Notes a name that may have no use. */
  name(name: string): void {
    if (!this.#uses.has(name)) this.#uses.set(name, UNUSED);
  }

  /** Adds what one dump has: by name how often. */
  add(counts: Readonly<Record<string, number>>): void {
    for (const [name, n] of Object.entries(counts)) {
      const { count, dumps } = this.of(name);
      this.#uses.set(name, { count: count + n, dumps: dumps + (n > 0 ? 1 : 0) });
    }
  }

  of(name: string): Uses {
    return this.#uses.get(name) ?? UNUSED;
  }

  get all(): readonly (Uses & { readonly name: string })[] {
    return [...this.#uses].map(([name, uses]) => ({ name, ...uses }));
  }
}
