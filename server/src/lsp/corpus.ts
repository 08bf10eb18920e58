import { posix } from 'node:path';
import type { FolderIndex } from '../corpus/folder-index.ts';
import type { IndexProgress } from '../corpus/indexer.ts';
import { describeTrouble, isDamage, isInUse } from '../corpus/trouble.ts';
import { sayCount } from '../features/say.ts';
import { isBelow, pathBelow } from './addresses.ts';
import type { FilePatterns, Host, Sure } from './host.ts';

/** When more files change at once than this, the whole folder is looked at. */
const MOST_CHANGED = 500;

/** How long an answer waits for a folder that is being read for the first time, in milliseconds; then it answers from what is read. */
const PATIENCE = 3000;

/** After so long a folder is looked at once more whose index another program was writing to. Milliseconds. */
const AGAIN = 10_000;

/** Where a dump is: its folder's index, and its path in it. */
export interface Place {
  readonly index: FolderIndex;
  readonly path: string;
  /** The folder's URI, without a slash at the end. */
  readonly folder: string;
}

interface OpenFolder {
  readonly index: FolderIndex;
  /** Resolves when what stood there at the opening is read. */
  readonly read: Promise<unknown>;
  /** True once it is. */
  whole: boolean;
}

/** Shows how far some work on a folder is while it is done; the signal tells that somebody wants it stopped. */
export type ShowProgress = (
  folder: string,
  work: (report: (progress: IndexProgress) => void, signal: AbortSignal) => Promise<void>,
) => Promise<void>;

/** How far a folder was read when it was stopped. */
export interface Stopped {
  readonly read: number;
  readonly left: number;
}

/** What the indexes of folders need of the server. */
export interface CorpusNeeds {
  readonly open: Host['openIndex'];
  /** A folder of the editor's own, for indexes of folders that can only be read; null where there is none. */
  readonly elsewhere: () => string | null;
  readonly patterns: (folder: string) => FilePatterns;
  /** The URIs of what is open, beside which is read first. */
  readonly opened: () => readonly string[];
  /** Asked before a very large folder is read for the first time. */
  readonly sure: Sure;
  /** Shows how far a folder is while it is read. */
  readonly progress: ShowProgress;
  /** Asks, where somebody has stopped the reading of a folder, whether it is to go on. */
  readonly goOn: (stopped: Stopped) => Promise<boolean>;
  readonly tell: (sentence: string, detail?: unknown) => void;
  /** A sentence for the log. */
  readonly note: (sentence: string) => void;
  /** Told whenever a folder's index has taken in what changed, and when folders come or go. */
  readonly changed: () => void;
}

/** The indexes of the workspace's folders. */
export class Corpus {
  readonly #needs: CorpusNeeds;
  /** By their URIs; a sentence on why where one is not read. */
  readonly #folders = new Map<string, Promise<OpenFolder | string>>();
  /** Resolves once it is said which folders there are: an editor tells its settings only some time after the first questions. */
  readonly named: Promise<void>;
  #name: () => void = () => {};
  /** Folders whose index was damaged. */
  readonly #remade = new Set<string>();
  /** The indexes that are open by now. */
  readonly #ready = new Map<string, FolderIndex>();
  /** Folders that are looked at once more, as their index was in use. */
  readonly #waiting = new Map<string, ReturnType<typeof setTimeout>>();
  readonly #again: number;

  constructor(needs: CorpusNeeds, again = AGAIN) {
    this.#needs = needs;
    this.#again = again;
    this.named = new Promise((resolve) => {
      this.#name = resolve;
    });
  }

