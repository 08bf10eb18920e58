import assert from 'node:assert/strict';
import { asSpelt, pathBelow, uriOf } from '../../server/src/lsp/addresses.ts';

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

  it('are known however a client spells them', () => {
    const ours = uriOf('file:///corpus', { path: "Q&A (1), it's.txt" });
    for (const uri of [
      "file:///corpus/Q&A%20(1),%20it's.txt",
      'file:///corpus/Q%26A%20%281%29%2c%20it%27s.txt',
      "file:/corpus/Q&A (1), it's.txt",
      "FILE://LocalHost/%63orpus/Q%26A%20(1),%20it's.txt",
      ours,
    ])
      assert.equal(asSpelt(uri), ours);
    for (const uri of ['file:///C:/A/b.txt', 'file:///c:/A/b.txt', 'file:///C%3a/A/b.txt'])
      assert.equal(asSpelt(uri), 'file:///c%3A/A/b.txt');
    assert.equal(asSpelt('file://Server/share/ä.txt'), 'file://server/share/%C3%A4.txt');
  });

  it('are left as they are where they would name another file', () => {
    for (const uri of [
      'untitled:Untitled-1',
      'git:/a(b).txt?x',
      'file:///latin%E9(1).txt',
      'file:///a(1).txt#L3',
      'a(1).txt',
    ])
      assert.equal(asSpelt(uri), uri);
    assert.notEqual(asSpelt('file:///a%2Fb.txt'), asSpelt('file:///a/b.txt'));
    assert.notEqual(asSpelt('file:///A.txt'), asSpelt('file:///a.txt'));
  });
});
