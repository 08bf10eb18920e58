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
      'a year ago this week → 2012-W14',
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
];

/** What stands in the frame but is less than an expression, or none. */
const NOT_WHOLE: readonly (readonly [string, readonly string[]])[] = [
  ['Shut for a week from Monday.', ['a week', 'Monday']],
  ['He spent two years, two months before the vote, in Oslo.', ['two years', 'two months']],
  ['The boy is 3 years and 2 months old.', []],
  ['The crew left hours before a storm, minutes after dawn.', ['hours', 'minutes', 'dawn']],
  ['Another second-placed team, another day-long fair.', ['day-long']],
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
        wanted.flatMap(({ text }) => read(frame.replace('_', text))),
        wanted,
      );
    });
  it('leaves what is two dates, or none', () => {
    assert.deepEqual(
      NOT_WHOLE.map(([text]) => read(text).map((d) => d.text)),
      NOT_WHOLE.map(([, dates]) => dates),
    );
  });
});
