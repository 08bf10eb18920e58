import assert from 'node:assert/strict';
import { readDates } from '../../server/src/dates/read.ts';
import { readStructure } from '../../server/src/release/read.ts';

/**
 * Families of expressions as the press has them, each put into the same frame: `expression`, or `expression → value` where the frame
 * may say it so, on Wednesday 10 April 2013. The whole expression has to be one date with this value.
 */
const FAMILIES: readonly { readonly name: string; readonly frame: string; readonly of: readonly string[] }[] = [
  {
    name: 'lengths in several units',
    frame: 'It took _ there.',
    of: [
      '3 minutes 35 seconds → PT3M35S',
      '2 hours, 3 minutes and 38 seconds → PT2H3M38S',
      'one hour and 20 minutes → PT1H20M',
      'three years and two months → P3Y2M',
      'a year and a day → P1Y1D',
      '2 weeks, 3 days → P2W3D',
    ],
  },
  {
    name: 'numbers that are left open or have a half',
    frame: 'He stayed for _ there.',
    of: [
      'three-plus years → P3Y',
      'some 20-odd years → P20Y',
      '40+ years → P40Y',
      'the last 20 or so years → P20Y',
      'five and one-half hours → PT5H30M',
      '2 and a half years → P2Y6M',
      'another week or so → P1W',
      'at least another month → P1M',
      'a full year → P1Y',
      'a fortnight → P2W',
      'the next fortnight → P2W',
    ],
  },
  {
    name: 'days counted from a day that is told',
    frame: 'It was there _.',
    of: [
      'a week from Friday → 2013-04-19',
      'two weeks from Monday → 2013-04-29',
      'a month from today → 2013-05-10',
      'Friday week → 2013-04-19',
      'a year ago Monday → 2012-04-08',
      'a year ago this week → 2012-W15',
      'two years ago this month → 2011-04',
      '30 years ago today → 1983-04-10',
      'three years and two months ago → 2010-02',
      'a fortnight ago → 2013-W13',
      'forty-eight hours ago → 2013-04-08',
    ],
  },
  {
    name: 'times by turns',
    frame: 'They meet _ there.',
    of: [
      'every second Friday → XXXX-WXX-5',
      'every third year → P3Y',
      'every other fortnight → P4W',
      'fortnightly → P2W',
    ],
  },
  {
    name: 'times by the clock and their part of the day',
    frame: 'On 3 March it shut, at _ there.',
    of: [
      '8 o’clock that night → 2013-03-03T20:00',
      '11:50 that evening → 2013-03-03T23:50',
      '6 that morning → 2013-03-03T06:00',
      '10 this morning → 2013-04-10T10:00',
      '9 last night → 2013-04-09T21:00',
      '7:30 Monday night → 2013-04-08T19:30',
      'ten o’clock on Monday night → 2013-04-08T22:00',
      'half past eight → 2013-03-03T08:30',
      'quarter to ten in the evening → 2013-03-03T21:45',
      'quarter to one in the afternoon → 2013-03-03T12:45',
      'quarter to one → 2013-03-03T12:45',
      'five in the morning → 2013-03-03T05:00',
    ],
  },
  {
    name: 'hours of a day',
    frame: 'It burned in _ there.',
    of: [
      'the early hours of Sunday → 2013-04-07TMO',
      'the early hours of Sunday morning → 2013-04-07TMO',
      'the early morning hours of 3 March → 2013-03-03TMO',
      'the pre-dawn hours of March 3 → 2013-03-03TMO',
      'the late hours of Sunday → 2013-04-07TNI',
      'the small hours of the morning → 2013-04-10TMO',
      'the middle of the night → 2013-04-10TNI',
    ],
  },
  {
    name: 'parts of a year or a month',
    frame: 'It rose in _ there.',
    of: [
      'the final three months of 2012 → 2012-Q4',
      'the opening three months of 2012 → 2012-Q1',
      'the final quarter of 2012 → 2012-Q4',
      'the first week of December → 2012-12',
      'the last week of January → 2013-01',
      'the October-December quarter of 2012 → 2012-Q4',
      'the January to March period → 2013-Q1',
      'mid-to-late 2012 → 2012',
      'early-to-mid May 2012 → 2012-05',
      'about 1850 → 1850',
      'each of the past three years → P3Y',
      'the 1st half of 2012 → 2012-H1',
      'the first half-year → 2013-H1',
      'the last quarter of 2012 → 2012-Q4',
      'the 4th qtr of 2012 → 2012-Q4',
      '2H12 → 2012-H2',
      'the full year 2012 → 2012',
    ],
  },
  {
    name: 'years of the books',
    frame: 'It rose in _ there.',
    of: [
      'this financial year → 2013',
      'the last financial year → 2012',
      'financial year 2012 → 2012',
      'the 2012 financial year → 2012',
      'Q3 FY2012 → 2012-Q3',
      'the fourth quarter of fiscal year 2012 → 2012-Q4',
      'the first quarter of the fiscal year → 2013-Q1',
      'the second quarter of the last financial year → 2012-Q2',
    ],
  },
  {
    name: 'days beside another day',
    frame: 'It shut _ there.',
    of: [
      'the day before yesterday → 2013-04-08',
      'the day after Christmas → 2012-12-26',
      'the day before last Tuesday → 2013-04-08',
      'the day before 3 March → 2013-03-02',
      'yesterday at 18.30 → 2013-04-09T18:30',
      '6 March 2013 @ 9: 29 pm → 2013-03-06T21:29',
      '18/Mar/2013 → 2013-03-18',
      '2013 March 18 of the year → 2013-03-18',
    ],
  },
  {
    name: 'weekends of holidays',
    frame: 'It rained over _ there.',
    of: [
      'the Labor Day weekend → 2012-W35-WE',
      'the Easter weekend → 2013-W13-WE',
      'Thanksgiving weekend → 2012-W47-WE',
    ],
  },
  {
    name: 'rates',
    frame: 'It opened _ there.',
    of: ['twice a week → P1W', 'three times a year → P1Y', 'six days a week → P1W', '24 hours a day → P1D'],
  },
  {
    name: 'months of what has an article',
    frame: 'It was told at the _ meeting there.',
    of: ['March → 2013-03', 'May → 2013-05', 'August → 2012-08', 'June → 2012-06', 'April → 2013-04'],
  },
  {
    name: 'times long ago, in turns',
    frame: 'It opened _ there.',
    of: [
      'long ago → PAST_REF',
      'some time ago → PAST_REF',
      'a very long time ago → PAST_REF',
      'a short while ago → PAST_REF',
      'a few moments ago → PAST_REF',
      'two Fridays ago → 2013-03-29',
      'two summers ago → 2011-SU',
      'two nights ago → 2013-04-08',
      'overnight → 2013-04-09TNI',
    ],
  },
];

