import assert from 'node:assert/strict';
import { pathBelow, uriOf } from '../../server/src/lsp/addresses.ts';

describe('Addresses of files', () => {
  it('are spelt as VS Code spells them, so that what is open is known', () => {
    const path = "Mayor's day/Talks (1)! *a&b,c;d=e+f@g$~_.-é#?%.txt";
    const uri = uriOf('file:///corpus', { path });
    assert.equal(
      uri,
      'file:///corpus/Mayor%27s%20day/Talks%20%281%29%21%20%2Aa%26b%2Cc%3Bd%3De%2Bf%40g%24~_.-%C3%A9%23%3F%25.txt',
    );
    assert.equal(pathBelow('file:///corpus', uri), path);
  });
});
