import * as v from 'valibot';
import { type Ignored, type IgnoredPlace, type IgnoreScope, NOTHING_IGNORED } from '../features/ignored.ts';
import type { Host } from './host.ts';

const words = v.object({ code: v.string(), text: v.string() });
const place = v.object({ ...words.entries, before: v.string(), after: v.string() });
const file = v.object({ words: v.optional(v.array(words), []), places: v.optional(v.array(place), []) });
const ignoredFile = v.object({
  version: v.literal(1),
  everywhere: v.optional(v.array(words), []),
  files: v.optional(v.record(v.string(), file), {}),
});

type IgnoredFile = v.InferOutput<typeof ignoredFile>;

/** Where a folder's ignored findings are remembered; `/` between parts, from the folder. */
export const IGNORED_FILE = '.dateline/ignored.json';

/**
 * The findings that users ignore, by workspace folder, in a small file that goes into version control with the dumps.
 * Dumps themselves are never written for it. Files outside of any folder are remembered until the server ends.
 */
export class IgnoreStore {
  private readonly host: Host;
  private readonly folders: () => readonly string[];
  private readonly tell: (sentence: string) => void;
  private readonly kept = new Map<string, Promise<IgnoredFile | null>>();
  private readonly loose: IgnoredFile = { version: 1, everywhere: [], files: {} };
  private writing: Promise<unknown> = Promise.resolve();

  constructor(host: Host, folders: () => readonly string[], tell: (sentence: string) => void) {
    this.host = host;
    this.folders = folders;
    this.tell = tell;
  }

  /** What is ignored for one dump. */
  async of(uri: string): Promise<Ignored> {
    const folder = this.folderOf(uri);
    const all = folder === null ? this.loose : await this.load(folder);
    if (!all) return NOTHING_IGNORED;
    const own = entryOf(all, this.keyOf(uri, folder));
    return { words: [...all.everywhere, ...(own?.words ?? [])], places: own?.places ?? [] };
  }

  /** Remembers to ignore a finding. */
  async add(uri: string, scope: IgnoreScope, what: IgnoredPlace): Promise<void> {
    const folder = this.folderOf(uri);
    // One after the other, so that none is lost.
    const done = this.writing.then(async () => {
      const all = folder === null ? this.loose : await this.load(folder);
      if (!all) {
        this.tell(`${IGNORED_FILE} is damaged. Mend or delete it, then ignore the finding again.`);
        return;
      }
      insert(all, this.keyOf(uri, folder), scope, what);
      if (folder === null) return;
      const problem = await this.host.writeOwn(`${folder}/${IGNORED_FILE}`, `${JSON.stringify(all, null, 2)}\n`);
      if (problem) this.tell(`${IGNORED_FILE} could not be written, so this is remembered until you close. ${problem}`);
    });
    this.writing = done.catch(() => {});
    await done;
  }

  /** Forgets what was read, as the files have changed. */
  reset(): void {
    this.kept.clear();
  }

  private load(folder: string): Promise<IgnoredFile | null> {
    let loaded = this.kept.get(folder);
    if (!loaded) {
      loaded = this.read(folder);
      this.kept.set(folder, loaded);
    }
    return loaded;
  }

  private async read(folder: string): Promise<IgnoredFile | null> {
    try {
      const text = await this.host.readOwn(`${folder}/${IGNORED_FILE}`);
      if (text === null) return { version: 1, everywhere: [], files: {} };
      return v.parse(ignoredFile, JSON.parse(text));
    } catch {
      this.tell(`${IGNORED_FILE} can't be read, so all findings are shown. Mend or delete it.`);
      return null;
    }
  }

  /** The innermost workspace folder that holds a file, or null. */
  private folderOf(uri: string): string | null {
    const holding = this.folders().filter((f) => uri.startsWith(`${f}/`));
    return holding.sort((a, b) => b.length - a.length)[0] ?? null;
  }

  private keyOf(uri: string, folder: string | null): string {
    if (folder === null) return uri;
    const path = uri.slice(folder.length + 1);
    try {
      return decodeURIComponent(path);
    } catch {
      return path;
    }
  }
}

function entryOf(all: IgnoredFile, key: string) {
  return Object.hasOwn(all.files, key) ? all.files[key] : undefined;
}

function insert(all: IgnoredFile, key: string, scope: IgnoreScope, what: IgnoredPlace): void {
  const { code, text } = what;
  if (scope === 'everywhere') {
    if (!all.everywhere.some((w) => w.code === code && w.text === text)) all.everywhere.push({ code, text });
    return;
  }
  const own = entryOf(all, key) ?? { words: [], places: [] };
  // A key such as `__proto__` is a file's name like any other.
  Object.defineProperty(all.files, key, { value: own, enumerable: true, configurable: true, writable: true });
  if (scope === 'file') own.words.push({ code, text });
  else own.places.push(what);
}