/** What stands in the frame but is less than an expression, or none. */
const NOT_WHOLE: readonly (readonly [string, readonly string[]])[] = [
  ['Shut for a week from Monday.', ['a week', 'Monday']],
  ['The bank told the Today programme of overnight money and an overnight stay.', []],
  ['A new financial year for financial markets, page 6\n\nPM: the People’s Daily sold at 18.30.', []],
  ['He spent two years, two months before the vote, in Oslo.', ['two years', 'two months']],
  ['The boy is 3 years and 2 months old.', []],
  ['The crew left hours before a storm, minutes after dawn.', ['hours', 'minutes', 'dawn']],
  ['It is open between 2 and 3 p.m., 9:30-11 a.m.', ['2', '3 p.m.', '9:30', '11 a.m.']],
  ['They won 2 to 3; it cost half past value.', []],
  ['It is expected to last six days.', ['six days']],
  ['The Prague Spring of 1968; it left two days before with all.', ['1968', 'two days before']],
  ['About 2000 were hurt, around 1950 of them in 12/31/9999.', ['12/31/9999']],
  ['Paid $5 an hour and 20 minutes late.', ['an hour', '20 minutes']],
  ['Another second-placed team, another day-long fair.', ['day-long']],
  ['She was Swimmer of the Year, in a second century of friendship.', []],
  ['It woke at 2:00 in the morning and shut at 6:30 in the evening.', ['2:00 in the morning', '6:30 in the evening']],
  ['Prices should fall next year, as in fall last year.', ['next year', 'fall last year']],
  ['Winds of 195 miles an hour, at a dollar an hour.', ['an hour']],
  ['It stays so for the foreseeable future.', ['the foreseeable future']],
  ['They sang on the March for Peace with June Whitfield, at the May Day parade.', ['May Day']],
  ['It was not so long ago, or how long ago?', []],
];

