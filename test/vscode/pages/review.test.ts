import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { until, untilEqual } from '../../helpers/until.ts';
import { insist, type Newsroom, openNewsroom, type Workbench } from '../workbench.ts';
import { giveTags, SCHEMA, untilOffered, writeTags } from './tags.ts';

const INTERVIEW = '001_c83f05d7be1a6290.txt';
const OTHER = '002_9d41f6a0c7e2583b.txt';

/** What each annotator tagged in the interview: a tag, its words, and perhaps a note. */
const ADA = [
  ['Claim', 'There was a mistake, it was admitted, and the matter is closed'],
  ['Figure', 'all 312 samples'],
  ['Denial', 'Nobody was exchanged for anybody'],
  ['Promise', 'We shall support whatever she decides', 'Who is meant by we?'],
] as const;
const BEN = [
  ['Claim', 'There was a mistake, it was admitted'],
  ['Figure', 'all 312 samples'],
  ['Claim', 'Nobody was exchanged for anybody'],
] as const;

describe('A reviewer', () => {
  let newsroom: Newsroom;
  let window: Workbench;
  const press = (key: string): Promise<void> => window.page.keyboard.press(key);
  const line = (words: string): Locator =>
    window
      .pane('Review')
      .locator('.monaco-list-row', { hasText: new RegExp(`^\\s*${words}`) })
      .first();

  /** What a set keeps: tags in order of the text. */
  async function kept(set: string, wanted: readonly string[]): Promise<void> {
    const file = join(newsroom.root, '.dateline/tags', set, `${INTERVIEW}.json`);
    const now = (): string[] =>
      existsSync(file)
        ? JSON.parse(readFileSync(file, 'utf8')).items.map((one: { body: { value: string }[] }) => one.body[0].value)
        : [];
    // Relations come behind the tags.
    await untilEqual(now, [...wanted]);
  }

  before(async () => {
    newsroom = await openNewsroom();
    ({ window } = newsroom);
    giveTags(newsroom.root, { tags: SCHEMA.tags, annotators: ['Ada', 'Ben'] });
    const { root } = newsroom;
    writeTags(root, 'Ada', INTERVIEW, ADA, 'supports');
    writeTags(root, 'Ben', INTERVIEW, BEN, 'contradicts');
    const words = readFileSync(join(newsroom.root, OTHER), 'utf8').match(/[A-Z][a-z]+ [a-z]+/)?.[0] ?? '';
    writeTags(root, 'Ada', OTHER, [
      ['Claim', words],
      ['Figure', 'six weeks'],
    ]);
    writeTags(root, 'Ben', OTHER, [['Claim', words]]);
  });

  after(() => window?.command('Dateline: End the review'));

  it('sees who says what, in the text and beside it', async () => {
    await window.openFile(INTERVIEW);
    await window.text('Question').waitFor();
    await untilOffered(newsroom, 'Blame');
    await window.command('Dateline: Review tags');
    await line('all 312').waitFor();
    // More room for the review.
    await window.unfold(false, 'Related Articles', 'Events', 'Tags');
    await line('There was a').waitFor();
    await line('Nobody was').waitFor();
    await window.page.locator('.view-overlays .cdr[class*="ced-"]').first().waitFor();
    await line('There was a.*other words').waitFor();
    await line('all 312.*another relation').waitFor();
    await line('We shall.*Ada: Promise · Ben: –').waitFor();
    await window.text('Ben: Claim').waitFor();
    await window.text('Ben: contradicts →').waitFor();
    await window.shot('review');
    await press('Control+1');
  });

  it('accepts a relation with its ends, and takes that back', async () => {
    await press('Alt+1');
    await window.status('2 differences left').waitFor();
    await kept('adjudicated', ['Figure', 'Claim', 'supports']);
    await press('Control+1');
    await press('Control+z');
    await kept('adjudicated', []);
  });

  it('decides by keys, by the view, and takes back', async () => {
    await press('F7');
    await window.status('Ada: Denial · Ben: Claim').waitFor();
    await press('Shift+F7');
    await window.status('Ada: Promise · Ben: –').waitFor();
    await press('Alt+1');
    await window.status('3 differences left').waitFor();
    await kept('adjudicated', ['Figure', 'Promise']);
    await press('Alt+2');
    await kept('adjudicated', ['Figure', 'Promise', 'Claim']);
    await press('Control+z');
    await kept('adjudicated', ['Figure', 'Promise']);
    // The view is drawn anew after each step, so a button may go while it is aimed at.
    const reject = line('There was a').locator('.action-label[aria-label^="Reject"]');
    await insist(async (timeout) => {
      await line('Research').hover({ timeout });
      await line('There was a').hover({ timeout });
      await reject.click({ timeout });
    });
    await kept('rejected', ['Claim', 'Claim']);
  });

  it('holds two people’s tags side by side', async () => {
    await window.unfold(true, 'Related Articles');
    const related = window.pane('Related Articles').locator('.pane-body');
    const said = async (): Promise<string> => (await related.innerText()).trim();
    await until(said, (words) => words !== '');
    const ofTheText = await said();
    await window.command('Dateline: Show two people’s tags side by side');
    await window.page.locator('.tab.active', { hasText: 'Ada ↔ Ben' }).waitFor();
    await window.page.locator('.view-line', { hasText: '⟨Figure (supports' }).first().waitFor();
    await window.page.locator('.view-line', { hasText: '⟨Figure (contradicts' }).first().waitFor();
    // Both sides wrap their lines.
    for (const side of ['original', 'modified'])
      await window.page
        .locator(`.editor.${side} .view-line`, { hasText: 'of freedom.', hasNotText: 'Pavel Ignatyev' })
        .first()
        .waitFor();
    // What is said beside them is still said of the text.
    await untilEqual(said, ofTheText);
    await window.unfold(false, 'Related Articles');
    if (process.env.DATELINE_SHOTS) {
      // Both sides need the room of the window, and a moment to take it.
      await press('Control+b');
      await window.page.waitForTimeout(1500);
    }
    await window.shot('side-by-side');
  });

  it('goes on to the next text where nothing is left to decide', async () => {
    await window.openFile(INTERVIEW);
    const decided = window.status('Nothing is left here. F7 goes to the next text.');
    // Each key is heard before the next: one too many would decide in the other text.
    for (const left of [window.status('1 difference left here'), decided]) {
      await press('F7');
      await window.status('Ada: ').waitFor();
      await press('Alt+0');
      await left.waitFor();
    }
    await press('F7');
    await window.page.locator('.tab.active', { hasText: OTHER }).waitFor();
    await window.status('Ada: Figure · Ben: –').waitFor();
  });

  it('accepts all of one person at once', async () => {
    await window.ask('Dateline: Accept or reject many…');
    await window.page
      .locator('.quick-input-list .monaco-list-row', { hasText: 'Accept all of Ada1 difference' })
      .click();
    await window.status('All differences are decided.').waitFor();
    await window.command('Dateline: Undo tagging');
  });
});
