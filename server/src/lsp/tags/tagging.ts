import * as v from 'valibot';
import { quoted } from '../../features/say.ts';
import { allowedExtent, EXTENTS, type Extent, targetOf } from '../../features/tags/targets.ts';
import { newId } from '../../tags/ids.ts';
import type { Annotation, Attributes } from '../../tags/model.ts';
import { annotationsAt, inside, nextSpan, statement, statementsAt } from '../../tags/places.ts';
import { whatIsWrong } from '../../tags/schema/schema.ts';
import type { Change } from '../../tags/sheet.ts';
import { type Span, trim } from '../../text/span.ts';
import { spansOf } from '../convert.ts';
import type { Session } from '../session.ts';
import {
  CHANGE_TAGS_REQUEST,
  NEXT_TAG_REQUEST,
  REMOVE_TAGS_REQUEST,
  SET_TAG_REQUEST,
  SET_TAGS_REQUEST,
  TAG_CHOICES_REQUEST,
  TAG_MARKS_REQUEST,
  TAGS_AT_REQUEST,
  type TagChoice,
  type TagDone,
  UNDO_TAGS_REQUEST,
} from './requests.ts';
import { NO_FOLDER, notDone, type Step } from './steps.ts';

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
const removeTags = v.union([
  v.object({ uri: v.string(), ids: v.array(v.string()) }),
  v.object({ uri: v.string(), tag: v.string() }),
]);
const changeTags = v.object({
  uri: v.string(),
  ids: v.array(v.string()),
  tag: v.optional(v.string()),
  note: v.optional(v.string()),
  attributes: v.optional(attributes),
});
const nextTag = v.object({ ...at.entries, back: v.boolean(), tag: v.optional(v.string()) });

const undo = v.object({ redo: v.boolean() });

/** Answers what sets, changes and finds tags in open dumps. */
export function serveTagging(session: Session): void {
  const { connection, tags } = session;
  connection.onRequest(TAG_CHOICES_REQUEST, (params: unknown) => choicesOf(session, params));
  connection.onRequest(TAG_MARKS_REQUEST, (params: unknown) => tags.sheets.marks(v.parse(ofDump, params).uri));
  connection.onRequest(TAGS_AT_REQUEST, (params: unknown) => tagsAt(session, params));
  connection.onRequest(NEXT_TAG_REQUEST, (params: unknown) => tagBehind(session, params));
  connection.onRequest(SET_TAG_REQUEST, (params: unknown) => setOne(session, params));
  connection.onRequest(SET_TAGS_REQUEST, (params: unknown) => setMany(session, params));
  connection.onRequest(CHANGE_TAGS_REQUEST, (params: unknown) => change(session, params));
  connection.onRequest(REMOVE_TAGS_REQUEST, (params: unknown) => remove(session, params));
  connection.onRequest(UNDO_TAGS_REQUEST, (params: unknown) => tags.steps.undo(v.parse(undo, params).redo));
}

/** The tags to choose from in a dump's folder. */
async function choicesOf({ tags }: Session, params: unknown): Promise<readonly TagChoice[]> {
  const { uri } = v.parse(ofDump, params);
  const place = await tags.sheets.placeOf(uri);
  return place ? tags.choices(place.folder) : [];
}

/** Sets a tag on what is selected in an open dump. */
async function setOne(session: Session, params: unknown): Promise<TagDone> {
  const { tags } = session;
  const { sheets, folders } = tags;
  const given = v.parse(setTag, params);
  const { uri, tag } = given;
  const wrong = whatIsWrong(tag);
  if (wrong) return notDone(wrong);
  const open = await sheets.of(uri);
  if (!open) return NO_FOLDER;
  const schema = await folders.schema(open.folder);
  const extent = allowedExtent(given.extent, tags.targets(schema, tag));
  const spans = await placesOf(session, given, extent);
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
  if (changes.length > 0) return tags.steps.make(`Tag ${quoted(tag)}`, [{ uri, changes }]);
  return notDone(nothingThere(spans, extent, tag));
}

