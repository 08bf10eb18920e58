import * as v from 'valibot';
import { type CodeLens, SymbolKind, type WorkspaceSymbol } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { isoOf } from '../calendar/days.ts';
import { eventsNaming, filterEvents } from '../corpus/event-filter.ts';
import type { FolderEvent as IndexedEvent } from '../corpus/events.ts';
import { facetValues } from '../corpus/facet-values.ts';
import type { FolderIndex } from '../corpus/folder-index.ts';
import { QueryError, readQuery } from '../corpus/query.ts';
import { kindOf, nearest, reason } from '../corpus/related.ts';
import { snippet } from '../corpus/snippet.ts';
import { type Entry, holdsWords, type Hit as IndexedHit } from '../corpus/store.ts';
import { searchTagged, type TaggedDumps, tagNames, tagValues } from '../corpus/tagged-search.ts';
import type { Newer } from '../corpus/typed.ts';
import { namingWith } from '../corpus/typed.ts';
import { namesWith } from '../corpus/typed-names.ts';
import { sayCount } from '../features/say.ts';
import type { EntityType } from '../names/model.ts';
import { uriOf } from './addresses.ts';
import { changedBuffers } from './buffers.ts';
import { toRange } from './convert.ts';
import { headlineOf } from './headlines.ts';
import {
  type Article,
  EVENTS_REQUEST,
  type FolderEvent,
  type FolderEvents,
  type FolderName,
  type Found,
  HEADLINE_REQUEST,
  type Hit,
  MOST_NAMES,
  NAMES_REQUEST,
  RELATED_REQUEST,
  type Related,
  type RelatedArticle,
  SEARCH_REQUEST,
  SHOW_RELATED_COMMAND,
  VALUES_REQUEST,
  type WireRange,
} from './requests.ts';
import type { Session } from './session.ts';

/** More than this nobody looks through; a filter leaves fewer. */
const MOST_EVENTS = 5000;
const MOST_SYMBOLS = 200;
/** Letters that stand anywhere in a name mean many, and each is looked up for its place. */
const MOST_SPELT = 50;
/** A folder of more dumps is not grouped by events just because somebody looks for a symbol. */
const SOON_GROUPED = 2000;
const MOST_VALUES = 50;
const MOST_HITS = 200;

const SYMBOL_KINDS: Readonly<Record<EntityType, SymbolKind>> = {
  person: SymbolKind.Variable,
  organization: SymbolKind.Class,
  place: SymbolKind.Namespace,
};

const documentParams = v.object({ uri: v.string() });
const eventsParams = v.nullish(
  v.object({
    filter: v.optional(v.string()),
    name: v.optional(v.string()),
    dated: v.optional(v.boolean()),
    limit: v.optional(v.number()),
  }),
);
const namesParams = v.nullish(v.object({ filter: v.optional(v.string()) }));
const valuesParams = v.object({ facet: v.string(), begun: v.string() });
const searchParams = v.object({ query: v.string() });

