import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

const sources = join(import.meta.dirname, '../server/src');

/** The folders of the server, each of which may import from those before it. */
const LAYERS = [
  ['own-files.ts'],
  ['text'],
  ['calendar'],
  ['release'],
  ['dates'],
  ['names'],
  ['events'],
  // What one dump holds, as all readers together tell it.
  ['release.ts', 'analyze.ts'],
  ['rules'],
  ['glossary'],
  ['files'],
  ['tags'],
  ['corpus'],
  ['features'],
  ['lsp'],
  ['cli'],
];

const floor = (folder: string): number => LAYERS.findIndex((folders) => folders.includes(folder));

describe('layers of the server', () => {
  it('import in one direction', () => {
    const upwards: string[] = [];
    for (const file of globSync('**/*.ts', { cwd: sources })) {
      const own = floor(file.split(sep)[0] ?? '');
      assert.notEqual(own, -1, `${file} is in no layer: give its folder a place in the list.`);
      for (const [, path = ''] of readFileSync(join(sources, file), 'utf8').matchAll(
        /\b(?:from|import\() ?'(\.[^']+)'/g,
      )) {
        const imported = relative(sources, join(sources, dirname(file), path));
        if (!imported.startsWith('..') && floor(imported.split(sep)[0] ?? '') > own)
          upwards.push(`${file} imports ${imported}`);
      }
    }
    assert.deepEqual(upwards, []);
  });
});
