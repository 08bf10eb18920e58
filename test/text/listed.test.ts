import assert from 'node:assert/strict';
import { listed } from '../../server/src/text/listed.ts';

describe('Names in a sentence', () => {
  it('have commas between them, and one “and”', () => {
    assert.deepEqual([[], ['Ada'], ['Ada', 'Ben'], ['Ada', 'Ben', 'Cy', 'Dot']].map(listed), [
      '',
      'Ada',
      'Ada and Ben',
      'Ada, Ben, Cy and Dot',
    ]);
  });
});
