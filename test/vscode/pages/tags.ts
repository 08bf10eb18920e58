import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Annotation, NO_TAGGING, plainAnnotation } from '../../../server/src/tags/model.ts';
import { toW3c } from '../../../server/src/tags/store/w3c-write.ts';
import { insist, type Newsroom } from '../workbench.ts';

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

/** A tag, its words, and perhaps a note. */
export type Tagged = readonly [tag: string, words: string, note?: string];

/**
 * Writes what is tagged in a dump into a set, an empty name for the set of all, as if it had been tagged before. A relation is said of
 * the second tag and the first.
 */
export function writeTags(root: string, set: string, dump: string, tags: readonly Tagged[], relation = ''): void {
  const text = readFileSync(join(root, dump), 'utf8');
  const annotations = tags.map(([tag, words, note = null], i): Annotation => {
    const start = text.indexOf(words);
    assert.ok(start >= 0, words);
    return { ...plainAnnotation(`${i}`, tag, { start, end: start + words.length }), who: set, note };
  });
  const file = join(root, '.dateline/tags', set, `${dump}.json`);
  mkdirSync(dirname(file), { recursive: true });
  const said = { id: 'r', name: relation, from: '1', to: '0', who: set, when: null };
  writeFileSync(file, toW3c(dump, text, { ...NO_TAGGING, annotations, relations: relation === '' ? [] : [said] }));
}

/** Waits until a tag can be given in the open text, as the card with the keys shows it. */
export async function untilOffered({ window }: Newsroom, name: string): Promise<void> {
  const card = window.page.locator('.monaco-hover', { hasText: name }).first();
  await insist(async () => {
    await window.page.keyboard.press('Escape');
    await window.page.keyboard.press('Control+1');
    await window.page.keyboard.press(TAG_KEY);
  }, card);
  await window.page.keyboard.press('Escape');
  await card.waitFor({ state: 'hidden' });
}
