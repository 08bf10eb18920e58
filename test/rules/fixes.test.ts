import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, fixAll, preferredEdits } from '../../server/src/rules/fixes.ts';
import type { Finding } from '../../server/src/rules/model.ts';

/** A finding on every place of `wrong`, with `right` as its preferred fix. */
function findings(text: string, wrong: string, right: string, preferred = true): Finding[] {
  return [...text.matchAll(new RegExp(wrong, 'g'))].map(({ index: start }) => ({
    start,
    end: start + wrong.length,
    code: 'test/word',
    severity: 'warning',
    message: '',
    fixes: [{ title: '', preferred, edits: [{ start, end: start + wrong.length, text: right }] }],
  }));
}

describe('fixes', () => {
  it('makes preferred fixes only', () => {
    assert.deepEqual(preferredEdits(findings('a b a', 'a', 'x', false)), []);
    assert.equal(applyEdits('a b a', preferredEdits(findings('a b a', 'a', 'x'))), 'x b x');
  });

  it('lets the first of two touching fixes win, and makes the other in the next round', () => {
    const text = 'Donald trumptrump';
    const found = (t: string) => findings(t, 'trump', 'Trump');
    assert.equal(applyEdits(text, preferredEdits(found(text))), 'Donald Trumptrump');
    assert.deepEqual(fixAll(text, found), {
      text: 'Donald TrumpTrump',
      edits: [{ start: 7, end: 17, text: 'TrumpTrump' }],
    });
  });

  it('ends where fixes undo each other', () => {
    const { text } = fixAll('a', (t) => [...findings(t, 'a', 'b'), ...findings(t, 'b', 'a')]);
    assert.equal(text, 'a');
  });

  it('gives edits of the first text that come to the same as all rounds', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' '), maxLength: 40 });
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 3 });
    const rule = fc.tuple(word, fc.string({ unit: fc.constantFrom('a', 'b', 'x'), maxLength: 3 }));
    fc.assert(
      fc.property(letters, fc.array(rule, { maxLength: 3 }), (text, rules) => {
        const fixed = fixAll(text, (t) => rules.flatMap(([wrong, right]) => findings(t, wrong, right)));
        assert.equal(applyEdits(text, fixed.edits), fixed.text);
        for (const [i, e] of fixed.edits.entries())
          assert.ok(e.start <= e.end && (i === 0 || fixed.edits[i - 1].end < e.start));
      }),
    );
  });
});
