import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CDPSession } from 'playwright-core';
import { untilEqual } from '../../helpers/until.ts';
import { type Newsroom, openNewsroom, type Workbench } from '../workbench.ts';
import { TAG_KEY as ASK, giveTags, untilOffered } from './tags.ts';

/** Spans that are tagged in one burst of keys. The 1,000 that are promised take half a minute, so they are asked for: `DATELINE_SPANS=1000`. */
const SPANS = Number(process.env.DATELINE_SPANS ?? 60);
const TAGS = ['Claim', 'Denial', 'Promise', 'Blame', 'Figure', 'Actor', '7th point'];
const DUMP = '001_5be0c7a1d4932f68.txt';

/** Keys by the names that the browser gives them: what is needed to press them without waiting for an answer. */
const CODES: Readonly<Record<string, readonly [code: string, keyCode: number]>> = {
  Enter: ['Enter', 13],
  Escape: ['Escape', 27],
  Backspace: ['Backspace', 8],
  Home: ['Home', 36],
  ArrowDown: ['ArrowDown', 40],
  ArrowRight: ['ArrowRight', 39],
  ' ': ['Space', 32],
};
const SELECT = ['Control+Shift+ArrowRight'];
const NEXT = ['ArrowDown', 'Home'];
const initial = (name: string): string => name[0].toLowerCase();

/** Keys that tag a word, and with what. */
const WAYS: readonly (readonly [readonly string[], string])[] = [
  [[ASK, 'p'], 'Promise'],
  [[ASK, ' ', 'f', 'i', 'g', 'Enter'], 'Figure'],
  [[ASK, ASK], 'Figure'],
  [[ASK, 'Shift+N', 'e', 'w', 'Backspace', 'Enter'], 'Ne'],
  [[ASK, 'x', 'Escape', ASK, 'b'], 'Blame'],
];
/** More than are tagged, as a test that is tried again goes on where it stopped. */
const LINES = SPANS + 6 * WAYS.length + 8;

const MODIFIERS: Readonly<Record<string, number>> = { Alt: 1, Control: 2, Shift: 8 };

