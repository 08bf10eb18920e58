import { statSync } from 'node:fs';
import path from 'node:path';
import type { Found } from '../files/find.ts';
import type { DumpRecord, FileState, Store } from './store.ts';
import { whenFree } from './when-free.ts';

/** A file to be read for the index, and what the index knows of it. */
export interface IndexInput {
  /** Where it is. */
  readonly file: string;
  /** As the index knows it: below the folder, with `/`. */
  readonly path: string;
  /** The hash of its bytes when it was last read, or null. */
  readonly hash: string | null;
  /** In bytes, as far as it is known. */
  readonly size: number;
}

/** What came of one file: its record, word that its bytes are as before, or one sentence on why it could not be read. */
export type IndexOutcome =
  | { readonly kind: 'read'; readonly record: DumpRecord }
  | { readonly kind: 'same'; readonly file: FileState }
  | { readonly kind: 'problem'; readonly path: string; readonly problem: string };

/** Reads files for the index, on as many threads as it likes, in any order. */
export type IndexReader = (inputs: readonly IndexInput[]) => AsyncIterable<IndexOutcome>;

export interface IndexProgress {
  readonly done: number;
  readonly total: number;
}

/** A file that could not be read, and why, in one sentence. */
export interface Problem {
  readonly path: string;
  readonly problem: string;
}

export interface IndexTally {
  readonly read: number;
  readonly unchanged: number;
  /** What is gone, and what was known and cannot be read any more. */
  readonly removed: number;
  readonly problems: readonly Problem[];
  /** True where it was stopped before the end; what was done until then is kept. */
  readonly stopped: boolean;
}

export interface IndexOptions {
  readonly folder: string;
  /** All dumps of the folder, with the folder in front of their paths. */
  readonly found: readonly Found[];
  readonly store: Store;
  readonly read: IndexReader;
  /**
   * Tells the folder's glossary from others; dumps that were read with another are read again. Empty where there is none; null where
   * that cannot be told yet: what was read with any stays as it is.
   */
  readonly stamp?: string | null;
  /** Where only these paths are looked at, `found` has those of them that are there; all others stay as they are. */
  readonly only?: readonly string[];
  /** Files that are read before others: those beside what somebody has open. */
  readonly first?: (path: string) => boolean;
  readonly onProgress?: (progress: IndexProgress) => void;
  readonly signal?: AbortSignal;
}

/**
 * Records written at once, a transaction each. More at a time cost less, as their words are written together; but a run that is killed
 * should lose little, and the folder can be used meanwhile.
 */
const BATCH = 1000;
const BATCH_MILLISECONDS = 2000;
/** What is written at once however slow it comes in: fewer are not worth a transaction. */
const LEAST_BATCH = 100;

/** Where one thread reads, whatever else waits gets its turn so often: an editor's requests, a key that stops it. Milliseconds. */
const TURN_MILLISECONDS = 50;

/**
 * Brings a folder's index up to date: reads only files whose size or time has changed, forgets those that are gone. May be
 * stopped or killed at any time; the next run goes on from there.
 */
export async function updateIndex({
  folder,
  found,
  store,
  read,
  stamp = '',
  only,
  first,
  onProgress,
  signal,
}: IndexOptions): Promise<IndexTally> {
  const { inputs, gone, unchanged, problems } = compareFiles(folder, found, store.files(only), stamp);
  if (first) inputs.sort((a, b) => Number(first(b.path)) - Number(first(a.path)));
  await whenFree(() => store.write([], gone));
  const notFound = problems.length;
  const indexed = new Set(inputs.flatMap(({ path: known, hash }) => (hash === null ? [] : [known])));
  const batch = new Batch(store);
  let lost = 0;
  let done = 0;
  let turn = performance.now();
  for await (const outcome of read(inputs)) {
    if (performance.now() - turn > TURN_MILLISECONDS) {
      await new Promise((resume) => setImmediate(resume));
      turn = performance.now();
    }
    if (signal?.aborted) break;
    done++;
    if (outcome.kind === 'problem') {
      problems.push({ path: outcome.path, problem: outcome.problem });
      const below = relativePath(folder, outcome.path);
      if (indexed.has(below)) {
        await whenFree(() => store.write([], [below]));
        lost++;
      }
    } else if (batch.add(outcome)) await batch.flush();
    onProgress?.({ done, total: inputs.length });
  }
  await batch.flush();
  return {
    read: batch.written,
    unchanged: unchanged + done - batch.written - (problems.length - notFound),
    removed: gone.length + lost,
    problems,
    stopped: done < inputs.length,
  };
}

