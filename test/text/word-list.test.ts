import assert from 'node:assert/strict';
import fc from 'fast-check';
import { tokenize } from '../../server/src/text/tokens.ts';
import { WordList } from '../../server/src/text/word-list.ts';

/** The words of a text that are listed. */
function listed(list: WordList, text: string): string[] {
  const { lower, ids, hashes } = tokenize(text);
  return lower.filter((word, i) => list.has(word, hashes[ids[i]]));
}

describe('a list of words', () => {
  it('is found in a text however its letters are written', () => {
    const list = new WordList(['ferry', 'straße', 'паром']);
    assert.deepEqual(listed(list, 'The Ferry on Straße, ПАРОМ, ferries, straßen'), ['ferry', 'straße', 'паром']);
  });

  it('may be empty', () => {
    assert.deepEqual(listed(new WordList([]), 'a ferry'), []);
  });

  it('has what a plain set has', () => {
    const word = fc.stringMatching(/^[a-zßйİ]{1,6}$/).map((w) => w.toLowerCase());
    fc.assert(
      fc.property(fc.array(word), fc.array(word), (words, others) => {
        const text = [...words, ...others].join(' ');
        const set = new Set(words);
        assert.deepEqual(
          listed(new WordList(words), text),
          tokenize(text).lower.filter((w) => set.has(w)),
        );
      }),
    );
  });
});
