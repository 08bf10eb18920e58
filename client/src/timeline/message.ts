import type { FolderEvents, FolderName } from '../../../server/src/lsp/requests.ts';
import type { ToPage } from './model.ts';

/** Names that the filter offers. */
const MOST_NAMES = 300;

/** What the page is told of the events that name somebody, or with an empty name of all; with nothing to draw, why. */
export function messageFor(
  name: string,
  { events, total, problem }: FolderEvents,
  names: readonly Pick<FolderName, 'name'>[],
): ToPage {
  return {
    events: events.flatMap(({ what, date, place, articles }) =>
      date === null ? [] : [{ what, date, place, articles }],
    ),
    total,
    name,
    names: names.slice(0, MOST_NAMES).map((n) => n.name),
    empty:
      problem ??
      (name === ''
        ? 'No events with a date yet. They are shown when the folder’s press releases have been read.'
        : `No event of this folder names ‘${name}’.`),
  };
}
