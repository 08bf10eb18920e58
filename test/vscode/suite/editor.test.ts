import assert from 'node:assert/strict';
import { open, symbolsOf } from './helpers.ts';

describe('A dump in VS Code', () => {
  it('is known by its name', async () => {
    const document = await open('001');
    assert.equal(document.languageId, 'press-release');
  });

  it('has an outline', async () => {
    const symbols = await symbolsOf(await open('001'));
    assert.ok(symbols.length > 0);
  });
});
