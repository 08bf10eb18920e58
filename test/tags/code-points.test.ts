import assert from 'node:assert/strict';
import fc from 'fast-check';
import { CodePoints } from '../../server/src/tags/code-points.ts';

const text = fc.string({ unit: fc.constantFrom('a', '\n', '😀', '𝒜', 'ü'), maxLength: 60 });

describe('code points', () => {
  it('counts code points there and back', () => {
    fc.assert(
      fc.property(text, (body) => {
        const points = new CodePoints(body);
        let utf16 = 0;
        let count = 0;
        for (const character of body) {
          assert.equal(points.fromUtf16(utf16), count);
          assert.equal(points.toUtf16(count), utf16);
          utf16 += character.length;
          count++;
        }
        assert.equal(points.toUtf16(count + 5), body.length);
      }),
    );
  });
});