/** Where the selections are now, each grown to its extent. Places that are gone are left out. */
async function placesOf(
  { answer, tags: { sheets } }: Session,
  given: v.InferOutput<typeof setTag>,
  extent: Extent,
): Promise<readonly (Span | null)[]> {
  const { uri, version } = given;
  if (extent === 'document') return [null];
  const selected = sheets.placesNow(uri, version, spansOf(given.selections)).filter((span) => span !== null);
  // What is selected needs no reading of the text.
  if (extent === 'selection' && selected.every(({ start, end }) => start < end)) {
    const text = (await sheets.of(uri))?.sheet.text ?? '';
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

function nothingThere(spans: readonly (Span | null)[], extent: Extent, tag: string): string {
  if (spans.length > 0) return `This is tagged ${quoted(tag)} already.`;
  if (extent === 'turn') return 'There is no turn of an interview here.';
  return 'There is nothing to tag here: put the cursor on a word, or select some.';
}

/** Sets a tag on many places of several dumps, in one step. */
async function setMany({ tags: { sheets, steps, folders } }: Session, params: unknown): Promise<TagDone> {
  const { tag, dumps, what } = v.parse(setTags, params);
  const wrong = whatIsWrong(tag);
  if (wrong) return notDone(wrong);
  const made = { who: folders.who(), when: new Date().toISOString() };
  const parts: Step[] = [];
  for (const { uri, spans } of dumps) {
    const open = await sheets.of(uri);
    if (!open) continue;
    const { annotations, text } = open.sheet;
    const places = inside(spansOf(spans), text);
    const said = statementsAt(annotations, places);
    const changes = places
      .filter((span) => !said.has(statement({ tag, on: 'span', span, who: made.who })))
      .map((span): Change => ({ put: { id: newId(), tag, on: 'span', span, ...made, note: null, attributes: {} } }));
    if (changes.length > 0) parts.push({ uri, changes });
  }
  if (parts.length === 0) return notDone('All of these are tagged so already.');
  return steps.make(what, parts);
}

/** The annotations at a place, the shortest first. */
async function tagsAt({ tags: { sheets } }: Session, params: unknown): Promise<readonly Annotation[]> {
  const { uri, version, offset: given } = v.parse(at, params);
  const open = await sheets.of(uri);
  const [place] = sheets.placesNow(uri, version, [{ start: given, end: given }]);
  return open && place ? annotationsAt(open.sheet.annotations, place.start) : [];
}

/** Takes annotations or relations away. */
async function remove({ tags: { sheets, steps } }: Session, params: unknown): Promise<TagDone> {
  const given = v.parse(removeTags, params);
  const { uri } = given;
  const open = await sheets.of(uri);
  if (!open) return NO_FOLDER;
  const { sheet } = open;
  const ids =
    'ids' in given
      ? given.ids
      : [...sheet.annotations, ...sheet.orphans].filter(({ tag }) => tag === given.tag).map(({ id }) => id);
  const first = sheet.annotation(ids[0] ?? '') ?? sheet.orphan(ids[0] ?? '');
  const name = first?.tag ?? sheet.relation(ids[0] ?? '')?.name;
  const isOfOne = ids.length === 1 || 'tag' in given;
  const what = isOfOne && name !== undefined ? `Remove ${quoted(name)}` : 'Remove tags';
  const done = await steps.make(what, [{ uri, changes: ids.map((remove) => ({ remove })) }]);
  return done.count > 0 ? done : { ...done, message: 'This tag is not there any more.' };
}

/** Gives annotations another tag, note or attributes. */
async function change({ tags: { sheets, steps } }: Session, params: unknown): Promise<TagDone> {
  const { uri, ids, tag, note, attributes: said } = v.parse(changeTags, params);
  const wrong = tag === undefined ? null : whatIsWrong(tag);
  if (wrong) return notDone(wrong);
  const open = await sheets.of(uri);
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
  const done = await steps.make(what, [{ uri, changes }]);
  return done.count > 0 ? done : { ...done, message: 'This tag is not there any more.' };
}

/** The next tagged place behind an offset, or before it; behind the last comes the first. */
async function tagBehind({ tags: { sheets } }: Session, params: unknown): Promise<Span | null> {
  const { uri, version, offset: given, back, tag } = v.parse(nextTag, params);
  const open = await sheets.of(uri);
  const [place] = sheets.placesNow(uri, version, [{ start: given, end: given }]);
  if (!open) return null;
  const meant = open.sheet.annotations.filter((a) => tag === undefined || a.tag === tag);
  return nextSpan(meant, place?.start ?? given, back);
}
