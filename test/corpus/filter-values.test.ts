import assert from 'node:assert/strict';
import { dayNumber, parseIsoDay } from '../../server/src/calendar/days.ts';
import { filterValues } from '../../server/src/corpus/filter-values.ts';
import type { FolderEntity } from '../../server/src/corpus/name-index.ts';

const person = (name: string, dumps: number): FolderEntity => ({
  entity: `person/${name}`,
  type: 'person',
  name,
  count: dumps,
  dumps,
});

describe('The values of a filter', () => {
  const names = [person('Carla Computer', 9), person('Ivan Putko', 4), person('Anna Mary Putt', 2)];
  const days = ['1999-12-31', '2018-07-21', '2018-07-22', '2018-09-01', '2020-01-01'].map((iso) =>
    dayNumber(parseIsoDay(iso) ?? assert.fail()),
  );
  const firstDayFrom = (day: number): number | null => days.find((one) => one >= day) ?? null;
  const entitiesLike = (words: string): readonly FolderEntity[] =>
    names.filter(({ name }) => name.toLowerCase().includes(words.toLowerCase()));
  const view = { names: { entitiesLike }, firstDayFrom };

  it('that begin as it is typed come before those that only hold it', () => {
    const values = (limit: number): readonly string[] => filterValues(view, 'who', 'put', limit);
    assert.deepEqual(values(10), ['Ivan Putko', 'Anna Mary Putt', 'Carla Computer']);
    assert.deepEqual(values(2), ['Ivan Putko', 'Anna Mary Putt']);
    assert.deepEqual(filterValues(view, 'who', '', 1), ['Carla Computer']);
  });

  it('are words of its own where it asks for no name', () => {
    assert.deepEqual(filterValues(view, 'is', 'q', 5), ['question']);
    assert.deepEqual(filterValues(view, 'colour', '', 5), []);
  });

  it('are the years that there are, and the months of one', () => {
    const values = (begun: string): readonly string[] => filterValues(view, 'when', begun, 10);
    assert.deepEqual(values(''), ['2020', '2018', '1999', 'none']);
    assert.deepEqual(values('20'), ['2020', '2018']);
    assert.deepEqual(values('n'), ['none']);
    // Enter means the answers where a whole year stands, not one of its months.
    assert.deepEqual(values('2018'), ['2018']);
    assert.deepEqual(values('2018-'), ['2018-09', '2018-07']);
    assert.deepEqual(values('1999..20'), ['1999..2020', '1999..2018']);
    assert.deepEqual(values('2017'), []);
    assert.deepEqual(values('yesterday'), []);
  });
});
