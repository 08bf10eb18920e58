import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { decode } from './decode.ts';

/** A dump's path as given (a folder's files have that folder in front), or why it could not be found. */
export type Found = { readonly path: string } | { readonly path: string; readonly problem: string };

/** The `*.txt` files of the paths given, each once, sorted by path in JavaScript's default order. Missing paths are problems. */
export async function findDumps(paths: readonly string[]): Promise<Found[]> {
  const found = new Map<string, Found>();
  for (const given of paths) {
    try {
      if ((await stat(given)).isDirectory()) await walk(given, found);
      else found.set(given, { path: given });
    } catch (error) {
      found.set(given, { path: given, problem: describe(error) });
    }
  }
  return [...found.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

async function walk(folder: string, found: Map<string, Found>): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const below = path.join(folder, entry.name);
    // A path that starts with `./` keeps it, as the contract prints the PATH given in front.
    const name = folder.startsWith(`.${path.sep}`) ? `.${path.sep}${below}` : below;
    if (entry.isDirectory()) await walk(name, found);
    else if (entry.isFile() && entry.name.endsWith('.txt')) found.set(name, { path: name });
  }
}

/** A dump's text, or one sentence on why it could not be read. */
export async function readDump(file: string): Promise<{ readonly text: string } | { readonly problem: string }> {
  try {
    return decode(await readFile(file));
  } catch (error) {
    return { problem: describe(error) };
  }
}

function describe(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT') return 'There is no such file.';
  if (code === 'EACCES' || code === 'EPERM') return 'You are not allowed to read this file.';
  return error instanceof Error ? error.message : String(error);
}
