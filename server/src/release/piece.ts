import { lastDayStart, readStatedDay, type StatedDay } from '../calendar/stated.ts';
import { opening } from '../text/opening.ts';
import type { Span } from '../text/span.ts';
import { TokenKind, type Tokens, touchesNext, WordCase } from '../text/tokens.ts';
import { WordFilter } from '../text/word-filter.ts';
import { BEFORE_DAYS } from './dateline/place.ts';
import { readDateline } from './dateline.ts';
import { plain, type Rows } from './layout.ts';

/**
 * What stands between a piece and the one before: two blanks (a line end of the printed page that flattening lost), a wider gap, a
 * place inside a run of words (before a date or a cue), a line end, a blank line, a page end.
 */
export const Break = { inside: 0, soft: 1, wide: 2, line: 3, blank: 4, page: 5 } as const;

/** A stretch of a row that can be of one kind: PDF to text puts issuer, title and date on one line, two or more blanks apart. */
export interface Piece extends Span {
  readonly row: number;
  /** Token range, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  /** A `Break` each: before this piece and before the next one. */
  readonly before: number;
  after: number;
  /** In lower case with single blanks; at most 240 characters of it. */
  readonly key: string;
  readonly words: number;
  readonly lower: number;
  readonly upper: number;
  /** Words in small letters that titles in capitals and small letters would write large: no articles, prepositions, conjunctions. */
  readonly content: number;
  /** Letters of single-letter words: many where print is letter-spaced. */
  readonly singles: number;
  readonly marks: number;
  /** Places where text recognition spoiled a word: capitals inside (`ArFAIRS`), figures (`MINIS1ER`) or marks (`PUBLI(ATION`). */
  readonly odd: number;
  readonly numbers: number;
  /** The first day that the piece states, or null. */
  readonly day: StatedDay | null;
  /** True where the piece is that day and no more, a time of day aside. */
  readonly dayAlone: boolean;
  /** True where it begins with a small letter. */
  readonly small: boolean;
  /** True where it begins with words written large, a comma behind them, and goes on small: the end of a name or office, and what is said of its holder. */
  readonly endsName: boolean;
  /** True where a sentence ends with it; the full stop of an initial is none. */
  readonly closed: boolean;
  /** True where it ends in the middle of a phrase: with a comma, a dash, an article or a preposition. */
  readonly open: boolean;
  /** True where a second sentence begins in it. */
  readonly sentences: boolean;
  /** True where it begins with a dateline. */
  readonly dateline: boolean;
}

/** Words that titles keep small. */
const SMALL_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the of for and or nor but to in on at by with from as into onto over under via vs per re up off near upon ' +
    'и в на с о об от до по за из к для при у во со или de la le du des der die das und von van el y e di da do dos'
  ).split(' '),
);

const SMALL_WORD_FILTER = new WordFilter(SMALL_WORDS);

export function isSmallWord(tokens: Tokens, at: number): boolean {
  return SMALL_WORD_FILTER.mayHave(tokens.hashes[tokens.ids[at]]) && SMALL_WORDS.has(tokens.lower[at]);
}

const LONGEST_KEY = 240;
/** So many tokens show what a piece is. */
const ENOUGH_TOKENS = 120;

/** True where a word or number may be the first of a day: a cheap look before it is read. */
export function mayStartDay(tokens: Tokens, i: number): boolean {
  return (
    tokens.kinds[i] === TokenKind.number ||
    tokens.cases[i] >= WordCase.title ||
    (tokens.kinds[i] === TokenKind.word &&
      tokens.lower[i].length <= 9 &&
      tokens.cases[i] === WordCase.lower &&
      tokens.kinds[i + 1] === TokenKind.number)
  );
}

/** How the tokens of a piece are written, counted. */
interface Counts {
  words: number;
  lower: number;
  upper: number;
  content: number;
  singles: number;
  marks: number;
  odd: number;
  numbers: number;
}

/** Counts the tokens of a piece up to `seen`. */
function countTokens(tokens: Tokens, from: number, to: number, seen: number): Counts {
  const counts: Counts = { words: 0, lower: 0, upper: 0, content: 0, singles: 0, marks: 0, odd: 0, numbers: 0 };
  for (let i = from; i < seen; i++) {
    const kind = tokens.kinds[i];
    if (kind === TokenKind.word) countWord(tokens, i, counts);
    else if (kind === TokenKind.mark) {
      counts.marks++;
      if (i > from && i + 1 < to && isInsideWord(tokens, i)) counts.odd++;
    } else {
      counts.numbers++;
      if (isLetterThere(tokens, i, from, to)) counts.odd++;
    }
  }
  return counts;
}

