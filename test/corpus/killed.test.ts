import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { EventGroups } from '../../server/src/corpus/groups.ts';
import { updateIndex } from '../../server/src/corpus/indexer.ts';
import { openStore } from '../../server/src/corpus/open.ts';
import { readForIndex } from '../../server/src/corpus/read-file.ts';
import { RelatedFinder } from '../../server/src/corpus/related.ts';
import type { Store } from '../../server/src/corpus/store.ts';
import { findDumps } from '../../server/src/files/find.ts';
import { NO_KNOWLEDGE } from '../../server/src/names/knowledge.ts';
import { madeDump } from '../bench/corpus.ts';
import { numbers } from '../bench/texts.ts';

/** How often the indexer is killed: seldom in each run of all tests, more often with DATELINE_KILLS=50. */
const KILLS = Number(process.env.DATELINE_KILLS ?? 2);
const DUMPS = 36;

/** What can be seen of an index, numbers left out. */
async function contents(store: Store): Promise<unknown> {
  const everything = { phrases: [], named: [], says: null, kinds: [], event: null, from: null, to: null };
  const groups = await new EventGroups(store, new RelatedFinder(store)).groups();
  return {
    entries: store.entries().map(({ dump: _, ...entry }) => ({ ...entry, digest: [...entry.digest] })),
    passages: store.search(everything, 10_000),
    entities: store.names.entitiesLike('', 1000),
    counts: store.entries().flatMap(({ digest }) => [...digest].map((word) => store.frequencies().of(word & 0x7fffff))),
    groups: groups.map((group) => group.map((listed) => listed.path)),
  };
}

describe('An indexer that is killed', () => {
  let folder = '';
  before(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'dateline-killed-'));
    for (let i = 0; i < DUMPS; i++) {
      const made = madeDump(i);
      mkdirSync(path.join(folder, path.dirname(made.path)), { recursive: true });
      writeFileSync(path.join(folder, made.path), made.text);
    }
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  /** Starts the indexer in a process of its own, which tells of each batch that it has written. */
  function start(): ChildProcess {
    const program = path.join(import.meta.dirname, 'killed-indexer.ts');
    return spawn(process.execPath, [program, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  }

  async function indexed(place: string): Promise<unknown> {
    const { store, notice } = await openStore(place);
    assert.equal(notice, null);
    const found = await findDumps([folder]);
    await updateIndex({
      folder,
      found,
      store,
      read: async function* (inputs) {
        for (const input of inputs) yield readForIndex(input, NO_KNOWLEDGE);
      },
    });
    const result = await contents(store);
    store.close();
    return result;
  }

  it(`leaves an index that ends equal to one from scratch, ${KILLS} times`, async function () {
    this.timeout(60_000 + KILLS * 10_000);
    const expected = await indexed(path.join(folder, 'scratch'));
    const next = numbers(7);
    const place = path.join(folder, '.dateline');
    for (let kill = 0; kill < KILLS; kill++) {
      rmSync(place, { recursive: true, force: true });
      const child = start();
      // Killed at some moment after it began to write: while it reads, writes, commits or groups.
      await new Promise<void>((resolve) => {
        child.stdout?.once('data', () => setTimeout(resolve, next(250)));
        child.once('exit', () => resolve());
      });
      const ended = new Promise((resolve) => (child.exitCode === null ? child.once('exit', resolve) : resolve(null)));
      child.kill('SIGKILL');
      await ended;
      assert.deepEqual(await indexed(place), expected);
    }
  });
});
