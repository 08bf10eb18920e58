import { statSync } from 'node:fs';
import { analyze } from '../analyze.ts';
import { toDumpRecord } from '../corpus/entry.ts';
import { MemoryStore } from '../corpus/memory-store.ts';
import type { DumpRecord, Store } from '../corpus/store.ts';
import { findDumps, readDump } from '../files/find.ts';
import { builtInKnowledge } from '../files/knowledge.ts';
import { showProgress } from './progress.ts';
import { UsageError } from './usage.ts';

/** A folder's dumps, read and ready to be compared; how many files could not be read. */
export interface Folder {
  readonly store: Store;
  readonly failed: number;
}

/** Reads all dumps of the one folder that the words name. Files that could not be read are named on standard error. */
export async function readFolder(positionals: readonly string[]): Promise<Folder> {
  const [folder] = positionals;
  if (folder === undefined || positionals.length > 1) throw new UsageError('Name one folder of dumps.');
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new UsageError(`'${folder}' is no folder.`);
  const found = await findDumps([folder]);
  const progress = await showProgress(found.length);
  const knowledge = builtInKnowledge();
  const dumps: DumpRecord[] = [];
  let failed = 0;
  try {
    for (const { path, ...rest } of found) {
      const dump = 'problem' in rest ? rest : readDump(path);
      if ('problem' in dump) {
        failed++;
        progress.say(`${path}: ${dump.problem}`);
      } else
        dumps.push(
          toDumpRecord({ path, size: 0, modified: 0 }, analyze(dump.text, { knowledge, referenceDate: null })),
        );
      progress.step();
    }
  } finally {
    progress.stop();
  }
  const store = new MemoryStore();
  store.write(dumps, []);
  return { store, failed };
}
