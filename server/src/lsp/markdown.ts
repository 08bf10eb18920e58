import type { Card, Inline } from '../features/card.ts';
import type { Span } from '../text/span.ts';
import { encoded } from './addresses.ts';
import { commandAddress } from './command-address.ts';

/** A place in the text as the address that an editor opens. */
export type AddressOf = (place: Span) => string;

/**
 * Text as Markdown that shows it letter by letter. Every ASCII mark is escaped, so nothing can become a link, an image, HTML,
 * an entity, a heading, a list or code; line ends become blanks and control characters are left out, direction overrides
 * among them, as they would turn the words around it.
 */
export function escapeMarkdown(text: string): string {
  return plain(text).replace(/[!-/:-@[-`{-~]/g, '\\$&');
}

/** Text on one line without control characters. */
function plain(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '');
}

/**
 * A card as Markdown; `addressOf` makes links of places. Its title is a paragraph, the other lines stand close together, as editors
 * show little of a long card.
 */
export function cardToMarkdown({ lines }: Pick<Card, 'lines'>, addressOf: AddressOf): string {
  const [title, ...rest] = lines.map((line) => line.map((piece) => pieceToMarkdown(piece, addressOf)).join(''));
  return rest.length === 0 ? title : `${title}\n\n${rest.join('  \n')}`;
}

function pieceToMarkdown(piece: Inline, addressOf: AddressOf): string {
  if (typeof piece === 'string') return escapeMarkdown(piece);
  if ('bold' in piece) return marked('**', piece.bold);
  if ('italic' in piece) return marked('*', piece.italic);
  // Brackets and blanks would end the address.
  const address = ('uri' in piece ? piece.uri : addressOf(piece.place)).replace(/[()<>\s\\]/g, encoded);
  return `[${escapeMarkdown(piece.title)}](${address})`;
}

/** A link that runs a command of our own with these arguments, which are plain data. */
export function commandLink(title: string, command: string, given: readonly unknown[]): string {
  return `[${escapeMarkdown(title)}](${commandAddress(command, given)})`;
}

function marked(mark: string, text: string): string {
  const inner = escapeMarkdown(text).trim();
  return inner === '' ? '' : `${mark}${inner}${mark}`;
}

/** A card as plain text, for clients that do not draw Markdown. */
export function cardToText({ lines }: Pick<Card, 'lines'>): string {
  return lines.map((line) => line.map(pieceToText).join('')).join('\n');
}

function pieceToText(piece: Inline): string {
  if (typeof piece === 'string') return plain(piece);
  if ('bold' in piece) return plain(piece.bold);
  if ('italic' in piece) return plain(piece.italic);
  return plain(piece.title);
}
