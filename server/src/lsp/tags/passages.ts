import * as v from 'valibot';
import { type Annotation, inOrder } from '../../tags/model.ts';
import { type Passage, type PassageSource, passagesOf } from '../../tags/passages.ts';
import { cooccurrence, countBy, PASSAGE_FORMATS, passagesPage, passagesText } from '../../tags/report.ts';
import { Together } from '../../tags/review/together.ts';
import { withChildren } from '../../tags/schema/schema.ts';
import { ADJUDICATED } from '../../tags/sets.ts';
import { nameOf, uriOf } from '../addresses.ts';
import type { Session } from '../session.ts';
import type { CountedFile } from './folders.ts';
import { countedByOthers } from './others.ts';
import { type TagPage, type TagTables, WHOSE, type Whose } from './requests.ts';

const wantedPassages = v.object({ tags: v.array(v.string()), whose: v.optional(v.picklist(WHOSE), 'own') });
const wantedPage = v.object({ ...wantedPassages.entries, heading: v.string() });
const wantedReport = v.object({ ...wantedPage.entries, format: v.picklist(PASSAGE_FORMATS) });

/** A dump with tags, in its folder. */
type TaggedSource = PassageSource & { readonly folder: string };

/** Passages of all folders, and what they were found in. */
interface Found {
  /** Where several folders are open, a path begins with the name of its folder. */
  readonly passages: readonly Passage[];
  /** The URI of the dump that a passage stands in. */
  readonly uris: ReadonlyMap<Passage, string>;
  /** All annotations of each dump that has some of the tags. */
  readonly annotations: readonly (readonly Annotation[])[];
}

/** Answers with the passages under some tags as a text in one of the formats. */
export async function passagesReport(session: Session, params: unknown): Promise<string> {
  const { tags, whose, heading, format } = v.parse(wantedReport, params);
  return passagesText((await find(session, tags, whose)).passages, heading, format);
}

/** Answers with the passages under some tags as a page to read, and where on it their places are named. */
export async function passagesToRead(session: Session, params: unknown): Promise<TagPage> {
  const { tags, whose, heading } = v.parse(wantedPage, params);
  const { passages, uris } = await find(session, tags, whose);
  const { text, places } = passagesPage(passages, heading);
  return {
    text,
    places: places.map(({ passage, line, from, to }) => {
      const { start, end } = passage;
      return { line, from, to, uri: uris.get(passage) ?? '', start, end };
    }),
  };
}

/** Answers how often tags are used by speaker, month and source, and which stand together. */
export async function tagTables(session: Session, params: unknown): Promise<TagTables> {
  const { tags, whose } = v.parse(wantedPassages, params);
  const { passages, annotations } = await find(session, tags, whose);
  return {
    passages: passages.length,
    by: {
      speaker: countBy(passages, 'speaker'),
      month: countBy(passages, 'month'),
      source: countBy(passages, 'source'),
    },
    together: cooccurrence(annotations),
  };
}

/** The passages of all folders under all of some tags, or of all where none is named. */
async function find(session: Session, wanted: readonly string[], whose: Whose): Promise<Found> {
  const { folders } = session.tags;
  const passages: Passage[] = [];
  const uris = new Map<Passage, string>();
  const annotations: (readonly Annotation[])[] = [];
  const schemas = await Promise.all(session.folders().map((folder) => folders.schema(folder)));
  const any = new Set(wanted.slice(0, 1).flatMap((tag) => schemas.flatMap((schema) => withChildren(schema, tag))));
  for await (const dump of tagged(session, (tag) => wanted.length === 0 || any.has(tag), whose)) {
    const path = pathTold(session.folders(), dump);
    for (const found of passagesOf(dump, wanted, await folders.schema(dump.folder))) {
      const one = { ...found, path };
      passages.push(one);
      uris.set(one, uriOf(dump.folder, dump));
    }
    annotations.push(dump.annotations);
  }
  return { passages, uris, annotations };
}

/** How a dump is told from those of other folders that are open: dumps of two may have the same path. */
function pathTold(open: readonly string[], { folder, path }: TaggedSource): string {
  if (open.length < 2) return path;
  const name = nameOf(folder);
  return `${open.some((other) => other !== folder && nameOf(other) === name) ? folder : name}/${path}`;
}

/** A set whose tags are wanted; `set` is null for the annotator's own, `who` is said where it is not. */
interface WantedSet {
  readonly set: string | null;
  readonly who: string | null;
}

/** The tagged dumps of all folders that hold one of some tags, read; who made the tags is said where they are not the annotator's own. */
async function* tagged(session: Session, wanted: (tag: string) => boolean, whose: Whose): AsyncGenerator<TaggedSource> {
  for (const folder of session.folders()) {
    const held = await heldIn(session, folder, whose);
    const paths = new Set(held.filter(({ tags }) => Object.keys(tags).some(wanted)).map(({ path }) => path));
    const sets = new Map<string, WantedSet[]>();
    for (const { path, of } of held) sets.set(path, [...(sets.get(path) ?? []), of]);
    for (const path of [...paths].sort()) {
      const dump = await sourceOf(session, folder, path, sets.get(path) ?? []);
      if (dump) yield dump;
    }
  }
}

/** What the dumps of a folder hold in each of the sets that are wanted. */
async function heldIn(
  session: Session,
  folder: string,
  whose: Whose,
): Promise<readonly (Pick<CountedFile, 'path' | 'tags'> & { readonly of: WantedSet })[]> {
  const { folders, sheets } = session.tags;
  if (whose === 'adjudicated') {
    // What was decided a moment ago is counted, too.
    await sheets.flush();
    const of = { set: ADJUDICATED, who: ADJUDICATED };
    return (await folders.counted(folder, ADJUDICATED)).map((file) => ({ ...file, of }));
  }
  const own = (await session.tags.holdings(folder)).map((file) => ({ ...file, of: { set: null, who: null } }));
  return whose === 'own' ? own : [...own, ...(await countedByOthers(session, folder))];
}

/** A dump with what some sets have tagged in it. */
async function sourceOf(
  { tags: { sheets }, read }: Session,
  folder: string,
  path: string,
  sets: readonly WantedSet[],
): Promise<TaggedSource | null> {
  const uri = uriOf(folder, { path });
  let text: string | null = null;
  const all = new Together();
  for (const { set, who } of sets) {
    const open = await sheets.of(uri, set);
    text ??= open?.sheet.text ?? null;
    if (open && open.sheet.text === text) all.add(open.sheet, who);
  }
  if (text === null) return null;
  const { annotations, relations } = all;
  return { folder, path, release: read(text).release, annotations: inOrder(annotations), relations };
}
