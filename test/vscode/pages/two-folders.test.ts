import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { untilEqual } from '../../helpers/until.ts';
import { PROJECT } from '../server.ts';
import { insist, Workbench } from '../workbench.ts';
import { giveTags, SCHEMA, TAG_KEY, untilOffered } from './tags.ts';

const DUMPS = join(PROJECT, 'test/fixtures/newsroom');
/** In the north: a text with garbled forms of a name. */
const ARREST = '000_4b7e19c2a05d8f36.txt';
/** Of the south: what reports one ferry. */
const IN_SOUTH = /^00[457]_/;
/** One of those, with a garbled name of its own. */
const VARNA = '007_58ec7a20d94b3f16.txt';

describe('Two folders in one window', () => {
  let root: string;
  let window: Workbench;

  before(async () => {
    root = mkdtempSync(join(tmpdir(), 'dateline-two-'));
    for (const folder of ['north', 'south']) mkdirSync(join(root, folder));
    for (const dump of readdirSync(DUMPS).filter((name) => name.endsWith('.txt')))
      cpSync(join(DUMPS, dump), join(root, IN_SOUTH.test(dump) ? 'south' : 'north', dump));
    giveTags(join(root, 'north'), { version: 1, tags: [{ name: 'Rumour', key: 'r' }] });
    giveTags(join(root, 'south'), SCHEMA);
    const workspace = join(root, 'two.code-workspace');
    writeFileSync(workspace, JSON.stringify({ folders: [{ path: 'north' }, { path: 'south' }] }));
    window = await Workbench.open({ folder: workspace });
    // VS Code takes the file of a workspace for empty where it comes to read it before it is ready: a user would load the window again.
    const { page } = window;
    const north = page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'north' });
    await insist(async (timeout) => {
      try {
        await north.waitFor({ timeout: 4 * timeout });
      } catch (error) {
        await page.reload();
        throw error;
      }
    });
  });

  after(async () => {
    await window.close();
    rmSync(root, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  });

  const row = (title: string, words: string | RegExp): Locator =>
    window.pane(title).locator('.monaco-list-row', { hasText: words }).first();

  const text = (folder: string, dump: string): string => readFileSync(join(root, folder, dump), 'utf8');

  it('finds the other articles on an event in the text’s own folder', async () => {
    await window.openFile(VARNA);
    await window.command('Dateline: Show related articles');
    await row('Related Articles', 'bring back').waitFor();
  });

  it('tags with the tags of the text’s own folder, and keeps them there', async () => {
    const { page } = window;
    await window.openFile(VARNA);
    await window.text('Varny').waitFor();
    await untilOffered({ window, root }, 'Evasion');
    await window.text('Varny').dblclick();
    await page.keyboard.press(TAG_KEY);
    await page.keyboard.press('a');
    const kept = (folder: string): readonly string[] =>
      readdirSync(join(root, folder, '.dateline'), { recursive: true, encoding: 'utf8' }).filter((name) =>
        name.includes(VARNA),
      );
    await untilEqual(() => kept('south').length, 1);
    assert.deepEqual(kept('north'), []);
  });

  it('corrects garbled names in both at once, and takes all of it back by one undo', async () => {
    const { page } = window;
    const before = [text('north', ARREST), text('south', VARNA)];
    const garbled = (): readonly boolean[] => [
      /Kurbatov(?:ai|oi|u|oy)\b/.test(text('north', ARREST)),
      /\bVarny\b/.test(text('south', VARNA)),
    ];
    assert.deepEqual(garbled(), [true, true]);
    await window.openFile(ARREST);
    await window.command('Dateline: Focus on Names View');
    await window.unfold(false, 'Related Articles', 'Events', 'Tags');
    const all = row('Names', 'To correct');
    const apply = page.locator('.panel .monaco-button', { hasText: 'Apply' });
    await insist(async (timeout) => {
      await all.hover({ timeout });
      await all.locator('.action-label[aria-label^="Correct in the whole folder"]').click({ timeout });
    }, apply);
    await apply.click();
    await untilEqual(garbled, [false, false]);
    // VS Code loses sight of a change that is undone while it is being saved.
    const dirty = page.locator('.tab.dirty');
    await dirty.first().waitFor({ state: 'detached' });
    await page.keyboard.press('Control+1');
    await page.keyboard.press('Control+z');
    for (const dump of [ARREST, VARNA]) await dirty.filter({ hasText: dump }).waitFor();
    await window.command('File: Save All Files');
    await untilEqual(() => [text('north', ARREST), text('south', VARNA)], before);
  });
});
