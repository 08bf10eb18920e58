import assert from 'node:assert/strict';
import fc from 'fast-check';
import { clusterReleases } from '../../server/src/corpus/clusters.ts';
import { readDigest, wordsOf } from '../../server/src/corpus/digest.ts';
import { EventList } from '../../server/src/corpus/event-list.ts';
import { EventGroups } from '../../server/src/corpus/groups.ts';
import { MemoryStore } from '../../server/src/corpus/memory/store.ts';
import { overlaidEntries } from '../../server/src/corpus/overlay/overlay.ts';
import { RelatedFinder } from '../../server/src/corpus/related.ts';
import { SqliteStore } from '../../server/src/corpus/sqlite/store.ts';
import type { DumpRecord, Store } from '../../server/src/corpus/store.ts';
import { readStructure } from '../../server/src/release/read.ts';

const { DatabaseSync } = await import('node:sqlite');

const STORES: Readonly<Record<string, () => Store>> = {
  memory: () => new MemoryStore(),
  SQLite: () => new SqliteStore(new DatabaseSync(':memory:')),
};

function dump(path: string, text: string, day: number | null): DumpRecord {
  return {
    path,
    size: text.length,
    modified: 1,
    hash: '',
    title: text.slice(0, 20),
    headline: { start: 0, end: 20 },
    day,
    event: { what: 'report', date: null, place: null, participants: [] },
    entities: [],
    garbled: [],
    passages: [],
    digest: readDigest(readStructure(text)),
  };
}

const paths = async (groups: EventGroups): Promise<string[][]> =>
  (await groups.groups()).map((group) => group.map(({ path }) => path));

const fresh = (store: Store): EventGroups => new EventGroups(store, new RelatedFinder(store));

const links = (pairs: readonly (readonly [number, number, number])[], size: number): Map<number, number>[] => {
  const found = Array.from({ length: size }, () => new Map<number, number>());
  for (const [a, b, score] of pairs) {
    found[a].set(b, score);
    found[b].set(a, score);
  }
  return found;
};