/** What has to be done so that an index agrees with the files that were found. */
interface Difference {
  /** Files that are new or whose size, time or glossary is another. */
  readonly inputs: IndexInput[];
  /** Paths that the index knows and nothing was found at. */
  readonly gone: readonly string[];
  readonly unchanged: number;
  readonly problems: Problem[];
}

/** Holds what was found against what the index knows. A file that cannot be read counts as gone: what is known of it may be wrong by now. */
function compareFiles(
  folder: string,
  found: readonly Found[],
  indexed: Iterable<FileState>,
  stamp: string | null,
): Difference {
  const known = new Map<string, FileState>();
  for (const file of indexed) known.set(file.path, file);
  const gone = new Set(known.keys());
  const inputs: IndexInput[] = [];
  const problems: Problem[] = [];
  let unchanged = 0;
  for (const item of found) {
    const name = relativePath(folder, item.path);
    const before = known.get(name);
    if ('problem' in item) {
      problems.push({ path: item.path, problem: item.problem });
      continue;
    }
    const now = statSync(item.path, { throwIfNoEntry: false });
    if (!now) continue;
    gone.delete(name);
    const asBefore = before?.size === now.size && before.modified === now.mtimeMs;
    if (asBefore && (stamp === null || stampOf(before) === stamp)) unchanged++;
    else inputs.push({ file: item.path, path: name, hash: before?.hash ?? null, size: now.size });
  }
  return { inputs, gone: [...gone], unchanged, problems };
}

/** What was read and is not yet in the store. */
class Batch {
  /** So many records were written until now. */
  written = 0;
  readonly #store: Store;
  #records: DumpRecord[] = [];
  #same: FileState[] = [];
  #flushed = performance.now();

  constructor(store: Store) {
    this.#store = store;
  }

  /** Takes what came of a file. True where it is much by now or has waited long, so that it is to be written. */
  add(outcome: Exclude<IndexOutcome, { kind: 'problem' }>): boolean {
    if (outcome.kind === 'read') this.#records.push(outcome.record);
    else this.#same.push(outcome.file);
    const size = this.#records.length + this.#same.length;
    return size >= BATCH || (size >= LEAST_BATCH && performance.now() - this.#flushed > BATCH_MILLISECONDS);
  }

  /** Writes all that is not written yet. */
  async flush(): Promise<void> {
    await whenFree(() => this.#store.write(this.#records, []));
    await whenFree(() => this.#store.touch(this.#same));
    this.written += this.#records.length;
    this.#records = [];
    this.#same = [];
    this.#flushed = performance.now();
  }
}

/** A file's hash as the index keeps it, with the stamp of the glossary that it was read with. */
export function stamped(stamp: string, hash: string): string {
  return stamp === '' ? hash : `${stamp}.${hash}`;
}

function stampOf({ hash }: FileState): string {
  return hash.includes('.') ? hash.slice(0, hash.indexOf('.')) : '';
}

/** A file's path below the folder, with `/` whatever the system. */
export function relativePath(folder: string, file: string): string {
  // Mostly the folder stands in front of the file as it is: there may be a hundred thousand of them.
  const prefix = folder.endsWith('/') ? folder : `${folder}/`;
  if (file.startsWith(prefix) && !file.includes('/.', folder.length) && !file.includes('\\'))
    return file.slice(prefix.length);
  return path.relative(folder, file).split(path.sep).join('/');
}
