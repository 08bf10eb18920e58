import assert from 'node:assert/strict';
import { mend, preferredEdits } from '../../server/src/cli/mend.ts';
import type { Finding } from '../../server/src/rules/model.ts';

function finding(start: number, end: number, text: string, preferred = true): Finding {
  const fixes = [{ title: `Write “${text}”`, edits: [{ start, end, text }], preferred }];
  return { start, end, code: 'test/word', severity: 'warning', message: 'A word.', fixes };
}

/** Finds every `wrong` in a text, to be replaced by `right`. */
function rule(wrong: string, right: string): (text: string) => Finding[] {
  return (text) =>
    [...text.matchAll(new RegExp(wrong, 'g'))].map((m) => finding(m.index, m.index + m[0].length, right));
}

describe('mend', () => {
  it('applies all preferred fixes at once and reads again until nothing changes', () => {
    const reread = (text: string): Finding[] => [
      ...rule('trump', 'Trump')(text),
      ...rule('Trump Trump', 'Trump')(text),
    ];
    assert.equal(mend('trump trump met trump', reread('trump trump met trump'), reread), 'Trump met Trump');
  });

  it('leaves a fix that is not preferred', () => {
    assert.equal(
      mend('abc', [finding(0, 3, 'x', false)], () => []),
      'abc',
    );
  });

  it('takes the first by position where two overlap, and the other in the next round', () => {
    assert.deepEqual(preferredEdits([finding(2, 5, 'B'), finding(0, 3, 'A')]), [{ start: 0, end: 3, text: 'A' }]);
    assert.equal(preferredEdits([finding(0, 3, 'A'), finding(3, 5, 'B')]).length, 2);
    assert.equal(preferredEdits([finding(3, 3, 'A'), finding(3, 5, 'B')]).length, 1);
  });

  it('takes a fix of several edits whole or not at all', () => {
    const both: Finding = {
      ...finding(1, 2, 'x'),
      fixes: [{ title: 'Both', preferred: true, edits: [4, 1].map((start) => ({ start, end: start + 1, text: 'x' })) }],
    };
    assert.equal(
      mend('aaaaa', [both], () => []),
      'axaax',
    );
    assert.deepEqual(preferredEdits([finding(0, 2, 'y'), both]), [{ start: 0, end: 2, text: 'y' }]);
  });

  it('ends where two fixes undo each other, and where one grows for ever', () => {
    const back = (text: string): Finding[] => [...rule('a', 'b')(text), ...rule('b', 'a')(text)];
    assert.match(mend('a', back('a'), back), /^[ab]$/);
    const grow = rule('a$', 'aa');
    assert.equal(mend('a', grow('a'), grow).length, 21);
  });
});
