import { levenshtein } from '../../text/edit-distance.ts';
import { opening } from '../../text/opening.ts';
import {
  BEGINS_WITH_ADDRESS,
  HEADER_FIELD,
  ISSUER_HEAD,
  KIND_INSIDE,
  OFFICE_INSIDE,
  RELEASE_KIND,
  SUBJECTS,
  TITLE_OPENING,
} from '../phrases.ts';
import { Break, type Piece } from '../piece.ts';
import type { Context } from './model.ts';

/** True where the next piece goes on with this one's sentence: it begins small, or this one ends in the middle of a phrase. */
export function runsOn(piece: Piece, next: Piece | undefined): boolean {
  return next !== undefined && !piece.closed && (next.small || piece.open);
}

/** True where a line of running text that is not closed goes on in this piece. */
export function goesOn(p: Piece, c: Context): boolean {
  const before = c.pieces[c.index - 1];
  if (before === undefined || before.closed || before.content < 2 || !isLineBreak(p.before)) return false;
  return p.small || before.open || (p.closed && before.lower >= before.words * 0.4 && !isShorter(before, p));
}

/** True for a line end, and for the gap that flattening left of one. */
export const isLineBreak = (before: number): boolean => before === Break.line || before === Break.soft;

/** Numbers and no words, no day. */
export const isFigures = (p: Piece | undefined): boolean =>
  p !== undefined && p.words === 0 && p.numbers > 0 && p.day === null;

/** Eight and more words, most of them small, some of weight: running text. */
export const isProse = (p: Piece): boolean => p.words >= 8 && p.lower >= p.words * 0.5 && p.content >= 3;

/** Every word but the smallest is written large. */
export const isTitleCase = (p: Piece): boolean => p.words > 0 && p.content <= (p.words >= 10 ? 1 : 0);

/** Most words are in capitals. */
export function isCapitals(piece: Piece): boolean {
  return piece.words > 0 && piece.upper >= (piece.words - piece.singles) * 0.6;
}

/** Whose paper this is, or what kind of paper. */
export const isLetterhead = ({ key }: Piece): boolean =>
  ISSUER_HEAD.test(key) || KIND_INSIDE.test(key) || RELEASE_KIND.test(key);

