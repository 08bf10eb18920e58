import { readStatedDay, type StatedDay } from '../calendar/stated.ts';
import type { Span } from '../text/span.ts';
import { TokenKind, type Tokens, touchesNext, WordCase } from '../text/tokens.ts';
import { type Agency, readAgency, readBareAgency, readStoppedAgency } from './dateline/agency.ts';
import { DASHES, skipMarks } from './dateline/marks.ts';
import {
  BEFORE_DAYS,
  isShortPlace,
  isSurePlace,
  type Place,
  placeName,
  readPlace,
  readPlaceAtHead,
} from './dateline/place.ts';
import type { DatelineSpan } from './model.ts';

/** The most tokens before a dateline's closing dash. */
const LONGEST = 26;

/**
 * The dateline that begins at a token, or null: a place, perhaps a day and an agency, then a dash or a stroke (`MOSCOW, July 21. /`,
 * `ASTANA, June 14 (Reuters) -`, `NEW YORK (AP) —`, `МОСКВА, 21 июля. /ТАСС/.`). Where neither day nor agency stands in it, the place has to
 * be in capitals or two parts with a comma (`Washington, DC –`), as many a sentence begins with a name and a dash.
 */
export function readDateline(tokens: Tokens, from: number, to: number): DatelineSpan | null {
  const end = Math.min(to, from + LONGEST);
  const parts = readParts(tokens, from, end);
  if (parts === null || parts.next >= end || !isDateline(tokens, parts, to)) return null;
  const stop = afterClosing(tokens, parts, end);
  return stop === null ? null : make(tokens, from, stop, parts.place, parts.day, parts.agency);
}

/** What may stand before the mark that closes a dateline. */
interface Parts {
  readonly place: Place;
  /** True where brackets enclose the place: `(Moscow) –`. */
  readonly bracketed: boolean;
  readonly day: StatedDay | null;
  readonly agency: Agency | null;
  /** The token behind them. */
  readonly next: number;
}

/** Place, day and agency, the agency before the day or behind it; null where no place begins. */
function readParts(tokens: Tokens, from: number, end: number): Parts | null {
  const bracket = tokens.lower[from] === '(';
  const place = readPlaceAtHead(tokens, bracket ? from + 1 : from, end);
  if (!place) return null;
  const bracketed = bracket && tokens.lower[place.next] === ')';
  let next = behindDashes(tokens, skipMarks(tokens, place.next, end, ',.)'), end);
  const before = readAgency(tokens, next, end);
  if (before) next = skipMarks(tokens, before.next, end, ',.');
  const day = next < end ? readDay(tokens, next) : null;
  if (day) next = skipMarks(tokens, day.next, end, tokens.lower[next] === '(' ? ',.)' : ',.');
  if (before) return { place, bracketed, day, agency: before, next };
  // `ASTANA. KAZINFORM -`: a full stop parts place and agency where no day does.
  const parted = day !== null || (tokens.lower[next - 1] === '.' && isSurePlace(tokens, place));
  const agency = readAgency(tokens, next, end) ?? (parted ? readBareAgency(tokens, next, end) : null);
  return { place, bracketed, day, agency, next: agency ? skipMarks(tokens, agency.next, end, ',.') : next };
}

/** `OSLO--(WIRE)--`: the dashes on the agency's left side are skipped. */
function behindDashes(tokens: Tokens, at: number, end: number): number {
  const dashed = skipMarks(tokens, at, end, DASHES);
  return dashed > at && tokens.lower[dashed] === '(' && touchesNext(tokens, dashed - 1) ? dashed : at;
}

/** A day, perhaps in brackets: `OMAHA, Neb. (Nov. 21, 2017) –`. */
function readDay(tokens: Tokens, at: number): StatedDay | null {
  return readStatedDay(tokens, tokens.lower[at] === '(' ? at + 1 : at);
}

/** True where a day or an agency stands behind the place, or else brackets or capitals show it and a sentence follows. */
function isDateline(tokens: Tokens, { place, bracketed, day, agency, next }: Parts, to: number): boolean {
  // `Arrivals 1 May 2017 - 31 May 2017` has the length of something.
  if (day) return readStatedDay(tokens, next + 1) === null;
  return agency !== null || ((bracketed || isSurePlace(tokens, place)) && isTextAfter(tokens, next, to));
}

/** The token behind the dashes or the stroke that close a dateline, or behind the agency where its own stroke does; null where nothing does. */
function afterClosing(tokens: Tokens, { day, agency, next }: Parts, end: number): number | null {
  if (!DASHES.includes(tokens.lower[next]) && !(tokens.lower[next] === '/' && day !== null))
    return agency?.stroke && (day !== null || tokens.lower[next - 1] === '.') ? next : null;
  if (isHyphen(tokens, next)) return null;
  let last = next;
  while (last + 1 < end && DASHES.includes(tokens.lower[last + 1]) && touchesNext(tokens, last)) last++;
  return last + 1;
}

/** A hyphen between two words is no dash. */
function isHyphen(tokens: Tokens, at: number): boolean {
  const single = tokens.lower[at] === '-' && tokens.lower[at + 1] !== '-';
  return single && touchesNext(tokens, at - 1) && touchesNext(tokens, at);
}

/**
 * The dateline that a full stop alone closes (`OSLO, September 3. Tram drivers`, `YEREVAN, JULY 21, ARMENPRESS. The`), or null. Sentences
 * may begin so as well: ask only where the first paragraph of a body begins. The place is at most four words long, and a sentence follows.
 */
export function readStoppedDateline(tokens: Tokens, from: number, to: number): DatelineSpan | null {
  const end = Math.min(to, from + LONGEST);
  const place = readPlaceAtHead(tokens, from, end);
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

/** A line that is a place and a day with its year and no more: `Hamburg, July 7, 2017`. */
export function readPlaceAndDay(tokens: Tokens, from: number, to: number): DatelineSpan | null {
  // `Friday, 5 May 2017` is a day alone.
  if (readStatedDay(tokens, from) !== null || BEFORE_DAYS.has(tokens.lower[from])) return null;
  const place = readPlace(tokens, from, Math.min(to, from + LONGEST));
  if (!place) return null;
  const day = readStatedDay(tokens, skipMarks(tokens, place.next, to, ',.-–—'));
  if (!day || day.year === null || skipMarks(tokens, day.next, to, ',.;:') < to) return null;
  return make(tokens, from, to, place, day, null);
}

/** True where words in small letters follow soon: a sentence, neither the rest of a title in capitals nor an office that is set in them. */
function isTextAfter(tokens: Tokens, at: number, to: number): boolean {
  if (tokens.cases[at + 1] === WordCase.upper && tokens.cases[at + 2] === WordCase.upper) return false;
  for (let i = at + 1; i < Math.min(to, at + 10); i++)
    if (tokens.cases[i] === WordCase.lower && tokens.ends[i] - tokens.starts[i] > 2) return true;
  return false;
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
