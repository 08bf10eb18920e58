import assert from 'node:assert/strict';
import fc from 'fast-check';
import { plainAnnotation } from '../../server/src/tags/model.ts';
import { compareAnnotators } from '../../server/src/tags/review/compare.ts';
import { disagreement, unitizingAlpha } from '../../server/src/tags/review/unitizing.ts';

const near = (actual: number, expected: number): void =>
  assert.ok(Math.abs(actual - expected) < 1e-9, `${actual} is not ${expected}`);
/** Units by start and length. */
const units = (...list: readonly (readonly [number, number])[]) =>
  list.map(([start, length]) => ({ start, end: start + length }));

/** The four pairs of Krippendorff 1995, p. 57, on a continuum of 24. */
const PAIRS = {
  A: [units([2, 8], [14, 6]), units([4, 4], [15, 2])],
  B: [units([0, 18]), units([0, 2], [2, 1], [3, 1], [4, 1], [5, 1], [6, 3], [9, 1])],
  C: [units([2, 6], [10, 2], [14, 4], [20, 2]), units([0, 2], [4, 4], [10, 4], [16, 2], [20, 2])],
  D: [units([0, 2], [2, 8], [10, 4], [14, 6], [20, 4]), units([0, 4], [4, 4], [8, 7], [15, 2], [17, 7])],
};
const stretched = (name: keyof typeof PAIRS, by: number) => ({
  length: 24 * by,
  units: PAIRS[name].map((own) => own.map(({ start, end }) => ({ start: start * by, end: end * by }))),
});

describe('alpha for unitizing', () => {
  it('has the observed disagreements of the published example: .03125, 2.26736, .02777, .38715', () => {
    near(disagreement(stretched('A', 1)).observed, 18 / 576);
    near(disagreement(stretched('B', 1)).observed, 1306 / 576);
    near(disagreement(stretched('C', 1)).observed, 16 / 576);
    near(disagreement(stretched('D', 1)).observed, 223 / 576);
  });

  it('has the expected disagreements and values of the corrected formula: .05494 and .494, .06990 and .553, .41445 and .066', () => {
    near(disagreement(stretched('C', 0.5)).expected, 89 / 1620);
    near(unitizingAlpha([stretched('C', 0.5)]), 44 / 89);
    // In the limit of a continuum without steps, as the publication has it to five and three digits.
    assert.equal(disagreement(stretched('A', 50_000)).expected.toFixed(5), '0.06990');
    assert.equal(unitizingAlpha([stretched('A', 50_000)]).toFixed(3), '0.553');
    assert.equal(disagreement(stretched('D', 50_000)).expected.toFixed(5), '0.41445');
    assert.equal(unitizingAlpha([stretched('D', 50_000)]).toFixed(3), '0.066');
  });

  it('has the value of an example counted by hand: one long unit against three short ones', () => {
    const cuts = { length: 10, units: [units([1, 8]), units([2, 1], [4, 1], [6, 1])] };
    near(disagreement(cuts).observed, 0.91);
    near(disagreement(cuts).expected, 173.4 / 324);
    near(unitizingAlpha([cuts]), 1 - (0.91 * 324) / 173.4);
  });

  it('is 1 where all agree, the same whatever the order, and without a value where nothing is to compare', () => {
    const own = fc
      .array(fc.tuple(fc.nat(90), fc.integer({ min: 1, max: 9 })), { maxLength: 8 })
      .map((list) => units(...list));
    fc.assert(
      fc.property(own, own, own, (a, b, c) => {
        const one = disagreement({ length: 100, units: [a, b, c] });
        const other = disagreement({ length: 100, units: [c, [...a].reverse(), b] });
        near(one.observed, other.observed);
        near(one.expected, other.expected);
        if (a.length > 0) near(unitizingAlpha([{ length: 100, units: [a, a] }]), 1);
      }),
    );
    assert.ok(Number.isNaN(unitizingAlpha([{ length: 10, units: [[], []] }])));
    assert.ok(Number.isNaN(unitizingAlpha([{ length: 10, units: [units([1, 2])] }])));
  });

  it('takes 50,000 units without a look at each pair', () => {
    const many = (by: number) =>
      Array.from({ length: 50_000 }, (_, i) => ({ start: i * 10 + by, end: i * 10 + by + 5 }));
    const before = process.cpuUsage();
    const alpha = unitizingAlpha([{ length: 500_000, units: [many(0), many(1)] }]);
    assert.ok(process.cpuUsage(before).user < 1e6);
    assert.ok(alpha > 0 && alpha < 1);
  });
});

describe('comparing annotators', () => {
  it('gives every measure, by tag as well', () => {
    const text = 'Anna Berg spoke in Oslo on Monday.';
    const by = (who: string, tag: string, start: number, end: number) => ({
      ...plainAnnotation(`${who}${start}`, tag, { start, end }),
      who,
    });
    const annotations = [
      by('ada', 'person', 0, 9),
      by('ada', 'place', 19, 23),
      by('ben', 'person', 0, 4),
      by('ben', 'place', 19, 23),
    ];
    const result = compareAnnotators([{ path: 'a', text, annotations, relations: [] }]);
    assert.deepEqual([result.annotators, result.words], [['ada', 'ben'], 7]);
    assert.deepEqual(result.tags.place, { spans: [1, 1], unitizingAlpha: 1, spanF1Strict: 1, spanF1Overlap: 1 });
    near(result.spanF1Strict, 0.5);
    near(result.spanF1Overlap, 1);
    assert.deepEqual(result.confusion.person, { person: 2, none: 1 });
  });
});
