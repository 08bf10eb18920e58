import assert from 'node:assert/strict';
import fc from 'fast-check';
import { dayNumber, weekdayOf } from '../../server/src/calendar/days.ts';
import { easterSunday } from '../../server/src/calendar/easter.ts';
import { isoWeek, weekStart } from '../../server/src/calendar/weeks.ts';

describe('weeks', () => {
  it('belong to the year of their Thursday, and each day to the week that begins at most six days before it', () => {
    const weekOf = (year: number, month: number, day: number) => isoWeek(dayNumber({ year, month, day }));
    assert.deepEqual(weekOf(2018, 7, 21), { year: 2018, week: 29 });
    assert.deepEqual(weekOf(2018, 12, 31), { year: 2019, week: 1 });
    assert.deepEqual(weekOf(2021, 1, 3), { year: 2020, week: 53 });
    fc.assert(
      fc.property(fc.integer({ min: -719162, max: 2932531 }), (day) => {
        const { year, week } = isoWeek(day);
        assert.equal(weekStart(year, week), day - weekdayOf(day) + 1);
      }),
    );
  });
});

describe('Easter', () => {
  it('is on the Sunday that the churches of the West keep, the earliest and the latest one too', () => {
    for (const [year, month, day] of [
      [1818, 3, 22],
      [1943, 4, 25],
      [2000, 4, 23],
      [2018, 4, 1],
      [2024, 3, 31],
    ])
      assert.equal(easterSunday(year), dayNumber({ year, month, day }), String(year));
  });
});
