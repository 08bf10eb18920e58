import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Newsroom } from '../workbench.ts';

export const TAG_KEY = 'Control+Alt+Enter';

/** A folder's tags, some below others. */
export const SCHEMA = {
  version: 1,
  tags: [
    {
      name: 'Claim',
      key: 'c',
      description: 'Something that can be checked.',
      children: [
        { name: 'Denial', key: 'd', description: 'Says that something is not so.' },
        { name: 'Promise', key: 'p', description: 'Says what will be done.' },
      ],
    },
    { name: 'Blame', key: 'b', description: 'Says whose fault it is.' },
    { name: 'Figure', key: 'f', description: 'A number with what it counts.' },
    { name: 'Actor', key: 'a', description: 'Who has a hand in it.' },
    { name: 'Evasion', key: 'e', on: ['turn'], description: 'An answer to another question.' },
  ],
  relations: [{ name: 'supports', from: ['Figure'], to: ['Claim'] }],
};

/** Gives a folder these tags, and no text any, as if nobody had tagged here before; unless what is tagged is `kept`. */
export function giveTags(root: string, schema: object, kept = false): void {
  if (!kept) rmSync(join(root, '.dateline/tags'), { recursive: true, force: true });
  mkdirSync(join(root, '.dateline'), { recursive: true });
  writeFileSync(join(root, '.dateline/tags.json'), JSON.stringify(schema, null, 2));
}

/** Waits until a tag can be given in the open text, as the card with the keys shows it. */
export async function untilOffered({ window }: Newsroom, name: string): Promise<void> {
  const card = window.page.locator('.monaco-hover', { hasText: name }).first();
  for (let tries = 0; tries < 20 && !(await card.isVisible()); tries++) {
    await window.page.keyboard.press('Escape');
    await window.page.keyboard.press('Control+1');
    await window.page.keyboard.press(TAG_KEY);
    await card.waitFor({ timeout: 2000 }).catch(() => {});
  }
  await card.waitFor();
  await window.page.keyboard.press('Escape');
  await card.waitFor({ state: 'hidden' });
}
