import assert from 'node:assert/strict';
import { dayNumber } from '../../server/src/calendar/days.ts';
import { daysOf } from '../../server/src/dates/point.ts';

describe('the days of a value', () => {
  const first = (year: number, month: number, day: number): number => dayNumber({ year, month, day });

  it('are those of the stretch of the calendar that it names', () => {
    assert.deepEqual(daysOf('2018'), { start: first(2018, 1, 1), end: first(2019, 1, 1) });
    assert.deepEqual(daysOf('2018-H2'), { start: first(2018, 7, 1), end: first(2019, 1, 1) });
    assert.deepEqual(daysOf('2018-Q3'), { start: first(2018, 7, 1), end: first(2018, 10, 1) });
    assert.deepEqual(daysOf('2018-WI'), { start: first(2018, 12, 1), end: first(2019, 3, 1) });
    assert.deepEqual(daysOf('2018-02'), { start: first(2018, 2, 1), end: first(2018, 3, 1) });
    assert.deepEqual(daysOf('2018-W29'), { start: first(2018, 7, 16), end: first(2018, 7, 23) });
    assert.deepEqual(daysOf('2018-W29-WE'), { start: first(2018, 7, 21), end: first(2018, 7, 23) });
    assert.deepEqual(daysOf('2018-07-21T10:00'), { start: first(2018, 7, 21), end: first(2018, 7, 22) });
    // 2020 has 53 weeks, and the first of 2019 began in the year before.
    assert.deepEqual(daysOf('2020-W53'), { start: first(2020, 12, 28), end: first(2021, 1, 4) });
    assert.deepEqual(daysOf('2019-W01'), { start: first(2018, 12, 31), end: first(2019, 1, 7) });
  });

  it('are none for what the calendar does not have', () => {
    for (const value of ['2018-W00', '2018-W53', '2018-00', '2018-13', '2018-02-30', '2018-07-00', '0000', 'PXD', ''])
      assert.equal(daysOf(value), null, value);
  });
});
