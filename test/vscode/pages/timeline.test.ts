import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator } from 'playwright-core';
import { openNewsroom, type Workbench } from '../workbench.ts';

const NEWS = `Two trawlers collide off Vardo

VARDO, October 9, 2018. /Coast News/. Two trawlers collided on October 8 in fog off Vardo. Nobody was hurt, the coast guard said.
`;

describe('The timeline', () => {
  let window: Workbench;
  let root: string;
  let frame: FrameLocator;

  before(async () => {
    ({ window, root } = await openNewsroom());
    await window.openFile('001_c83f05d7be1a6290.txt');
    await window.command('Dateline: Show the timeline');
    frame = window.page.frameLocator('iframe.webview').frameLocator('iframe');
  });

  it('draws the events of the folder, the articles of each below', async () => {
    await frame.locator('.event').first().waitFor();
    assert.match((await frame.locator('#status').textContent()) ?? '', /^\d+ events$/);
    const arrest = frame.locator('.event', { hasText: 'arrest' }).first();
    assert.match((await arrest.getAttribute('aria-label')) ?? '', /^11 September 2018, arrest, .*, \d articles$/);
    await arrest.focus();
    await frame.locator('#details button').nth(1).waitFor();
    await window.shot('timeline');
  });

  it('hears the keyboard as soon as it is shown', async () => {
    await window.command('View: Close Editor');
    await window.command('Dateline: Show the timeline');
    await frame.locator('.event:focus').waitFor();
    await window.page.keyboard.press('Home');
    await frame.locator('.event[data-place="0"]:focus').waitFor();
  });

  it('works with the keyboard: from event to event, nearer and farther, and into an article', async () => {
    await window.page.keyboard.press('Home');
    const first = await frame.locator('.event:focus').getAttribute('data-place');
    await window.page.keyboard.press('ArrowRight');
    assert.notEqual(await frame.locator('.event:focus').getAttribute('data-place'), first);
    const dates = await frame.locator('#chart .date').allTextContents();
    for (let i = 0; i < 8; i++) {
      // No date is cut by the edge, wherever it comes to stand.
      const cut = await frame.locator('#chart').evaluate((chart) => {
        const { right } = chart.getBoundingClientRect();
        return [...chart.querySelectorAll('.date')].filter((date) => date.getBoundingClientRect().right > right + 1)
          .length;
      });
      assert.equal(cut, 0);
      await window.page.keyboard.press('+');
    }
    await window.page.keyboard.press('0');
    await window.page.keyboard.press('+');
    await window.page.keyboard.press('+');
    assert.notDeepEqual(await frame.locator('#chart .date').allTextContents(), dates);
    await window.page.keyboard.press('0');
    await window.page.keyboard.press('Enter');
    await window.page.locator('.editor-instance .view-line').first().waitFor();
  });

  it('tells of an event that has no room of its own, too', async () => {
    await window.command('Dateline: Show the timeline');
    await frame.locator('.event').first().waitFor();
    // In so low a window there are two rows.
    await window.page.setViewportSize({ width: 700, height: 330 });
    try {
      await frame.locator('.bundle').first().waitFor();
      const drawn = await frame.locator('.event').count();
      await window.page.keyboard.press('Home');
      const told = frame.locator('#details');
      const seen = new Set<string | null>();
      for (let i = 0; i < 10; i++) {
        seen.add(await told.textContent());
        await window.page.keyboard.press('ArrowRight');
      }
      assert.ok(seen.size > drawn, [...seen].join('\n'));
    } finally {
      await window.page.setViewportSize({ width: 1200, height: 720 });
    }
  });

  it('shows the events of one name', async () => {
    await window.command('Dateline: Show the timeline');
    await frame.locator('.event').first().waitFor();
    const all = await frame.locator('.event').count();
    await frame.locator('#name').fill('Kurbatova');
    await frame.locator('#name').press('Enter');
    await window.page.locator('.tab', { hasText: 'Timeline: Kurbatova' }).waitFor();
    await frame.locator('.event').first().waitFor();
    assert.ok((await frame.locator('.event').count()) < all);
    await frame.locator('#name').fill('Nobody at all');
    await frame.locator('#name').press('Enter');
    await frame.getByText('No event of this folder names').waitFor();
    // Who asked for a name that nobody has stays in the box and types another.
    assert.equal(await frame.locator('.event').count(), 0);
    // Control+A would be carried out by the workbench, later than the keys that follow it.
    await window.page.keyboard.press('End');
    await window.page.keyboard.press('Shift+Home');
    await window.page.keyboard.type('Kurbatova');
    assert.equal(await frame.locator('#name').inputValue(), 'Kurbatova');
    await window.page.keyboard.press('Enter');
    await frame.locator('.event').first().waitFor();
  });

  it('leaves its reader in place while the folder changes: the stretch of time, what is listed, what is typed', async () => {
    await window.command('Dateline: Show the timeline');
    await frame.getByText('7 events', { exact: true }).waitFor();
    await frame.locator('.event').first().focus();
    await frame.locator('#details button').first().waitFor();
    await window.page.keyboard.press('+');
    const seen = async (): Promise<unknown> => [
      await frame.locator('#chart .date').allTextContents(),
      await frame.locator('#details').textContent(),
      await frame.locator('#name').inputValue(),
    ];
    await frame.locator('#name').fill('Kurb');
    const before = await seen();
    const news = join(root, 'news.press.txt');
    writeFileSync(news, NEWS);
    try {
      await frame.getByText('8 events', { exact: true }).waitFor();
      assert.deepEqual(await seen(), before);
    } finally {
      rmSync(news);
    }
    await frame.getByText('7 events', { exact: true }).waitFor();
  });
});
