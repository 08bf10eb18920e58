import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { until, untilEqual } from '../../helpers/until.ts';
import { insist, type Newsroom, openNewsroom, Workbench } from '../workbench.ts';
import { giveTags, SCHEMA, TAG_KEY, untilOffered } from './tags.ts';

const INTERVIEW = '001_c83f05d7be1a6290.txt';
const REPORT = '002_9d41f6a0c7e2583b.txt';
const THIRD = '000_4b7e19c2a05d8f36.txt';

interface Page {
  readonly items: readonly {
    readonly body: readonly { readonly value: string }[];
    /** A tag of the whole text has no selector. */
    readonly target: { readonly selector?: readonly { readonly exact?: string }[] };
  }[];
}

describe('An annotator at the keyboard', () => {
  let newsroom: Newsroom;
  let window: Workbench;

  before(async () => {
    newsroom = await openNewsroom();
    ({ window } = newsroom);
    giveTags(newsroom.root, SCHEMA);
  });

  const press = (key: string): Promise<void> => window.page.keyboard.press(key);
  const fileOf = (name: string): string => join(newsroom.root, '.dateline/tags', `${name}.json`);
  /** What is kept of a dump's tags: each with the words it stands on. */
  const kept = (name: string): readonly string[] => {
    if (!existsSync(fileOf(name))) return [];
    const { items } = JSON.parse(readFileSync(fileOf(name), 'utf8')) as Page;
    return items.map(
      ({ body, target }) => `${body[0].value}: ${target.selector?.find((s) => s.exact !== undefined)?.exact}`,
    );
  };
  const untilTagged = (one: string, is: boolean): Promise<unknown> =>
    until(
      () => kept(INTERVIEW),
      (all) => all.includes(one) === is,
    );
  const drawn = (): Locator => window.page.locator('.view-overlays .cdr[class*="ced-"]');
  const pane = (): Locator => window.pane('Tags');

  /** Closes what lies over the interview. A page that was asked for twice, as its first answer was slow, opens once more behind it. */
  async function closePage(): Promise<void> {
    const interview = window.page.locator('.tab.active', { hasText: INTERVIEW });
    await insist(async (timeout) => {
      if (await interview.isVisible()) return;
      await window.page.locator('.tab.active .tab-actions .action-label').first().click({ timeout });
    }, interview);
  }

  const asked = (): Locator => window.page.locator('.quick-input-widget');
  /** Selects words that stand once in the text, by the editor's own search. On a busy machine its count is that of the search before. */
  async function select(text: string): Promise<void> {
    await insist(
      async (timeout) => {
        await press('Control+f');
        await window.page.locator('.find-widget.visible textarea').first().fill(text, { timeout });
        await window.page.locator('.find-widget .matchesCount', { hasText: '1 of 1' }).waitFor({ timeout });
        await press('Escape');
      },
      window.status(`(${text.length} selected)`),
    );
  }

  it('sets a tag by two keys, sees it at once, and takes it back with undo', async () => {
    await window.openFile(INTERVIEW);
    await window.text('Question').waitFor();
    await untilOffered(newsroom, 'Evasion');
    await select('Nobody was exchanged for anybody');
    await press(TAG_KEY);
    await window.status('Type a tag’s key').waitFor();
    await press('d');
    await drawn().first().waitFor();
    await untilEqual(() => kept(INTERVIEW), ['Denial: Nobody was exchanged for anybody']);
    await press('Control+z');
    await untilEqual(() => kept(INTERVIEW), []);
    await drawn().first().waitFor({ state: 'detached' });
  });

  it('tags passages over one another, and finds them in the sidebar', async () => {
    for (const [text, key] of [
      ['There was a mistake, it was admitted, and the matter is closed', 'c'],
      ['the matter is closed', 'd'],
      ['it was admitted, and the matter', 'b'],
      ['all 312 samples', 'f'],
      ['We shall support whatever she decides', 'p'],
      ['Nobody was exchanged for anybody', 'd'],
      ['wants an apology', 'e'],
    ]) {
      await select(text);
      await press(TAG_KEY);
      await press(key);
    }
    await until(
      () => kept(INTERVIEW),
      ({ length }) => length === 7,
    );
    // A tag of the whole text stands at its title, by its key.
    await window.ask('Dateline: Tag the whole text');
    await window.page.locator('.quick-input-title', { hasText: 'Tag the whole text' }).waitFor();
    const offered = window.page.locator('.quick-input-list .monaco-list-row');
    await offered.filter({ hasText: 'Blame' }).first().waitFor();
    // It is meant for turns alone.
    assert.equal(await offered.filter({ hasText: 'Evasion' }).count(), 0);
    await press('b');
    await window.page.locator('.tab.active .monaco-decoration-badge').waitFor();
    await window.command('Dateline: Focus on Tags View');
    await pane()
      .locator('.monaco-list-row', { hasText: /Denial2/ })
      .waitFor();
    // Told of once the folder has been read, though nothing of its tags changes with that.
    await pane()
      .locator('.pane-header .description', { hasText: /^1\/[1-9]/ })
      .waitFor();
    await window.shot('tagging');
  });

  it('writes the tags’ names into the text where that is wanted, within its wrapped lines', async () => {
    const file = join(newsroom.root, '.vscode/settings.json');
    const before = existsSync(file) ? readFileSync(file, 'utf8') : null;
    mkdirSync(join(newsroom.root, '.vscode'), { recursive: true });
    writeFileSync(file, JSON.stringify({ 'dateline.tags.labels': true }));
    const label = window.page.locator('.view-line', { hasText: /Denial\P{L}{0,6}the\P{L}matter/u }).first();
    await label.waitFor();
    const [line, text] = [await label.boundingBox(), await window.page.locator('.view-lines').first().boundingBox()];
    assert.ok(line && text && line.x + line.width <= text.x + text.width);
    if (before === null) rmSync(file);
    else writeFileSync(file, before);
    await label.waitFor({ state: 'detached' });
  });

  it('keeps the count of tags in the status bar while the log is read', async () => {
    const count = window.page.locator('.statusbar-item[id$="dateline.tags"]');
    await count.waitFor();
    await window.command('Dateline: Show log');
    await window.page.locator('.panel .output-view, .panel .monaco-editor').first().click();
    // To hide it took the blink of an eye.
    await window.page.waitForTimeout(500);
    assert.ok(await count.isVisible());
    await press('Control+j');
    await press('Control+1');
  });

  it('reads all passages of a tag on one page', async () => {
    const row = pane().locator('.monaco-list-row', { hasText: 'Denial' }).first();
    const passages = window.page.locator('.tab.active', { hasText: 'Denial' });
    await insist(async (timeout) => {
      await press('Escape');
      await row.hover({ timeout });
      await row.locator('.action-label').first().click({ timeout });
    }, passages);
    await window.page.locator('.view-line', { hasText: 'Nobody was exchanged' }).first().waitFor();
    await closePage();
  });

  it('reads the passages of all tags where none is chosen', async () => {
    await window.ask('Dateline: Show tagged passages');
    await asked().locator('.monaco-list-row', { hasText: 'Denial' }).first().waitFor();
    await press('Enter');
    await window.page.locator('.tab.active', { hasText: 'All tags' }).waitFor();
    await window.page.locator('.view-line', { hasText: 'whatever she decides' }).first().waitFor();
    await closePage();
  });

  it('offers to read a tag that was set while the view was not seen', async () => {
    await window.command('Explorer: Focus on Folders View');
    await press('Control+1');
    await select('all 312 samples');
    await press(TAG_KEY);
    await press('a');
    await untilTagged('Actor: all 312 samples', true);
    await window.ask('Dateline: Show tagged passages');
    await asked().locator('.monaco-list-row', { hasText: 'Actor' }).first().waitFor();
    await press('Escape');
    await press('Control+z');
    await untilTagged('Actor: all 312 samples', false);
    await window.command('Dateline: Focus on Tags View');
    await press('Control+1');
  });

  it('exports the passages of all tags as a table, marked as Excel needs it', async () => {
    const target = join(newsroom.root, 'All tags.csv');
    const list = window.page.locator('.quick-input-widget');
    const input = list.locator('input').first();
    await window.ask('Dateline: Export tagged passages');
    await asked().locator('.monaco-list-row', { hasText: 'Denial' }).first().waitFor();
    await press('Enter');
    await list.locator('.monaco-list-row', { hasText: 'Table (CSV)' }).click();
    await untilEqual(() => input.inputValue(), target);
    await press('Enter');
    try {
      await window.page.locator('.tab.active', { hasText: 'All tags.csv' }).waitFor();
      // Read byte by byte: Node would take the mark away.
      assert.deepEqual([...readFileSync(target).subarray(0, 3)], [0xef, 0xbb, 0xbf]);
      assert.match(readFileSync(target, 'utf8'), /Denial/);
    } finally {
      rmSync(target, { force: true });
    }
    await closePage();
  });

  it('counts them on a page: groups below each other, in words where a passage has none', async () => {
    await window.command('Dateline: Show counts of tags');
    const page = window.page.frameLocator('iframe.webview').frameLocator('iframe');
    const bySpeaker = page.locator('table').first();
    await bySpeaker.locator('th[scope=col]', { hasText: 'Denial' }).waitFor();
    await bySpeaker.locator('th[scope=row]', { hasText: 'All' }).waitFor();
    await page
      .locator('th[scope=row]', { hasText: /^[A-Z][a-z]+ \d{4}$/ })
      .first()
      .waitFor();
    await page.getByText('No source is known.').waitFor();
    await closePage();
  });

  it('finds a dump by its name alone, not the file of its tags', async () => {
    assert.ok(existsSync(fileOf(INTERVIEW)));
    await press('Control+p');
    const input = window.page.locator('.quick-input-widget input:visible').first();
    await input.fill(INTERVIEW.slice(0, -4));
    const rows = window.page.locator('.quick-input-list .monaco-list-row', { hasText: INTERVIEW });
    await rows.first().waitFor();
    // The rest of what is found by name comes a moment later.
    await window.page.waitForTimeout(1000);
    assert.equal(await rows.count(), 1);
    await press('Escape');
  });

  it('relates a tag to another, follows the relation and takes it back', async () => {
    const related = (): number =>
      (readFileSync(fileOf(INTERVIEW), 'utf8').match(/"motivation": "linking"/g) ?? []).length;
    const list = asked();
    const title = (text: string): Promise<void> => list.locator('.quick-input-title', { hasText: text }).waitFor();
    await press('Control+1');
    await select('all 312 samples');
    await window.ask('Dateline: Relate a tag to another');
    await title('Relate ‘Figure’');
    await press('Enter');
    await title('‘Figure’ supports …');
    await press('Enter');
    await list.waitFor({ state: 'hidden' });
    await untilEqual(related, 1);
    await window.command('Dateline: Go to a related passage');
    await window.status('(37 selected)').waitFor();
    await press('Control+z');
    await untilEqual(related, 0);
    await window.page.locator('.tab.dirty').waitFor({ state: 'detached' });
    // The other end by the cursor: the list is left for the text, and Enter is no line end there.
    await select('all 312 samples');
    await window.ask('Dateline: Relate a tag to another');
    await title('Relate ‘Figure’');
    await press('Enter');
    await title('‘Figure’ supports …');
    await list.locator('.monaco-list-row', { hasText: 'In the text' }).click();
    await list.waitFor({ state: 'hidden' });
    await window.status('Enter on the other tag').waitFor();
    await select('whatever she decides');
    await press('Enter');
    await untilEqual(related, 1);
    await window.page.locator('.tab.dirty').waitFor({ state: 'detached' });
    // Told in the view: under its name, and under the text that it is in.
    const rows = pane().locator('.monaco-list-row');
    await window.command('Dateline: Focus on Tags View');
    await window.unfold(false, 'Related Articles', 'Events', 'Names');
    const row = (words: RegExp): Locator => rows.filter({ hasText: words }).first();
    await window.unfoldRow(row(/^\s*Tags\d/), false);
    await window.unfoldRow(row(/^\s*Relations1/), true);
    await row(/^\s*supports1/).waitFor();
    await window.unfoldRow(row(/^\s*Tags\d/), true);
    await press('Control+1');
    await press('Control+z');
    await untilEqual(related, 0);
  });

  it('suggests in one text what was tagged in another, and sets it where it is accepted', async () => {
    await press('Control+1');
    await select('Norwegian Polar Institute');
    await press(TAG_KEY);
    await press('a');
    await untilTagged('Actor: Norwegian Polar Institute', true);
    await window.openFile(REPORT);
    // Lines that a small view has no room for are not in the page.
    await window.unfold(false, 'Related Articles', 'Events', 'Names');
    const rows = pane().locator('.monaco-list-row');
    await window.unfoldRow(rows.filter({ hasText: 'Suggestions for this text' }).first(), true);
    const kind = rows.filter({ hasText: 'Actor: Norwegian Polar Institute' }).first();
    // Drawn anew below the pointer, a line shows its actions no more.
    await insist(async (timeout) => {
      await kind.hover({ timeout });
      await kind.locator('.action-label[aria-label^="Accept all"]').click({ timeout });
    });
    const tagged = await until(
      () => kept(REPORT),
      ({ length }) => length > 0,
    );
    assert.ok(tagged.every((one) => one === 'Actor: Norwegian Polar Institute'));
    await rows.filter({ hasText: 'Suggestions for this text' }).first().waitFor({ state: 'detached' });
  });

  it('suggests it in the whole folder, and tags all places of a kind', async () => {
    const list = window.page.locator('.quick-input-widget');
    await window.ask('Dateline: Suggest tags in the whole folder');
    await list.locator('.quick-input-title', { hasText: 'Suggested tags in' }).waitFor();
    await list.locator('.monaco-list-row', { hasText: 'Actor: Norwegian Polar Institute' }).click();
    await list.locator('.monaco-list-row', { hasText: 'Accept all places' }).click();
    const tagged = await until(
      () => kept(THIRD),
      ({ length }) => length > 0,
    );
    assert.ok(tagged.every((one) => one === 'Actor: Norwegian Polar Institute'));
    await press('Escape');
  });

  it('renames a tag with all its uses, and takes it back by one undo', async () => {
    const schema = (): string => readFileSync(join(newsroom.root, '.dateline/tags.json'), 'utf8');
    /** The texts and the schema that know a tag. */
    const knowing = (name: string): readonly string[] => [
      ...[INTERVIEW, REPORT, THIRD].filter((at) => kept(at).some((one) => one.startsWith(`${name}: `))),
      ...(schema().includes(`"${name}"`) ? ['schema'] : []),
    ];
    const all = [INTERVIEW, REPORT, THIRD, 'schema'];
    const list = window.page.locator('.quick-input-widget');
    await press('Control+1');
    await window.command('Dateline: Focus on Tags View');
    await window.unfold(false, 'Related Articles', 'Events', 'Names');
    const rows = pane().locator('.monaco-list-row');
    await window.unfoldRow(rows.filter({ hasText: /^\s*Tags\d/ }).first(), true);
    const row = rows.filter({ hasText: /^\s*Actor/ }).first();
    await insist(
      async (timeout) => {
        await press('Escape');
        await row.click({ button: 'right', timeout });
        const item = window.page.locator('.context-view .action-label', { hasText: 'Rename' }).first();
        await item.hover({ timeout });
        // A menu of VS Code takes no click in its first tenth of a second.
        await window.page.waitForTimeout(300);
        await item.click({ timeout });
      },
      list.locator('.quick-input-title', { hasText: 'Rename ‘Actor’' }),
    );
    await list.locator('input').first().fill('Player');
    await press('Enter');
    await untilEqual(() => knowing('Player'), all);
    await press('Control+1');
    await press('Control+z');
    await untilEqual(() => knowing('Actor'), all);
    assert.deepEqual(knowing('Player'), []);
  });

  it('is offered the folder of a text that stands alone, before anything is asked', async () => {
    const alone = await Workbench.open({ file: join(newsroom.root, INTERVIEW) });
    const { page } = alone;
    try {
      await page.locator('.editor-instance .view-line').nth(3).click();
      await alone.status('Press Release').waitFor();
      await page.keyboard.press(TAG_KEY);
      await page.locator('#status\\.notifications .codicon-bell-dot').waitFor();
      await page.locator('#status\\.notifications').click();
      const told = page.locator('.notifications-center .notification-list-item');
      assert.match(await told.innerText(), /Open the folder of this text to tag it\./);
      assert.ok(!(await page.locator('.quick-input-widget').isVisible()));
      await told.locator('.monaco-button', { hasText: 'Open folder' }).click();
      await page.locator('.explorer-folders-view .monaco-list-row', { hasText: INTERVIEW }).waitFor();
    } finally {
      await alone.close();
    }
  });
});
