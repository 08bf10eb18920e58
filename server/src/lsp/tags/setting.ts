import * as v from 'valibot';
import { EXTENTS, type Extent, targetOf } from '../../features/tags/targets.ts';
import type { Annotation, Attributes } from '../../tags/model.ts';
import { whatIsWrong } from '../../tags/schema.ts';
import type { Change } from '../../tags/sheet.ts';
import { type Span, trim } from '../../text/span.ts';
import type { Session } from '../session.ts';
import { NO_FOLDER } from './book.ts';
import {
  CHANGE_TAGS_REQUEST,
  NEXT_TAG_REQUEST,
  REMOVE_TAGS_REQUEST,
  SET_TAG_REQUEST,
  SET_TAGS_REQUEST,
  TAG_CHOICES_REQUEST,
  TAG_MARKS_REQUEST,
  TAGS_AT_REQUEST,
  type TagDone,
  UNDO_TAGS_REQUEST,
} from './requests.ts';

/** A step over more places than this is a mistake. */
const MOST_PLACES = 100_000;

const attributes = v.record(v.string(), v.union([v.string(), v.array(v.string())]));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const pairs = v.pipe(v.array(offset), v.maxLength(2 * MOST_PLACES));
const ofDump = v.object({ uri: v.string() });
const at = v.object({ uri: v.string(), version: v.number(), offset });
const setTag = v.object({
  uri: v.string(),
  version: v.number(),
  selections: pairs,
  extent: v.picklist(EXTENTS),
  tag: v.string(),
  attributes: v.optional(attributes, {}),
  note: v.optional(v.string()),
});
const setTags = v.object({
  tag: v.string(),
  what: v.string(),
  dumps: v.array(v.object({ uri: v.string(), spans: pairs })),
});
const removeTags = v.object({ uri: v.string(), ids: v.array(v.string()) });
const changeTags = v.object({
  uri: v.string(),
  ids: v.array(v.string()),
  tag: v.optional(v.string()),
  note: v.optional(v.string()),
  attributes: v.optional(attributes),
});
const nextTag = v.object({ ...at.entries, back: v.boolean(), tag: v.optional(v.string()) });

const NOTHING: TagDone = { count: 0, message: null, what: '', uri: null };

export const newId = (): string => `urn:uuid:${globalThis.crypto.randomUUID()}`;

/** `Claim`, as a name is spoken of. */
export const quoted = (name: string): string => `‘${name}’`;

