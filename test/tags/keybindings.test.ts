import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { withTagKeys } from '../../client/build/tag-keys.ts';

describe('the keybindings that ask for a tag', () => {
  it('are as their rules make them', () => {
    const manifest = readFileSync(resolve(import.meta.dirname, '../../package.json'), 'utf8');
    assert.equal(manifest, withTagKeys(manifest), "Run 'npm run keys'.");
  });
});
