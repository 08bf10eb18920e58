import { lastDayStart, readStatedDay, type StatedDay } from '../calendar/stated.ts';
import type { Span } from '../text/span.ts';
import { TokenKind, type Tokens, tokenFrom, touchesNext, WordCase } from '../text/tokens.ts';
import { WordFilter } from '../text/word-filter.ts';
import { readDateline } from './dateline.ts';
import { plain, type Rows } from './layout.ts';
import { OFFICE_WORDS } from './roles.ts';
import { SPLITS } from './splits.ts';

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

function isSmallWord(tokens: Tokens, at: number): boolean {
  return SMALL_WORD_FILTER.mayHave(tokens.hashes[tokens.ids[at]]) && SMALL_WORDS.has(tokens.lower[at]);
}

const LONGEST_KEY = 240;
/** So many tokens show what a piece is. */
const ENOUGH_TOKENS = 120;

/**
 * Splits rows `from` to `to` (exclusive) into pieces, reading about `most` characters of each row from its start or, where it is later,
 * from the offset `since`; what is left of a longer row is not returned.
 */
export function readPieces(rows: Rows, from: number, to: number, most: number, since = 0): Piece[] {
  const pieces: Piece[] = [];
  for (let row = from; row < to; row++) splitRow(rows, row, most, since, pieces);
  for (let i = 0; i + 1 < pieces.length; i++) pieces[i].after = pieces[i + 1].before;
  return pieces;
}

function splitRow(rows: Rows, row: number, most: number, since: number, out: Piece[]): void {
  const { tokens } = rows;
  const last = rows.first[row + 1];
  const late = since > rows.starts[row];
  const limit = (late ? since : rows.starts[row]) + most;
  let before: number = late ? Break.soft : [Break.line, Break.blank, Break.page][rows.gaps[row]];
  let start = late ? Math.min(tokenFrom(tokens, since), last) : rows.first[row];
  const least = isJustified(tokens, start, last) ? 5 : rows.wordGap + 1;
  for (let i = start; i < last; i++) {
    const space = i + 1 < last ? tokens.starts[i + 1] - tokens.ends[i] : 0;
    if (
      i + 1 < last &&
      (space < least || isAfterColon(tokens, i, space) || isInsideDay(tokens, i) || isStretched(tokens, i, start, last))
    )
      continue;
    before = splitInside(rows, row, start, i + 1, before, out);
    if (tokens.ends[i] > limit) return;
    before = space > Math.max(rows.wrapGap, rows.wordGap + 1) ? Break.wide : Break.soft;
    start = i + 1;
  }
}

/** True in the two or three blanks that typists leave after a colon, with words on both sides: `VISIT:  THE SECOND DAY`. */
function isAfterColon(tokens: Tokens, at: number, space: number): boolean {
  return (
    space <= 3 &&
    tokens.lower[at] === ':' &&
    tokens.kinds[at - 1] === TokenKind.word &&
    tokens.kinds[at + 1] === TokenKind.word
  );
}

/** True where a date goes on over the gap after a token: `14 DECEMBER  2010`. */
function isInsideDay(tokens: Tokens, at: number): boolean {
  let least = at - 3;
  // `17 J u n e  1980`: letters set apart count for one word.
  while (least > at - 10 && least > 0 && tokens.ends[least] - tokens.starts[least] === 1) least--;
  for (let i = at; i >= 0 && i >= least; i--) {
    const day = mayStartDay(tokens, i) ? readStatedDay(tokens, i) : null;
    if (day && day.next > at + 1) return true;
  }
  return false;
}

/** True where two blanks stand between most words, as justified print is flattened: they part nothing. */
function isJustified(tokens: Tokens, from: number, to: number): boolean {
  let wide = 0;
  let all = 0;
  for (let i = from; i + 1 < Math.min(to, from + 60); i++) {
    const space = tokens.starts[i + 1] - tokens.ends[i];
    if (space > 0) all++;
    if (space > 1 && space < 5) wide++;
  }
  return all >= 8 && wide >= all * 0.4;
}

/** So many wide gaps on end between single words, one of them small, are a line that was stretched to the margin. */
const STRETCHED = 4;

/** True where the gap after a token is one of a line that was stretched to the margin, though the rest of the row is set closely. */
function isStretched(tokens: Tokens, at: number, from: number, to: number): boolean {
  let wide = 0;
  let small = 0;
  const look = (i: number): boolean => {
    const space = tokens.starts[i + 1] - tokens.ends[i];
    if (space === 1 || space > 4) return false;
    if (space > 1) wide++;
    if (tokens.cases[i] === WordCase.lower) small++;
    return true;
  };
  for (let i = at; i >= from && wide < STRETCHED && look(i); i--);
  for (let i = at + 1; i + 1 < to && wide < STRETCHED && look(i); i++);
  return wide >= STRETCHED && small > 0;
}

