import { TokenKind, WordCase } from '../text/tokens.ts';
import { Gap, type Rows } from './layout.ts';
import { isOpenWord } from './piece.ts';

/** The most words and characters of a heading inside the text. */
const MOST_WORDS = 16;
const LONGEST = 110;
/** What a heading's evidence has to add up to. */
const ENOUGH = 4;

/** What is known of the rows beside those that are looked at. */
export interface Surroundings {
  /** True for rows that are no body text: furniture, teasers. */
  readonly skip: (row: number) => boolean;
  /** True for rows that begin with a turn's label. */
  readonly labelled: (row: number) => boolean;
  /** True where the document is written in capitals throughout, so that they set nothing off. */
  readonly capitals: boolean;
  /** True where the document is an interview: its short rows are what people said. */
  readonly interview: boolean;
}

/** A row that may be a heading, with its neighbours in the body; -1 where there is none. */
interface Candidate {
  readonly rows: Rows;
  readonly row: number;
  readonly previous: number;
  readonly next: number;
  /** True where the row before is a heading itself. */
  readonly below: boolean;
  /** How many characters a full line has. */
  readonly width: number;
  readonly surroundings: Surroundings;
}

/** First words of sentences, hardly of titles. */
const TELLING: ReadonlySet<string> = new Set(['i', 'there']);

/** What speaks for and against a short row without a full stop being a heading. The weights add up. */
const EVIDENCE: readonly { readonly why: string; readonly weight: number; readonly test: (c: Candidate) => boolean }[] =
  [
    { why: 'A blank line stands before it.', weight: 1, test: ({ rows, row }) => rows.gaps[row] !== Gap.line },
    { why: 'A blank line stands after it.', weight: 1, test: ({ rows, next }) => rows.gaps[next] !== Gap.line },
    {
      why: 'It is set in capitals where the document is not.',
      weight: 2,
      test: ({ rows, row, surroundings }) => !surroundings.capitals && isCapitals(rows, row),
    },
    {
      why: 'Its words are written large, and blank lines set it off.',
      weight: 1,
      test: ({ rows, row, next }) => rows.gaps[next] !== Gap.line && largeWords(rows, row),
    },
    {
      why: 'It begins like a marked-up heading.',
      weight: 1.5,
      test: ({ rows, row }) => '#*'.includes(rows.text[rows.starts[row]]),
    },
    {
      why: 'The text before it is closed.',
      weight: 1,
      test: ({ rows, previous, below }) => below || previous < 0 || closes(rows, previous),
    },
    {
      why: 'The text before it is open, so it is a line of that text.',
      weight: -3,
      test: ({ rows, row, previous, below }) =>
        !below && previous >= 0 && !closes(rows, previous) && !(isParagraph(rows, previous) && largeWords(rows, row)),
    },
    {
      why: 'The row before announces it, and no text follows: it is the first item of a list.',
      weight: -3,
      test: ({ rows, previous, next, below }) =>
        !below && previous >= 0 && endsWithColon(rows, previous) && !isText(rows, next),
    },
    {
      why: 'It ends in the middle of a phrase.',
      weight: -3,
      test: ({ rows, row }) => isOpenWord(rows.tokens, rows.first[row + 1] - 1),
    },
    { why: 'Running text follows.', weight: 1, test: ({ rows, next }) => isText(rows, next) },
    {
      why: 'The next row goes on in small letters.',
      weight: -5,
      test: ({ rows, next }) => beginsSmall(rows, next),
    },
    {
      why: 'It stops well before the margin.',
      weight: 1,
      test: ({ rows, row, width }) => rows.ends[row] - rows.starts[row] < width * 0.7,
    },
    {
      why: 'A full line of small words is a line of the text, the rest of which a page end cut off.',
      weight: -1,
      test: ({ rows, row, width }) => rows.ends[row] - rows.starts[row] >= width * 0.9 && !largeWords(rows, row),
    },
    {
      why: 'It begins with I or There: it tells, and titles nothing.',
      weight: -2,
      test: ({ rows, row }) => TELLING.has(rows.tokens.lower[rows.first[row]]) && !isCapitals(rows, row),
    },
    {
      why: 'Short rows on both sides make it an item of a list or a cell of a table.',
      weight: -2,
      test: ({ rows, previous, next, below }) =>
        !below && previous >= 0 && isShort(rows, previous) && isShort(rows, next),
    },
    {
      why: 'Two figures, one of them behind a gap, make it a row of a table.',
      weight: -4,
      test: ({ rows, row }) => hasCells(rows, row),
    },
    {
      why: 'One of several rows that begin with a bullet is an item of a list.',
      weight: -6,
      test: ({ rows, row }) =>
        hasBullet(rows, row) && [row - 2, row - 1, row + 1, row + 2].some((other) => hasBullet(rows, other)),
    },
    { why: 'In an interview short rows are speech.', weight: -2, test: ({ surroundings }) => surroundings.interview },
    { why: 'A single word is rarely a heading.', weight: -1, test: ({ rows, row }) => rows.words[row] < 2 },
  ];