describe('groups of releases', () => {
  it('join what is alike on average, and leave what only a chain joins', () => {
    const chain = links(
      [
        [0, 1, 0.5],
        [1, 2, 0.1],
        [2, 3, 0.5],
      ],
      4,
    );
    assert.deepEqual(clusterReleases(chain), [
      [0, 1],
      [2, 3],
    ]);
    assert.deepEqual(clusterReleases(links([[0, 2, 0.2]], 3)), [[0, 2], [1]]);
    assert.deepEqual(clusterReleases([]), []);
  });

  it('hold reports of one event months apart that tell its day', async () => {
    const report =
      'Harbour police arrested Ola Brenn, the pilot of the ferry Svala, after the collision off Kvitnes on 3 March.';
    const later =
      'Prosecutors weigh charges against Ola Brenn, pilot of the ferry Svala, over the collision off Kvitnes on 3 March.';
    const grouped = async (told: string, first = '2013-03-03') => {
      const store = new MemoryStore();
      const event = (date: string) => ({ event: { what: 'arrest', date, place: null, participants: [] } });
      store.write(
        [
          { ...dump('a.txt', report, 15_768), ...event(first) },
          { ...dump('b.txt', later, 15_830), ...event(told) },
        ],
        [],
      );
      return paths(fresh(store));
    };
    assert.deepEqual(await grouped('2013-03-03'), [['a.txt', 'b.txt']]);
    assert.deepEqual(await grouped('2013-05-05'), [['a.txt'], ['b.txt']]);
    assert.deepEqual(await grouped('2013-03'), [['a.txt'], ['b.txt']]);
    assert.deepEqual(await grouped('2013-05-05', '2013-05-05'), [['a.txt'], ['b.txt']]);
  });

  it('ask more of interviews without a day, which may be of any', async () => {
    const one =
      'The harbour board of Wexmoor will buy a ferry, said the premier, who had asked for more quays in the north.';
    const other =
      'Roads, hospitals, schools, quays: what does a premier choose? Voters of the valley wait, doctors leave, and the ferry has no harbour.';
    const grouped = async (what: string, day: number | null = null) => {
      const store = new MemoryStore();
      const reports = [dump('a.txt', one, day), dump('b.txt', other, day)];
      store.write(
        reports.map((report) => ({ ...report, event: { ...report.event, what } })),
        [],
      );
      return (await paths(fresh(store))).length;
    };
    assert.equal(await grouped('report'), 1);
    assert.equal(await grouped('interview'), 2);
    assert.equal(await grouped('interview', 15_768), 1);
  });

  it('do not come of the greetings that interviews begin with', async () => {
    const interview = (subject: string): string => `HOST: Premier Ola Brenn, welcome to Wexmoor Mornings.

BRENN: Good morning, Ada, it is great to be with you and your listeners.

HOST: ${subject}

BRENN: That is for others to say.

HOST: Is it?

BRENN: It is.
`;
    const words = (text: string) => [...wordsOf(readDigest(readStructure(text)))];
    const kept = words(interview('Will the ferry Svala sail to Kvitnes in winter?'));
    for (const word of words('ferry sail winter')) assert.ok(kept.includes(word));
    for (const word of words('welcome mornings listeners')) assert.ok(!kept.includes(word));
  });

  /** Two groups of so many members, so near inside, and so near to each other. */
  const twoGroups = (size: number, inside: number, across: number): Map<number, number>[] => {
    const pairs: [number, number, number][] = [];
    for (let a = 0; a < 2 * size; a++)
      for (let b = a + 1; b < 2 * size; b++) pairs.push([a, b, b < size || a >= size ? inside : across]);
    return links(pairs, 2 * size);
  };

  it('keep two close groups apart that are less alike than each is inside', () => {
    assert.deepEqual(clusterReleases(twoGroups(5, 0.6, 0.3)), [
      [0, 1, 2, 3, 4],
      [5, 6, 7, 8, 9],
    ]);
    assert.equal(clusterReleases(twoGroups(5, 0.6, 0.45)).length, 1);
  });

  it('learn how near reports of one event are from many pairs, not from a few that happen to be close', () => {
    assert.equal(clusterReleases(twoGroups(2, 0.6, 0.3)).length, 1);
    const close = [0, 1, 2].flatMap((a) => [0, 1, 2].map((b) => [a, b, 0.4] as const)).filter(([a, b]) => a < b);
    const beside = (score: number) => links([...close, ...[0, 1, 2].map((a) => [a, 3, score] as const)], 4);
    assert.deepEqual(clusterReleases(beside(0.1)), [[0, 1, 2, 3]]);
    assert.deepEqual(clusterReleases(beside(0.07)), [[0, 1, 2], [3]]);
  });

  it('ask more of one pair that is a little alike than of many', () => {
    assert.deepEqual(clusterReleases(links([[0, 1, 0.085]], 2)), [[0], [1]]);
    assert.equal(clusterReleases(links([[0, 1, 0.1]], 2)).length, 1);
    assert.equal(clusterReleases(twoGroups(3, 0.12, 0.085)).length, 1);
  });

  it('take time in proportion to their links', () => {
    const size = 20_000;
    const ring = Array.from({ length: size * 4 }, (_, i) => [i >> 2, ((i >> 2) + 1 + (i & 3)) % size, 0.2] as const);
    const began = process.cpuUsage().user;
    assert.ok(clusterReleases(links(ring, size)).length > 1000);
    assert.ok(process.cpuUsage().user - began < 5e6);
  });

  const words = 'harbour Orlan Kesk bridge opens flood Telmin valley ferry quay storm Lund strike crew mayor'.split(
    ' ',
  );
  const text = fc.array(fc.constantFrom(...words), { minLength: 3, maxLength: 9 }).map((list) => list.join(' '));
  const change = fc.record({
    path: fc.constantFrom(...'abcdefghij'),
    text: fc.option(text, { freq: 4 }),
    day: fc.option(fc.nat(12)),
  });

  for (const [name, make] of Object.entries(STORES))
    it(`come out after any edits, deletions and renames as if all had been read at once (${name})`, async function () {
      this.timeout(60_000);
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.array(change, { maxLength: 4 }), { minLength: 1, maxLength: 10 }),
          async (rounds) => {
            const store = make();
            const groups = fresh(store);
            const last = new Map<string, DumpRecord>();
            for (const round of rounds) {
              const put = new Map<string, DumpRecord>();
              const remove = new Set<string>();
              for (const { path, text: words_, day } of round) {
                put.delete(path);
                remove.delete(path);
                if (words_ === null) remove.add(path);
                else put.set(path, dump(path, words_, day));
              }
              store.write([...put.values()], [...remove]);
              for (const path of remove) last.delete(path);
              for (const [path, record] of put) last.set(path, record);
              await groups.groups();
            }
            const scratch = make();
            scratch.write([...last.values()].reverse(), []);
            const expected = await paths(fresh(scratch));
            assert.deepEqual(await paths(groups), expected);
            // Another program that finds the links in the store comes to the same.
            assert.deepEqual(await paths(fresh(store)), expected);
          },
        ),
        { numRuns: 20 },
      );
    });

  it('come out with texts that are typed as if they had been saved', async () => {
    // Texts change places, so that words weigh the same.
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 4, maxLength: 12 }), fc.nat(3), async (texts, first) => {
        const records = texts.map((t, i) => dump(`${i + 10}`, t, i % 3));
        const typed = [first, first + 1, texts.length - 1].filter((i) => i < texts.length);
        const moved = new Map(
          typed.map((i, at) => [i, dump(`${i + 10}`, texts[typed[(at + 1) % typed.length]], i % 3)]),
        );
        if (new Set(typed).size < typed.length) return;
        const [store, open, scratch] = [new MemoryStore(), new MemoryStore(), new MemoryStore()];
        store.write(records, []);
        open.write([...moved.values()], []);
        scratch.write(
          records.map((record, i) => moved.get(i) ?? record),
          [],
        );
        const groups = fresh(store);
        const before = await paths(groups);
        const overlay = { store: open, paths: new Set([...moved.values()].map(({ path }) => path)) };
        const now = await groups.groupsWith(overlaidEntries(store, overlay));
        assert.deepEqual(
          now.map((group) => group.map(({ path }) => path)),
          await paths(fresh(scratch)),
        );
        assert.deepEqual(await paths(groups), before);
      }),
      { numRuns: 60 },
    );
  });

  it('leave typed texts apart that share too little to be compared once they are saved', async () => {
    const store = new MemoryStore();
    const texts = Array.from({ length: 40 }, (_, i) => (i < 2 ? 'council' : `the council heard ${words[i % 15]}${i}`));
    store.write(
      texts.map((t, i) => dump(`${i + 10}.txt`, t, null)),
      [],
    );
    const groups = fresh(store);
    const together = (group: readonly string[]) => group.includes('10.txt') && group.includes('11.txt');
    assert.ok(!(await paths(groups)).some(together));
    const typed = store.entries().slice(0, 2);
    assert.deepEqual(await groups.groupsWith(typed), await groups.groups());
  });

  it('compare again only what a new release touches', async () => {
    const store = new MemoryStore();
    const texts = Array.from(
      { length: 40 },
      (_, i) => `${words[i % 15]} ${words[(i * 7 + 3) % 15]} only${i} here${i} told${i >> 1}`,
    );
    store.write(
      texts.map((t, i) => dump(`${i}.txt`, t, null)),
      [],
    );
    const groups = fresh(store);
    await groups.groups();
    store.write([dump('new.txt', 'wholly other things befell elsewhere', null)], []);
    assert.equal(store.unlinked().length, 1);
  });

  it('are made again where a release comes while they are made, and looked at once where none did', async () => {
    const late = [dump('late.txt', 'wholly other things befell elsewhere', null)];
    let asked = 0;
    class Slow extends MemoryStore {
      override linkStamps(): ReadonlyMap<number, number> {
        asked++;
        const stamps = super.linkStamps();
        setImmediate(() => this.write(late.splice(0), []));
        return stamps;
      }
    }
    const store = new Slow();
    store.write(
      Array.from({ length: 40 }, (_, i) => dump(`${i}.txt`, `only${i} here${i} told${i}`, null)),
      [],
    );
    const open = new MemoryStore();
    open.write([dump('0.txt', 'typed anew today', null)], []);
    const overlay = { store: open, paths: new Set(['0.txt']) };
    const events = new EventList(store, new RelatedFinder(store), new AbortController().signal);
    assert.equal((await events.with(overlay)).length, 40);
    assert.equal((await events.with(overlay)).length, 41);
    const before = asked;
    for (let i = 0; i < 3; i++) await events.indexed();
    assert.ok(asked <= before + 1, `${asked - before} times`);
  });
});
