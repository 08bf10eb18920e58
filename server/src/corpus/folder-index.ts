import { existsSync } from 'node:fs';
import path from 'node:path';
import type { DayMonthOrder } from '../dates/model.ts';
import { findDumps } from '../files/find.ts';
import { glossaryStamp } from '../files/glossary-stamp.ts';
import type { FolderNames } from '../names/garble/folder.ts';
import type { Knowledge } from '../names/knowledge.ts';
import type { Release } from '../release.ts';
import { toDumpRecord } from './entry.ts';
import { EventList } from './event-list.ts';
import { folderGarbled } from './folder-garbled.ts';
import { folderNames, folderNamesState } from './folder-names.ts';
import { type IndexInput, type IndexProgress, type IndexTally, updateIndex } from './indexer.ts';
import type { FolderGarbled } from './name-index.ts';
import { neighboursOrder } from './neighbours.ts';
import { type OpenedStore, openStore, setAside } from './open.ts';
import { readAll } from './read-all.ts';
import { RelatedFinder } from './related.ts';
import type { DumpRecord, Store } from './store.ts';
import { watched } from './trouble.ts';

/** So few dumps of so many bytes together are read before a thread would have started. */
const AT_ONCE = 8;
const AT_ONCE_BYTES = 500_000;

/** Whether dumps are read so fast that nobody waits for an answer meanwhile. */
const isQuick = (inputs: readonly IndexInput[]): boolean =>
  inputs.length <= AT_ONCE && inputs.reduce((sum, { size }) => sum + size, 0) <= AT_ONCE_BYTES;

/** At least two threads: one reads dumps while this one goes on answering the editor. */
const THREADS = 2;

export interface UpdateOptions {
  /** Paths below the folder, with `/`, that are to be looked at; all if it is left out. */
  readonly only?: readonly string[] | undefined;
  /** Folders below this one, with `/`, whose dumps are read first. */
  readonly near?: ReadonlySet<string> | undefined;
  readonly onProgress?: ((progress: IndexProgress) => void) | undefined;
  /** Stops it; what was read until then is kept. */
  readonly signal?: AbortSignal | undefined;
}

/** Which of a folder's text files are dumps, and which dumps are left out of the index. */
export type Meant = (file: string) => boolean | 'left out';

/** One folder's index as an editor uses it, kept up to date. What open texts say instead of it a `FolderView` knows, through which it is asked. */
export class FolderIndex {
  /** The folder on this machine. */
  readonly folder: string;
  readonly notice: string | null;
  readonly store: Store;
  /** The folder that holds the index; null where memory does. */
  readonly #place: string | null;
  readonly finder: RelatedFinder;
  readonly events: EventList;
  readonly #meantNow: () => Meant;
  #meant: Meant;
  #names: FolderNames | null = null;
  #namesState: string | null = null;
  #garbled: { readonly knowledge: Knowledge; readonly forms: ReadonlyMap<string, readonly FolderGarbled[]> } | null =
    null;
  /** Releases that are open, as they were described: they are asked about again and again while they stay as they are. */
  readonly #described = new WeakMap<Release, DumpRecord>();
  #running: Promise<IndexTally> | null = null;
  #leftOut = 0;
  readonly #stop = new AbortController();

  /** Told once, when the index is found to be damaged. */
  onDamage: (() => void) | null = null;