function read(text: string) {
  return readDates(readStructure(text), { referenceDate: '2013-04-10' }).dates.map((d) => ({
    text: text.slice(d.start, d.end),
    value: d.value,
  }));
}

describe('families of dates', () => {
  for (const { name, frame, of } of FAMILIES)
    it(name, () => {
      const wanted = of.map((line) => {
        const [text, value] = line.split(' → ');
        return { text, value };
      });
      assert.deepEqual(
        wanted.flatMap(({ text }) => read(frame.replace('_', text)).filter((d) => frame.indexOf(d.text) < 0)),
        wanted,
      );
    });
  it('reads the end of a stretch of time from the stretch', () => {
    const values = (text: string) => read(text).map((d) => d.value);
    assert.deepEqual(values('Sales in the four weeks to March 30 rose.'), ['P4W', '2013-03-30']);
    assert.deepEqual(values('Sales in the week ended March 3 rose.'), ['2013-W09', '2013-03-03']);
    assert.deepEqual(values('He works from 11 to 2 p.m. until 9-10 p.m.'), [
      '2013-04-10T11:00',
      '2013-04-10T14:00',
      '2013-04-10T21:00',
      '2013-04-10T22:00',
    ]);
    assert.deepEqual(values('It left shortly after midnight Friday.'), ['2013-04-05T00:00']);
    assert.deepEqual(values('It docked overnight Sunday, and again overnight on 5 May.'), [
      '2013-04-07TNI',
      '2013-05-05TNI',
    ]);
    assert.deepEqual(values('He resigned on the 23rd; he will leave on the 3rd.'), ['2013-03-23', '2013-05-03']);
    assert.deepEqual(values('Bids rose in January, more than in the same month a year earlier.'), [
      '2013-01',
      '2012-01',
    ]);
  });
  it('reads quarters by the month in which they end, and days and numbers in parts', () => {
    assert.deepEqual(read('Growth slowed in the March quarter 2012 and in the December quarter.'), [
      { text: 'the March quarter 2012', value: '2012-Q1' },
      { text: 'the December quarter', value: '2012-Q4' },
    ]);
    assert.deepEqual(read('It left on 1 9 July 2012. Group 1 9 July 2012.'), [
      { text: '1 9 July 2012', value: '2012-07-19' },
      { text: '9 July 2012', value: '2012-07-09' },
    ]);
    assert.deepEqual(read('It froze 800,000 years ago, or thousands of years ago.'), [
      { text: '800,000 years ago', value: 'PAST_REF' },
      { text: 'thousands of years ago', value: 'PAST_REF' },
    ]);
  });
  it('leaves halves and quarters of games alone, and people who are spoken to', () => {
    const texts = (text: string) => read(text).map((d) => d.text);
    assert.deepEqual(texts('A touchdown late in the fourth quarter on Sunday gave the Gulls a 20 - 13 win.'), [
      'Sunday',
    ]);
    assert.deepEqual(texts('Our team held the ball in the first half, and the match was won.'), []);
    assert.deepEqual(texts('Profit rose in the fourth quarter, as its team scored with new games.'), [
      'the fourth quarter',
    ]);
    assert.deepEqual(texts('MS. LEE: Go ahead, April.'), []);
    assert.deepEqual(texts('It rained in March, April.'), ['March', 'April']);
    assert.deepEqual(texts('It was so between fiscal year of 2009 and 2011.'), ['fiscal year of 2009', '2011']);
  });
  it('goes on with the year that a list began with', () => {
    assert.deepEqual(
      read('Dates of her tour: Oslo, August 15, 2013; Bergen, August 18; Rome, September 9.').map((d) => d.value),
      ['2013-08-15', '2013-08-18', '2013-09-09'],
    );
    assert.deepEqual(
      read('The ferry of January 3, 2012 was sold. It sank on March 18.').map((d) => d.value),
      ['2012-01-03', '2013-03-18'],
    );
  });
  it('takes what `later` makes of a year for today where it would lie ahead', () => {
    const values = (text: string) => read(text).map((d) => d.value);
    assert.deepEqual(values('It was founded in 1813. Two hundred years later, it was sold.'), ['1813', '2013']);
    assert.deepEqual(values('It is told of in 2010. Fifty years later, we are proud of it.'), ['2010', '2013']);
    assert.deepEqual(values('Somebody asked in January. Five months later, visitors came.'), ['2013-01', 'P5M']);
    assert.deepEqual(values('It opens in January 2014. A year later, it will be sold.'), ['2014-01', '2015']);
  });
  it('reads what began `since` as begun, and the year of the second of two months for both', () => {
    const values = (text: string) => read(text).map((d) => d.value);
    assert.deepEqual(values('It is so since May.'), ['2012-05']);
    assert.deepEqual(values('It is due in November or December of last year.'), ['2012-11', '2012-12']);
  });
  it('tells feasts of other churches and days in words', () => {
    const on = (day: string, text: string) =>
      readDates(readStructure(text), { referenceDate: day }).dates.map((d) => d.value);
    assert.deepEqual(on('2018-01-07', 'He greeted Orthodox Christians and all who celebrate Christmas.'), [
      '2018-01-07',
    ]);
    assert.deepEqual(on('2018-04-06', 'The Orthodox parish prepares for Easter.'), ['2018-04-08']);
    assert.deepEqual(on('2018-04-06', 'He spoke of Orthodox Easter 2016 and of Easter 2017.'), [
      '2016-05-01',
      '2017-04-16',
    ]);
    assert.deepEqual(on('2018-04-06', 'The shops close on Orthodox Good Friday.'), ['2018-04-06']);
    assert.deepEqual(on('1987-03-26', 'Payable June one\nRecord May eight\nIn May two men left'), [
      '1987-06-01',
      '1987-05-08',
      '1987-05',
    ]);
  });
  it('counts no days from a day of another year that was told before', () => {
    const text = 'She was born on 13 October 1925. In the spring of 1982 she sent ships; 74 days later it was over. ';
    assert.deepEqual(
      read(`${text}Two years later she won.`).map((d) => d.value),
      ['1925-10-13', '1982-SP', 'P74D', '1984'],
    );
  });
  it('takes a winter for the one in which the text is written, and a quarter with its figures for one that is over', () => {
    const on = (day: string, text: string) =>
      readDates(readStructure(text), { referenceDate: day }).dates.map((d) => d.value);
    assert.deepEqual(on('2013-01-08', 'It is cold this winter, more so than last winter.'), ['2012-WI', '2011-WI']);
    assert.deepEqual(on('2013-12-08', 'It is cold this winter, more so than last winter.'), ['2013-WI', '2012-WI']);
    assert.deepEqual(on('2013-01-24', 'It will report fourth-quarter earnings soon.')[0], '2012-Q4');
    assert.deepEqual(on('2013-01-24', 'It will open in the fourth quarter.')[0], '2013-Q4');
  });
  it('holds a period against the quarter or half that the text speaks of, or a year', () => {
    const values = (text: string) => read(text).map((d) => d.value);
    assert.deepEqual(values('It fell in the first half of 2012, as in the same period of last year.'), [
      '2012-H1',
      '2012-H1',
    ]);
    assert.deepEqual(values('It fell in the third quarter of 2012, more than in the same period of 2011.'), [
      '2012-Q3',
      '2011-Q3',
    ]);
    assert.deepEqual(values('It fell more than in the same period last year.'), ['2012']);
    assert.deepEqual(values('It had second quarter sales last year of 2 million.'), ['2012-Q2', '2012']);
    assert.deepEqual(values('4TH QTR NET'), ['2012-Q4']);
  });
  it('gives the day behind two times to both', () => {
    const values = (text: string) => read(text).map((d) => d.value);
    assert.deepEqual(values('Open from 11 am to 4.30 pm on May 19.'), ['2013-05-19T11:00', '2013-05-19T16:30']);
    assert.deepEqual(values('It will be open 9am to 5pm on Saturday.'), ['2013-04-13T09:00', '2013-04-13T17:00']);
    assert.deepEqual(values('Shut from 10 pm to 2 am on May 19.'), ['2013-04-10T22:00', '2013-05-19T02:00']);
  });
  it('leaves what is two dates, or none', () => {
    assert.deepEqual(
      NOT_WHOLE.map(([text]) => read(text).map((d) => d.text)),
      NOT_WHOLE.map(([, dates]) => dates),
    );
  });
});
