import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readDates } from '../../server/src/dates/read.ts';
import type { Structure } from '../../server/src/release/model.ts';
import { readStructure } from '../../server/src/release/read.ts';
import type { Release } from '../../server/src/release.ts';
import { like } from '../../server/src/rules/date-text.ts';
import { applyEdits } from '../../server/src/rules/fixes.ts';
import { check, type RuleSettings } from '../../server/src/rules/index.ts';
import type { Finding, RuleOptions } from '../../server/src/rules/model.ts';
import { overlaps } from '../../server/src/text/span.ts';
import { testKnowledge } from '../helpers/knowledge.ts';

function release(text: string): Release {
  const read = readStructure(text);
  const start = text.indexOf(BODY);
  const structure: Structure = {
    ...read,
    zones: [
      { kind: 'metadata', start: 0, end: start },
      { kind: 'body', start, end: text.length },
    ],
  };
  return { ...structure, ...readDates(structure, { referenceDate: null }), mentions: [], doubts: [], events: [] };
}

const knowledge = testKnowledge();

const BODY = 'The bridge was finished';

/** A release of Saturday, 21 July 2018 with a body. */
const dump = (body: string): string => `MINISTRY OF TRANSPORT

PRESS RELEASE

21 July 2018

New bridge over the river is open to all traffic

The bridge was finished after long work by many people from the whole country, the ministry said.

${body}

The ministry thanked everybody who had a part in it and wished all drivers a good journey over the water.
`;

const ALL: RuleSettings = { 'date/no-year': 'info' };

function findings(body: string, settings: RuleSettings = {}, options: RuleOptions = {}): Finding[] {
  return check(release(dump(body)), knowledge, settings, options).filter((f) => f.code.startsWith('date/'));
}

/** `code «words»` of each finding. */
function brief(body: string, settings: RuleSettings = {}, options: RuleOptions = {}): string[] {
  const text = dump(body);
  return findings(body, settings, options).map((f) => `${f.code} «${text.slice(f.start, f.end)}»`);
}