const SPLIT_WORDS = new WordFilter(SPLITS.keys());

/** Cuts a run of words before and after dates that stand at its edges, and before cues that open a line of print. Returns the break before the next piece. */
function splitInside(rows: Rows, row: number, from: number, to: number, before: number, out: Piece[]): number {
  const { tokens } = rows;
  let start = from;
  let gap = before;
  const cut = (at: number): void => {
    if (at <= start || at >= to) return;
    const title = capitalsFrom(tokens, start, at);
    if (title > start) {
      out.push(makePiece(rows, row, start, title, gap));
      gap = Break.line;
      start = title;
    }
    out.push(makePiece(rows, row, start, at, gap));
    gap = Break.inside;
    start = at;
  };
  const numbered = afterReference(tokens, from, to);
  if (numbered !== null) cut(numbered);
  const span = Math.min(to, from + 400);
  const lastDay = lastDayStart(tokens, from, span);
  for (let i = from; i < span; i++) {
    const cue = SPLIT_WORDS.mayHave(tokens.hashes[tokens.ids[i]]) ? SPLITS.get(tokens.lower[i]) : undefined;
    if (cue !== undefined) {
      const end = cue(tokens, i, span);
      if (end === null) continue;
      cut(opensBracket(tokens, i - 1) ? i - 1 : i);
      cut(end);
      i = Math.max(i, end - 1);
      continue;
    }
    const day = i <= lastDay && mayStartDay(tokens, i) ? readStatedDay(tokens, i) : null;
    // A day whose year stands on the next line, behind a title in capitals.
    if (
      day &&
      day.next > to &&
      day.year !== null &&
      i > start &&
      i >= to - 3 &&
      to === rows.first[row + 1] &&
      isAllCapitals(tokens, start, i)
    ) {
      cut(i);
      break;
    }
    if (!day || day.next > to || (day.year === null && !(i === from && day.next === to))) continue;
    const tail = day.next;
    // A date inside a sentence stays there: one at an edge of the run, or among words written large, is a line of its own.
    const edge = i === start || tail === to || (tail === to - 1 && tokens.kinds[tail] === TokenKind.mark);
    if (edge || isLarge(tokens, start, Math.min(to, start + 40))) {
      if (!isRunningText(tokens, start, i) || i === start) cut(i);
      if ((i === start || !edge) && tail < to) cut(afterMarks(tokens, afterTime(tokens, tail, to), to));
    }
    i = tail - 1;
  }
  const title = capitalsFrom(tokens, start, to);
  const text = readDateline(tokens, start, to) ? start : title > start ? title : lostLineEnd(tokens, start, to);
  if (text > start) {
    out.push(makePiece(rows, row, start, text, gap));
    gap = Break.line;
    start = text;
  }
  out.push(makePiece(rows, row, start, to, gap));
  return Break.soft;
}

/** Words that begin a sentence when written large after a word without a full stop, unless they are part of a name. */
const OPENERS: ReadonlySet<string> = new Set('the a an this today mr ms mrs yesterday'.split(' '));

/**
 * The token at which running text begins after a title on the same line, where flattening lost the line end: a change from capitals to
 * small letters, or `… court decision The minister …`. `from` where there is none.
 */
function lostLineEnd(tokens: Tokens, from: number, to: number): number {
  const most = Math.min(to, from + 40);
  let words = 0;
  let capitals = true;
  for (let i = from; i < most; i++) {
    if (tokens.kinds[i] !== TokenKind.word) {
      if ('.!?:;'.includes(tokens.lower[i]) && words > 0) return from;
      continue;
    }
    const written = tokens.cases[i];
    const turns = capitals && words >= 4 && written === WordCase.title && tokens.ends[i] - tokens.starts[i] > 1;
    const opens =
      words >= 4 &&
      written === WordCase.title &&
      OPENERS.has(tokens.lower[i]) &&
      tokens.kinds[i - 1] === TokenKind.word;
    if ((turns || opens) && isTextFrom(tokens, i, to)) return i;
    if (written !== WordCase.upper) capitals = false;
    words++;
  }
  return from;
}