  private constructor(folder: string, opened: OpenedStore, meantNow: () => Meant) {
    this.folder = folder;
    this.store = watched(opened.store, () => this.onDamage?.());
    this.#place = opened.place;
    this.notice = opened.notice;
    this.finder = new RelatedFinder(this.store);
    this.events = new EventList(this.store, this.finder, this.#stop.signal);
    this.#meantNow = meantNow;
    this.#meant = meantNow();
  }

  /**
   * Opens the index of a folder, kept in `place`, or `elsewhere` where that cannot be written. `meantNow` says which of the folder's
   * text files are dumps; it is asked anew at each look at the whole folder, as a `.gitignore` may have changed.
   */
  static async open(
    folder: string,
    place: string,
    meantNow: () => Meant,
    elsewhere: string | null = null,
  ): Promise<FolderIndex> {
    return new FolderIndex(folder, await openStore(place, elsewhere), meantNow);
  }

  /** True while nothing has been read: answers have to wait for the first dumps. */
  get empty(): boolean {
    return this.store.frequencies().size === 0;
  }

  /** How many dumps the last look at the whole folder left out, as `.gitignore` or the editor names them. */
  get leftOut(): number {
    return this.#leftOut;
  }

  /**
   * Brings the index up to date: as a whole, or only for some paths below the folder. A second call while it runs waits for the first
   * and then looks again.
   */
  async update({ only, near, onProgress, signal }: UpdateOptions = {}): Promise<IndexTally> {
    while (this.#running) await this.#running.catch(() => {});
    this.#running = this.#update({ only, near, onProgress, signal });
    try {
      const tally = await this.#running;
      if (tally.read + tally.removed > 0) {
        this.#names = null;
        this.#namesState = null;
        this.#garbled = null;
      }
      return tally;
    } finally {
      this.#running = null;
    }
  }

  async #update({ only, near, onProgress, signal }: UpdateOptions): Promise<IndexTally> {
    if (!only) this.#meant = this.#meantNow();
    const files = only?.map((below) => path.join(this.folder, below)).filter((file) => existsSync(file));
    let leftOut = 0;
    const found = (files ? files.map((file) => ({ path: file })) : await findDumps([this.folder])).filter((f) => {
      const meant = this.#meant(f.path);
      if (meant === 'left out') leftOut++;
      return meant === true;
    });
    if (!only) this.#leftOut = leftOut;
    return updateIndex({
      folder: this.folder,
      found,
      store: this.store,
      read: (inputs) => readAll(this.folder, inputs, isQuick(inputs) ? 1 : THREADS),
      stamp: glossaryStamp(this.folder),
      signal: signal ? AbortSignal.any([this.#stop.signal, signal]) : this.#stop.signal,
      ...(only ? { only } : {}),
      ...(near ? { first: (below) => near.has(path.posix.dirname(below)) } : {}),
      ...(onProgress ? { onProgress } : {}),
    });
  }

  /** A release that is open, as the index would hold it; its buffer is newer than the file. */
  describe(path: string, release: Release): DumpRecord {
    let known = this.#described.get(release);
    if (known?.path !== path) {
      known = toDumpRecord({ path, size: 0, modified: 0, hash: '' }, release);
      this.#described.set(release, known);
    }
    return known;
  }

  /** The order of day and month that the dumps beside one use, or undefined where they do not agree. */
  dateOrder(path: string): DayMonthOrder | undefined {
    return neighboursOrder(this.store, path);
  }

  /** How the dumps name people, as of the last update. */
  get names(): FolderNames {
    this.#names ??= folderNames([this.store]);
    return this.#names;
  }

  /** Words that differ whenever the names tell something else of the same text. */
  get namesState(): string {
    this.#namesState ??= folderNamesState(this.store);
    return this.#namesState;
  }

  /** The garbled forms of names by the entity that they mean, as of the last update. */
  garbled(knowledge: Knowledge): ReadonlyMap<string, readonly FolderGarbled[]> {
    if (this.#garbled?.knowledge !== knowledge)
      this.#garbled = { knowledge, forms: folderGarbled(this.store.names, knowledge) };
    return this.#garbled.forms;
  }

  /** Stops what runs and closes the store once it has stopped. */
  async close(): Promise<void> {
    this.#stop.abort();
    await this.#running?.catch(() => {});
    await this.events.settled();
    this.store.close();
  }

  /** Closes an index that is damaged and puts it away, so that it is made anew when the folder is opened again. */
  async discard(): Promise<void> {
    await this.close().catch(() => {});
    if (this.#place !== null) setAside(this.#place);
  }
}
