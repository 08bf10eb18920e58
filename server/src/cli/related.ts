import { relatedArticles } from '../corpus/related.ts';
import { readFolder } from './folder.ts';
import { Output } from './run.ts';
import { parse, wholeNumber } from './usage.ts';

export const help = `usage: dateline related DIR [options]

For every dump in DIR the other articles that report the same event, best first, as one JSON object a line.

  --top N   at most so many articles for a dump (default 5)
`;

export async function run(words: string[]): Promise<number> {
  const { values, positionals } = parse(words, { top: { type: 'string', default: '5' } });
  const top = wholeNumber('--top', values.top);
  const { corpus, failed } = await readFolder(positionals);
  const output = new Output();
  for (const [index, { path }] of corpus.entries.entries()) {
    const related = relatedArticles(corpus, index, top).map((r) => ({
      path: corpus.entries[r.index].path,
      score: r.score,
      why: r.why,
    }));
    await output.write(`${JSON.stringify({ path, related })}\n`);
  }
  await output.flush();
  return failed > 0 ? 2 : 0;
}
