import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { FolderIndex } from '../../server/src/corpus/folder-index.ts';
import type { IndexInput } from '../../server/src/corpus/indexer.ts';
import { updateIndex } from '../../server/src/corpus/indexer.ts';
import { INDEX_FILE, openStore } from '../../server/src/corpus/open.ts';
import { readForIndex } from '../../server/src/corpus/read-file.ts';
import { SqliteStore } from '../../server/src/corpus/sqlite/store.ts';
import type { Store } from '../../server/src/corpus/store.ts';
import { watched } from '../../server/src/corpus/trouble.ts';
import { findDumps } from '../../server/src/files/find.ts';
import { NO_KNOWLEDGE } from '../../server/src/names/knowledge.ts';

const { DatabaseSync } = await import('node:sqlite');

/** What can be seen of an index: its entries, and the passages that search finds, those with words in their order. */
function contents(store: Store): unknown {
  const everything = { phrases: [], named: [], says: null, kinds: [], event: null, from: null, to: null };
  const passages = [...store.search(everything, 10_000)];
  return {
    entries: store.entries().map(({ dump: _, ...entry }) => ({ ...entry, digest: [...entry.digest] })),
    passages: passages.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.start - b.start)),
    ranked: [['telmin'], ['kesk', 'orlan']].map((phrases) => store.search({ ...everything, phrases }, 100)),
    entities: store.names.entitiesLike('', 1000),
    words: store.frequencies().size,
  };
}

