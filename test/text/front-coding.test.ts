import assert from 'node:assert/strict';
import fc from 'fast-check';
import { FrontCoded, frontCode } from '../../server/src/text/front-coding.ts';

describe('Front coding', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'ß', "'"), maxLength: 30 }).filter((w) => w !== '');

  it('has each line that was coded, and no other', () => {
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 120 }), fc.array(word, { maxLength: 40 }), (words, others) => {
        const coded = new FrontCoded(frontCode(words.toSorted()));
        for (const one of [...words, ...others]) assert.equal(coded.has(one), words.includes(one), one);
      }),
    );
  });

  it('has lines that share more than one character can tell', () => {
    const words = ['', 'a', 'b', 'bc'].map((end) => `${'long'.repeat(9)}${end}`);
    const coded = new FrontCoded(frontCode(words));
    for (const one of words) assert.ok(coded.has(one));
    assert.ok(!coded.has('long'.repeat(8)));
    assert.ok(!new FrontCoded('').has('long'));
  });

  it('takes no line that it could not give back', () => assert.throws(() => frontCode(['a\tb']), /control/));
});
