import assert from 'node:assert/strict';
import { Versions } from '../../server/src/lsp/tags/versions.ts';

describe('Places in a text that is edited', () => {
  const typed = (before: string) => ({ before, edits: [{ start: 0, end: 0, text: 'x' }] });

  it('are followed through all edits that are known, and not guessed behind them', () => {
    const versions = new Versions();
    const place = { start: 3, end: 5 };
    assert.deepEqual(versions.placesNow('a', 1, [place]), [place]);
    for (let version = 2; version <= 150; version++) versions.note('a', { version, ...typed('some words') });
    assert.deepEqual(versions.placesNow('a', 148, [place]), [{ start: 5, end: 7 }]);
    assert.deepEqual(versions.placesNow('a', 148, [{ start: 3, end: 3 }]), [{ start: 5, end: 5 }]);
    assert.deepEqual(versions.placesNow('a', 50, [place]), [{ start: 103, end: 105 }]);
    assert.deepEqual(versions.placesNow('a', 49, [place]), [null]);
    versions.forget('a');
    assert.deepEqual(versions.placesNow('a', 49, [place]), [place]);
  });

  it('are followed through fewer edits of a text of millions of characters', () => {
    const versions = new Versions();
    const long = 'word '.repeat(1_500_000);
    for (let version = 2; version <= 9; version++) versions.note('a', { version, ...typed(long) });
    const place = { start: 3, end: 5 };
    assert.deepEqual(versions.placesNow('a', 7, [place]), [{ start: 5, end: 7 }]);
    assert.deepEqual(versions.placesNow('a', 3, [place]), [null]);
  });
});
