import assert from 'node:assert/strict';
import { around, DAY, moved, shareAt, wholeOf, zoomed } from '../../client/src/timeline/stretch.ts';

const days = (...of: number[]): { time: number }[] => of.map((day) => ({ time: day * DAY }));

describe('The stretch of time on the timeline', () => {
  it('has room around all events, more of it behind the last one', () => {
    assert.deepEqual(wholeOf(days(0, 50, 100)), [-4 * DAY, 129 * DAY]);
    assert.deepEqual(wholeOf(days(7)), [5 * DAY, 9 * DAY]);
    assert.deepEqual(wholeOf([]), [-2 * DAY, 2 * DAY]);
  });

  it('is zoomed around a place that stays where it is, neither too near nor too far', () => {
    const whole = [0, 100 * DAY] as const;
    assert.deepEqual(zoomed([20 * DAY, 60 * DAY], 0.5, 0.25, whole), [25 * DAY, 45 * DAY]);
    assert.deepEqual(zoomed([0, 5 * DAY], 0.1, 0.5, whole), [0.5 * DAY, 4.5 * DAY]);
    assert.deepEqual(zoomed([0, 100 * DAY], 9, 0.5, whole), [-10 * DAY, 110 * DAY]);
  });

  it('moves by a share of its length, and to a time', () => {
    assert.deepEqual(moved([10, 20], -0.5), [5, 15]);
    assert.deepEqual(around([10, 20], 90), [85, 95]);
  });

  it('knows where a time stands in it', () => {
    assert.deepEqual(
      [10, 15, 20, 21, Number.NaN].map((time) => shareAt([10, 20], time)),
      [0, 0.5, 1, null, null],
    );
  });
});
