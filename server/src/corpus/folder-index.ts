import { existsSync } from 'node:fs';
import path from 'node:path';
import type { DayMonthOrder } from '../dates/model.ts';
import type { EventMention } from '../events/model.ts';
import { findDumps } from '../files/find.ts';
import { glossaryStamp } from '../files/glossary-stamp.ts';
import type { FolderNames } from '../names/garble/folder.ts';
import type { Knowledge } from '../names/knowledge.ts';
import type { Release } from '../release.ts';
import { findArticles, findDay, findReports, type WantedArticle, type WantedDay } from './articles.ts';
import { toDumpRecord } from './entry.ts';
import { describeEvents, type FolderEvent } from './events.ts';
import { folderGarbled } from './folder-garbled.ts';
import { folderNames, folderNamesState } from './folder-names.ts';
import { EventGroups } from './groups.ts';
import { type IndexInput, type IndexProgress, type IndexTally, updateIndex } from './indexer.ts';
import { neighboursOrder } from './neighbours.ts';
import { type OpenedStore, openStore, setAside } from './open.ts';
import { readAll } from './read-all.ts';
import { EVIDENT_SCORE, type RelatedArticle, RelatedFinder } from './related.ts';
import type { DumpRecord, Entry, FolderGarbled, Store } from './store.ts';
import { watched } from './trouble.ts';
import { type Newer, typedEntries } from './typed.ts';
import { namesWith } from './typed-names.ts';

/** So many articles are as many as a person looks through at one place. */
const MOST_ANSWERS = 20;

/** So few dumps of so many bytes together are read before a thread would have started. */
const AT_ONCE = 8;
const AT_ONCE_BYTES = 500_000;

/** Whether dumps are read so fast that nobody waits for an answer meanwhile. */
const isQuick = (inputs: readonly IndexInput[]): boolean =>
  inputs.length <= AT_ONCE && inputs.reduce((sum, { size }) => sum + size, 0) <= AT_ONCE_BYTES;

/** At least two threads: one reads dumps while this one goes on answering the editor. */
const THREADS = 2;

/** Events in order of date, the latest first, those without one last. */
const latestFirst = (a: FolderEvent, b: FolderEvent): number => (b.date ?? '').localeCompare(a.date ?? '');

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

/** One folder's index as an editor uses it: kept up to date, and asked about the dump that is open. */
export class FolderIndex {
  /** The folder on this machine. */
  readonly folder: string;
  readonly notice: string | null;
  readonly store: Store;
  /** The folder that holds the index; null where memory does. */
  readonly #place: string | null;
  readonly #finder: RelatedFinder;
  readonly #groups: EventGroups;
  readonly #meantNow: () => Meant;
  #meant: Meant;
  #events: { readonly list: readonly FolderEvent[]; readonly of: unknown } | null = null;
  /** The events as they were with dumps that are newer, and the version of the store that they are of. */
  #typed: { readonly newer: Newer; readonly version: number; readonly list: readonly FolderEvent[] } | null = null;
  #grouping: Promise<unknown> = Promise.resolve();
  #names: FolderNames | null = null;
  #namesState: string | null = null;
  #garbled: { readonly knowledge: Knowledge; readonly forms: ReadonlyMap<string, readonly FolderGarbled[]> } | null =
    null;
  /** Releases that are open, as they were described: they are asked about again and again while they stay as they are. */
  readonly #described = new WeakMap<Release, DumpRecord>();
  #running: Promise<IndexTally> | null = null;
  #leftOut = 0;
  #stop = new AbortController();

  /** Told once, when the index is found to be damaged. */
  onDamage: (() => void) | null = null;

  private constructor(folder: string, opened: OpenedStore, meantNow: () => Meant) {
    this.folder = folder;
    this.store = watched(opened.store, () => this.onDamage?.());
    this.#place = opened.place;
    this.notice = opened.notice;
    this.#finder = new RelatedFinder(this.store);
    this.#groups = new EventGroups(this.store, this.#finder);
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

  /** The other articles on the event that a release reports, best first. What is `newer` stands for what the index knows. */
  related(asking: Pick<Entry, 'path' | 'day' | 'digest'>, newer: Newer | null = null): readonly RelatedArticle[] {
    const known = this.#finder.related(asking, MOST_ANSWERS + (newer?.paths.size ?? 0));
    const all = newer
      ? [
          ...known.filter(({ entry }) => !newer.paths.has(entry.path)),
          ...this.#finder.among(
            asking,
            [...newer.paths].flatMap((at) => newer.store.entry(at) ?? []),
          ),
        ].sort((a, b) => b.score - a.score)
      : known;
    return all.filter(({ score }) => score >= EVIDENT_SCORE).slice(0, MOST_ANSWERS);
  }

