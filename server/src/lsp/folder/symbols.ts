import { SymbolKind, type WorkspaceSymbol } from 'vscode-languageserver';
import { isoOf } from '../../calendar/days.ts';
import { shortDay } from '../../calendar/readable.ts';
import type { FolderEvent as IndexedEvent } from '../../corpus/events.ts';
import type { FolderView } from '../../corpus/folder-view.ts';
import { entitiesOf } from '../../corpus/namesakes.ts';
import { ANYTHING } from '../../corpus/store.ts';
import { sayCount } from '../../features/say.ts';
import type { EntityType } from '../../names/model.ts';
import { uriOf } from '../addresses.ts';
import { viewOf } from '../buffers.ts';
import { toRange } from '../convert.ts';
import { headlineOf } from '../headlines.ts';
import type { Session } from '../session.ts';
import { documentNow, dumpDocument } from '../texts.ts';

const MOST_SYMBOLS = 200;
/** Letters that stand anywhere in a name mean many, and each is looked up for its place. */
const MOST_SPELT = 50;
/** Passages among which one is looked for that is not out of date. */
const MOST_HITS = 200;

const SYMBOL_KINDS: Readonly<Record<EntityType, SymbolKind>> = {
  person: SymbolKind.Variable,
  organization: SymbolKind.Class,
  place: SymbolKind.Namespace,
};

/** Where symbols are looked for. */
interface Searched {
  readonly session: Session;
  readonly folder: string;
  readonly view: FolderView;
}

/** Answers which headlines, events and names of the folders are like a query. */
export function workspaceSymbols(session: Session, query: string): Promise<WorkspaceSymbol[]> {
  return session.ofFolders(
    (): WorkspaceSymbol[] => [],
    async () => {
      const symbols: WorkspaceSymbol[] = [];
      for (const { folder, index } of await session.corpus.all()) {
        const searched = { session, folder, view: await viewOf(session, folder, index) };
        symbols.push(...(await headlineSymbols(searched, query)));
        if (query === '') continue;
        symbols.push(...(await eventSymbols(searched, query)), ...(await nameSymbols(searched, query)));
      }
      return symbols;
    },
  );
}

function headlineSymbols({ session, folder, view }: Searched, query: string): Promise<WorkspaceSymbol[]> {
  return Promise.all(
    view.titlesLike(query, MOST_SYMBOLS).map(async (entry) => ({
      name: entry.title,
      kind: SymbolKind.File,
      location: await headlineOf(session, folder, entry),
      containerName: shortDay(isoOf(entry.day) ?? ''),
    })),
  );
}

async function eventSymbols({ session, folder, view }: Searched, query: string): Promise<WorkspaceSymbol[]> {
  const symbols: WorkspaceSymbol[] = [];
  for (const event of eventsLike(await view.eventsAtHand(), query).slice(0, MOST_SYMBOLS)) {
    const entry = view.entry(event.entries[0].path);
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

async function nameSymbols({ session, folder, view }: Searched, query: string): Promise<WorkspaceSymbol[]> {
  const { names } = view;
  const like = names.entitiesLike(query, MOST_SYMBOLS);
  const symbols: WorkspaceSymbol[] = [];
  for (const found of like.length > 0 ? like : names.entitiesSpelt(query, MOST_SPELT)) {
    const { name, type, count, dumps } = found;
    const hit = view.best({ ...ANYTHING, named: [entitiesOf(found)] }, MOST_HITS);
    if (!hit) continue;
    const uri = uriOf(folder, hit);
    const range = toRange((await documentNow(session, uri)) ?? dumpDocument(uri, ''), hit);
    const containerName = `${sayCount(count, 'mention')} in ${sayCount(dumps, 'article')}`;
    symbols.push({ name, kind: SYMBOL_KINDS[type], location: { uri, range }, containerName });
  }
  return symbols;
}

/** An event as a symbol: `summit · Helsinki · 16 Jul 2018`. */
function eventName({ what, place, date }: IndexedEvent): string {
  return [what, place, date && shortDay(date)].filter((part) => part !== null).join(' · ');
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