/** `AB77/3 HARBOUR WORKS`: the token behind the number of a release that stands before words in capitals, or null. */
function afterReference(tokens: Tokens, from: number, to: number): number | null {
  if (tokens.cases[from] !== WordCase.upper || tokens.ends[from] - tokens.starts[from] > 4) return null;
  const slash = tokens.lower[from + 1] === '/' ? from + 1 : from + 2;
  if (tokens.lower[slash] !== '/' || tokens.kinds[slash + 1] !== TokenKind.number || slash + 3 >= to) return null;
  if (slash === from + 2 && tokens.kinds[from + 1] !== TokenKind.number) return null;
  return tokens.cases[slash + 2] === WordCase.upper && tokens.cases[slash + 3] === WordCase.upper ? slash + 2 : null;
}

/** So many words in capitals at the end of a run are set as a title, so many letters of them at least. */
const TITLE_WORDS = 3;
const TITLE_LETTERS = 12;

/**
 * The token at which a title in capitals begins that ends a run of words in capitals and small letters, where flattening lost the line
 * end: `Member for Bellfield HARBOUR TO BE DREDGED AGAIN`. `from` where there is none.
 */
function capitalsFrom(tokens: Tokens, from: number, to: number): number {
  let first = to;
  let words = 0;
  let letters = 0;
  for (let i = to - 1; i >= from; i--) {
    if (tokens.kinds[i] !== TokenKind.word) {
      if (tokens.kinds[i] === TokenKind.mark && '.!?;()"“'.includes(tokens.lower[i])) break;
      continue;
    }
    const long = tokens.ends[i] - tokens.starts[i] > 1;
    if (long && tokens.cases[i] !== WordCase.upper) break;
    if (!long && tokens.cases[i] === WordCase.lower) break;
    first = i;
    if (long) words++;
    letters += tokens.ends[i] - tokens.starts[i];
  }
  if (first <= from || first === to || words < TITLE_WORDS || letters < TITLE_LETTERS) return from;
  // `Ann Bell MP MINISTER FOR …` is who issues it.
  if (tokens.ends[first] - tokens.starts[first] < 3 || OFFICE_WORDS.has(tokens.lower[first])) return from;
  const before = first - 1;
  // Amounts at its start belong to it, and a word before it has to show that there are small letters at all.
  const start = tokens.kinds[before] === TokenKind.number && before > from ? before : first;
  return tokens.kinds[start - 1] === TokenKind.word &&
    tokens.cases[start - 1] === WordCase.title &&
    tokens.ends[start - 1] - tokens.starts[start - 1] > 2
    ? start
    : from;
}

/** True where at least eight words follow, several of them small and of weight. */
function isTextFrom(tokens: Tokens, from: number, to: number): boolean {
  let words = 0;
  let content = 0;
  let lower = 0;
  for (let i = from; i < to && words < 12; i++) {
    if (tokens.kinds[i] !== TokenKind.word) continue;
    words++;
    if (tokens.cases[i] !== WordCase.lower) continue;
    lower++;
    if (!isSmallWord(tokens, i)) content++;
  }
  return words >= 10 && content >= 3 && lower >= 5;
}

function mayStartDay(tokens: Tokens, i: number): boolean {
  return (
    tokens.kinds[i] === TokenKind.number ||
    tokens.cases[i] >= WordCase.title ||
    (tokens.kinds[i] === TokenKind.word &&
      tokens.lower[i].length <= 9 &&
      tokens.cases[i] === WordCase.lower &&
      tokens.kinds[i + 1] === TokenKind.number)
  );
}

/** True where a run of words before a date goes on into it: `on 8 July 2017`, `applications close 8 July 2017`. */
function isRunningText(tokens: Tokens, from: number, to: number): boolean {
  const last = to - 1;
  if (last < from || tokens.kinds[last] !== TokenKind.word) return false;
  if (tokens.cases[last] === WordCase.lower) return tokens.ends[last] - tokens.starts[last] > 1;
  return DATE_PREPOSITIONS.has(tokens.lower[last]) || to - from > 60;
}

const DATE_PREPOSITIONS: ReadonlySet<string> = new Set('on of from until by since to before after'.split(' '));

/** True where every word is in capitals, and there are three of them and more. */
function isAllCapitals(tokens: Tokens, from: number, to: number): boolean {
  let words = 0;
  for (let i = from; i < to; i++) {
    if (tokens.kinds[i] !== TokenKind.word) continue;
    if (tokens.cases[i] !== WordCase.upper && tokens.ends[i] - tokens.starts[i] > 1) return false;
    words++;
  }
  return words >= 3;
}

/** True where no word is written small. */
function isLarge(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens.cases[i] === WordCase.lower && !isSmallWord(tokens, i)) return false;
  return true;
}