describe('rules on dates', () => {
  it('names days that no calendar has, and knows leap years', () => {
    assert.deepEqual(brief('They met on 30.02.2018.'), ['date/impossible «30.02.2018»']);
    assert.deepEqual(brief('They met on 29 February 2018.'), ['date/impossible «29 February 2018»']);
    assert.deepEqual(brief('They met on 29 February 2016.'), []);
    const fixes = (body: string) => findings(body)[0].fixes.map((f) => f.edits[0].text);
    assert.deepEqual(fixes('They met on 31 June 2018.'), ['30 June 2018', '1 July 2018']);
    assert.deepEqual(fixes('They met on June 31.'), ['June 30', 'July 1']);
    assert.deepEqual(fixes('They met on Feb. 30.'), ['Feb 28', 'Mar 2']);
  });

  it('repairs dates that were damaged on their way, in their own layout', () => {
    const repaired = (body: string) => findings(body).map((f) => `${f.code} ${f.fixes[0].edits[0].text}`);
    assert.deepEqual(repaired('They met on l5 June 2O17.'), ['date/garbled 15 June 2017']);
    assert.deepEqual(repaired('They met on 20June and on June 3,2017 again.'), ['date/garbled 20 June']);
    assert.deepEqual(repaired('They met on 8 Decernber 2016.'), ['date/garbled 8 December 2016']);
    assert.deepEqual(repaired('They met on 5 AUGUSI 2016.'), ['date/garbled 5 AUGUST 2016']);
    assert.deepEqual(repaired('They met on june 14, 2017.'), ['date/garbled June 14, 2017']);
    assert.deepEqual(repaired('They met on 12June2017 and on 8 SEPTEMER 2016.'), [
      'date/garbled 12 June 2017',
      'date/garbled 8 SEPTEMBER 2016',
    ]);
    assert.deepEqual(repaired('They met on 3 0 June 2017.'), ['date/garbled 30 June 2017']);
    assert.equal(like('FE3RUaRY', 'February'), 'FEBRUARY');
    assert.deepEqual(repaired('They met on 2 Septernber 2O16.'), []);
    assert.deepEqual(repaired('They met in 2O17 and on monday night.'), [
      'date/garbled 2017',
      'date/garbled Monday night',
    ]);
    assert.deepEqual(repaired('They met on friday, 16 June 2017.'), ['date/garbled Friday, 16 June 2017']);
    assert.deepEqual(repaired('They met on 21th June 2017, on 3th May and on 11th, 22nd and 23RD April 2017.'), [
      'date/garbled 21st June 2017',
      'date/garbled 3rd May',
    ]);
    assert.deepEqual(repaired('They met on monday, then on tuesday and on wednesday.'), []);
    assert.deepEqual(repaired('See brief_7June2017_en, dec1. ri, 1JUNE 198h and 7 Februar th 2017.'), []);
    // A text that writes all its months so has a habit; half a number is not repaired.
    assert.deepEqual(repaired('They met on june 14, 2017, on july 2, 2017 and on july 3, 2017.'), []);
    assert.deepEqual(repaired('They met on 1 2JUN 2017.'), ['date/garbled 12 JUN 2017']);
    assert.deepEqual(
      repaired('They met in Hall 1 2JUN 2017 at year’s end, on 21st June 2017 and 3rd of May 2017.'),
      [],
    );
  });

  it('takes the short months of American agencies for their style', () => {
    const days = 'They met on July 3, 2016, on Aug. 3, 2016, on March 7, 2017 and on April 9, 2017.';
    assert.deepEqual(brief(days), []);
    assert.deepEqual(brief(days, {}, { dateStyle: 'month-day-year' }), ['date/mixed-formats «Aug. 3, 2016»']);
  });

  it('names digits that may be two days, unless something decides', () => {
    assert.deepEqual(brief('See the note of 07/08/2017 on this.'), ['date/ambiguous «07/08/2017»']);
    assert.deepEqual(brief('See the notes of 07/08/2017 and 23/08/2017 on this.'), []);
    assert.deepEqual(brief('See the note of 07.08.2017 on this.'), []);
    assert.deepEqual(brief('See the note of 08/08/2017 on this.'), []);
    // 8 July was a Saturday, 7 August a Monday.
    assert.deepEqual(brief('See the note of Tuesday, 07/08/2017 on this.'), ['date/weekday «Tuesday, 07/08/2017»']);
    assert.deepEqual(brief('See the note of Saturday, 07/08/2017 on this.'), []);
    assert.deepEqual(brief('See the note of 07/08/2017 (Monday) on this.'), []);
    // Numbers that are no dates at all.
    assert.deepEqual(brief('Call +7 495 12-05-2018, see Doc. 12/05/07-3 and version 02/10/2018.'), []);
  });

  it('names a weekday that does not fit, with three ways out', () => {
    const [finding] = findings(
      'They met on Friday, 23 June 2017 and on Friday, 9 March 2018, then on Monday, 14 May 2018.',
    );
    assert.equal(finding, undefined);
    const [wrong] = findings('They met on Friday, 22 June 2017 there.');
    assert.equal(wrong.code, 'date/weekday');
    assert.deepEqual(
      wrong.fixes.map((f) => f.edits[0].text),
      ['Thursday, 22 June 2017', 'Friday, 23 June 2017', 'Friday, 22 June 2018'],
    );
    assert.deepEqual(brief('They met on Friday, July 20, and on Monday, July 17.'), ['date/weekday «Monday, July 17»']);
    const [digits] = findings('They met on FRI 22.06.2017 there.');
    assert.deepEqual(
      digits.fixes.map((f) => f.edits[0].text),
      ['THU 22.06.2017', 'FRI 23.06.2017', 'FRI 22.06.2018'],
    );
  });

  it('leaves weekdays of the old calendar alone', () => {
    assert.deepEqual(brief('The old bridge was opened on Monday, 25 October 1917.'), []);
  });

  it('names what is reported as past but lies after the release', () => {
    const [finding] = findings('The ministers met on 30 July 2018 in the north.');
    assert.equal(finding.code, 'date/after-publication');
    assert.equal(finding.related?.length, 1);
    assert.equal(findings('On 30 July 2018 the ministers met in the north.')[0]?.code, 'date/after-publication');
    assert.deepEqual(brief('On 30 July 2018 the law will take effect that was adopted in May.'), []);
    assert.deepEqual(brief('The ministers will meet on 30 July 2018 in the north.'), []);
    // A day without its year counts where it is near.
    assert.deepEqual(brief('On 30 July the ministers met in the north.'), ['date/after-publication «30 July»']);
    assert.deepEqual(brief('On 30 November the ministers met in the north.'), []);
    assert.deepEqual(brief('The ministers agreed to meet on 30 July 2018 in the north.'), []);
  });

  it('names periods that end before they start', () => {
    assert.deepEqual(brief('Work went on from 15 May 2018 to 10 May 2018.'), [
      'date/order «15 May 2018 to 10 May 2018»',
    ]);
    assert.deepEqual(brief('Work went on between 2015 and 2014.'), ['date/order «2015 and 2014»']);
    assert.deepEqual(brief('Work went on from 10 May 2018 to 15 May 2018.'), []);
    assert.deepEqual(brief('Costs fell from 15 in 2016 to 10 in 2014.'), []);
  });

  it('asks for one style, the text’s or the house’s', () => {
    const body = 'It was seen on 3 July 2018, 4 July 2018, 5 July 2018 and July 6, 2018.';
    assert.deepEqual(brief(body), ['date/mixed-formats «July 6, 2018»']);
    assert.equal(brief(body, {}, { dateStyle: 'month-day-year' }).length, 3);
    assert.deepEqual(brief('It was seen on 3 July 2018.', {}, { dateStyle: 'iso' }), [
      'date/mixed-formats «3 July 2018»',
    ]);
    const others = 'It was seen on 3rd of July, 2018, Jul. 4, 2018, 05.07.2018 and 23.07.2018, and on 6 July 2018.';
    const fixes = findings(others, {}, { dateStyle: 'day-month-year' }).map((f) => f.fixes[0]);
    assert.deepEqual(
      fixes.map((fix) => `${fix.edits[0].text}${fix.preferred ? '' : ' ?'}`),
      ['3 July 2018', '4 July 2018', '5 July 2018 ?', '23 July 2018'],
    );
  });

  it('asks for years only where it is turned on', () => {
    assert.deepEqual(brief('They met on July 19.'), []);
    const [finding] = findings('They met on July 19.', ALL);
    assert.equal(finding.code, 'date/no-year');
    assert.equal(finding.fixes[0].edits[0].text, 'July 19, 2018');
    assert.equal(finding.fixes[0].preferred, true);
  });

  const month = fc.constantFrom('January', 'Feb.', 'March', 'June', 'July', 'August', 'Nov.', 'December');
  const weekday = fc.constantFrom('', 'Monday, ', 'Friday, ', 'Sunday ');
  const day = fc.integer({ min: 1, max: 31 });
  const inWords = (year: fc.Arbitrary<string>) =>
    fc.oneof(
      fc.tuple(weekday, day, month, year).map(([w, d, m, y]) => `They met on ${w}${d} ${m}${y}.`),
      fc.tuple(weekday, day, month, year).map(([w, d, m, y]) => `They met on ${w}${m} ${d}${y && `,${y}`}.`),
    );
  const damaged = fc
    .tuple(day, fc.constantFrom(' Septernber 2O16', 'June 2017', ' AUGUSI 2016', ' may 2017'))
    .map(([d, rest]) => `They met on ${String(d).replace('1', 'l')}${rest}.`);
  const inDigits = fc
    .tuple(weekday, day, fc.integer({ min: 1, max: 12 }), fc.constantFrom('.', '/', ' / '))
    .map(([w, d, m, s]) => `They met on ${w}${[d, m, 2017].join(s)}.`);
  const period = fc
    .tuple(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 30 }))
    .map(([a, b]) => `It went on from ${a} June 2017 to ${b} June 2017 there.`);
  // Digits and days without a year are read by the other dates, so that fixing one may rightly move another: such a date stands alone.
  const body = fc.oneof(
    fc.array(fc.oneof(inWords(fc.constantFrom(' 2016', ' 2017', ' 2018')), period), { minLength: 1, maxLength: 3 }),
    fc.oneof(inWords(fc.constant('')), inDigits, damaged).map((sentence) => [sentence]),
  );

  // Writing a date out may show that it is written unlike the others, which is no new slip.
  const SETTINGS: RuleSettings = { ...ALL, 'date/mixed-formats': 'off' };

  it('has fixes that change what they say and break nothing else', () => {
    fc.assert(
      fc.property(body, (sentences) => {
        const text = dump(sentences.join(' '));
        const before = check(release(text), knowledge, SETTINGS);
        for (const finding of before) {
          for (const fix of finding.fixes) {
            const after = check(release(applyEdits(text, fix.edits)), knowledge, SETTINGS);
            const same = (f: Finding) => f.code === finding.code && f.start === finding.start;
            assert.ok(!after.some(same), `${finding.code} is still there after “${fix.title}”`);
            // A day that the calendar has now may be seen to name no year, as it never did.
            const remains = (f: Finding) =>
              finding.code === 'date/impossible' && f.code === 'date/no-year' && overlaps(f, finding);
            const others = after.filter((f) => !remains(f));
            assert.ok(others.length < before.length, `“${fix.title}” brought a finding`);
          }
        }
      }),
      { numRuns: 150 },
    );
  });
});
