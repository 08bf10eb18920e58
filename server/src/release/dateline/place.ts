import { readStatedDay } from '../../calendar/stated.ts';
import { ENGLISH_WEEKDAYS } from '../../calendar/words.ts';
import { TokenKind, type Tokens, touchesNext, WordCase } from '../../text/tokens.ts';
import { DASHES } from './marks.ts';

/** The tokens of a place; `next` is the one behind it. */
export interface Place {
  readonly from: number;
  readonly next: number;
}

/** Words before days: `On 4 May 2011.` has no place. */
export const BEFORE_DAYS: ReadonlySet<string> = new Set(
  'in on at by from since until after before в на с по до от'.split(' '),
);

/** Words written large at a sentence's head that stand before places and days without being one. */
const NO_PLACES: ReadonlySet<string> = new Set([...BEFORE_DAYS, 'the', 'this', 'last', ...ENGLISH_WEEKDAYS]);

/** Words that places have in small letters: `Rio de Janeiro`, `Isle of Man`. */
const PLACE_PARTICLES: ReadonlySet<string> = new Set('of de la le du el al and the am an der und na на и'.split(' '));
/** The most words of a place with its region and country. */
const MOST_WORDS = 7;

/**
 * Up to seven words written large, with commas, full stops of abbreviations and hyphens between them: `St. Louis, Mo.`. Stops before a
 * day; null where no such word stands at `from`.
 */
export function readPlace(tokens: Tokens, from: number, end: number): Place | null {
  let words = 0;
  let next = from;
  for (let i = from; i < end && words <= MOST_WORDS && belongs(tokens, i, words === 0); i++) {
    if (mayEnd(tokens, i)) next = i + 1;
    if (tokens.kinds[i] === TokenKind.word) words++;
  }
  return words === 0 || words > MOST_WORDS || next === from ? null : { from, next };
}

/** The same where a sentence may begin as well: `On`, `Friday` are no places. */
export function readPlaceAtHead(tokens: Tokens, from: number, end: number): Place | null {
  return NO_PLACES.has(tokens.lower[from]) ? null : readPlace(tokens, from, end);
}

/** `Rio`, and behind it `de` and marks, unless a day begins there: `Oslo, May 5`. */
function belongs(tokens: Tokens, at: number, first: boolean): boolean {
  if (tokens.kinds[at] !== TokenKind.word) return !first && joinsPlace(tokens, at);
  const large = tokens.cases[at] !== WordCase.lower;
  if (first) return large;
  return (large || PLACE_PARTICLES.has(tokens.lower[at])) && readStatedDay(tokens, at) === null;
}

/** A mark inside a place: the full stop of `St.`, the hyphen of `Baden-Baden`, a comma or an apostrophe. */
function joinsPlace(tokens: Tokens, at: number): boolean {
  if (tokens.kinds[at] === TokenKind.number) return false;
  const mark = tokens.lower[at];
  if (mark === '.') return touchesNext(tokens, at - 1) && lengthOf(tokens, at - 1) <= 5;
  if (DASHES.includes(mark)) return touchesNext(tokens, at - 1) && touchesNext(tokens, at);
  return ",'’".includes(mark);
}

/** A word written large, and the full stop of `D.C.` or of `Neb.,`. */
function mayEnd(tokens: Tokens, at: number): boolean {
  if (tokens.kinds[at] === TokenKind.word) return tokens.cases[at] !== WordCase.lower;
  return tokens.lower[at] === '.' && (lengthOf(tokens, at - 1) <= 2 || tokens.lower[at + 1] === ',');
}

function lengthOf(tokens: Tokens, at: number): number {
  return tokens.ends[at] - tokens.starts[at];
}

/** At most four words. */
export function isShortPlace(tokens: Tokens, { from, next }: Place): boolean {
  let words = 0;
  for (let i = from; i < next; i++) if (tokens.kinds[i] === TokenKind.word) words++;
  return words <= 4;
}

/** The last words of what agencies and papers set before a title's dash: `RESEARCH ALERT -`, `ECONOMIC SPOTLIGHT -`. */
const COLUMNS: ReadonlySet<string> = new Set(
  'advisory alert alerts analysis brief briefs bulletin column correction corrected exclusive factbox feature focus highlights insight interview note opinion poll preview profile refile release report review schedule snapshot spotlight statement talk timeline transcript update wrapup анализ видео инфографика интервью мнение обзор опрос справка срочно фото'.split(
    ' ',
  ),
);

/** `MOSCOW`, `Washington, DC`: in capitals or two parts with a comma, and no heading of an agency's. */
export function isSurePlace(tokens: Tokens, { from, next }: Place): boolean {
  if (COLUMNS.has(tokens.lower[next - 1])) return false;
  let capitals = true;
  let commas = 0;
  let words = 0;
  for (let i = from; i < next; i++) {
    if (tokens.kinds[i] === TokenKind.word) words++;
    if (tokens.kinds[i] === TokenKind.word && tokens.cases[i] !== WordCase.upper) capitals = false;
    if (tokens.lower[i] === ',') commas++;
  }
  const letters = tokens.ends[next - 1] - tokens.starts[from];
  return (capitals && letters >= 4 && words <= 4) || (commas === 1 && words <= 4);
}

/** Words that are shortened in place names but no abbreviations of two capitals. */
const SHORTENED: ReadonlyMap<string, string> = new Map([
  ['ST', 'St'],
  ['FT', 'Ft'],
  ['MT', 'Mt'],
]);

/** `NEW YORK` as `New York`, `RIO DE JANEIRO` as `Rio de Janeiro`; abbreviations of one or two letters and with full stops stay as they are. */
export function placeName(written: string): string {
  return written.replace(/\s+/gu, ' ').replace(/[\p{L}\p{M}]+/gu, (word, at: number) => {
    const shortened = SHORTENED.get(word);
    if (shortened !== undefined) return shortened;
    if (at > 0 && word === word.toUpperCase() && PLACE_PARTICLES.has(word.toLowerCase())) return word.toLowerCase();
    const long = word.length > 2 && word === word.toUpperCase();
    if (!long) return word;
    return written[at + word.length] === '.' && word.length <= 3 ? word : word[0] + word.slice(1).toLowerCase();
  });
}
