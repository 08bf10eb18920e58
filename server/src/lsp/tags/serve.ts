import { SCHEMA_FILE } from '../../tags/schema.ts';
import type { Session } from '../session.ts';
import { TAGS_FOLDER } from './book.ts';
import { PROGRESS_FILE } from './folders.ts';
import { serveGathering } from './gathering.ts';
import { serveReview } from './review.ts';
import { serveSetting } from './setting.ts';
import { serveSuggestions } from './suggesting.ts';

/** Files of our own that tell about tags, as patterns below a folder. */
export const TAG_FILES: readonly string[] = [SCHEMA_FILE, PROGRESS_FILE, `${TAGS_FOLDER}/**`];

/** Serves tags: setting them, and what folders hold of them. Returns what takes in changes of files. */
export function serveTags(session: Session): (uris: readonly string[]) => Promise<void> {
  const { documents, tags } = session;
  serveSetting(session);
  const reviews = serveReview(session);
  serveGathering(session, reviews);
  const suggestions = serveSuggestions(session);

  documents.onDidSave(({ document }) => void tags.book.saved(document.uri));
  documents.onDidClose(({ document }) => void tags.book.closed(document.uri));

  return async (uris) => {
    let schemas = false;
    if (uris.some((uri) => !uri.includes('/.dateline/'))) {
      reviews.forget();
      suggestions.forget();
    }
    for (const uri of uris) {
      if (uri.endsWith(`/${SCHEMA_FILE}`) || uri.endsWith(`/${PROGRESS_FILE}`)) schemas = true;
      else if (uri.includes(`/${TAGS_FOLDER}/`) && uri.endsWith('.json')) await tags.book.fileChanged(uri);
    }
    if (schemas) {
      tags.folders.reset();
      // Whose set is whose may have changed with it.
      await tags.book.reset();
      tags.changed();
    }
  };
}
