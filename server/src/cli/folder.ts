import { existsSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { type IndexTally, relativePath, updateIndex } from '../corpus/indexer.ts';
import { leftOut } from '../corpus/left-out.ts';
import { MemoryStore } from '../corpus/memory-store.ts';
import { INDEX_FILE, INDEX_FOLDER, openStore } from '../corpus/open.ts';
import { goodThreads, readAll } from '../corpus/read-all.ts';
import type { Store } from '../corpus/store.ts';
import { findDumps } from '../files/find.ts';
import { glossaryStamp } from '../files/knowledge.ts';
import { showProgress } from './progress.ts';
import { UsageError } from './usage.ts';

/** More files than this are hardly what somebody meant to index. */
const MANY = 200_000;
export interface FolderOptions {
  /** Threads; null for as many as are good. */
  readonly jobs: number | null;
  /** True where the index is to be kept; else only where there is one already. */
  readonly keep: boolean;
  /** True where the home folder, the root and very many files are meant. */
  readonly all: boolean;
  /** The folder that holds the index instead of the dumps' own, if any. */
  readonly place?: string | undefined;
}

/** A folder's dumps, read and ready to be asked. */
export interface Folder {
  readonly store: Store;
  readonly tally: IndexTally;
  /** An entry's path as the contract prints it: with the folder as given in front. */
  readonly printed: (path: string) => string;
}

/** The folder that `--store` names; undefined where it is left out. An address of a server is a `UsageError`. */
export function storePlace(given: string | undefined): string | undefined {
  if (given !== undefined && /^[a-z][a-z0-9+.-]+:\/\//i.test(given))
    throw new UsageError(
      `--store takes a folder on this machine. An index on a server, such as '${given.replace(/\/\/[^@/]*@/, '//')}', is not supported; run 'dateline index' on each machine.`,
    );
  return given;
}

/** Reads the one folder that the words name, or brings its index up to date. What could not be read is named on standard error. */
export async function readFolder(
  positionals: readonly string[],
  { jobs, keep, all, place }: FolderOptions,
): Promise<Folder> {
  const [folder] = positionals;
  if (folder === undefined || positionals.length > 1) throw new UsageError('Name one folder of dumps.');
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new UsageError(`'${folder}' is no folder.`);
  const whole = path.resolve(folder);
  if (!all && (whole === homedir() || whole === path.parse(whole).root))
    throw new UsageError(`'${folder}' holds much more than dumps. If you mean all of it, add --all.`);
  const everything = await findDumps([folder]);
  const isLeftOut = leftOut(folder);
  const found = everything.filter(({ path: file }) => !isLeftOut(relativePath(folder, file)));
  if (!all && found.length > MANY)
    throw new UsageError(`'${folder}' holds ${found.length} text files. If you mean all of them, add --all.`);
  const { store, notice } =
    keep || existsSync(path.join(place ?? path.join(folder, INDEX_FOLDER), INDEX_FILE))
      ? await openStore(place ?? path.join(folder, INDEX_FOLDER))
      : { store: new MemoryStore(), notice: null };
  const progress = await showProgress(found.length);
  if (notice !== null) progress.say(notice);
  if (found.length < everything.length)
    progress.say(
      `${everything.length - found.length} files are left out, as ${path.join(folder, '.gitignore')} names them.`,
    );
  try {
    const threads = jobs ?? goodThreads(found.length);
    let done = 0;
    const tally = await updateIndex({
      folder,
      found,
      store,
      read: (inputs) => readAll(folder, inputs, threads),
      stamp: glossaryStamp(folder),
      onProgress: ({ done: now }) => {
        for (; done < now; done++) progress.step();
      },
    });
    for (const { path: file, problem } of tally.problems) progress.say(`${file}: ${problem}`);
    const prefix = folder.endsWith('/') ? folder : `${folder}/`;
    return { store, tally, printed: (below) => prefix + below };
  } finally {
    progress.stop();
  }
}
