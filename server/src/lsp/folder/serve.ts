import {
  EVENTS_REQUEST,
  HEADLINE_REQUEST,
  NAMES_REQUEST,
  RELATED_REQUEST,
  SEARCH_REQUEST,
  VALUES_REQUEST,
} from '../requests.ts';
import type { Session } from '../session.ts';
import { folderEvents } from './events.ts';
import { folderNames } from './names.ts';
import { headlineLens, headlineRange, relatedArticles } from './related.ts';
import { filterCompletions, searchFolders } from './search.ts';
import { workspaceSymbols } from './symbols.ts';

/** Answers what is asked of a whole folder: related articles, events, names, symbols, search. */
export function serveFolder(session: Session): void {
  const { connection } = session;
  connection.onCodeLens(({ textDocument: { uri } }) => headlineLens(session, uri));
  connection.onWorkspaceSymbol(({ query }) => workspaceSymbols(session, query));
  connection.onRequest(RELATED_REQUEST, (params: unknown) => relatedArticles(session, params));
  connection.onRequest(HEADLINE_REQUEST, (params: unknown) => headlineRange(session, params));
  connection.onRequest(EVENTS_REQUEST, (params: unknown) => folderEvents(session, params));
  connection.onRequest(NAMES_REQUEST, (params: unknown) => folderNames(session, params));
  connection.onRequest(SEARCH_REQUEST, (params: unknown) => searchFolders(session, params));
  connection.onRequest(VALUES_REQUEST, (params: unknown) => filterCompletions(session, params));
}