describe('Quick hands at the keyboard', () => {
  let newsroom: Newsroom;
  let window: Workbench;
  let keyboard: CDPSession;

  before(async () => {
    newsroom = await openNewsroom();
    ({ window } = newsroom);
    giveTags(newsroom.root, { tags: TAGS.map((name) => ({ name, key: initial(name) })) });
    writeFileSync(join(newsroom.root, DUMP), text());
    keyboard = await window.page.context().newCDPSession(window.page);
    await window.openFile(DUMP);
    await untilOffered(newsroom, '7th point');
  });

  after(() => rmSync(join(newsroom.root, DUMP)));

  const word = (i: number): string => `quay${String(i).padStart(4, '0')}`;
  const text = (): string =>
    `Harbour board meets\n\n${Array.from({ length: LINES }, (_, i) => `${word(i)} is open.\n`).join('')}`;

  /** Presses keys in turn and lets go of them, each as soon as the one before is on its way, whatever the editor makes of them. */
  function press(...keys: readonly string[]): Promise<unknown> {
    return Promise.all(
      keys.map((combined) => {
        const parts = combined.split('+');
        const key = parts.pop() ?? '';
        const modifiers = parts.reduce((sum, name) => sum | MODIFIERS[name], 0);
        const [code, windowsVirtualKeyCode] = CODES[key] ?? [
          /\d/.test(key) ? `Digit${key}` : `Key${key.toUpperCase()}`,
          key.toUpperCase().charCodeAt(0),
        ];
        const of = { key, code, windowsVirtualKeyCode, modifiers };
        const typed = key.length === 1 && (modifiers & ~MODIFIERS.Shift) === 0 ? { text: key } : {};
        return Promise.all([
          keyboard.send('Input.dispatchKeyEvent', { type: typed.text ? 'keyDown' : 'rawKeyDown', ...of, ...typed }),
          keyboard.send('Input.dispatchKeyEvent', { type: 'keyUp', ...of }),
        ]);
      }),
    );
  }

  const kept = (): readonly string[] => {
    const file = join(newsroom.root, '.dateline/tags', `${DUMP}.json`);
    if (!existsSync(file)) return [];
    const { items } = JSON.parse(readFileSync(file, 'utf8')) as {
      items: { body: { value: string }[]; target: { selector: { exact?: string }[] } }[];
    };
    return items.map(({ body, target }) => `${body[0].value}: ${target.selector.find((s) => s.exact)?.exact}`);
  };
  async function until(wanted: readonly string[]): Promise<void> {
    await untilEqual(() => kept().toSorted(), wanted.toSorted(), 45_000 + 100 * SPANS);
    assert.equal(await window.page.locator('.tab.dirty').count(), 0, 'A key went into the text.');
  }

  const all: string[] = [];
  let row = 0;

  beforeEach(async () => {
    all.splice(0, all.length, ...kept());
    await toRow();
  });

  /** Puts the cursor before the next word to be tagged. */
  const toRow = (): Promise<unknown> =>
    press('Escape', 'Control+Home', ...Array.from({ length: row + 2 }, () => 'ArrowDown'));

  it(`tags ${SPANS} words, all keys in one burst`, async () => {
    const keys = Array.from({ length: SPANS }, (_, i) => [...SELECT, ASK, initial(TAGS[i % TAGS.length]), ...NEXT]);
    await press(...keys.flat());
    all.push(...Array.from({ length: SPANS }, (_, i) => `${TAGS[i % TAGS.length]}: ${word(row++)}`));
    await until(all);
  }).timeout(60_000 + 300 * SPANS);

  for (const [hands, pause] of [
    ['that press all keys at once', 0],
    ['that press 25 keys a second', 40],
    ['that wait for what is shown', null],
  ] as const)
    it(`takes a key, a name, a new name, the last tag again, and second thoughts, from hands ${hands}`, async () => {
      for (const [keys, tag] of WAYS) {
        if (pause === 0) await press(...SELECT, ...keys, ...NEXT);
        else
          for (const [i, key] of [...SELECT, ...keys, ...NEXT].entries()) {
            await press(key);
            await (pause === null && i > 0 ? shown(key, keys[i - 2]) : window.page.waitForTimeout(pause ?? 0));
          }
        all.push(`${tag}: ${word(row++)}`);
      }
      await until(all);
    });

  /** Asks for a tag of the next word, and waits until any key is heard. What was asked before may still be shown for a moment. */
  async function askFor(): Promise<void> {
    const asks = window.status('Type a tag’s key');
    await asks.waitFor({ state: 'hidden' });
    await press(...SELECT, ASK);
    await asks.waitFor();
  }

  it('takes a letter of another script for the beginning of a name', async () => {
    await askFor();
    await press('ж');
    await window.page.locator('.quick-input-list', { hasText: 'New tag ‘ж’' }).waitFor();
    await press('Enter', ...NEXT);
    all.push(`ж: ${word(row++)}`);
    await until(all);
  });

  it('takes keys that no keybinding can name, and the others as before', async () => {
    const more = { name: 'Ärger', key: 'ä' };
    giveTags(newsroom.root, { tags: [...TAGS.map((name) => ({ name, key: initial(name) })), more] }, true);
    await untilOffered(newsroom, 'Ärger');
    await toRow();
    for (const [key, tag] of [
      ['ä', 'Ärger'],
      ['c', 'Claim'],
    ]) {
      await askFor();
      await press(key, ...NEXT);
      all.push(`${tag}: ${word(row++)}`);
      await until(all);
    }
    await press(...SELECT, ASK, 'd', ...NEXT, ...SELECT, ASK, 'p', ...NEXT);
    for (const tag of ['Denial', 'Promise']) all.push(`${tag}: ${word(row++)}`);
    await until(all);
  });

  /** Waits for what a key shows: the card with the keys, or the list. */
  async function shown(key: string, before: string | undefined): Promise<void> {
    const list = window.page.locator('.quick-input-widget');
    if (key === ASK && before !== ASK) await window.page.locator('.monaco-hover', { hasText: '7th point' }).waitFor();
    if (key === ' ' || key === 'x' || key.startsWith('Shift+')) await list.waitFor();
    if (key === 'Enter' || key === 'Escape') await list.waitFor({ state: 'hidden' });
  }
});
