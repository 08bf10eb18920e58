import * as v from 'valibot';
import { type Annotation, inOrder } from '../../tags/model.ts';
import { type Passage, type PassageSource, passagesOf } from '../../tags/passages.ts';
import { cooccurrence, countBy, PASSAGE_FORMATS, passagesPage, passagesText } from '../../tags/report.ts';
import { Together } from '../../tags/review/together.ts';
import { withChildren } from '../../tags/schema/schema.ts';
import type { OwnSet } from '../../tags/sets.ts';
import { uriOf } from '../addresses.ts';
import type { Session } from '../session.ts';
import { countedByOthers } from './others.ts';
import type { TagPage, TagTables } from './requests.ts';

const wantedPassages = v.object({ tags: v.array(v.string()), everybody: v.optional(v.boolean(), false) });
const wantedPage = v.object({ ...wantedPassages.entries, heading: v.string() });
const wantedReport = v.object({ ...wantedPage.entries, format: v.picklist(PASSAGE_FORMATS) });

/** A dump with tags, in its folder. */
type TaggedSource = PassageSource & { readonly folder: string };

/** Passages of all folders, and what they were found in. */
interface Found {
  readonly passages: readonly Passage[];
  readonly folderOf: ReadonlyMap<Passage, string>;
  /** All annotations of each dump that has some of the tags. */
  readonly annotations: readonly (readonly Annotation[])[];
}

/** Answers with the passages under some tags as a text in one of the formats. */
export async function passagesReport(session: Session, params: unknown): Promise<string> {
  const { tags, everybody, heading, format } = v.parse(wantedReport, params);
  return passagesText((await find(session, tags, everybody)).passages, heading, format);
}

/** Answers with the passages under some tags as a page to read, and where on it their places are named. */
export async function passagesToRead(session: Session, params: unknown): Promise<TagPage> {
  const { tags, everybody, heading } = v.parse(wantedPage, params);
  const { passages, folderOf } = await find(session, tags, everybody);
  const { text, places } = passagesPage(passages, heading);
  return {
    text,
    places: places.map(({ passage, line, from, to }) => {
      const { path, start, end } = passage;
      return { line, from, to, uri: uriOf(folderOf.get(passage) ?? '', { path }), start, end };
    }),
  };
}

/** Answers how often tags are used by speaker, month and source, and which stand together. */
export async function tagTables(session: Session, params: unknown): Promise<TagTables> {
  const { tags, everybody } = v.parse(wantedPassages, params);
  const { passages, annotations } = await find(session, tags, everybody);
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
async function find(session: Session, wanted: readonly string[], everybody: boolean): Promise<Found> {
  const { folders } = session.tags;
  const passages: Passage[] = [];
  const folderOf = new Map<Passage, string>();
  const annotations: (readonly Annotation[])[] = [];
  const schemas = await Promise.all(session.folders().map((folder) => folders.schema(folder)));
  const any = new Set(wanted.slice(0, 1).flatMap((tag) => schemas.flatMap((schema) => withChildren(schema, tag))));
  for await (const dump of tagged(session, (tag) => wanted.length === 0 || any.has(tag), everybody)) {
    for (const one of passagesOf(dump, wanted, await folders.schema(dump.folder))) {
      passages.push(one);
      folderOf.set(one, dump.folder);
    }
    annotations.push(dump.annotations);
  }
  return { passages, folderOf, annotations };
}

/** The tagged dumps of all folders that hold one of some tags, read; with the tags of `everybody`, who made them is said. */
async function* tagged(
  session: Session,
  wanted: (tag: string) => boolean,
  everybody: boolean,
): AsyncGenerator<TaggedSource> {
  for (const folder of session.folders()) {
    const others = everybody ? await countedByOthers(session, folder) : [];
    const held = [...(await session.tags.holdings(folder)), ...others];
    const paths = new Set(held.filter(({ tags }) => Object.keys(tags).some(wanted)).map(({ path }) => path));
    const sets = new Map<string, OwnSet[]>();
    for (const { path, of } of others) sets.set(path, [...(sets.get(path) ?? []), of]);
    for (const path of [...paths].sort()) {
      const dump = await sourceOf(session, folder, path, sets.get(path) ?? []);
      if (dump) yield dump;
    }
  }
}

/** A dump with what the annotator has tagged in it, and with what others have in their sets. */
async function sourceOf(
  { tags: { sheets }, read }: Session,
  folder: string,
  path: string,
  sets: readonly OwnSet[],
): Promise<TaggedSource | null> {
  const uri = uriOf(folder, { path });
  const open = await sheets.of(uri);
  if (!open) return null;
  const { text } = open.sheet;
  const all = new Together();
  all.add(open.sheet, null);
  for (const { set, who } of sets) {
    const other = await sheets.of(uri, set);
    if (other && other.sheet.text === text) all.add(other.sheet, who);
  }
  const { annotations, relations } = all;
  return { folder, path, release: read(text).release, annotations: inOrder(annotations), relations };
}