function countWord(tokens: Tokens, at: number, counts: Counts): void {
  counts.words++;
  const long = tokens.ends[at] - tokens.starts[at] > 1;
  if (!long) counts.singles++;
  switch (tokens.cases[at]) {
    case WordCase.lower:
      counts.lower++;
      if (long && !isSmallWord(tokens, at) && tokens.starts[at] !== tokens.ends[at - 1]) counts.content++;
      break;
    case WordCase.upper:
      counts.upper++;
      break;
    case WordCase.mixed:
      // `McKay` is written as it should be.
      if (tokens.lower[at].startsWith('m')) break;
      counts.odd++;
      if (isMostlyCapitals(tokens.text, tokens.starts[at], tokens.ends[at])) counts.upper++;
  }
}

/** The first day that a piece states, or null. */
function firstDay(tokens: Tokens, from: number, to: number, seen: number): StatedDay | null {
  const lastDay = lastDayStart(tokens, from, seen);
  for (let i = from; i <= lastDay; i++) {
    const day = mayStartDay(tokens, i) ? readStatedDay(tokens, i) : null;
    if (day && day.next <= to) return day;
  }
  return null;
}

/** The piece of a row from a token to another (exclusive), with all that the table of evidence asks of it. */
export function makePiece(rows: Rows, row: number, from: number, to: number, before: number): Piece {
  const { tokens, text } = rows;
  const start = tokens.starts[from];
  const end = tokens.ends[to - 1];
  const seen = Math.min(to, from + ENOUGH_TOKENS);
  const { words, lower, upper, content, singles, marks, odd, numbers } = countTokens(tokens, from, to, seen);
  const day = firstDay(tokens, from, to, seen);
  const key = plain(text, start, Math.min(end, start + LONGEST_KEY));
  const closed = isClosed(tokens, from, to);
  // `On 1 June 2021.` is a short answer; `on 3 May 2012` says when something was posted.
  const isSentence = closed && tokens.cases[from] === WordCase.title && BEFORE_DAYS.has(tokens.lower[from]);
  const dayAlone =
    day !== null &&
    !isSentence &&
    (day.start - start <= 3 || namesDay(text, start, day.start)) &&
    isTimeOrNothing(text, day.end, end);
  return {
    start,
    end,
    row,
    from,
    to,
    before,
    after: Break.page,
    key,
    words,
    lower,
    upper,
    content,
    singles,
    marks,
    odd,
    numbers,
    day,
    dayAlone,
    // The letter of `q: Who pays?` goes on with nothing, nor does `on 3 May 2012` alone.
    small: tokens.cases[from] === WordCase.lower && !dayAlone && !(end > start + 1 && text[start + 1] === ':'),
    endsName: endsName(tokens, from, to),
    closed,
    sentences: hasSentences(tokens, from, seen),
    open: isOpen(tokens, from, to),
    dateline: tokens.cases[from] >= WordCase.title && opensWithDateline(tokens, from, to),
  };
}

/** The most words of a name or office that end on the next line. */
const MOST_OF_NAME = 8;

/** True for words written large, a comma behind them, and a word of weight in small letters behind that. */
function endsName(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i + 1 < to && i < from + MOST_OF_NAME; i++) {
    if (tokens.lower[i] === ',')
      return i > from && tokens.cases[i + 1] === WordCase.lower && !isSmallWord(tokens, i + 1);
    if (tokens.kinds[i] === TokenKind.number || (tokens.cases[i] === WordCase.lower && !isSmallWord(tokens, i)))
      return false;
  }
  return false;
}

/** So many tokens of the next line show that text follows a dateline that has a line of its own. */
const TOKENS_BEHIND = 12;

/** True where a dateline opens a run of tokens, or is all of it: `WASHINGTON —` above the first line of its text. */
function opensWithDateline(tokens: Tokens, from: number, to: number): boolean {
  if (to - from > 5) return readDateline(tokens, from, to) !== null;
  if (!'-–—'.includes(tokens.lower[to - 1])) return false;
  const dateline = readDateline(tokens, from, Math.min(tokens.length, to + TOKENS_BEHIND));
  return dateline !== null && dateline.end === tokens.ends[to - 1];
}

/** True where more letters are capitals than not: `AFFAIRs`. */
function isMostlyCapitals(text: string, start: number, end: number): boolean {
  let capitals = 0;
  for (let i = start; i < end; i++) if (text[i] !== text[i].toLowerCase()) capitals++;
  return capitals * 2 > end - start;
}

/** True for a mark that no word has inside, between letters that touch it. */
function isInsideWord(tokens: Tokens, at: number): boolean {
  return (
    SPOILING.includes(tokens.lower[at]) &&
    touchesNext(tokens, at - 1) &&
    touchesNext(tokens, at) &&
    tokens.kinds[at - 1] === TokenKind.word &&
    tokens.kinds[at + 1] === TokenKind.word
  );
}

const SPOILING = '~"(*!;:,<>\\^{}[]_=+|$';

