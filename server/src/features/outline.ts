import { shortDay } from '../calendar/readable.ts';
import type { RelatedItem, Turn } from '../release/model.ts';
import type { Release } from '../release.ts';
import { lineAt } from '../text/lines.ts';
import { firstWords } from '../text/shown.ts';
import { contains, type Span, trim } from '../text/span.ts';
import { dateOfRelated } from './find.ts';

export type OutlineKind =
  | 'headline'
  | 'section'
  | 'paragraph'
  | 'question'
  | 'answer'
  | 'statement'
  | 'quotation'
  | 'related'
  | 'article'
  | 'tag'
  | 'relation';

/** One entry of the outline. A child's span lies within its parent's, the selection within its own span. */
export interface OutlineItem extends Span {
  readonly kind: OutlineKind;
  /** Never empty. */
  readonly name: string;
  /** A few words more: the speaker, the date. May be empty. */
  readonly detail: string;
  /** What the cursor goes to. */
  readonly selection: Span;
  readonly children: readonly OutlineItem[];
}

type Draft = Span & { kind: OutlineKind; name: string; detail: string; selection: Span; children: Draft[] };

/**
 * The outline of a release: the headline with all that it heads (sections, questions with their answers, paragraphs of
 * sections, quotations in prose by their speakers), then the related articles. Page furniture has no entry.
 */
export function outline(release: Release): readonly OutlineItem[] {
  let items = made.get(release);
  if (!items) {
    items = readOutline(release);
    made.set(release, items);
  }
  return items;
}

/** Folding and growing selections follow the outline too. */
const made = new WeakMap<Release, readonly OutlineItem[]>();

function readOutline(release: Release): readonly OutlineItem[] {
  const body = nest(release, [
    ...headlineItem(release),
    ...sections(release),
    ...turnItems(release, release.turns),
    ...quotations(release),
  ]);
  return [...body, ...relatedItems(release)];
}

function draft(kind: OutlineKind, span: Span, selection: Span, name: string, detail: string): Draft {
  return { kind, start: span.start, end: span.end, selection, name, detail, children: [] };
}

/** Sorts drafts into each other by position. One that reaches over its parent's end is cut there, so that the result is a tree. */
function nest(release: Release, drafts: Draft[]): Draft[] {
  const roots: Draft[] = [];
  const open: Draft[] = [];
  drafts.sort((a, b) => a.start - b.start || b.end - a.end);
  for (const item of drafts) {
    let parent = open.at(-1);
    while (parent && parent.end <= item.start) {
      open.pop();
      parent = open.at(-1);
    }
    if (parent && item.end > parent.end)
      Object.assign(item, trim(release.text, { start: item.start, end: parent.end }));
    if (item.end <= item.start) continue;
    item.selection = clamp(item.selection, item);
    (parent ? parent.children : roots).push(item);
    open.push(item);
  }
  return roots;
}

/** The part of a span that lies within another; empty at its start where none does. */
function clamp({ start, end }: Span, within: Span): Span {
  const from = Math.min(Math.max(start, within.start), within.end);
  return { start: from, end: Math.min(Math.max(end, from), within.end) };
}

function headlineItem(release: Release): Draft[] {
  const { headline, text, published } = release;
  if (!headline) return [];
  const item = draft(
    'headline',
    { start: headline.start, end: bodyEnd(release) },
    headline,
    '',
    published === null ? '' : shortDay(published),
  );
  item.name = firstWords(text, headline, 120) || 'Headline';
  return [item];
}

/** Where the release's own text ends: after its last headline, body or subheading zone. */
function bodyEnd({ text, zones, headline }: Release): number {
  const last = zones.findLast((z) => z.kind === 'body' || z.kind === 'subheading' || z.kind === 'headline');
  return Math.max(trim(text, last ?? { start: 0, end: 0 }).end, headline?.end ?? 0);
}

function sections(release: Release): Draft[] {
  const { text, zones } = release;
  const titles = zones
    .filter((z) => z.kind === 'subheading')
    .map((z) => trim(text, z))
    .filter((t) => t.end > t.start);
  if (titles.length === 0) return [];
  const end = bodyEnd(release);
  const heads = titles.map((title, i) => {
    const span = trim(text, { start: title.start, end: Math.max(title.end, titles[i + 1]?.start ?? end) });
    return draft('section', span, title, firstWords(text, title, 120), '');
  });
  return withDays(release, [...heads, ...paragraphs(release, { start: titles[0].end, end })]);
}

