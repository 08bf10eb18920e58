import assert from 'node:assert/strict';
import { whoseTags } from '../../client/src/tags/whose.ts';

describe('Whose tags can be asked for', () => {
  const asked = (count: number, others: number, adjudicated: number): readonly unknown[] =>
    whoseTags({ count, others, adjudicated }).map((one) => [one.whose, one.count]);

  it('are those that are there, everybody’s with one’s own', () => {
    assert.deepEqual(asked(3, 2, 4), [
      ['own', 3],
      ['everybody', 5],
      ['adjudicated', 4],
    ]);
    assert.deepEqual(asked(0, 2, 1), [
      ['everybody', 2],
      ['adjudicated', 1],
    ]);
    assert.deepEqual(asked(0, 0, 0), []);
  });
});