/** True for a number that touches a word of three letters and more. */
function isLetterThere(tokens: Tokens, at: number, from: number, to: number): boolean {
  const long = (i: number): boolean => tokens.kinds[i] === TokenKind.word && tokens.ends[i] - tokens.starts[i] >= 3;
  return (
    (at > from && touchesNext(tokens, at - 1) && long(at - 1)) ||
    (at + 1 < to && touchesNext(tokens, at) && long(at + 1))
  );
}

/** Shortened words that a name follows: their full stop ends no sentence. */
const FORMS_OF_ADDRESS: ReadonlySet<string> = new Set('mr mrs ms dr hon sen rep prof gen col rev messrs'.split(' '));

function isClosed(tokens: Tokens, from: number, to: number): boolean {
  for (let i = to - 1; i >= from && i >= to - 4; i--) {
    const token = tokens.lower[i];
    if (tokens.kinds[i] !== TokenKind.mark) return false;
    if (token === '!' || token === '?' || token === '…') return true;
    if (token === '.')
      return (
        i - 1 < from ||
        tokens.kinds[i - 1] !== TokenKind.word ||
        (tokens.ends[i - 1] - tokens.starts[i - 1] > 1 && !FORMS_OF_ADDRESS.has(tokens.lower[i - 1]))
      );
    if (!'"”’\')]»'.includes(token)) return false;
  }
  return false;
}

/** True where a sentence ends after a word of three letters and more, and another begins. */
function hasSentences(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from + 1; i + 1 < to; i++) {
    if (tokens.kinds[i] !== TokenKind.mark || !'.!?'.includes(tokens.lower[i])) continue;
    if (tokens.kinds[i - 1] !== TokenKind.word || tokens.ends[i - 1] - tokens.starts[i - 1] < 3) continue;
    if (FORMS_OF_ADDRESS.has(tokens.lower[i - 1])) continue;
    const next = touchesNext(tokens, i) && '"”’)'.includes(tokens.lower[i + 1]) ? i + 2 : i + 1;
    if (next >= to || tokens.starts[next] === tokens.ends[next - 1]) continue;
    if (tokens.kinds[next] === TokenKind.word || '"“‘('.includes(tokens.lower[next])) return true;
  }
  return false;
}

/** Words after which a phrase goes on. */
const OPEN_WORDS: ReadonlySet<string> = new Set(
  'of the and for to in a an on with by from at mr mrs ms dr hon de von или и в на с о &'.split(' '),
);

function isOpen(tokens: Tokens, from: number, to: number): boolean {
  const last = tokens.lower[to - 1];
  // Dashes on both sides are there to be looked at.
  if (tokens.kinds[to - 1] === TokenKind.mark)
    return last === '.'
      ? to > from + 1 && FORMS_OF_ADDRESS.has(tokens.lower[to - 2])
      : ',&:-–—'.includes(last) && !('-–—'.includes(last) && to > from + 1 && last === tokens.lower[from]);
  return to > from && isOpenWord(tokens, to - 1);
}

/** True for an article, a preposition and the like: a phrase goes on behind it. */
export function isOpenWord(tokens: Tokens, at: number): boolean {
  return OPEN_WORDS.has(tokens.lower[at]);
}

/** What a line says of its day: `Published on`, `Updated:`. */
export const NAMES_DAY = opening`(?:on|publié le|publicado (?:el|em)|veröffentlicht am|опубликовано|(?:(?:first|originally|last|article|story|page) )?(?:published|posted|aired|broadcast|updated|issued|released|recorded|delivered|uploaded|created)(?: on| at)?)?[^\p{L}\d]*$`;

/** True for what a line says of the day behind it. */
export function namesDay(text: string, start: number, end: number): boolean {
  return end - start <= LONGEST_BESIDE_DAY && NAMES_DAY.test(plain(text, start, end));
}

/** True for a time of day and its zone, and for nothing but marks. */
export function isTimeOrNothing(text: string, start: number, end: number): boolean {
  return end - start <= LONGEST_BESIDE_DAY && TIME_OR_NOTHING.test(plain(text, start, end));
}

/** The most characters before or behind a day on its line. */
const LONGEST_BESIDE_DAY = 48;

/** What may follow a day that stands alone: marks, a time of day with its zone, that of a change too. */
const TIME_OR_NOTHING = opening`(?:(?:(?:last )?updated )?(?:at )?\d{1,2}[:.] ?\d{2}(?:[:.]\d{2}){0,2} ?(?:[ap]\.? ?(?:m\b)?\.?)? ?(?:[a-z]{0,4}|\(?[a-z]{2,4}(?: ?[+-] ?\d{1,2}(?::\d{2})?)?\)?|(?:[a-z]+ ){1,2}time))?[^\p{L}\d]*$`;
