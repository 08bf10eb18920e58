import { isSpace } from '../text/span.ts';
import { TokenKind } from '../text/tokens.ts';
import { Gap, type Rows } from './layout.ts';

/** The most visible characters of a row that can be a running head. */
const LONGEST = 90;
/** The most characters of such a row, wide gaps between its columns included. */
const MOST_OF_ROW = 240;
/** The longest foot that a browser prints. */
const LONGEST_FOOT = 160;
/** How many rows above and below a page's end may be its running foot and head. */
const REACH = 5;

/**
 * Page furniture inside the text: page numbers and running heads. Flattened pages repeat their heads and feet in the middle of
 * sentences; what shows them is not their form alone but that numbers count up through the document and that the same rows stand beside
 * every page's end. Returns a 1 for each row that is such furniture.
 */
export function findRunning(rows: Rows): Uint8Array {
  const running = new Uint8Array(rows.length);
  const numbered = pageNumbers(rows);
  for (const row of numbered) {
    running[row] = 1;
    if (isPrinted(rows, row + 1)) running[row + 1] = 1;
  }
  markHeads(rows, numbered, running);
  return running;
}

/** A row that looks like a page number, and how surely. */
interface Numbered {
  readonly row: number;
  readonly page: number;
  /** 3: `Page 2 of 7`; 2: `- 2 -`, `./2`; 1: a bare number. */
  readonly form: number;
}

const FORMS: readonly { readonly form: number; readonly pattern: RegExp }[] = [
  {
    form: 3,
    pattern: /^[^\p{L}\d]*(?:page|стр(?:аница)?\.?|seite|p\.) ?(\d{1,4})(?: ?(?:of|\/|из|von) ?\d{1,4})?[^\p{L}\d]*$/u,
  },
  { form: 3, pattern: /^[^\p{L}\d]*(\d{1,3}) ?(?:of|из) ?\d{1,3}[^\p{L}\d]*$/u },
  { form: 2, pattern: /^[\s.~_|]*[-–—/][-–—/\s.~]*(\d{1,3})[\s.~_|]*(?:[-–—/.\s]*)$/u },
  { form: 2, pattern: /^[\s.~_|]*(\d{1,3})\s?[-–—]+[\s.]*$/u },
  { form: 1, pattern: /^[\s.(]*(\d{1,3})[\s.)]*$/u },
];

/** The rows of the longest sequence of page numbers that counts up by one or two, and the marks of the next page (`./2`) beside them. */
function pageNumbers(rows: Rows): number[] {
  const found: Numbered[] = [];
  const heads = new Map<string, Numbered[]>();
  for (let row = 0; row < rows.length; row++) {
    const numbered = readPageNumber(rows, row);
    if (numbered) found.push(numbered);
    else addNumberedHead(rows, row, heads);
  }
  for (const head of heads.values()) if (head.length >= FEWEST_PAGES) found.push(...head);
  return longestSequence(found.sort((a, b) => a.row - b.row));
}

/** So many rows with the same words and numbers that count up are a running head, and so many words it has: `Table 1` is none. */
const FEWEST_PAGES = 3;
const FEWEST_WORDS = 4;

/** Adds a row that ends with the number of the page behind those of the same words: `Harbours of the north 3`. */
function addNumberedHead(rows: Rows, row: number, heads: Map<string, Numbered[]>): void {
  const { tokens, first, starts, words } = rows;
  const last = first[row + 1] - 1;
  if (tokens.kinds[last] !== TokenKind.number || tokens.ends[last] - tokens.starts[last] > 3) return;
  if (words[row] < FEWEST_WORDS || tokens.starts[last] - starts[row] > LONGEST) return;
  const key = rows.text.slice(starts[row], tokens.starts[last]);
  const page = Number(tokens.lower[last]);
  const pages = heads.get(key);
  if (pages === undefined) heads.set(key, [{ row, page, form: 3 }]);
  else if (page === (pages.at(-1)?.page ?? 0) + 1) pages.push({ row, page, form: 3 });
}

/** What a page number has, in characters and in words. */
const LONGEST_NUMBER = 24;
const MOST_WORDS = 3;

/** The page number that fills a row; null where none does. */
function readPageNumber(rows: Rows, row: number): Numbered | null {
  const printed = printedPage(rows, row);
  if (printed !== null) return { row, page: printed, form: 3 };
  const { text, starts, ends, words } = rows;
  if (ends[row] - starts[row] > LONGEST_NUMBER || words[row] > MOST_WORDS || !hasNumber(rows, row)) return null;
  const line = text.slice(starts[row], ends[row]).toLowerCase();
  for (const { form, pattern } of FORMS) {
    const match = pattern.exec(line);
    if (!match) continue;
    const page = Number(match[1]);
    // Numbers in the rows beside a bare one are a table.
    return page > 0 && (form > 1 || !inTable(rows, row)) ? { row, page, form } : null;
  }
  return null;
}

