import assert from 'node:assert/strict';
import { whatCameOf } from '../../client/src/tags/review/words.ts';
import type { ReviewPlace } from '../../server/src/lsp/tags/review-requests.ts';

const version = {
  tag: 'Claim',
  on: 'span',
  span: { start: 0, end: 16 },
  words: 'the quay is safe',
  notes: [],
  decision: 'open',
  relates: null,
} as const;
const place: ReviewPlace = {
  id: 'one',
  kind: 'tag',
  span: { start: 0, end: 16 },
  line: 1,
  versions: [
    { ...version, who: ['Ada', 'Ben'], attributes: { stance: 'for' } },
    { ...version, who: ['Cy'], attributes: {} },
  ],
  missing: [],
  differs: ['attributes'],
  decision: 'open',
  instead: [],
};

describe('A decision in a review', () => {
  it('is told by what it has come to', () => {
    assert.equal(whatCameOf(0, place), 'Accepted Ada and Ben’s Claim (stance: for)');
    assert.equal(whatCameOf(1, place), 'Accepted Cy’s Claim');
    const three = { ...place, versions: [{ ...place.versions[0], who: ['Ada', 'Ben', 'Cy'] }] };
    assert.equal(whatCameOf(0, three), 'Accepted Ada, Ben and Cy’s Claim (stance: for)');
    assert.equal(whatCameOf('none', place), 'Rejected');
    assert.equal(whatCameOf('none', place, 'Denial'), 'Decided for ‘Denial’');
    assert.equal(whatCameOf('open', place), 'To decide again');
  });
});