/** The token after the time of day that follows a day (`, 14:20`, ` 16:18:58.63`, ` 9.30 pm`), or `at` where none does. */
function afterTime(tokens: Tokens, at: number, to: number): number {
  let i = at;
  if (tokens.lower[i] === ',' || tokens.lower[i] === '-' || tokens.lower[i] === 'at') i++;
  if (tokens.kinds[i] !== TokenKind.number || (tokens.lower[i + 1] !== ':' && tokens.lower[i + 1] !== '.')) return at;
  if (tokens.kinds[i + 2] !== TokenKind.number || i + 2 >= to) return at;
  i += 3;
  while (i + 1 < to && ':.'.includes(tokens.lower[i]) && tokens.kinds[i + 1] === TokenKind.number) i += 2;
  while (
    i < to &&
    (TIME_WORDS.has(tokens.lower[i]) || (tokens.lower[i] === '.' && TIME_WORDS.has(tokens.lower[i - 1])))
  )
    i++;
  return i;
}

const TIME_WORDS: ReadonlySet<string> = new Set(
  'am pm a p m est edt pst gmt utc bst aest aedt msk hrs hours'.split(' '),
);

function opensBracket(tokens: Tokens, at: number): boolean {
  return at >= 0 && (tokens.lower[at] === '[' || tokens.lower[at] === '(') && touchesNext(tokens, at);
}

function afterMarks(tokens: Tokens, at: number, to: number): number {
  let next = at;
  while (next < to && tokens.kinds[next] === TokenKind.mark && '.,;:'.includes(tokens.lower[next])) next++;
  return next;
}

function makePiece(rows: Rows, row: number, from: number, to: number, before: number): Piece {
  const { tokens, text } = rows;
  const start = tokens.starts[from];
  const end = tokens.ends[to - 1];
  let words = 0;
  let lower = 0;
  let upper = 0;
  let content = 0;
  let singles = 0;
  let marks = 0;
  let odd = 0;
  let numbers = 0;
  let day: StatedDay | null = null;
  const seen = Math.min(to, from + ENOUGH_TOKENS);
  for (let i = from; i < seen; i++) {
    const kind = tokens.kinds[i];
    if (kind === TokenKind.mark) {
      marks++;
      if (i > from && i + 1 < to && isInsideWord(tokens, i)) odd++;
    } else if (kind === TokenKind.number) {
      numbers++;
      if (isLetterThere(tokens, i, from, to)) odd++;
    } else {
      words++;
      const long = tokens.ends[i] - tokens.starts[i] > 1;
      if (!long) singles++;
      if (tokens.cases[i] === WordCase.lower) {
        lower++;
        if (long && !isSmallWord(tokens, i) && tokens.starts[i] !== tokens.ends[i - 1]) content++;
      } else if (tokens.cases[i] === WordCase.upper) upper++;
      else if (tokens.cases[i] === WordCase.mixed && !tokens.lower[i].startsWith('m')) {
        odd++;
        if (isMostlyCapitals(text, tokens.starts[i], tokens.ends[i])) upper++;
      }
    }
  }
  const lastDay = lastDayStart(tokens, from, seen);
  for (let i = from; i <= lastDay && day === null; i++) {
    const found = mayStartDay(tokens, i) ? readStatedDay(tokens, i) : null;
    if (found && found.next <= to) day = found;
  }
  const key = plain(text, start, Math.min(end, start + LONGEST_KEY));
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
    dayAlone:
      day !== null && day.start - start <= 3 && end - day.end <= 24 && TIME_OR_NOTHING.test(plain(text, day.end, end)),
    // The letter of `q: Who pays?` goes on with nothing.
    small: tokens.cases[from] === WordCase.lower && !(end > start + 1 && text[start + 1] === ':'),
    closed: isClosed(tokens, from, to),
    sentences: hasSentences(tokens, from, seen),
    open: isOpen(tokens, from, to),
    dateline: tokens.cases[from] >= WordCase.title && to - from > 5 && readDateline(tokens, from, to) !== null,
  };
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
      : ',&:-–'.includes(last) && !('-–'.includes(last) && to > from + 1 && last === tokens.lower[from]);
  return to > from && OPEN_WORDS.has(last);
}

/** What may follow a day that stands alone: marks, a time of day with its zone. */
const TIME_OR_NOTHING =
  /^[^\p{L}\d]*(?:(?:at )?\d{1,2}[:.]\d{2}(?:[:.]\d{2}){0,2} ?(?:[ap]\.? ?m\.?)? ?[a-z]{0,4})?[^\p{L}\d]*$/u;
