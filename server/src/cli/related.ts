import { RelatedFinder, reason } from '../corpus/related.ts';
import { fromFolder, storePlace } from './folder.ts';
import { Output } from './run.ts';
import { parse, wholeNumber } from './usage.ts';

export const help = `usage: dateline related DIR [options]

For every dump in DIR the other articles that report the same event, best first, as one JSON object a line.

With an index (‘dateline index DIR’) only what has changed is read first.

  --top N        at most so many articles for a dump (default 5)
  --store PATH   uses the index that ‘dateline index --store PATH’ keeps
`;

export async function run(words: string[]): Promise<number> {
  const { values, positionals } = parse(words, { top: { type: 'string', default: '5' }, store: { type: 'string' } });
  const top = wholeNumber('--top', values.top);
  const output = new Output();
  const place = storePlace(values.store);
  /** How many lines are written: where the index fails on the way, only the others are. */
  let written = 0;
  const { folder } = await fromFolder(
    positionals,
    { jobs: null, keep: 'if-there', all: false, place },
    async ({ store, printed }) => {
      const finder = new RelatedFinder(store);
      for (const entry of store.entries().slice(written)) {
        const related = finder.related(entry, top).map((article) => ({
          path: printed(article.entry.path),
          score: Math.round(article.score * 1000) / 1000,
          why: reason(article, entry),
        }));
        await output.write(`${JSON.stringify({ path: printed(entry.path), related })}\n`);
        written++;
      }
    },
  );
  await output.flush();
  return folder.tally.problems.length > 0 ? 2 : 0;
}