/**
 * Headings on lines of their own inside the body, as row indices: short rows that begin large and do not end like a sentence, where
 * the evidence of their form and their neighbours is enough. Rows with a label, before one, and furniture are none.
 */
export function findSubheadings(rows: Rows, from: number, to: number, surroundings: Surroundings): number[] {
  const { skip, labelled } = surroundings;
  const width = lineWidth(rows, from, to);
  const out: number[] = [];
  let previous = -1;
  for (let row = from; row < to; row++) {
    if (skip(row)) continue;
    if (mayBeHeading(rows, row, surroundings) && !labelled(row)) {
      const next = nextRow(row + 1, to, skip);
      const candidate = {
        rows,
        row,
        previous,
        next,
        below: out.at(-1) === previous && previous >= 0,
        width,
        surroundings,
      };
      if (next >= 0 && !labelled(next) && sum(candidate) >= ENOUGH) out.push(row);
    }
    if (rows.words[row] > 0) previous = row;
  }
  return out;
}

/** True for a row with two figures, a gap of two blanks or more before a figure or behind one. */
function hasCells({ tokens, first }: Rows, row: number): boolean {
  let figures = 0;
  let apart = false;
  for (let i = first[row]; i < first[row + 1]; i++) {
    if (tokens.kinds[i] !== TokenKind.number) continue;
    figures++;
    const before = i > first[row] ? tokens.starts[i] - tokens.ends[i - 1] : 0;
    const behind = i + 1 < first[row + 1] ? tokens.starts[i + 1] - tokens.ends[i] : 0;
    apart ||= before > 1 || behind > 1;
  }
  return figures > 1 && apart;
}

/** True for a row that begins with a bullet and a blank; false where there is no such row. */
function hasBullet({ tokens, first, length }: Rows, row: number): boolean {
  if (row < 0 || row >= length) return false;
  const at = first[row];
  return '•·*▪'.includes(tokens.lower[at]) && at + 1 < first[row + 1] && tokens.starts[at + 1] > tokens.ends[at];
}

function sum(candidate: Candidate): number {
  let total = 0;
  for (const { weight, test } of EVIDENCE) if (test(candidate)) total += weight;
  return total;
}

function nextRow(row: number, to: number, skip: (row: number) => boolean): number {
  for (let i = row; i < to; i++) if (!skip(i)) return i;
  return -1;
}

