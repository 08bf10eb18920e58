import { pad } from '../calendar/days.ts';
import { readStatedDay } from '../calendar/stated.ts';
import { anyOf, opening } from '../text/opening.ts';
import type { Span } from '../text/span.ts';
import { TokenKind, tokenFrom, WordCase } from '../text/tokens.ts';
import { readDateline } from './dateline.ts';
import { Gap, plain, type Rows } from './layout.ts';

/** A teaser of another article, its turns not yet read. */
export interface Teaser extends Span {
  readonly title: Span;
  readonly dateSpan: Span | null;
}

/** Teasers under a cue (or a list led by dates), as a range of rows with `from` inclusive and `to` exclusive. */
export interface RelatedRegion {
  readonly from: number;
  readonly to: number;
  readonly items: readonly Teaser[];
}

/** Headings above lists of other articles, in the languages of the dumps and their translations, as `plain` has them. */
const CUE = anyOf({
  'more on the same':
    'more (?:news|stories|articles|headlines|on this(?: story| topic)?|from .{2,30}|in .{2,30})|see also|also (?:on|in) .{2,30}|further reading|' +
    'related(?: (?:articles?|news|stories|story|content|links|coverage|topics|materials|posts|items|information|media releases?|releases?))?|' +
    'similar (?:articles|news|stories)',
  'what else to read':
    'read (?:also|more|next|on)|also read|you (?:may|might) (?:also )?(?:like|be interested in)(?: this)?|' +
    "recommended(?: (?:for you|reading|stories))?|don['’]t miss",
  'the newest and the most read':
    '(?:the )?latest (?:events|news|stories|headlines|updates|articles)|recent (?:news|events|posts|articles|stories|releases)|' +
    'top (?:stories|news)|most (?:read|popular|viewed|recent)',
  'others of the site':
    '(?:see )?other (?:news|stories|articles|events|materials)|previous (?:news|articles|releases)|(?:now reading|popular|trending)(?: now)?',
  'on the same, as translations have it':
    '(?:news|materials?|read|more) on (?:the|this) (?:topic|subject)|on (?:the|this) (?:topic|subject)',
  Russian:
    'читайте так ?же|читайте ещ[её]|чита[йи]те (?:по теме|на тему)|читать также|смотрите также|см\\. также|материалы по теме|новости по теме|' +
    'по теме|ещ[её] по теме|другие новости|другие материалы|последние новости|последние события|похожие (?:новости|материалы|статьи)|' +
    'главное за день|что ещ[её] почитать',
  Ukrainian: 'читайте також|дивіться також|за темою',
  French: 'lire aussi|à lire aussi|sur le même sujet',
  German: 'mehr zum thema|lesen sie auch|auch interessant|verwandte artikel',
  Spanish: 'ver también|lea también|leer más|noticias relacionadas',
  Italian: 'leggi anche',
  Polish: 'zobacz także|czytaj także',
});

/** The same cues before a title on their own line: `Read also: …`. */
const INLINE_CUE = opening`(?:читайте так ?же|смотрите также|по теме|see also|read (?:also|more|next)|also read|related(?: (?:article|news|story|stories))?|lire aussi|mehr zum thema|lesen sie auch|lea también|ver también|leggi anche|czytaj także|читайте також) ?[:|»–—-] ?\S`;

const LONGEST_CUE = 60;
/** A row longer than this is no teaser unless it is led by a date. */
const LONGEST_TEASER = 700;

/**
 * The lists of other articles in rows `from` to `to`: under a cue up to the end of its teasers, and, without a cue, a list at the end
 * of the dump whose every item begins with a day, newest first.
 */
export function findRelated(
  rows: Rows,
  from: number,
  to: number,
  taken: (row: number) => boolean,
  labelled: (row: number) => boolean,
): RelatedRegion[] {
  const regions: RelatedRegion[] = [];
  for (let row = from; row < to; row++) {
    if (taken(row)) continue;
    const length = rows.ends[row] - rows.starts[row];
    if (!mayBeginCue(rows, row)) continue;
    if (length <= LONGEST_CUE && CUE.test(plain(rows.text, rows.starts[row], rows.ends[row]))) {
      const region = readRegion(rows, row, to, taken, labelled);
      if (region) {
        regions.push(region);
        row = region.to - 1;
      }
    } else if (
      length <= LONGEST_TEASER &&
      INLINE_CUE.test(plain(rows.text, rows.starts[row], Math.min(rows.ends[row], rows.starts[row] + 80)))
    )
      regions.push({ from: row, to: row + 1, items: [inlineTeaser(rows, row)] });
  }
  const end = regions.length > 0 ? regions[regions.length - 1].to : from;
  const list = dateLedList(rows, end, to, taken, labelled);
  return list ? [...regions, list] : regions;
}

