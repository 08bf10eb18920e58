import { readStatedDay } from '../calendar/stated.ts';
import { firstAt } from '../text/first-at.ts';
import { opening } from '../text/opening.ts';
import type { Span } from '../text/span.ts';
import { TokenKind } from '../text/tokens.ts';
import { readPlaceAndDay } from './dateline.ts';
import type { Context, EdgeKind } from './evidence/model.ts';
import { lineWidth, paragraphsOf } from './evidence/paragraphs.ts';
import { readHead } from './head.ts';
import { linesAreParagraphs, linesAreWhole, plain, type Rows } from './layout.ts';
import { lineHead } from './line-head.ts';
import type { Zone, ZoneKind } from './model.ts';
import { CONTACT, ENDING, KIND_INSIDE, OFFICE_INSIDE, PHONE, PROOF, STAMP, WEB } from './phrases.ts';
import { Break, type Piece } from './piece.ts';
import { RowPieces } from './pieces.ts';
import { findRelated, isDateLed, type RelatedRegion } from './related.ts';
import { findRunning } from './running.ts';
import { findSubheadings } from './subheadings.ts';
import { readTail, type TailPart } from './tail.ts';

/** A piece at the top or the end of a dump with its kind. */
export interface Part {
  readonly piece: Piece;
  readonly kind: EdgeKind;
}

/** The zones of a dump and what they were read from. */
export interface ZoneReading {
  readonly zones: readonly Zone[];
  /** The pieces above the body, in order. */
  readonly head: readonly Part[];
  /** The pieces below the body, in order. */
  readonly tail: readonly Part[];
  readonly related: readonly RelatedRegion[];
  /** Days on lines of their own inside the body, at most two: a release that is dated above its attachments. */
  readonly signed: readonly Span[];
  /** Offset of the body's first character; the text's length where there is no body. */
  readonly bodyStart: number;
}

/** Rows and pieces that the top and the end are read from at most. */
const MOST_ROWS = 80;
const MOST_PIECES = 120;
/** So many words of running text after another are the body beyond doubt. */
const SURE_TEXT = 45;

/** A dump's rows, and what is known of all of them before the zones are. */
interface Page {
  readonly rows: Rows;
  readonly pieces: RowPieces;
  readonly labels: readonly Span[];
  /** By row, 1 for page furniture that recurs and for page numbers in sequence. */
  readonly running: Uint8Array;
  /** By row, 1 where a label opens it. */
  readonly labelled: Uint8Array;
  readonly capitals: boolean;
  /** True where lines are paragraphs: the blank lines between them were lost. */
  readonly paragraphs: boolean;
  /** True where no line was broken to fit a page, blank lines between them or not. */
  readonly whole: boolean;
}

/**
 * Reads the zones of a dump: the head above the body, the tail below it, and inside it the page furniture, headings and teasers. `labels`
 * are the speaker labels found over the document, in order: a label is neither heading nor furniture. The zones cover any text from
 * its first to its last character.
 */
export function readZones(rows: Rows, labels: readonly Span[]): ZoneReading {
  const paragraphs = linesAreParagraphs(rows);
  const page: Page = {
    rows,
    pieces: new RowPieces(rows),
    labels,
    running: findRunning(rows),
    labelled: labelRows(rows, labels),
    capitals: isCapitals(rows),
    paragraphs,
    whole: paragraphs || linesAreWhole(rows),
  };
  const top = readTop(page);
  const end = readEnd(page, top);
  const related = relatedBelow(page, top, end);
  // A list of teasers looks like a header in places: what the end says of its rows, and of those above it, is for whole rows only.
  const teasers = related.at(-1)?.to ?? 0;
  const tail = end.filter(({ piece }) => piece.row >= teasers);
  const tailRow = tail.length > 0 ? tail[0].piece.row : rows.length;
  const kinds = new Map<number, ZoneKind>();
  for (const region of related) for (let row = region.from; row < region.to; row++) kinds.set(row, 'related');
  for (const { piece, kind } of end) if (piece.row < teasers && !kinds.has(piece.row)) kinds.set(piece.row, kind);
  const signed = markRows(page, top, tailRow, kinds);
  return {
    zones: zonesOf(rows, top, tail, tailRow, kinds),
    head: top.head,
    tail,
    related,
    signed,
    bodyStart: top.bodyStart,
  };
}