/** A short row that begins large, perhaps after a number or marks, and is no sentence. Questions are headings outside interviews only. */
function mayBeHeading(rows: Rows, row: number, { interview }: Surroundings): boolean {
  const words = rows.words[row];
  if (words === 0 || words > MOST_WORDS || rows.ends[row] - rows.starts[row] > LONGEST) return false;
  const { tokens } = rows;
  const last = rows.first[row + 1] - 1;
  let at = rows.first[row];
  while (at < last && tokens.kinds[at] === TokenKind.number) at++;
  const marked = tokens.lower[at] === '#' && tokens.lower[at + 1] === '#';
  while (at < last && tokens.kinds[at] === TokenKind.mark && '.)*#'.includes(tokens.lower[at])) at++;
  if (tokens.kinds[at] !== TokenKind.word || tokens.cases[at] === WordCase.lower) return false;
  // A second sentence or words quoted inside the row make it text.
  for (let i = at + 1; i < last; i++) {
    const mark = tokens.kinds[i] === TokenKind.mark ? tokens.lower[i] : '';
    if (mark === '“') return false;
    const sentence =
      mark === '?' ||
      mark === '!' ||
      (mark === '.' && (tokens.ends[i - 1] - tokens.starts[i - 1] > 3 || tokens.kinds[i - 1] === TokenKind.mark));
    if (sentence && tokens.ends[i] < tokens.starts[i + 1]) return false;
  }
  const end = tokens.lower[last];
  if (end === '?') return !interview;
  return tokens.kinds[last] !== TokenKind.mark || ')”"’*'.includes(end) || (marked && end === ':');
}

/** The mean length of the rows of running text; paragraphs on one line count as the longest heading. */
function lineWidth(rows: Rows, from: number, to: number): number {
  let total = 0;
  let count = 0;
  for (let row = from; row < Math.min(to, from + 400); row++) {
    if (!isText(rows, row)) continue;
    total += Math.min(rows.ends[row] - rows.starts[row], LONGEST);
    count++;
  }
  return count === 0 ? LONGEST : total / count;
}

/** True where a row ends a sentence or a list's item. */
function closes(rows: Rows, row: number): boolean {
  const { tokens, first } = rows;
  // Dirt after the last word (single letters, odd marks) is passed over.
  for (let i = first[row + 1] - 1; i >= first[row] && i >= first[row + 1] - 6; i--) {
    if (tokens.kinds[i] === TokenKind.mark && '.?!:;"”’)]…*'.includes(tokens.lower[i])) return true;
    if (tokens.kinds[i] !== TokenKind.mark && tokens.ends[i] - tokens.starts[i] > 1) return false;
  }
  return false;
}

/** True where the last mark of a row that stands behind a word is a colon; tags and bold print behind it aside. */
function endsWithColon({ text, starts, ends }: Rows, row: number): boolean {
  return /[\p{L}\d)”"]:(?:\*{2}|<\/\p{L}+>)*$/u.test(text.slice(Math.max(starts[row], ends[row] - 20), ends[row]));
}

function beginsSmall({ tokens, first }: Rows, row: number): boolean {
  const at = first[row];
  return tokens.cases[at] === WordCase.lower && tokens.ends[at] - tokens.starts[at] > 1;
}

function isText(rows: Rows, row: number): boolean {
  return rows.words[row] >= 8 && rows.lower[row] >= rows.words[row] * 0.45;
}

/** True for a row longer than lines are printed: a paragraph or an item of a list, which the next row does not go on with. */
function isParagraph({ starts, ends }: Rows, row: number): boolean {
  return ends[row] - starts[row] > LONGEST;
}

function isShort(rows: Rows, row: number): boolean {
  return rows.words[row] <= 6;
}

function isCapitals(rows: Rows, row: number): boolean {
  if (rows.lower[row] > 0) return false;
  const { tokens } = rows;
  let capitals = 0;
  for (let i = rows.first[row]; i < rows.first[row + 1]; i++)
    if (tokens.cases[i] === WordCase.upper && tokens.ends[i] - tokens.starts[i] > 1) capitals++;
  return capitals >= 2 && capitals >= rows.words[row] * 0.6;
}

/** True where most longer words are written large. */
function largeWords(rows: Rows, row: number): boolean {
  const { tokens } = rows;
  let small = 0;
  for (let i = rows.first[row]; i < rows.first[row + 1]; i++)
    if (tokens.cases[i] === WordCase.lower && tokens.ends[i] - tokens.starts[i] > 3) small++;
  return small * 3 <= rows.words[row];
}
