import assert from 'node:assert/strict';
import fc from 'fast-check';
import { contrast, inkOn, seenOn } from '../../client/src/tags/contrast.ts';

describe('The colours of tags', () => {
  const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

  it('are compared as WCAG does', () => {
    assert.equal(contrast('#000000', '#ffffff'), 21);
    assert.equal(contrast('#777777', '#777777'), 1);
    assert.equal(contrast('#ffffff', '#767676').toFixed(2), '4.54');
  });

  it('can be seen on light and on dark ground, and are left where they can', () => {
    assert.equal(seenOn('#0067b8', '#ffffff'), '#0067b8');
    assert.notEqual(seenOn('#000080', '#1f1f1f'), '#000080');
    assert.notEqual(seenOn('#ffff00', '#ffffff'), '#ffff00');
    fc.assert(
      fc.property(colour, fc.constantFrom('#ffffff', '#1f1f1f', '#000000'), (given, ground) => {
        assert.ok(contrast(seenOn(given, ground), ground) >= 3);
      }),
    );
  });

  it('have letters on them that can be read', () => {
    fc.assert(fc.property(colour, (ground) => assert.ok(contrast(inkOn(ground), ground) >= 4.5)));
  });
});
