import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Corpus, type CorpusNeeds } from '../../server/src/lsp/corpus.ts';
import type { FilePatterns } from '../../server/src/lsp/host.ts';
import { openIndex } from '../../server/src/lsp/node-host.ts';

function corpusWith(open: CorpusNeeds['open'], needs: Partial<CorpusNeeds> = {}): Corpus {
  const all: CorpusNeeds = {
    open,
    elsewhere: () => null,
    patterns: () => ({ dumps: [], hidden: [] }),
    opened: () => [],
    sure: async () => null,
    progress: (_folder, work) => work(() => {}, new AbortController().signal),
    goOn: async () => false,
    tell: (sentence) => assert.fail(sentence),
    note: () => {},
    changed: () => {},
    ...needs,
  };
  return new Corpus(all, 5);
}

describe('The indexes of folders', () => {
  it('are opened once, however often a folder without dumps is looked at anew', async () => {
    let opened = 0;
    const corpus = corpusWith(async () => {
      opened++;
      return 'This folder has fewer than two press releases.';
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

  it('are looked at once more where another program was writing to them, which is told of once', async () => {
    const root = mkdtempSync(path.join(os.tmpdir(), 'dateline-in-use-'));
    try {
      for (const name of ['a', 'b']) writeFileSync(path.join(root, `${name}.press.txt`), 'The harbour opened.');
      const told: string[] = [];
      let failures = 3;
      const inUse: CorpusNeeds['open'] = async (...asked) => {
        const index = await openIndex(...asked);
        assert.ok(typeof index !== 'string');
        const update = index.update.bind(index);
        index.update = (options) =>
          failures-- > 0
            ? Promise.reject(Object.assign(new Error('database is locked'), { errcode: 5 }))
            : update(options);
        return index;
      };
      let done = (): void => {};
      const read = new Promise<void>((resolve) => {
        done = resolve;
      });
      const corpus = corpusWith(inUse, {
        tell: (sentence) => told.push(sentence),
        changed: () => {
          if (failures < 0) done();
        },
      });
      corpus.follow([pathToFileURL(root).href]);
      await read;
      const [{ index }] = await corpus.all();
      assert.equal(index.store.entries().length, 2);
      await index.close();
      assert.equal(told.length, 1);
      assert.match(told[0], /Another program is writing to it/);
    } finally {
      rmSync(root, { recursive: true, force: true });
    }
  });

  it('are asked for a text that two folders hold by the inner one', async () => {
    const root = mkdtempSync(path.join(os.tmpdir(), 'dateline-nested-'));
    try {
      mkdirSync(path.join(root, 'inner'));
      for (const name of ['a', 'b', 'inner/c', 'inner/d'])
        writeFileSync(path.join(root, `${name}.press.txt`), 'The harbour opened.');
      const [outer, inner] = [root, path.join(root, 'inner')].map((folder) => pathToFileURL(folder).href);
      const corpus = corpusWith(openIndex);
      corpus.follow([outer, inner]);
      await corpus.ready();
      const uri = `${inner}/c.press.txt`;
      assert.deepEqual((await corpus.place(uri))?.folder, inner);
      assert.deepEqual([corpus.placeNow(uri)?.folder, corpus.placeNow(uri)?.path], [inner, 'c.press.txt']);
      assert.equal(corpus.placeNow(`${outer}/a.press.txt`)?.folder, outer);
      const indexes = await corpus.all();
      await Promise.all(indexes.map(({ index }) => index.close()));
    } finally {
      rmSync(root, { recursive: true, force: true });
    }
  });

  it('follow what the settings name and hide', async () => {
    const root = mkdtempSync(path.join(os.tmpdir(), 'dateline-named-'));
    try {
      for (const name of ['a.press', 'b.press', 'c', 'd'])
        writeFileSync(path.join(root, `${name}.txt`), 'The harbour opened.');
      let patterns: FilePatterns = { dumps: [], hidden: [] };
      const corpus = corpusWith(openIndex, { patterns: () => patterns });
      corpus.follow([pathToFileURL(root).href]);
      const [{ index }] = await corpus.all();
      const paths = async (): Promise<readonly string[]> => {
        await corpus.refresh();
        return index.store.entries().map((entry) => entry.path);
      };
      assert.deepEqual((await paths()).toSorted(), ['a.press.txt', 'b.press.txt']);
      patterns = { dumps: ['c*'], hidden: [] };
      assert.deepEqual((await paths()).toSorted(), ['a.press.txt', 'b.press.txt', 'c.txt']);
      patterns = { dumps: ['d*'], hidden: [] };
      assert.deepEqual((await paths()).toSorted(), ['a.press.txt', 'b.press.txt', 'd.txt']);
      patterns = { dumps: ['d*'], hidden: ['a.*'] };
      assert.deepEqual((await paths()).toSorted(), ['b.press.txt', 'd.txt']);
      await index.close();
    } finally {
      rmSync(root, { recursive: true, force: true });
    }
  });
});
