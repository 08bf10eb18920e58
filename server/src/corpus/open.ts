import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe } from '../files/find.ts';
import { MemoryStore } from './memory-store.ts';
import { SCHEMA_VERSION } from './sqlite-schema.ts';
import { SqliteStore } from './sqlite-store.ts';
import type { Store } from './store.ts';

/** Where Dateline keeps its own files below a folder of dumps. */
export const INDEX_FOLDER = '.dateline';
export const INDEX_FILE = 'index.sqlite';

export interface OpenedStore {
  readonly store: Store;
  /** True where the index outlives this run. */
  readonly kept: boolean;
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
      notice: 'This Node has no SQLite, so the index is made anew with every run; Node 22.5 or later keeps it.',
    };
  let notice: string | null = null;
  for (const place of [folder, ...(elsewhere === null ? [] : [elsewhere])].map((place) =>
    path.join(place, INDEX_FILE),
  )) {
    try {
      mkdirSync(path.dirname(place), { recursive: true });
      leaveOutOfGit(path.dirname(place));
    } catch (error) {
      notice = `The index cannot be kept in ${path.dirname(place)}: ${describe(error)}`;
      continue;
    }
    for (const attempt of ['as it is', 'anew'] as const) {
      try {
        const database = new sqlite.DatabaseSync(place);
        try {
          const version = Number(Object.values(database.prepare('PRAGMA user_version').get() ?? {})[0]);
          if (version !== 0 && version !== SCHEMA_VERSION) throw new Error('It is of another version of Dateline.');
          return { store: new SqliteStore(database), kept: true, notice };
        } catch (error) {
          database.close();
          throw error;
        }
      } catch (error) {
        notice = `The index ${place} could not be used (${describe(error)}) and is made anew.`;
        if (attempt === 'as it is') setAside(place);
      }
    }
  }
  return { store: new MemoryStore(), kept: false, notice };
}

/**
 * The index of a folder for looking things up, or null where there is none that this Node can read; it is never made or written to.
 * For threads that read dump by dump and can't wait.
 */
export function readStore(folder: string): Store | null {
  const place = path.join(folder, INDEX_FOLDER, INDEX_FILE);
  const sqlite = existsSync(place) ? process.getBuiltinModule?.('node:sqlite') : undefined;
  if (!sqlite) return null;
  try {
    const database = new sqlite.DatabaseSync(place);
    const version = Number(Object.values(database.prepare('PRAGMA user_version').get() ?? {})[0]);
    if (version === SCHEMA_VERSION) return new SqliteStore(database);
    database.close();
  } catch {
    // As good as none.
  }
  return null;
}

/** The index is large and made anew by everybody; glossary, tags and ignored findings beside it are worth keeping in git. */
function leaveOutOfGit(folder: string): void {
  const file = path.join(folder, '.gitignore');
  if (!existsSync(file)) writeFileSync(file, `${INDEX_FILE}*\n`);
}

/** Moves a damaged index away, so that nothing of it is met again. It holds nothing that the dumps do not. */
function setAside(place: string): void {
  for (const file of [place, `${place}-wal`, `${place}-shm`]) {
    try {
      renameSync(file, `${file}.damaged`);
      rmSync(`${file}.damaged`, { force: true });
    } catch {
      // It is not there, or may not be touched; the next attempt tells.
    }
  }
}
