import { existsSync, realpathSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { type IndexTally, relativePath, updateIndex } from '../corpus/indexer.ts';
import { leftOut } from '../corpus/left-out.ts';
import { MemoryStore } from '../corpus/memory/store.ts';
import { INDEX_FILE, type OpenedStore, openStore, setAside } from '../corpus/open.ts';
import { QueryError } from '../corpus/query.ts';
import { goodThreads, readAll } from '../corpus/read-all.ts';
import type { Store } from '../corpus/store.ts';
import { describeTrouble, isDamage, isTrouble, watched } from '../corpus/trouble.ts';
import { findDumps, MANY_DUMPS } from '../files/find.ts';
import { glossaryStamp } from '../files/glossary-stamp.ts';
import { OWN_FOLDER } from '../own-files.ts';
import { type Progress, showProgress } from './progress.ts';
import { Interruption, UsageError } from './usage.ts';

export interface FolderOptions {
  /** Threads; null for as many as are good. */
  readonly jobs: number | null;
  /** Whether the index is to be kept: in any case, where there is one already, or not at all. */
  readonly keep: 'always' | 'if-there' | 'never';
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
      `--store takes a folder on this machine. An index on a server, such as ‘${given.replace(/\/\/[^@/]*@/, '//')}’, is not supported; run ‘dateline index’ on each machine.`,
    );
  return given;
}

/** Reads the one folder that the words name, or brings its index up to date. What could not be read is named on standard error. */
export async function readFolder(
  positionals: readonly string[],
  { jobs, keep, all, place }: FolderOptions,
): Promise<Folder> {
  const folder = folderMeant(positionals, all);
  const everything = await findDumps([folder]);
  const isLeftOut = leftOut(folder);
  const found = everything.filter(({ path: file }) => !isLeftOut(relativePath(folder, file)));
  if (!all && found.length > MANY_DUMPS)
    throw new UsageError(`‘${folder}’ holds ${found.length} text files. If you mean all of them, add --all.`);
  const home = place ?? path.join(folder, OWN_FOLDER);
  const isKept = keep === 'always' || (keep === 'if-there' && existsSync(path.join(home, INDEX_FILE)));
  const open = async (): Promise<OpenedStore> => (isKept ? openStore(home) : inMemory());
  const progress = await showProgress();
  const stop = new AbortController();
  const interrupt = (): void => stop.abort();
  process.once('SIGINT', interrupt);
  const threads = jobs ?? goodThreads(found.length);
  const reading = { folder, home, found, threads, progress, signal: stop.signal };
  const bring = (opened: OpenedStore): Promise<Folder> => {
    if (keep === 'always' && !opened.kept && process.getBuiltinModule?.('node:sqlite'))
      throw new Error(`${opened.notice} With --store PATH it is kept in another folder.`);
    return readInto(opened, reading);
  };
  if (found.length < everything.length)
    progress.say(`${everything.length - found.length} files are left out, as .gitignore names them.`);
  try {
    return await bring(await open());
  } catch (error) {
    if (isDamage(error)) return await bring(await open());
    if (!isTrouble(error)) throw error;
    const reason = `The index cannot be kept in ${home}: ${describeTrouble(error)}`;
    if (keep === 'always')
      throw new Error(`${reason} What was read until then is kept; run the command again when that is fixed.`);
    progress.say(`${reason} All dumps are read for this run alone.`);
    return await bring(inMemory());
  } finally {
    process.off('SIGINT', interrupt);
    progress.stop();
  }
}

/** The folder that the words name. One that holds much more than dumps is meant only where `all` is said. */
function folderMeant(positionals: readonly string[], all: boolean): string {
  const [folder] = positionals;
  if (folder === undefined || positionals.length > 1) throw new UsageError('Name one folder of dumps.');
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new UsageError(`‘${folder}’ is not a folder.`);
  // A link to the home folder is the home folder.
  const whole = realpathSync(folder);
  if (!all && (whole === realHome() || whole === path.parse(whole).root))
    throw new UsageError(`‘${folder}’ holds much more than dumps. If you mean all of it, add --all.`);
  return folder;
}

interface FolderReading {
  readonly folder: string;
  /** Where its index is. */
  readonly home: string;
  readonly found: Awaited<ReturnType<typeof findDumps>>;
  readonly threads: number;
  readonly progress: Progress;
  readonly signal: AbortSignal;
}

/** Brings a store up to date. Where somebody stops that, it is an `Interruption`; what was read by then is kept. */
async function readInto(
  { store, kept, notice }: OpenedStore,
  { folder, home, found, threads, progress, signal }: FolderReading,
): Promise<Folder> {
  if (notice !== null) progress.say(notice);
  const asked = kept ? watched(store, () => putAway(store, home, progress.say)) : store;
  const tally = await updateIndex({
    folder,
    found,
    store: asked,
    read: (inputs) => readAll(folder, inputs, threads),
    stamp: glossaryStamp(folder),
    signal,
    onProgress: ({ done, total }) => progress.at(done, total),
  });
  if (tally.stopped) {
    store.close();
    throw new Interruption(kept ? `${tally.read} dumps were read and are kept; run the command again to go on.` : '');
  }
  for (const { path: file, problem } of tally.problems) progress.say(`${file}: ${problem}`);
  const prefix = folder.endsWith('/') ? folder : `${folder}/`;
  return { store: asked, tally, printed: (below) => prefix + below };
}

/**
 * Reads a folder and gives what is made of it. An index that turns out to be damaged, or that cannot be written to, while that is made
 * is done without: all dumps are read once more for this run alone.
 */
export async function fromFolder<T>(
  positionals: readonly string[],
  options: FolderOptions,
  make: (folder: Folder) => T | Promise<T>,
): Promise<{ readonly made: T; readonly folder: Folder }> {
  const folder = await readFolder(positionals, options);
  try {
    return { made: await make(folder), folder };
  } catch (error) {
    if (!isTrouble(error)) throw error;
    if (!isDamage(error))
      process.stderr.write(
        `The index cannot be used: ${describeTrouble(error)} All dumps are read for this run alone.\n`,
      );
    const again = await readFolder(positionals, { ...options, keep: 'never' });
    return { made: await make(again), folder: again };
  }
}

/** A query that asks a folder for what is not there is wrong usage. */
export function asUsage(error: unknown): never {
  throw error instanceof QueryError ? new UsageError(error.message) : error;
}

/** The home folder, whatever links lead to it. */
function realHome(): string {
  try {
    return realpathSync(homedir());
  } catch {
    return homedir();
  }
}

/** A store for this run alone. */
const inMemory = (): OpenedStore => ({ store: new MemoryStore(), kept: false, place: null, notice: null });

/** Puts a damaged index away, so that the next run makes it anew. */
function putAway(store: Store, home: string, say: (sentence: string) => void): void {
  store.close();
  setAside(home);
  say(`The index in ${home} is damaged and was put away. It is made anew now, or with the next run.`);
}
