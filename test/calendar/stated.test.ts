import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isoDay } from '../../server/src/calendar/days.ts';
import { readStatedDay } from '../../server/src/calendar/stated.ts';
import { tokenize } from '../../server/src/text/tokens.ts';

describe('stated days', () => {
  const read = (text: string) => readStatedDay(tokenize(text), 0);

  for (const [text, iso, length] of [
    ['4 October 2002', '2002-10-04'],
    ['FRIDAY 4 OCTOBER 2002', '2002-10-04'],
    ['Friday, the 4th of October, 2002', '2002-10-04'],
    ['July 8, 2017, 14:20', '2017-07-08', 12],
    ['Wednesday, July 8th 2017', '2017-07-08'],
    ['13-APR-1987 15:20:23.30', '1987-04-13', 11],
    ['12th Sep 04', '2004-09-12'],
    ["5 Feb. '91", '1991-02-05'],
    ['08.07.2017', '2017-07-08'],
    ['22/11/10', '2010-11-22'],
    ['07/13/2010', '2010-07-13'],
    ['2021-12-25', '2021-12-25'],
    ['6. 3. 2014', '2014-03-06'],
    ['2013 - 09 - 26', '2013-09-26'],
    ['26 . 09 . 2013', '2013-09-26'],
    ['09 / 26 / 2013', '2013-09-26'],
    ['21 июля 2018 года', '2018-07-21'],
    ['3 мая 2001 г. Москва', '2001-05-03', 13],
    ['3 de febrero de 2020', '2020-02-03'],
    ['8 de agosto del 2019', '2019-08-08'],
    ['12 maggio 2020', '2020-05-12'],
    ['5 czerwca 2019 r.', '2019-06-05', 14],
    ['5. června 2014', '2014-06-05'],
    ['5 Ağustos 2019', '2019-08-05'],
    ['l5 July 1986', '1986-07-15'],
    ['13 Kay 1992', '1992-05-13'],
    ['31st Cctober 1967', '1967-10-31'],
    ['17 Septernber 1990', '1990-09-17'],
    ['6 March 19 89', '1989-03-06'],
    ['24 SEPTEM4BER, 1978', '1978-09-24'],
    ['17 Se p t e m b e r  1980', '1980-09-17'],
    ['2 8MAR 1983', '1983-03-28'],
    ['1 2 J U N E 1983\nAt sea', '1983-06-12', 16],
    ['SUNDAY, 1 2 J U N E, 1 9 8 3', '1983-06-12'],
    ['S U N D A Y, 2 1 J U L Y 2 0 1 9', '2019-07-21'],
    ['22 AUGULST, 1 973.', '1973-08-22', 17],
    ['10\u00a0June\u00a02010', '2010-06-10'],
  ] as [string, string, number?][])
    it(`reads ${text}`, () => {
      const day = read(text);
      assert.ok(day);
      assert.equal(isoDay(day.year ?? 0, day.month, day.day), iso);
      assert.equal(day.end, length ?? text.length);
    });

  for (const text of [
    '30 February 2018',
    '26 - 9. 2013',
    '2013 - 09 -26',
    '13 Kay',
    '2018',
    'May',
    '12:30',
    '1.2.3.4',
    '40 June 1990',
    '3 de febrero',
    '5 maja',
    '3 de 2018',
    '31 de abril de 2018',
    'day 5 1990',
  ])
    it(`does not read ${text}`, () => assert.equal(read(text), null));

  it('reads a day without a year', () => {
    const day = read('July 21. /');
    assert.deepEqual([day?.month, day?.day, day?.year, day?.end], [7, 21, null, 7]);
  });

  it('does not take the next line for the year, nor a century whose years are spoiled', () => {
    assert.equal(read('8 April\n1970 was a good year')?.year, null);
    assert.equal(read("6th June, 19'/ 7.")?.year, null);
  });

  it('takes the minutes of a time on the next line for no year', () => {
    assert.equal(read('AUGUST\n3.45 PM')?.year, null);
    assert.equal(read('12 AUGUST\n3.45 PM')?.year, null);
  });

  it('joins the digits of a day within a line where a word leads to it', () => {
    const within = (text: string, at: number) => readStatedDay(tokenize(text), at);
    assert.equal(within('dated 2 8 March 1983 in Rome', 1)?.day, 28);
    assert.equal(within('signed 2 8MAR 1983 in Rome', 1)?.day, 28);
    assert.equal(within('Group 2 8 March 1983', 1), null);
    assert.equal(within('on 3 5 March 1983', 1), null);
  });

  it('knows the months of other languages as the platform has them', () => {
    for (const language of ['es', 'it', 'pt', 'nl', 'pl', 'cs', 'tr', 'ro', 'sv']) {
      const format = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' });
      for (let month = 1; month <= 12; month++) {
        const parts = format.formatToParts(Date.UTC(2020, month - 1, 5));
        const name = parts.find((part) => part.type === 'month')?.value ?? '';
        assert.equal(read(`5 ${name} 2020`)?.month, month, `${language}: ${name}`);
      }
    }
  });

  it('knows the weekdays of other languages as the platform has them, and the months of Croatian behind an ordinal', () => {
    for (const language of ['fr', 'de', 'es', 'it', 'pt', 'nl', 'pl', 'cs', 'tr', 'ro', 'sv', 'hr']) {
      const format = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
      // The first of June 2020 is a Monday.
      for (let day = 1; day <= 7; day++) {
        const name = format.format(Date.UTC(2020, 5, day));
        assert.equal(read(`${name}, ${day} juin 2020`)?.weekday, day, `${language}: ${name}`);
      }
    }
    const croatian = new Intl.DateTimeFormat('hr', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
    for (let month = 1; month <= 12; month++) {
      const text = croatian.format(Date.UTC(2020, month - 1, 5));
      assert.equal(read(text)?.month, month, text);
    }
  });

  it('reads a year behind a month in capitals, whatever mark or line end stands between', () => {
    assert.equal(read('24 OCTOBER: 1985')?.year, 1985);
    assert.equal(read('24 October: 1985 people came')?.year, null);
    assert.equal(read('16 NOVEMBER\n1990 E & OE')?.year, 1990);
    assert.equal(read('16 NOVEMBER\n1990 people came')?.year, null);
    assert.equal(read('16 November\n1990 Ferries came')?.year, null);
  });

  it('says where day and month may be exchanged', () => {
    assert.equal(read('08/07/2017')?.swappable, true);
    assert.equal(read('28/07/2017')?.swappable, false);
    assert.equal(read('07/07/2017')?.swappable, false);
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('1', '31', 'May', 'th', ',', '.', '-', '/', '2018', 'l', ' ', '\n')),
        (parts) => {
          const tokens = tokenize(parts.join(''));
          for (let i = 0; i < tokens.length; i++) {
            const day = readStatedDay(tokens, i);
            if (!day) continue;
            assert.ok(day.next > i && day.next <= tokens.length);
            assert.equal(day.end, tokens.ends[day.next - 1]);
          }
        },
      ),
    );
  });
});
