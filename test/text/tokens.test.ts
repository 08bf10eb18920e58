import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Script, TokenKind, tokenFrom, tokenize, tokenText, WordCase } from '../../server/src/text/tokens.ts';

describe('tokens', () => {
  const words = (text: string) => {
    const tokens = tokenize(text);
    return Array.from({ length: tokens.length }, (_, i) => tokenText(tokens, i));
  };

  it('splits words, numbers and marks', () => {
    assert.deepEqual(words('Kim Jong-un’s l5 July, 08.07.2017'), [
      'Kim',
      'Jong',
      '-',
      'un',
      '’',
      's',
      'l',
      '5',
      'July',
      ',',
      '08',
      '.',
      '07',
      '.',
      '2017',
    ]);
  });

  it('knows how a word is written and in which alphabet', () => {
    const t = tokenize('lower Title UPPER McCain А Ullрик 7');
    assert.deepEqual(
      [...t.cases],
      [WordCase.lower, WordCase.title, WordCase.upper, WordCase.mixed, WordCase.title, WordCase.title, WordCase.none],
    );
    assert.equal(t.scripts[4], Script.cyrillic);
    assert.equal(t.scripts[5], Script.latin | Script.cyrillic);
  });

  it('keeps every visible character of any text, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const tokens = tokenize(text);
        let at = 0;
        for (let i = 0; i < tokens.length; i++) {
          assert.equal(text.slice(at, tokens.starts[i]).replace(/[\s\u200b\ufeff\u0085]/gu, ''), '');
          assert.ok(tokens.ends[i] > tokens.starts[i]);
          assert.equal(tokenFrom(tokens, tokens.starts[i]), i);
          assert.equal(tokens.kinds[i] === TokenKind.number, /^[0-9]+$/.test(tokenText(tokens, i)));
          at = tokens.ends[i];
        }
        assert.equal(text.slice(at).replace(/[\s\u200b\ufeff\u0085]/gu, ''), '');
      }),
    );
  });
});
