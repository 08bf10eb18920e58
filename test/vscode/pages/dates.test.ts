import { insist, openNewsroom, type Workbench } from '../workbench.ts';

const FERRY = '007_58ec7a20d94b3f16.txt';

describe('Dates in the workbench', () => {
  let window: Workbench;

  before(async () => {
    ({ window } = await openNewsroom());
    await window.openFile(FERRY);
  });

  it('show the day behind those that do not name it', async () => {
    await window.page.locator('.view-line', { hasText: 'Wednesday' }).getByText('2019').first().waitFor();
  });

  it('tell on hovering which day is meant, why, and the other articles of it', async () => {
    const card = window.page.locator('.monaco-hover:visible');
    // The other articles are told of once the folder has been read.
    await insist(async () => {
      await window.page.keyboard.press('Escape');
      await window.page.mouse.move(600, 20);
      await window.text('Wednesday').hover();
    }, card.getByText('of this day'));
    await card.getByText('Counted from 15 May 2019').waitFor();
    await window.shot('date');
  });

  it('offer days for one that no calendar has', async () => {
    const fix = window.page.locator('.action-widget .monaco-list-row', { hasText: '30 November 2018' }).first();
    await window.openFixes('31.11.2018', fix);
    await fix.click();
    await window.text('30.11.2018').waitFor();
  });
});
