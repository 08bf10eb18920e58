import type { Structure } from '../../release/model.ts';
import { TokenKind, type Tokens, tokenFrom, WordCase } from '../../text/tokens.ts';

/** How the words of a line are written: as in running text, nearly all capitalised (a headline), or all in capitals. */
export const LineStyle = { plain: 0, title: 1, upper: 2 } as const;

/** What a line is apart from running text: a row of a table (names and numbers), or a place and date on a line of their own. */
export const LineKind = { text: 0, table: 1, dated: 2 } as const;

/** The style and the kind of each line by its number, as `LineStyle` and `LineKind`. */
export interface LineStyles {
  readonly of: (line: number) => number;
  readonly kindOf: (line: number) => number;
}

/** A line longer than this many characters is running text, whatever its letters. */
const LONGEST_TITLE = 200;
/** Words shorter than this are written small in a headline: `and`, `the`. */
const TITLE_WORD = 4;

/** A line with a year and at most so many words is a dateline: `LONDON, 30 August 1996`. */
const MOST_DATED_WORDS = 6;

const isYear = (digits: string): boolean => digits.length === 4 && (digits.startsWith('19') || digits.startsWith('20'));

/** Tells the style of every line from `first` on: from one pass over the tokens, as far as it is asked for. */
export function lineStyles({ tokens, lines }: Structure, first: number): LineStyles {
  const count = lines.starts.length - first;
  const styles = new Uint8Array(count);
  const kinds = new Uint8Array(count);
  let token = tokenFrom(tokens, lines.starts[first]);
  let read = 0;
  const at = (line: number): number => {
    for (; first + read <= line; read++) {
      const from = token;
      token = afterLine(tokens, lines.ends[first + read], from);
      if (token === from || lines.ends[first + read] - lines.starts[first + read] > LONGEST_TITLE) continue;
      const counts = countWords(tokens, from, token);
      styles[read] = styleOf(counts);
      kinds[read] = kindOf(counts);
    }
    return line - first;
  };
  return { of: (line) => styles[at(line)], kindOf: (line) => kinds[at(line)] };
}

function afterLine(tokens: Tokens, end: number, from: number): number {
  let token = from;
  while (token < tokens.length && tokens.starts[token] < end) token++;
  return token;
}

interface Counts {
  readonly lower: number;
  readonly lowerLong: number;
  readonly title: number;
  readonly upper: number;
  readonly upperLetters: number;
  readonly numbers: number;
  readonly year: boolean;
}

function countWords(tokens: Tokens, from: number, to: number): Counts {
  let lower = 0;
  let lowerLong = 0;
  let title = 0;
  let upper = 0;
  let upperLetters = 0;
  let numbers = 0;
  let year = false;
  for (let token = from; token < to; token++) {
    if (tokens.kinds[token] === TokenKind.number) {
      numbers++;
      if (isYear(tokens.lower[token])) year = true;
    }
    if (tokens.kinds[token] !== TokenKind.word) continue;
    const wordCase = tokens.cases[token];
    const length = tokens.ends[token] - tokens.starts[token];
    if (wordCase === WordCase.lower) {
      lower++;
      if (length >= TITLE_WORD) lowerLong++;
    } else if (wordCase === WordCase.upper) {
      upper++;
      upperLetters += length;
    } else if (length > 1) title++;
  }
  return { lower, lowerLong, title, upper, upperLetters, numbers, year };
}

function styleOf({ lower, lowerLong, title, upper, upperLetters }: Counts): number {
  if (upper > 0 && lower === 0 && title * 4 <= upper && upperLetters >= 4) return LineStyle.upper;
  return title + upper >= 4 && lowerLong * 4 <= title + upper && title > upper ? LineStyle.title : LineStyle.plain;
}

function kindOf({ lower, title, upper, numbers, year }: Counts): number {
  const words = lower + title + upper;
  if (year && numbers <= 3 && words <= MOST_DATED_WORDS) return LineKind.dated;
  return numbers > 0 && numbers * 2 >= words && upper + title > 0 ? LineKind.table : LineKind.text;
}
