import assert from 'node:assert/strict';
import fc from 'fast-check';
import { tokenize } from '../../server/src/text/tokens.ts';
import { hashOf } from '../../server/src/text/vocabulary.ts';
import { WordFilter } from '../../server/src/text/word-filter.ts';

describe('WordFilter', () => {
  it('passes over no word of its table, as the tokens of a text have it', () => {
    const word = fc.oneof(fc.stringMatching(/^\p{L}{1,12}$/u), fc.constantFrom('straße', 'июля', 'İzmir', 'ΌΣΟΣ'));
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 30 }), (words) => {
        const tokens = tokenize(words.join(' '));
        const filter = new WordFilter(tokens.lower);
        for (const id of tokens.ids) assert.ok(filter.mayHave(tokens.hashes[id]));
      }),
    );
  });

  it('passes over nearly all other words', () => {
    const filter = new WordFilter(Array.from({ length: 300 }, (_, i) => `word${i}`));
    let passed = 0;
    for (let i = 0; i < 5000; i++) if (filter.mayHave(hashOf(`other${i}`))) passed++;
    assert.ok(passed < 250, `${passed} of 5,000`);
  });
});
