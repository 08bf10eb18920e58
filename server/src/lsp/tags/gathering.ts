import * as v from 'valibot';
import { namesakes, occurrences, type Sought, soughtAt, surnameOf } from '../../features/tags/occurrences.ts';
import type { Release } from '../../release.ts';
import { type Annotation, inOrder } from '../../tags/model.ts';
import { type Passage, type PassageSource, passagesOf } from '../../tags/passages.ts';
import { cooccurrence, countBy, PASSAGE_FORMATS, passagesPage, passagesText } from '../../tags/report.ts';
import { tagNamed, whatIsWrong, withChildren } from '../../tags/schema.ts';
import { addTag, renameTag } from '../../tags/schema-edit.ts';
import { ADJUDICATED, DECLINED, type OwnSet, partOf, REJECTED } from '../../tags/sets.ts';
import type { Change } from '../../tags/sheet.ts';
import { Together } from '../../tags/together.ts';
import type { Span } from '../../text/span.ts';
import { uriOf } from '../addresses.ts';
import type { Session } from '../session.ts';
import type { Step } from './book.ts';
import {
  ADD_TAG_REQUEST,
  type DumpPlaces,
  OCCURRENCES_REQUEST,
  type Occurrences,
  RENAME_TAG_REQUEST,
  TAG_OVERVIEW_REQUEST,
  TAG_PAGE_REQUEST,
  TAG_PASSAGES_REQUEST,
  TAG_PROGRESS_REQUEST,
  TAG_TABLES_REQUEST,
  type TagChoice,
  type TagDone,
  type TaggedDocument,
  type TagOverview,
  type TagPage,
  type TagTables,
} from './requests.ts';
import type { Reviews } from './review.ts';
import { quoted } from './setting.ts';
import type { Holding } from './tags.ts';

/** Dumps of which a name's places are looked for in a whole folder. */
const MOST_DUMPS = 2000;
/** Entities of a folder that share a word with a name. */
const MOST_NAMESAKES = 200;
/** Untagged dumps that are listed. */
const MOST_UNTAGGED = 1000;
/** What a snippet shows on either side. UTF-16 units. */
const AROUND = 40;

const wantedPassages = v.object({ tags: v.array(v.string()), everybody: v.optional(v.boolean(), false) });
const wantedPage = v.object({ ...wantedPassages.entries, heading: v.string() });
const wantedReport = v.object({ ...wantedPage.entries, format: v.picklist(PASSAGE_FORMATS) });
const place = v.object({
  uri: v.string(),
  version: v.number(),
  start: v.number(),
  end: v.number(),
  folder: v.boolean(),
});
const newTag = v.object({
  uri: v.string(),
  name: v.string(),
  key: v.optional(v.string()),
  parent: v.optional(v.string()),
});
const rename = v.object({ uri: v.string(), from: v.string(), to: v.string() });
const progress = v.object({ uri: v.string(), done: v.boolean() });

