import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { until, untilEqual } from '../../helpers/until.ts';
import { openNewsroom, type Workbench } from '../workbench.ts';

const INTERVIEW = '001_c83f05d7be1a6290.txt';
const FERRY = '004_e05b8c3d97f1a264.txt';

describe('A folder of dumps in the sidebar', () => {
  let root: string;
  let window: Workbench;
  let input: Locator;

  before(async () => {
    ({ window, root } = await openNewsroom());
    input = window.page.locator('.quick-input-widget input:visible').first();
  });

  const row = (title: string, words: string | RegExp): Locator =>
    window.pane(title).locator('.monaco-list-row', { hasText: words }).first();

  it('shows the articles on the open dump’s event, with the reason', async () => {
    await window.openFile(INTERVIEW);
    await window.page.keyboard.press('Control+Home');
    await window.command('Dateline: Show related articles');
    await window.unfold(true, 'Related articles', 'Events');
    await row('Related articles', /release biologist.*14 Sep 2018 · ./i).waitFor();
    await row('Related articles', 'Same subject').waitFor();
  });

  it('keeps the articles on the event of a dump while its log is read', async () => {
    await window.openFile(FERRY);
    await row('Related articles', 'Also reported').waitFor();
    const related = row('Related articles', 'launched ferry');
    await related.waitFor();
    await window.command('Dateline: Show log');
    await window.page.locator('.panel .output-view, .panel .monaco-editor').first().waitFor();
    // To empty the view took the blink of an eye.
    await window.page.waitForTimeout(500);
    assert.ok(await related.isVisible());
    await window.page.keyboard.press('Control+j');
  });

  it('shows events by day and the names of all dumps', async () => {
    await window.pane('Events').locator('.monaco-list-row').first().waitFor();
    await window.ask('Dateline: Filter events…');
    await input.fill('arrest september');
    await window.page.keyboard.press('Enter');
    await row('Events', '11 September 2018').waitFor();
    await row('Events', /demands.*3 articles · arrest/).click();
    await row('Events', 'Research vessel free').waitFor();
    await window.unfold(true, 'Names');
    await row('Names', 'People').waitFor();
    await window.shot('sidebar');
  });

  it('searches the folder as the query is typed, and opens the passage that is chosen', async () => {
    await window.ask('Dateline: Search this folder…');
    const list = window.page.locator('.quick-input-list');
    await list.getByText('who:').first().waitFor();
    await input.fill('who:"Kurbatova" is:question');
    const hit = list.locator('.monaco-list-row', { hasText: 'Kurbatova' }).first();
    await hit.waitFor();
    await window.page.locator('.quick-input-title', { hasText: /^Search this folder: \d+ passages$/ }).waitFor();
    await hit.click();
    await window.page.locator('.editor-instance .view-line').first().waitFor();
    await window.status('selected').waitFor();
    await window.ask('Dateline: Search this folder…');
    await input.fill('colour:red');
    await list.getByText('There is no filter').first().waitFor();
    // Enter takes the value that most articles have, not the line on what the filter means.
    await input.fill('where:');
    await list.locator('.monaco-list-row').nth(2).waitFor();
    const value = list.locator('.monaco-list-row.focused:not([data-index="0"])');
    await value.waitFor();
    assert.doesNotMatch(await value.innerText(), /where:/);
    await value.locator('.codicon-filter').waitFor();
    await window.page.keyboard.press('Enter');
    await until(
      () => input.inputValue(),
      (query) => /^where:"?\p{L}/u.test(query),
    );
    await window.page.keyboard.press('Escape');
  });

  it('saves a search under a name, runs it from the empty search, saves its answers, and deletes it', async () => {
    const list = window.page.locator('.quick-input-list');
    const saved = list.locator('.monaco-list-row', { hasText: 'Kurbatova asked' }).first();
    const answered = async () => {
      await saved.waitFor({ state: 'hidden' });
      await list.locator('.monaco-list-row', { hasText: 'Kurbatova' }).first().waitFor();
    };
    const kept = () => JSON.parse(readFileSync(join(root, '.vscode/settings.json'), 'utf8'))['dateline.searches'];
    await window.ask('Dateline: Search this folder…');
    await input.fill('who:"Kurbatova" is:question');
    await window.page.locator('.quick-input-titlebar [aria-label="Save this search"]').click();
    await window.page.locator('.quick-input-title', { hasText: 'Save this search' }).waitFor();
    await untilEqual(() => input.inputValue(), 'who:"Kurbatova" is:question');
    await input.fill('Kurbatova asked');
    await window.page.keyboard.press('Enter');
    await window.page.locator('.quick-input-title', { hasText: 'Search this folder' }).waitFor();
    await list.locator('.monaco-list-row', { hasText: 'Kurbatova' }).first().waitFor();
    await untilEqual(kept, { 'Kurbatova asked': 'who:"Kurbatova" is:question' });

    await input.fill('');
    await saved.waitFor();
    assert.equal(await window.page.locator('.quick-input-titlebar [aria-label^="Save"]').count(), 0);
    await saved.click();
    await answered();
    await untilEqual(() => input.inputValue(), 'who:"Kurbatova" is:question');
    await window.page.keyboard.press('Escape');

    await window.ask('Dateline: Run a saved search…');
    await window.page.locator('.quick-input-title', { hasText: 'Run a saved search' }).waitFor();
    await saved.click();
    await answered();
    const table = join(root, 'Search who__Kurbatova_ is_question.csv');
    await window.page.locator('.quick-input-titlebar [aria-label^="Save the answers as a table"]').click();
    await untilEqual(() => input.inputValue(), table);
    await window.page.keyboard.press('Enter');
    await window.page.locator('.tab.active', { hasText: '.csv' }).waitFor();
    assert.match(readFileSync(table, 'utf8'), /^\ufeffpath,line,.*\r\n\d{3}_[0-9a-f]{16}\.txt,\d+,/);
    rmSync(table);

    await window.ask('Dateline: Search this folder…');
    await input.fill('');
    await saved.hover();
    await saved.locator('[aria-label="Delete this saved search"]').click();
    await saved.waitFor({ state: 'hidden' });
    await untilEqual(kept, undefined);
    await window.page.keyboard.press('Escape');
  });

  it('follows the editor', async () => {
    await window.openFile('011_8e4a5d06c2f97b13.txt');
    await row('Related articles', 'release biologist').waitFor({ state: 'hidden' });
  });
});
