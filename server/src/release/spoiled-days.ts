import { damagedMonth } from '../calendar/damage.ts';
import { readStatedDay } from '../calendar/stated.ts';
import { ENGLISH_WEEKDAYS } from '../calendar/words.ts';
import { levenshtein } from '../text/edit-distance.ts';
import { TokenKind, type Tokens } from '../text/tokens.ts';

/** The most tokens of a day and what is left of its year. */
const LONGEST = 12;

/** True for what is near the name of a weekday, as text recognition leaves words. */
export function isNearWeekday(word: string): boolean {
  return (
    word.length >= 5 &&
    ENGLISH_WEEKDAYS.some(
      (name) => Math.abs(name.length - word.length) <= 2 && levenshtein(word, name) <= (name.length >= 8 ? 2 : 1),
    )
  );
}

/**
 * The token at which a day begins that ends a line of capitals and was spoiled beyond reading: a number, what is near a month, and no
 * words behind it (`BELLFIELD, 1s NOVEM1BR 1"92`); or what is near a weekday with figures behind it (`FRIDAX, 12 JN 1992`). `to` where
 * there is none.
 */
export function spoiledDayFrom(tokens: Tokens, from: number, to: number): number {
  for (let i = Math.max(from + 1, to - LONGEST); i < to; i++) {
    if (!beginsDay(tokens, i, to)) continue;
    const before = i - 1;
    const weekday = tokens.lower[before] === ',' ? before - 1 : before;
    return weekday > from && isNearWeekday(tokens.lower[weekday]) ? weekday : i;
  }
  return to;
}

/** True for a number of a day before what is near a month, or behind what is near a weekday, where figures and scraps are all that follows. */
function beginsDay(tokens: Tokens, at: number, to: number): boolean {
  if (tokens.kinds[at] !== TokenKind.number || tokens.ends[at] - tokens.starts[at] > 2) return false;
  const day = Number(tokens.lower[at]);
  if (day < 1 || day > 31 || readStatedDay(tokens, at)?.year != null) return false;
  const weekday = tokens.lower[at - 1] === ',' ? at - 2 : at - 1;
  const word = nextWord(tokens, at + 1, to);
  if (word === null) return false;
  const month = word.letters.length >= 3 && damagedMonth(word.letters) !== null;
  if (!month && !(weekday >= 0 && isNearWeekday(tokens.lower[weekday]))) return false;
  return isScraps(tokens, word.next, to);
}

/** The first word behind the ending of a number, its letters without the figures that stand in it. */
function nextWord(
  tokens: Tokens,
  from: number,
  to: number,
): { readonly letters: string; readonly next: number } | null {
  let i = from;
  // `1s`, `11TH`: what is left of an ordinal's ending.
  if (i < to && tokens.kinds[i] === TokenKind.word && tokens.starts[i] === tokens.ends[i - 1]) i++;
  if (i >= to || tokens.kinds[i] !== TokenKind.word) return null;
  let letters = tokens.lower[i];
  let next = i + 1;
  while (next < to && tokens.starts[next] === tokens.ends[next - 1] && tokens.kinds[next] !== TokenKind.mark)
    letters += tokens.kinds[next] === TokenKind.word ? tokens.lower[next++] : readAsLetter(tokens.lower[next++]);
  return { letters, next };
}

/** The letter that a figure inside a word was. */
const readAsLetter = (figure: string): string =>
  figure === '0' ? 'o' : figure === '5' ? 's' : figure === '8' ? 'b' : 'i';

/** True where no word of more than two letters is left, and a figure; the year may stand at the start of the next line. */
function isScraps(tokens: Tokens, from: number, to: number): boolean {
  let figures = from === to && tokens.kinds[to] === TokenKind.number && tokens.ends[to] - tokens.starts[to] === 4;
  for (let i = from; i < to; i++) {
    if (tokens.kinds[i] === TokenKind.number) figures = true;
    else if (tokens.kinds[i] === TokenKind.word && tokens.ends[i] - tokens.starts[i] > 2) return false;
  }
  return figures;
}
