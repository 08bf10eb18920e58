import assert from 'node:assert/strict';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROJECT } from './server.ts';
import { Workbench } from './workbench.ts';

const NEWSROOM = join(PROJECT, 'test/fixtures/newsroom');

describe('A folder of texts with names of their own', () => {
  let folder: string;
  let window: Workbench;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'dateline-offer-'));
    mkdirSync(join(folder, 'ministry'));
    const dumps = readdirSync(NEWSROOM).filter((name) => name.endsWith('.txt'));
    for (const [i, name] of dumps.entries())
      copyFileSync(join(NEWSROOM, name), join(folder, 'ministry', `page-${i}.txt`));
    writeFileSync(join(folder, 'todo.txt'), 'milk\neggs\n');
    window = await Workbench.open({ folder });
  });

  after(async () => {
    await window?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is offered to be read as press releases, and the answer is remembered in the workspace', async () => {
    // Windows that tests drive show no toasts, but the centre has all notifications.
    const bell = window.page.locator('#status\\.notifications');
    const offer = window.page.locator('.notifications-center .notification-list-item', {
      hasText: 'look like press releases',
    });
    for (let i = 0; i < 60 && !(await offer.isVisible()); i++) {
      if (!(await window.page.locator('.notifications-center.visible').isVisible())) await bell.click();
      await window.page.waitForTimeout(500);
    }
    await offer.hover();
    await offer.getByRole('button', { name: 'Read as press releases' }).click();
    const settings = join(folder, '.vscode/settings.json');
    const written = (): string => (existsSync(settings) ? readFileSync(settings, 'utf8') : '');
    for (let i = 0; i < 100 && !written().includes('dateline'); i++) await window.page.waitForTimeout(100);
    assert.deepEqual(JSON.parse(written()), { 'dateline.files': ['ministry/**/*.txt'] });
  });

  it('has one more file read as a press release by a command, and tells how it is read', async () => {
    await window.openFile('todo.txt');
    await window.command('Dateline: Read this file as a press release');
    await window.page.locator('#status\\.languageStatus[aria-label*="Press release, no date of its own"]').waitFor();
  });
});
