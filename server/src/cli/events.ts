import { EVENT_FILTERS, filterEvents } from '../corpus/event-filter.ts';
import { describeEvents } from '../corpus/events.ts';
import { EventGroups } from '../corpus/groups.ts';
import { personsOnce } from '../corpus/namesakes.ts';
import { RelatedFinder } from '../corpus/related.ts';
import { asUsage, fromFolder, storePlace } from './folder.ts';
import { Output } from './run.ts';
import { parse } from './usage.ts';

export const help = `usage: dateline events DIR [FILTER...] [options]

The events that DIR's dumps report, as one JSON object a line, by date. With an index (‘dateline index DIR’) only what has
changed is read and compared.

A filter leaves those events that meet all of it: words of a headline, a kind, a place or a date, and

${Object.entries(EVENT_FILTERS)
  .map(([filter, meaning]) => `  ${`${filter}:`.padEnd(7)} ${meaning}`)
  .join('\n')}

  --store PATH   uses the index that ‘dateline index --store PATH’ keeps
`;

export async function run(words: string[]): Promise<number> {
  const { values, positionals } = parse(words, { store: { type: 'string' } });
  const place = storePlace(values.store);
  const { made: events, folder } = await fromFolder(
    positionals.slice(0, 1),
    { jobs: null, keep: 'if-there', all: false, place },
    async ({ store }) => {
      const { entitiesLike } = personsOnce(store.names);
      const naming = { entitiesLike, dumpsNaming: (entities: readonly string[]) => store.names.dumpsNaming(entities) };
      const events = describeEvents(await new EventGroups(store, new RelatedFinder(store)).groups());
      return filterEvents(events, positionals.slice(1).join(' '), naming);
    },
  ).catch(asUsage);
  const { tally, printed } = folder;
  const output = new Output();
  for (const { entries, ...event } of events) {
    const documents = entries.map((entry) => printed(entry.path));
    await output.write(`${JSON.stringify({ ...event, documents, main: documents })}\n`);
  }
  await output.flush();
  return tally.problems.length > 0 ? 2 : 0;
}
