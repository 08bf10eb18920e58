/** What is found out once for each key, until it is forgotten. Who asks meanwhile waits for the same answer; a failure is not kept. */
export class Once<T> {
  readonly #ask: (key: string) => Promise<T>;
  readonly #known = new Map<string, Promise<T>>();

  constructor(ask: (key: string) => Promise<T>) {
    this.#ask = ask;
  }

  of(key: string): Promise<T> {
    const known = this.#known.get(key);
    if (known) return known;
    const asked = this.#ask(key).catch((error) => {
      if (this.#known.get(key) === asked) this.#known.delete(key);
      throw error;
    });
    this.#known.set(key, asked);
    return asked;
  }

  /** Forgets what is known of a key, or of all. */
  forget(key?: string): void {
    if (key === undefined) this.#known.clear();
    else this.#known.delete(key);
  }
}
