import * as v from 'valibot';
import { isoOf } from '../../calendar/days.ts';
import { filterValues } from '../../corpus/filter-values.ts';
import type { FolderIndex } from '../../corpus/folder-index.ts';
import { onlyLookedAt, searchFolder, type TaggedDumps, tagNames, tagValues } from '../../corpus/folder-search.ts';
import { QueryError, readQuery, wordsAsked } from '../../corpus/query.ts';
import { snippet, wordAsked } from '../../corpus/snippet.ts';
import { uriOf } from '../addresses.ts';
import { viewOf } from '../buffers.ts';
import { toRange } from '../convert.ts';
import type { Found, Hit } from '../requests.ts';
import type { Session } from '../session.ts';
import { documentNow } from '../texts.ts';

const MOST_VALUES = 50;
const MOST_HITS = 200;

const valuesParams = v.object({ filter: v.string(), begun: v.string() });
const searchParams = v.object({ query: v.string() });

/** Answers which passages of the folders a query finds, those of open dumps as they are by now. */
export function searchFolders(session: Session, params: unknown): Promise<Found> {
  const { query } = v.parse(searchParams, params);
  const { corpus, ofFolders } = session;
  return ofFolders(
    (problem): Found => ({ hits: [], more: false, note: null, problem, reading: false }),
    async () => {
      const hits: Hit[] = [];
      let more = false;
      let note: string | null = null;
      let problem = session.folders().length === 0 ? 'No folder is open.' : await corpus.whyNone();
      // Asked first: what is read meanwhile may be left out of the answer.
      const reading = await corpus.isReading();
      for (const { folder, index } of await corpus.all()) {
        try {
          const found = await hitsIn(session, folder, index, query);
          hits.push(...found.hits);
          if (found.gone) problem ??= 'The texts in which this stands are not there any more, or cannot be read.';
          more ||= found.more;
          note ??= found.note;
        } catch (error) {
          if (!(error instanceof QueryError)) throw error;
          problem = error.message;
        }
      }
      // What one folder does not know another may.
      return { hits, more, note, problem: hits.length > 0 ? null : problem, reading };
    },
  );
}

async function hitsIn(
  session: Session,
  folder: string,
  index: FolderIndex,
  query: string,
): Promise<Pick<Found, 'hits' | 'more' | 'note'> & { readonly gone: boolean }> {
  const view = await viewOf(session, folder, index);
  const criteria = readQuery(query, view.names);
  const beside = {
    tagged: () => taggedIn(session, folder),
    text: async (path: string) => (await documentNow(session, uriOf(folder, { path })))?.getText() ?? null,
  };
  const { hits: found, lookedAt } = await view.search((store) => searchFolder(store, criteria, MOST_HITS + 1, beside));
  const asked = wordsAsked(query);
  const hits: Hit[] = [];
  for (const hit of found.slice(0, MOST_HITS)) {
    const uri = uriOf(folder, hit);
    const document = await documentNow(session, uri);
    if (!document) continue;
    const { title, speaker, kind } = hit;
    const text = document.getText();
    const word = wordAsked(text, hit, asked);
    hits.push({
      uri,
      range: toRange(document, word ?? hit),
      title,
      speaker,
      kind,
      day: isoOf(hit.day),
      snippet: snippet(text, hit, word),
    });
  }
  const gone = hits.length === 0 && found.length > 0;
  return { hits, gone, more: found.length > MOST_HITS, note: lookedAt === null ? null : onlyLookedAt(lookedAt) };
}

/** Answers which values of a filter begin as what is typed does. */
export function filterCompletions(session: Session, params: unknown): Promise<readonly string[]> {
  const { filter, begun } = v.parse(valuesParams, params);
  return session.ofFolders(
    (): readonly string[] => [],
    async () => {
      const values = new Set<string>();
      for (const { folder, index } of await session.corpus.all()) {
        if (filter === 'tag') {
          const { schema, dumps } = await taggedIn(session, folder);
          for (const value of tagValues(tagNames(schema, dumps), begun, MOST_VALUES)) values.add(value);
        }
        const view = await viewOf(session, folder, index);
        for (const value of filterValues(view, filter, begun, MOST_VALUES)) values.add(value);
      }
      return [...values].slice(0, MOST_VALUES);
    },
  );
}

/** What a folder's dumps are tagged with. */
async function taggedIn({ tags }: Session, folder: string): Promise<TaggedDumps> {
  return {
    schema: await tags.folders.schema(folder),
    dumps: await tags.holdings(folder),
    annotations: async (path) => (await tags.sheets.of(uriOf(folder, { path })))?.sheet.annotations ?? [],
  };
}
