import assert from 'node:assert/strict';
import type { DateMention, DateReadings } from '../../server/src/dates/model.ts';
import { readDates } from '../../server/src/dates/read.ts';
import { readStructure } from '../../server/src/release/read.ts';

function read(text: string, referenceDate: string | null = null): DateReadings {
  return readDates(readStructure(text), { referenceDate });
}

const values = (dates: readonly DateMention[]): string[] => dates.map((d) => d.value);

/** A release with a head that gives its day, or nothing. */
const release = (head: string, body: string): string => `MINISTRY OF PORTS

PRESS RELEASE

${head}

New mole shelters the harbour from the north

The mole was finished after long work by many hands, the ministry said. ${body}
`;

describe('dates that other programs misread', () => {
  it('08.07.2017 is 8 July: no country puts the month first between full stops', () => {
    const [date] = read('It was seen on 08.07.2017 there.').dates;
    assert.deepEqual([date.value, date.alternatives, date.ambiguous], ['2017-07-08', ['2017-08-07'], false]);
  });

  it('July 21 is a day and never the year 2021, in either style of a text', () => {
    assert.deepEqual(values(read('They met on July 21 in Oslo.', '2018-07-25').dates), ['2018-07-21']);
    const british = 'The labour centre opened on 3 May 2018. They met on July 21 in the harbour theatre.';
    assert.deepEqual(values(read(british, '2018-07-25').dates), ['2018-05-03', '2018-07-21']);
  });

  it('30.02.2018 is not passed over but called impossible', () => {
    const [date] = read('It was seen on 30.02.2018 there.').dates;
    assert.deepEqual([date.value, date.impossible], ['2018-02', true]);
    assert.match(date.reason, /February 2018 has 28 days/);
  });
});

describe('dates in bad input', () => {
  it('reads the first and the last year, and leaves others alone', () => {
    assert.deepEqual(values(read('See 0001-01-01 and 9999-12-31.').dates), ['0001-01-01', '9999-12-31']);
    assert.deepEqual(values(read('On 1 January 0001, 31 December 9999 and 31.12.9999.').dates), [
      '0001-01-01',
      '9999-12-31',
      '9999-12-31',
    ]);
    assert.deepEqual(values(read('On 3 May 4000 people and on 3 May 5000,000.').dates), ['XXXX-05-03', 'XXXX-05-03']);
    assert.deepEqual(values(read('In the year 1 and the year 9999 nothing fell.').dates), ['0001', '9999']);
    for (const { value } of read('See 0000-05-05, 31.12.10000 and the year 10000.').dates)
      assert.match(value, /^(XXXX|\d{4})/);
  });

  it('counts over the ends of the calendar without leaving it', () => {
    for (const [text, day] of [
      ['They met yesterday and a year ago.', '0001-01-01'],
      ['They meet tomorrow, next year, in two months and in 9000 years.', '9999-12-31'],
    ] as const)
      for (const { value } of read(text, day).dates) assert.doesNotMatch(value, /-\d{5}|^-|NaN|10000|^0000/);
  });

  it('knows the leap days of both rules', () => {
    const impossible = (text: string) => read(text).dates.map((d) => d.impossible);
    assert.deepEqual(impossible('On 29 February 2016, 29.02.2000 and 2020-02-29.'), [false, false, false]);
    assert.deepEqual(impossible('On 29 February 2018, 29.02.2100 and 2100-02-29.'), [true, true, true]);
    // The Julian calendar has this day, which is 13 March in ours.
    assert.deepEqual(values(read('On 29 February 1900 and 29.02.1900.').dates), ['1900-03-13', '1900-03-13']);
  });

  it('takes no long number for a date', () => {
    assert.deepEqual(
      read(`Call ${'7'.repeat(40)} or 08.07.${'2'.repeat(40)} now there.`).dates.map((d) => d.value),
      ['PRESENT_REF'],
    );
    assert.equal(read('It fell on 00.00.0000.').dates[0].impossible, true);
  });

  it('reads each of exactly 10,000 dates', () => {
    const days = Array.from({ length: 10_000 }, (_, i) => `${(i % 28) + 1} May ${1900 + (i % 120)}`);
    const { dates } = read(`Days:\n\n${days.join('; ')}.\n`);
    assert.equal(dates.length, 10_000);
    const last = dates[9_999];
    assert.equal(last.value, `${1900 + (9_999 % 120)}-05-${String((9_999 % 28) + 1).padStart(2, '0')}`);
  });

  it('chooses the head’s day where two stand there, and counts from it', () => {
    const { published, dates } = read(release('14 May 2019', 'It opened yesterday. Updated: 3 June 2019.'));
    assert.equal(published, '2019-05-14');
    assert.ok(values(dates).includes('2019-05-13'));
    const both = read(release('14 May 2019\n\n15 May 2019', 'It opened yesterday.'));
    assert.ok(both.published === '2019-05-14' || both.published === '2019-05-15');
  });

  it('reads a day of the head that a line end breaks in two', () => {
    const text = `TRANSCRIPT OF A NEWS CONFERENCE ON BOARD THE FERRY, VARNA HARBOUR, 9
JULY 1989

QUESTION: Minister, what do you see from here?

MINISTER: The quay, the cranes and the two mountains behind the town.

QUESTION: Anything else that we should know of?

MINISTER: We came yesterday.
`;
    const { published, dates } = read(text);
    assert.equal(published, '1989-07-09');
    assert.ok(values(dates).includes('1989-07-08'));
  });

  it('reads a year of the head that stands alone below its day', () => {
    const text = `TRANSCRIPT OF A NEWS CONFERENCE ON BOARD THE FERRY, VARNA HARBOUR, 9 JULY
1989

QUESTION: Minister, what do you see from here?

MINISTER: The quay, the cranes and the two mountains behind the town.
`;
    assert.equal(read(text).published, '1989-07-09');
  });

  it('tells the day of release from the day on which a browser printed the page', () => {
    const text = `${release('14 May 2019', 'It opened yesterday.')}
Page 1 of 1 New mole shelters the harbour from the north

 3/06/2021 http://ports.example/news/mole.htm
`;
    assert.equal(read(text).published, '2019-05-14');
    const signed = `${release('Media release', 'It opened yesterday.')}
ENDS

14 May 2019

kb  2019-05-16  11:42
`;
    assert.equal(read(signed).published, '2019-05-14');
  });

  it('has no day of release where the text gives none, and says so', () => {
    const { published, dates } = read(
      release('No. 17', 'It opened yesterday, on Tuesday, over the weekend, and on May 4.'),
    );
    assert.equal(published, null);
    assert.deepEqual(values(dates), ['XXXX-XX-XX', 'XXXX-WXX-2', 'XXXX-WXX-WE', 'XXXX-05-04']);
    for (const { reason } of dates) assert.match(reason, /^Nothing in the text/);
  });

  it('takes a day of release in the future as it stands', () => {
    const { published, dates } = read(release('14 May 2049', 'It opened yesterday.'));
    assert.equal(published, '2049-05-14');
    assert.ok(values(dates).includes('2049-05-13'));
  });
});
