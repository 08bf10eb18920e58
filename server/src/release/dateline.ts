import { readStatedDay } from '../calendar/stated.ts';
import { ENGLISH_WEEKDAYS } from '../calendar/words.ts';
import type { Span } from '../text/span.ts';
import { TokenKind, type Tokens, touchesNext, WordCase } from '../text/tokens.ts';
import type { DatelineSpan } from './model.ts';

/** The most tokens before a dateline's closing dash. */
const LONGEST = 26;
/** Words that places have in small letters: `Rio de Janeiro`, `Isle of Man`. */
const PLACE_PARTICLES: ReadonlySet<string> = new Set('of de la le du el al and the am an der und na на и'.split(' '));
const DASHES = '-–—_';

/**
 * The dateline that begins at a token, or null: a place, perhaps a day and an agency, then a dash or a stroke (`MOSCOW, July 21. /`,
 * `ASTANA, June 14 (Reuters) -`, `NEW YORK (AP) —`, `МОСКВА, 21 июля. /ТАСС/.`). Where neither day nor agency stands in it, the place has to
 * be in capitals or two parts with a comma (`Washington, DC –`), as many a sentence begins with a name and a dash.
 */
export function readDateline(tokens: Tokens, from: number, to: number): DatelineSpan | null {
  const end = Math.min(to, from + LONGEST);
  let i = from;
  const bracket = tokens.lower[i] === '(';
  if (bracket) i++;
  const place = NO_PLACES.has(tokens.lower[i]) ? null : readPlace(tokens, i, end);
  if (!place) return null;
  const bracketed = bracket && tokens.lower[place.next] === ')';
  i = skipMarks(tokens, place.next, end, ',.)');
  // `OSLO--(WIRE)--`: dashes on both sides of the agency.
  const dashed = skipMarks(tokens, i, end, DASHES);
  if (dashed > i && tokens.lower[dashed] === '(' && touchesNext(tokens, dashed - 1)) i = dashed;
  const before = readAgency(tokens, i, end);
  if (before) i = skipMarks(tokens, before.next, end, ',.');
  // `OMAHA, Neb. (Nov. 21, 2017) –`: the day in brackets.
  const day = i < end ? readStatedDay(tokens, tokens.lower[i] === '(' ? i + 1 : i) : null;
  if (day) i = skipMarks(tokens, day.next, end, tokens.lower[i] === '(' ? ',.)' : ',.');
  // `ASTANA. KAZINFORM -`: a full stop parts place and agency where no day does.
  const stopped = tokens.lower[i - 1] === '.' && isSurePlace(tokens, place);
  const agency = before ?? readAgency(tokens, i, end) ?? (day || stopped ? readBareAgency(tokens, i, end) : null);
  if (agency && !before) i = skipMarks(tokens, agency.next, end, ',.');
  if (i >= end) return null;
  const dash = DASHES.includes(tokens.lower[i]) || (tokens.lower[i] === '/' && day !== null);
  const closed = dash || (agency?.stroke === true && (day !== null || tokens.lower[i - 1] === '.'));
  if (!closed || (!day && !agency && !bracketed && !isSurePlace(tokens, place))) return null;
  if (!day && !agency && !isTextAfter(tokens, i, to)) return null;
  // `Arrivals 1 May 2017 - 31 May 2017` has the length of something.
  if (day && readStatedDay(tokens, i + 1)) return null;
  // A hyphen between two words is no dash.
  const hyphen = tokens.lower[i] === '-' && tokens.lower[i + 1] !== '-';
  if (hyphen && touchesNext(tokens, i - 1) && touchesNext(tokens, i)) return null;
  while (dash && i + 1 < end && DASHES.includes(tokens.lower[i + 1]) && touchesNext(tokens, i)) i++;
  return make(tokens, from, dash ? i + 1 : i, place, day, agency);
}

/** Words written large at a sentence's head that stand before places and days without being one. */
const NO_PLACES: ReadonlySet<string> = new Set([
  ...'in on at by from since until after before the this last в на с по до от'.split(' '),
  ...ENGLISH_WEEKDAYS,
]);

