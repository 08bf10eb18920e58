import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { tokenize, tokenText } from '../../server/src/text/tokens.ts';

const word = fc.string({
  unit: fc.constantFrom(...'aAbBzZйЙsSkK\u212aΣσςİiıǅẞß09\u{10400}.'),
  minLength: 1,
  maxLength: 6,
});
const words = fc.array(word, { maxLength: 60 }).map((list) => list.join(' '));

describe('vocabulary', () => {
  it('keeps each word in small letters as the language defines them', () => {
    fc.assert(
      fc.property(words, (text) => {
        const tokens = tokenize(text);
        for (let i = 0; i < tokens.length; i++) assert.equal(tokens.lower[i], tokenText(tokens, i).toLowerCase());
      }),
    );
  });

  it('gives equal words one number and others another, counted from 0', () => {
    fc.assert(
      fc.property(words, (text) => {
        const { lower, ids, words: different } = tokenize(text);
        const first = [...new Set(lower)];
        assert.deepEqual(
          [...ids],
          lower.map((key) => first.indexOf(key)),
        );
        assert.equal(different, first.length);
      }),
    );
  });

  it('holds more words than it first has room for', () => {
    const text = Array.from({ length: 5000 }, (_, i) => `${i}`).join(' ');
    const { ids, words: different } = tokenize(`${text} ${text}`);
    assert.equal(different, 5000);
    assert.deepEqual(ids.slice(0, 5000), ids.slice(5000));
  });
});