/** Answers what is asked of a whole folder: related articles, events, names, symbols, search. */
export function serveFolder(session: Session): void {
  const { connection, corpus, host, documents, answer, ofFolders, tags, read } = session;
  async function taggedIn(folder: string): Promise<TaggedDumps> {
    return {
      schema: await tags.folders.schema(folder),
      dumps: await tags.holdings(folder),
      annotations: async (path) => {
        const sheet = await tags.book.sheet(`${folder}/${path.split('/').map(encodeURIComponent).join('/')}`);
        return sheet?.sheet.annotations ?? [];
      },
    };
  }

  async function item(folder: string, entry: Entry): Promise<Article & { readonly range: WireRange }> {
    return { ...(await headlineOf(session, folder, entry)), title: entry.title, day: isoOf(entry.day) };
  }

  connection.onRequest(RELATED_REQUEST, async (params: unknown) => {
    const { uri } = v.parse(documentParams, params);
    const articles = await answer<RelatedArticle[]>(uri, [], async (_document, { release }) => {
      const place = await corpus.place(uri);
      if (!place) return [];
      const asking = place.index.describe(place.path, release);
      const newer = await changedBuffers(session, place.folder, place.index, uri);
      const related = place.index.related(asking, newer);
      return Promise.all(
        related.map(async (r) => ({
          ...(await item(place.folder, r.entry)),
          kind: kindOf(r, asking.day),
          why: reason(r, asking.day),
        })),
      );
    });
    return { articles, problem: await corpus.whatIsMissing(uri) } satisfies Related;
  });

  connection.onCodeLens(({ textDocument: { uri } }) =>
    answer<CodeLens[]>(uri, [], async (document, { release }) => {
      const { headline } = release;
      const place = headline && (await corpus.place(uri));
      if (!place) return [];
      const asking = place.index.describe(place.path, release);
      const newer = await changedBuffers(session, place.folder, place.index, uri);
      const { shared, articles: related } = nearest(place.index.related(asking, newer), asking.day);
      if (related.length === 0) return [];
      const days = new Set([asking.day, ...related.map((r) => r.entry.day)].filter((day) => day !== null));
      const people = new Set(asking.entities.filter((e) => e.type === 'person').map((e) => e.entity));
      const parts = [
        sayCount(related.length, 'other article'),
        sayCount(days.size, 'day'),
        sayCount(people.size, 'person', 'people'),
      ];
      const title = `${parts[0]} on this ${shared} · ${parts[1]} · ${parts[2]}`;
      return [
        { range: toRange(document, headline), command: { title, command: SHOW_RELATED_COMMAND, arguments: [uri] } },
      ];
    }),
  );

  connection.onWorkspaceSymbol(async ({ query }) => {
    return ofFolders(
      (): WorkspaceSymbol[] => [],
      async () => {
        const symbols: WorkspaceSymbol[] = [];
        for (const { folder, index } of await corpus.all()) {
          const newer = await changedBuffers(session, folder, index);
          for (const entry of index.titlesLike(query, MOST_SYMBOLS, newer)) {
            const location = await headlineOf(session, folder, entry);
            symbols.push({ name: entry.title, kind: SymbolKind.File, location, containerName: isoOf(entry.day) ?? '' });
          }
          if (query === '') continue;
          for (const event of eventsLike(await eventsAtHand(index, newer), query).slice(0, MOST_SYMBOLS)) {
            const { path } = event.entries[0];
            const entry = (newer?.paths.has(path) ? newer : index).store.entry(path);
            if (!entry) continue;
            const location = await headlineOf(session, folder, entry);
            symbols.push({
              name: eventName(event),
              kind: SymbolKind.Event,
              location,
              containerName: sayCount(event.entries.length, 'article'),
            });
          }
          const names = namesWith(index.store, newer);
          const like = names.entitiesLike(query, MOST_SYMBOLS);
          for (const entity of like.length > 0 ? like : names.entitiesSpelt(query, MOST_SPELT)) {
            const hit = firstNaming(index, newer, entity.entity);
            if (!hit) continue;
            const uri = uriOf(folder, hit);
            const text = documents.get(uri)?.getText() ?? (await host.readDump(uri)) ?? '';
            const range = toRange(TextDocument.create(uri, 'press-release', 0, text), hit);
            const containerName = `${sayCount(entity.count, 'mention')} in ${sayCount(entity.dumps, 'article')}`;
            symbols.push({
              name: entity.name,
              kind: SYMBOL_KINDS[entity.type],
              location: { uri, range },
              containerName,
            });
          }
        }
        return symbols;
      },
    );
  });

  connection.onRequest(EVENTS_REQUEST, async (params: unknown): Promise<FolderEvents> => {
    const { filter = '', name = '', dated = false, limit = MOST_EVENTS } = v.parse(eventsParams, params) ?? {};
    return ofFolders(
      (problem) => ({ events: [], total: 0, problem }),
      async () => {
        const events: FolderEvent[] = [];
        let total = 0;
        let problem: string | null = null;
        for (const { folder, index } of await corpus.all()) {
          try {
            const newer = await changedBuffers(session, folder, index);
            const names = namingWith(index.store, newer);
            let found = filterEvents(await index.events(newer), filter, names);
            if (name !== '') found = eventsNaming(found, name, names);
            if (dated) found = found.filter(({ date }) => date !== null);
            total += found.length;
            for (const { what, date, place, entries } of found.slice(0, limit)) {
              const articles = entries.map((entry) => ({
                uri: uriOf(folder, entry),
                title: entry.title,
                day: isoOf(entry.day),
              }));
              events.push({ what, date, place, articles });
            }
          } catch (error) {
            if (!(error instanceof QueryError)) throw error;
            problem = error.message;
          }
        }
        return { events, total, problem: events.length > 0 ? null : problem };
      },
    );
  });

  connection.onRequest(HEADLINE_REQUEST, async (params: unknown) => {
    const { uri } = v.parse(documentParams, params);
    return ofFolders(
      () => null,
      async () => {
        const place = await corpus.place(uri);
        const entry = place?.index.store.entry(place.path);
        return place && entry ? (await headlineOf(session, place.folder, entry)).range : null;
      },
    );
  });

  connection.onRequest(NAMES_REQUEST, async (params: unknown) => {
    const { filter = '' } = v.parse(namesParams, params) ?? {};
    return ofFolders(
      (): FolderName[] => [],
      async () => {
        const names: FolderName[] = [];
        for (const { folder, index } of await corpus.all()) {
          const newer = await changedBuffers(session, folder, index);
          const named = namesWith(index.store, newer);
          const garbled = index.garbled(read('').knowledge, newer);
          const frequent = named.entitiesLike(filter, MOST_NAMES);
          const listed = new Set(frequent.map(({ entity }) => entity));
          const others = named
            .folderEntities([...garbled.keys()].filter((entity) => !listed.has(entity)))
            .filter(({ name }) => holdsWords(name, filter));
          for (const name of [...frequent, ...others.slice(0, MOST_NAMES)])
            names.push({
              ...name,
              garbled: (garbled.get(name.entity) ?? []).map(({ form, right, count: n, dumps }) => ({
                form,
                right,
                count: n,
                dumps,
              })),
            });
        }
        return names;
      },
    );
  });

  connection.onRequest(VALUES_REQUEST, async (params: unknown): Promise<readonly string[]> => {
    const { facet, begun } = v.parse(valuesParams, params);
    return ofFolders(
      (): readonly string[] => [],
      async () => {
        const values = new Set<string>();
        for (const { folder, index } of await corpus.all()) {
          if (facet === 'tag') {
            const { schema, dumps } = await taggedIn(folder);
            for (const value of tagValues(tagNames(schema, dumps), begun, MOST_VALUES)) values.add(value);
          }
          const names = namesWith(index.store, await changedBuffers(session, folder, index));
          for (const value of facetValues(names, facet, begun, MOST_VALUES)) values.add(value);
        }
        return [...values].slice(0, MOST_VALUES);
      },
    );
  });

  connection.onRequest(SEARCH_REQUEST, async (params: unknown): Promise<Found> => {
    const { query } = v.parse(searchParams, params);
    return ofFolders(
      (problem) => ({ hits: [], problem, reading: false }),
      async () => {
        const hits: Hit[] = [];
        let problem: string | null = null;
        // Asked first: what is read meanwhile may be left out of the answer.
        const reading = await corpus.isReading();
        for (const { folder, index } of await corpus.all()) {
          try {
            const buffers = await changedBuffers(session, folder, index);
            const criteria = readQuery(query, namesWith(index.store, buffers));
            const found = await searchTagged(index.store, criteria, MOST_HITS, () => taggedIn(folder));
            const here = buffers ? await searchTagged(buffers.store, criteria, MOST_HITS, () => taggedIn(folder)) : [];
            for (const hit of [...here, ...found.filter(({ path }) => !buffers?.paths.has(path))].slice(0, MOST_HITS)) {
              const uri = uriOf(folder, hit);
              const text = documents.get(uri)?.getText() ?? (await host.readDump(uri));
              if (text === null) continue;
              const range = toRange(TextDocument.create(uri, 'press-release', 0, text), hit);
              const { title, speaker, kind } = hit;
              hits.push({
                uri,
                range,
                title,
                speaker,
                kind,
                day: isoOf(hit.day),
                snippet: snippet(text, hit, criteria.phrases),
              });
            }
          } catch (error) {
            if (!(error instanceof QueryError)) throw error;
            problem = error.message;
          }
        }
        // What one folder does not know another may.
        return { hits, problem: hits.length > 0 ? null : problem, reading };
      },
    );
  });
}

