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
    ['She may march on and the sun may fall.', []],
  ];
  for (const [text, dates] of cases) it(text, () => assert.deepEqual(read(text), dates));
});
