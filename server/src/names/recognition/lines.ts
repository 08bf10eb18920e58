import type { Structure } from '../../release/model.ts';
import { TokenKind, WordCase } from '../../text/tokens.ts';

/** How the words of a line are written: as in running text, nearly all capitalised (a headline), or all in capitals. */
export const LineStyle = { plain: 0, title: 1, upper: 2 } as const;

/** What a line is apart from running text: a row of a table (names and numbers), or a place and date on a line of their own. */
export const LineKind = { text: 0, table: 1, dated: 2 } as const;

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

/** Tells the style of every line from one pass over the tokens. */
export function lineStyles({ tokens, lines }: Structure): LineStyles {
  const count = lines.starts.length;
  const styles = new Uint8Array(count);
  const kinds = new Uint8Array(count);
  let token = 0;
  for (let line = 0; line < count; line++) {
    const end = lines.ends[line];
    let lower = 0;
    let lowerLong = 0;
    let title = 0;
    let upper = 0;
    let upperLetters = 0;
    let numbers = 0;
    let year = false;
    const first = token;
    for (; token < tokens.length && tokens.starts[token] < end; token++) {
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
    if (token === first || end - lines.starts[line] > LONGEST_TITLE) continue;
    if (year && numbers <= 3 && upper + title + lower <= MOST_DATED_WORDS) kinds[line] = LineKind.dated;
    else if (numbers > 0 && numbers * 2 >= upper + title + lower && upper + title > 0) kinds[line] = LineKind.table;
    if (upper > 0 && lower === 0 && title * 4 <= upper && upperLetters >= 4) styles[line] = LineStyle.upper;
    else if (title + upper >= 4 && lowerLong * 4 <= title + upper && title > upper) styles[line] = LineStyle.title;
  }
  return { of: (line) => styles[line], kindOf: (line) => kinds[line] };
}
