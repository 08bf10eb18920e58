import { untranslatedForm } from '../../names/garble/translation/untranslated-forms.ts';
import { capitalized } from '../../text/capital.ts';
import { TokenKind, tokenText } from '../../text/tokens.ts';
import type { Inline } from '../card.ts';
import { innermost } from '../find.ts';
import type { Snapshot } from '../snapshot.ts';
import type { HoverSource } from './model.ts';

/** What a Russian word in Latin letters means, as a line of a card, or null for any other word. */
export function meaningLine(written: string, { knowledge }: Snapshot): Inline[] | null {
  const form = untranslatedForm(written.toLowerCase(), knowledge);
  if (form === null || knowledge.isEnglishWord(written)) return null;
  const { russian, meaning } = form.word;
  return [`Russian ${capitalized(russian)}: ‘${meaning}’.`];
}

/**
 * Feature: hover on the acronyms and short names of the Russian press that English texts keep as they are (`Minobrnauki`,
 * `Goskomstat`) tells what they stand for.
 */
export const russianHover: HoverSource = (snapshot, offset) => {
  const { tokens } = snapshot.release;
  const at = tokens.starts.findLastIndex((start) => start <= offset);
  if (at < 0 || tokens.ends[at] < offset || tokens.kinds[at] !== TokenKind.word) return null;
  const span = { start: tokens.starts[at], end: tokens.ends[at] };
  const line = innermost(snapshot.findings, offset) ? null : meaningLine(tokenText(tokens, at), snapshot);
  return line && { ...span, lines: [[{ bold: tokenText(tokens, at) }], line] };
};
