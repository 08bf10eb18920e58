import assert from 'node:assert/strict';
import { readDates } from '../../server/src/dates/read.ts';
import { readStructure } from '../../server/src/release/read.ts';

/** `text → value` of every date in a text, read on Thursday 12 March 2015. */
function read(text: string, referenceDate: string | null = '2015-03-12'): string[] {
  return readDates(readStructure(text), { referenceDate }).dates.map(
    (d) => `${text.slice(d.start, d.end)} → ${d.value}`,
  );
}

describe('the grammar of dates', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['Signed on 3 June 1997 in Lagos.', ['3 June 1997 → 1997-06-03']],
    ['Signed on June 3, 1997, in Lagos.', ['June 3, 1997 → 1997-06-03']],
    ['Signed on the 3rd of June 1997.', ['the 3rd of June 1997 → 1997-06-03']],
    ['Sent 1997-06-03.', ['1997-06-03 → 1997-06-03']],
    ['Open June 3-5, 1997.', ['June 3 → 1997-06-03', '5, 1997 → 1997-06-05']],
    ['Open 3–5 June 1997.', ['3 → 1997-06-03', '5 June 1997 → 1997-06-05']],
    ['It fell in the third quarter of 2009.', ['the third quarter of 2009 → 2009-Q3']],
    ['They met two days ago.', ['two days ago → 2015-03-10']],
    ['It closed at 10:30 p.m. Tuesday.', ['10:30 p.m. Tuesday → 2015-03-10T22:30']],
    ['He worked for two and a half years.', ['two and a half years → P2Y6M']],
    // The sun's hours, ends of months, what a verb or `that` marks off.
    [
      'Divers left before dawn Monday and slept until nightfall.',
      ['dawn Monday → 2015-03-09TMO', 'nightfall → 2015-03-09TNI'],
    ],
    ['Open until sunset on April 20.', ['sunset on April 20 → 2015-04-20TEV']],
    ['Bakers were at dawn prayers.', []],
    ['It rained on the last day of February 2012.', ['the last day of February 2012 → 2012-02-29']],
    ['He ran it for 3 days, and two days after that, it shut.', ['3 days → P3D', 'two days after that → 2015-03-14']],
    [
      'Tin ended the week up 2 percent, as it did the week before.',
      ['the week → 2015-W11', 'the week before → 2015-W10'],
    ],
    ['She took over less than a year ago.', ['less than a year ago → 2014']],
    [
      'Sales rose in the fourth quarter of 2012 from the same quarter of 2011.',
      ['the fourth quarter of 2012 → 2012-Q4', 'the same quarter of 2011 → 2011-Q4'],
    ],
    [
      'Sales rose in the fourth quarter of 2012, after a fall in the same period a year earlier.',
      ['the fourth quarter of 2012 → 2012-Q4', 'the same period a year earlier → 2011-Q4'],
    ],
    // The second of two days follows the first.
    ['It was open from today through April 2.', ['today → 2015-03-12', 'April 2 → 2015-04-02']],
    ['He bought hay from Jan. 5 to Monday.', ['Jan. 5 → 2015-01-05', 'Monday → 2015-03-09']],
    // Layouts of the press.
    ['Signed on 03.06.1997.', ['03.06.1997 → 1997-06-03']],
    ['Signed on 13 / 06 / 1997, sent 1997 - 06 - 14.', ['13 / 06 / 1997 → 1997-06-13', '1997 - 06 - 14 → 1997-06-14']],
    ['Signed on 13. 6. 1997, sent 1997. 06. 14.', ['13. 6. 1997 → 1997-06-13', '1997. 06. 14 → 1997-06-14']],
    ['Sent Sun, 05/11/1997.', ['Sun, 05/11/1997 → 1997-05-11']],
    ['Sent Wednesday 05/11/1997, and 06/11/1997.', ['Wednesday 05/11/1997 → 1997-11-05', '06/11/1997 → 1997-11-06']],
    ['Sent 1997-11-05 (Wednesday).', ['1997-11-05 (Wednesday) → 1997-11-05']],
    ['Signed on 9.VI.1997, sent 12 / VI / 1997.', ['9.VI.1997 → 1997-06-09', '12 / VI / 1997 → 1997-06-12']],
    ['Signed on 9.VI.1997, sent 06/12/1997.', ['9.VI.1997 → 1997-06-09', '06/12/1997 → 1997-12-06']],
    // Parts of an address, a count that goes on, and numbers that are no day.
    ['Kept in news / 1997 / 06 / 14 / harbour.', ['1997 → 1997']],
    ['It read 3 - 2 - 1 - 0, then 40 / 13 / 1997.', ['1997 → 1997']],
    ['It was signed Jun. 3 there.', ['Jun. 3 → 2014-06-03']],
    ['It rains on June 3.', ['June 3 → 2015-06-03']],
    ['Sent Tue, 3-Jun-1997 there.', ['Tue, 3-Jun-1997 → 1997-06-03']],
    ['Open June 3 and 4.', ['June 3 → 2015-06-03', '4 → 2015-06-04']],
    ['Open from 28 December to 3 January 2012.', ['28 December → 2011-12-28', '3 January 2012 → 2012-01-03']],
    ['Between May and July 2012 it rained.', ['May → 2012-05', 'July 2012 → 2012-07']],
    ['In 1994-97 it rained.', ['1994 → 1994', '97 → 1997']],
    ['It rains this fall and winter.', ['this fall → 2015-FA', 'winter → 2015-WI']],
    ['She said that next year’s talks will be here.', ['next year → 2016']],
    ['He did that last year.', ['last year → 2014']],
    ['The jobs of tomorrow, a hopeful tomorrow, a tomorrow of peace.', []],
    ['The eve of tomorrow’s vote.', ['tomorrow → 2015-03-13']],
    ['Our better tomorrow; the safer tomorrow that they want.', []],
    [
      'It holds as of tomorrow, ahead of tomorrow; I’ll know better tomorrow.',
      ['tomorrow → 2015-03-13', 'tomorrow → 2015-03-13', 'tomorrow → 2015-03-13'],
    ],
    // The second of two months follows the first.
    ['It sails between November and February.', ['November → 2014-11', 'February → 2015-02']],
    ['It has lain there for the last week, over the last year.', ['the last week → P1W', 'the last year → P1Y']],
    ['It fell last week, and in the last quarter.', ['last week → 2015-W10', 'the last quarter → 2014-Q4']],
    ['It has risen since year-end, and will by year-end.', ['year-end → 2014-12-31', 'year-end → 2015-12-31']],
    [
      'They await a loss in the first quarter. Sales rose in the latest quarter.',
      ['the first quarter → 2015-Q1', 'the latest quarter → 2014-Q4'],
    ],
    // Weekdays of other languages, and a month that two of them share.
    [
      'Lundi 5 juin 2017; Montag, 5. Juni 2017.',
      ['Lundi 5 juin 2017 → 2017-06-05', 'Montag, 5. Juni 2017 → 2017-06-05'],
    ],
    ['Sent segunda-feira, 5 de junho de 2017.', ['segunda-feira, 5 de junho de 2017 → 2017-06-05']],
    ['Sent 5. listopada 2014, 5 listopada 2014.', ['5. listopada 2014 → 2014-10-05', '5 listopada 2014 → 2014-11-05']],
    ['Pazar and Luni sat in the Sexta hall, a Montag of 5 June 2017.', ['5 June 2017 → 2017-06-05']],
    ['The Twenty-Second Congress met.', []],
    ['Radio 4BC spoke of 4 BC and 44BC.', ['4 BC → BC0004', '44BC → BC0044']],
    ['It rose in Jan-Sept 2012.', ['Jan → 2012-01', 'Sept 2012 → 2012-09']],
    ['Jan-Willem spoke of the May and June budgets.', ['May → 2014-05', 'June → 2014-06']],
    ['It was shut on St. Patrick’s Day.', ['St. Patrick’s Day → 2015-03-17']],
    ['It was the winter of 1994.', ['the winter of 1994 → 1994-WI']],
    ['It was the winter of nineteen ninety-four.', ['the winter of nineteen ninety-four → 1994-WI']],
    ['In the early 1990s and the sixties.', ['the early 1990s → 199', 'the sixties → 196']],
    ['A town of the 18th century and of 44 BC.', ['the 18th century → 17', '44 BC → BC0044']],
    [
      'In FY2011, Q3 2012 and the first half of 2013.',
      ['FY2011 → 2011', 'Q3 2012 → 2012-Q3', 'the first half of 2013 → 2013-H1'],
    ],
    ['On January fifth, nineteen ninety-seven.', ['January fifth, nineteen ninety-seven → 1997-01-05']],
    // Days in the Julian calendar, or in both.
    ['It began on 25 October (7 November) 1917.', ['25 October (7 November) 1917 → 1917-11-07']],
    ['It began on October 25 (November 7), 1917.', ['October 25 (November 7), 1917 → 1917-11-07']],
    [
      'He left on 2 (15) March 1917 and on March 2 (15), 1917.',
      ['2 (15) March 1917 → 1917-03-15', 'March 2 (15), 1917 → 1917-03-15'],
    ],
    ['Born 22 April (10 April O.S.) 1870.', ['22 April (10 April O.S.) 1870 → 1870-04-22']],
    [
      'Born on 29 February 1900 O.S. and 10 April 1870 (Old Style).',
      ['29 February 1900 O.S. → 1900-03-13', '10 April 1870 (Old Style) → 1870-04-22'],
    ],
    ['Signed 19 December 1917 (1 January 1918).', ['19 December 1917 (1 January 1918) → 1918-01-01']],
    ['Open on 5 June (7 June) 1997.', ['5 June → 2015-06-05', '7 June → 2015-06-07', '1997 → 1997']],
    ['Born on February 11, 1731/32.', ['February 11, 1731/32 → 1732-02-11']],
    ['A letter of 10 October 1582.', ['10 October 1582 → 1582-10-10']],
    // One night, one winter, with both of its dates.
    [
      'Closed on 3 June 2014 from 10 p.m. to 2 a.m. there.',
      ['3 June 2014 → 2014-06-03', '10 p.m. → 2014-06-03T22:00', '2 a.m. → 2014-06-04T02:00'],
    ],
    ['Open between 9 a.m. and 5 p.m. there.', ['9 a.m. → 2015-03-12T09:00', '5 p.m. → 2015-03-12T17:00']],
    ['Sales fell in the last three months of 2012.', ['the last three months of 2012 → 2012-Q4']],
    [
      'It was 14 percent in January, after 9 percent a year earlier.',
      ['January → 2015-01', 'a year earlier → 2014-01'],
    ],
    ['It closes around Nov. 1, in the wake of 9/11.', ['around Nov. 1 → 2015-11-01', '9/11 → 2001-09-11']],
    [
      'The two-and-a-half-year war took days or even weeks.',
      ['two-and-a-half-year → P2Y6M', 'days or even weeks → PXD'],
    ],
    ['It will close in the night of 5–6 July.', ['the night of 5–6 July → 2015-07-05TNI']],
    ['On the night of July 5 to 6 two will go.', ['the night of July 5 to 6 → 2015-07-05TNI']],
    ['On the night from Monday to Tuesday it fell.', ['the night from Monday to Tuesday → 2015-03-09TNI']],
    ['In the winter of 2017-18 it fell.', ['the winter of 2017-18 → 2017-WI']],
    // What translation leaves.
    ['Era el 3 de febrero de 2020 y el 5 de mayo.', ['3 de febrero de 2020 → 2020-02-03']],
    ['Il 12 maggio 2020, dnia 5 czerwca 2019 r.', ['12 maggio 2020 → 2020-05-12', '5 czerwca 2019 → 2019-06-05']],
    ['Am 3. März; Né le 14 juillet.', ['3. März → 2015-03-03', '14 juillet → 2015-07-14']],
    [
      'Signed 21 липня 2014 року, 5 шілде and 21 iyulya.',
      ['21 липня 2014 року → 2014-07-21', '5 шілде → 2014-07-05', '21 iyulya → 2014-07-21'],
    ],
    [
      'In the XX century, the 19-th century, the 90-ies.',
      ['the XX century → 19', 'the 19-th century → 18', 'the 90-ies → 199'],
    ],
    ['In the I quarter of 2014 and II quarter 2014.', ['the I quarter of 2014 → 2014-Q1', 'II quarter 2014 → 2014-Q2']],
    [
      'It was open in 2012-2014 years from 10-00 to 18-00.',
      ['2012 → 2012', '2014 years → 2014', '10-00 → 2015-03-12T10:00', '18-00 → 2015-03-12T18:00'],
    ],
    ['On the eve he said so. On the eve of war.', ['the eve → 2015-03-11']],
    [
      'After 9/11 came the post-9/11 era; the 9-11 attacks.',
      ['9/11 → 2001-09-11', '9/11 → 2001-09-11', '9-11 → 2001-09-11'],
    ],
    ['In the night on March 11 it fell.', ['the night on March 11 → 2015-03-11TNI']],
    ['It was on the 2-3 of March.', ['the 2 → 2015-03-02', '3 of March → 2015-03-03']],
    [
      'From the 2nd to the 4th of March; 2 through 4 March.',
      ['the 2nd → 2015-03-02', 'the 4th of March → 2015-03-04', '2 → 2015-03-02', '4 March → 2015-03-04'],
    ],
    ['Sent 2-MAR-15 at 9 o’clock in the evening.', ['2-MAR-15 at 9 o’clock in the evening → 2015-03-02T21:00']],
    // Days by their weekday, and lengths of the press.
    ['It fell on the third Monday of April 2013.', ['the third Monday of April 2013 → 2013-04-15']],
    ['It falls on the last Sunday in May.', ['the last Sunday in May → 2015-05-31']],
    ['He left on Monday of last week, before March’s vote.', ['Monday of last week → 2015-03-02', 'March → 2015-03']],
    ['Half a century ago; a quarter-century ago.', ['Half a century ago → 1965', 'a quarter-century ago → 1990']],
    ['A year and a half ago it rained.', ['A year and a half ago → 2013-09']],
    ['The worst in the last half-century.', ['the last half-century → P50Y']],
    ['In two weeks’ time and in a year’s time.', ['two weeks’ time → 2015-W13', 'a year’s time → 2016']],
    ['In the weeks before it, days after it, years of war.', ['the weeks → PXW', 'days → PXD', 'years → PXY']],
    ['Early days of joy, years of age, Coptic Easter.', []],
    ['A yearlong, monthslong or daylong visit.', ['yearlong → P1Y', 'monthslong → PXM', 'daylong → P1D']],
    ['He called the other day.', ['the other day → PAST_REF']],
    ['Until at least 2020, no later than 2018.', ['2020 → 2020', '2018 → 2018']],
    [
      'At Orthodox Christmas and on Presidents’ Day.',
      ['Orthodox Christmas → 2015-01-07', 'Presidents’ Day → 2015-02-16'],
    ],
    // Counted from the reference or the text.
    ['He left yesterday and returns tomorrow evening.', ['yesterday → 2015-03-11', 'tomorrow evening → 2015-03-13TEV']],
    [
      'He left last week, last month and last year.',
      ['last week → 2015-W10', 'last month → 2015-02', 'last year → 2014'],
    ],
    ['It ends late next year.', ['late next year → 2016']],
    ['He worked from Monday to Friday.', ['Monday → 2015-03-09', 'Friday → 2015-03-13']],
    ['It fell last April and this September.', ['last April → 2014-04', 'this September → 2015-09']],
    ['In 2004 he came; two years later he left.', ['2004 → 2004', 'two years later → 2006']],
    ['He came on May Day 2013 and on Russia Day.', ['May Day 2013 → 2013-05-01', 'Russia Day → 2014-06-12']],
    ['He came at Easter 2012 and last Thanksgiving.', ['Easter 2012 → 2012-04-08', 'last Thanksgiving → 2014-11-27']],
    ['It opens in the third quarter; the quarter is short.', ['the third quarter → 2015-Q3', 'the quarter → 2015-Q3']],
    ['In the week of March 2.', ['the week of March 2 → 2015-W10']],
    // Times of day.
    ['Call at 12 pm Damascus time.', ['12 pm Damascus time → 2015-03-12T12:00']],
    ['It closed at 9:30 a.m. ET Friday.', ['9:30 a.m. ET Friday → 2015-03-06T09:30']],
    ['The fair on March 14-15 in Oslo.', ['March 14 → 2015-03-14', '15 → 2015-03-15']],
    ['It came on 3 June 1997 at 17:30 GMT.', ['3 June 1997 at 17:30 GMT → 1997-06-03T17:30']],
    ['On the night of 3 May 1945.', ['the night of 3 May 1945 → 1945-05-03TNI']],
    ['He came last night.', ['last night → 2015-03-11TNI']],
    // Lengths and sets.
    [
      'For the next 24 months, a 10-day visit, several weeks.',
      ['the next 24 months → P24M', '10-day → P10D', 'several weeks → PXW'],
    ],
    [
      'In half an hour, at least 20 years, 1,460 years.',
      ['half an hour → PT30M', 'at least 20 years → P20Y', '1,460 years → P1460Y'],
    ],
    [
      'Every Friday, each July, annually, every three months, every few weeks, every half-hour.',
      [
        'Every Friday → XXXX-WXX-5',
        'each July → XXXX-07',
        'annually → P1Y',
        'every three months → P3M',
        'every few weeks → PXW',
        'every half-hour → PT30M',
      ],
    ],
    ['He works now; he moved recently.', ['now → PRESENT_REF', 'recently → PAST_REF']],
    ['It will soon close. He was soon released.', ['soon → FUTURE_REF']],
    ['She will one day be mayor. It took one day.', ['one day → FUTURE_REF', 'one day → P1D']],
    ['It ran over two years, for over two years.', ['two years → P2Y', 'over two years → P2Y']],
    ['Profit for the full year rose.', ['the full year → 2015']],
    ['Sales in the quarter ended Jan. 31 rose.', ['the quarter → 2014-Q4', 'Jan. 31 → 2015-01-31']],
    [
      'It began at 1430 hours on Monday and took 1430 hours.',
      ['1430 hours on Monday → 2015-03-09T14:30', '1430 hours → PT1430H'],
    ],
    [
      'It happened at 10:35 a.m. (0735 GMT) Tuesday.',
      ['10:35 a.m. → 2015-03-10T10:35', '0735 GMT → 2015-03-10T07:35', 'Tuesday → 2015-03-10'],
    ],
    // An event by its day leads no other date; dates with full stops keep their order.
    ['After 9/11 it closed. On 5 October it will open.', ['9/11 → 2001-09-11', '5 October → 2015-10-05']],
    // What is no date.
    ['Three-quarters of the crew left; some quarters objected.', []],
    ['A minute-by-minute account of day-to-day work.', []],
    ['Talks between Theresa May and Anna Lund began; Lund and May met.', []],
    ['Theresa May said it would; April Smith did not.', []],
    ['They won 3-2 and 2:1, by 3/4 of the votes, for $1,999.', []],
    ['Flight 1999 had 1500 people in 2000 seats.', []],
    ['Call 08.07.20.18.', []],
    ['Resolution 1929 of the UN, Directive 2004/38/EC, flight SU 1945.', []],
    ['In the year 1439 of the Hijra, the Jewish year 1578.', []],
    ['It is open 24/7; call 9-1-1; she gave it 9/11 points.', []],
    ['The Sunday Times has a five-year-old reader, 52 years old.', []],
    ['See https://example.org/uploads/2026/03/35-day.jpg there.', []],
    ['A number of 1234567890123456789012345678901234567890 digits.', []],
    // Damage: words run together, endings that stand apart, orders that a translation left.
    ['Signed on 21July2018 and July21, 2018.', ['21July2018 → 2018-07-21', 'July21, 2018 → 2018-07-21']],
    ['They met onFriday and inMarch 2012.', ['Friday → 2015-03-06', 'March 2012 → 2012-03']],
    ['Signed onJuly 21, 2012.', ['July 21, 2012 → 2012-07-21']],
    ['An onion, inmarch and onsunday.', []],
    ['Signed on the 3rdof May 2017.', ['the 3rdof May 2017 → 2017-05-03']],
    [
      'Signed on 21 th July 2018 and 2-nd of June 2018.',
      ['21 th July 2018 → 2018-07-21', '2-nd of June 2018 → 2018-06-02'],
    ],
    ['Signed on the 5 of july 2014.', ['the 5 of july 2014 → 2014-07-05']],
    ['On March, 4 they met.', ['March, 4 → 2015-03-04']],
    ['On 3 march called farce the vote fell.', ['3 march → 2015-03-03']],
    ['Signed 3 June 2012 year, not in 2013 year.', ['3 June 2012 year → 2012-06-03', '2013 year → 2013']],
    ['Было 5-го июля 2014 г. там.', ['5-го июля 2014 г. → 2014-07-05']],
    ['A model A320Mar and 5apples.', []],
    // Russian words that a translation left.
    ['Было 5 мая 2019 года.', ['5 мая 2019 года → 2019-05-05']],
    ['She may march on and the sun may fall.', []],
  ];
  it('reads a holiday that is near in whatever tense', () => {
    assert.deepEqual(read('People cooked as Easter week began.', '2015-03-30'), ['Easter week → 2015-W14']);
    assert.deepEqual(read('People cooked as Easter came.', '2015-03-30'), ['Easter → 2015-04-05']);
    assert.deepEqual(read('He left at Easter.', '2015-03-01'), ['Easter → 2014-04-20']);
  });
  it('tells a rate from a length', () => {
    const types = (text: string) => readDates(readStructure(text), { referenceDate: null }).dates.map((d) => d.type);
    assert.deepEqual(types('It had 40 visitors a day, four trips a week and earned $114 a month.'), [
      'SET',
      'SET',
      'SET',
    ]);
    assert.deepEqual(types('It lost 20 sheep a week before the storm; he slept a day.'), ['DURATION', 'DURATION']);
  });
  for (const [text, dates] of cases) it(text, () => assert.deepEqual(read(text), dates));
});
