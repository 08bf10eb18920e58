import { readStatedDay, type StatedDay } from '../calendar/stated.ts';
import { opening } from '../text/opening.ts';
import type { Span } from '../text/span.ts';
import { TokenKind, type Tokens } from '../text/tokens.ts';
import type { DatelineSpan } from './model.ts';
import { HEADER_FIELD } from './phrases.ts';
import { Break } from './piece.ts';
import type { Part } from './zones.ts';

/**
 * The characters of the release's own day: the day of a header line that stands nearest the headline, else of the dateline, else of a
 * line below the text, else of a line inside it (`signed`: above attachments), else one that the headline itself states. Days without a year count in a dateline only.
 */
export function findPublished(
  tokens: Tokens,
  head: readonly Part[],
  tail: readonly Part[],
  signed: readonly Span[],
  dateline: DatelineSpan | null,
): Span | null {
  const candidates: { readonly day: Span; readonly score: number }[] = [];
  const title = head.findIndex((p) => p.kind === 'headline');
  const add = (part: Part, score: number): void => {
    const { day, dayAlone, key } = part.piece;
    if (!day || day.year === null || part.kind === 'chrome' || part.kind === 'body') return;
    const alone = dayAlone ? 1 : 0;
    const embargo = HEADER_FIELD.test(key) && key.includes('embargo') ? -1.5 : 0;
    candidates.push({ day: spanOf(day), score: score + alone + embargo - machineMade(tokens, day) });
  };
  head.forEach((part, i) => {
    if (part.kind === 'headline') add(part, 0.5);
    else if (!isDayToCome(head, i)) add(part, title < 0 ? 3 : 4 - 0.1 * Math.min(10, Math.abs(i - title)));
  });
  // Of several lines below the text the last one dates it.
  tail.forEach((part, i) => {
    add(part, 2 + 0.01 * i);
  });
  for (const day of signed) candidates.push({ day, score: 1.8 });
  if (dateline?.dateSpan) candidates.push({ day: dateline.dateSpan, score: 2.5 });
  return (
    (candidates.length === 0 ? (overLineEnd(tokens, head) ?? faxedOn(head)) : null) ??
    candidates.reduce(
      (best, c) => (best === null || c.score > best.score ? c : best),
      null as (typeof candidates)[number] | null,
    )?.day ??
    null
  );
}

/** True where the field that a part of the head stands in is one for a day to come: `Closing date: 30 June 2022`. */
function isDayToCome(head: readonly Part[], at: number): boolean {
  const field = head[at].piece.before === Break.inside ? at - 1 : at;
  return DAY_TO_COME.test(head[field]?.piece.key ?? '');
}

const DAY_TO_COME = opening`(?:closing|due|expiry|end) date|deadline|(?:applications?|tenders?|submissions?) (?:close|due|by)|(?:valid|open|available) (?:until|till|to)|expires|next (?:release|issue|update|meeting|publication)`;

/**
 * What speaks against a day because a machine wrote it: a browser prints the day of printing beside the page's address
 * (`4/06/2012 http://…`), other programs a day in digits with the time behind it.
 */
function machineMade(tokens: Tokens, { next, start, end }: StatedDay): number {
  if (tokens.lower[next] === 'http' || tokens.lower[next] === 'https' || tokens.lower[next] === 'www') return 3;
  const words = tokens.text.slice(start, end);
  // `4 OCT 1967`, by a rubber stamp: the day on which the paper was filed, where another one is told in words.
  if (RUBBER_STAMP.test(words)) return 1.5;
  const inDigits = !/\p{L}/u.test(words);
  return inDigits && tokens.lower[next + 1] === ':' && tokens.kinds[next] === TokenKind.number ? 0.5 : 0;
}

const RUBBER_STAMP = /^\d{1,2} ?\p{Lu}{3}\.? ?\d{4}$/u;

/** The day of a fax machine’s line, where the text itself tells none. */
function faxedOn(head: readonly Part[]): Span | null {
  for (const { piece } of head)
    if (piece.day && piece.day.year !== null && /\b(?:fax|facsimile)\b/.test(piece.key)) return spanOf(piece.day);
  return null;
}

/** A day that a line end of the header cuts in two: `…, 9` above `JULY 1989`. */
function overLineEnd(tokens: Tokens, head: readonly Part[]): Span | null {
  for (const { piece, kind } of head) {
    // The number at the line's end looks like that of a page.
    if (kind === 'body') continue;
    for (let i = Math.max(piece.from, piece.to - 3); i < piece.to; i++) {
      const day = readStatedDay(tokens, i);
      if (day && day.year !== null && day.next > piece.to) return spanOf(day);
    }
  }
  return null;
}

function spanOf(day: StatedDay): Span {
  return { start: day.start, end: day.end };
}
