import assert from 'node:assert/strict';
import { MemoryStore } from '../../server/src/corpus/memory/store.ts';
import { QueryError, readQuery } from '../../server/src/corpus/query.ts';
import type { DumpRecord, Passage } from '../../server/src/corpus/store.ts';
import { searchTagged, tagNames, tagValues } from '../../server/src/corpus/tagged-search.ts';
import { type Annotation, plainAnnotation } from '../../server/src/tags/model.ts';
import { readSchema } from '../../server/src/tags/schema/read.ts';

const { schema } = readSchema(
  JSON.stringify({ tags: [{ name: 'Claim', children: [{ name: 'Denial' }] }, { name: 'Promise' }] }),
);
const passage = (start: number, words: string): Passage => ({
  ...{ start, end: start + 20, turn: null, speaker: null, kind: 'prose', entities: [], words },
});
const dump = (name: string, ...passages: readonly Passage[]): DumpRecord => ({
  ...{ path: name, size: 1, modified: 1, hash: '', title: name, headline: { start: 0, end: 0 }, day: null },
  event: { what: 'report', date: null, place: null, participants: [] },
  ...{ digest: new Uint32Array(), entities: [], garbled: [], passages },
});

describe('A search by tags', () => {
  const store = new MemoryStore();
  store.write(
    [
      dump('a.txt', passage(0, 'harbour close'), passage(30, 'harbour open'), passage(60, 'night')),
      dump('b.txt', passage(0, 'harbour'), passage(30, 'night')),
      dump('c.txt', passage(0, 'harbour')),
    ],
    [],
  );
  const tags: Readonly<Record<string, readonly Annotation[]>> = {
    'a.txt': [
      plainAnnotation('1', 'Denial', { start: 5, end: 35 }),
      plainAnnotation('2', 'Promise', { start: 31, end: 33 }),
      plainAnnotation('3', 'My own', { start: 60, end: 61 }),
    ],
    'b.txt': [plainAnnotation('4', 'Claim', null)],
  };
  const dumps = Object.entries(tags).map(([name, all]) => ({
    path: name,
    tags: Object.fromEntries(all.map(({ tag }) => [tag, 1])),
  }));
  const find = async (query: string): Promise<readonly string[]> => {
    const tagged = { schema, dumps, annotations: (name: string) => Promise.resolve(tags[name] ?? []) };
    const hits = await searchTagged(store, readQuery(query, store.names), 10, () => Promise.resolve(tagged));
    return hits.map((hit) => `${hit.path}:${hit.start}`).sort();
  };

  it('finds the passages that a tag, or one below it, touches', async () => {
    assert.deepEqual(await find('tag:claim'), ['a.txt:0', 'a.txt:30', 'b.txt:0', 'b.txt:30']);
    assert.deepEqual(await find('tag:Denial'), ['a.txt:0', 'a.txt:30']);
    assert.deepEqual(await find('tag:"my own"'), ['a.txt:60']);
  });

  it('joins tags with each other, with words and with other filters', async () => {
    assert.deepEqual(await find('tag:Claim tag:Promise'), ['a.txt:30']);
    assert.deepEqual(await find('tag:Claim night'), ['b.txt:30']);
    assert.deepEqual(await find('tag:Promise is:question'), []);
    assert.deepEqual(await find('harbour'), ['a.txt:0', 'a.txt:30', 'b.txt:0', 'c.txt:0']);
  });

  it('says so where there is no such tag', async () => {
    await assert.rejects(find('tag:Rumour'), QueryError);
    assert.deepEqual(await find('tag:Promise night'), []);
  });

  it('offers tags of the schema and those that are used', () => {
    const names = tagNames(schema, dumps);
    assert.deepEqual(names, ['Claim', 'Denial', 'Promise', 'My own']);
    assert.deepEqual(tagValues(names, 'M', 10), ['My own', 'Claim', 'Promise']);
    assert.deepEqual(tagValues(names, '', 2), ['Claim', 'Denial']);
  });
});
