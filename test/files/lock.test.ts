import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { whileLocked, whileLockedSync } from '../../server/src/files/lock.ts';

describe('A file that is locked', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-lock-'));
  const file = join(folder, 'below', 'a.json');
  after(() => rmSync(folder, { recursive: true, force: true }));
  beforeEach(() => rmSync(join(folder, 'below'), { recursive: true, force: true }));

  it('is read and written by one at a time', async () => {
    const count = (): number => (existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0);
    const one = (): Promise<void> =>
      whileLocked(file, async () => {
        const now = count();
        await new Promise((resume) => setTimeout(resume, 2));
        writeFileSync(file, String(now + 1));
      });
    await Promise.all(Array.from({ length: 10 }, one));
    whileLockedSync(file, () => writeFileSync(file, String(count() + 1)));
    assert.deepEqual([count(), existsSync(`${file}.lock`)], [11, false]);
  });

  it('is let go where the work fails', async () => {
    await assert.rejects(
      whileLocked(file, () => Promise.reject(new Error('No.'))),
      /No\./,
    );
    assert.equal(
      whileLockedSync(file, () => 'done'),
      'done',
    );
  });

  it('is taken over from a program that was killed, here or long ago elsewhere', () => {
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    whileLockedSync(file, () => {});
    writeFileSync(`${file}.lock`, JSON.stringify({ pid, host: hostname() }));
    assert.equal(
      whileLockedSync(file, () => 'done'),
      'done',
    );
    writeFileSync(`${file}.lock`, JSON.stringify({ pid: process.pid, host: 'elsewhere' }));
    const before = Date.now() / 1000 - 60;
    utimesSync(`${file}.lock`, before, before);
    assert.equal(
      whileLockedSync(file, () => 'done'),
      'done',
    );
  });
});
