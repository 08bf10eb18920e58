import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  addDays,
  civilDay,
  dayNumber,
  isCivilDay,
  isoDay,
  parseIsoDay,
  weekdayOf,
} from '../../server/src/calendar/days.ts';
import { MONTHS, WEEKDAYS } from '../../server/src/calendar/words.ts';

describe('calendar', () => {
  it('counts days and weekdays as the platform does, over all years', () => {
    fc.assert(
      fc.property(fc.integer({ min: -719162, max: 2932896 }), (number) => {
        const day = civilDay(number);
        assert.equal(dayNumber(day), number);
        const platform = new Date(number * 86_400_000);
        assert.deepEqual(day, {
          year: platform.getUTCFullYear(),
          month: platform.getUTCMonth() + 1,
          day: platform.getUTCDate(),
        });
        assert.equal(weekdayOf(number) % 7, platform.getUTCDay());
      }),
    );
  });

  it('knows which days there are', () => {
    assert.equal(isCivilDay(2018, 2, 30), false);
    assert.equal(isCivilDay(2016, 2, 29), true);
    assert.equal(isCivilDay(1900, 2, 29), false);
    assert.equal(isCivilDay(2018, 13, 1), false);
    assert.equal(isoDay(2018, 7, 8), '2018-07-08');
    assert.equal(isoDay(2018, 4, 31), null);
    assert.deepEqual(parseIsoDay('2018-07-08'), { year: 2018, month: 7, day: 8 });
    assert.equal(parseIsoDay('2018-07'), null);
  });

  it('steps over months and years', () => {
    assert.equal(addDays('2019-12-31', 1), '2020-01-01');
    assert.equal(addDays('2020-03-01', -1), '2020-02-29');
    assert.equal(addDays('2020-02-30', 1), null);
    assert.equal(addDays('9999-12-31', 1), null);
  });

  it('reads month and weekday words in English and Russian', () => {
    assert.deepEqual(
      ['july', 'sept', 'мая', 'августе', 'lavrov'].map((w) => MONTHS.get(w)),
      [7, 9, 5, 8, undefined],
    );
    assert.deepEqual(
      ['monday', 'среду', 'sun'].map((w) => WEEKDAYS.get(w)),
      [1, 3, 7],
    );
  });
});
