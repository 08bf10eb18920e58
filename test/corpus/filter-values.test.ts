import assert from 'node:assert/strict';
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
  const entitiesLike = (words: string): readonly FolderEntity[] =>
    names.filter(({ name }) => name.toLowerCase().includes(words.toLowerCase()));

  it('that begin as it is typed come before those that only hold it', () => {
    const values = (limit: number): readonly string[] => filterValues({ entitiesLike }, 'who', 'put', limit);
    assert.deepEqual(values(10), ['Ivan Putko', 'Anna Mary Putt', 'Carla Computer']);
    assert.deepEqual(values(2), ['Ivan Putko', 'Anna Mary Putt']);
    assert.deepEqual(filterValues({ entitiesLike }, 'who', '', 1), ['Carla Computer']);
  });

  it('are words of its own where it asks for no name', () => {
    assert.deepEqual(filterValues({ entitiesLike }, 'is', 'q', 5), ['question']);
    assert.deepEqual(filterValues({ entitiesLike }, 'colour', '', 5), []);
  });
});
