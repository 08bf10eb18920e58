import { scan } from '../text/change.ts';
import type { Span } from '../text/span.ts';
import { findByline } from './byline.ts';
import { findDateline } from './find-dateline.ts';
import { findLabels } from './labels.ts';
import { readRows } from './layout.ts';
import type { Quotation, Structure, Zone } from './model.ts';
import { readPossible, readPossibleAgain } from './possible-labels.ts';
import { findPublished } from './published.ts';
import { findQuotations } from './quotations.ts';
import { hearTurns, readTurns } from './turns.ts';
import { readZones, type ZoneReading } from './zones.ts';

/**
 * Reads a dump's structure: labels by evidence over the whole text, zones that know the labels, turns inside the body, and the related
 * items with small turns of their own; quotations when they are first asked for, as no index holds them. Never fails: any text gives a
 * structure, an empty one included. `before` is that of an earlier state of the text: what has not changed since is not scanned again;
 * the result is the same.
 */
export function readStructure(text: string, before?: Structure): Structure {
  const { lines, tokens, since } = scan(text, before);
  const possible =
    before?.possible && since
      ? readPossibleAgain(text, lines, before.possible, since.change)
      : readPossible(text, lines);
  const labels = findLabels(
    text,
    lines,
    tokens,
    possible,
    before && since ? { toTry: before.toTry ?? null, change: since.change } : null,
  );
  const rows = readRows(
    text,
    lines,
    tokens,
    before?.rows && since ? { rows: before.rows, change: since.change } : null,
  );
  const reading = readZones(rows, labels.cues);
  const dateline = findDateline(rows, reading);
  const body = reading.zones.filter((z) => z.kind === 'body');
  const earlier = before?.heard && since ? { heard: before.heard, change: since.change } : null;
  const { turns, heard } = body.length === 0 ? NO_TURNS : hearTurns(text, labels, body, earlier);
  let quotations: readonly Quotation[] | null = null;
  return {
    text,
    lines,
    tokens,
    zones: reading.zones,
    headline: findHeadline(text, reading),
    publishedSpan: findPublished(tokens, reading.head, reading.tail, reading.signed, dateline),
    dateline,
    byline: findByline(text, reading.head),
    turns,
    get quotations() {
      quotations ??= findQuotations(text, tokens, outside(body, turns));
      return quotations;
    },
    related: reading.related.flatMap((region) =>
      region.items.map((item) => ({ ...item, turns: readTurns(text, labels, [item]) })),
    ),
    rows,
    possible,
    heard,
    toTry: labels.toTry,
    ...(since ? { since } : {}),
  };
}

const NO_TURNS = { turns: [], heard: null };

/** The stretches of the body before and after an interview. */
function outside(body: readonly Span[], turns: readonly Span[]): Span[] {
  if (turns.length === 0) return [...body];
  const start = turns[0].start;
  const end = turns[turns.length - 1].end;
  return body.flatMap((b) =>
    [
      { start: b.start, end: Math.min(b.end, start) },
      { start: Math.max(b.start, end), end: b.end },
    ].filter((s) => s.start < s.end),
  );
}

/** The first run of headline pieces, without the name of the site behind it. */
function findHeadline(text: string, { head, zones }: ZoneReading): Span | null {
  const first = head.findIndex((p) => p.kind === 'headline');
  if (first < 0) return null;
  let last = first;
  while (head[last + 1]?.kind === 'headline') last++;
  let { start } = head[first].piece;
  let { end } = head[last].piece;
  const bold = text.startsWith('**', start) && text.startsWith('**', end - 2) && end - start > 4;
  if (bold) end -= 2;
  start += bold ? 2 : (HEADING_MARKS.exec(text.slice(start, end))?.[0].length ?? 0);
  if (text.startsWith('\\n', end - 2)) end -= 2;
  // A comma or dash before the place or date that was split off is no part of the title.
  while (end > start + 1 && /[\s,;:(–—-]/u.test(text[end - 1])) end--;
  return { start, end: titleEnd(text, { start, end }, zones) };
}

/** What Markdown sets before a heading. */
const HEADING_MARKS = /^#{1,6} +(?=\S)/u;

/** `Harbour to open in May | Bellport Tribune`: the title, a mark, and what the window of a browser sets behind it. */
const WITH_SITE = /^(.{12,}?) (?:\||[–—-]|::) (\p{Lu}[^|\n]{2,80})$/su;

/** Where the title ends in a headline: before the name of a site that stands in the page’s furniture, too, behind a stroke also in its header. */
function titleEnd(text: string, { start, end }: Span, zones: readonly Zone[]): number {
  const parts = WITH_SITE.exec(text.slice(start, end));
  if (!parts) return end;
  const [, title, site] = parts;
  const stroke = text[start + title.length + 1] === '|';
  const again = zones.some(
    (z) => (z.kind === 'chrome' || (stroke && z.kind === 'metadata')) && text.slice(z.start, z.end).includes(site),
  );
  return again ? start + title.length : end;
}
