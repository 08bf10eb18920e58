import { PROGRESS_FILE, SCHEMA_FILE, TAGS_FOLDER } from '../../own-files.ts';
import type { Session } from '../session.ts';
import { serveRelations } from './relations.ts';
import { serveRenames } from './renames.ts';
import { serveReview } from './review.ts';
import { Reviews } from './reviews.ts';
import { serveSeparateSets } from './separate-sets.ts';
import { serveSuggestions } from './suggestions.ts';
import { serveTaggedFolders } from './tagged-folders.ts';
import { serveTagging } from './tagging.ts';

/** Tags that went out of the schema while in use are told one by one up to here. */
const MOST_TOLD = 3;

/** Files of our own that tell about tags, as patterns below a folder. */
export const TAG_FILES: readonly string[] = [SCHEMA_FILE, PROGRESS_FILE, `${TAGS_FOLDER}/**`];

/** Serves tags: setting them, and what folders hold of them. Returns what takes in changes of files. */
export function serveTags(session: Session): (uris: readonly string[]) => Promise<void> {
  const { documents, tags } = session;
  serveTagging(session);
  serveRelations(session);
  serveSeparateSets(session);
  serveRenames(session);
  const reviews = new Reviews(session);
  serveReview(session, reviews);
  serveTaggedFolders(session, reviews);
  const suggestions = serveSuggestions(session);

  documents.onDidSave(({ document }) => void tags.sheets.saved(document.uri));
  documents.onDidClose(({ document }) => void tags.sheets.closed(document.uri));

  /** Tells of tags in use that the schema does not name any more. They stay where they are. */
  async function tellForgotten(folder: string): Promise<void> {
    const gone = await tags.folders.forgotten(folder);
    if (gone.length === 0) return;
    const holdings = await tags.holdings(folder);
    const used = gone.flatMap((name) => {
      const counts = holdings.flatMap((held) => (Object.hasOwn(held.tags, name) ? [held.tags[name]] : []));
      return counts.length === 0 ? [] : [{ name, passages: counts.reduce((a, b) => a + b), articles: counts.length }];
    });
    for (const { name, passages, articles } of used.slice(0, MOST_TOLD))
      session.tell(
        `${SCHEMA_FILE} no longer names ‘${name}’, but ${passages === 1 ? '1 passage has' : `${passages} passages have`} it, in ${articles === 1 ? '1 article' : `${articles} articles`}. Nothing is lost: add it again or rename it in the view Tags.`,
      );
    if (used.length > MOST_TOLD)
      session.tell(`${SCHEMA_FILE} no longer names ${used.length - MOST_TOLD} other tags that are in use, too.`);
  }

  return async (uris) => {
    let schemas = false;
    if (uris.some((uri) => !uri.includes('/.dateline/'))) {
      reviews.forget();
      suggestions.forget();
    }
    const files: string[] = [];
    for (const uri of uris) {
      if (uri.endsWith(`/${SCHEMA_FILE}`) || uri.endsWith(`/${PROGRESS_FILE}`)) schemas = true;
      else if (uri.includes(`/${TAGS_FOLDER}/`) && uri.endsWith('.json')) files.push(uri);
    }
    // All at once: who asks from now on hears of all of them.
    await Promise.all(files.map((uri) => tags.sheets.fileChanged(uri)));
    if (schemas) {
      tags.folders.reset();
      // Whose set is whose may have changed with it.
      await tags.sheets.reset();
      tags.changed();
      for (const folder of session.folders()) await tellForgotten(folder);
    }
  };
}
