import { statSync } from 'node:fs';
import path from 'node:path';
import type { Found } from '../files/find.ts';
import type { DumpRecord, FileState, Store } from './store.ts';

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

export interface IndexTally {
  readonly read: number;
  readonly unchanged: number;
  readonly removed: number;
  readonly problems: readonly { readonly path: string; readonly problem: string }[];
  /** True where it was stopped before the end; what was done until then is kept. */
  readonly stopped: boolean;
}

export interface IndexOptions {
  readonly folder: string;
  /** All dumps of the folder, with the folder in front of their paths. */
  readonly found: readonly Found[];
  readonly store: Store;
  readonly read: IndexReader;
  /** Tells the folder's glossary from others; dumps that were read with another are read again. Empty where there is none. */
  readonly stamp?: string;
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
  const known = new Map<string, FileState>();
  for (const file of store.files(only)) known.set(file.path, file);
  const problems: { path: string; problem: string }[] = [];
  const inputs: IndexInput[] = [];
  let unchanged = 0;
  for (const item of found) {
    const name = relativePath(folder, item.path);
    const before = known.get(name);
    known.delete(name);
    if ('problem' in item) {
      problems.push({ path: item.path, problem: item.problem });
      if (before) known.set(name, before);
      continue;
    }
    const now = statSync(item.path, { throwIfNoEntry: false });
    if (!now) {
      if (before) known.set(name, before);
    } else if (before && before.size === now.size && before.modified === now.mtimeMs && stampOf(before) === stamp)
      unchanged++;
    else inputs.push({ file: item.path, path: name, hash: before?.hash ?? null, size: now.size });
  }
  if (first) inputs.sort((a, b) => Number(first(b.path)) - Number(first(a.path)));
  const gone = [...known.keys()];
  store.write([], gone);
  const notFound = problems.length;
  let done = 0;
  let written = 0;
  let records: DumpRecord[] = [];
  let same: FileState[] = [];
  let flushed = performance.now();
  const flush = (): void => {
    store.write(records, []);
    store.touch(same);
    written += records.length;
    records = [];
    same = [];
    flushed = performance.now();
  };
  let turn = performance.now();
  for await (const outcome of read(inputs)) {
    if (performance.now() - turn > TURN_MILLISECONDS) {
      await new Promise((resume) => setImmediate(resume));
      turn = performance.now();
    }
    if (signal?.aborted) break;
    done++;
    if (outcome.kind === 'read') records.push(outcome.record);
    else if (outcome.kind === 'same') same.push(outcome.file);
    else {
      problems.push({ path: outcome.path, problem: outcome.problem });
      store.write([], [relativePath(folder, outcome.path)]);
    }
    const size = records.length + same.length;
    if (size >= BATCH || (size >= LEAST_BATCH && performance.now() - flushed > BATCH_MILLISECONDS)) flush();
    onProgress?.({ done, total: inputs.length });
  }
  flush();
  return {
    read: written,
    unchanged: unchanged + done - written - (problems.length - notFound),
    removed: gone.length,
    problems,
    stopped: done < inputs.length,
  };
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
