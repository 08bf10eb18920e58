import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Locator, type Page } from 'playwright-core';
import { chromiumPath } from './chromium.ts';
import { PROJECT, type View, VsCodeServer } from './server.ts';

const WORDS = [
  '--disable-gpu',
  '--disable-quic',
  // Grey edges of letters: coloured ones look wrong on other screens and make pictures twice as large.
  '--disable-lcd-text',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Nothing but this machine can be reached: what a test shows does not hang on the network.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

/** One server and one browser for all tests of a run: they take the longest to start. */
let shared: Promise<{ server: VsCodeServer; browser: Browser }> | null = null;

async function start(): Promise<{ server: VsCodeServer; browser: Browser }> {
  const executablePath = chromiumPath();
  const server = await VsCodeServer.start();
  // Chromium refuses its own sandbox to root.
  const args = process.getuid?.() === 0 ? [...WORDS, '--no-sandbox'] : WORDS;
  const browser = await chromium.launch({ executablePath, args });
  return { server, browser };
}

export async function sharedServer(): Promise<VsCodeServer> {
  shared ??= start();
  return (await shared).server;
}

/** Ends the shared server and browser; called once, when all tests are done. */
export async function stopShared(): Promise<void> {
  const running = await shared?.catch(() => null);
  shared = null;
  await running?.browser.close();
  await running?.server.stop();
}

/** A window of the workbench, driven as a user would. */
export class Workbench {
  static async open(view: View, prepare: (page: Page) => Promise<void> = async () => {}): Promise<Workbench> {
    shared ??= start();
    const { server, browser } = await shared;
    const context = await browser.newContext({ viewport: { width: 1200, height: 720 }, deviceScaleFactor: 1 });
    const page = await context.newPage();
    await prepare(page);
    await page.goto(server.url(view));
    await page.locator('.monaco-workbench').waitFor();
    return new Workbench(page, context);
  }

  readonly page: Page;
  readonly #context: BrowserContext;

  private constructor(page: Page, context: BrowserContext) {
    this.page = page;
    this.#context = context;
  }

  async close(): Promise<void> {
    await this.#context.close();
  }

  /** Runs a command by its title, through the command palette. */
  async command(title: string): Promise<void> {
    await this.page.keyboard.press('F1');
    const input = this.page
      .locator('.quick-input-widget input[type=text], .quick-input-widget input:not([type])')
      .first();
    await input.waitFor();
    await input.fill(`>${title}`);
    await this.page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().click();
    await input.waitFor({ state: 'hidden' });
  }

  /** Opens a file of the folder by its name, and waits until its text is shown. */
  async openFile(name: string): Promise<void> {
    await this.page.keyboard.press('Control+p');
    const input = this.page.locator('.quick-input-widget input').first();
    await input.fill(name);
    await this.page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first().click();
    await this.page.locator('.tab.active', { hasText: name }).waitFor();
    await this.page.locator('.editor-instance .view-line').first().waitFor();
  }

  /** The Outline view, opened in the side bar with all the room there is. */
  async openOutline(): Promise<Locator> {
    const header = (title: string): Locator => this.page.locator('.sidebar .pane-header', { hasText: title });
    for (const [title, expanded] of [
      ['newsroom', 'false'],
      ['Outline', 'true'],
    ] as const)
      if ((await header(title).getAttribute('aria-expanded')) !== expanded) await header(title).click();
    const pane = this.page.locator('.sidebar .pane', {
      has: this.page.locator('.pane-header', { hasText: 'Outline' }),
    });
    await pane.locator('.monaco-list-row').first().waitFor();
    return pane;
  }

  /**
   * A picture for the README, where DATELINE_SHOTS is set: other runs leave the work tree alone. The browser itself makes
   * WebP of it, a fifth of the size.
   */
  async shot(name: string): Promise<void> {
    if (!process.env.DATELINE_SHOTS) return;
    const png = await this.page.screenshot({ animations: 'disabled', caret: 'hide' });
    const painter = await this.#context.newPage();
    const webp = await painter.evaluate(async (source) => {
      const picture = await createImageBitmap(await (await fetch(`data:image/png;base64,${source}`)).blob());
      const canvas = Object.assign(document.createElement('canvas'), { width: picture.width, height: picture.height });
      canvas.getContext('2d')?.drawImage(picture, 0, 0);
      return canvas.toDataURL('image/webp', 0.6).split(',')[1];
    }, png.toString('base64'));
    await painter.close();
    writeFileSync(join(PROJECT, `media/${name}.webp`), Buffer.from(webp, 'base64'));
  }

  /** Text in the editor, as it is drawn. A piece must stand in one span of one colour. */
  text(words: string): Locator {
    return this.page.locator('.editor-instance .view-line span > span', { hasText: words }).first();
  }

  /** An entry of the status bar. */
  status(words: string): Locator {
    return this.page.locator('.statusbar-item', { hasText: words }).first();
  }
}
