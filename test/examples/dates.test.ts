import assert from 'node:assert/strict';
import { readWhole, told } from './told.ts';

/** A release of Saturday, 21 July 2018, or of another day. */
const dump = (words: string, day = '21 July 2018'): string => `MINISTRY OF TRANSPORT

PRESS RELEASE

${day}

New bridge over the river is open to all traffic

The bridge was finished after long work by many people from the whole country, the ministry said.

${words}

The ministry thanked everybody who had a part in it and wished all drivers a good journey over the water.
`;

/** Sentences, and the dates in them: `words = value`. */
const READ: readonly (readonly [sentence: string, ...dates: string[]])[] = [
  ['It opened on July 21, or Jul. 21.', 'July 21 = 2018-07-21', 'Jul. 21 = 2018-07-21'],
  ['It opened on the 21st of July, not 20 July.', 'the 21st of July = 2018-07-21', '20 July = 2018-07-20'],
  ['It opened on 2018-07-21, not on 08.07.2017.', '2018-07-21 = 2018-07-21', '08.07.2017 = 2017-07-08'],
  ['The talks of July 20-22 were long.', 'July 20 = 2018-07-20', '22 = 2018-07-22'],
  ['The talks of 20–22 July were long.', '20 = 2018-07-20', '22 July = 2018-07-22'],
  ['From the 1990s to mid-July.', 'the 1990s = 199', 'mid-July = 2018-07'],
  ['In early 2018 and FY2019 it grew.', 'early 2018 = 2018', 'FY2019 = 2019'],
  ['In the third quarter, not in 2016.', 'the third quarter = 2018-Q3', '2016 = 2016'],
  ['They met yesterday and two days ago.', 'yesterday = 2018-07-20', 'two days ago = 2018-07-19'],
  ['They met last week, and will later this month.', 'last week = 2018-W28', 'later this month = 2018-07'],
  ['In the previous year it fell.', 'the previous year = 2017'],
  ['It had fallen a year earlier.', 'a year earlier = 2017'],
  ['It will be built within the next 24 months.', 'the next 24 months = P24M'],
  ['It starts on July 23 at 12 pm Damascus time.', 'July 23 at 12 pm Damascus time = 2018-07-23T12:00'],
  ['Boats sail every Friday, and annually.', 'every Friday = XXXX-WXX-5', 'annually = P1Y'],
  ['They are late now and were recently.', 'now = PRESENT_REF', 'recently = PAST_REF'],
  ['In the 19th century, and on Christmas Day 2016.', 'the 19th century = 18', 'Christmas Day 2016 = 2016-12-25'],
  ['On July 15 they met. The next day they left.', 'July 15 = 2018-07-15', 'The next day = 2018-07-16'],
  ['The talks of 9 июля 2018 года were long.', '9 июля 2018 года = 2018-07-09'],
  ['Mrs May spoke. The sun shone. They march on, 3-2. A half is 1/2, and $20-22 is the price.'],
  ['The Ambassador on 20 July called farce of the detention.', '20 July = 2018-07-20'],
];

/** Sentences, and what a reader is told of them. */
const TOLD: readonly (readonly [sentence: string, ...told: string[]])[] = [
  ['The talks were on l5 July in Oslo.', 'date/garbled: l5 July → 15 July'],
  ['The talks were on l5 July 2O18 in Oslo.', 'date/garbled: l5 July 2O18 → 15 July 2018'],
  ['They met on 21July2018 in Oslo.', 'date/garbled: 21July2018 → 21 July 2018'],
  ['They met on 3 july in Oslo.', 'date/garbled: 3 july → 3 July'],
  ['They met on 30.02.2018.', 'date/impossible: 30.02.2018 → …'],
  ['They met on July 35 in Oslo.', 'date/impossible: July 35 → …'],
  ['They met on 00.00.0000.', 'date/impossible: 00.00.0000 → …'],
  ['They met on 07/08/2017 in Oslo.', 'date/ambiguous: 07/08/2017 → …'],
  ['They met on Friday 21 July 2018.', 'date/weekday: Friday 21 July 2018 → …'],
  ['They met on 30 July 2018 in Oslo.', 'date/after-publication: 30 July 2018 → …'],
  ['They met from 15 July to 10 July 2018.', 'date/order: 15 July to 10 July 2018 → …'],
  ['The meeting of 9 июля 2018 года was long.', 'text/untranslated: 9 июля 2018 года → 9 July 2018'],
  [
    'В пятницу they left, and вчера they came.',
    'text/untranslated: В пятницу → On Friday',
    'text/untranslated: вчера → yesterday',
  ],
  [
    'The plan is for август 2018 года, or до 15 июля.',
    'text/untranslated: август 2018 года → August 2018',
    'text/untranslated: до 15 июля → until 15 July',
  ],
  ['They met on Friday, July 20, and on 29 February 2016. The number is 1234567890123456789012345678901234567890.'],
];

describe('Dates that dumps are known by', () => {
  for (const [sentence, ...expected] of READ)
    it(`reads ‘${sentence}’`, () => {
      const text = dump(sentence);
      const from = text.indexOf(sentence);
      const dates = readWhole(text).dates.filter((d) => d.start >= from && d.end <= from + sentence.length);
      assert.deepEqual(
        dates.map((d) => `${text.slice(d.start, d.end)} = ${d.value}`),
        expected,
      );
    });
  for (const [sentence, ...expected] of TOLD)
    it(`tells of ‘${sentence}’`, () => {
      assert.deepEqual(told(dump(sentence)), expected);
    });
});
