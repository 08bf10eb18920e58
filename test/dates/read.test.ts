import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import fc from 'fast-check';
import type { DateContext, DateMention } from '../../server/src/dates/model.ts';
import { readDates } from '../../server/src/dates/read.ts';
import type { Structure } from '../../server/src/release/model.ts';
import { readStructure } from '../../server/src/release/read.ts';

const NOTHING: DateContext = { referenceDate: null };

/** What was read of a text, with parts of its structure given by their words. */
function read(
  text: string,
  context: DateContext = NOTHING,
  given: {
    readonly published?: string;
    readonly dateline?: string;
    readonly headline?: string;
    readonly body?: string;
  } = {},
) {
  const structure = readStructure(text);
  const span = (words: string | undefined) => {
    const start = words === undefined ? -1 : text.indexOf(words);
    return words === undefined || start < 0 ? null : { start, end: start + words.length };
  };
  const dateSpan = span(given.dateline);
  const body = given.body === undefined ? 0 : text.indexOf(given.body);
  const fixed: Structure = {
    ...structure,
    publishedSpan: span(given.published),
    headline: span(given.headline),
    dateline: dateSpan && { ...dateSpan, dateSpan, place: null, placeSpan: null, agency: null },
    zones: [
      ...(body > 0 ? [{ kind: 'metadata' as const, start: 0, end: body }] : []),
      { kind: 'body', start: body, end: text.length },
    ],
    related: [],
  };
  return readDates(fixed, context);
}

const day = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;

const values = (dates: readonly DateMention[]): string[] => dates.map((d) => d.value);

