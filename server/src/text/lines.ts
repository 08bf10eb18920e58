import { firstFrom } from './first-at.ts';
import type { Span } from './span.ts';

/** The lines of a text. Line ends are `\n`, `\r\n`, `\r` and form feed, as page breaks in flattened PDFs are form feeds. */
export interface Lines {
  /** Offset of each line's first character, ascending; the first is 0. */
  readonly starts: Uint32Array;
  /** Offset after each line's last character, its line end left out. */
  readonly ends: Uint32Array;
}

/** Splits a text into lines in one pass. An empty text has one empty line. */
export function readLines(text: string): Lines {
  const starts = [0];
  const ends: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 13 || (code !== 10 && code !== 13 && code !== 12)) continue;
    ends.push(i);
    if (code === 13 && text.charCodeAt(i + 1) === 10) i++;
    starts.push(i + 1);
  }
  ends.push(text.length);
  return { starts: new Uint32Array(starts), ends: new Uint32Array(ends) };
}

/** Index of the line that holds `offset`; the last line for offsets after the text. */
export function lineAt(lines: Lines, offset: number): number {
  return Math.max(0, firstFrom(lines.starts, offset + 1) - 1);
}

/** The span of one line, its line end left out. */
export function lineSpan(lines: Lines, index: number): Span {
  return { start: lines.starts[index], end: lines.ends[index] };
}
