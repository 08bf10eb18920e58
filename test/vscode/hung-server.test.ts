import { copyFileSync, cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROJECT } from './server.ts';
import { Workbench } from './workbench.ts';

describe('A server that never answers', () => {
  let root: string;
  let window: Workbench;
  /** The server of a copy of the extension. */
  let server: string;

  before(async () => {
    root = mkdtempSync(join(tmpdir(), 'dateline-hung-'));
    const folder = join(root, 'newsroom');
    cpSync(join(PROJECT, 'test/fixtures/newsroom'), folder, { recursive: true });
    const extension = join(root, 'extension');
    mkdirSync(join(extension, 'dist'), { recursive: true });
    for (const name of ['package.json', 'media', 'syntaxes'])
      cpSync(join(PROJECT, name), join(extension, name), { recursive: true });
    for (const name of readdirSync(join(PROJECT, 'dist')))
      if (name !== 'server.cjs') symlinkSync(join(PROJECT, 'dist', name), join(extension, 'dist', name));
    server = join(extension, 'dist/server.cjs');
    writeFileSync(server, 'setInterval(() => {}, 1_000_000);');
    window = await Workbench.open({ folder, develop: extension });
  });

  after(async () => {
    await window?.close();
    rmSync(root, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  });

  it('leaves the log to its user, and is another try away from one that does', async () => {
    await window.openFile('001_c83f05d7be1a6290.txt');
    await window.command('Dateline: Show log');
    await window.page.locator('.panel .output-view, .panel .monaco-editor').first().waitFor();
    copyFileSync(join(PROJECT, 'dist/server.cjs'), server);
    await window.command('Dateline: Start again');
    await window.page.locator('#status\\.languageStatus[aria-label*="Interview"]').waitFor();
  });
});
