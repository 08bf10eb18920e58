import { clusterEvents } from '../corpus/clusters.ts';
import { describeEvents } from '../corpus/events.ts';
import { RelatedFinder } from '../corpus/related.ts';
import { readFolder } from './folder.ts';
import { Output } from './run.ts';
import { parse } from './usage.ts';

export const help = `usage: dateline events DIR

The events that DIR's dumps report, as one JSON object a line, by date.
`;

export async function run(words: string[]): Promise<number> {
  const { positionals } = parse(words, {});
  const { store, failed } = await readFolder(positionals);
  const output = new Output();
  for (const event of describeEvents(clusterEvents(store.entries(), new RelatedFinder(store))))
    await output.write(`${JSON.stringify(event)}\n`);
  await output.flush();
  return failed > 0 ? 2 : 0;
}
