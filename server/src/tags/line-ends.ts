import { firstAt } from '../text/first-at.ts';

/** A text with each line end as one line feed, and its places there. Programs differ in how many characters a line end of Windows is. */
export class LineEnds {
  readonly plain: string;
  /** Offsets of the line feeds behind a carriage return, ascending. */
  readonly #feeds: number[] = [];

  constructor(text: string) {
    for (let at = text.indexOf('\r\n'); at >= 0; at = text.indexOf('\r\n', at + 2)) this.#feeds.push(at + 1);
    this.plain = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  }

  /** The offset in the plain text; both characters of a line end are at its one. */
  toPlain(offset: number): number {
    return offset - firstAt(this.#feeds.length, (i) => this.#feeds[i] > offset);
  }

  /** The offset in the text; of a line end, where it begins. */
  fromPlain(offset: number): number {
    return offset + firstAt(this.#feeds.length, (i) => this.#feeds[i] - i > offset);
  }
}
