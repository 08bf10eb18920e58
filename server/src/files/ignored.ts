import { readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { IGNORED_FILE } from '../own-files.ts';
import type { Ignored } from '../rules/ignored.ts';
import { emptyIgnoredFile, type IgnoredFile, ignoredOf, parseIgnored } from '../rules/ignored-file.ts';

/** What a folder has of its own: its file, null where that is damaged; undefined where it has none. */
type Kept = { readonly folder: string; readonly all: IgnoredFile | null; told: boolean };

const kept = new Map<string, Kept | null>();

/**
 * What is ignored for a dump: by `.dateline/ignored.json` in the nearest folder above it, as the editor writes it into its workspace
 * folder. Each file is read once. `problem` is a sentence, once for a file that is damaged.
 */
export function ignoredFor(path: string): { readonly ignored: Ignored; readonly problem: string | null } {
  const full = resolve(path);
  const found = nearest(dirname(full));
  if (!found) return { ignored: ignoredOf(emptyIgnoredFile(), ''), problem: null };
  const damaged = found.all === null && !found.told;
  found.told = true;
  return {
    ignored: ignoredOf(found.all, relative(found.folder, full).split(sep).join('/')),
    problem: damaged
      ? `${join(found.folder, IGNORED_FILE)} can't be read, so all findings are shown. Fix or delete it.`
      : null,
  };
}

function nearest(folder: string): Kept | null {
  let found = kept.get(folder);
  if (found === undefined) {
    const above = dirname(folder);
    found = readOwn(folder) ?? (above === folder ? null : nearest(above));
    kept.set(folder, found);
  }
  return found;
}

function readOwn(folder: string): Kept | null {
  try {
    return { folder, all: parseIgnored(readFileSync(join(folder, IGNORED_FILE), 'utf8')), told: false };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    return code === 'ENOENT' || code === 'ENOTDIR' ? null : { folder, all: null, told: false };
  }
}
