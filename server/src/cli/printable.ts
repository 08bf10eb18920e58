/**
 * Words as a terminal shows them. A hostile text, or the name of a file, can drive it by control characters, or turn a line around by
 * direction marks: each is shown as a dot, so that a caret still stands under its place; so is half of a character that the edge of a
 * window cuts in two.
 */
export function printable(text: string): string {
  return text.replace(/\t/g, ' ').replace(/[\p{Cc}\p{Cs}\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu, '·');
}

/** Lines of text for a terminal. */
export const printableLines = (text: string): string => text.replace(/[^\r\n]+/g, printable);

/** A page or table that is meant for a file, as it is; where a terminal shows it, without what would drive that. */
export const onScreen = (text: string, isTerminal = process.stdout.isTTY): string =>
  isTerminal ? printableLines(text) : text;
