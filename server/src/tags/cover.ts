import { firstAt } from '../text/first-at.ts';
import type { Span } from '../text/span.ts';

/** The characters that spans take in; spans are added in any order, then asked about. */
export class Cover {
  readonly #spans: Span[] = [];
  /** For each span, by start, the farthest end of all up to it; null until somebody asks. */
  #farthest: readonly number[] | null = null;

  add(span: Span): void {
    this.#spans.push(span);
    this.#farthest = null;
  }

  touches({ start, end }: Span): boolean {
    if (!this.#farthest) {
      this.#spans.sort((a, b) => a.start - b.start);
      let farthest = 0;
      this.#farthest = this.#spans.map((span) => {
        farthest = Math.max(farthest, span.end);
        return farthest;
      });
    }
    const before = firstAt(this.#spans.length, (i) => this.#spans[i].start >= end);
    return before > 0 && this.#farthest[before - 1] > start;
  }
}
