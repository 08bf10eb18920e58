import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { untilEqual } from '../helpers/until.ts';
import { PROJECT } from './server.ts';
import { insist, Workbench } from './workbench.ts';

const NEWSROOM = join(PROJECT, 'test/fixtures/newsroom');

describe('A folder of texts with names of their own', () => {
  let folder: string;
  let window: Workbench;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'dateline-offer-'));
    mkdirSync(join(folder, 'ministry'));
    const dumps = readdirSync(NEWSROOM).filter((name) => name.endsWith('.txt'));
    // Too few to be offered if those in one of the encodings were not read.
    for (const [i, name] of dumps.entries()) {
      const text = readFileSync(join(NEWSROOM, name), 'utf8');
      const file = join(folder, 'ministry', `page-${i}.txt`);
      if (i % 2) writeFileSync(file, text);
      else writeFileSync(file, `\ufeff${text}`, 'utf16le');
    }
    writeFileSync(join(folder, 'todo.txt'), 'milk\neggs\n');
    // Where Dateline would keep its own, nothing can be written.
    writeFileSync(join(folder, '.dateline'), 'A file stands where the folder would.');
    window = await Workbench.open({ folder });
  });

  after(async () => {
    await window?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** A notification: windows that tests drive show no toasts, but the centre has all of them. */
  async function told(words: string): Promise<Locator> {
    const bell = window.page.locator('#status\\.notifications');
    const notification = window.page.locator('.notifications-center .notification-list-item', { hasText: words });
    await insist(async (timeout) => {
      if (!(await window.page.locator('.notifications-center.visible').isVisible())) await bell.click({ timeout });
    }, notification);
    return notification;
  }

  it('is offered to be read as press releases, and the answer is remembered in the workspace', async () => {
    const offer = await told('look like press releases');
    await offer.hover();
    await offer.getByRole('button', { name: 'Read as press releases' }).click();
    const settings = join(folder, '.vscode/settings.json');
    const written = (): unknown => JSON.parse((existsSync(settings) && readFileSync(settings, 'utf8')) || '{}');
    await untilEqual(written, { 'dateline.files': ['ministry/**/*.txt'] });
  });

  it('has one more file read as a press release by a command, and tells how it is read', async () => {
    await window.openFile('todo.txt');
    await window.command('Dateline: Read this file as a press release');
    await window.page.locator('#status\\.languageStatus[aria-label*="Press release, no date of its own"]').waitFor();
  });

  it('has it told in one sentence why its tags cannot be written', async () => {
    await window.command('Dateline: Edit the tags of this folder');
    await told('tags.json could not be written. ');
  });
});
