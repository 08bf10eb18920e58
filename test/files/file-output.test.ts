import assert from 'node:assert/strict';
import { closeSync, existsSync, mkdirSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FileOutput } from '../../server/src/files/file-output.ts';

describe('A file that is written piece by piece', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-output-'));
  after(() => rmSync(folder, { recursive: true, force: true }));

  /** The number that the system gives the next file: the lowest that is free. */
  function free(): number {
    const file = openSync(folder, 'r');
    closeSync(file);
    return file;
  }

  it('is there when all is written', async () => {
    const file = join(folder, 'below', 'tags.csv');
    const output = new FileOutput(file);
    await output.write('a\n');
    assert.equal(existsSync(file), false);
    await output.write('ä\n');
    await output.flush();
    assert.equal(readFileSync(file, 'utf8'), 'a\nä\n');
    assert.deepEqual(readdirSync(join(folder, 'below')), ['tags.csv']);
  });

  it('leaves nothing beside it and nothing open where it cannot be finished', async function () {
    if (process.platform === 'win32') this.skip();
    const before = free();
    const written = new FileOutput(join(folder, 'left.csv'));
    await written.write('half of i');
    written.abandon();
    assert.equal(free(), before);
    // A folder came where the file should go.
    const barred = new FileOutput(join(folder, 'barred.csv'));
    mkdirSync(join(folder, 'barred.csv', 'full'), { recursive: true });
    await assert.rejects(barred.flush());
    barred.abandon();
    assert.equal(free(), before);
    assert.deepEqual(readdirSync(folder).sort(), ['barred.csv', 'below']);
  });
});