/** Answers what is asked of the tags of whole folders: overview, passages, counts, occurrences, and changes of the schema. */
export function serveGathering(session: Session, { agreement }: Reviews): void {
  const { connection, corpus, host, documents, tags, folders: workspace, answer, read } = session;
  const { book, folders } = tags;

  /** Titles of a folder's dumps by their paths, as its index has them. */
  async function titles(folder: string): Promise<ReadonlyMap<string, string>> {
    const index = (await corpus.all()).find((one) => one.folder === folder)?.index;
    return new Map(index?.store.entries().map(({ path, title }) => [path, title]) ?? []);
  }
  const titleOf = (known: ReadonlyMap<string, string>, path: string): string =>
    known.get(path)?.replace(/\s+/g, ' ').trim() || path.slice(path.lastIndexOf('/') + 1);

  connection.onRequest(TAG_OVERVIEW_REQUEST, async (): Promise<TagOverview> => {
    const today = new Date();
    today.setHours(0, 0, 0, 0);
    const since = today.toISOString();
    const who = folders.who();
    const all = new Map<string, { count: number; dumps: number; choice: TagChoice }>();
    const others = new Map<string, number>();
    const listed: TaggedDocument[] = [];
    const untagged: { uri: string; title: string }[] = [];
    const relations = new Map<string, { count: number; dumps: number }>();
    let made = 0;
    let dumps = 0;
    for (const folder of workspace()) {
      const [known, holdings, done] = [
        await titles(folder),
        await tags.holdings(folder),
        await folders.allDone(folder),
      ];
      for (const choice of await tags.choices(folder, holdings)) {
        const held = holdings.flatMap((h) => (Object.hasOwn(h.tags, choice.name) ? [h.tags[choice.name]] : []));
        const count = held.reduce((a, b) => a + b, 0);
        const before = all.get(choice.name);
        if (before) Object.assign(before, { count: before.count + count, dumps: before.dumps + held.length });
        else all.set(choice.name, { count, dumps: held.length, choice });
      }
      for (const [name, n] of await othersCounts(folder)) others.set(name, (others.get(name) ?? 0) + n);
      const named = (await folders.schema(folder)).relations.map(({ name }): [string, number] => [name, 0]);
      for (const [name, n] of [...named, ...holdings.flatMap((held) => Object.entries(held.relations))]) {
        const before = relations.get(name) ?? { count: 0, dumps: 0 };
        relations.set(name, { count: before.count + n, dumps: before.dumps + (n > 0 ? 1 : 0) });
      }
      const byPath = new Map<string, Holding>(holdings.map((h) => [h.path, h]));
      for (const path of new Set([...byPath.keys(), ...done].sort())) {
        const held = byPath.get(path);
        const state = done.has(path) ? 'done' : 'started';
        const uri = uriOf(folder, { path });
        listed.push({
          uri,
          title: titleOf(known, path),
          progress: state,
          tags: held?.tags ?? {},
          relations: held?.relations ?? {},
          orphans: held?.orphans ?? 0,
        });
      }
      dumps += new Set([...known.keys(), ...byPath.keys(), ...done]).size;
      for (const path of known.keys())
        if (!byPath.has(path) && !done.has(path) && untagged.length < MOST_UNTAGGED)
          untagged.push({ uri: uriOf(folder, { path }), title: titleOf(known, path) });
      for (const { made: when } of holdings)
        made += when.filter((one) => one.when >= since && (one.who === null || one.who === who)).length;
    }
    const list = [...all.values()].map(({ choice, count, dumps }) => ({
      ...choice,
      ...{ count, dumps, others: others.get(choice.name) ?? 0 },
    }));
    return {
      tags: list,
      relations: [...relations].map(([name, counted]) => ({ name, ...counted })),
      ...{ documents: listed, untagged, today: made, dumps, reading: await corpus.isReading() },
      agreement: (await agreement())?.alpha ?? null,
    };
  });

  /** How often each tag is set by others, who tag in sets of their own. */
  async function othersCounts(folder: string): Promise<ReadonlyMap<string, number>> {
    const counts = new Map<string, number>();
    for (const { set } of await othersSets(folder))
      for (const { tags: held } of await folders.counted(folder, partOf(set)))
        for (const [name, n] of Object.entries(held)) counts.set(name, (counts.get(name) ?? 0) + n);
    return counts;
  }

  /** The sets of a folder that are others' own. */
  async function othersSets(folder: string): Promise<readonly OwnSet[]> {
    const own = await folders.ownPart(folder);
    return (await folders.ownSets(folder)).filter(({ set }) => partOf(set) !== own);
  }

  /** The tagged dumps of all folders that hold one of some tags, or any, read; with the tags of `everybody`, who made them is said. */
  async function* tagged(
    wanted: (tag: string) => boolean,
    everybody: boolean,
  ): AsyncGenerator<PassageSource & { readonly folder: string }> {
    for (const folder of workspace()) {
      const holders = new Map<string, OwnSet[]>();
      const holding = new Set<string>();
      const note = ({ path, tags: held }: Pick<Holding, 'path' | 'tags'>): void => {
        if (Object.keys(held).some(wanted)) holding.add(path);
      };
      for (const held of await tags.holdings(folder)) note(held);
      for (const one of everybody ? await othersSets(folder) : [])
        for (const held of await folders.counted(folder, partOf(one.set))) {
          note(held);
          holders.set(held.path, [...(holders.get(held.path) ?? []), one]);
        }
      for (const path of [...holding].sort()) {
        const uri = uriOf(folder, { path });
        const open = await book.sheet(uri);
        if (!open) continue;
        const all = new Together();
        all.add(open.sheet, null);
        for (const { set, who } of holders.get(path) ?? []) {
          const other = await book.sheet(uri, set);
          if (other && other.sheet.text === open.sheet.text) all.add(other.sheet, who);
        }
        const { annotations, relations } = all;
        yield { folder, path, release: read(open.sheet.text).release, annotations: inOrder(annotations), relations };
      }
    }
  }

  async function passages(
    wanted: readonly string[],
    everybody: boolean,
  ): Promise<{
    readonly found: Passage[];
    readonly folderOf: ReadonlyMap<Passage, string>;
    readonly sets: Annotation[][];
  }> {
    const found: Passage[] = [];
    const folderOf = new Map<Passage, string>();
    const sets: Annotation[][] = [];
    const schemas = await Promise.all(workspace().map((folder) => folders.schema(folder)));
    const any = new Set(wanted.slice(0, 1).flatMap((tag) => schemas.flatMap((schema) => withChildren(schema, tag))));
    for await (const dump of tagged((tag) => wanted.length === 0 || any.has(tag), everybody)) {
      const schema = await folders.schema(dump.folder);
      for (const one of passagesOf(dump, wanted, schema)) {
        found.push(one);
        folderOf.set(one, dump.folder);
      }
      sets.push([...dump.annotations]);
    }
    return { found, folderOf, sets };
  }

  connection.onRequest(TAG_PASSAGES_REQUEST, async (params: unknown): Promise<string> => {
    const { tags: wanted, everybody, heading, format } = v.parse(wantedReport, params);
    return passagesText((await passages(wanted, everybody)).found, heading, format);
  });

  connection.onRequest(TAG_PAGE_REQUEST, async (params: unknown): Promise<TagPage> => {
    const { tags: wanted, everybody, heading } = v.parse(wantedPage, params);
    const { found, folderOf } = await passages(wanted, everybody);
    const { text, places } = passagesPage(found, heading);
    const named = places.map(({ passage, line, from, to }) => {
      const { path, start, end } = passage;
      return { line, from, to, uri: uriOf(folderOf.get(passage) ?? '', { path }), start, end };
    });
    return { text, places: named };
  });

  connection.onRequest(TAG_TABLES_REQUEST, async (params: unknown): Promise<TagTables> => {
    const { tags: wanted, everybody } = v.parse(wantedPassages, params);
    const { found, sets } = await passages(wanted, everybody);
    const by = { speaker: countBy(found, 'speaker'), month: countBy(found, 'month'), source: countBy(found, 'source') };
    return { passages: found.length, by, together: cooccurrence(sets) };
  });

  connection.onRequest(OCCURRENCES_REQUEST, async (params: unknown): Promise<Occurrences | null> => {
    const { uri, version, start, end, folder: everywhere } = v.parse(place, params);
    const [selected] = book.placesNow(uri, version, [{ start, end }]);
    if (!selected) return null;
    const here = await answer<{ sought: Sought; release: Release } | null>(uri, null, (_document, { release }) => {
      const sought = soughtAt(release, selected);
      return sought && { sought, release };
    });
    if (!here) return null;
    const forms = new Map<string, number>();
    const dumps: DumpPlaces[] = [];
    const own = await corpus.place(uri);
    const { entity, name } = here.sought;
    const others = everywhere && entity !== null ? own?.index.store.entitiesLike(surnameOf(name), MOST_NAMESAKES) : [];
    const meant = [entity, ...namesakes(here.sought, others ?? [])];
    const take = (at: string, title: string, release: Release): void => {
      const spans = meant
        .flatMap((one) => occurrences(release, { name, entity: one }))
        .sort((a, b) => a.start - b.start);
      if (spans.length === 0) return;
      for (const span of spans) {
        const form = release.text.slice(span.start, span.end).replace(/\s+/g, ' ');
        forms.set(form, (forms.get(form) ?? 0) + 1);
      }
      const snippets = spans.map((span) => around(release.text, span));
      dumps.push({ uri: at, title, spans: spans.flatMap((s) => [s.start, s.end]), snippets });
    };
    take(uri, own?.index.store.entry(own.path)?.title ?? uri.slice(uri.lastIndexOf('/') + 1), here.release);
    if (everywhere && own) {
      const { store } = own.index;
      // Without an entity all dumps may have the words; the index tells which name the entity.
      const holds = (path: string): boolean =>
        entity === null || store.entitiesOf(path).some((e) => meant.includes(e.entity) || e.name === name);
      let looked = 0;
      for (const { path, title } of store.entries()) {
        const other = uriOf(own.folder, { path });
        if (other === uri || !holds(path) || ++looked > MOST_DUMPS) continue;
        const text = documents.get(other)?.getText() ?? (await host.readDump(other));
        if (text !== null && (entity !== null || text.toLowerCase().includes(name.toLowerCase())))
          take(other, title, read(text).release);
      }
    }
    const sorted = [...forms].sort((a, b) => b[1] - a[1]).map(([form]) => form);
    return { name: here.sought.name, forms: sorted, dumps };
  });

  connection.onRequest(ADD_TAG_REQUEST, async (params: unknown): Promise<string | null> => {
    const { uri, name, key, parent } = v.parse(newTag, params);
    const wrong = whatIsWrong(name);
    const at = await book.placeOf(uri);
    if (wrong || !at) return wrong ?? 'Open the folder that this dump is in; its tags are kept there.';
    if (tagNamed(await folders.schema(at.folder), name)) return null;
    const problem = await folders.rewriteSchema(at.folder, (text) =>
      addTag(text, { name, key: key ?? null, parent: parent ?? null }),
    );
    tags.changed();
    return problem;
  });

  connection.onRequest(RENAME_TAG_REQUEST, async (params: unknown): Promise<TagDone> => {
    const { uri, from, to } = v.parse(rename, params);
    const none = { count: 0, what: '', uri: null };
    const wrong = whatIsWrong(to);
    if (wrong) return { ...none, message: wrong };
    const at = await book.placeOf(uri);
    const folder = at?.folder ?? workspace()[0];
    if (folder === undefined) return { ...none, message: 'Open the folder of the dumps first.' };
    const before = await folders.schemaText(folder);
    const problem = await folders.rewriteSchema(folder, (text) => (text === null ? null : renameTag(text, from, to)));
    if (problem) return { ...none, message: problem };
    const after = await folders.schemaText(folder);
    const schema = before !== null && after !== null && before !== after ? { folder, from: before, to: after } : null;
    const steps = await usesOf(folder, from, to);
    const done = await book.make(`Rename ${quoted(from)} to ${quoted(to)}`, steps, schema);
    tags.changed();
    // What somebody did not want is renamed with the rest, but is no use of the tag.
    const unwanted = steps.filter(({ set }) => set === REJECTED || set?.startsWith(`${DECLINED}/`));
    return { ...done, count: done.count - unwanted.reduce((sum, { changes }) => sum + changes.length, 0) };
  });

  /** What gives all uses of a tag another: in the annotator's own set, in all others', in those of reviews, and in what was declined. */
  async function usesOf(folder: string, from: string, to: string): Promise<readonly Step[]> {
    const steps: Step[] = [];
    const take = async (set: string | null, held: readonly { path: string; tags: object }[]): Promise<void> => {
      for (const { path, tags: names } of held) {
        if (!Object.hasOwn(names, from)) continue;
        const uri = uriOf(folder, { path });
        const open = await book.sheet(uri, set);
        const entries = open ? [...open.sheet.annotations, ...open.sheet.orphans] : [];
        const changes = entries.filter((a) => a.tag === from).map((a): Change => ({ put: { ...a, tag: to } }));
        if (changes.length > 0) steps.push({ uri, set, changes, everybodys: true });
      }
    };
    await take(null, await tags.holdings(folder));
    const own = await folders.ownPart(folder);
    const declined = await folders.declinedSets(folder);
    for (const set of [
      '',
      ...(await folders.ownSets(folder)).map((one) => one.set),
      ADJUDICATED,
      REJECTED,
      ...declined,
    ])
      if (partOf(set) !== own) await take(set, await folders.counted(folder, partOf(set)));
    return steps;
  }

  connection.onRequest(TAG_PROGRESS_REQUEST, async (params: unknown): Promise<string | null> => {
    const { uri, done } = v.parse(progress, params);
    const at = await book.placeOf(uri);
    if (!at) return 'Open the folder that this dump is in first.';
    const problem = await folders.setDone(at.folder, at.path, done);
    await book.show(uri);
    tags.changed();
    return problem;
  });
}

/** The words of a place with what stands around them, on one line. */
export function around(text: string, { start, end }: Span): string {
  const from = Math.max(0, start - AROUND);
  const to = Math.min(text.length, end + AROUND);
  const cut = text.slice(from, to).replace(/\s+/g, ' ').trim();
  return `${from > 0 ? '…' : ''}${cut}${to < text.length ? '…' : ''}`;
}