  /** The folders below one that hold what is open. */
  #near(folder: string): ReadonlySet<string> {
    const below = this.#needs.opened().filter((uri) => isBelow(folder, uri));
    return new Set(below.map((uri) => posix.dirname(pathBelow(folder, uri))));
  }

  /** Makes these the folders: opens what is new, closes what is gone. An empty list closes all. */
  follow(folders: readonly string[]): void {
    for (const [folder, opened] of this.#folders)
      if (!folders.includes(folder)) {
        this.#folders.delete(folder);
        this.#ready.delete(folder);
        this.#stopWaiting(folder);
        void opened.then((o) => (typeof o === 'string' ? undefined : o.index.close()));
        this.#needs.changed();
      }
    for (const folder of folders) if (!this.#folders.has(folder)) this.#folders.set(folder, this.#start(folder));
    this.#name();
  }

  async #start(folder: string): Promise<OpenFolder | string> {
    try {
      const { open: openIndex, patterns, sure, elsewhere } = this.#needs;
      const index = await openIndex(folder, () => patterns(folder), sure, elsewhere());
      if (typeof index === 'string') return index;
      index.onDamage = () => this.#remake(folder, index);
      if (index.notice !== null) this.#needs.tell(index.notice);
      if (this.#folders.has(folder)) this.#ready.set(folder, index);
      const read = this.#update(folder, index, true);
      const open: OpenFolder = { index, read, whole: false };
      void read.then(() => {
        open.whole = true;
        this.#needs.changed();
      });
      return open;
    } catch (error) {
      const sentence = 'Dateline could not open the index of this folder; articles in it are not found.';
      this.#needs.tell(sentence, error);
      return sentence;
    }
  }

  /** Makes a damaged index anew while the editor is open; once, as a disk that fails would damage the next one, too. */
  #remake(folder: string, index: FolderIndex): void {
    if (this.#remade.has(folder) || !this.#folders.has(folder)) return;
    this.#remade.add(folder);
    this.#ready.delete(folder);
    this.#needs.tell(
      'What Dateline keeps of this folder was damaged. The folder is read anew; until then articles in it may not be found.',
    );
    this.#folders.set(
      folder,
      index.discard().then(() => this.#start(folder)),
    );
  }

  async #update(folder: string, index: FolderIndex, first = false, only?: readonly string[]): Promise<void> {
    try {
      await this.#needs.progress(folder, async (report, signal) => {
        let latest: IndexProgress = { done: 0, total: 0 };
        const { read, removed, problems, stopped } = await index.update({
          only,
          near: this.#near(folder),
          onProgress: (progress) => {
            latest = progress;
            report(progress);
          },
          signal,
        });
        if (first && index.leftOut > 0)
          this.#needs.note(
            `${sayCount(index.leftOut, 'press release is', 'press releases are')} not in the index, left out by .gitignore or the setting files.exclude.`,
          );
        if (problems.length > 0) this.#needs.note(unreadable(problems));
        if (!only) this.#stopWaiting(folder);
        // The first time is told of once it is over.
        if (!first && read + removed > 0) this.#needs.changed();
        if (stopped && signal.aborted)
          void this.#offerToGoOn(folder, index, { read: latest.done, left: latest.total - latest.done });
      });
    } catch (error) {
      // What is made anew has been spoken of.
      if (isDamage(error)) return;
      if (isInUse(error)) {
        const isTold = this.#waiting.has(folder);
        this.#wait(folder, index);
        if (isTold) return;
      }
      const why = 'Dateline could not read all press releases of this folder, so some articles may not be found.';
      this.#needs.tell(`${why} ${describeTrouble(error)}`, error);
    }
  }

  /** Looks at a folder once more after a while. */
  #wait(folder: string, index: FolderIndex): void {
    this.#stopWaiting(folder);
    const look = (): void => {
      if (this.#ready.get(folder) === index) void this.#update(folder, index);
    };
    this.#waiting.set(folder, setTimeout(look, this.#again));
  }

  #stopWaiting(folder: string): void {
    clearTimeout(this.#waiting.get(folder));
    this.#waiting.delete(folder);
  }

  async #offerToGoOn(folder: string, index: FolderIndex, stopped: Stopped): Promise<void> {
    const wanted = await this.#needs.goOn(stopped).catch(() => false);
    if (wanted && this.#ready.get(folder) === index) await this.#update(folder, index);
  }

  /** Looks again at files that have changed, by their URIs; at all of all folders where nothing is given or much has changed. */
  async refresh(changed?: ReadonlySet<string>): Promise<void> {
    const few = changed && changed.size <= MOST_CHANGED ? [...changed] : undefined;
    for (const [folder, opened] of this.#folders) {
      const open = await opened;
      const only = few?.flatMap((uri) => (isBelow(folder, uri) ? [pathBelow(folder, uri)] : []));
      if (only?.length === 0) continue;
      if (typeof open !== 'string') await this.#update(folder, open.index, false, only);
      // What held no dumps before may hold some now, unless it is gone or looked at anew meanwhile.
      else if (this.#folders.get(folder) === opened) this.#folders.set(folder, this.#start(folder));
    }
  }

  /** Where a dump is, or null where no folder of the workspace holds it. Waits a little for a folder that is just being read. */
  async place(uri: string): Promise<Place | null> {
    for (const [folder, opened] of holding(this.#folders, uri)) {
      const open = await opened;
      if (typeof open === 'string') continue;
      await patiently(open);
      return { index: open.index, path: pathBelow(folder, uri), folder };
    }
    return null;
  }

  /** One sentence on why articles beside a dump may not be found, or null where its folder is read. */
  async whatIsMissing(uri: string): Promise<string | null> {
    const [inner] = holding(this.#folders, uri);
    if (!inner) return this.#folders.size === 0 ? null : 'This text is in none of the folders that are open.';
    const open = await inner[1];
    if (typeof open === 'string') return open;
    return open.whole ? null : 'This folder is still being read; more may be found.';
  }

  /** One sentence on why none of the folders can be asked; null where one can, or none is known yet. */
  async whyNone(): Promise<string | null> {
    const open = await Promise.all(this.#folders.values());
    if (open.some((one) => typeof one !== 'string')) return null;
    return open.find((one) => typeof one === 'string') ?? null;
  }

  /** True while a folder is being read for the first time since it was opened. */
  async isReading(): Promise<boolean> {
    const open = await Promise.all(this.#folders.values());
    return open.some((one) => typeof one !== 'string' && !one.whole);
  }

  /** Waits until all folders can be asked, also one whose index was damaged and is made anew; but not for ever. */
  async ready(): Promise<void> {
    for (const opened of [...this.#folders.values()]) {
      const open = await opened;
      if (typeof open !== 'string') await patiently(open);
    }
  }

  /** Where a dump is, as far as indexes are open already; for answers that may not wait. */
  placeNow(uri: string): Place | null {
    const [inner] = holding(this.#ready, uri);
    return inner ? { folder: inner[0], index: inner[1], path: pathBelow(inner[0], uri) } : null;
  }

  /** All open indexes with their folders' URIs. */
  async all(): Promise<readonly { readonly folder: string; readonly index: FolderIndex }[]> {
    const open = await Promise.all([...this.#folders].map(async ([folder, o]) => ({ folder, opened: await o })));
    return open.flatMap(({ folder, opened }) => (typeof opened === 'string' ? [] : [{ folder, index: opened.index }]));
  }
}

/** Those of some folders that hold a file, the innermost first: it knows the file’s neighbours best. */
function holding<T>(folders: ReadonlyMap<string, T>, uri: string): readonly (readonly [string, T])[] {
  return [...folders].filter(([folder]) => isBelow(folder, uri)).sort(([a], [b]) => b.length - a.length);
}

/** Waits a little for the first dumps of a folder. What was read another time is there at once. */
async function patiently({ index, read }: OpenFolder): Promise<void> {
  if (index.empty) await Promise.race([read, new Promise((done) => setTimeout(done, PATIENCE))]);
}

/** So many are named; the others are like them. */
const MOST_NAMED = 20;

function unreadable(problems: readonly { readonly path: string; readonly problem: string }[]): string {
  const named = problems.slice(0, MOST_NAMED).map(({ path, problem }) => `${path}: ${problem}`);
  const more = problems.length - named.length;
  const head = `${sayCount(problems.length, 'file is', 'files are')} not in the index:`;
  return [head, ...named, ...(more > 0 ? [`and ${more} more.`] : [])].join('\n');
}
