import type { Span } from '../text/span.ts';

/** Where some words stand first in a span of a text, or null. */
export type Finder = (text: string, span: Span) => Span | null;

/** What stands between words: no letters or digits, so that nothing is tried twice. */
const BETWEEN = '[^\\p{L}\\p{M}0-9]+';

/** Finds words just as they are given, in this order, whatever their capitals and the marks and blanks between them; null where there is none. */
export function wordForWord(given: string): Finder | null {
  const words = given.split(new RegExp(BETWEEN, 'u')).filter(Boolean);
  if (words.length === 0) return null;
  const pattern = new RegExp(`(?<![\\p{L}\\p{M}0-9])${words.join(BETWEEN)}(?![\\p{L}\\p{M}0-9])`, 'iu');
  return (text, { start, end }) => {
    const found = pattern.exec(text.slice(start, end));
    return found && { start: start + found.index, end: start + found.index + found[0].length };
  };
}
