import assert from 'node:assert/strict';
import { sayProgress } from '../../server/src/features/pace.ts';

describe('How far long work is', () => {
  it('tells rate and time left once enough is done to tell', () => {
    assert.equal(sayProgress(1, 291, 18_000), '1 of 291');
    assert.equal(sayProgress(1200, 9800, 30_000), '1200 of 9800, 40 a second, 4 min left');
    assert.equal(sayProgress(9600, 9800, 30_000), '9600 of 9800, 320 a second, 1 s left');
  });
});
