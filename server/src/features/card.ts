import type { Span } from '../text/span.ts';

/**
 * A piece of a card's line. Strings are always shown as they are, whatever they hold: whoever draws a card escapes them. That
 * is why cards are not written in Markdown.
 */
export type Inline =
  | string
  | { readonly bold: string }
  | { readonly italic: string }
  /** A place in the same text to go to. */
  | { readonly title: string; readonly place: Span }
  /** Another article of the folder to open; its address comes from our own index. */
  | { readonly title: string; readonly uri: string };

/** What a hover shows: lines of text about the characters of a span. */
export interface Card extends Span {
  readonly lines: readonly (readonly Inline[])[];
}