/** What the rows of the table may know beside each piece of those at the dump's top or at its end. */
function contextsOf(page: Page, pieces: readonly Piece[], atTop: boolean): Context[] {
  const { rows, labels, running, labelled, capitals, whole } = page;
  const spoken = pieces.map(
    ({ row, start, end }, index) =>
      startsAt(labels, start, Math.min(end, start + 6)) ||
      (labelled[row] === 1 && (start === rows.starts[row] || (index > 0 && isLabel(labels, pieces[index - 1])))),
  );
  const paragraphs = paragraphsOf(pieces, (index) => spoken[index] || pieces[index].dateline, page.paragraphs);
  const width = lineWidth(pieces);
  return pieces.map(({ row }, index) => ({
    pieces,
    index,
    fromTop: atTop ? index : Number.POSITIVE_INFINITY,
    label: spoken[index],
    running: running[row] === 1,
    capitals,
    whole,
    width,
    paragraph: paragraphs[index],
  }));
}

/** What stands above the body, and where that begins. */
interface Top {
  readonly head: readonly Part[];
  /** False where the pieces at the top are all of them head. */
  readonly hasBody: boolean;
  readonly bodyStart: number;
  readonly bodyRow: number;
}

function readTop(page: Page): Top {
  const { rows } = page;
  const top = topPieces(page);
  const contexts = contextsOf(page, top, true);
  const kinds = readHead(top, contexts);
  // An interview has begun where its first speaker is named, whatever that line looks like.
  const bodyAt = firstOf(
    kinds.indexOf('body'),
    contexts.findIndex((context) => context.label),
  );
  const hasBody = bodyAt >= 0;
  return {
    head: (hasBody ? top.slice(0, bodyAt) : top).map((piece, i) => ({ piece, kind: kinds[i] })),
    hasBody,
    bodyStart: hasBody ? top[bodyAt].start : endOf(rows, top),
    bodyRow: hasBody ? top[bodyAt].row : (top.at(-1)?.row ?? -1) + 1,
  };
}

/** A piece below the body. */
type End = Part & TailPart;

/** The pieces below the body, in order. */
function readEnd(page: Page, { bodyRow, bodyStart }: Top): End[] {
  const pieces = endPieces(page, bodyRow, bodyStart);
  // A label whose letters are spaced looks like several pieces.
  const end = linked(pieces.filter((p) => !isWithin(page.labels, p.start)));
  const parts = readTail(end, contextsOf(page, end, false));
  const tailAt = parts.findIndex(({ kind }) => kind !== 'body');
  return tailAt < 0 ? [] : end.slice(tailAt).map((piece, i) => ({ piece, ...parts[tailAt + i] }));
}

function relatedBelow({ rows, running, labelled }: Page, { bodyRow }: Top, end: readonly End[]): RelatedRegion[] {
  const furniture = new Set(end.filter(({ kind, alone }) => kind === 'chrome' && alone).map(({ piece }) => piece.row));
  return findRelated(
    rows,
    bodyRow,
    rows.length,
    (row) => running[row] === 1 || (furniture.has(row) && !isDateLed(rows, row)),
    (row) => labelled[row] === 1,
  );
}

