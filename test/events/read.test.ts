import assert from 'node:assert/strict';
import { readEvents } from '../../server/src/events/read.ts';
import type { Mention } from '../../server/src/names/model.ts';
import { readStructure } from '../../server/src/release/read.ts';

const TEXT = `Leaders end summit

The leaders of Velmora and Ostrava held a summit in Brenn on 4 May 2020. Anna Tervo gave a press conference afterwards. The weather was fine.`;

describe('events', () => {
  const structure = readStructure(TEXT);
  const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
  const dates = [
    { ...at('4 May 2020'), type: 'DATE' as const, value: '2020-05-04', alternatives: [], reason: '', anchor: null },
  ];
  const mention = (words: string, type: Mention['type'], entity: string): Mention =>
    ({ ...at(words), type, name: words, entity }) as Mention;
  const mentions = [mention('Brenn', 'place', 'place/brenn'), mention('Anna Tervo', 'person', 'person/anna-tervo')];
  const events = readEvents(structure, { dates, published: null, datelineDate: null }, mentions);

  it('takes when and where from the sentence of the word that tells of it', () => {
    const summit = events.find((e) => e.start > TEXT.indexOf('held'));
    assert.deepEqual([summit?.what, summit?.date, summit?.place], ['summit', '2020-05-04', 'Brenn']);
  });

  it('prefers a phrase to its words and names who took part', () => {
    const conference = events.filter((e) => e.start >= TEXT.indexOf('Anna'));
    assert.deepEqual(
      conference.map((e) => [e.what, ...e.participants]),
      [['news conference', 'person/anna-tervo']],
    );
    assert.equal(conference[0].date, null);
  });

  it('reads megabytes on one line in its stride', function () {
    this.timeout(10_000);
    const long = readStructure('the talks on 4 May were long and '.repeat(50_000));
    assert.equal(readEvents(long, { dates: [], published: null, datelineDate: null }, []).length, 50_000);
  });
});