/**
 * The dateline that a full stop alone closes (`OSLO, September 3. Tram drivers`, `YEREVAN, JULY 21, ARMENPRESS. The`), or null. Sentences
 * may begin so as well: ask only where the first paragraph of a body begins. The place is at most four words long, and a sentence follows.
 */
export function readStoppedDateline(tokens: Tokens, from: number, to: number): DatelineSpan | null {
  const end = Math.min(to, from + LONGEST);
  const place = from < end && !NO_PLACES.has(tokens.lower[from]) ? readPlace(tokens, from, end) : null;
  if (!place || !isShortPlace(tokens, place)) return null;
  const day = readStatedDay(tokens, skipMarks(tokens, place.next, end, ',.'));
  if (!day || day.next === place.next) return null;
  const agency = readStoppedAgency(tokens, day.next, end);
  const stop = agency?.next ?? day.next;
  // `Monday. May 5. Trams`: without an agency a comma parts the place from the day.
  if (!agency && tokens.lower[place.next] !== ',') return null;
  if (stop + 1 >= end || tokens.lower[stop] !== '.' || touchesNext(tokens, stop)) return null;
  const text = stop + 1;
  if (tokens.kinds[text] !== TokenKind.word || tokens.cases[text] === WordCase.lower) return null;
  return isTextAfter(tokens, text, to) ? make(tokens, from, text, place, day, agency) : null;
}

/** `ARMENPRESS` of `JULY 21, ARMENPRESS. The observatory`: an agency of one word that a full stop closes; its capitals show it. */
function readStoppedAgency(tokens: Tokens, after: number, end: number): Agency | null {
  const at = skipMarks(tokens, after, end, ',.');
  if (at === after || at + 1 >= end || tokens.kinds[at] !== TokenKind.word || tokens.lower[at + 1] !== '.') return null;
  const { cases, starts, ends } = tokens;
  if ((cases[at] !== WordCase.upper && cases[at] !== WordCase.mixed) || ends[at] - starts[at] < 3) return null;
  return { start: starts[at], end: ends[at], next: at + 1, stroke: false };
}

/** A line that is a place and a day with its year and no more: `Hamburg, July 7, 2017`. */
export function readPlaceAndDay(tokens: Tokens, from: number, to: number): DatelineSpan | null {
  // `Friday, 5 May 2017` is a day alone.
  if (readStatedDay(tokens, from) !== null) return null;
  const place = readPlace(tokens, from, Math.min(to, from + LONGEST));
  if (!place) return null;
  const day = readStatedDay(tokens, skipMarks(tokens, place.next, to, ',.-–—'));
  if (!day || day.year === null || skipMarks(tokens, day.next, to, ',.;:') < to) return null;
  return make(tokens, from, to, place, day, null);
}

interface Place {
  readonly from: number;
  readonly next: number;
}

interface Agency extends Span {
  readonly next: number;
  /** Set between strokes: `/TASS/`. */
  readonly stroke: boolean;
}

/** Up to seven words written large, with commas, full stops of abbreviations and hyphens between them. Stops before a day. */
function readPlace(tokens: Tokens, from: number, end: number): Place | null {
  let i = from;
  let words = 0;
  let next = from;
  while (i < end && words <= 7) {
    if (tokens.kinds[i] === TokenKind.word) {
      if (words > 0 && readStatedDay(tokens, i)) break;
      const large = tokens.cases[i] !== WordCase.lower;
      if (!large && !(words > 0 && PLACE_PARTICLES.has(tokens.lower[i]))) break;
      if (large) next = i + 1;
      words++;
    } else if (tokens.kinds[i] === TokenKind.number || words === 0) break;
    else if (tokens.lower[i] === '.') {
      // `St.`, `D.C.`: the full stop of an abbreviation.
      if (!touchesNext(tokens, i - 1) || tokens.ends[i - 1] - tokens.starts[i - 1] > 5) break;
      if (tokens.ends[i - 1] - tokens.starts[i - 1] <= 2 || tokens.lower[i + 1] === ',') next = i + 1;
    } else if (DASHES.includes(tokens.lower[i])) {
      if (!touchesNext(tokens, i - 1) || !touchesNext(tokens, i)) break;
    } else if (!",'’".includes(tokens.lower[i])) break;
    i++;
  }
  return words === 0 || words > 7 || next === from ? null : { from, next };
}

