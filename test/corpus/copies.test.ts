import assert from 'node:assert/strict';
import { analyze } from '../../server/src/analyze.ts';
import { toDumpRecord } from '../../server/src/corpus/entry.ts';
import type { DumpRecord } from '../../server/src/corpus/store.ts';
import { builtInKnowledge } from '../../server/src/files/knowledge.ts';
import { copyOf } from '../bench/copies.ts';
import { madeDump } from '../bench/corpus.ts';

/** Benchmarks of large folders put copies of made dumps into the index without reading them. */
describe('copies of made dumps', () => {
  const knowledge = builtInKnowledge();
  const read = (path: string, text: string): DumpRecord =>
    toDumpRecord(
      { path, size: Buffer.byteLength(text), modified: 0, hash: '' },
      analyze(text, { knowledge, referenceDate: null }),
    );

  for (let i = 0; i < 10; i++)
    it(`have the entry that reading gives: dump ${i * 71}`, () => {
      const dump = madeDump(i * 71);
      const { path, text, record } = copyOf({ ...dump, record: read(dump.path, dump.text) }, 1 + (i % 7), 3000 + i);
      assert.deepEqual(read(path, text), { ...record, path });
    });
});
