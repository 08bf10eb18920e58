import { SymbolKind, type WorkspaceSymbol } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { isoOf } from '../../calendar/days.ts';
import type { FolderEvent as IndexedEvent } from '../../corpus/events.ts';
import type { FolderIndex } from '../../corpus/folder-index.ts';
import type { Hit as IndexedHit } from '../../corpus/store.ts';
import type { Newer } from '../../corpus/typed.ts';
import { namesWith } from '../../corpus/typed-names.ts';
import { sayCount } from '../../features/say.ts';
import type { EntityType } from '../../names/model.ts';
import { uriOf } from '../addresses.ts';
import { changedBuffers } from '../buffers.ts';
import { toRange } from '../convert.ts';
import { headlineOf } from '../headlines.ts';
import type { Session } from '../session.ts';

const MOST_SYMBOLS = 200;
/** Letters that stand anywhere in a name mean many, and each is looked up for its place. */
const MOST_SPELT = 50;
/** Passages among which one is looked for that is not out of date. */
const MOST_HITS = 200;
/** A folder of more dumps is not grouped by events just because somebody looks for a symbol. */
const SOON_GROUPED = 2000;

const SYMBOL_KINDS: Readonly<Record<EntityType, SymbolKind>> = {
  person: SymbolKind.Variable,
  organization: SymbolKind.Class,
  place: SymbolKind.Namespace,
};

/** Where symbols are looked for: a folder, its index, and what open dumps say instead of it. */
interface Searched {
  readonly session: Session;
  readonly folder: string;
  readonly index: FolderIndex;
  readonly newer: Newer | null;
}

/** Answers which headlines, events and names of the folders are like a query. */
export function workspaceSymbols(session: Session, query: string): Promise<WorkspaceSymbol[]> {
  return session.ofFolders(
    (): WorkspaceSymbol[] => [],
    async () => {
      const symbols: WorkspaceSymbol[] = [];
      for (const { folder, index } of await session.corpus.all()) {
        const searched = { session, folder, index, newer: await changedBuffers(session, folder, index) };
        symbols.push(...(await headlineSymbols(searched, query)));
        if (query === '') continue;
        symbols.push(...(await eventSymbols(searched, query)), ...(await nameSymbols(searched, query)));
      }
      return symbols;
    },
  );
}

function headlineSymbols({ session, folder, index, newer }: Searched, query: string): Promise<WorkspaceSymbol[]> {
  return Promise.all(
    index.titlesLike(query, MOST_SYMBOLS, newer).map(async (entry) => ({
      name: entry.title,
      kind: SymbolKind.File,
      location: await headlineOf(session, folder, entry),
      containerName: isoOf(entry.day) ?? '',
    })),
  );
}

async function eventSymbols({ session, folder, index, newer }: Searched, query: string): Promise<WorkspaceSymbol[]> {
  const symbols: WorkspaceSymbol[] = [];
  for (const event of eventsLike(await eventsAtHand(index, newer), query).slice(0, MOST_SYMBOLS)) {
    const { path } = event.entries[0];
    const entry = (newer?.paths.has(path) ? newer : index).store.entry(path);
    if (!entry) continue;
    symbols.push({
      name: eventName(event),
      kind: SymbolKind.Event,
      location: await headlineOf(session, folder, entry),
      containerName: sayCount(event.entries.length, 'article'),
    });
  }
  return symbols;
}

async function nameSymbols({ session, folder, index, newer }: Searched, query: string): Promise<WorkspaceSymbol[]> {
  const names = namesWith(index.store, newer);
  const like = names.entitiesLike(query, MOST_SYMBOLS);
  const symbols: WorkspaceSymbol[] = [];
  for (const { entity, name, type, count, dumps } of like.length > 0 ? like : names.entitiesSpelt(query, MOST_SPELT)) {
    const hit = firstNaming(index, newer, entity);
    if (!hit) continue;
    const uri = uriOf(folder, hit);
    const text = session.documents.get(uri)?.getText() ?? (await session.host.readDump(uri)) ?? '';
    const range = toRange(TextDocument.create(uri, 'press-release', 0, text), hit);
    const containerName = `${sayCount(count, 'mention')} in ${sayCount(dumps, 'article')}`;
    symbols.push({ name, kind: SYMBOL_KINDS[type], location: { uri, range }, containerName });
  }
  return symbols;
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