describe('resolved dates', () => {
  it('count from the dateline, whose year follows from what the text reports', () => {
    const { dates, datelineDate, published } = read(
      'OSLO, May 4. / The port was closed in December 2014. It opened again on April 30, the mayor said on Sunday. Work goes on in 2030.',
      NOTHING,
      { dateline: 'May 4' },
    );
    assert.equal(datelineDate, '2015-05-04');
    assert.equal(published, '2015-05-04');
    assert.deepEqual(values(dates), ['2015-05-04', '2014-12', '2015-04-30', '2015-05-03', '2030']);
  });

  it('take no year from the name of a law', () => {
    const year = (of: string) =>
      read(
        `OSLO, 12 March. / The lock was shut ${of}, its clerk said on Tuesday. “It was time,” he told the crews on Tuesday.`,
        NOTHING,
        { dateline: '12 March' },
      ).datelineDate;
    assert.equal(year('in 2013'), '2013-03-12');
    for (const name of ['Act 2013', 'Act of 2013', 'Act, 2013', 'Act (2013)'])
      assert.equal(year(`under the Harbour ${name}`), 'XXXX-03-12', name);
  });

  it('go on by the clock from the event, not from the day on which somebody told of it', () => {
    const { dates } = read(
      'The ferry ran aground on Tuesday afternoon, at 4:25 local time, the owner said Thursday.\n\nThe first boats were there at 5:10 p.m. and the last at 2 a.m. the next day.\n\nA hearing opens on May 6, 2041.\n\nIts start was put at 9 a.m. that day. The yard had built five ferries in the first half of the year.',
      { referenceDate: '2019-03-14' },
    );
    assert.deepEqual(values(dates), [
      '2019-03-12TAF',
      '2019-03-12T16:25',
      '2019-03-14',
      '2019-03-12T17:10',
      '2019-03-13T02:00',
      '2041-05-06',
      '2041-05-06T09:00',
      '2019-H1',
    ]);
  });

  it('go on by the clock from the day that the report is about, whatever else it has told since', () => {
    const { dates } = read(
      'A boat sank early Thursday, an officer said.\n\nIt had left two days ago; a guest died on Tuesday.\n\nThe fire broke out at 4 a.m. and was out before noon.',
      { referenceDate: '2019-03-15' },
    );
    assert.deepEqual(values(dates), ['2019-03-14', '2019-03-13', '2019-03-12', '2019-03-14T04:00', '2019-03-14T12:00']);
  });

  it('count from the day in the file’s name where the text has none, which is no day of publication', () => {
    const named = { ...NOTHING, fileName: 'talks/2016-02-11 Interview.txt' };
    const { dates, published } = read('HOST: You won on Tuesday. Nine days ago nobody expected it.', named);
    assert.deepEqual([values(dates), published], [['2016-02-09', '2016-02-02'], null]);
    assert.match(dates[0].reason, /the day in the file’s name/);
    assert.equal(
      read('HOST: You won on Tuesday.', { ...named, referenceDate: '2019-03-14' }).dates[0].value,
      '2019-03-12',
    );
  });

  it('take the year of a dateline that the weekdays of the text prove', () => {
    const year = (text: string) => read(text, NOTHING, { dateline: 'May 14' }).datelineDate?.slice(0, 4);
    // 14 May was a Monday in 2018, a Tuesday in 2019, a Thursday in 2020.
    assert.equal(year('OSLO, May 14. / The mole was opened on Tuesday. It was begun in March 2018.'), '2019');
    assert.equal(year('OSLO, May 14. / The mole was opened on Monday. It was begun in March 2018.'), '2018');
    assert.equal(year('OSLO, May 14. / The mole was opened on Thursday. It was closed 31.11.2018.'), '2020');
    assert.equal(
      year('OSLO, May 14. / Trade had grown by a tenth in 2018, he said on Monday. It opened on Tuesday.'),
      '2019',
    );
    // What lies ahead proves nothing, nor does a year alone: it stays open.
    assert.equal(
      year('OSLO, May 14. / The mole was begun in March 2018. It will open on Saturday. Bonds due May 2040 fell.'),
      'XXXX',
    );
    assert.equal(year('OSLO, May 14. / The treaty was signed in 1920.'), 'XXXX');
  });

  it('take the year of a dateline shortly after a day of which the text tells', () => {
    const year = (text: string) => read(text, NOTHING, { dateline: 'May 14' }).datelineDate?.slice(0, 4);
    assert.equal(year('OSLO, May 14. / The mole that sank on 9 May 2018 was raised.'), '2018');
    // Anniversaries speak of the same day.
    assert.equal(year('OSLO, May 14. / The mole sank on 14 May 2008, ten years ago.'), 'XXXX');
    assert.equal(year('OSLO, May 14. / The mole sank on 9 February 2018.'), 'XXXX');
  });

  it('take the year of a dateline that terms of office leave', () => {
    const holders = [
      {
        name: 'President Lund',
        span: { start: 0, end: 0 },
        terms: [{ from: day('2012-05-15'), to: day('2017-05-14') }],
      },
      { name: 'Mayor Vik', span: { start: 0, end: 0 }, terms: [{ from: day('2016-10-01'), to: null }] },
    ];
    const context = { referenceDate: null, holders: () => holders };
    const { dates, datelineDate } = read('OSLO, March 2. / President Lund met Mayor Vik.', context, {
      dateline: 'March 2',
    });
    assert.equal(datelineDate, '2017-03-02');
    assert.match(dates[0].reason, /President Lund/);
    // One of them alone leaves too many years, but a weekday chooses among them: 2 March was a Monday in 2015.
    const open = { referenceDate: null, holders: () => holders.slice(0, 1) };
    assert.equal(read('OSLO, March 2. / The ferry sank.', open, { dateline: 'March 2' }).datelineDate, 'XXXX-03-02');
    const monday = read('OSLO, March 2. / The ferry sank on Monday.', open, { dateline: 'March 2' });
    assert.equal(monday.datelineDate, '2015-03-02');
  });

  it('leave the year open where nothing tells it', () => {
    const { dates, datelineDate, published } = read('OSLO, May 4. / The port opened on April 30.', NOTHING, {
      dateline: 'May 4',
    });
    assert.equal(datelineDate, 'XXXX-05-04');
    assert.equal(published, null);
    assert.deepEqual(values(dates), ['XXXX-05-04', 'XXXX-04-30']);
  });

  it('count from the day of an interview, not from the day of its publication', () => {
    const text = `04.03.2011

Minister’s answers to questions after the talks, Vienna, March 3, 2011

Question: What comes next?

Minister: We meet tomorrow. We spoke yesterday and two days ago, and the list of 17.02.2011 is done.

Question: Is that all?

Minister: For today.
`;
    const { dates, published } = read(text, NOTHING, { published: '04.03.2011', body: 'Question' });
    assert.equal(published, '2011-03-04');
    assert.deepEqual(values(dates), [
      '2011-03-04',
      '2011-03-03',
      '2011-03-04',
      '2011-03-02',
      '2011-03-01',
      '2011-02-17',
      '2011-03-03',
    ]);
    assert.equal(text.slice(dates[2].anchor?.start, dates[2].anchor?.end), 'March 3, 2011');
  });

  it('follow the text: the next day, a week later, that month', () => {
    const { dates } = read(
      'On 5 June 1944 they waited. The next day they sailed. A week later they met. That month was wet.',
      {
        referenceDate: '2009-01-01',
      },
    );
    assert.deepEqual(values(dates), ['1944-06-05', '1944-06-06', '1944-06-13', '1944-06']);
  });

  it('read digits in the order that the text’s other dates show', () => {
    assert.deepEqual(values(read('See 05/06/2014 and 25/06/2014.').dates), ['2014-06-05', '2014-06-25']);
    assert.deepEqual(values(read('See 05/06/2014 and 06/25/2014.').dates), ['2014-05-06', '2014-06-25']);
    assert.deepEqual(values(read('See 05/06/2014, that is May 6, 2014.').dates), ['2014-05-06', '2014-05-06']);
    assert.equal(read('See 05/06/2014, that is May 6.').dates[0].value, '2014-05-06');
    const timed = '05/06/2014 at 11:00 AM EDT';
    assert.equal(read(`Sent ${timed}.`).dates[0].value, '2014-05-06T11:00');
    assert.equal(
      read(`Sent ${timed.replaceAll('/', ' / ').replace('AM', 'a.m.')}.`).dates[0].value,
      '2014-05-06T11:00',
    );
    assert.equal(read('Sent 05/06/2014. EDT is a zone.').dates[0].value, '2014-06-05');
    const [open] = read('See 05/06/2014.').dates;
    assert.deepEqual([open.value, open.alternatives, open.ambiguous], ['2014-06-05', ['2014-05-06'], true]);
    assert.equal(read('See 05/06/2014.', { referenceDate: null, order: 'month-first' }).dates[0].value, '2014-05-06');
  });

  it('keep what is right of a day that no calendar has', () => {
    const [february, zero] = read('On 30.02.2018 and 00.00.0000.').dates;
    assert.deepEqual([february.value, february.impossible], ['2018-02', true]);
    assert.deepEqual([zero.value, zero.impossible], ['XXXX-XX-XX', true]);
    assert.equal(read('On 29 February 2016.').dates[0].impossible, false);
  });

  it('take the tense of the sentence', () => {
    const context = { referenceDate: '2015-03-12' };
    assert.deepEqual(values(read('They left on Monday and will be back on Monday.', context).dates), [
      '2015-03-09',
      '2015-03-16',
    ]);
    assert.deepEqual(values(read('It opened in November and will close in November.', context).dates), [
      '2014-11',
      '2015-11',
    ]);
    // A year all but ten weeks away, too; and what was does not count from what is to come.
    assert.deepEqual(values(read('He left in May.', context).dates), ['2014-05']);
    assert.deepEqual(values(read('It resumes on Monday. Two days earlier, it had rained.', context).dates), [
      '2015-03-16',
      '2015-03-10',
    ]);
  });

  it('read damaged digits and Russian words', () => {
    assert.deepEqual(values(read('Signed on l5 July 2O18 there.').dates), ['2018-07-15']);
    assert.deepEqual(values(read('Signed on 12 Novernber 2003 and Octoher 3, 1971 there.').dates), [
      '2003-11-12',
      '1971-10-03',
    ]);
    // A word like a month needs a day beside it, and a name with an age or a price has none.
    assert.deepEqual(values(read('In Marsh 2018 they met 30 Marks 1963.').dates), ['2018', '1963']);
    assert.deepEqual(values(read('Было 5 июня 2014 года и сегодня.', { referenceDate: '2014-06-07' }).dates), [
      '2014-06-05',
      '2014-06-07',
    ]);
  });

  it('never depend on the machine’s time zone or day', () => {
    const script = `
      import { readDates } from './server/src/dates/read.ts';
      import { readStructure } from './server/src/release/read.ts';
      const text = 'Today, on Friday, two days ago, last month, in July, July 4, at 10 pm, this week, on 05/06.';
      console.log(JSON.stringify(['2015-12-31', '2016-01-01', null].map((referenceDate) => readDates(readStructure(text), { referenceDate }))));
    `;
    const run = (zone: string, fake: string) =>
      execFileSync(process.execPath, ['--input-type=module', '--eval', `Date.now = () => ${fake};${script}`], {
        cwd: path.join(import.meta.dirname, '../..'),
        env: { ...process.env, TZ: zone },
        encoding: 'utf8',
      });
    const [first, second] = [run('Pacific/Kiritimati', '0'), run('America/Los_Angeles', '4e12')];
    assert.equal(second, first);
    assert.match(first, /2015-12-29/);
  }).timeout(20000);

  it('are found in any text, in order and without overlap', () => {
    const piece = fc.constantFrom(
      ...'the a last next two years ago July 30 2018 0001 9999 , . / - : \n \n\n Friday 12 pm of and half quarter 00.00.0000 ’ s early mid 1990 s th BC 🙂 ½ у июля'.split(
        ' ',
      ),
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.array(piece, { maxLength: 40 }).map((p) => p.join(' ')),
      fc.array(piece, { maxLength: 40 }).map((p) => p.join('')),
    );
    fc.assert(
      fc.property(
        text,
        fc.constantFrom(null, '0001-01-01', '2018-02-28', '9999-12-31', 'no day'),
        (t, referenceDate) => {
          let end = 0;
          for (const d of readDates(readStructure(t), { referenceDate }).dates) {
            assert.ok(d.start >= end && d.end > d.start && d.end <= t.length);
            assert.match(d.value, /^(\d|XXXX|BC|P|[A-Z]+_REF)/);
            for (const value of [d.value, ...d.alternatives])
              assert.doesNotMatch(value, /NaN|undefined|null|Infinity|^0000|^\d*-\d-|--/);
            end = d.end;
          }
        },
      ),
      { numRuns: 300 },
    );
  }).timeout(30000);

  it('cost time in proportion to the text, whatever it is', () => {
    // Time of the processor, which other programs do not add to; the least of two runs, which a collection of garbage seldom reaches.
    const cost = (text: string): number => {
      const structure = { ...readStructure(''), text, tokens: readStructure(text).tokens };
      const runs = [1, 2].map(() => {
        const before = process.cpuUsage();
        readDates(structure, { referenceDate: '2018-07-21' });
        const { user, system } = process.cpuUsage(before);
        return user + system;
      });
      return Math.min(...runs);
    };
    const hostile = [
      'July 4 and ',
      '1',
      'l',
      '1,000',
      'the first half of ',
      'on Friday ',
      '10 to ',
      '07.08.',
      '07.08.2017 ',
      'mid-',
      'in May ',
    ];
    cost(hostile[0].repeat(3000));
    for (const unit of hostile) {
      const [short, long] = [12_500, 100_000].map((size) => cost(unit.repeat(Math.ceil(size / unit.length))));
      // Eight times the text: what grows with its square would take 64 times as long.
      assert.ok(long < 32 * Math.max(short, 2000), `${unit} takes ${long} µs, an eighth of the text ${short} µs`);
    }
  }).timeout(120000);

  it('takes a day told in words before one by a rubber stamp, and a fax machine’s only where there is no other', () => {
    const body = 'It is a great pleasure to be here with all of you, as the harbour opens for the public.\n';
    const published = (head: string) =>
      readDates(readStructure(`${head}\n\n${body}`), { referenceDate: null }).published;
    assert.equal(
      published('9 OCT 1967\nSPEECH BY THE MINISTER\n26TH SEPTEMBER, 1967\nOPENING OF A HARBOUR'),
      '1967-09-26',
    );
    assert.equal(published('9 OCT 1967\nSPEECH BY THE MINISTER\nOPENING OF A HARBOUR'), '1967-10-09');
    assert.equal(published('Fax from 12 March 1997\nSPEECH BY THE MINISTER\nOPENING OF A HARBOUR'), '1997-03-12');
    assert.equal(
      published('Fax from 12 March 1997\nSPEECH BY THE MINISTER\n11 March 1997\nOPENING OF A HARBOUR'),
      '1997-03-11',
    );
  });
});
