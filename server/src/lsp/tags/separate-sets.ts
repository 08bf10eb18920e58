import * as v from 'valibot';
import { SCHEMA_FILE } from '../../own-files.ts';
import { setApart } from '../../tags/schema/edit.ts';
import { uriOf } from '../addresses.ts';
import type { Session } from '../session.ts';
import type { TagDone } from './requests.ts';
import { TAGS_APART_REQUEST } from './review-requests.ts';
import { notDone, type Step } from './steps.ts';

/** Answers who has everybody tag in a set of their own, or in a shared one again. */
export function serveSeparateSets({ connection, tags, folders: workspace }: Session): void {
  const { sheets, folders } = tags;

  connection.onRequest(TAGS_APART_REQUEST, async (params: unknown): Promise<TagDone> => {
    const { apart } = v.parse(v.object({ apart: v.boolean() }), params);
    const who = folders.who();
    let moved = 0;
    for (const folder of workspace()) {
      const problem = await folders.rewriteSchema(folder, (text) => setApart(text, apart));
      if (problem) return notDone(problem);
      await sheets.reset();
      if (apart && who !== null) moved += await takeAlong(folder, who);
    }
    tags.changed();
    const own = moved === 0 ? '' : ` ${moved} of your tags ${moved === 1 ? 'has' : 'have'} moved into yours.`;
    const message = apart
      ? `Everybody tags in a set of their own in this folder now.${own}`
      : `Everybody tags in one shared set again. Those whom ${SCHEMA_FILE} names keep sets of their own.`;
    return { count: 1, message, what: 'Tag apart', uri: null };
  });

  /** Moves what somebody tagged in the shared set into their own. */
  async function takeAlong(folder: string, who: string): Promise<number> {
    const steps: Step[] = [];
    let count = 0;
    for (const { path } of await folders.counted(folder, '')) {
      const uri = uriOf(folder, { path });
      const shared = await sheets.of(uri, '');
      if (!shared) continue;
      const { annotations, orphans, relations } = shared.sheet.tagging;
      const entries = [...annotations, ...orphans].filter((entry) => entry.who === who);
      const ids = new Set(entries.map(({ id }) => id));
      const between = relations.filter(({ from, to }) => ids.has(from) && ids.has(to));
      if (entries.length === 0) continue;
      count += entries.length;
      steps.push({ uri, changes: [...entries, ...between].map((put) => ({ put })) });
      steps.push({
        uri,
        set: '',
        changes: [...between, ...entries].map(({ id }) => ({ remove: id })),
      });
    }
    const done = await tags.steps.make('Tag in a set of your own', steps);
    return done.count === 0 ? 0 : count;
  }
}
