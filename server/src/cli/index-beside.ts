import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { folderNames } from '../corpus/folder-names.ts';
import { INDEX_FILE, readStore } from '../corpus/open.ts';
import { spellingOption } from '../corpus/spelling.ts';
import type { FolderNames } from '../names/garble/folder.ts';
import { OWN_FOLDER } from '../own-files.ts';
import type { RuleOptions } from '../rules/model.ts';

/** What a folder's index says of the names in its dumps. */
interface Evidence {
  readonly names: FolderNames;
  /** The spelling that most dumps have. */
  readonly spelling: Pick<RuleOptions, 'spelling'>;
}

/** What was found for the folders so far. */
const found = new Map<string, Evidence | null>();

/** The index of a folder as evidence; null where it has none, or this Node can't read it. Opened once for a thread. */
export function indexIn(folder: string): Evidence | null {
  const key = resolve(folder);
  let evidence = found.get(key);
  if (evidence === undefined) {
    const store = readStore(key);
    evidence = store && { names: folderNames([store]), spelling: spellingOption('corpus', [store]) };
    found.set(key, evidence);
  }
  return evidence;
}

/** The same for the folder of a dump, or the nearest one above it that has an index. */
export function indexBeside(folder: string): Evidence | null {
  let holding = holders.get(folder);
  if (holding === undefined) {
    holding = indexedFolder(folder);
    holders.set(folder, holding);
  }
  return holding === null ? null : indexIn(holding);
}

const holders = new Map<string, string | null>();

/** The nearest folder, from one upwards, that holds an index, or null. */
export function indexedFolder(folder: string): string | null {
  for (let at = resolve(folder); ; at = dirname(at)) {
    if (existsSync(join(at, OWN_FOLDER, INDEX_FILE))) return at;
    if (at === dirname(at)) return null;
  }
}