const FIRST_WORDS: ReadonlySet<string> = new Set(
  (
    'читайте чита читать смотрите см материалы новости по ещё еще другие последние похожие главное что the latest recent other more ' +
    'see read also related similar you recommended top most don further previous now popular trending news materials material on lire à sur mehr lesen auch verwandte ver lea leer ' +
    'noticias leggi zobacz czytaj дивіться за чити'
  ).split(' '),
);

function mayBeginCue({ tokens, first }: Rows, row: number): boolean {
  let at = first[row];
  const last = first[row + 1];
  while (at < last && tokens.kinds[at] === TokenKind.mark) at++;
  return at < last && FIRST_WORDS.has(tokens.lower[at]);
}

function readRegion(
  rows: Rows,
  cue: number,
  to: number,
  taken: (row: number) => boolean,
  labelled: (row: number) => boolean,
): RelatedRegion | null {
  const first = cue + 1;
  if (first >= to || taken(first)) return null;
  const items = isDateLed(rows, first)
    ? dateLedItems(rows, first, to, taken, labelled)
    : plainItems(rows, first, to, taken);
  if (items.length === 0) return null;
  return { from: cue, to: items[items.length - 1].to, items: items.map((i) => i.teaser) };
}

interface Item {
  readonly to: number;
  readonly teaser: Teaser;
}

/** Items that begin with a day each; the last one is as long as the longest before it at most, but for an exchange of turns in it. */
function dateLedItems(
  rows: Rows,
  from: number,
  to: number,
  taken: (row: number) => boolean,
  labelled: (row: number) => boolean,
): Item[] {
  const items: Item[] = [];
  let longest = 1;
  for (let row = from; row < to && !taken(row); ) {
    let end = row + 1;
    while (end < to && !taken(end) && !isDateLed(rows, end)) end++;
    const last = end >= to || taken(end);
    if (last && items.length > 0) {
      const limit = end;
      end = Math.min(end, row + longest);
      while (end < limit && labelled(end) && labelled(end - 1)) end++;
    }
    longest = Math.max(longest, end - row);
    items.push({ to: end, teaser: dateLedTeaser(rows, row, end) });
    if (last) break;
    row = end;
  }
  return items;
}

/** True where a row begins with a full day. */
export function isDateLed(rows: Rows, row: number): boolean {
  const { tokens } = rows;
  const day = readStatedDay(tokens, rows.first[row]);
  return day !== null && day.year !== null && day.next <= rows.first[row + 1];
}

function dateLedTeaser(rows: Rows, row: number, to: number): Teaser {
  const { tokens } = rows;
  const day = readStatedDay(tokens, rows.first[row]);
  let title = row;
  let at = day?.next ?? rows.first[row];
  while (at < rows.first[row + 1] && tokens.kinds[at] === TokenKind.mark && '-–—|,.:/'.includes(tokens.lower[at])) at++;
  // The day may have its line to itself, with the title on the next.
  if (at >= rows.first[row + 1] && row + 1 < to) at = rows.first[++title];
  return {
    start: rows.starts[row],
    end: rows.ends[to - 1],
    title: { start: at < rows.first[title + 1] ? tokens.starts[at] : rows.starts[row], end: rows.ends[title] },
    dateSpan: day && { start: day.start, end: day.end },
  };
}

/**
 * Items without leading days: a row each, or a group of rows each where blank lines part the groups. Below the title its day may have a
 * row; where the first item has one, all have.
 */
function plainItems(rows: Rows, from: number, to: number, taken: (row: number) => boolean): Item[] {
  const items: Item[] = [];
  let dated = false;
  for (let row = from; row < to && !taken(row); ) {
    const day = row + 1 < to ? dayOfRow(rows, row + 1) : null;
    if (items.length === 0) dated = day !== null;
    if (!isTeaser(rows, row) || (dated && day === null)) break;
    let end = row + (day ? 2 : 1);
    if (!dated) while (end < to && !taken(end) && rows.gaps[end] === Gap.line && !isTitle(rows, end)) end++;
    const teaser = plainTeaser(rows, row, end);
    items.push({ to: end, teaser: day ? { ...teaser, dateSpan: day } : teaser });
    row = end;
  }
  return items;
}

