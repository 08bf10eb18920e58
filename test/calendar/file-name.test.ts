import assert from 'node:assert/strict';
import { dayInName } from '../../server/src/calendar/file-name.ts';

describe('the day in a file’s name', () => {
  for (const [name, day] of [
    ['speeches/2015-06-16 11.00.00 Speech, New York.txt', '2015-06-16'],
    ['file:///news/briefing_2021_03_04.txt', '2021-03-04'],
    ['C:\\dumps\\20180716-summit.txt', '2018-07-16'],
    ['2019-01-01/report.txt', null],
    ['report-2015-13-01.txt', null],
    ['04-03-2021.txt', null],
    ['2015-06_16.txt', null],
    ['id120150616.txt', null],
    ['APW20000403.0057.txt', null],
    ['003_d8557be3209476a0.txt', null],
  ] as const)
    it(`is ${day ?? 'not told'} in ${name}`, () => assert.equal(dayInName(name), day));
});
