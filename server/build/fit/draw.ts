/** A generator of fixed numbers, so that the same tables give the same texts. */
export class Draw {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  /** A whole number from 0 up to, not including, `below`. */
  number(below: number): number {
    this.#state = (Math.imul(this.#state, 1664525) + 1013904223) >>> 0;
    return Math.floor((this.#state / 2 ** 32) * below);
  }

  of<T>(list: readonly T[]): T {
    return list[this.number(list.length)];
  }

  chance(percent: number): boolean {
    return this.number(100) < percent;
  }
}

/** The words or phrases of a list, parted by bars. */
export const words = (list: string): readonly string[] => list.trim().split(/\s*\|\s*/);