describe('indexer', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'dateline-index-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const put = (name: string, text: string): void => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  };

  async function update(store: Store, read: string[] = [], stopAfter = Number.POSITIVE_INFINITY) {
    const stop = new AbortController();
    return updateIndex({
      folder,
      found: await findDumps([folder]),
      store,
      signal: stop.signal,
      read: async function* (inputs: readonly IndexInput[]) {
        for (const input of inputs) {
          if (read.length >= stopAfter) stop.abort();
          read.push(input.path);
          yield readForIndex(input, NO_KNOWLEDGE);
        }
      },
    });
  }

  async function fromScratch(): Promise<unknown> {
    const { store } = await openStore(path.join(folder, 'scratch'));
    await update(store);
    const result = contents(store);
    store.close();
    rmSync(path.join(folder, 'scratch'), { recursive: true });
    return result;
  }

  it('reads only what changed, and forgets what is gone', async () => {
    const { store } = await openStore(path.join(folder, '.dateline'));
    put('a.txt', 'The harbour of Telmin opened on Monday.');
    put('below/b.txt', 'Governor Kesk cut the ribbon.');
    const read: string[] = [];
    await update(store, read);
    assert.deepEqual(read.splice(0), ['a.txt', 'below/b.txt']);
    await update(store, read);
    assert.deepEqual(read.splice(0), []);
    put('a.txt', 'The harbour of Telmin will open later.');
    rmSync(path.join(folder, 'below'), { recursive: true });
    const tally = await update(store, read);
    assert.deepEqual(read, ['a.txt']);
    assert.equal(tally.removed, 1);
    assert.deepEqual(contents(store), await fromScratch());
    store.close();
  });

  it('counts what was known and cannot be read any more as removed, once', async () => {
    const { store } = await openStore(path.join(folder, '.dateline'));
    put('a.txt', 'The harbour of Telmin opened on Monday.');
    put('b.txt', '\0\x01\x02\0'.repeat(400));
    const first = await update(store);
    assert.deepEqual([first.read, first.removed, first.problems.length], [1, 0, 1]);
    put('a.txt', '\0\x01\x02\0'.repeat(400));
    const version = store.version();
    const second = await update(store);
    assert.deepEqual([second.removed, second.problems.length, store.entries().length], [1, 2, 0]);
    assert.ok(store.version() > version);
    const third = await update(store);
    assert.deepEqual([third.removed, third.problems.length], [0, 2]);
    store.close();
  });

  it('takes a file that was only touched as unchanged', async () => {
    const { store } = await openStore(path.join(folder, '.dateline'));
    put('a.txt', 'The harbour of Telmin opened on Monday.');
    await update(store);
    utimesSync(path.join(folder, 'a.txt'), 1, 1);
    const tally = await update(store);
    assert.deepEqual([tally.read, tally.unchanged], [0, 1]);
    const read: string[] = [];
    await update(store, read);
    assert.deepEqual(read, []);
    store.close();
  });

  it('goes on where it was stopped', async () => {
    for (let i = 0; i < 12; i++) put(`${i}.txt`, `Report ${i} on the harbour of Telmin.`);
    const { store } = await openStore(path.join(folder, '.dateline'));
    const tally = await update(store, [], 5);
    assert.equal(tally.stopped, true);
    assert.equal(tally.read, 5);
    const rest: string[] = [];
    await update(store, rest);
    assert.equal(rest.length, 7);
    assert.deepEqual(contents(store), await fromScratch());
    store.close();
  });

  it('makes a damaged index anew, and says so', async () => {
    put('a.txt', 'The harbour of Telmin opened on Monday.');
    put(`.dateline/${INDEX_FILE}`, 'This is no database, whatever its name says. '.repeat(100));
    const { store, notice } = await openStore(path.join(folder, '.dateline'));
    assert.match(notice ?? '', /could not be used .* made anew/);
    await update(store);
    assert.deepEqual(contents(store), await fromScratch());
    store.close();
  });

  it('takes nothing from an index that was deleted while another program has it open', async () => {
    put('a.txt', 'The harbour of Telmin opened on Monday.');
    const other = await openStore(path.join(folder, '.dateline'));
    await update(other.store);
    rmSync(path.join(folder, '.dateline', INDEX_FILE));
    put('a.txt', 'The harbour of Telmin opened on Tuesday, at last.');
    const { store, notice } = await openStore(path.join(folder, '.dateline'));
    assert.equal(notice, null);
    await update(store);
    other.store.close();
    assert.deepEqual(contents(store), await fromScratch());
    store.close();
  });

  it('leaves the thread to others while a large dump is read, also where it is the only one', async () => {
    put('large.press.txt', 'MOSCOW, May 3 - Anna Tervo opened the harbour in Turku on Monday.\n\n'.repeat(9000));
    const place = path.join(folder, '.dateline');
    const index = await FolderIndex.open(folder, place, () => () => true);
    const started = performance.now();
    let longest = 0;
    let last = started;
    const ticking = setInterval(() => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }, 5);
    const { read } = await index.update();
    clearInterval(ticking);
    longest = Math.max(longest, performance.now() - last);
    assert.equal(read, 1);
    assert.ok(longest < (performance.now() - started) / 2, `${longest} ms of ${performance.now() - started}`);
    await index.close();
  });

  it('makes an index anew that is damaged inside, and says so', async () => {
    put('a.txt', 'The harbour of Telmin opened on Monday.');
    const place = path.join(folder, '.dateline');
    const damage = (): void => {
      const file = path.join(place, INDEX_FILE);
      const bytes = readFileSync(file);
      writeFileSync(file, bytes.fill(0x41, 8192, bytes.length - 4096));
    };
    const first = await FolderIndex.open(folder, place, () => () => true);
    await first.update();
    await first.close();
    damage();
    const second = await FolderIndex.open(folder, place, () => () => true);
    assert.match(second.notice ?? '', /It is damaged\..*made anew/);
    await second.update();
    await second.discard();
    const { store, notice } = await openStore(place);
    assert.equal(notice, null);
    await update(store);
    assert.deepEqual(contents(store), await fromScratch());
    store.close();
  });

  it('tells once of an index that turns out to be damaged while it is asked', () => {
    const damaged = Object.assign(new Error('database disk image is malformed'), { errcode: 267 });
    const ask = (): never => {
      throw damaged;
    };
    for (const asked of ['ask', 'names'] as const) {
      let told = 0;
      const store = watched({ ask, names: { ask } }, () => told++);
      const part = asked === 'names' ? store.names : store;
      for (let i = 0; i < 2; i++) assert.throws(() => part.ask(), damaged);
      assert.equal(told, 1, asked);
    }
  });

  it('tells of damage in any table of an index', async () => {
    const place = path.join(folder, '.dateline');
    const file = path.join(place, INDEX_FILE);
    put('a.txt', 'The harbour of Telmin opened on Monday.');
    const { store } = await openStore(place);
    await update(store);
    store.close();
    const database = new DatabaseSync(file);
    const page = Number(database.prepare("SELECT rootpage FROM sqlite_schema WHERE name = 'dump'").get()?.rootpage);
    database.close();
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.fill(0x41, (page - 1) * 4096, page * 4096));
    const opened = await openStore(place);
    let told = 0;
    await assert.rejects(update(watched(opened.store, () => told++)), /malformed/);
    opened.store.close();
    assert.equal(told, 1);
  });

  it('keeps the index in memory where it cannot be kept in the folder', async () => {
    put('file', 'not a folder');
    const { store, kept, notice } = await openStore(path.join(folder, 'file', 'below'));
    assert.equal(kept, false);
    assert.match(notice ?? '', /cannot be kept/);
    put('a.txt', 'The harbour of Telmin opened on Monday.');
    await update(store);
    assert.equal(store.entries().length, 1);
  });

  it('makes an index of another version anew, and says so', async () => {
    put('a.txt', 'The harbour of Telmin opened on Monday.');
    mkdirSync(path.join(folder, '.dateline'));
    const newer = new DatabaseSync(path.join(folder, '.dateline', INDEX_FILE));
    newer.exec('CREATE TABLE dump (other TEXT); PRAGMA user_version = 1000');
    newer.close();
    const { store, kept, notice } = await openStore(path.join(folder, '.dateline'));
    assert.equal(kept, true);
    assert.match(notice ?? '', /of another version of Dateline\.\) and is made anew/);
    await update(store);
    assert.deepEqual(contents(store), await fromScratch());
    store.close();
  });

  it('keeps what it had when the disk is full, and goes on when there is room', async () => {
    put('a.txt', 'The harbour of Telmin opened on Monday.');
    const file = path.join(folder, '.dateline', INDEX_FILE);
    mkdirSync(path.dirname(file));
    const database = new DatabaseSync(file);
    const store = new SqliteStore(database);
    await update(store);
    const before = contents(store);
    const pages = Number(database.prepare('PRAGMA page_count').get()?.page_count);
    // SQLite answers to this limit as it does to a full disk.
    database.exec(`PRAGMA max_page_count = ${pages}`);
    for (let i = 0; i < 60; i++)
      put(
        `more-${i}.txt`,
        `Report ${i} of ${'abcdefghij'[i % 10]}${i} on the quays of Sarnavale and ${'many words '.repeat(20)}`,
      );
    await assert.rejects(update(store), /full/);
    assert.deepEqual(contents(store), before);
    database.exec('PRAGMA max_page_count = 1000000');
    await update(store);
    assert.deepEqual(contents(store), await fromScratch());
    store.close();
  });

  it('keeps the index elsewhere where the folder cannot be written', async () => {
    put('a.txt', 'The harbour of Telmin opened on Monday.');
    put('blocked', 'A file stands where the index would.');
    const elsewhere = path.join(folder, 'elsewhere');
    const { store, kept, notice } = await openStore(path.join(folder, 'blocked', '.dateline'), elsewhere);
    assert.equal(kept, true);
    assert.match(notice ?? '', /cannot be kept in/);
    await update(store);
    store.close();
    assert.ok(existsSync(path.join(elsewhere, INDEX_FILE)));
  });

  it('takes files that become folders, folders that become files, and links in a circle', async () => {
    const { store } = await openStore(path.join(folder, '.dateline'));
    put('a.txt', 'The harbour of Telmin opened on Monday.');
    put('b.txt/inside.txt', 'Governor Kesk cut the ribbon.');
    symlinkSync(folder, path.join(folder, 'circle'));
    symlinkSync('self.txt', path.join(folder, 'self.txt'));
    await update(store);
    rmSync(path.join(folder, 'a.txt'));
    rmSync(path.join(folder, 'b.txt'), { recursive: true });
    put('a.txt/inside.txt', 'The harbour of Telmin closed on Friday.');
    put('b.txt', 'Governor Kesk put the ribbon up again.');
    await update(store);
    assert.deepEqual(
      store.entries().map((entry) => entry.path),
      ['a.txt/inside.txt', 'b.txt'],
    );
    assert.deepEqual(contents(store), await fromScratch());
    store.close();
  });

  it('serves two programs at once', async () => {
    put('a.txt', 'The harbour of Telmin opened on Monday.');
    const first = await openStore(path.join(folder, '.dateline'));
    const second = await openStore(path.join(folder, '.dateline'));
    await update(first.store);
    put('b.txt', 'The harbour of Sarnavale closed on Friday.');
    await update(second.store);
    await update(first.store);
    assert.deepEqual(contents(first.store), contents(second.store));
    assert.deepEqual(contents(first.store), await fromScratch());
    first.store.close();
    second.store.close();
  });

  it('waits for another program that is writing, and does other things meanwhile', async () => {
    put('a.txt', 'The harbour of Telmin opened on Monday.');
    const { store } = await openStore(path.join(folder, '.dateline'));
    await update(store);
    const other = new DatabaseSync(path.join(folder, '.dateline/index.sqlite'));
    other.exec('BEGIN IMMEDIATE');
    put('b.txt', 'The harbour of Sarnavale closed on Friday.');
    let [longest, last] = [0, performance.now()];
    const timer = setInterval(() => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }, 10);
    setTimeout(() => other.exec('COMMIT'), 1000);
    await update(store).finally(() => clearInterval(timer));
    assert.equal(store.entries().length, 2);
    assert.ok(longest < 700, `Nothing else was done for ${longest} ms.`);
    other.close();
    store.close();
  });

  it('leaves an index alone that another program is just making', async () => {
    const own = path.join(folder, '.dateline');
    mkdirSync(own, { recursive: true });
    const other = new DatabaseSync(path.join(own, 'index.sqlite'));
    other.exec('BEGIN EXCLUSIVE; CREATE TABLE dump (path)');
    const meanwhile = await openStore(own);
    assert.deepEqual([meanwhile.kept, /Another program is writing to it/.test(meanwhile.notice ?? '')], [false, true]);
    meanwhile.store.close();
    other.exec('ROLLBACK');
    const later = await openStore(own);
    assert.deepEqual([later.kept, later.notice], [true, null]);
    later.store.close();
    other.close();
  });

  it('ends equal to an index from scratch after any changes', async function () {
    this.timeout(30_000);
    const change = fc.record({
      name: fc.constantFrom('a.txt', 'b.txt', 'c/d.txt', 'c/e.txt'),
      text: fc.option(
        fc.constantFrom('Orlan met Kesk in Telmin.', 'Question: Why?\n\nAnna Tervo: Because.', 'Flood in Sarnavale.'),
      ),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(change, { maxLength: 3 }), { minLength: 1, maxLength: 4 }), async (rounds) => {
        rmSync(folder, { recursive: true });
        mkdirSync(folder);
        const { store } = await openStore(path.join(folder, '.dateline'));
        for (const round of rounds) {
          for (const { name, text } of round)
            if (text === null) rmSync(path.join(folder, name), { force: true });
            else put(name, text);
          await update(store);
        }
        assert.deepEqual(contents(store), await fromScratch());
        store.close();
      }),
      { numRuns: 10 },
    );
  });
});
