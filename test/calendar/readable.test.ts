import assert from 'node:assert/strict';
import { readableDay, shortDay } from '../../server/src/calendar/readable.ts';

describe('Days for readers', () => {
  it('are written with the month’s name, whole or short', () => {
    assert.deepEqual(['2018-07-21', '2018-05'].map(readableDay), ['21 July 2018', 'May 2018']);
    assert.deepEqual(['2018-07-01', '2018-09', '2018-05-09'].map(shortDay), ['1 Jul 2018', 'Sep 2018', '9 May 2018']);
  });

  it('are left as they are where they are no day of the calendar', () => {
    const others = ['2019-13-01', '2018', 'XXXX-07-04', '2018-W29', ''];
    assert.deepEqual(others.map(readableDay), others);
    assert.deepEqual(others.map(shortDay), others);
  });
});
