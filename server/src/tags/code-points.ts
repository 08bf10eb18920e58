import { firstAt } from '../text/first-at.ts';

/**
 * Turns UTF-16 offsets of a text into code points and back. Python's programs (brat, spaCy, doccano) and the W3C's selectors
 * count code points; JavaScript counts UTF-16 units, and the two differ behind every character beyond the first 65,536.
 */
export class CodePoints {
  /** UTF-16 offsets of the characters that take two units, ascending. */
  readonly #wide: number[] = [];
  readonly #length: number;

  constructor(text: string) {
    this.#length = text.length;
    const first = text.search(/[\ud800-\udbff]/);
    for (let i = first < 0 ? text.length : first; i < text.length - 1; i++)
      if ((text.charCodeAt(i) & 0xfc00) === 0xd800 && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00)
        this.#wide.push(i++);
  }

  /** The code points before a UTF-16 offset; an offset within a character counts as behind it. */
  fromUtf16(offset: number): number {
    return offset - firstAt(this.#wide.length, (i) => this.#wide[i] >= offset);
  }

  /** The UTF-16 offset before which so many code points stand; at most the text's length. */
  toUtf16(points: number): number {
    // As many wide characters stand before it as begin below their own number and the code points.
    const before = firstAt(this.#wide.length, (i) => this.#wide[i] - i >= points);
    return Math.min(points + before, this.#length);
  }
}
