import { createHash } from 'node:crypto';
import { constants, existsSync, type Stats } from 'node:fs';
import {
  copyFile,
  link,
  mkdir,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
  rmdir,
  stat,
  writeFile,
} from 'node:fs/promises';
import { homedir, userInfo } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import picomatch from 'picomatch';
import { FolderIndex, type Meant } from '../corpus/folder-index.ts';
import { leftOut } from '../corpus/left-out.ts';
import { INDEX_FILE } from '../corpus/open.ts';
import { keepAside } from '../files/aside.ts';
import type { Decoded } from '../files/decode.ts';
import { isDumpName } from '../files/dump-name.ts';
import { findDumps, isProblem, MANY_DUMPS, readDump } from '../files/find.ts';
import { liesInside } from '../files/inside.ts';
import { whileLocked } from '../files/lock.ts';
import { describeWriting } from '../files/reasons.ts';
import { OWN_FOLDER } from '../own-files.ts';
import type { FilePatterns, Host, Sure } from './host.ts';

/** One dump has no other articles to lead to, and its folder is left without our files. */
const WORTH_INDEX = 2;

/** What stands in the path of each file of our own, behind the folder that it belongs to. */
const OWN = `${path.sep}.dateline${path.sep}`;

/** The path of a `file:` URI, or null for files that are not on this machine. */
function pathOf(uri: string): string | null {
  try {
    return fileURLToPath(uri);
  } catch {
    return null;
  }
}

/** Says that somebody did not want a large folder read. */
const DECLINED_FILE = 'not-indexed.txt';
const DECLINED = `Dateline was told not to read this folder, as it holds very many press releases.
Delete this file to be asked again, or run 'dateline index' on the folder.
`;

const NOT_READ = `This folder holds very many press releases and is not read. Delete ${OWN_FOLDER}/${DECLINED_FILE} in it, if there is one, and open it again to be asked.`;

/** See `Host.openIndex`. A folder of more than `many` dumps is read only if somebody is sure; a no is kept in the folder. */
export async function openIndex(
  folder: string,
  patterns: () => FilePatterns,
  sure: Sure,
  elsewhere: string | null = null,
  many = MANY_DUMPS,
): Promise<FolderIndex | string> {
  const root = pathOf(folder);
  if (root === null) return 'This folder is not on this machine, so its articles are not read.';
  const real = await realpath(root).catch(() => root);
  if (real === (await realpath(homedir()).catch(homedir)) || real === path.parse(real).root)
    return 'Your home folder and the whole disk are not read. Open the folder that has the press releases.';
  const meantNow = (): Meant => {
    const { dumps, hidden } = patterns();
    const named = picomatch([...dumps], { dot: true });
    const isLeftOut = leftOut(root, hidden);
    return (file) => {
      const below = path.relative(root, file).split(path.sep).join('/');
      return (isDumpName(below) || named(below)) && (isLeftOut(below) ? 'left out' : true);
    };
  };
  const place = path.join(root, OWN_FOLDER);
  // A folder with an index is known to be worth one, and need not be searched before it can be asked.
  if (!existsSync(path.join(place, INDEX_FILE))) {
    if (existsSync(path.join(place, DECLINED_FILE))) return NOT_READ;
    const meant = meantNow();
    const dumps = (await findDumps([root])).filter((f) => !('problem' in f) && meant(f.path) === true).length;
    if (dumps < WORTH_INDEX) return 'This folder has fewer than two press releases.';
    if (dumps > many) {
      const answer = await sure(dumps);
      if (answer === false) {
        await mkdir(place, { recursive: true });
        await writeFile(path.join(place, DECLINED_FILE), DECLINED);
      }
      if (answer !== true) return NOT_READ;
    }
  }
  // Two folders of one name have an index each.
  const other = elsewhere && path.join(elsewhere, createHash('sha1').update(root).digest('hex').slice(0, 16));
  return FolderIndex.open(root, place, meantNow, other);
}

/** So many files were written, so that two that are for the same place have names of their own until then. */
let written = 0;

/** A file that is replaced has another number. */
const stateOf = ({ ino, mtimeMs, size }: Stats): string => `${ino} ${mtimeMs} ${size}`;

/** One sentence where a link on the way to a file of our own leads out of its folder, or null. A link in the file's own place is replaced. */
function leadsOut(file: string): string | null {
  const own = file.lastIndexOf(OWN);
  return own >= 0 && !liesInside(file.slice(0, own), path.dirname(file))
    ? `A link in ${file.slice(0, own + OWN.length - 1)} leads out of the folder; nothing is written there.`
    : null;
}