/** Marks the rows of the body that are furniture, days and headings, where nothing else is known of them. Returns the days. */
function markRows(page: Page, { bodyRow, bodyStart }: Top, to: number, kinds: Map<number, ZoneKind>): Span[] {
  const { rows, running, labelled, capitals } = page;
  for (let row = bodyRow; row < to; row++) {
    if (kinds.has(row)) continue;
    const follows = row > bodyRow && kinds.get(row - 1) === 'chrome' && running[row - 1] === 0;
    if (running[row] === 1) kinds.set(row, 'chrome');
    else if (row > bodyRow && labelled[row] === 0 && isLetterhead(rows, row, running[row + 1] === 1))
      kinds.set(row, 'chrome');
    else if (row > bodyRow && labelled[row] === 0 && (isFurniture(rows, row) || (follows && isNumberToAsk(rows, row))))
      kinds.set(row, 'chrome');
  }
  const skip = (row: number): boolean => kinds.has(row);
  const signed = signedDays(rows, bodyRow + 1, to, skip);
  for (const { row } of signed) kinds.set(row, 'metadata');
  const headings = findSubheadings(rows, bodyRow, to, {
    skip,
    labelled: (row) => labelled[row] === 1,
    capitals,
    interview: page.labels.length >= 4,
  });
  // The text may begin inside its first row, behind the title.
  for (const row of headings) if (row > bodyRow || bodyStart <= rows.starts[row]) kinds.set(row, 'subheading');
  return signed.map(({ day }) => day);
}

/** The zones of all parts and rows together. */
function zonesOf(
  rows: Rows,
  { head, hasBody, bodyStart, bodyRow }: Top,
  tail: readonly Part[],
  tailRow: number,
  kinds: ReadonlyMap<number, ZoneKind>,
): Zone[] {
  const zones = new ZoneList();
  const inBody = (row: number): number => Math.max(bodyStart, rows.lineStarts[row]);
  for (const { piece, kind } of head) zones.add(startOf(rows, piece), kind);
  for (let row = bodyRow; row < tailRow; row++)
    zones.add(row === bodyRow ? inBody(row) : rows.lineStarts[row], kinds.get(row) ?? 'body');
  if (tail.length > 0 && tailRow === bodyRow && hasBody) zones.add(bodyStart, 'body');
  else if (tail.length > 0 && tail[0].piece.start > rows.starts[tailRow]) zones.add(inBody(tailRow), 'body');
  for (const { piece, kind } of tail) zones.add(startOf(rows, piece), kind);
  return zones.covering(rows.text.length);
}

/** The most days on lines of their own that date a release; more are a chronicle. */
const MOST_SIGNED = 2;

/** Rows that are a day, or a place and a day, and no more. */
function signedDays(
  rows: Rows,
  from: number,
  to: number,
  taken: (row: number) => boolean,
): { readonly row: number; readonly day: Span }[] {
  const { tokens, first } = rows;
  const out: { readonly row: number; readonly day: Span }[] = [];
  for (let row = from; row < to && out.length <= MOST_SIGNED; row++) {
    if (rows.words[row] > 5 || rows.ends[row] - rows.starts[row] > 48 || taken(row)) continue;
    if (rows.lower[row] > 1 || first[row + 1] - first[row] < 3) continue;
    const day = readStatedDay(tokens, first[row]);
    if (day && day.year !== null && day.next >= first[row + 1] - 1 && day.next <= first[row + 1])
      out.push({ row, day });
    else if (!day) {
      const placed = readPlaceAndDay(tokens, first[row], first[row + 1]);
      if (placed?.dateSpan) out.push({ row, day: placed.dateSpan });
    }
  }
  return out.length > MOST_SIGNED ? [] : out.map(({ row, day }) => ({ row, day: { start: day.start, end: day.end } }));
}

/** Collects zones by their starts; neighbours of one kind are one zone. */
class ZoneList {
  private readonly starts: { readonly start: number; readonly kind: ZoneKind }[] = [];

  add(start: number, kind: ZoneKind): void {
    const last = this.starts.at(-1);
    if (last?.kind !== kind) this.starts.push({ start: last ? start : 0, kind });
  }

  /** The zones over a text of `length` characters; a text without visible characters is body. */
  covering(length: number): Zone[] {
    if (length === 0) return [];
    if (this.starts.length === 0) return [{ kind: 'body', start: 0, end: length }];
    return this.starts.map(({ start, kind }, i) => ({ kind, start, end: this.starts[i + 1]?.start ?? length }));
  }
}

/** Where a piece's zone begins: at its line's start where it is the first on it. */
function startOf(rows: Rows, piece: Piece): number {
  return piece.start === rows.starts[piece.row] ? rows.lineStarts[piece.row] : piece.start;
}