function readAgency(tokens: Tokens, at: number, end: number): Agency | null {
  const open = tokens.lower[at];
  if (at >= end || (open !== '(' && open !== '/')) return null;
  const close = open === '(' ? ')' : '/';
  for (let i = at + 1; i < end && i <= at + 6; i++) {
    if (tokens.lower[i] === close)
      return i > at + 1
        ? { start: tokens.starts[at + 1], end: tokens.ends[i - 1], next: i + 1, stroke: open === '/' }
        : null;
    if (tokens.kinds[i] === TokenKind.number) return null;
    if (i === at + 1 && (tokens.kinds[i] !== TokenKind.word || tokens.cases[i] === WordCase.lower)) return null;
  }
  return null;
}

/** `Interfax-West` of `Minsk. November 23. Interfax-West - The parliament …`: an agency without brackets, up to three words written large. */
function readBareAgency(tokens: Tokens, at: number, end: number): Agency | null {
  let i = at;
  for (let words = 0; i < end && words < 3; words++) {
    if (tokens.kinds[i] !== TokenKind.word || tokens.cases[i] === WordCase.lower) break;
    i++;
    // `Interfax-West`, `INTERFAX.RU`
    if ('-.'.includes(tokens.lower[i]) && touchesNext(tokens, i - 1) && touchesNext(tokens, i)) i++;
  }
  if (i === at || i >= end || !DASHES.includes(tokens.lower[i]) || touchesNext(tokens, i)) return null;
  return { start: tokens.starts[at], end: tokens.ends[i - 1], next: i, stroke: false };
}

function isShortPlace(tokens: Tokens, { from, next }: Place): boolean {
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

function isSurePlace(tokens: Tokens, { from, next }: Place): boolean {
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

/** True where words in small letters follow soon: a sentence, neither the rest of a title in capitals nor an office that is set in them. */
function isTextAfter(tokens: Tokens, at: number, to: number): boolean {
  if (tokens.cases[at + 1] === WordCase.upper && tokens.cases[at + 2] === WordCase.upper) return false;
  for (let i = at + 1; i < Math.min(to, at + 10); i++)
    if (tokens.cases[i] === WordCase.lower && tokens.ends[i] - tokens.starts[i] > 2) return true;
  return false;
}

function skipMarks(tokens: Tokens, at: number, end: number, marks: string): number {
  let i = at;
  while (i < end && tokens.kinds[i] === TokenKind.mark && marks.includes(tokens.lower[i])) i++;
  return i;
}

function make(
  tokens: Tokens,
  from: number,
  to: number,
  place: Place,
  day: Span | null,
  agency: Span | null,
): DatelineSpan {
  const placeSpan = { start: tokens.starts[place.from], end: tokens.ends[place.next - 1] };
  return {
    start: tokens.starts[from],
    end: tokens.ends[to - 1],
    place: placeName(tokens.text.slice(placeSpan.start, placeSpan.end)),
    placeSpan,
    dateSpan: day && { start: day.start, end: day.end },
    agency: agency && tokens.text.slice(agency.start, agency.end).replace(/\s+/gu, ' '),
  };
}

/** Words that are shortened in place names but no abbreviations of two capitals. */
const SHORTENED: ReadonlyMap<string, string> = new Map([
  ['ST', 'St'],
  ['FT', 'Ft'],
  ['MT', 'Mt'],
]);

/** `NEW YORK` as `New York`, `RIO DE JANEIRO` as `Rio de Janeiro`; abbreviations of one or two letters and with full stops stay as they are. */
function placeName(written: string): string {
  return written.replace(/\s+/gu, ' ').replace(/[\p{L}\p{M}]+/gu, (word, at: number) => {
    const shortened = SHORTENED.get(word);
    if (shortened !== undefined) return shortened;
    if (at > 0 && word === word.toUpperCase() && PLACE_PARTICLES.has(word.toLowerCase())) return word.toLowerCase();
    const long = word.length > 2 && word === word.toUpperCase();
    if (!long) return word;
    return written[at + word.length] === '.' && word.length <= 3 ? word : word[0] + word.slice(1).toLowerCase();
  });
}