/** The day of a row that has little more: `Published: 10/03/2023`, `First Team 18 Nov 2020`, `12.09.2018, 11:20`. */
function dayOfRow(rows: Rows, row: number): Span | null {
  if (rows.words[row] > 4) return null;
  const end = rows.first[row + 1];
  for (let at = rows.first[row]; at < end; at++) {
    const day = readStatedDay(rows.tokens, at);
    if (day !== null && day.year !== null && day.next <= end) return { start: day.start, end: day.end };
  }
  return null;
}

/** A title, or a title with the cut beginning of its text. */
function isTeaser(rows: Rows, row: number): boolean {
  const length = rows.ends[row] - rows.starts[row];
  if (length > LONGEST_TEASER) return false;
  return isTitle(rows, row) || titleEnd(rows, row) < rows.ends[row] || isCut(rows, rows.ends[row]);
}

/** Up to thirty words that begin large and do not end like a sentence. */
function isTitle(rows: Rows, row: number): boolean {
  const { tokens, first } = rows;
  if (rows.words[row] > 30 || rows.words[row] === 0) return false;
  if (tokens.cases[first[row]] === WordCase.lower) return false;
  return !'.;,'.includes(rows.text[rows.ends[row] - 1]) || isCut(rows, rows.ends[row]);
}

function isCut(rows: Rows, end: number): boolean {
  return rows.text[end - 1] === '…' || rows.text.startsWith('...', end - 3);
}

function plainTeaser(rows: Rows, row: number, to: number): Teaser {
  const title = { start: rows.starts[row], end: titleEnd(rows, row) };
  const at = tokenFrom(rows.tokens, title.end);
  const dateline = at < rows.first[row + 1] ? readDateline(rows.tokens, at, rows.first[row + 1]) : null;
  return { start: rows.starts[row], end: rows.ends[to - 1], title, dateSpan: dateline?.dateSpan ?? null };
}

/** Where a teaser's title ends: after the mark that cuts it, before a dateline, or with its row. */
function titleEnd(rows: Rows, row: number): number {
  const { text, tokens } = rows;
  for (let i = rows.first[row] + 2; i < rows.first[row + 1]; i++) {
    const cut = tokens.lower[i] === '…' || (tokens.lower[i] === '.' && text.startsWith('...', tokens.starts[i]));
    if (!cut) continue;
    const end = tokens.lower[i] === '…' ? tokens.ends[i] : tokens.starts[i] + 3;
    return end;
  }
  return rows.ends[row];
}

function inlineTeaser(rows: Rows, row: number): Teaser {
  const { tokens } = rows;
  let at = rows.first[row];
  while (at + 1 < rows.first[row + 1] && !':|»–—-'.includes(tokens.lower[at])) at++;
  const start = tokens.starts[Math.min(at + 1, rows.first[row + 1] - 1)];
  return {
    start: rows.starts[row],
    end: rows.ends[row],
    title: { start, end: rows.ends[row] },
    dateSpan: null,
  };
}

/** A list of three and more items led by full days, newest first, that goes on to the end. */
function dateLedList(
  rows: Rows,
  from: number,
  to: number,
  taken: (row: number) => boolean,
  labelled: (row: number) => boolean,
): RelatedRegion | null {
  let first = -1;
  let count = 0;
  let newest = '';
  let gap = 0;
  for (let row = to - 1; row >= from && gap <= 3; row--) {
    if (taken(row)) break;
    const day = readStatedDay(rows.tokens, rows.first[row]);
    const led =
      day !== null &&
      day.year !== null &&
      day.next < rows.first[row + 1] &&
      '-–—|'.includes(rows.tokens.lower[day.next]);
    if (!led) {
      gap++;
      continue;
    }
    const key = `${day.year}-${pad(day.month)}-${pad(day.day)}`;
    if (key < newest) break;
    newest = key;
    first = row;
    count++;
    gap = 0;
  }
  if (count < 3 || first <= from) return null;
  const items = dateLedItems(rows, first, to, taken, labelled);
  return { from: first, to: items[items.length - 1].to, items: items.map((i) => i.teaser) };
}