/** Removes a folder with nothing in it, and those above that have nothing else. */
async function removeEmpty(folder: string): Promise<void> {
  const isGone = await rmdir(folder).then(
    () => true,
    () => false,
  );
  if (isGone) await removeEmpty(path.dirname(folder));
}

/** Gives a file another name, or none where there is a file of that name: one that comes meanwhile is not replaced either. */
async function isMoved(file: string, place: string): Promise<boolean> {
  const isThere = (error: NodeJS.ErrnoException): boolean => error.code === 'EEXIST';
  try {
    // Some disks have no links, and none lead from one disk to another.
    await link(file, place).catch((error) => {
      if (isThere(error)) throw error;
      return copyFile(file, place, constants.COPYFILE_EXCL);
    });
    await rm(file);
  } catch (error) {
    if (!isThere(error as NodeJS.ErrnoException)) throw error;
    // Where capitals do not count, a name that differs in them alone is that of the same file.
    if ((await stat(place)).ino !== (await stat(file)).ino) return false;
    await rename(file, place);
  }
  return true;
}

function decoded(uri: string): Decoded | null {
  const file = pathOf(uri);
  const read = file === null ? null : readDump(file);
  return read === null || isProblem(read) ? null : read;
}

/** Files of the machine that Node runs on. */
export const nodeHost: Host = {
  async readDump(uri) {
    return decoded(uri)?.text ?? null;
  },

  async encodingOf(uri) {
    return decoded(uri)?.encoding ?? null;
  },

  openIndex(folder, patterns, sure, elsewhere) {
    return openIndex(folder, patterns, sure, elsewhere);
  },

  async readOwn(uri) {
    const file = pathOf(uri);
    if (file === null) return null;
    try {
      return (await readFile(file, 'utf8')).replace(/^\ufeff/, '');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw error;
    }
  },

  async writeOwn(uri, text) {
    return (await this.saveOwn(uri, [text])).problem;
  },

  async saveOwn(uri, parts, before) {
    const file = pathOf(uri);
    if (file === null) return { problem: 'The folder is not on this machine.', state: null };
    const temporary = `${file}.${process.pid}-${++written}.tmp`;
    try {
      const problem = leadsOut(file);
      if (problem !== null) return { problem, state: null };
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(temporary, parts);
      // Once it has its name, others may have put theirs in its place.
      const state = stateOf(await stat(temporary));
      const isOther = await whileLocked(file, async () => {
        if (before !== undefined && (await this.stateOwn(uri)) !== before) return true;
        await rename(temporary, file);
        return false;
      });
      if (!isOther) return { problem: null, state };
      await rm(temporary, { force: true });
      return { problem: null, state: null, isOther };
    } catch (error) {
      await rm(temporary, { force: true });
      return { problem: describeWriting(error), state: null };
    }
  },

  async moveOwn(from, to) {
    const [file, place] = [pathOf(from), pathOf(to)];
    if (file === null || place === null) return 'The folder is not on this machine.';
    try {
      const problem = leadsOut(place);
      if (problem !== null) return problem;
      await mkdir(path.dirname(place), { recursive: true });
      if (!(await isMoved(file, place))) return 'There is a file of that name already.';
      await removeEmpty(path.dirname(file));
    } catch (error) {
      return describeWriting(error);
    }
    return null;
  },

  async stateOwn(uri) {
    const file = pathOf(uri);
    const found = file === null ? null : await stat(file).catch(() => null);
    return found && stateOf(found);
  },

  async listOwn(uri) {
    const root = pathOf(uri);
    if (root === null) return [];
    try {
      const entries = await readdir(root, { recursive: true, withFileTypes: true });
      // Links are not followed: what they lead to is none of ours.
      const files = entries.filter((entry) => entry.isFile());
      const listed = await Promise.all(
        files.map(async (entry) => {
          const file = path.join(entry.parentPath, entry.name);
          // What is gone by now was the first half of a write, as a rule.
          const state = await stat(file).catch(() => null);
          if (!state) return [];
          const below = path.relative(root, file).split(path.sep).join('/');
          return [{ uri: pathToFileURL(file).href, path: below, modified: `${state.mtimeMs} ${state.size}` }];
        }),
      );
      return listed.flat();
    } catch {
      return [];
    }
  },

  async isFolder(uri) {
    const file = pathOf(uri);
    return file !== null && (await stat(file).catch(() => null))?.isDirectory() === true;
  },

  async keepAside(uri) {
    const file = pathOf(uri);
    if (file === null) return null;
    try {
      return keepAside(file);
    } catch {
      return null;
    }
  },

  userName() {
    try {
      return userInfo().username || null;
    } catch {
      return null;
    }
  },
};
