import { Once } from '../files/once.ts';
import { Sequence } from '../files/sequence.ts';
import { IGNORED_FILE } from '../own-files.ts';
import type { Ignored, IgnoredPlace, IgnoreScope } from '../rules/ignored.ts';
import { emptyIgnoredFile, type IgnoredFile, ignoredOf, insertIgnored, parseIgnored } from '../rules/ignored-file.ts';
import { innermost, pathBelow } from './addresses.ts';
import type { Host } from './host.ts';
import { rewriteOwn } from './rewrite-own.ts';

/**
 * The findings that users ignore, by workspace folder, in a small file that goes into version control with the dumps.
 * Dumps themselves are never written for it. Files outside of any folder are remembered until the server ends.
 */
export class IgnoreStore {
  readonly #host: Host;
  readonly #folders: () => readonly string[];
  readonly #tell: (sentence: string) => void;
  readonly #kept = new Once((folder) => this.#read(folder));
  readonly #loose: IgnoredFile = emptyIgnoredFile();
  /** Folders whose file could not be written with what is ignored there. */
  readonly #unwritten = new Set<string>();
  /** One after the other, so that none is lost. */
  readonly #writing = new Sequence();

  constructor(host: Host, folders: () => readonly string[], tell: (sentence: string) => void) {
    this.#host = host;
    this.#folders = folders;
    this.#tell = tell;
  }

  /** What is ignored for one dump. */
  async of(uri: string): Promise<Ignored> {
    const folder = innermost(this.#folders(), uri);
    const all = folder === null ? this.#loose : await this.#kept.of(folder);
    return ignoredOf(all, keyOf(uri, folder));
  }

  /** Remembers to ignore a finding. */
  async add(uri: string, scope: IgnoreScope, what: IgnoredPlace): Promise<void> {
    const folder = innermost(this.#folders(), uri);
    await this.#writing.run(async () => {
      if (folder === null) {
        insertIgnored(this.#loose, uri, scope, what);
        return;
      }
      const problem = await rewriteOwn(this.#host, `${folder}/${IGNORED_FILE}`, async () => {
        // What could not be written is remembered, and that it is damaged was told of; else others may have written meanwhile.
        if (!this.#unwritten.has(folder) && (await this.#kept.of(folder))) this.#kept.forget(folder);
        const all = await this.#kept.of(folder);
        if (all) insertIgnored(all, keyOf(uri, folder), scope, what);
        else this.#tell(`${IGNORED_FILE} is damaged. Fix or delete it, then ignore the finding again.`);
        return all && `${JSON.stringify(all, null, 2)}\n`;
      });
      if (problem === null) this.#unwritten.delete(folder);
      else this.#unwritten.add(folder);
      if (problem)
        this.#tell(`${IGNORED_FILE} could not be written, so this is remembered until you close. ${problem}`);
    });
  }

  /** Forgets what was read, as the files have changed. */
  reset(): void {
    this.#kept.forget();
  }

  async #read(folder: string): Promise<IgnoredFile | null> {
    let all: IgnoredFile | null = null;
    try {
      const text = await this.#host.readOwn(`${folder}/${IGNORED_FILE}`);
      all = text === null ? emptyIgnoredFile() : parseIgnored(text);
    } catch {
      // Told below.
    }
    if (all === null) this.#tell(`${IGNORED_FILE} can't be read, so all findings are shown. Fix or delete it.`);
    return all;
  }
}

/** What a dump is called in the file: its path below the folder. */
const keyOf = (uri: string, folder: string | null): string => (folder === null ? uri : pathBelow(folder, uri));
