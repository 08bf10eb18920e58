import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { liesInside } from '../../server/src/files/inside.ts';
import { nodeHost } from '../../server/src/lsp/node-host.ts';

describe('What lies in a folder', () => {
  let root: string;
  const at = (...parts: string[]): string => join(root, ...parts);
  before(function () {
    root = mkdtempSync(join(tmpdir(), 'dateline-inside-'));
    for (const folder of ['own/.dateline/tags/sub', 'elsewhere']) mkdirSync(at(folder), { recursive: true });
    try {
      symlinkSync(at('elsewhere'), at('own/.dateline/tags/out'));
      symlinkSync(at('own'), at('same'));
      symlinkSync('sub', at('own/.dateline/tags/in'));
      symlinkSync('nowhere', at('own/gone'));
    } catch {
      // Some systems let only administrators make links.
      this.skip();
    }
  });
  after(() => rmSync(root, { recursive: true, force: true }));

  it('is what its path and all links on it keep there', () => {
    for (const inside of ['own', 'own/a/b', 'own/.dateline/tags/in/a', 'same/a'])
      assert.ok(liesInside(at('own'), at(inside)), inside);
    for (const outside of [
      '.',
      'own/../x',
      'owned',
      'own/.dateline/tags/out',
      'own/.dateline/tags/out/a/b',
      'own/gone',
    ])
      assert.ok(!liesInside(at('own'), at(outside)), outside);
    assert.ok(liesInside(at('same'), at('own/a')));
  });

  it('is all that the editor writes of its own', async () => {
    const write = (file: string): Promise<string | null> =>
      nodeHost.writeOwn(pathToFileURL(at('own/.dateline/tags', file)).href, '{}');
    assert.match((await write('out/a.txt.json')) ?? '', /A link in .*\.dateline leads out of the folder/);
    assert.deepEqual(readdirSync(at('elsewhere')), []);
    assert.equal(await write('in/a.txt.json'), null);
    assert.ok(existsSync(at('own/.dateline/tags/sub/a.txt.json')));
  });
});
