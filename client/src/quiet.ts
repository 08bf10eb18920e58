import type { Disposable } from 'vscode';

/** Does something once it has not been asked for again for a while, as editors tell of every key. */
export class Quiet implements Disposable {
  readonly #wait: () => number;
  readonly #work: () => unknown;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  /** `wait` is for how long nobody has to ask, in milliseconds. What `work` fails with is for `work` to deal with. */
  constructor(wait: number | (() => number), work: () => unknown) {
    this.#wait = typeof wait === 'number' ? () => wait : wait;
    this.#work = work;
  }

  /** Asks for it, instead of all times before that it waits for. */
  ask(): void {
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => void this.#work(), this.#wait());
  }

  /** Leaves undone what waits. */
  cancel(): void {
    clearTimeout(this.#waiting);
  }

  dispose(): void {
    this.cancel();
  }
}
