import assert from 'node:assert/strict';
import { Frequencies } from '../../server/src/corpus/weights.ts';

describe('The frequencies of words', () => {
  it('are looked up in a folder that had releases before, once a word', () => {
    const asked: number[] = [];
    const frequencies = new Frequencies(5, (word) => {
      asked.push(word);
      return 3;
    });
    frequencies.change([], [Uint32Array.of(7, 8)]);
    assert.deepEqual(
      [7, 8, 9, 9].map((word) => frequencies.of(word)),
      [4, 4, 3, 3],
    );
    assert.deepEqual(asked, [7, 8, 9]);
  });

  it('are all known in a folder that was empty', () => {
    const frequencies = new Frequencies(0, () => assert.fail('nothing stands in any release but what came'));
    frequencies.change([], [Uint32Array.of(7, 8), Uint32Array.of(8)]);
    frequencies.change([Uint32Array.of(8)], []);
    assert.deepEqual(
      [7, 8, 9].map((word) => frequencies.of(word)),
      [1, 1, 0],
    );
  });

  it('are looked up again where a folder that was empty has more words than are kept', () => {
    const all = Uint32Array.from({ length: 200_001 }, (_, word) => word);
    const frequencies = new Frequencies(0, (word) => (word < all.length ? 1 : 0));
    frequencies.change([], [all]);
    assert.deepEqual(
      [0, 200_000, 200_001].map((word) => frequencies.of(word)),
      [1, 1, 0],
    );
  });
});
