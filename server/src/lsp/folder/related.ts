import * as v from 'valibot';
import type { CodeLens } from 'vscode-languageserver';
import { isoOf } from '../../calendar/days.ts';
import { kindOf, nearest, reason } from '../../corpus/related.ts';
import { sayCount } from '../../features/say.ts';
import { viewOf } from '../buffers.ts';
import { toRange } from '../convert.ts';
import { headlineOf } from '../headlines.ts';
import { type Related, type RelatedArticle, SHOW_RELATED_COMMAND, type WireRange } from '../requests.ts';
import type { Session } from '../session.ts';

const documentParams = v.object({ uri: v.string() });

/** Answers which articles of its folder are related to an open dump, and why. */
export async function relatedArticles(session: Session, params: unknown): Promise<Related> {
  const { corpus, answer } = session;
  const { uri } = v.parse(documentParams, params);
  const articles = await answer<RelatedArticle[]>(uri, [], async (_document, { release }) => {
    const place = await corpus.place(uri);
    if (!place) return [];
    const asking = place.index.describe(place.path, release);
    const view = await viewOf(session, place.folder, place.index, uri);
    return Promise.all(
      view.related(asking).map(async (one) => ({
        ...(await headlineOf(session, place.folder, one.entry)),
        title: one.entry.title,
        day: isoOf(one.entry.day),
        kind: kindOf(one, asking),
        why: reason(one, asking),
      })),
    );
  });
  return { articles, problem: await corpus.whatIsMissing(uri) };
}

/** Answers what stands over the headline of a dump: how many other articles report its event. */
export function headlineLens(session: Session, uri: string): Promise<CodeLens[]> {
  return session.answer<CodeLens[]>(uri, [], async (document, { release }) => {
    const { headline } = release;
    const place = headline && (await session.corpus.place(uri));
    if (!place) return [];
    const asking = place.index.describe(place.path, release);
    const view = await viewOf(session, place.folder, place.index, uri);
    const { shared, articles } = nearest(view.related(asking), asking);
    if (articles.length === 0) return [];
    const days = new Set([asking.day, ...articles.map(({ entry }) => entry.day)].filter((day) => day !== null));
    const people = new Set(asking.entities.filter((e) => e.type === 'person').map((e) => e.entity));
    const title = [
      `${sayCount(articles.length, 'other article')} on this ${shared}`,
      sayCount(days.size, 'day'),
      sayCount(people.size, 'person', 'people'),
    ].join(' · ');
    return [
      { range: toRange(document, headline), command: { title, command: SHOW_RELATED_COMMAND, arguments: [uri] } },
    ];
  });
}

/** Answers where the headline of a dump is, open or not. */
export function headlineRange(session: Session, params: unknown): Promise<WireRange | null> {
  const { uri } = v.parse(documentParams, params);
  return session.ofFolders(
    (): WireRange | null => null,
    async () => {
      const place = await session.corpus.place(uri);
      const entry = place?.index.store.entry(place.path);
      return place && entry ? (await headlineOf(session, place.folder, entry)).range : null;
    },
  );
}
