import { RelatedFinder, reason } from '../corpus/related.ts';
import { readFolder, storePlace } from './folder.ts';
import { Output } from './run.ts';
import { parse, wholeNumber } from './usage.ts';

export const help = `usage: dateline related DIR [options]

For every dump in DIR the other articles that report the same event, best first, as one JSON object a line.

With an index ('dateline index DIR') only what has changed is read first.

  --top N        at most so many articles for a dump (default 5)
  --store PATH   uses the index that 'dateline index --store PATH' keeps
`;

export async function run(words: string[]): Promise<number> {
  const { values, positionals } = parse(words, { top: { type: 'string', default: '5' }, store: { type: 'string' } });
  const top = wholeNumber('--top', values.top);
  const { store, tally, printed } = await readFolder(positionals, {
    jobs: null,
    keep: false,
    all: false,
    place: storePlace(values.store),
  });
  const finder = new RelatedFinder(store);
  const output = new Output();
  for (const entry of store.entries()) {
    const related = finder.related(entry, top).map((article) => ({
      path: printed(article.entry.path),
      score: Math.round(article.score * 1000) / 1000,
      why: reason(article, entry.day),
    }));
    await output.write(`${JSON.stringify({ path: printed(entry.path), related })}\n`);
  }
  await output.flush();
  return tally.problems.length > 0 ? 2 : 0;
}