function endOf(rows: Rows, top: readonly Piece[]): number {
  const last = top.at(-1);
  return last && last.row + 1 < rows.length ? rows.starts[last.row + 1] : rows.text.length;
}

/** The pieces from the top to where running text or an interview has surely begun. */
function topPieces({ rows, pieces: all, labelled }: Page): Piece[] {
  const pieces: Piece[] = [];
  let text = 0;
  for (let row = 0; row < Math.min(rows.length, MOST_ROWS) && pieces.length < MOST_PIECES; row++) {
    const read = all.fromStart(row);
    pieces.push(...read);
    if (labelled[row] === 1 || read[0]?.dateline) break;
    if (row > 0 && isText(rows, row)) text += rows.words[row];
    else if (rows.words[row] >= 3) text = Math.min(text, SURE_TEXT / 2);
    if (text >= SURE_TEXT) break;
  }
  return linked(pieces.slice(0, MOST_PIECES));
}

/** The pieces from the last running text to the end, below the body's start. */
function endPieces({ rows, pieces, labelled }: Page, bodyRow: number, bodyStart: number): Piece[] {
  const perRow: (readonly Piece[])[] = [];
  let count = 0;
  let text = 0;
  const first = Math.max(bodyRow, rows.length - MOST_ROWS);
  for (let row = rows.length - 1; row >= first && count < MOST_PIECES; row--) {
    const read = pieces.toEnd(row, bodyStart);
    perRow.push(row === bodyRow ? read.filter((p) => p.start > bodyStart) : read);
    count += read.length;
    text = isText(rows, row) ? text + 1 : 0;
    if (text >= 2 || labelled[row] === 1) break;
  }
  return perRow.reverse().flat().slice(-MOST_PIECES);
}

function linked(pieces: Piece[]): Piece[] {
  pieces.forEach((piece, i) => {
    piece.after = pieces[i + 1]?.before ?? Break.page;
  });
  return pieces;
}

function isText(rows: Rows, row: number): boolean {
  return rows.words[row] >= 8 && rows.lower[row] >= rows.words[row] * 0.5;
}

/** Words that lines of furniture inside the text begin with. */
const FURNITURE_WORDS: ReadonlySet<string> = new Set(
  `e end ends more transcript fin ende конец proof confidential media press general public contact contacts enquiry enquiries inquiry inquiries
  queries контакты контактное please to for further more any additional http https www authorised authorized printed written received tel fax
  telephone phone mobile тел факс facsimile micah commonwealth parliamentary library copy urgent original consular`.split(
    /\s+/,
  ),
);

/** What a site prints below each page, with the words that it begins with: the way to its list, the page’s address, its menu. */
const PAGE_FOOT = opening`see: index of|url ?: ?https?|home copyright`;
const FOOT_WORDS: ReadonlySet<string> = new Set(['see', 'url', 'home']);

/** End marks, proof marks, contact lines, addresses and markup on a row of their own inside the text. */
function isFurniture(rows: Rows, row: number): boolean {
  const { tokens, text } = rows;
  const length = rows.ends[row] - rows.starts[row];
  const first = rows.first[row];
  const mark = tokens.kinds[first] === TokenKind.mark;
  if (mark && tokens.lower[first] === '<')
    return /^<\/?(?:figure|img|iframe|div|script|style|table|a|p|br|hr|span)\b/u.test(
      text.slice(rows.starts[row], rows.starts[row] + 12),
    );
  if (length > 160) return false;
  if (FOOT_WORDS.has(tokens.lower[first]) && PAGE_FOOT.test(plain(text, rows.starts[row], rows.ends[row]))) return true;
  if (rows.words[row] > 18 || rows.lower[row] > 9) return false;
  if (rows.words[row] === 0) return mark && length >= 6 && isRule(rows, row);
  const opening = mark && first + 1 < rows.first[row + 1] ? first + 1 : first;
  if (!FURNITURE_WORDS.has(tokens.lower[opening])) return false;
  const key = plain(text, rows.starts[row], rows.ends[row]);
  return (
    ENDING.test(key) ||
    PROOF.test(key) ||
    CONTACT.test(key) ||
    STAMP.test(key) ||
    (rows.lower[row] <= 4 && (WEB.test(key) || PHONE.test(key)))
  );
}

