import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findDumps, LARGEST, readDump } from '../../server/src/files/find.ts';

describe('findDumps', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'dateline-find-'));
    mkdirSync(join(folder, 'b/deep'), { recursive: true });
    for (const name of ['z.txt', 'a.txt', 'b/c.txt', 'b/deep/d.txt', 'b/notes.md'])
      writeFileSync(join(folder, name), name);
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const below = async (...paths: string[]): Promise<string[]> =>
    (await findDumps(paths)).map((f) => f.path.slice(folder.length) + ('problem' in f ? `: ${f.problem}` : ''));

  it('lists a folder sorted by path, with the folder as given in front', async () => {
    assert.deepEqual(await below(folder), ['/a.txt', '/b/c.txt', '/b/deep/d.txt', '/z.txt']);
    assert.deepEqual(await below(`${folder}/`), ['/a.txt', '/b/c.txt', '/b/deep/d.txt', '/z.txt']);
  });

  it('takes a file whatever its name, and each path once', async () => {
    assert.deepEqual(await below(`${folder}/b`, `${folder}/b/notes.md`, `${folder}/b/c.txt`), [
      '/b/c.txt',
      '/b/deep/d.txt',
      '/b/notes.md',
    ]);
  });

  it('follows links, and ends where they lead in a circle', async () => {
    symlinkSync(folder, join(folder, 'b/up'));
    symlinkSync('self', join(folder, 'b/self'));
    symlinkSync(join(folder, 'a.txt'), join(folder, 'b/link.txt'));
    assert.deepEqual(await below(folder), ['/a.txt', '/b/c.txt', '/b/deep/d.txt', '/b/link.txt', '/z.txt']);
  });

  it('names a broken link and a missing path', async () => {
    symlinkSync('nowhere', join(folder, 'b/gone.txt'));
    assert.deepEqual(await below(`${folder}/b/deep`, `${folder}/b/gone.txt`, `${folder}/none`), [
      '/b/deep/d.txt',
      '/b/gone.txt: There is no such file.',
      '/none: There is no such file.',
    ]);
    assert.ok((await below(folder)).includes('/b/gone.txt: There is no such file.'));
  });

  it('leaves folders of programs alone', async () => {
    mkdirSync(join(folder, '.dateline/tags'), { recursive: true });
    writeFileSync(join(folder, '.dateline/tags/x.txt'), '');
    assert.equal((await below(folder)).length, 4);
  });

  it('does not read a file that is too large, a folder, or one that is gone', () => {
    const huge = join(folder, 'huge.txt');
    writeFileSync(huge, '');
    truncateSync(huge, LARGEST + 1);
    assert.deepEqual(readDump(huge), { problem: 'This file has 65 MB; the largest that is read has 64 MB.' });
    assert.deepEqual(readDump(join(folder, 'b')), { problem: 'This is a folder.' });
    assert.deepEqual(readDump(join(folder, 'gone')), { problem: 'There is no such file.' });
  });
});
