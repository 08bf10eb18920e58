import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { PROJECT } from './server.ts';

/** Starts as `npm start` does, in the browser build even where there is a desktop, and gives the address that it prints. */
function start(...words: string[]): { child: ChildProcess; address: Promise<string>; ended: Promise<number | null> } {
  const child = spawn(process.execPath, [join(PROJECT, 'test/vscode/start.mjs'), ...words], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, DATELINE_EDITOR: 'browser' },
  });
  let out = '';
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
  const address = new Promise<string>((resolve, reject) => {
    child.stdout?.setEncoding('utf8').on('data', (text) => {
      out += text;
      const found = /http:\/\/\S+/.exec(out);
      if (found) resolve(found[0]);
    });
    ended.then(() => reject(new Error(`It ended early: ${out}`)));
  });
  return { child, address, ended };
}

describe('npm start', () => {
  it('serves VS Code to this machine only, to who knows the token, until it is ended', async () => {
    const { child, address, ended } = start();
    try {
      const url = new URL(await address);
      assert.equal(url.hostname, '127.0.0.1');
      assert.match(url.searchParams.get('folder') ?? '', /newsroom$/);
      const status = async (place: URL): Promise<number> => (await fetch(place, { redirect: 'manual' })).status;
      assert.equal(await status(new URL('/', url)), 403);
      // With the token comes a cookie and the way to the page.
      assert.equal(await status(url), 302);
      child.kill('SIGINT');
      assert.equal(await ended, 0);
      await assert.rejects(fetch(url));
    } finally {
      child.kill('SIGKILL');
    }
  });

  it('says which folder it does not find, and what is none', async () => {
    for (const name of ['no-such-folder', 'README.md']) {
      const { ended, address } = start(join(PROJECT, name));
      address.catch(() => {});
      assert.equal(await ended, 2);
    }
  });
});
