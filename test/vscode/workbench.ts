import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Locator, type Page } from 'playwright-core';
import { BUILDS } from './browser-build.mjs';
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

/** What the tests of a folder's pages work with. */
export interface Newsroom {
  readonly window: Workbench;
  /** The folder that is open: a copy of the demo dumps, to write to at will. */
  readonly root: string;
}

let newsroom: Promise<Newsroom> | null = null;

/**
 * One window for the tests of all pages: to open one takes longer than most tests. Each file of tests gets it as a user finds it
 * who comes back to a folder: no editor is open, the Explorer is shown, and what was read and tagged before is there.
 */
export async function openNewsroom(): Promise<Newsroom> {
  newsroom ??= (async () => {
    const root = join(mkdtempSync(join(tmpdir(), 'dateline-page-')), 'newsroom');
    cpSync(join(PROJECT, 'test/fixtures/newsroom'), root, { recursive: true });
    return { window: await Workbench.open({ folder: root }), root };
  })();
  const { window, root } = await newsroom;
  await window.tidy();
  return { window, root };
}

/** Takes a picture of each window that is open, beside VS Code's builds, for whoever wonders why a test failed. */
export async function photograph(title: string): Promise<void> {
  const running = await shared?.catch(() => null);
  const pages = running?.browser.contexts().flatMap((context) => context.pages()) ?? [];
  const name = title.replace(/\P{L}+/gu, '-').slice(0, 100);
  for (const [i, page] of pages.entries()) {
    const path = join(BUILDS, 'failed', `${name}-${i}.png`);
    await page.screenshot({ path, timeout: 5000 }).catch(() => {});
  }
}

/** Ends the shared server and browser; called once, when all tests are done. */
export async function stopShared(): Promise<void> {
  const opened = await newsroom?.catch(() => null);
  newsroom = null;
  const running = await shared?.catch(() => null);
  shared = null;
  await running?.browser.close();
  await running?.server.stop();
  if (opened) rmSync(join(opened.root, '..'), { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}

/** The first try of a step has so much time, and the last one that it may still fail. Milliseconds. */
const FIRST_TRY = 1500;
const LAST_TRY = 20_000;

/**
 * Does a step, again where it fails or does not show what it leads to: VS Code forgets a key or a click while it starts or draws a view
 * anew, as a user knows who then presses again. Each try has twice the time of the one before, so slow machines have enough.
 */
export async function insist(step: (timeout: number) => Promise<unknown>, wanted?: Locator): Promise<void> {
  for (let timeout = FIRST_TRY; ; timeout *= 2)
    try {
      await step(timeout);
      await wanted?.waitFor({ timeout });
      return;
    } catch (error) {
      if (timeout > LAST_TRY) throw error;
    }
}

/** A window of the workbench, driven as a user would. */
export class Workbench {
  static async open(view: View, prepare: (page: Page) => Promise<void> = async () => {}): Promise<Workbench> {
    shared ??= start();
    const { server, browser } = await shared;
    const context = await browser.newContext({
      viewport: { width: 1200, height: 720 },
      deviceScaleFactor: 1,
      // No time goes into drawing what moves.
      reducedMotion: 'reduce',
    });
    // A wait ends with what it waits for, however busy the machine is.
    context.setDefaultTimeout(60_000);
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

  /** Puts the window back: nothing asks, nothing is open or changed, and the Explorer is in the side bar. */
  async tidy(): Promise<void> {
    for (let i = 0; i < 3; i++) await this.page.keyboard.press('Escape');
    while ((await this.page.locator('.tab').count()) > 0) await this.command('View: Revert and Close Editor');
    await this.command('Explorer: Focus on Folders View');
  }

  /** Runs a command by its title, through the command palette. */
  async command(title: string): Promise<void> {
    await this.#choose('F1', `>${title}`, title);
  }

  /** Opens a file of the folder by its name, and waits until its text is shown. */
  async openFile(name: string): Promise<void> {
    await this.#choose('Control+p', name, name);
    await this.page.locator('.tab.active', { hasText: name }).waitFor();
    await this.page.locator('.editor-instance .view-line').first().waitFor();
  }

  /** Runs a command that asks for something: what it asks takes the place of the palette. */
  async ask(title: string): Promise<void> {
    await this.#choose('F1', `>${title}`, title, this.page.locator('.quick-input-title:visible'));
  }

  /** Takes the first of a list that a key opens. A window that is still busy may close the list again, or not know yet what is wanted. */
  async #choose(key: string, query: string, wanted: string, next: Locator | null = null): Promise<void> {
    const widget = this.page.locator('.quick-input-widget');
    const input = widget.locator('input[type=text], input:not([type])').first();
    const row = widget.locator('.monaco-list-row', { hasText: wanted }).first();
    await insist(async (timeout) => {
      if (await input.isVisible()) await this.page.keyboard.press('Escape');
      await this.page.keyboard.press(key);
      await input.fill(query, { timeout });
      await row.click({ timeout });
      await row.waitFor({ state: 'hidden', timeout });
    });
    await (next ? next.waitFor() : input.waitFor({ state: 'hidden' }));
  }

  /** A view of the side bar, by its title. */
  pane(title: string): Locator {
    return this.page.locator('.sidebar .pane', { has: this.page.locator('.pane-header', { hasText: title }) });
  }

  /** Unfolds or folds views of the side bar. */
  async unfold(unfolded: boolean, ...titles: readonly string[]): Promise<void> {
    for (const title of titles) {
      const header = this.page.locator('.sidebar .pane-header', { hasText: title }).first();
      await this.#toggle(header, unfolded, { position: { x: 40, y: 10 } });
    }
  }

  /** Unfolds or folds a row of a view. */
  async unfoldRow(row: Locator, unfolded: boolean): Promise<void> {
    await this.#toggle(row, unfolded);
  }

  async #toggle(line: Locator, unfolded: boolean, where: Parameters<Locator['click']>[0] = {}): Promise<void> {
    const wanted = line.and(this.page.locator(`[aria-expanded="${unfolded}"]`));
    await insist(async (timeout) => {
      // A second click would take the first one back.
      if (!(await wanted.isVisible())) await line.click({ ...where, timeout });
    }, wanted);
  }

  /** The Outline view, opened in the side bar with all the room there is. */
  async openOutline(): Promise<Locator> {
    await this.unfold(false, 'newsroom');
    await this.unfold(true, 'Outline');
    const pane = this.pane('Outline');
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

  /** Opens the light bulb's menu at some words. It is made of what the server has said so far; while it still reads, there is none. */
  async openFixes(words: string, wanted: Locator): Promise<void> {
    await insist(async () => {
      await this.page.keyboard.press('Escape');
      await this.text(words).click();
      await this.page.keyboard.press('Control+.');
    }, wanted);
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
