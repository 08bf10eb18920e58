/** Work that is done piece by piece, in the order in which it came: each waits for the one before, whatever came of that. */
export class Sequence {
  #last: Promise<unknown> = Promise.resolve();

  /** Does a piece of work when all before it is done. What it fails with, only who asked for it hears of. */
  run<T>(work: () => T | Promise<T>): Promise<T> {
    const done = this.#last.then(work);
    this.#last = done.catch(() => {});
    return done;
  }
}