/** Answers what sets, changes and finds tags in open dumps. */
export function serveSetting({ connection, answer, tags }: Session): void {
  const { book, folders } = tags;

  connection.onRequest(TAG_CHOICES_REQUEST, async (params: unknown) => {
    const { uri } = v.parse(ofDump, params);
    const place = await book.placeOf(uri);
    return place ? tags.choices(place.folder) : [];
  });

  connection.onRequest(TAG_MARKS_REQUEST, (params: unknown) => book.marks(v.parse(ofDump, params).uri));

  connection.onRequest(SET_TAG_REQUEST, async (params: unknown): Promise<TagDone> => {
    const given = v.parse(setTag, params);
    const { uri, tag } = given;
    const wrong = whatIsWrong(tag);
    if (wrong) return { ...NOTHING, message: wrong };
    const open = await book.sheet(uri);
    if (!open) return NO_FOLDER;
    const schema = await folders.schema(open.folder);
    const extent = allowed(given.extent, tags.targets(schema, tag));
    const spans = await placesOf(given, extent);
    const on = extent === 'turn' || extent === 'document' ? extent : 'span';
    const made = { who: folders.who(), when: new Date().toISOString() };
    const said = statementsAt(open.sheet.annotations, spans);
    const changes: Change[] = [];
    for (const span of spans) {
      if (span === null && on !== 'document') continue;
      if (said.has(statement({ tag, on, span, who: made.who }))) continue;
      const { attributes: values, note } = given;
      changes.push({ put: { id: newId(), tag, on, span, ...made, note: note?.trim() || null, attributes: values } });
    }
    if (changes.length > 0) return book.make(`Tag ${quoted(tag)}`, [{ uri, changes }]);
    return { ...NOTHING, message: nothingThere(spans, extent, tag) };
  });

  /** Where the selections are now, each grown to its extent. Places that are gone are left out. */
  async function placesOf(given: v.InferOutput<typeof setTag>, extent: Extent): Promise<readonly (Span | null)[]> {
    const { uri, version } = given;
    if (extent === 'document') return [null];
    const selected = book.placesNow(uri, version, spansOf(given.selections)).filter((span) => span !== null);
    // What is selected needs no reading of the text.
    if (extent === 'selection' && selected.every(({ start, end }) => start < end)) {
      const text = (await book.sheet(uri))?.sheet.text ?? '';
      return inside(
        selected.map((span) => trim(text, span)),
        text,
      );
    }
    return answer<readonly (Span | null)[]>(uri, [], (_document, { release }) => {
      const found = selected.map((span) => targetOf(release, span, extent)).filter((span) => span !== null);
      return inside(found, release.text);
    });
  }

  connection.onRequest(SET_TAGS_REQUEST, async (params: unknown): Promise<TagDone> => {
    const { tag, dumps, what } = v.parse(setTags, params);
    const wrong = whatIsWrong(tag);
    if (wrong) return { ...NOTHING, message: wrong };
    const made = { who: folders.who(), when: new Date().toISOString() };
    const steps: { uri: string; changes: Change[] }[] = [];
    for (const { uri, spans } of dumps) {
      const open = await book.sheet(uri);
      if (!open) continue;
      const { annotations, text } = open.sheet;
      const places = inside(spansOf(spans), text);
      const said = statementsAt(annotations, places);
      const changes = places
        .filter((span) => !said.has(statement({ tag, on: 'span', span, who: made.who })))
        .map((span): Change => ({ put: { id: newId(), tag, on: 'span', span, ...made, note: null, attributes: {} } }));
      if (changes.length > 0) steps.push({ uri, changes });
    }
    if (steps.length === 0) return { ...NOTHING, message: 'All of these are tagged so already.' };
    return book.make(what, steps);
  });

  connection.onRequest(TAGS_AT_REQUEST, async (params: unknown): Promise<readonly Annotation[]> => {
    const { uri, version, offset: given } = v.parse(at, params);
    const open = await book.sheet(uri);
    const [place] = book.placesNow(uri, version, [{ start: given, end: given }]);
    return open && place ? annotationsAt(open.sheet.annotations, place.start) : [];
  });

  connection.onRequest(REMOVE_TAGS_REQUEST, async (params: unknown): Promise<TagDone> => {
    const { uri, ids } = v.parse(removeTags, params);
    const open = await book.sheet(uri);
    if (!open) return NO_FOLDER;
    const first = open.sheet.annotation(ids[0] ?? '') ?? open.sheet.orphan(ids[0] ?? '');
    const relation = open.sheet.relation(ids[0] ?? '');
    const name = first?.tag ?? relation?.name;
    const what = ids.length === 1 && name !== undefined ? `Take ${quoted(name)} away` : 'Take tags away';
    const done = await book.make(what, [{ uri, changes: ids.map((remove) => ({ remove })) }]);
    return done.count > 0 ? done : { ...done, message: 'This tag is not there any more.' };
  });

  connection.onRequest(CHANGE_TAGS_REQUEST, async (params: unknown): Promise<TagDone> => {
    const { uri, ids, tag, note, attributes: said } = v.parse(changeTags, params);
    const wrong = tag === undefined ? null : whatIsWrong(tag);
    if (wrong) return { ...NOTHING, message: wrong };
    const open = await book.sheet(uri);
    if (!open) return NO_FOLDER;
    const { sheet } = open;
    const changes = ids.flatMap((id): Change[] => {
      const was = sheet.annotation(id) ?? sheet.orphan(id);
      if (!was) return [];
      const now = {
        ...was,
        ...(tag === undefined ? {} : { tag }),
        ...(note === undefined ? {} : { note: note.trim() || null }),
        ...(said === undefined ? {} : { attributes: said as Attributes }),
      };
      return [{ put: now }];
    });
    const what =
      tag === undefined ? (note === undefined ? 'Change attributes' : 'Change a note') : `Change to ${quoted(tag)}`;
    const done = await book.make(what, [{ uri, changes }]);
    return done.count > 0 ? done : { ...done, message: 'This tag is not there any more.' };
  });

  connection.onRequest(UNDO_TAGS_REQUEST, (params: unknown) =>
    book.undo(v.parse(v.object({ redo: v.boolean() }), params).redo),
  );

  connection.onRequest(NEXT_TAG_REQUEST, async (params: unknown) => {
    const { uri, version, offset: given, back, tag } = v.parse(nextTag, params);
    const open = await book.sheet(uri);
    const [place] = book.placesNow(uri, version, [{ start: given, end: given }]);
    if (!open) return null;
    const from = place?.start ?? given;
    const spans = open.sheet.annotations
      .filter((a) => a.span !== null && (tag === undefined || a.tag === tag))
      .flatMap(({ span }) => (span ? [span] : []));
    // Behind the last comes the first.
    return (
      (back
        ? (spans.findLast((s) => s.start < from) ?? spans.at(-1))
        : (spans.find((s) => s.start > from) ?? spans[0])) ?? null
    );
  });
}

