import { existsSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { OWN_FOLDER } from '../own-files.ts';
import { MemoryStore } from './memory/store.ts';
import { SCHEMA_VERSION } from './sqlite/schema.ts';
import { SqliteStore } from './sqlite/store.ts';
import type { Store } from './store.ts';
import { describeTrouble, isPassing } from './trouble.ts';

export const INDEX_FILE = 'index.sqlite';

export interface OpenedStore {
  readonly store: Store;
  /** True where the index outlives this run. */
  readonly kept: boolean;
  /** The folder that holds it; null where memory does. */
  readonly place: string | null;
  /** One sentence for the user where something is not as they would expect, or null. */
  readonly notice: string | null;
}

/**
 * Opens the index in a folder, made anew where it is damaged or of another version. Where that folder cannot be written, `elsewhere`
 * (the extension's own storage) holds it; where nothing can be written or this Node has no SQLite, memory does.
 */
export async function openStore(folder: string, elsewhere: string | null = null): Promise<OpenedStore> {
  const sqlite = await import('node:sqlite').catch(() => null);
  if (!sqlite)
    return {
      store: new MemoryStore(),
      kept: false,
      place: null,
      notice: 'This Node has no SQLite, so the index is made anew with every run; Node 22.5 or later keeps it.',
    };
  let notice: string | null = null;
  for (const place of elsewhere === null ? [folder] : [folder, elsewhere]) {
    const opened = openAt(sqlite, place);
    if (typeof opened !== 'string') return { ...opened, kept: true, place, notice: notice ?? opened.notice };
    notice ??= opened;
  }
  return { store: new MemoryStore(), kept: false, place: null, notice };
}

/** Opens the index in a folder, anew where it must be; one sentence for the user where it cannot be kept there. */
function openAt(
  sqlite: typeof import('node:sqlite'),
  folder: string,
): { readonly store: Store; readonly notice: string | null } | string {
  const place = path.join(folder, INDEX_FILE);
  let notice: string | null = null;
  for (const attempt of ['as it is', 'anew'] as const) {
    try {
      makeFolder(folder);
      leaveOutOfGit(folder);
      putLeftoversAway(place);
      const database = new sqlite.DatabaseSync(place);
      try {
        // Another program may be making it just now.
        database.exec('PRAGMA busy_timeout = 1000');
        const version = Number(Object.values(database.prepare('PRAGMA user_version').get() ?? {})[0]);
        if (version !== 0 && version !== SCHEMA_VERSION) throw new Error('It is of another version of Dateline.');
        if (version !== 0) probe(database);
        return { store: new SqliteStore(database), notice };
      } catch (error) {
        database.close();
        throw error;
      }
    } catch (error) {
      const reason = describeTrouble(error);
      if (attempt === 'anew' || isPassing(error) || !existsSync(place))
        return `The index cannot be kept in ${folder}: ${reason}`;
      notice = `The index ${place} could not be used (${reason}) and is made anew.`;
      if (!setAside(folder)) return `The index cannot be kept in ${folder}: ${reason}`;
    }
  }
  return notice ?? '';
}

/**
 * Removes what is left beside an index that somebody has deleted: it is none of the new one's, even if another program has it open yet.
 * In this order nothing of an index that another program is just making is touched, as its own file comes first.
 */
function putLeftoversAway(place: string): void {
  for (const file of [`${place}-wal`, `${place}-shm`])
    if (existsSync(file) && !existsSync(place)) rmSync(file, { force: true });
}

/** Makes a folder. Made with all that lead to it, the system's reason would be a wrong one where the disk can only be read. */
function makeFolder(folder: string): void {
  try {
    mkdirSync(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') mkdirSync(folder, { recursive: true });
    else if (code !== 'EEXIST' || !statSync(folder).isDirectory()) throw error;
  }
}

/** A look into each part of an index that is damaged most easily; all of it would take seconds. */
function probe(database: DatabaseSync): void {
  for (const table of ['entity', 'posting', 'content', 'counter', 'title_words', 'passage_words'])
    database.prepare(`SELECT 1 FROM ${table} LIMIT 1`).get();
}

/**
 * The index of a folder for looking things up, or null where there is none that this Node can read; it is never made or written to.
 * For threads that read dump by dump and can't wait.
 */
export function readStore(folder: string): Store | null {
  const place = path.join(folder, OWN_FOLDER, INDEX_FILE);
  const sqlite = existsSync(place) ? process.getBuiltinModule?.('node:sqlite') : undefined;
  if (!sqlite) return null;
  // Where its folder can only be read, nobody writes to it meanwhile either.
  const locations = [place, new URL(`${pathToFileURL(place).href}?immutable=1`)] as const;
  for (const location of locations) {
    try {
      const database = new sqlite.DatabaseSync(location, { readOnly: location !== place });
      const version = Number(Object.values(database.prepare('PRAGMA user_version').get() ?? {})[0]);
      if (version === SCHEMA_VERSION) return new SqliteStore(database);
      database.close();
    } catch {
      // As good as none.
    }
  }
  return null;
}

/** The index is large and made anew by everybody; glossary, tags and ignored findings beside it are worth keeping in git. */
function leaveOutOfGit(folder: string): void {
  const file = path.join(folder, '.gitignore');
  if (!existsSync(file)) writeFileSync(file, `${INDEX_FILE}*\n`);
}

/**
 * Moves a damaged index of a folder away, so that nothing of it is met again. It holds nothing that the dumps do not. False where it
 * may not be touched.
 */
export function setAside(folder: string): boolean {
  const place = path.join(folder, INDEX_FILE);
  for (const file of [place, `${place}-wal`, `${place}-shm`]) {
    try {
      renameSync(file, `${file}.damaged`);
      rmSync(`${file}.damaged`, { force: true });
    } catch {
      // It is not there, or may not be touched.
    }
  }
  return !existsSync(place);
}
