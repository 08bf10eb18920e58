import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { nodeHost, openIndex } from '../../server/src/lsp/node-host.ts';

describe('A very large folder', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'dateline-large-'));
    for (const name of ['a', 'b', 'c']) writeFileSync(path.join(folder, `${name}.press.txt`), 'The harbour opened.');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  async function opened(answer: boolean | null, asked: number[] = []): Promise<boolean> {
    const sure = async (dumps: number) => {
      asked.push(dumps);
      return answer;
    };
    const index = await openIndex(pathToFileURL(folder).href, () => ({ dumps: [], hidden: [] }), sure, null, 2);
    if (typeof index !== 'string') await index.close();
    return typeof index !== 'string';
  }

  it('is read only after a yes, which holds for later', async () => {
    const asked: number[] = [];
    assert.equal(await opened(true, asked), true);
    assert.equal(await opened(null, asked), true);
    assert.deepEqual(asked, [3]);
  });

  it('is left alone after a no, which holds for later; no answer is asked for again', async () => {
    const asked: number[] = [];
    assert.equal(await opened(null, asked), false);
    assert.equal(existsSync(path.join(folder, '.dateline')), false);
    assert.equal(await opened(false, asked), false);
    assert.equal(await opened(true, asked), false);
    assert.deepEqual(asked, [3, 3]);
    rmSync(path.join(folder, '.dateline', 'not-indexed.txt'));
    assert.equal(await opened(true, asked), true);
  });
});

describe('The files that Dateline keeps in a folder', () => {
  it('are not written where the folder has gone, which is said', async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'dateline-gone-'));
    rmSync(folder, { recursive: true });
    const problem = await nodeHost.writeOwn(`${pathToFileURL(folder).href}/.dateline/tags/a.txt.json`, '{}');
    assert.equal(problem, 'The folder is not there any more.');
    assert.equal(existsSync(folder), false);
  });

  it('are read as an editor shows them, without the mark that Windows programs put in front', async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'dateline-marked-'));
    writeFileSync(path.join(folder, 'a.json'), '\ufeff{"people": []}');
    assert.equal(await nodeHost.readOwn(`${pathToFileURL(folder).href}/a.json`), '{"people": []}');
    assert.equal(await nodeHost.readOwn(`${pathToFileURL(folder).href}/b.json`), null);
    rmSync(folder, { recursive: true });
  });

  it('are all listed while some are written', async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'dateline-listed-'));
    const uri = pathToFileURL(folder).href;
    writeFileSync(path.join(folder, 'stays.json'), '{}');
    let writing = true;
    const writes = Promise.all(
      ['a', 'b', 'c', 'd'].map(async (name) => {
        while (writing) assert.equal(await nodeHost.writeOwn(`${uri}/${name}.json`, '{}'), null);
      }),
    );
    try {
      for (let i = 0; i < 200; i++) assert.ok((await nodeHost.listOwn(uri)).some((file) => file.path === 'stays.json'));
    } finally {
      writing = false;
      await writes;
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('never take the place of another, also where both are moved there at once', async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'dateline-moved-'));
    const uri = pathToFileURL(folder).href;
    try {
      for (let i = 0; i < 20; i++) {
        for (const name of ['a', 'b']) writeFileSync(path.join(folder, `${name}.json`), name);
        const moves = ['a', 'b'].map((name) => nodeHost.moveOwn(`${uri}/${name}.json`, `${uri}/${i}/c.json`));
        const refusals = (await Promise.all(moves)).filter((problem) => problem !== null);
        assert.deepEqual(refusals, ['There is a file of that name already.']);
        const left = ['a.json', 'b.json', `${i}/c.json`].map((name) => path.join(folder, name)).filter(existsSync);
        assert.deepEqual(left.map((file) => readFileSync(file, 'utf8')).sort(), ['a', 'b']);
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