/** The annotations at an offset, the shortest first; those of the whole dump are not at a place. */
export function annotationsAt(annotations: readonly Annotation[], offset: number): readonly Annotation[] {
  const length = ({ span }: Annotation): number => (span ? span.end - span.start : 0);
  return annotations
    .filter(({ span }) => span && span.start <= offset && offset <= span.end)
    .sort((a, b) => length(a) - length(b));
}

/** What a tag is set on, if the schema allows it: otherwise what it allows and what takes in the place, the turn or the dump. */
function allowed(extent: Extent, on: readonly Annotation['on'][]): Extent {
  const wanted = extent === 'turn' || extent === 'document' ? extent : 'span';
  if (on.includes(wanted)) return extent;
  if (wanted === 'span') return on.includes('turn') ? 'turn' : 'document';
  return on.includes('span') ? (wanted === 'turn' ? 'paragraph' : 'document') : (on[0] as Extent);
}

function nothingThere(spans: readonly (Span | null)[], extent: Extent, tag: string): string {
  if (spans.length > 0) return `This is tagged ${quoted(tag)} already.`;
  if (extent === 'turn') return 'There is no turn of an interview here.';
  return 'There is nothing to tag here: put the cursor on a word, or select some.';
}

/** What an annotation says of which place, so that nobody says it twice. */
function statement({ tag, on, span, who }: Pick<Annotation, 'tag' | 'on' | 'span' | 'who'>): string {
  return JSON.stringify([tag, on, span?.start, span?.end, who]);
}

/** What annotations at some places say, the dump as a whole (null) among them. */
function statementsAt(annotations: readonly Annotation[], places: readonly (Span | null)[]): ReadonlySet<string> {
  const starts = new Set(places.map((span) => span?.start ?? -1));
  return new Set(annotations.filter(({ span }) => starts.has(span?.start ?? -1)).map(statement));
}

export function spansOf(pairs: readonly number[]): readonly Span[] {
  const spans: Span[] = [];
  for (let i = 0; i + 1 < pairs.length; i += 2)
    spans.push({ start: Math.min(pairs[i], pairs[i + 1]), end: Math.max(pairs[i], pairs[i + 1]) });
  return spans;
}

/** The spans that lie in a text and hold a character, each once. */
function inside(spans: readonly Span[], text: string): readonly Span[] {
  const seen = new Set<string>();
  return spans.filter(({ start, end }) => {
    const key = `${start} ${end}`;
    const fits = start < end && end <= text.length && !seen.has(key);
    seen.add(key);
    return fits;
  });
}
