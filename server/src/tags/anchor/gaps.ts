import type { WordAlignment } from './word-alignment.ts';

/** Words that are gone, and words that were put in, between two that stayed. */
export interface Gap {
  readonly gone: number;
  readonly put: number;
}

/** What lies between words of an earlier version and the next ones that are still there. */
export class Gaps {
  /** By word of the earlier version the next one before it, and behind it, that is still there; -1 and the number of words for none. */
  readonly before: Int32Array;
  readonly behind: Int32Array;
  readonly #alignment: WordAlignment;

  constructor(alignment: WordAlignment) {
    this.#alignment = alignment;
    const { to } = alignment;
    this.before = new Int32Array(to.length);
    this.behind = new Int32Array(to.length);
    for (let i = 0, last = -1; i < to.length; i++) {
      this.before[i] = last;
      if (to[i] >= 0) last = i;
    }
    for (let i = to.length - 1, next = to.length; i >= 0; i--) {
      this.behind[i] = next;
      if (to[i] >= 0) next = i;
    }
  }

  /** How words lie beside the next ones before them that are still there: how many are gone between them, and how many were put in. */
  beside(i: number, j: number, behind: boolean): Gap {
    const { to, from } = this.#alignment;
    const other = behind ? this.behind[i] : this.before[i];
    const [at, end] = behind ? [to.length, from.length] : [-1, -1];
    const place = other === at ? end : to[other];
    return behind ? { gone: other - i - 1, put: place - j - 1 } : { gone: i - other - 1, put: j - place - 1 };
  }
}
