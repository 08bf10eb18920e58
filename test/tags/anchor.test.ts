import assert from 'node:assert/strict';
import { anchorOf, findAnchor } from '../../server/src/tags/anchor.ts';

describe('anchors', () => {
  const old = 'The old quay is closed. The mayor said the quay is old. Ships leave the quay at noon.';
  const anchor = (words: string, from = 0) => {
    const start = old.indexOf(words, from);
    return anchorOf(old, { start, end: start + words.length });
  };

  it('hold where text is put in before them', () => {
    const now = `NEW HEADLINE\n\n${old}`;
    const found = findAnchor(now, anchor('The mayor said'));
    assert.equal(found && now.slice(found.start, found.end), 'The mayor said');
  });

  it('tell words that recur by what stands around them, or give none', () => {
    const now = old.replace('The old quay', 'Today the very old quay');
    const found = findAnchor(now, anchor('quay', old.indexOf('said')));
    assert.equal(found?.start, now.indexOf('quay is old'));
    assert.equal(findAnchor('quay quay quay quay', { exact: 'quay', prefix: 'x', suffix: 'y', start: 40 }), null);
  });

  it('are found again after a small change of their words, and lost after a great one', () => {
    const wide = anchor('The mayor said the quay is old.');
    const now = old.replace('mayor said', 'mayor says');
    const found = findAnchor(now, wide);
    assert.equal(found && now.slice(found.start, found.end), 'The mayor says the quay is old.');
    assert.equal(findAnchor('The council wants a new bridge, and nothing else.', wide), null);
  });
});
