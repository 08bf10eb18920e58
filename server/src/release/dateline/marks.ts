import { TokenKind, type Tokens } from '../../text/tokens.ts';

/** Marks that close a dateline, and part the agency in it. */
export const DASHES = '-–—―_';

/** The first token from `at` on that is none of the marks; `end` at most. */
export function skipMarks(tokens: Tokens, at: number, end: number, marks: string): number {
  let i = at;
  while (i < end && tokens.kinds[i] === TokenKind.mark && marks.includes(tokens.lower[i])) i++;
  return i;
}
