import { isSpace, type Span } from './span.ts';

/** Words whose full stop ends no sentence, in small letters. */
const ABBREVIATIONS = new Set(
  'mr mrs ms dr prof gen col lt capt sgt rev hon sen rep gov amb st jr sr no nos vol art fig approx inc ltd co corp dept est vs etc e.g i.e jan feb mar apr jun jul aug sep sept oct nov dec u.s u.k u.n a.m p.m г гг им т.е'.split(
    ' ',
  ),
);

const CLOSING = '”"»’\')]';
const OPENING = '“"«‘([';

/**
 * The sentences of a paragraph, white space between them left out. A full stop, question mark, exclamation mark or ellipsis
 * ends one where a blank and a capital letter, a digit or an opening quotation mark follow, unless it follows a known
 * abbreviation or a single letter.
 */
export function sentences(text: string, { start, end }: Span): readonly Span[] {
  const found: Span[] = [];
  let from = skipSpace(text, start, end);
  for (let i = from; i < end; i++) {
    if (!isStop(text.charCodeAt(i))) continue;
    let after = i + 1;
    while (after < end && (CLOSING.includes(text[after]) || isStop(text.charCodeAt(after)))) after++;
    if (after < end && !isSpace(text.charCodeAt(after))) continue;
    const next = skipSpace(text, after, end);
    if (next < end && !begins(text[next])) continue;
    if (next < end && text[i] === '.' && after === i + 1 && isAbbreviation(text, i, from)) continue;
    found.push({ start: from, end: after });
    from = next;
    i = next - 1;
  }
  if (from < end) {
    let to = end;
    while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
    if (to > from) found.push({ start: from, end: to });
  }
  return found;
}

/** `.`, `!`, `?`, `…`. */
function isStop(code: number): boolean {
  return code === 0x2e || code === 0x21 || code === 0x3f || code === 0x2026;
}

function skipSpace(text: string, from: number, end: number): number {
  let i = from;
  while (i < end && isSpace(text.charCodeAt(i))) i++;
  return i;
}

function begins(character: string): boolean {
  return OPENING.includes(character) || character !== character.toLowerCase() || /[\d\p{Lo}–—-]/u.test(character);
}

function isAbbreviation(text: string, stop: number, from: number): boolean {
  let start = stop;
  while (start > from && stop - start < 8 && !isSpace(text.charCodeAt(start - 1)) && !OPENING.includes(text[start - 1]))
    start--;
  const word = text.slice(start, stop).toLowerCase();
  return ABBREVIATIONS.has(word) || /^(?:\p{L}\.)*\p{L}$/u.test(word);
}
