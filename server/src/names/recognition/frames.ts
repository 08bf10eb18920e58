import type { Lines } from '../../text/lines.ts';
import { TokenKind, type Tokens, touchesNext } from '../../text/tokens.ts';

/*
 * What stands left and right of a run, as far as it is no word: `9 X (`, the first of its line and before a number. In results,
 * standings and lists the runs of one frame are of one kind: where most rows begin with a club, the others do.
 */

/** What a frame has on a side. */
const Side = { word: 0, edge: 1, number: 2, ordinal: 3, opening: 4, closing: 5, comma: 6, dash: 7, other: 8 } as const;
/** There are so many. */
const SIDES = 9;

const MARKS: ReadonlyMap<string, number> = new Map([
  ['(', Side.opening],
  [')', Side.closing],
  [',', Side.comma],
  [';', Side.comma],
  ['-', Side.dash],
  ['–', Side.dash],
  ['—', Side.dash],
]);

/** The frame of runs whose neighbours say nothing. */
export const NO_FRAME = 0;

/** The frame of a run between two tokens (its last and the next one's index behind it); `row` tells that its line is the row of a table. */
export function frameOf(tokens: Tokens, lines: Lines, line: number, first: number, next: number, row: boolean): number {
  const left = leftSide(tokens, first - 1, lines.starts[line]);
  const right = rightSide(tokens, next, lines.ends[line]);
  if (left === Side.word || right === Side.word) return NO_FRAME;
  return (left * SIDES + right) * 2 + (row ? 1 : 0);
}

/** True for a frame with a number or a bracket, or in a row of a table: those of lists, while commas and dashes are also those of sentences. */
export function isFirm(frame: number): boolean {
  const sides = frame >> 1;
  return frame % 2 === 1 || isFirmSide(Math.floor(sides / SIDES)) || isFirmSide(sides % SIDES);
}

const isFirmSide = (side: number): boolean => side >= Side.number && side <= Side.closing;

function leftSide(tokens: Tokens, at: number, lineStart: number): number {
  if (at < 0 || tokens.starts[at] < lineStart) return Side.edge;
  if (tokens.kinds[at] === TokenKind.number) return Side.number;
  if (tokens.kinds[at] !== TokenKind.mark) return Side.word;
  const isOrdinal =
    tokens.lower[at] === '.' &&
    at > 0 &&
    tokens.kinds[at - 1] === TokenKind.number &&
    touchesNext(tokens, at - 1) &&
    (at === 1 || tokens.starts[at - 1] === lineStart);
  return isOrdinal ? Side.ordinal : (MARKS.get(tokens.lower[at]) ?? Side.other);
}

function rightSide(tokens: Tokens, at: number, lineEnd: number): number {
  if (at >= tokens.length || tokens.starts[at] >= lineEnd) return Side.edge;
  if (tokens.kinds[at] === TokenKind.number) return Side.number;
  return tokens.kinds[at] === TokenKind.mark ? (MARKS.get(tokens.lower[at]) ?? Side.other) : Side.word;
}