/** The passage that names an entity best, as the texts are by now. */
function firstNaming({ store }: FolderIndex, newer: Newer | null, entity: string): IndexedHit | undefined {
  const criteria = { ...ANYTHING, named: [[entity]] };
  const isOld = ({ path }: IndexedHit): boolean => newer?.paths.has(path) ?? false;
  const [first] = store.search(criteria, 1);
  if (first && !isOld(first)) return first;
  return newer?.store.search(criteria, 1)[0] ?? store.search(criteria, MOST_HITS).find((hit) => !isOld(hit));
}

/** The events of a folder as far as they can be had at once. */
async function eventsAtHand(index: FolderIndex, newer: Newer | null): Promise<readonly IndexedEvent[]> {
  return index.store.frequencies().size <= SOON_GROUPED ? index.events(newer) : index.eventsSoFar;
}

/** An event as a symbol: `summit · Helsinki · 2018-07-16`. */
function eventName({ what, place, date }: IndexedEvent): string {
  return [what, place, date].filter((part) => part !== null).join(' · ');
}

/** The events whose names have all the words asked for, those in most articles first. What is a mere report has no name of its own. */
function eventsLike(events: readonly IndexedEvent[], query: string): readonly IndexedEvent[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return events
    .filter((event) => {
      const name = eventName(event).toLowerCase();
      return (event.place ?? event.date) !== null && words.every((word) => name.includes(word));
    })
    .sort((a, b) => b.entries.length - a.entries.length);
}

const ANYTHING = { phrases: [], named: [], says: null, kinds: [], event: null, from: null, to: null };
