import assert from 'node:assert/strict';
import { Tally } from '../../server/src/tags/tally.ts';

describe('Uses of names over dumps', () => {
  it('are counted with the dumps that have some, in the order in which names came up', () => {
    const tally = new Tally();
    tally.name('Place');
    tally.add({ Claim: 2, Place: 0 });
    tally.add({ Claim: 1, Source: 3 });
    tally.name('Claim');
    assert.deepEqual(tally.all, [
      { name: 'Place', count: 0, dumps: 0 },
      { name: 'Claim', count: 3, dumps: 2 },
      { name: 'Source', count: 3, dumps: 1 },
    ]);
    assert.deepEqual(tally.of('constructor'), { count: 0, dumps: 0 });
  });
});
