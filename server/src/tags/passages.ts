import { sentencesAround } from '../release/around.ts';
import type { Release } from '../release.ts';
import { lineAt } from '../text/lines.ts';
import { firstWords } from '../text/shown.ts';
import type { Span } from '../text/span.ts';
import { type Annotation, type Relation, sayAttributes, type TagTarget } from './model.ts';
import { type Tie, tiesOf } from './relations.ts';
import { type TagSchema, withChildren } from './schema/schema.ts';

/** A tagged passage as a reader wants to see it. */
export interface Passage {
  /** The dump below its folder, with `/`. */
  readonly path: string;
  readonly title: string;
  /** ISO day of publication, or null. */
  readonly day: string | null;
  /** Where the dump is from: the folder that it lies in, or what its first lines say; empty where nothing tells. */
  readonly source: string;
  /** Who speaks there, or null. */
  readonly speaker: string | null;
  /** All tags that hold for the whole passage, in the order they were asked for, then others. */
  readonly tags: readonly string[];
  readonly on: TagTarget;
  /** The words; empty where the dump as a whole is tagged. */
  readonly text: string;
  /** What stands before and behind them in their sentences, on one line; empty where they are whole sentences. */
  readonly before: string;
  readonly after: string;
  /** UTF-16 offsets; 0 and 0 where the dump as a whole is tagged. */
  readonly start: number;
  readonly end: number;
  /** Counted from 1. */
  readonly line: number;
  /** What is said beyond the tags: `stance: for`. */
  readonly attributes: readonly string[];
  readonly note: string | null;
  readonly who: string | null;
  /** How it is related to other passages: `supports → Claim “The city pays”`. */
  readonly relations: readonly string[];
}

/** A dump whose passages are looked for. */
export interface PassageSource {
  readonly path: string;
  readonly release: Release;
  readonly annotations: readonly Annotation[];
  readonly relations?: readonly Relation[];
}

/** A related passage is named by so many characters of its words. */
const SHOWN = 60;
/** So much of a sentence is shown on either side of a passage, in UTF-16 units; texts without full stops are one sentence a line. */
const AROUND = 400;

/**
 * The passages of a dump under all of some tags or what stands below them, in order of place: of one tag its annotations, of
 * two the words that both hold for. No tag asks for all.
 */
export function passagesOf(dump: PassageSource, wanted: readonly string[], schema: TagSchema): readonly Passage[] {
  const { annotations, release } = dump;
  const sets = wanted.map((tag) => new Set(withChildren(schema, tag)));
  const [first, ...others] = sets;
  const ties = tiesOf(annotations, dump.relations ?? []);
  const found = new Map<string, Passage>();
  for (const annotation of annotations) {
    if (first && !first.has(annotation.tag)) continue;
    let places: { readonly span: Span | null; readonly with: readonly Annotation[] }[] = [
      { span: annotation.span, with: [annotation] },
    ];
    for (const set of others)
      places = places.flatMap((place) =>
        annotations
          .filter((other) => set.has(other.tag))
          .flatMap((other) => {
            const span = shared(place.span, other.span);
            return span === undefined ? [] : [{ span, with: [...place.with, other] }];
          }),
      );
    for (const { span, with: all } of places) {
      const key = `${all.map((a) => a.tag)} ${span?.start} ${span?.end} ${all.map((a) => a.who)}`;
      if (!found.has(key)) found.set(key, passage(dump, release, span, all, ties));
    }
  }
  return [...found.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** What two places have in common; undefined where that is nothing. The whole dump takes in all. */
function shared(a: Span | null, b: Span | null): Span | null | undefined {
  if (a === null || b === null) return a ?? b;
  const span = { start: Math.max(a.start, b.start), end: Math.min(a.end, b.end) };
  return span.start < span.end ? span : undefined;
}

function passage(
  { path }: PassageSource,
  release: Release,
  span: Span | null,
  all: readonly Annotation[],
  ties: ReadonlyMap<string, readonly Tie[]>,
): Passage {
  const { text, headline, lines } = release;
  const start = span?.start ?? 0;
  const end = span?.end ?? 0;
  const notes = all.flatMap((a) => a.note ?? []);
  return {
    path,
    title: headline ? text.slice(headline.start, headline.end).replace(/\s+/g, ' ').trim() : path,
    day: release.published,
    source: sourceOf(path, release),
    speaker: span && speakerAt(release, span),
    tags: [...new Set(all.map((a) => a.tag))],
    on: span === null ? 'document' : all[0].on,
    text: text.slice(start, end),
    ...(span === null ? { before: '', after: '' } : around(release, span)),
    start,
    end,
    line: lineAt(lines, start) + 1,
    attributes: all.flatMap((a) => sayAttributes(a.attributes)),
    note: notes.length > 0 ? notes.join('\n') : null,
    who: [...new Set(all.flatMap((a) => a.who ?? []))].join(', ') || null,
    relations: all.flatMap((a) => (ties.get(a.id) ?? []).map((tie) => said(tie, text))),
  };
}

/** The rest of the sentences that a passage lies in. */
function around(release: Release, span: Span): { readonly before: string; readonly after: string } {
  const { text } = release;
  const { start, end } = sentencesAround(release, span);
  const [from, to] = [Math.max(start, span.start - AROUND), Math.min(end, span.end + AROUND)];
  const line = (a: number, b: number): string => text.slice(a, b).replace(/\s+/g, ' ');
  return {
    before: (from > start ? '…' : '') + line(from, span.start),
    after: line(span.end, to) + (to < end ? '…' : ''),
  };
}

/** How a tie is spoken of: `supports → Claim “The city pays”`, and `supports ← …` from its other end. */
function said({ relation, other, back }: Tie, text: string): string {
  const span = other && 'span' in other ? other.span : null;
  const words = span ? ` ‘${firstWords(text, span, SHOWN)}’` : '';
  return `${relation.name} ${back ? '←' : '→'} ${other?.tag ?? 'a tag without its words'}${words}`;
}

/** Who speaks the words of a span: of the turn or quotation that it lies in, or null. */
function speakerAt({ turns, quotations }: Release, { start }: Span): string | null {
  const turn = turns.find((t) => t.start <= start && start < t.end);
  if (turn) return turn.speaker;
  return quotations.find((q) => q.start <= start && start < q.end)?.speaker ?? null;
}

/** The folder that a dump lies in; of one that lies in none, its agency. */
function sourceOf(path: string, { dateline }: Release): string {
  const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
  return folder !== '' ? folder : (dateline?.agency ?? '');
}
