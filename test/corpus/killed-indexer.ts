// Reads a folder into its index, a few dumps at a time, and groups its events, over and over: the test kills it.
import path from 'node:path';
import { EventGroups } from '../../server/src/corpus/groups.ts';
import { updateIndex } from '../../server/src/corpus/indexer.ts';
import { openStore } from '../../server/src/corpus/open.ts';
import { readForIndex } from '../../server/src/corpus/read-file.ts';
import { RelatedFinder } from '../../server/src/corpus/related.ts';
import { findDumps } from '../../server/src/files/find.ts';
import { NO_KNOWLEDGE } from '../../server/src/names/knowledge.ts';

const [folder] = process.argv.slice(2);
const { store } = await openStore(path.join(folder, '.dateline'));
const groups = new EventGroups(store, new RelatedFinder(store));
for (let round = 0; ; round++) {
  const found = (await findDumps([folder])).filter((_, i) => i % 3 !== round % 3 || round < 3);
  for (let i = 0; i < found.length; i += 10) {
    await updateIndex({
      folder,
      found: found.slice(0, i + 10),
      store,
      read: async function* (inputs) {
        for (const input of inputs) yield readForIndex(input, NO_KNOWLEDGE);
      },
    });
    process.stdout.write('.');
    if (i % 20 === 0) await groups.groups();
  }
}
