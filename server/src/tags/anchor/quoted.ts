import type { Span } from '../../text/span.ts';
import type { Anchor } from '../model.ts';
import type { Pair } from './pairs.ts';
import { isInWord, TextWords } from './word-print.ts';

/** The share of a quotation's letters that are of words which are kept; its first word is the one with index `a`. */
export function lettersOf(exact: string, a: number, kept: readonly Pair[]): number {
  if (kept.length === 0) return 0;
  const { starts, ends, count } = new TextWords(exact);
  let all = 0;
  for (let i = 0; i < count; i++) all += ends[i] - starts[i];
  let some = 0;
  for (const [i] of kept) some += ends[i - a] - starts[i - a];
  return some / Math.max(1, all);
}

/** How many letters the words of a text have. */
export function lettersIn(text: string): number {
  const { starts, ends, count } = new TextWords(text);
  let sum = 0;
  for (let i = 0; i < count; i++) sum += ends[i] - starts[i];
  return sum;
}

/** The length of some words of a text, and what is between them. */
export function lengthOf(text: string, from: number, to: number): number {
  const { starts, ends } = new TextWords(text);
  return ends[to - 1] - starts[from];
}

/** True where a word goes on over the edge of two texts that follow each other. */
export const isCut = (before: string, behind: string): boolean =>
  before !== '' && behind !== '' && isInWord(before.charCodeAt(before.length - 1)) && isInWord(behind.charCodeAt(0));

/** How many units at the end of a text are of one word. */
export function tailLength(text: string): number {
  let n = 0;
  while (n < text.length && isInWord(text.charCodeAt(text.length - 1 - n))) n++;
  return n;
}

/** The same at the begin of a text. */
export function headLength(text: string): number {
  let n = 0;
  while (n < text.length && isInWord(text.charCodeAt(n))) n++;
  return n;
}

/** How many words a text has. */
export const wordsIn = (text: string): number => new TextWords(text).count;

/**
 * The words of a quotation, with what its context has of those that it cuts; and the indexes of the first and the last one that is known
 * as a whole, as a context may end within a word.
 */
export function wholeWords({ exact, prefix, suffix }: Pick<Anchor, 'exact' | 'prefix' | 'suffix'>): {
  readonly words: TextWords;
  readonly first: number;
  readonly last: number;
} {
  const before = isCut(prefix, exact) ? tailLength(prefix) : 0;
  const behind = isCut(exact, suffix) ? headLength(suffix) : 0;
  const words = new TextWords(prefix.slice(prefix.length - before) + exact + suffix.slice(0, behind));
  return {
    words,
    first: before > 0 && before === prefix.length ? 1 : 0,
    last: words.count - (behind > 0 && behind === suffix.length ? 2 : 1),
  };
}

/** How many units of an anchor's contexts stand right before and right behind a place of a text. */
export function contextAround(
  text: string,
  { start, end }: Span,
  { prefix, suffix }: Pick<Anchor, 'prefix' | 'suffix'>,
): { readonly before: number; readonly behind: number } {
  let before = 0;
  while (before < prefix.length && text[start - 1 - before] === prefix[prefix.length - 1 - before]) before++;
  let behind = 0;
  while (behind < suffix.length && text[end + behind] === suffix[behind]) behind++;
  return { before, behind };
}
