import { lastDayStart, readStatedDay, type StatedDay } from '../calendar/stated.ts';
import { ENGLISH_WEEKDAYS } from '../calendar/words.ts';
import { TokenKind, type Tokens, tokenFrom, touchesNext, WordCase } from '../text/tokens.ts';
import { WordFilter } from '../text/word-filter.ts';
import { readDateline } from './dateline.ts';
import { gluedTitleEnd } from './glued-title.ts';
import { Gap, type Rows } from './layout.ts';
import { afterReference, capitalsFrom, lostLineEnd } from './lost-lines.ts';
import { Break, isSmallWord, isTimeOrNothing, makePiece, mayStartDay, namesDay, type Piece } from './piece.ts';
import { SPLITS } from './splits.ts';
import { spoiledDayFrom } from './spoiled-days.ts';

/** About so many characters of a row are read at most. */
const MOST_OF_ROW = 1500;

/** The pieces of a dump's rows, each split once: the top and the end of a short text are the same rows. */
export class RowPieces {
  readonly #rows: Rows;
  /** By row, those that were read from their start on. */
  readonly #read: Piece[][] = [];

  constructor(rows: Rows) {
    this.#rows = rows;
  }

  /** The pieces of a row; of a long one those at its start. */
  fromStart(row: number): readonly Piece[] {
    this.#read[row] ??= splitRow(this.#rows, row, 0);
    return this.#read[row];
  }

  /** The pieces of a row from the offset `since` on; of a long one those at its end. */
  toEnd(row: number, since: number): readonly Piece[] {
    const from = Math.max(this.#rows.ends[row] - MOST_OF_ROW, since);
    return from > this.#rows.starts[row] ? splitRow(this.#rows, row, from) : this.fromStart(row);
  }
}

function splitRow(rows: Rows, row: number, since: number): Piece[] {
  const out: Piece[] = [];
  const { tokens } = rows;
  const last = rows.first[row + 1];
  const late = since > rows.starts[row];
  const limit = (late ? since : rows.starts[row]) + MOST_OF_ROW;
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
    if (tokens.ends[i] > limit) break;
    before = space > Math.max(rows.wrapGap, rows.wordGap + 1) ? Break.wide : Break.soft;
    start = i + 1;
  }
  return out;
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
  // `17 J u n e  1980`, `17 Ju n e  1980`: letters set apart count for one word.
  while (least > at - 10 && least > 0 && tokens.ends[least] - tokens.starts[least] <= 2) least--;
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

/** The pieces that a run of words is cut into, from its start on. */
class Cuts {
  readonly tokens: Tokens;
  /** The token that the run ends before, and the one that the next piece begins at. */
  readonly to: number;
  start: number;
  /** A `Break`: what stands before the next piece. */
  private gap: number;
  private readonly rows: Rows;
  private readonly row: number;
  private readonly out: Piece[];

  constructor(rows: Rows, row: number, from: number, to: number, before: number, out: Piece[]) {
    this.tokens = rows.tokens;
    this.rows = rows;
    this.row = row;
    this.start = from;
    this.to = to;
    this.gap = before;
    this.out = out;
  }

  /** Ends a piece before a token, and a title in capitals inside it by itself; not at the edges of what is left. */
  before(at: number): void {
    if (at <= this.start || at >= this.to) return;
    const title = capitalsFrom(this.tokens, this.start, at);
    if (title > this.start) this.end(title, Break.line);
    this.end(at, Break.inside);
  }

  /** Ends a piece before a token, and tells what stands before the next one. */
  end(at: number, gap: number): void {
    this.out.push(makePiece(this.rows, this.row, this.start, at, this.gap));
    this.gap = gap;
    this.start = at;
  }

  /** Leaves out a line end that a program wrote out in two tokens. */
  leaveOut(at: number): void {
    if (at > this.start) this.end(at, Break.blank);
    this.gap = Break.blank;
    this.start = at + 2;
  }

  /** True where the run ends with its row. */
  get endsRow(): boolean {
    return this.to === this.rows.first[this.row + 1];
  }

  /** The row's first token. */
  get rowStart(): number {
    return this.rows.first[this.row];
  }

  /** True where the run ends its row, and blank lines stand around that. */
  get standsApart(): boolean {
    const { gaps, length } = this.rows;
    return this.endsRow && gaps[this.row] >= Gap.blank && this.row + 1 < length && gaps[this.row + 1] >= Gap.blank;
  }

