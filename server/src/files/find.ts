import { readFileSync, type Stats, statSync } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { OWN_FOLDER } from '../own-files.ts';
import { type Decoded, decode, type Problem } from './decode.ts';
import { describe } from './reasons.ts';

/** A dump's path as given (a folder's files have that folder in front), or why it could not be found. */
export type Found = { readonly path: string } | ({ readonly path: string } & Problem);

/** True where there is a sentence for the user instead of a text. */
export function isProblem(read: Decoded | Problem): read is Problem {
  return 'problem' in read;
}

/** Larger files are no press releases; reading one would take the memory that the others need. */
export const LARGEST = 64 * 1024 * 1024;

/** More dumps than this are hardly what somebody meant to have read: the editor and the command line ask first. */
export const MANY_DUMPS = 200_000;

/** Folders of programs' own: nobody keeps dumps there. */
const SKIPPED: ReadonlySet<string> = new Set(['.git', OWN_FOLDER, 'node_modules']);

/**
 * The `*.txt` files of the paths given, each once, sorted by path in JavaScript's default order. Symbolic links are
 * followed after all that lies there in truth, and no folder is read twice, so links in a circle end. What is missing or
 * not allowed is a problem of its own; the rest is found all the same.
 */
export async function findDumps(paths: readonly string[]): Promise<Found[]> {
  const search = new Search();
  for (const given of paths) {
    try {
      if ((await stat(given)).isDirectory()) await search.folder(given);
      else search.found.set(given, { path: given });
    } catch (error) {
      search.fail(given, error);
    }
  }
  for (const link of search.links) await search.link(link);
  return [...search.found.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

class Search {
  readonly found = new Map<string, Found>();
  /** Links to anything, for later; it grows while it is worked off. */
  readonly links: string[] = [];
  readonly #visited = new Set<string>();

  async folder(folder: string): Promise<void> {
    try {
      const real = await realpath(folder);
      if (this.#visited.has(real)) return;
      this.#visited.add(real);
      const entries = await readdir(folder, { withFileTypes: true });
      const prefix = folder.endsWith('/') ? folder : `${folder}/`;
      for (const entry of entries) {
        const path = prefix + entry.name;
        if (entry.isSymbolicLink()) this.links.push(path);
        else if (entry.isDirectory() && !SKIPPED.has(entry.name)) await this.folder(path);
        else if (entry.isFile() && isDump(entry.name)) this.found.set(path, { path });
      }
    } catch (error) {
      this.fail(folder, error);
    }
  }

  async link(path: string): Promise<void> {
    try {
      if ((await stat(path)).isDirectory()) await this.folder(path);
      else if (isDump(path)) this.found.set(path, { path });
    } catch (error) {
      // A broken link is told of only where it would have been read.
      if (isDump(path)) this.fail(path, error);
    }
  }

  fail(path: string, error: unknown): void {
    this.found.set(path, { path, problem: describe(error) });
  }
}

const isDump = (name: string): boolean => name.endsWith('.txt');

/** A dump's text with its encoding, or one sentence on why it could not be read. */
export function readDump(file: string): Decoded | Problem {
  const bytes = readBytes(file);
  return 'problem' in bytes ? bytes : decode(bytes);
}

/** A file's bytes, or one sentence on why they could not be read; `state` is what the system said of the file, where it was asked. */
export function readBytes(file: string, state?: Stats): Uint8Array | Problem {
  try {
    const stats = state ?? statSync(file);
    if (stats.isDirectory()) return { problem: 'This is a folder.' };
    if (!stats.isFile()) return { problem: 'This is no ordinary file.' };
    if (stats.size > LARGEST)
      return {
        problem: `This file has ${megabytes(stats.size)} MB; the largest that is read has ${megabytes(LARGEST)} MB.`,
      };
    return readFileSync(file);
  } catch (error) {
    return { problem: describe(error) };
  }
}

const megabytes = (bytes: number): number => Math.ceil(bytes / (1024 * 1024));
