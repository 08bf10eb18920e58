import type { Session } from '../session.ts';
import { allOccurrences } from './occurrences.ts';
import { markProgress, tagOverview } from './overview.ts';
import { passagesReport, passagesToRead, tagTables } from './passages.ts';
import {
  ADD_TAG_REQUEST,
  OCCURRENCES_REQUEST,
  RENAME_TAG_REQUEST,
  TAG_OVERVIEW_REQUEST,
  TAG_PAGE_REQUEST,
  TAG_PASSAGES_REQUEST,
  TAG_PROGRESS_REQUEST,
  TAG_TABLES_REQUEST,
} from './requests.ts';
import type { Reviews } from './reviews.ts';
import { addToSchema, renameEverywhere } from './schema-changes.ts';

/** Answers what is asked of the tags of whole folders: overview, passages, counts, occurrences, and changes of the schema. */
export function serveTaggedFolders(session: Session, reviews: Reviews): void {
  const { connection } = session;
  connection.onRequest(TAG_OVERVIEW_REQUEST, async () =>
    tagOverview(session, (await reviews.agreement())?.alpha ?? null),
  );
  connection.onRequest(TAG_PASSAGES_REQUEST, (params: unknown) => passagesReport(session, params));
  connection.onRequest(TAG_PAGE_REQUEST, (params: unknown) => passagesToRead(session, params));
  connection.onRequest(TAG_TABLES_REQUEST, (params: unknown) => tagTables(session, params));
  connection.onRequest(OCCURRENCES_REQUEST, (params: unknown) => allOccurrences(session, params));
  connection.onRequest(ADD_TAG_REQUEST, (params: unknown) => addToSchema(session, params));
  connection.onRequest(RENAME_TAG_REQUEST, (params: unknown) => renameEverywhere(session, params));
  connection.onRequest(TAG_PROGRESS_REQUEST, (params: unknown) => markProgress(session, params));
}
