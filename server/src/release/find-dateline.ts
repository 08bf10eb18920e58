import type { StatedDay } from '../calendar/stated.ts';
import { TokenKind, tokenFrom, touchesNext } from '../text/tokens.ts';
import { readDateline, readPlaceAndDay, readStoppedDateline } from './dateline.ts';
import { isOutletOrSection } from './evidence/masthead.ts';
import { plain, type Rows } from './layout.ts';
import type { DatelineSpan } from './model.ts';
import { ISSUER_HEAD, ISSUER_TAIL, PLACE, RELEASE_KIND, TITLE_OPENING } from './phrases.ts';
import { Break, NAMES_DAY } from './piece.ts';
import type { Part, ZoneReading } from './zones.ts';

/** A dateline stands in one of the first rows of the body: a summary may stand above it. */
const ROWS_LOOKED_AT = 4;

/** The dateline before the first words of the body, else a place with a day in the header or below the text. */
export function findDateline(rows: Rows, { head, tail, bodyStart }: ZoneReading): DatelineSpan | null {
  const { tokens } = rows;
  const first = tokenFrom(tokens, bodyStart);
  const { length } = tokens;
  const dateline =
    first < length ? (readDateline(tokens, first, length) ?? readStoppedDateline(tokens, first, length)) : null;
  if (dateline) return dateline;
  const below = rowsBelow(rows, bodyStart)
    .map((row) => readDateline(tokens, rows.first[row], rows.first[row + 1]))
    .find(
      (found) => found !== null && (found.dateSpan !== null || found.agency !== null || found.place?.includes(',')),
    );
  if (below) return below;
  const dated = head.find(({ piece, kind }) => kind === 'metadata' && piece.day?.year)?.piece.day ?? null;
  for (const parts of [head, tail])
    for (let i = 0; i < parts.length; i++) {
      const { piece, kind } = parts[i];
      if (kind !== 'metadata' || !piece.day?.year) continue;
      const from = i > 0 && piece.before === Break.inside ? placeBefore(rows, parts[i - 1]) : piece.from;
      const found = readPlaceAndDay(tokens, from, piece.to);
      if (!found || !isPlace(rows, found)) continue;
      // Below a text whose header has another day, a place and a day are those of a note.
      if (parts === head || dated === null || isSameDay(dated, piece.day)) return found;
    }
  return null;
}

function isSameDay(a: StatedDay, b: StatedDay): boolean {
  return a.year === b.year && a.month === b.month && a.day === b.day;
}

/** The rows behind the one in which the body begins, few of them. */
function rowsBelow({ starts, length }: Rows, bodyStart: number): number[] {
  let row = 0;
  while (row < length && starts[row] <= bodyStart) row++;
  const out: number[] = [];
  for (let i = row; i < Math.min(length, row + ROWS_LOOKED_AT - 1); i++) out.push(i);
  return out;
}

/** The token at which the place begins that stands before a day: the line's first, or after the last comma of a title. */
function placeBefore({ tokens }: Rows, { piece, kind }: Part): number {
  if (kind !== 'headline') return piece.from;
  let last = piece.to - 1;
  while (last > piece.from && tokens.kinds[last] === TokenKind.mark) last--;
  // `Fremantle, WA`: a state behind the comma goes with its town.
  let at = tokens.ends[last] - tokens.starts[last] <= 3 ? last - 2 : last;
  // `Jean-Pierre` is one name, though a mark stands in it.
  while (at > piece.from && (tokens.kinds[at] !== TokenKind.mark || touchesNext(tokens, at))) at--;
  return at > piece.from ? at + 1 : piece.from;
}

/** What sites are called, alone: the end of a name whose beginning stands on the line above. */
const SITE_ALONE = /^(?:hall|club|hotel|house|centre|center|theatre|network|conference|dinner|lunch|luncheon|report)$/u;

/**
 * True where the words before a day can be a place: a comma parts them from the day or into town and country (`Hamburg, July 7, 2017`), or
 * they name a site or capital. Papers, offices and their holders, agencies and sections stand before days as well.
 */
function isPlace({ text, tokens }: Rows, { placeSpan, dateSpan }: DatelineSpan): boolean {
  if (placeSpan === null) return false;
  const key = plain(text, placeSpan.start, placeSpan.end);
  // `Parliament House`, `White House`: sites that are named like offices.
  if (PLACE.exec(key)?.index === 0) return true;
  if (
    ISSUER_HEAD.test(key) ||
    ISSUER_TAIL.test(key) ||
    RELEASE_KIND.test(key) ||
    NAMES_DAY.test(key) ||
    TITLE_OPENING.test(key) ||
    SITE_ALONE.test(key) ||
    isOutletOrSection(key)
  )
    return false;
  if (PLACE.test(key) || key.includes(',')) return true;
  return dateSpan !== null && tokens.lower[tokenFrom(tokens, placeSpan.end)] === ',';
}
