import { isSpace } from '../../text/span.ts';
import { tokenize } from '../../text/tokens.ts';

/** A word as formats of words have it. */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** The line of text that it stands in, from 0; blank lines do not count. */
  readonly line: number;
}

/**
 * The words of a text as Dateline cuts it for other programs: runs of letters, runs of digits, and single other visible
 * characters. Lines of the text take the place of sentences.
 */
export function wordsOf(text: string): readonly Word[] {
  const tokens = tokenize(text);
  const words: Word[] = [];
  let line = 0;
  for (let i = 0; i < tokens.length; i++) {
    const start = tokens.starts[i];
    if (i > 0 && hasLineEnd(text, tokens.ends[i - 1], start)) line++;
    words.push({ start, end: tokens.ends[i], line });
  }
  return words;
}

function hasLineEnd(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (text.charCodeAt(i) === 10 || text.charCodeAt(i) === 13) return true;
  return false;
}

/** Characters of a word that no column can hold: control characters and halves of pairs. */
export const UNSEEN = /[\p{Cc}\p{Cs}]/gu;

/** What is left of a text in columns of words: no white space, and `_` for what columns cannot hold. Dumps are told by it. */
export function wordKey(text: string): string {
  let out = '';
  let from = 0;
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && !isSpace(text.charCodeAt(i))) continue;
    out += text.slice(from, i);
    from = i + 1;
  }
  return out.replace(UNSEEN, '_');
}
