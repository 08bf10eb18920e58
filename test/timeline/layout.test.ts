import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fitting, placeItems } from '../../client/src/timeline/layout.ts';

describe('The timeline', () => {
  const item = (x: number, label = 0) => ({ x, radius: 5, label });

  it('puts what would overlap on other rows, and what has no room into bundles', () => {
    const { places, bundles } = placeItems([item(10), item(12), item(14), item(40)], 2, 400);
    assert.deepEqual(
      places.map((place) => place?.row ?? null),
      [0, 1, null, 0],
    );
    assert.deepEqual(bundles, [{ x: 14, items: [2] }]);
  });

  it('leaves out labels where items crowd', () => {
    const { places } = placeItems([item(10, 100), item(30, 100), item(300, 100)], 1, 500);
    assert.deepEqual(
      places.map((place) => place?.label),
      [null, 'after', 'after'],
    );
  });

  it('puts a label that would run over the right edge before its circle, on a row with room there', () => {
    const { places } = placeItems([item(10, 100), item(200, 100), item(240, 100)], 2, 250);
    assert.deepEqual(places, [
      { row: 0, label: 'after' },
      { row: 1, label: 'before' },
      { row: 0, label: 'before' },
    ]);
    assert.deepEqual(placeItems([item(60, 100)], 1, 120).places, [{ row: 0, label: 'after' }]);
  });

  it('leaves out dates that would touch the one before or be cut by the edge', () => {
    const label = (start: number, length: number) => ({ start, length });
    const labels = [label(0, 80), label(82, 30), label(120, 30), label(180, 30)];
    assert.deepEqual(fitting(labels, 200), [true, false, true, false]);
  });

  it('never draws two circles or labels over each other, and loses nothing', () => {
    const items = fc.array(fc.record({ x: fc.nat(400), radius: fc.integer({ min: 3, max: 9 }), label: fc.nat(120) }));
    fc.assert(
      fc.property(items, fc.integer({ min: 1, max: 6 }), (unsorted, rows) => {
        const sorted = unsorted.sort((a, b) => a.x - b.x);
        const { places, bundles } = placeItems(sorted, rows, 450);
        const ends = new Map<number, number>();
        for (const [i, place] of places.entries()) {
          if (!place) continue;
          const { x, radius, label } = sorted[i];
          const left = x - radius - (place.label === 'before' ? label : 0);
          assert.ok((ends.get(place.row) ?? -1000) <= left);
          ends.set(place.row, x + radius + (place.label === 'after' ? label : 0));
        }
        const bundled = bundles.flatMap((bundle) => bundle.items);
        assert.equal(bundled.length + places.filter(Boolean).length, sorted.length);
      }),
    );
  });
});