  /** The articles whose main event a mention speaks of, best first. */
  reports(event: EventMention, newer: Newer | null = null): readonly Entry[] {
    return this.#asked(newer, (store) => findReports(store, event, MOST_ANSWERS));
  }

  /** The articles whose event was on a day, with somebody or some place that stands beside it. */
  onDay(wanted: WantedDay, newer: Newer | null = null): readonly Entry[] {
    return this.#asked(newer, (store) => findDay(store, wanted, MOST_ANSWERS));
  }

  /** The articles that a teaser speaks of. */
  articles(wanted: WantedArticle, newer: Newer | null = null): readonly Entry[] {
    return this.#asked(newer, (store) => findArticles(store, wanted));
  }

  /** The articles whose titles hold all the words, or their letters in order, at most so many. */
  titlesLike(words: string, limit: number, newer: Newer | null = null): readonly Entry[] {
    return this.#asked(newer, (store) => store.titlesLike(words, limit));
  }

  /** What the index answers, each newer dump in the place of its old state or behind all, where its new state answers at all. */
  #asked(newer: Newer | null, find: (store: Store) => readonly Entry[]): readonly Entry[] {
    const known = find(this.store);
    if (!newer) return known;
    const here = new Map(find(newer.store).map((entry) => [entry.path, entry]));
    const kept = known.flatMap((entry) => (newer.paths.has(entry.path) ? (here.get(entry.path) ?? []) : [entry]));
    return [...kept, ...[...here.values()].filter((entry) => !kept.includes(entry))];
  }

  /** Other articles of a day (days since 1970-01-01), in order of path. */
  datedOn(day: number, path: string, newer: Newer | null = null): readonly Entry[] {
    const dated = this.#asked(newer, (store) => store.datedOn(day, MOST_ANSWERS + 1));
    return dated.filter((entry) => entry.path !== path).sort((a, b) => (a.path < b.path ? -1 : 1));
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

  /** The garbled forms of names by the entity that they mean, as of the last update. What is `newer` stands for what the index knows. */
  garbled(knowledge: Knowledge, newer: Newer | null = null): ReadonlyMap<string, readonly FolderGarbled[]> {
    if (newer) return folderGarbled(namesWith(this.store, newer), knowledge);
    if (this.#garbled?.knowledge !== knowledge)
      this.#garbled = { knowledge, forms: folderGarbled(this.store, knowledge) };
    return this.#garbled.forms;
  }

  /**
   * The events that the folder's dumps report, the latest first. Only what changed since the last time is grouped again. What is `newer`
   * stands for what the index knows.
   */
  async events(newer: Newer | null = null): Promise<readonly FolderEvent[]> {
    if (this.#stop.signal.aborted) return [];
    if (newer) {
      if (this.#typed?.newer === newer && this.#typed.version === this.store.version()) return this.#typed.list;
      const typed = this.#groups.groupsWith(typedEntries(this.store, newer), this.#stop.signal);
      this.#grouping = typed;
      const list = [...describeEvents(await typed)].sort(latestFirst);
      this.#typed = { newer, version: this.store.version(), list };
      return list;
    }
    const groups = this.#groups.groups(this.#stop.signal);
    this.#grouping = groups;
    const { list, of } = this.#events ?? { list: null, of: null };
    const now = await groups;
    if (list && of === now) return list;
    const events = [...describeEvents(now)].sort(latestFirst);
    this.#events = { list: events, of: now };
    return events;
  }

  /** The same as of the last time they were asked for; empty before. */
  get eventsSoFar(): readonly FolderEvent[] {
    return this.#events?.list ?? [];
  }

  /** Stops what runs and closes the store once it has stopped. */
  async close(): Promise<void> {
    this.#stop.abort();
    await this.#running?.catch(() => {});
    await this.#grouping.catch(() => {});
    this.store.close();
  }

  /** Closes an index that is damaged and puts it away, so that it is made anew when the folder is opened again. */
  async discard(): Promise<void> {
    await this.close().catch(() => {});
    if (this.#place !== null) setAside(this.#place);
  }
}
