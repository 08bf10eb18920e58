import assert from 'node:assert/strict';
import { Corpus } from '../../server/src/lsp/corpus.ts';

describe('The indexes of folders', () => {
  it('are opened once, however often a folder without dumps is looked at anew', async () => {
    let opened = 0;
    const corpus = new Corpus({
      open: async () => {
        opened++;
        return 'This folder has fewer than two press releases.';
      },
      elsewhere: () => null,
      patterns: () => [],
      exclude: async () => [],
      opened: () => [],
      sure: async () => null,
      progress: (_folder, work) => work(() => {}, new AbortController().signal),
      goOn: async () => false,
      tell: (sentence) => assert.fail(sentence),
      note: () => {},
      changed: () => {},
    });
    corpus.follow(['file:///a']);
    await Promise.all([corpus.refresh(), corpus.refresh()]);
    await corpus.ready();
    assert.equal(opened, 2);
    // What is gone meanwhile is left alone.
    const looking = corpus.refresh();
    corpus.follow([]);
    await looking;
    assert.deepEqual([opened, await corpus.all()], [2, []]);
  });
});
