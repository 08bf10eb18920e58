import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, findDumps, isProblem, readDump } from '../files/find.ts';
import type { Host } from './host.ts';

/** The path of a `file:` URI, or null for files that are not on this machine. */
function pathOf(uri: string): string | null {
  try {
    return fileURLToPath(uri);
  } catch {
    return null;
  }
}

/** Files of the machine that Node runs on. */
export const nodeHost: Host = {
  async readDump(uri) {
    const file = pathOf(uri);
    if (file === null) return null;
    const read = readDump(file);
    return isProblem(read) ? null : read.text;
  },

  async dumpsIn(folder) {
    const root = pathOf(folder);
    if (root === null) return [];
    const found = await findDumps([root]);
    return found.filter((f) => !('problem' in f)).map((f) => pathToFileURL(f.path).href);
  },

  async readOwn(uri) {
    const file = pathOf(uri);
    if (file === null) return null;
    try {
      return await readFile(file, 'utf8');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw error;
    }
  },

  async writeOwn(uri, text) {
    const file = pathOf(uri);
    if (file === null) return 'The folder is not on this machine.';
    const temporary = `${file}.${process.pid}.tmp`;
    try {
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(temporary, text);
      await rename(temporary, file);
      return null;
    } catch (error) {
      await rm(temporary, { force: true });
      return describe(error);
    }
  },
};
