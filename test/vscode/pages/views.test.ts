import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { until } from '../../helpers/until.ts';
import { insist, type Newsroom, openNewsroom, type Workbench } from '../workbench.ts';
import { giveTags, SCHEMA, writeTags } from './tags.ts';

const INTERVIEW = '001_c83f05d7be1a6290.txt';
const CLAIM = 'There was a mistake, it was admitted, and the matter is closed';
const FIGURE = 'all 312 samples';

describe('A reader who has no mouse', () => {
  let newsroom: Newsroom;
  let window: Workbench;

  before(async () => {
    newsroom = await openNewsroom();
    ({ window } = newsroom);
  });

  const press = (key: string): Promise<void> => window.page.keyboard.press(key);
  /** What is kept of a set; nothing where the set is not there. */
  const kept = (set = ''): string => {
    const file = join(newsroom.root, '.dateline/tags', set, `${INTERVIEW}.json`);
    return existsSync(file) ? readFileSync(file, 'utf8') : '';
  };

  const untilKept = (words: string, set = '', is = true): Promise<unknown> =>
    until(
      () => kept(set),
      (text) => text.includes(words) === is,
    );

  /** What a screen reader says of the line that the keyboard is on, empty where it is on none, and whether something is folded below it. */
  const line = (): Promise<{ readonly said: string; readonly isFolded: boolean }> =>
    window.page.evaluate(() => {
      const row = document.querySelector('.monaco-list:focus .monaco-list-row.focused');
      return { said: row?.getAttribute('aria-label') ?? '', isFolded: row?.getAttribute('aria-expanded') === 'false' };
    });
  const untilSaid = (words: RegExp): Promise<unknown> => until(line, ({ said }) => words.test(said));

  /** Goes down a view, line by line, until that is said; unfolds lines on the way. */
  async function goTo(view: string, words: RegExp): Promise<void> {
    // Views are drawn anew while the folder is read.
    await insist(async () => {
      await window.command(`Dateline: Focus on ${view} View`);
      await press('Home');
      for (let i = 0; i < 40; i++) {
        const { said, isFolded } = await line();
        if (words.test(said)) return;
        // On a line that is unfolded already this key would go on by itself.
        if (isFolded) {
          await press('ArrowRight');
          // What is below it may have to be asked for.
          await window.page.waitForTimeout(100);
        }
        await press('ArrowDown');
      }
      assert.match((await line()).said, words);
    });
  }

  it('hears what lines of tags say, renames a tag and takes a relation away', async () => {
    giveTags(newsroom.root, SCHEMA);
    const tags = [
      ['Claim', CLAIM],
      ['Figure', FIGURE],
      ['Unlisted', 'Nobody was exchanged for anybody'],
    ] as const;
    writeTags(newsroom.root, '', INTERVIEW, tags, 'supports');
    await window.openFile(INTERVIEW);
    await goTo('Tags', /^Tags, 3 passages$/);
    await goTo('Tags', /^Unlisted, 1 passage, not in this folder’s tags$/);
    await press('F2');
    const title = window.page.locator('.quick-input-title', { hasText: 'Rename ‘Unlisted’' });
    await title.waitFor();
    await window.page.keyboard.type('Denial of it');
    await press('Enter');
    await untilKept('"Denial of it"');
    await untilSaid(/^Denial of it/);
    await goTo('Tags', /^Claim, 1 passage, key C$/);
    await goTo('Tags', /^supports, 1 relation in 1 article$/);
    await goTo('Tags', /^Figure, line .*supports →/s);
    await press('Delete');
    await untilKept('supports', '', false);
    assert.ok(kept().includes('Figure'));
    await goTo('Tags', /^Claim, 1 passage, key C$/);
    // The text below it.
    await goTo('Tags', /, 1 passage$/);
    await press('Delete');
    await untilKept('"Claim"', '', false);
    assert.ok(kept().includes('Figure'));
    await press('Control+z');
    await untilKept('"Claim"');
  });

  it('decides in the view of the review, where the keyboard goes on to the next difference', async () => {
    giveTags(newsroom.root, { tags: SCHEMA.tags, annotators: ['Ada', 'Ben'] });
    const shared = ['Figure', FIGURE] as const;
    const ada = [['Claim', CLAIM], shared, ['Denial', 'Nobody was exchanged for anybody']] as const;
    const ben = [['Claim', CLAIM.slice(0, 20)], shared, ['Claim', 'Nobody was exchanged for anybody']] as const;
    writeTags(newsroom.root, 'Ada', INTERVIEW, ada);
    writeTags(newsroom.root, 'Ben', INTERVIEW, ben);
    await window.openFile(INTERVIEW);
    await window.command('Dateline: Review tags');
    try {
      // The command ends in the text, at the first difference.
      await window.status('Ada: ').waitFor();
      await window.command('View: Close All Editors');
      await goTo('Review', /\d to decide/);
      await press('F7');
      await window.page.locator('.tab.active', { hasText: INTERVIEW }).waitFor();
      await goTo('Review', /^There was a mistake.*, open$/);
      await press('Alt+1');
      await untilKept(CLAIM, 'adjudicated');
      await untilSaid(/^Nobody was exchanged.*, open$/);
      await press('Delete');
      await untilKept('Nobody was exchanged', 'rejected');
      // The text has nothing open any more: its own line.
      await untilSaid(/all decided|0 to decide/);
      // The last thing done was a decision, so that is taken back here, too, and no word that was typed.
      await press('Control+z');
      await untilKept('Nobody was exchanged', 'rejected', false);
      await press('F7');
      await window.page
        .locator('.editor-instance .native-edit-context:focus, .editor-instance textarea:focus')
        .waitFor();
    } finally {
      await window.command('Dateline: End the review');
    }
  });
});
