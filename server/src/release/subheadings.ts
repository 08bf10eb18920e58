import { TokenKind, WordCase } from '../text/tokens.ts';
import { Gap, type Rows } from './layout.ts';

/** The most words and characters of a heading inside the text. */
const MOST_WORDS = 16;
const LONGEST = 110;

/** What a row is as far as headings go. */
const Form = { other: 0, heading: 1, prose: 2 } as const;

/**
 * Headings on lines of their own inside the body, as row indices: short rows that begin large and do not end like a sentence, after
 * a row that ends one, before running text, set off as the document sets off its paragraphs. Rows with a label, furniture and tables
 * are none. `skip` says which rows are not body text; `labelled` which begin with a turn's label; `capitals` that
 * the document is written in capitals throughout, so that they set nothing off.
 */
export function findSubheadings(
  rows: Rows,
  from: number,
  to: number,
  skip: (row: number) => boolean,
  labelled: (row: number) => boolean,
  capitals: boolean,
): number[] {
  const out: number[] = [];
  let previous = -1;
  for (let row = from; row < to; row++) {
    if (skip(row)) continue;
    if (mayBeHeading(rows, row) && !labelled(row)) {
      const next = nextRow(row + 1, to, skip);
      if (next >= 0 && !labelled(next) && isSetOff(rows, previous, row, next, out, capitals)) out.push(row);
    }
    previous = row;
  }
  return out;
}

function nextRow(row: number, to: number, skip: (row: number) => boolean): number {
  for (let i = row; i < to; i++) if (!skip(i)) return i;
  return -1;
}

/** A short row that begins large and is no sentence: title case, capitals, or a question. */
function mayBeHeading(rows: Rows, row: number): boolean {
  const words = rows.words[row];
  if (words === 0 || words > MOST_WORDS || rows.ends[row] - rows.starts[row] > LONGEST) return false;
  const { tokens } = rows;
  const first = rows.first[row];
  const last = rows.first[row + 1] - 1;
  let at = first;
  while (at < last && tokens.kinds[at] === TokenKind.number) at++;
  while (at < last && tokens.kinds[at] === TokenKind.mark && '.)*#'.includes(tokens.lower[at])) at++;
  if (tokens.kinds[at] !== TokenKind.word || tokens.cases[at] === WordCase.lower) return false;
  const end = tokens.lower[last];
  return tokens.kinds[last] === TokenKind.word || tokens.kinds[last] === TokenKind.number || '?)”"’*'.includes(end);
}

function isSetOff(
  rows: Rows,
  previous: number,
  row: number,
  next: number,
  found: readonly number[],
  capitals: boolean,
): boolean {
  if (formOf(rows, next) === Form.other && !(mayBeHeading(rows, next) && rows.gaps[next] >= Gap.blank)) return false;
  if (rows.gaps[row] === Gap.line || (rows.gaps[next] === Gap.line && rows.gaps[row] !== Gap.page))
    return !capitals && isCapitals(rows, row) && closes(rows, previous);
  if (previous >= 0 && found.at(-1) !== previous && !closes(rows, previous)) return false;
  return formOf(rows, next) === Form.prose;
}

/** True where a row ends a sentence or a list's item. */
function closes(rows: Rows, row: number): boolean {
  if (row < 0) return true;
  return '.?!:;"”’)]…'.includes(rows.text[rows.ends[row] - 1]);
}

function isCapitals(rows: Rows, row: number): boolean {
  if (rows.lower[row] > 0) return false;
  const { tokens } = rows;
  let capitals = 0;
  for (let i = rows.first[row]; i < rows.first[row + 1]; i++)
    if (tokens.cases[i] === WordCase.upper && tokens.ends[i] - tokens.starts[i] > 1) capitals++;
  return capitals >= 2 && capitals >= rows.words[row] * 0.6;
}

function formOf(rows: Rows, row: number): number {
  const { tokens } = rows;
  const words = rows.words[row];
  if (words >= 8 && rows.lower[row] >= words * 0.45)
    return tokens.cases[rows.first[row]] === WordCase.lower ? Form.other : Form.prose;
  return mayBeHeading(rows, row) ? Form.heading : Form.other;
}
