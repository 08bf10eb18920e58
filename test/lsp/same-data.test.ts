import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { isSameData } from '../../server/src/lsp/same-data.ts';

describe('data of two answers', () => {
  it('is the same where nothing differs, in whatever order its fields are', () => {
    assert.ok(isSameData({ a: [1, { b: null }], c: 'x' }, { c: 'x', a: [1, { b: null }] }));
  });

  for (const [what, a, b] of [
    ['a number', { line: 1 }, { line: 2 }],
    ['a field that only the second has', { a: 1 }, { a: 1, b: 2 }],
    ['a field with another name', { a: undefined }, { b: undefined }],
    ['an item more', [[1]], [[1], [1]]],
    ['a list for an object', [], {}],
    ['nothing for an object', { a: null }, { a: {} }],
  ] as const)
    it(`differs by ${what}`, () => {
      assert.ok(!isSameData(a, b));
      assert.ok(!isSameData(b, a));
    });

  it('is compared as by Node, for all that JSON can hold', () => {
    const json = fc.jsonValue({ maxDepth: 3, depthSize: 'small' });
    fc.assert(
      fc.property(json, json, (a, b) => {
        assert.equal(isSameData(a, structuredClone(a)), true);
        assert.equal(isSameData(a, b), isDeepStrictEqual(JSON.parse(JSON.stringify(a)), JSON.parse(JSON.stringify(b))));
      }),
    );
  });
});