/** The most words of a letterhead that pages print again. */
const MOST_OF_LETTERHEAD = 16;

/**
 * The letterhead of the next page, where a page was cut out of the text: an office, all of it written large, above page furniture that recurs
 * or with the kind of paper on its row. Below another office it is one of a list.
 */
function isLetterhead(rows: Rows, row: number, aboveFurniture: boolean): boolean {
  const key = officeIn(rows, row);
  return key !== null && (aboveFurniture || KIND_INSIDE.test(key)) && officeIn(rows, row - 1) === null;
}

/** The words of a row that names an office and has no sentence, in small letters; else null. */
function officeIn(rows: Rows, row: number): string | null {
  if (rows.words[row] > MOST_OF_LETTERHEAD || rows.lower[row] > 3 || rows.ends[row] - rows.starts[row] > 160)
    return null;
  const key = plain(rows.text, rows.starts[row], rows.ends[row]);
  return /[.?!]$/u.test(key) || !OFFICE_INSIDE.test(key) ? null : key;
}

/** A row below a contact line that gives a telephone number. */
function isNumberToAsk(rows: Rows, row: number): boolean {
  return (
    rows.words[row] <= 18 &&
    rows.lower[row] <= 6 &&
    rows.ends[row] - rows.starts[row] <= 160 &&
    PHONE.test(plain(rows.text, rows.starts[row], rows.ends[row]))
  );
}

/** A row of dashes, underscores or equal signs; stars and dots part sections of the text and stay in it. */
function isRule(rows: Rows, row: number): boolean {
  for (let i = rows.first[row]; i < rows.first[row + 1]; i++) if (!'-_=–—'.includes(rows.tokens.lower[i])) return false;
  return true;
}

/** The lesser of two indices, of which -1 is none. */
function firstOf(a: number, b: number): number {
  return a < 0 || b < 0 ? Math.max(a, b) : Math.min(a, b);
}

/** A 1 for each row that begins with a label. */
function labelRows(rows: Rows, labels: readonly Span[]): Uint8Array {
  const out = new Uint8Array(rows.length);
  let row = 0;
  for (const label of labels) {
    while (row < rows.length && rows.ends[row] <= label.start) row++;
    if (row < rows.length && isAtHead(rows, row, label.start)) out[row] = 1;
  }
  return out;
}

/** True where a label begins a row: marks may stand before it, and the time or number that is printed before each line. */
function isAtHead({ text, starts, ends, lineStarts }: Rows, row: number, label: number): boolean {
  return label <= starts[row] + 6 || label === lineHead(text, lineStarts[row], ends[row]);
}

/** True where a label starts from `from` to `to` (exclusive). */
function startsAt(labels: readonly Span[], from: number, to: number): boolean {
  const next = labelFrom(labels, from);
  return next < labels.length && labels[next].start < to;
}

/** True for a piece that is a label and nothing else: what stands behind it, on its row, is what is said, or when. */
function isLabel(labels: readonly Span[], { start, end }: Piece): boolean {
  const label = labels[labelFrom(labels, start)];
  return label !== undefined && label.start < end && label.end >= end;
}

/** True behind a label's first character and before its end. */
function isWithin(labels: readonly Span[], offset: number): boolean {
  const next = labelFrom(labels, offset);
  return next > 0 && offset < labels[next - 1].end;
}

/** The index of the first label that starts at `from` or behind it. */
const labelFrom = (labels: readonly Span[], from: number): number =>
  firstAt(labels.length, (i) => labels[i].start >= from);

/** True where hardly a word is written small. */
function isCapitals(rows: Rows): boolean {
  let words = 0;
  let lower = 0;
  for (let row = 0; row < rows.length; row++) {
    words += rows.words[row];
    lower += rows.lower[row];
  }
  return words >= 20 && lower < words * 0.15;
}
