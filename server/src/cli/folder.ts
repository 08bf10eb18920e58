import { existsSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { type IndexTally, relativePath, updateIndex } from '../corpus/indexer.ts';
import { leftOut } from '../corpus/left-out.ts';
import { MemoryStore } from '../corpus/memory-store.ts';
import { INDEX_FILE, INDEX_FOLDER, type OpenedStore, openStore, setAside } from '../corpus/open.ts';
import { goodThreads, readAll } from '../corpus/read-all.ts';
import type { Store } from '../corpus/store.ts';
import { describeTrouble, isDamage, watched } from '../corpus/trouble.ts';
import { findDumps } from '../files/find.ts';
import { glossaryStamp } from '../files/glossary-stamp.ts';
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
  const home = place ?? path.join(folder, INDEX_FOLDER);
  const open = (): Promise<OpenedStore> | OpenedStore =>
    keep || existsSync(path.join(home, INDEX_FILE)) ? openStore(home) : IN_MEMORY;
  const progress = await showProgress(found.length);
  const bring = async ({ store, kept, notice }: OpenedStore): Promise<Folder> => {
    if (keep && !kept && process.getBuiltinModule?.('node:sqlite'))
      throw new Error(`${notice} With --store PATH it is kept in another folder.`);
    if (notice !== null) progress.say(notice);
    const threads = jobs ?? goodThreads(found.length);
    let done = 0;
    const asked = kept ? watched(store, () => putAway(store, home, progress.say)) : store;
    const tally = await updateIndex({
      folder,
      found,
      store: asked,
      read: (inputs) => readAll(folder, inputs, threads),
      stamp: glossaryStamp(folder),
      onProgress: ({ done: now }) => {
        for (; done < now; done++) progress.step();
      },
    });
    for (const { path: file, problem } of tally.problems) progress.say(`${file}: ${problem}`);
    const prefix = folder.endsWith('/') ? folder : `${folder}/`;
    return { store: asked, tally, printed: (below) => prefix + below };
  };
  if (found.length < everything.length)
    progress.say(
      `${everything.length - found.length} files are left out, as ${path.join(folder, '.gitignore')} names them.`,
    );
  try {
    return await bring(await open());
  } catch (error) {
    if (isDamage(error)) return await bring(await open());
    if (!('errcode' in (error as object))) throw error;
    const reason = `The index cannot be kept in ${home}: ${describeTrouble(error)}`;
    if (keep) throw new Error(`${reason} What was read until then is kept; run the command again when that is mended.`);
    progress.say(`${reason} All dumps are read for this run alone.`);
    return await bring(IN_MEMORY);
  } finally {
    progress.stop();
  }
}

const IN_MEMORY: OpenedStore = {
  get store() {
    return new MemoryStore();
  },
  kept: false,
  place: null,
  notice: null,
};

/** Puts a damaged index away, so that the next run makes it anew. */
function putAway(store: Store, home: string, say: (sentence: string) => void): void {
  store.close();
  setAside(home);
  say(`The index in ${home} is damaged and was put away. It is made anew now, or with the next run.`);
}
