import assert from 'node:assert/strict';
import { onlyLookedAt, searchFolder, tagNames, tagValues } from '../../server/src/corpus/folder-search.ts';
import { MemoryStore } from '../../server/src/corpus/memory/store.ts';
import { QueryError, readQuery } from '../../server/src/corpus/query.ts';
import type { DumpRecord, Passage } from '../../server/src/corpus/store.ts';
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
    const { hits } = await searchFolder(store, readQuery(query, store.names), 10, {
      tagged: () => Promise.resolve(tagged),
      text: () => Promise.resolve(null),
    });
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

describe('A search by words in quotes', () => {
  const texts: Readonly<Record<string, string>> = {
    'a.txt': 'We will be in touch, said Kesk.',
    'b.txt': 'Nobody may touch the quay.',
    'c.txt': '“We will be in\ntouch,” he said.',
    'd.txt': 'We would have been in touch.',
    'e.txt': 'He touched it.',
  };
  const store = new MemoryStore();
  store.write(
    Object.entries(texts).map(([name, { length }]) => dump(name, { ...passage(0, 'touch'), end: length })),
    [],
  );
  const find = async (query: string, limit = 10): Promise<readonly string[]> => {
    const { hits } = await searchFolder(store, readQuery(query, store.names), limit, {
      tagged: () => Promise.reject(new Error('Nobody asked for tags.')),
      text: (name) => Promise.resolve(texts[name] ?? null),
    });
    return hits.map(({ path }) => path).sort();
  };

  it('finds them as they are written, words that stand everywhere too', async () => {
    assert.deepEqual(await find('"will be in touch"'), ['a.txt', 'c.txt']);
    assert.deepEqual(await find('"We will be in touch" "he said"'), ['c.txt']);
    assert.deepEqual(await find('"touch"'), ['a.txt', 'b.txt', 'c.txt', 'd.txt']);
    assert.deepEqual(await find('"in touch"', 2), ['a.txt', 'c.txt']);
  });

  it('tells where only the best passages were looked at', async () => {
    const many = new MemoryStore();
    many.write(
      Array.from({ length: 51 }, (_, i) => dump(`${i}.txt`, passage(0, 'harbour'))),
      [],
    );
    const beside = { tagged: () => Promise.reject(new Error()), text: () => Promise.resolve('Harbours are closed.') };
    const query = readQuery('"harbour"', many.names);
    const { hits, lookedAt } = await searchFolder(many, query, 1, beside);
    assert.deepEqual([hits.length, lookedAt], [0, 50]);
    assert.equal((await searchFolder(many, query, 2, beside)).lookedAt, null);
    assert.match(onlyLookedAt(1000), /^Only the best 1,000 passages .* Add a word or a filter/);
  });

  it('finds other endings without quotes, and while they are not closed', async () => {
    assert.deepEqual(await find('touch'), Object.keys(texts));
    assert.deepEqual(await find('"will be in touch'), Object.keys(texts));
  });
});