  /** True where most of the text stands on the row. */
  get isFlattened(): boolean {
    return isFlattened(this.rows, this.row);
  }
}

/** So many tokens of a run are looked at for days and cues. */
const LOOKED_AT = 400;

/** Cuts a run of words before and after dates that stand at its edges, and before cues that open a line of print. Returns the break before the next piece. */
function splitInside(rows: Rows, row: number, from: number, to: number, before: number, out: Piece[]): number {
  const { tokens } = rows;
  const cuts = new Cuts(rows, row, from, to, before, out);
  const numbered = afterReference(tokens, from, to);
  if (numbered !== null) cuts.before(numbered);
  const span = Math.min(to, from + LOOKED_AT);
  const lastDay = lastDayStart(tokens, from, span);
  for (let i = from; i < span; ) {
    if (isWrittenLineEnd(tokens, i, to)) {
      cuts.leaveOut(i);
      i += 2;
    } else i = cutCue(cuts, i, span) ?? (i <= lastDay && mayStartDay(tokens, i) ? cutDay(cuts, i, from) : i + 1);
  }
  if (cuts.endsRow) cutSpoiledDay(cuts);
  const text = textFrom(cuts);
  if (text > cuts.start) cuts.end(text, Break.line);
  cuts.end(to, Break.soft);
  return Break.soft;
}

/** Cuts around a cue that begins at a token; returns the token to go on from, or null where there is no word for one. */
function cutCue(cuts: Cuts, at: number, span: number): number | null {
  const { tokens } = cuts;
  const cue = SPLIT_WORDS.mayHave(tokens.hashes[tokens.ids[at]]) ? SPLITS.get(tokens.lower[at]) : undefined;
  if (cue === undefined) return null;
  const end = cue(tokens, at, span);
  if (end === null) return at + 1;
  cuts.before(opensBracket(tokens, at - 1) ? at - 1 : at);
  cuts.before(end);
  return Math.max(at + 1, end);
}

/** Cuts around a day that begins at a token of a run, which begins at `from`; returns the token to go on from. */
function cutDay(cuts: Cuts, at: number, from: number): number {
  const { tokens, to } = cuts;
  const day = readStatedDay(tokens, at);
  if (day === null) return at + 1;
  if (day.next > to) {
    if (!isYearBelow(cuts, day, at)) return at + 1;
    cuts.before(at);
    return to;
  }
  if (day.year === null && !(at === from && day.next === to)) return at + 1;
  const tail = day.next;
  // A date inside a sentence stays there: one at an edge of the run, or among words written large, is a line of its own.
  const edge = at === cuts.start || tail === to || (tail === to - 1 && tokens.kinds[tail] === TokenKind.mark);
  if (!edge && !isLarge(tokens, cuts.start, Math.min(to, cuts.start + 40))) return tail;
  const { text } = tokens;
  const named = at > cuts.start && namesDay(text, tokens.starts[cuts.start], tokens.starts[at]);
  const first = rangeStart(tokens, at, cuts.start);
  if (!named && (!isRunningText(tokens, cuts.start, first) || isBehindTitle(cuts, at, tail))) cuts.before(first);
  const timed =
    tail + 1 < to && tokens.kinds[to - 1] !== TokenKind.mark && isTimeOrNothing(text, day.end, tokens.ends[to - 1]);
  if ((at === cuts.start || named || !edge) && !timed) cuts.before(afterMarks(tokens, afterTime(tokens, tail, to), to));
  return tail;
}

/** The most words of a title that a day stands behind. */
const MOST_OF_TITLE = 20;

/** True for a weekday with its whole date at the end of a short row between blank lines: no sentence goes on into it there. */
function isBehindTitle(cuts: Cuts, at: number, tail: number): boolean {
  const { tokens } = cuts;
  return (
    WEEKDAYS.has(tokens.lower[at]) &&
    tail === cuts.to &&
    tokens.ends[at - 1] - tokens.starts[at - 1] > 3 &&
    cuts.standsApart &&
    at - cuts.rowStart >= FEWEST_OF_TITLE &&
    tail - cuts.rowStart <= MOST_OF_TITLE
  );
}

const FEWEST_OF_TITLE = 4;
const WEEKDAYS: ReadonlySet<string> = new Set(ENGLISH_WEEKDAYS);

/** The token at which a range of days begins that a day ends (`25–26 February 2017`), or that of the day. */
function rangeStart(tokens: Tokens, at: number, from: number): number {
  const isRange =
    at - 2 >= from &&
    '-–—'.includes(tokens.lower[at - 1]) &&
    tokens.kinds[at] === TokenKind.number &&
    tokens.kinds[at - 2] === TokenKind.number &&
    tokens.ends[at - 2] - tokens.starts[at - 2] <= 2 &&
    touchesNext(tokens, at - 1) &&
    touchesNext(tokens, at - 2);
  return isRange ? at - 2 : at;
}

/** True for a day behind a title in capitals at the end of its row, whose year stands on the next line. */
function isYearBelow(cuts: Cuts, day: StatedDay, at: number): boolean {
  return (
    day.year !== null &&
    at > cuts.start &&
    at >= cuts.to - 3 &&
    cuts.endsRow &&
    isAllCapitals(cuts.tokens, cuts.start, at)
  );
}

/** Cuts before what is left of a day behind a title in capitals. */
function cutSpoiledDay(cuts: Cuts): void {
  const { tokens, start, to } = cuts;
  // Few runs begin in capitals, and that shows at once.
  if (!areCapitals(tokens, start, Math.min(to, start + TITLE_WORDS))) return;
  const spoiled = spoiledDayFrom(tokens, start, to);
  if (spoiled >= to) return;
  const before = tokens.starts[spoiled] - tokens.starts[start];
  if (before >= SHORTEST_TITLE && isAllCapitals(tokens, start, spoiled)) cuts.before(spoiled);
}

/** The token at which another line begins in what is left of a run, whose line end was lost; the first one where none does. */
function textFrom(cuts: Cuts): number {
  const { tokens, start, to } = cuts;
  const title = capitalsFrom(tokens, start, to);
  if (readDateline(tokens, start, to)) return start;
  if (title > start) return title;
  const text = lostLineEnd(tokens, start, to);
  return text > start || !cuts.isFlattened ? text : gluedTitleEnd(tokens, start, to);
}

/** So many tokens have rows that a page was flattened to. */
const TOKENS_OF_PAGE = 40;

/** True for a row that most of its text stands on: the line ends of the page became blanks. */
function isFlattened({ tokens, first }: Rows, row: number): boolean {
  const size = first[row + 1] - first[row];
  return size >= TOKENS_OF_PAGE && size * 2 > tokens.length;
}

/** True for `\\n` between blanks: a line end that a program wrote out. At the end of a line it parts nothing. */
function isWrittenLineEnd(tokens: Tokens, at: number, to: number): boolean {
  return (
    tokens.kinds[at] === TokenKind.mark &&
    tokens.lower[at] === '\\' &&
    tokens.lower[at + 1] === 'n' &&
    at + 2 < to &&
    touchesNext(tokens, at) &&
    !touchesNext(tokens, at + 1) &&
    !touchesNext(tokens, at - 1)
  );
}

/** The fewest characters of a title's line that a spoiled day ends; a weekday spoiled as well has fewer. */
const SHORTEST_TITLE = 16;

/** True where a run of words before a date goes on into it: `on 8 July 2017`, `applications close 8 July 2017`. */
function isRunningText(tokens: Tokens, from: number, to: number): boolean {
  const last = to - 1;
  if (last < from || tokens.kinds[last] !== TokenKind.word) return false;
  if (tokens.cases[last] === WordCase.lower) return tokens.ends[last] - tokens.starts[last] > 1;
  return DATE_PREPOSITIONS.has(tokens.lower[last]) || to - from > 60;
}

const DATE_PREPOSITIONS: ReadonlySet<string> = new Set('on of from until by since to before after'.split(' '));

/** The fewest words in capitals that are set as a title. */
const TITLE_WORDS = 3;

/** True where every word is in capitals, and there are enough of them for a title. */
function isAllCapitals(tokens: Tokens, from: number, to: number): boolean {
  let words = 0;
  for (let i = from; i < to; i++) if (tokens.kinds[i] === TokenKind.word) words++;
  return words >= TITLE_WORDS && areCapitals(tokens, from, to);
}

/** True where every word of more than one letter is in capitals. */
function areCapitals(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const short = tokens.kinds[i] !== TokenKind.word || tokens.ends[i] - tokens.starts[i] === 1;
    if (!short && tokens.cases[i] !== WordCase.upper) return false;
  }
  return true;
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