export const startsQuotation = (p: Piece): boolean => /^["“«]/u.test(p.key);

/**
 * True where a piece is a phrase on a line of its own, not the first line of a paragraph: no sentence ends with it, and what follows
 * begins large after a wider gap, or on a line that is clearly longer or not running text.
 */
export function standsAlone(pieces: readonly Piece[], index: number): boolean {
  const p = pieces[index];
  const next = pieces[index + 1];
  if (p.closed || p.open || p.small || next === undefined || next.small) return false;
  if (next.before >= Break.blank || next.dayAlone || next.dateline || isPlaceOfDay(pieces, index + 1)) return true;
  if (next.before === Break.line && next.words <= 6 && HEADER_FIELD.test(next.key)) return true;
  // A sentence that fills the line below is a paragraph of its own.
  return next.before === Break.line && (isShorter(p, next) || fillsLine(pieces, index + 1));
}

/** True for the place in a line that is a place and a day. */
function isPlaceOfDay(pieces: readonly Piece[], index: number): boolean {
  const day = pieces[index + 1];
  return pieces[index].words <= 4 && day?.dayAlone === true && day.before === Break.inside;
}

/** True for a line of running text that ends with its sentence, where the next one begins anew. */
export function fillsLine(pieces: readonly Piece[], index: number): boolean {
  const p = pieces[index];
  const next = pieces[index + 1];
  return isProse(p) && p.closed && !p.small && next !== undefined && !next.small && next.before >= Break.line;
}

/** True where a line stops well before the end of the one below it. */
export function isShorter(p: Piece, next: Piece): boolean {
  return (p.end - p.start) * 1.3 < next.end - next.start;
}

/** True where a phrase begins that goes on in small letters on the next line and ends there, well before the margin of the text below. */
export function isBroken(pieces: readonly Piece[], index: number): boolean {
  const [first, second, text] = [pieces[index], pieces[index + 1], pieces[index + 2]];
  return (
    first !== undefined &&
    second !== undefined &&
    text !== undefined &&
    !first.closed &&
    !first.small &&
    first.words >= 3 &&
    second.day === null &&
    second.small &&
    !second.closed &&
    !second.open &&
    isLineBreak(second.before) &&
    !text.small &&
    (text.before >= Break.line || (text.before === Break.soft && first.before >= Break.blank)) &&
    isProse(text) &&
    isShorter(first, text) &&
    isShorter(second, text)
  );
}

/** True for dirt of the scan: marks and single letters, no word. */
export const isNoise = (p: Piece): boolean =>
  p.words - p.singles <= 0 && !p.dayAlone && p.numbers === 0 && p.key.length <= 12;

/** The next piece behind dirt of the scan; few are passed over. */
export function nextWorded({ pieces, index }: Context): Piece | undefined {
  let i = index + 1;
  while (i <= index + 3 && pieces[i] !== undefined && isNoise(pieces[i])) i++;
  return pieces[i];
}

/** The piece before, dirt of the scan passed over. */
export function wordedBefore({ pieces, index }: Context): Piece | undefined {
  let i = index - 1;
  while (i >= index - 3 && pieces[i] !== undefined && isNoise(pieces[i])) i--;
  return pieces[i];
}

/** True where a piece stands on the row of the one before, two and more blanks behind it. */
export const isOnRow = (p: Piece): boolean => p.before === Break.soft || p.before === Break.wide;

/** True where a piece before this one on its row passes the test; no more than six are looked at. */
export function onRowBefore(pieces: readonly Piece[], index: number, test: (piece: Piece) => boolean): boolean {
  for (let i = index; i > 0 && index - i < 6 && isOnRow(pieces[i]); i--) if (test(pieces[i - 1])) return true;
  return false;
}

/** True where another piece on the row of this one passes the test; no more than six on either side are looked at. */
export function onRow(pieces: readonly Piece[], index: number, test: (piece: Piece) => boolean): boolean {
  if (onRowBefore(pieces, index, test)) return true;
  for (let i = index + 1; i < pieces.length && i - index <= 6 && isOnRow(pieces[i]); i++)
    if (test(pieces[i])) return true;
  return false;
}

/** True where a title in capitals goes on in this piece, on its row: an office in it is what the title speaks of. */
export function goesOnWithTitle(p: Piece, { pieces, index }: Context): boolean {
  const before = pieces[index - 1];
  if (before === undefined || !isOnRow(p) || !isCapitals(p) || !isCapitals(before) || before.closed) return false;
  // `TRANSCRIPT OF …`: whoever it is of, and in what office, is named in the title.
  if (before.open && p.words >= 3 && onRowBefore(pieces, index, (q) => isCapitals(q) && TITLE_OPENING.test(q.key)))
    return true;
  if (ISSUER_HEAD.test(before.key) || OFFICE_INSIDE.test(before.key) || KIND_INSIDE.test(before.key)) return false;
  return (
    before.words >= (p.before === Break.soft ? 5 : 4) && (p.before === Break.soft || TITLE_OPENING.test(before.key))
  );
}

/** The most pieces and words of a title that stands on one row with lost line ends in it. */
const MOST_ON_ROW = 6;
const MOST_OF_TITLE = 24;

/** True for the pieces of a row that stands by itself above running text and is no sentence: a title whose line ends became blanks. */
export function isOfHeadingRow({ pieces, index }: Context): boolean {
  let first = index;
  while (first > 0 && index - first < MOST_ON_ROW && isOnRow(pieces[first])) first--;
  let last = index;
  while (last + 1 < pieces.length && last - index < MOST_ON_ROW && isOnRow(pieces[last + 1])) last++;
  const next = pieces[last + 1];
  if (last === first || pieces[first].before < Break.blank || next === undefined || next.before < Break.blank)
    return false;
  if (next.content < 3 || next.words < 8 || next.small) return false;
  let words = 0;
  for (let i = first; i <= last; i++) {
    words += pieces[i].words;
    if (pieces[i].closed || pieces[i].day !== null || pieces[i].singles > 2) return false;
  }
  return words >= 4 && words <= MOST_OF_TITLE && !pieces[first].small && pieces[first].words >= 3;
}

/** The most pieces that a sentence is followed over, and what it has at least. */
const MOST_OF_SENTENCE = 10;
const LEAST_WORDS = 16;
const LEAST_CONTENT = 4;

/**
 * True where a sentence begins on the line of a piece and runs over line ends to its full stop: the first line of the text, however many
 * names it has. A title that stops before its text, and what is set in capitals, begin none.
 */
export function beginsSentence(pieces: readonly Piece[], index: number): boolean {
  const first = pieces[index];
  if (first === undefined || first.small || first.before < Break.line || first.day !== null) return false;
  if (isBroken(pieces, index)) return false;
  let words = 0;
  let lower = 0;
  let content = 0;
  for (let i = index; i < Math.min(pieces.length, index + MOST_OF_SENTENCE); i++) {
    const p = pieces[i];
    if (p.dayAlone || p.dateline || (isCapitals(p) && p.words >= 2)) return false;
    if (i > index && !p.small && !pieces[i - 1].open) {
      // What begins large on the next line goes on with the sentence only where the line above is a full one.
      if (p.before >= Break.blank || (p.before === Break.line && standsAlone(pieces, i - 1))) return false;
      if (i === index + 1 && isShorter(first, p)) return false;
    }
    words += p.words;
    lower += p.lower;
    content += p.content;
    if (p.closed || p.sentences)
      return i > index && words >= LEAST_WORDS && content >= LEAST_CONTENT && lower >= words * 0.3;
  }
  return false;
}

/** How many lines a list of subjects runs over at most. */
const MOST_SUBJECTS = 6;

/** True below the beginning of a list of subjects, while the list goes on: on its row, or over a line that is not closed. */
export function isInSubjects({ pieces, index }: Context): boolean {
  for (let i = index; i > 0 && index - i < MOST_SUBJECTS; i--) {
    const p = pieces[i];
    const before = pieces[i - 1];
    if (before.closed || p.before >= Break.blank) return false;
    if (p.before === Break.line && !p.small && !before.open && !before.key.endsWith(';') && !goesOnListing(before, p))
      return false;
    if (SUBJECTS.test(before.key)) return true;
  }
  return false;
}

/** True where a line of a list with commas fills its room and the next one is of such a list as well: a name may go on in it. */
const goesOnListing = (before: Piece, p: Piece): boolean =>
  !isShorter(before, p) && before.key.includes(',') && p.key.split(', ').length >= 3;

/** A title that only names the occasion: `Doorstop`, `Press conference`. */
export const ONE_WORD_TITLE = opening`(?:joint )?(?:doorstop|doorstep|interview|press conference|media conference|doorstop interview)[^\p{L}\d]*$`;

/** `TRANSCRIPT  DOORSTOP`: the word before the occasion that completes it, on one row. */
export function isBeforeKind({ key }: Piece, { pieces, index }: Context): boolean {
  const next = pieces[index + 1];
  return (
    /^[^\p{L}\d]*transcript[^\p{L}\d]*$/u.test(key) &&
    next !== undefined &&
    (isOnRow(next) || next.before === Break.inside) &&
    (TITLE_OPENING.test(next.key) || ONE_WORD_TITLE.test(next.key))
  );
}

/** What transcripts and statements call themselves. Of a word two letters off one of the three parts is whole: they are quickly looked for. */
const OWN_NAMES: readonly { readonly name: string; readonly parts: readonly string[] }[] = [
  { name: 'transcript', parts: ['tra', 'nsc', 'ript'] },
  { name: 'interview', parts: ['int', 'erv', 'iew'] },
  { name: 'statement', parts: ['sta', 'tem', 'ent'] },
];
const NOT_WORDS = /[^a-z]+/u;
const NOT_LETTERS = /[^a-z ]/gu;

/** True where one of the first five words is within two letters of what a transcript or statement calls itself. */
export function opensSpoiled(key: string): boolean {
  return key.split(NOT_WORDS, 5).some(isOwnName) || key.replace(NOT_LETTERS, '').split(' ', 5).some(isOwnName);
}

function isOwnName(word: string): boolean {
  return (
    word.length >= 7 &&
    OWN_NAMES.some(
      ({ name, parts }) =>
        Math.abs(name.length - word.length) <= 1 &&
        parts.some((part) => word.includes(part)) &&
        levenshtein(word, name) <= 2,
    )
  );
}

/** An office with its article. */
export const OFFICE_OPENS =
  /^the (?:(?:acting|shadow|deputy|federal|prime|assistant|foreign) )*(?:minister|treasurer|attorney-general|leader|premier)\b/u;

/** True where the office that opens a paragraph is spoken of: `The Minister for …, Senator Bell, leaves tomorrow.` */
export function isSpokenOf({ paragraph, pieces }: Context): boolean {
  const { first, closed, words, content } = paragraph;
  const office = pieces[first];
  return (
    OFFICE_OPENS.test(office.key) &&
    office.upper < office.words * 0.5 &&
    closed &&
    words >= 14 &&
    content >= 4 &&
    // One office may follow another: `The Minister for …, Ann Bell and`, `the Minister for …, today`.
    pieces.slice(first + 1, first + 4).some((p) => p.content >= 2)
  );
}

/** True for the first piece of a dump, the address of its page aside. */
export function isFirstLine(pieces: readonly Piece[], index: number): boolean {
  if (index === 0) return true;
  return index === 1 && pieces[1].before >= Break.line && BEGINS_WITH_ADDRESS.test(pieces[0].key);
}
