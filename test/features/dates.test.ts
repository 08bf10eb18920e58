import assert from 'node:assert/strict';
import { dateHints } from '../../server/src/features/date-hints.ts';
import { hover } from '../../server/src/features/hover/index.ts';
import { snapshotOf } from '../../server/src/features/snapshot.ts';
import { writeDate } from '../../server/src/features/write-date.ts';
import { cardToText } from '../../server/src/lsp/markdown.ts';
import { NO_KNOWLEDGE } from '../../server/src/names/knowledge.ts';

const TEXT = `PRESS RELEASE

12 March 2015

Harbour opens again

The harbour opened on Monday, and boats came on March 10. It had closed two days ago, on 08.03.2015, for 3 days.
The minister and the mayor both thanked the workers, who had been busy since last week.
`;
const SNAPSHOT = snapshotOf(TEXT, { knowledge: NO_KNOWLEDGE, referenceDate: null });
const span = (words: string) => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
};

describe('dates in the editor', () => {
  it('show the day or year behind dates that do not name theirs', () => {
    const shown = dateHints(SNAPSHOT, { start: 0, end: TEXT.length }).map(
      ({ offset, text }) => `${TEXT.slice(0, offset).match(/\S+ ?\S+$/)?.[0]} →${text}`,
    );
    assert.deepEqual(shown, [
      'on Monday → 9 March 2015',
      'March 10 → 2015',
      'days ago → 10 March 2015',
      'last week → the week of 2 March 2015',
    ]);
    assert.deepEqual(dateHints(SNAPSHOT, span('Harbour opens')), []);
  });

  it('show no year that the words name, however they are counted', () => {
    const text =
      'PRESS RELEASE\n\n12 March 2015\n\nIn the first two months of this year 90 boats came. In the same period in 2011 there were 40.\n';
    const snapshot = snapshotOf(text, { knowledge: NO_KNOWLEDGE, referenceDate: null });
    const counted = snapshot.release.dates.find(({ value }) => value.startsWith('2011'));
    assert.equal(counted?.written, 'relative');
    const shown = dateHints(snapshot, { start: 0, end: text.length }).map((hint) => hint.text);
    assert.deepEqual(shown, [' 2015']);
  });

  it('can be written out', () => {
    const titles = (words: string) => writeDate(SNAPSHOT, span(words)).map((a) => a.title);
    assert.deepEqual(titles('Monday'), ['Write ‘Monday’ out as 9 March 2015', 'Write ‘Monday’ out as 16 March 2015']);
    assert.equal(titles('March 10')[0], 'Write ‘March 10’ out as 10 March 2015');
    assert.equal(titles('08.03.2015')[0], 'Write ‘08.03.2015’ out as 8 March 2015');
    assert.deepEqual(titles('12 March 2015'), []);
    assert.deepEqual(titles('3 days'), []);
    assert.equal(writeDate(SNAPSHOT, span('Monday'), 'iso')[0].edits[0].text, '2015-03-09');
  });

  it('keep their weekday when they are written out, where it is that of the reading', () => {
    const text =
      'OSLO, 8 August 2013. The boats came on Monday, 05.08.2013, left on Tue. 6 August, and came again on\nWednesday,\n7 August.';
    const snapshot = snapshotOf(text, { knowledge: NO_KNOWLEDGE, referenceDate: null });
    const written = (words: string) =>
      writeDate(snapshot, { start: text.indexOf(words), end: text.indexOf(words) + 1 }).map(
        ({ edits }) => edits[0].text,
      );
    assert.deepEqual(written('05.08.2013'), ['Monday, 5 August 2013']);
    assert.deepEqual(written('6 August'), ['Tue. 6 August 2013', '6 August 2012', '6 August 2014']);
    assert.equal(written('7 August')[0], 'Wednesday, 7 August 2013');
  });

  it('tell on hover how far they are from the release', () => {
    const card = hover(SNAPSHOT, span('Monday').start);
    assert.match(card ? cardToText(card) : '', /Monday, 9 March 2015[\s\S]*3 days before the release\./);
  });
});
