import * as v from 'valibot';
import { isoOf } from '../../calendar/days.ts';
import { eventsNaming, filterEvents } from '../../corpus/event-filter.ts';
import type { FolderEvent as IndexedEvent } from '../../corpus/events.ts';
import type { FolderIndex } from '../../corpus/folder-index.ts';
import { QueryError } from '../../corpus/query.ts';
import { uriOf } from '../addresses.ts';
import { viewOf } from '../buffers.ts';
import type { FolderEvent, FolderEvents } from '../requests.ts';
import type { Session } from '../session.ts';

/** More than this nobody looks through; a filter leaves fewer. */
const MOST_EVENTS = 5000;

const eventsParams = v.nullish(
  v.object({
    filter: v.optional(v.string(), ''),
    name: v.optional(v.string(), ''),
    dated: v.optional(v.boolean(), false),
    limit: v.optional(v.number(), MOST_EVENTS),
  }),
  {},
);
type EventsParams = NonNullable<v.InferOutput<typeof eventsParams>>;

/** Answers which events the folders' articles report. */
export function folderEvents(session: Session, params: unknown): Promise<FolderEvents> {
  const wanted = v.parse(eventsParams, params);
  return session.ofFolders(
    (problem) => ({ events: [], total: 0, problem }),
    async () => {
      const events: FolderEvent[] = [];
      let total = 0;
      let problem: string | null = null;
      for (const { folder, index } of await session.corpus.all()) {
        try {
          const found = await eventsOf(session, folder, index, wanted);
          total += found.length;
          for (const event of found.slice(0, wanted.limit)) events.push(shown(folder, event));
        } catch (error) {
          if (!(error instanceof QueryError)) throw error;
          problem = error.message;
        }
      }
      return { events, total, problem: events.length > 0 ? null : problem };
    },
  );
}

async function eventsOf(
  session: Session,
  folder: string,
  index: FolderIndex,
  { filter, name, dated }: EventsParams,
): Promise<readonly IndexedEvent[]> {
  const view = await viewOf(session, folder, index);
  const names = view.naming;
  let found = filterEvents(await view.events(), filter, names);
  if (name !== '') found = eventsNaming(found, name, names);
  return dated ? found.filter(({ date }) => date !== null) : found;
}

function shown(folder: string, { what, date, place, entries }: IndexedEvent): FolderEvent {
  const articles = entries.map((entry) => ({ uri: uriOf(folder, entry), title: entry.title, day: isoOf(entry.day) }));
  return { what, date, place, articles };
}
