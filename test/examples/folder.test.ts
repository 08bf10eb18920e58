import assert from 'node:assert/strict';
import { toDumpRecord } from '../../server/src/corpus/entry.ts';
import { MemoryStore } from '../../server/src/corpus/memory/store.ts';
import { readQuery } from '../../server/src/corpus/query.ts';
import { readWhole } from './told.ts';

const DUMPS: Readonly<Record<string, string>> = {
  briefing: `Spokeswoman answers questions on trade and on Butina

19 July 2018

Question: Is the quay in Helsinki open after the summit?

Maria Zakharova: The quay is open. Sergey Lavrov spoke of it, and of Maria Butina.

Question: Will the talks go on?

Maria Zakharova: They will. In Moscow we ask for the release of Butinoy, and nobody else does.
`,
  summit: `Putin and Trump hold a summit in Helsinki

16 July 2018

HELSINKI, July 16. Vladimir Putin and Donald trump met on Monday for their summit. Lavrov and Pompeo were there.
`,
  strike: `Tram drivers of Oslo go on strike

3 September 2018

OSLO, September 3. Tram drivers in Oslo began a strike on Monday over shifts at night. The quay is closed, too.
`,
};

/** Queries, and the dumps with a passage that answers them, each with the first words of its passages. */
const SEARCHES: readonly (readonly [query: string, ...found: string[]])[] = [
  ['quay', 'briefing: Question: Is the quay', 'briefing: Maria Zakharova: The quay', 'strike: OSLO, September 3. Tram'],
  ['quay is:question', 'briefing: Question: Is the quay'],
  ['says:Zakharova quay', 'briefing: Maria Zakharova: The quay'],
  ['who:"Sergey Lavrov"', 'briefing: Maria Zakharova: The quay', 'summit: HELSINKI, July 16. Vladimir'],
  // All forms of a name, garbled ones too.
  ['who:Butina says:Zakharova', 'briefing: Maria Zakharova: The quay', 'briefing: Maria Zakharova: They will.'],
  ['who:"Donald Trump" in:headline', 'summit: Putin and Trump hold'],
  ['where:Helsinki is:question', 'briefing: Question: Is the quay'],
  ['when:2018-08..2018-09 quay', 'strike: OSLO, September 3. Tram'],
  ['event:strike in:headline', 'strike: Tram drivers of Oslo'],
];

describe('What a folder of dumps is asked for', () => {
  const store = new MemoryStore();
  before(() => {
    const records = Object.entries(DUMPS).map(([path, text]) =>
      toDumpRecord({ path, size: text.length, modified: 1, hash: '' }, readWhole(text)),
    );
    store.write(records, []);
  });
  for (const [query, ...expected] of SEARCHES)
    it(`answers ‘${query}’`, () => {
      const found = store
        .search(readQuery(query, store.names), 10)
        .map(({ path, start, end }) => `${path}: ${DUMPS[path].slice(start, end).split(/\s+/).slice(0, 4).join(' ')}`);
      assert.deepEqual(found.sort(), expected.toSorted());
    });
});
