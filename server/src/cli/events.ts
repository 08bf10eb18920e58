import { describeEvents } from '../corpus/events.ts';
import { EventGroups } from '../corpus/groups.ts';
import { RelatedFinder } from '../corpus/related.ts';
import { fromFolder, storePlace } from './folder.ts';
import { Output } from './run.ts';
import { parse } from './usage.ts';

export const help = `usage: dateline events DIR [options]

The events that DIR's dumps report, as one JSON object a line, by date. With an index (‘dateline index DIR’) only what has
changed is read and compared.

  --store PATH   uses the index that ‘dateline index --store PATH’ keeps
`;

export async function run(words: string[]): Promise<number> {
  const { values, positionals } = parse(words, { store: { type: 'string' } });
  const place = storePlace(values.store);
  const { made: groups, folder } = await fromFolder(
    positionals,
    { jobs: null, keep: 'if-there', all: false, place },
    ({ store }) => new EventGroups(store, new RelatedFinder(store)).groups(),
  );
  const { tally, printed } = folder;
  const output = new Output();
  for (const { entries, ...event } of describeEvents(groups)) {
    const documents = entries.map((entry) => printed(entry.path));
    await output.write(`${JSON.stringify({ ...event, documents, main: documents })}\n`);
  }
  await output.flush();
  return tally.problems.length > 0 ? 2 : 0;
}