/** Gives sections the day that their title names, and paragraphs the first day that they name: chronicles are read by their days. */
function withDays({ dates }: Release, drafts: Draft[]): Draft[] {
  let next = 0;
  for (const item of drafts.sort((a, b) => a.start - b.start)) {
    while (next < dates.length && dates[next].start < item.start) next++;
    const within = item.kind === 'section' ? item.selection : item;
    for (let i = next; i < dates.length && dates[i].start < within.end; i++) {
      if (!/^\d{4}-\d\d-\d\d/.test(dates[i].value)) continue;
      item.detail = shortDay(dates[i].value.slice(0, 10));
      break;
    }
  }
  return drafts;
}

/** The paragraphs of a stretch that are not part of a turn. */
function paragraphs({ text, lines, turns, zones }: Release, within: Span): Draft[] {
  const drafts: Draft[] = [];
  let turn = 0;
  let zone = 0;
  for (let i = lineAt(lines, within.start); i < lines.starts.length; i++) {
    const line = trim(text, { start: lines.starts[i], end: lines.ends[i] });
    if (line.end > within.end) break;
    if (line.start < within.start || line.start === line.end) continue;
    while (turn < turns.length && turns[turn].end <= line.start) turn++;
    if (turn < turns.length && turns[turn].start <= line.start) continue;
    while (zone < zones.length && zones[zone].end <= line.start) zone++;
    if (zones[zone]?.kind === 'body') drafts.push(draft('paragraph', line, line, firstWords(text, line), ''));
  }
  return drafts;
}

/** A question reaches to the end of its last answer, so that the answers stand under it. */
function turnItems({ text }: Release, turns: readonly Turn[]): Draft[] {
  const last = turns.map((t) => t.end);
  let asked: number | null = null;
  turns.forEach((t, i) => {
    // An answer counts to a question only while nothing else has come between: the tree follows the text.
    if (asked !== null && t.answers === asked) last[asked] = t.end;
    else asked = t.kind === 'question' ? i : null;
  });
  const leads = isPanel(turns);
  return turns.map((t, i) => {
    const whole = trim(text, t);
    const words = trim(text, { start: t.label?.end ?? t.start, end: t.end });
    const span = trim(text, { start: t.start, end: last[i] });
    const selection = t.label ?? { start: whole.start, end: Math.min(whole.end, whole.start + 1) };
    const name = firstWords(text, words) || t.speaker || TURN_NAMES[t.kind];
    return leads && t.speaker && t.speaker !== name
      ? draft(t.kind, span, selection, `${t.speaker}: ${name}`, '')
      : draft(t.kind, span, selection, name, t.speaker ?? '');
  });
}

/** From so many turns on, and so many speakers with names, the outline leads with who speaks. */
const LONG = 20;
const MANY = 3;

/** True for long transcripts in which several people speak: who it is counts most there, and behind the words it would be cut off. */
function isPanel(turns: readonly Turn[]): boolean {
  const speakers = new Set<string>();
  if (turns.length >= LONG) for (const { speaker } of turns) if (speaker !== null) speakers.add(speaker);
  return speakers.size >= MANY;
}

const TURN_NAMES = { question: 'Question', answer: 'Answer', statement: 'Statement' } as const;

/** Quotations outside interviews, by speaker. */
function quotations({ text, quotations, turns }: Release): Draft[] {
  const drafts: Draft[] = [];
  let turn = 0;
  for (const q of quotations) {
    while (turn < turns.length && turns[turn].end <= q.start) turn++;
    if (turn < turns.length && turns[turn].start <= q.start) continue;
    const span = trim(text, q);
    const words = firstWords(text, span);
    drafts.push(draft('quotation', span, span, q.speaker ?? words, q.speaker ? words : ''));
  }
  return drafts;
}

/** The related articles under one entry, each with its date and its own small interview. */
function relatedItems(release: Release): Draft[] {
  const { text, related } = release;
  if (related.length === 0) return [];
  const items = related.map((r) => relatedItem(release, r));
  const group = draft(
    'related',
    { start: items[0].start, end: Math.max(...items.map((i) => i.end)) },
    trim(text, related[0].title),
    'Related articles',
    String(related.length),
  );
  group.children = items;
  return [group];
}

function relatedItem(release: Release, item: RelatedItem): Draft {
  const { text } = release;
  const span = trim(text, item);
  const title = contains(span, item.title) ? item.title : span;
  const date = dateOfRelated(release, item);
  const written = item.dateSpan && text.slice(item.dateSpan.start, item.dateSpan.end);
  // The date stands in front, as a title may be longer than the view is wide.
  // Where its year is open, the words tell more than the value.
  const day = date && /^\d{4}-\d\d-\d\d$/.test(date.value) ? shortDay(date.value) : written;
  const name = firstWords(text, title, 120) || 'Article';
  const entry = draft('article', span, title, day ? `${day} · ${name}` : name, '');
  entry.children = nest(release, turnItems(release, item.turns)).filter((c) => contains(entry, c));
  return entry;
}
