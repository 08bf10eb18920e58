import assert from 'node:assert/strict';
import { insist, openNewsroom, type Workbench } from '../workbench.ts';

const NEWS = '000_4b7e19c2a05d8f36.txt';
const INTERVIEW = '001_c83f05d7be1a6290.txt';

describe('A reader in the workbench', () => {
  let window: Workbench;

  before(async () => {
    ({ window } = await openNewsroom());
  });

  it('sees an interview in the Outline view, answers under their questions', async () => {
    await window.openFile(INTERVIEW);
    const outline = await window.openOutline();
    const question = outline.locator('.monaco-list-row', { hasText: 'Mr Ignatyev, the scientists are home' });
    const answer = outline.locator('.monaco-list-row', { hasText: 'It was not as quick as it looks' });
    const level = async (row: typeof question): Promise<number> => Number(await row.getAttribute('aria-level'));
    assert.equal(await level(answer), (await level(question)) + 1);
    await window.shot('outline');
  });

  it('goes from the outline to the text', async () => {
    const outline = await window.openOutline();
    await outline.locator('.monaco-list-row', { hasText: 'Some newspapers wrote' }).click();
    await window.status('Ln 29').waitFor();
  });

  it('sees findings in the Problems view', async () => {
    await window.openFile(NEWS);
    await window.command('Problems: Focus on Problems View');
    const problems = window.page.locator('.markers-panel');
    await problems.getByText('Kurbatovu', { exact: false }).first().waitFor();
    await window.page.keyboard.press('Control+j');
    await problems.waitFor({ state: 'hidden' });
  });

  it('reads a card on hovering over a name', async () => {
    await window.openFile(NEWS);
    const card = window.page.locator('.monaco-hover:visible');
    await insist(async () => {
      await window.page.mouse.move(600, 20);
      await window.text('Sergey Lavrov').hover();
    }, card.getByText('Lavrov').first());
    await window.shot('hover');
  });

  it('corrects a garbled name by the light bulb', async () => {
    await window.openFile(NEWS);
    const fix = window.page.locator('.action-widget .monaco-list-row', { hasText: 'Kurbatova' }).first();
    await window.page.locator('.squiggly-warning').first().waitFor();
    await window.openFixes('Kurbatovu', fix);
    await window.shot('quick-fix');
    await fix.click();
    await window.text('Kurbatovu').waitFor({ state: 'detached' });
  });

  it('makes all other fixes at once, is told how many, and takes them back at once', async () => {
    const before = window.text('dipvedomstva');
    await before.waitFor();
    await window.command('Dateline: Make all fixes that are sure');
    await window.status('places fixed.').waitFor();
    await before.waitFor({ state: 'detached' });
    await window.page.keyboard.press('Control+z');
    await before.waitFor();
  });
});
