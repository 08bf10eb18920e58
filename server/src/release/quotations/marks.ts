import { isSpace, type Span } from '../../text/span.ts';

/** A quotation with its marks; `closed` is false where only its paragraph's end closes it. */
export interface Marked extends Span {
  readonly closed: boolean;
}

/** The most units of one quotation; a mark that is not closed within them is not closed at all. */
const LONGEST = 6000;

/** Closing marks by opening mark. German and Polish marks close with what opens English ones. */
const CLOSING: Readonly<Record<string, string>> = {
  '“': '”"',
  '„': '“”"',
  '«': '»',
  '»': '«',
  '"': '"”',
  '‘': '’',
};

/** The quotations between `from` and `end`, in order, outermost marks only. */
export function findMarked(text: string, from: number, end: number): Marked[] {
  const out: Marked[] = [];
  const within = text.slice(from, end);
  OPENING.lastIndex = 0;
  for (let found = OPENING.exec(within); found !== null; found = OPENING.exec(within)) {
    const open = from + found.index;
    const marked = opens(text, open) ? readMarked(text, open, from, end) : null;
    if (marked === null) continue;
    out.push(marked);
    OPENING.lastIndex = marked.end - from;
  }
  return out;
}

/** The quotation that the mark at `open` begins; null for an apostrophe before a word, or inches, without another half. */
function readMarked(text: string, open: number, from: number, end: number): Marked | null {
  const close = closingOf(text, open, end);
  if (close >= 0) return { start: open, end: close + 1, closed: true };
  const mark = text[open];
  if (mark === '‘' || (mark === '"' && !startsParagraph(text, open, from))) return null;
  return { start: open, end: paragraphEnd(text, open, end), closed: false };
}

const OPENING = new RegExp(`[${Object.keys(CLOSING).join('')}]`, 'g');

/** True where a mark stands before a word and behind a space, a bracket or a dash. */
function opens(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  if (Number.isNaN(next) || isSpace(next)) return false;
  const mark = text[at];
  if (mark === '«' || mark === '„' || mark === '“') return true;
  const before = text.charCodeAt(at - 1);
  return at === 0 || isSpace(before) || '([—–-:,'.includes(text[at - 1]);
}

/** The offset of the mark that closes the one at `open`; -1 where a paragraph opens anew before, or none comes. */
function closingOf(text: string, open: number, end: number): number {
  const mark = text[open];
  const limit = Math.min(end, open + LONGEST);
  let depth = 0;
  for (let i = open + 1; i < limit; i++) {
    const code = text.charCodeAt(i);
    if (code !== 0x22 && code < 0xab) continue;
    if (closesMark(text, i, mark)) {
      if (depth === 0) return i;
      depth--;
    } else if (opensAnew(text[i], mark)) {
      if (startsParagraph(text, i, open)) return -1;
      // Plain marks hold none of their like.
      if (mark !== '"') depth++;
    }
  }
  return -1;
}

/** True for a closing half of a mark; the plain mark may open as well, and `’` be an apostrophe inside a word, unless they stand behind one. */
function closesMark(text: string, at: number, mark: string): boolean {
  return CLOSING[mark].includes(text[at]) && ((mark !== '"' && mark !== '‘') || closes(text, at));
}

/** True for a mark that opens as `mark` does, where it does not close. */
function opensAnew(c: string, mark: string): boolean {
  return c === mark || (mark === '"' && CLOSING[mark].includes(c));
}

/** True where a mark stands behind a word and before a space, punctuation or another mark that closes. */
function closes(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text[at + 1];
  return (
    !isSpace(before) &&
    (after === undefined ||
      isSpace(after.charCodeAt(0)) ||
      ',.;:!?)]—–-'.includes(after) ||
      after === '’' ||
      after === "'")
  );
}

/** True where only white space with a line break, or nothing, stands before a mark. */
function startsParagraph(text: string, at: number, floor: number): boolean {
  let i = at - 1;
  while (i >= floor && isSpace(text.charCodeAt(i))) {
    if (text[i] === '\n' || text[i] === '\r') return true;
    i--;
  }
  return i < floor;
}

/** The end of the paragraph that holds `at`: a blank line, or a line that ends a sentence before one that opens a quotation. */
function paragraphEnd(text: string, at: number, end: number): number {
  let i = at;
  while (i < end) {
    const line = text.indexOf('\n', i);
    if (line < 0 || line >= end) return trimmedEnd(text, at, end);
    let next = line + 1;
    while (next < end && isSpace(text.charCodeAt(next)) && text[next] !== '\n') next++;
    if (next >= end || text[next] === '\n' || text[next] in CLOSING) return trimmedEnd(text, at, line);
    i = line + 1;
    if (i - at > LONGEST) return trimmedEnd(text, at, line);
  }
  return trimmedEnd(text, at, end);
}

function trimmedEnd(text: string, floor: number, end: number): number {
  let i = end;
  while (i > floor + 1 && isSpace(text.charCodeAt(i - 1))) i--;
  return i;
}
