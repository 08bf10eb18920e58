import { isSpace, type Span } from './span.ts';

/**
 * The first words of a stretch on one line: white space runs are one blank, control characters are left out, and `…`
 * follows where something is left off. At most `most` UTF-16 units, the ellipsis included.
 */
export function firstWords(text: string, { start, end }: Span, most = 72): string {
  // Most begin with words that can be shown as they stand.
  let out = PLAIN.exec(text.slice(start, Math.min(end, start + most)))?.[0] ?? '';
  let blank = false;
  for (let i = start + out.length; i < end; i++) {
    const code = text.charCodeAt(i);
    if (isSpace(code)) {
      blank = out !== '';
      continue;
    }
    if (code < 32 || (code >= 127 && code < 160)) continue;
    if (blank && out.length + 1 >= most) return out.length < most ? `${out}…` : cut(out, most);
    if (out.length >= most) return cut(out, most);
    if (blank) out += ' ';
    blank = false;
    out += text[i];
  }
  return out;
}

/** Some words as a whole on one line, as `firstWords` shows a stretch. */
export function onOneLine(words: string, most?: number): string {
  return firstWords(words, { start: 0, end: words.length }, most);
}

/** Words that can be shown as they stand: no control characters, and no white space but single blanks between them. */
const PLAIN = /^[^\s\p{Cc}\u200b]+(?: [^\s\p{Cc}\u200b]+)*/u;

function cut(line: string, most: number): string {
  const space = line.lastIndexOf(' ', most - 1);
  let to = space > most / 2 ? space : most - 1;
  // Half of a surrogate pair is no character.
  if ((line.charCodeAt(to - 1) & 0xfc00) === 0xd800) to--;
  return `${line.slice(0, to)}…`;
}

/** The number of words in a stretch: runs of characters without white space. */
export function countWords(text: string, { start, end }: Span): number {
  let count = 0;
  let inside = false;
  for (let i = start; i < end; i++) {
    const space = isSpace(text.charCodeAt(i));
    if (!space && !inside) count++;
    inside = !space;
  }
  return count;
}

/** What a snippet shows on either side. UTF-16 units. */
const AROUND = 40;

/** The words of a place with what stands around them, on one line. */
export function wordsAround(text: string, { start, end }: Span): string {
  const from = Math.max(0, start - AROUND);
  const to = Math.min(text.length, end + AROUND);
  const cut = text.slice(from, to).replace(/\s+/g, ' ').trim();
  return `${from > 0 ? '…' : ''}${cut}${to < text.length ? '…' : ''}`;
}