/** The rows of the sequence in which most numbers, and the surest, follow one another; none where that is a bare number or two. */
function longestSequence(found: readonly Numbered[]): number[] {
  // The best sequence that ends at each page number so far, in order of rows.
  const chain: { row: number; previous: number }[] = [];
  const heads = new Map<number, { score: number; index: number }>();
  let winner = { score: 0, index: -1 };
  for (const { row, page, form } of found) {
    let from = { score: page <= 3 ? 0 : -1, index: -1 };
    // The same page's number may stand at its foot and, as `./3`, announce the next one.
    for (const step of [page, page - 1, page - 2]) {
      const head = heads.get(step);
      if (head && head.score > from.score) from = head;
    }
    const entry = { score: from.score + form, index: chain.length };
    chain.push({ row, previous: from.index });
    const known = heads.get(page);
    if (!known || known.score <= entry.score) heads.set(page, entry);
    if (entry.score > winner.score) winner = entry;
  }
  if (winner.score < 2) return [];
  const out: number[] = [];
  for (let i = winner.index; i >= 0; i = chain[i].previous) out.push(chain[i].row);
  return out.reverse();
}

/** The number of `Page 2 of 3 Doorstop interview > Ann Bell MP`, as browsers print the foot of a page with its title; null where none is. */
function printedPage({ tokens, first, starts, ends }: Rows, row: number): number | null {
  const at = first[row];
  if (tokens.lower[at] !== 'page' || at + 4 > first[row + 1] || ends[row] - starts[row] > LONGEST_FOOT) return null;
  const pages = tokens.kinds[at + 1] === TokenKind.number && tokens.kinds[at + 3] === TokenKind.number;
  return pages && tokens.lower[at + 2] === 'of' ? Number(tokens.lower[at + 1]) : null;
}

/** True for `13/09/2013 http://…`: the day on which a browser printed a page, and the page's address. */
function isPrinted(rows: Rows, row: number): boolean {
  if (row >= rows.length || rows.tokens.kinds[rows.first[row]] !== TokenKind.number) return false;
  return /^[\d./-]{6,10},? +https?:\/\//u.test(rows.text.slice(rows.starts[row], rows.ends[row]));
}

function inTable(rows: Rows, row: number): boolean {
  return isFigures(rows, row - 1) || isFigures(rows, row + 1);
}

/** A row without words that is no page number's neighbour by chance: amounts, years. */
function isFigures(rows: Rows, row: number): boolean {
  return row >= 0 && row < rows.length && rows.words[row] === 0 && hasNumber(rows, row);
}

function hasNumber({ tokens, first }: Rows, row: number): boolean {
  for (let i = first[row]; i < first[row + 1]; i++) if (tokens.kinds[i] === TokenKind.number) return true;
  return false;
}

/** Marks rows that recur beside the pages' ends, from each end outwards as long as the rows recur. */
function markHeads(rows: Rows, numbered: readonly number[], running: Uint8Array): void {
  const ends = pageEnds(rows, numbered);
  if (ends.length < 2) return;
  const counts = new Map<number, number>();
  let counted = 0;
  for (const end of ends) {
    const seen = new Set<number>();
    // Where two ends are near, a row stands beside both of them and is one all the same.
    for (let row = Math.max(counted, end - REACH); row < end + REACH; row++) {
      const key = rowKey(rows, row);
      if (key === 0 || seen.has(key)) continue;
      seen.add(key);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    counted = end + REACH;
  }
  const enough = Math.max(2, Math.ceil(ends.length * 0.4));
  const recurs = (row: number): boolean => {
    if (row < 0 || row >= rows.length) return false;
    return running[row] === 1 || (counts.get(rowKey(rows, row)) ?? 0) >= enough;
  };
  for (const end of [0, ...ends, rows.length]) {
    for (let row = end; row < end + REACH && recurs(row); row++) running[row] = 1;
    for (let row = end - 1; row >= end - REACH && recurs(row); row--) running[row] = 1;
  }
}

/** Rows before which a page ends: at form feeds and on both sides of page numbers. */
function pageEnds(rows: Rows, numbered: readonly number[]): number[] {
  const ends = new Set<number>();
  for (let row = 1; row < rows.length; row++) if (rows.gaps[row] === Gap.page) ends.add(row);
  for (const row of numbered) if (!ends.has(row)) ends.add(row + 1);
  return [...ends].sort((a, b) => a - b);
}

/** A number that is equal for rows equal but for digits, case and spaces; 0 for rows that are no running head: long ones, labels, sentences. */
function rowKey(rows: Rows, row: number): number {
  if (row < 0 || row >= rows.length) return 0;
  const start = rows.starts[row];
  const end = rows.ends[row];
  if (end - start > MOST_OF_ROW) return 0;
  const last = rows.text.charCodeAt(end - 1);
  if (last === 58 || last === 63 || last === 33 || (last === 46 && rows.lower[row] > 2)) return 0;
  let hash = 17;
  let letters = 0;
  for (let i = start; i < end; i++) {
    let code = rows.text.charCodeAt(i);
    if (isSpace(code)) continue;
    if (++letters > LONGEST) return 0;
    if (code >= 48 && code <= 57) code = 48;
    else if (code >= 65 && code <= 90) code |= 32;
    hash = (Math.imul(hash, 31) + code) | 0;
  }
  return hash === 0 ? 1 : hash;
}
