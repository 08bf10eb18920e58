import type { DayMonthOrder } from '../dates/model.ts';
import type { EventMention } from '../events/model.ts';
import { findDumps } from '../files/find.ts';
import { glossaryStamp } from '../files/knowledge.ts';
import type { Release } from '../release.ts';
import { findArticles, findReports, type WantedArticle } from './articles.ts';
import { toDumpRecord } from './entry.ts';
import { describeEvents, type FolderEvent } from './events.ts';
import { EventGroups } from './groups.ts';
import { type IndexProgress, type IndexTally, updateIndex } from './indexer.ts';
import { neighboursOrder } from './neighbours.ts';
import { type OpenedStore, openStore } from './open.ts';
import { readAll } from './read-all.ts';
import { EVIDENT_SCORE, type RelatedArticle, RelatedFinder } from './related.ts';
import type { DumpRecord, Entry, Store } from './store.ts';

/** So many articles are as many as a person looks through at one place. */
const MOST_ANSWERS = 20;

/** At least two threads: one reads dumps while this one goes on answering the editor. */
const THREADS = 2;

/** Events in order of date, the latest first, those without one last. */
const latestFirst = (a: FolderEvent, b: FolderEvent): number => (b.date ?? '').localeCompare(a.date ?? '');

/** One folder's index as an editor uses it: kept up to date, and asked about the dump that is open. */
export class FolderIndex {
  /** The folder on this machine. */
  readonly folder: string;
  readonly notice: string | null;
  readonly store: Store;
  readonly #finder: RelatedFinder;
  readonly #groups: EventGroups;
  readonly #meant: (file: string) => boolean;
  #grouping: Promise<unknown> = Promise.resolve();
  #running: Promise<IndexTally> | null = null;
  #stop = new AbortController();

  private constructor(folder: string, opened: OpenedStore, meant: (file: string) => boolean) {
    this.folder = folder;
    this.store = opened.store;
    this.notice = opened.notice;
    this.#finder = new RelatedFinder(opened.store);
    this.#groups = new EventGroups(opened.store, this.#finder);
    this.#meant = meant;
  }

  /** Opens the index of a folder, kept in `place`. `meant` says which of the folder's text files are dumps. */
  static async open(folder: string, place: string, meant: (file: string) => boolean): Promise<FolderIndex> {
    return new FolderIndex(folder, await openStore(place), meant);
  }

  /** Brings the index up to date. A second call while it runs waits for the first and then looks again. */
  async update(onProgress?: (progress: IndexProgress) => void): Promise<IndexTally> {
    while (this.#running) await this.#running.catch(() => {});
    this.#running = this.#update(onProgress);
    try {
      return await this.#running;
    } finally {
      this.#running = null;
    }
  }

  async #update(onProgress?: (progress: IndexProgress) => void): Promise<IndexTally> {
    const found = (await findDumps([this.folder])).filter(({ path }) => this.#meant(path));
    return updateIndex({
      folder: this.folder,
      found,
      store: this.store,
      read: (inputs) => readAll(this.folder, inputs, inputs.length === 0 ? 1 : THREADS),
      stamp: glossaryStamp(this.folder),
      signal: this.#stop.signal,
      ...(onProgress ? { onProgress } : {}),
    });
  }

  /** A release that is open, as the index would hold it; its buffer is newer than the file. */
  describe(path: string, release: Release): DumpRecord {
    return toDumpRecord({ path, size: 0, modified: 0, hash: '' }, release);
  }

  /** The other articles on the event that a release reports, best first. */
  related(asking: Pick<Entry, 'path' | 'day' | 'digest'>): readonly RelatedArticle[] {
    return this.#finder.related(asking, MOST_ANSWERS).filter(({ score }) => score >= EVIDENT_SCORE);
  }

  /** The articles whose main event a mention speaks of, best first. */
  reports(event: EventMention): readonly Entry[] {
    return findReports(this.store, event, MOST_ANSWERS);
  }

  /** The articles that a teaser speaks of. */
  articles(wanted: WantedArticle): readonly Entry[] {
    return findArticles(this.store, wanted);
  }

  /** Other articles of a day (days since 1970-01-01), in order of path. */
  datedOn(day: number, path: string): readonly Entry[] {
    return this.store.datedOn(day, MOST_ANSWERS + 1).filter((entry) => entry.path !== path);
  }

  /** The order of day and month that the dumps beside one use, or undefined where they do not agree. */
  dateOrder(path: string): DayMonthOrder | undefined {
    return neighboursOrder(this.store, path);
  }

  /** The events that the folder's dumps report, the latest first. Only what changed since the last time is grouped again. */
  async events(): Promise<readonly FolderEvent[]> {
    if (this.#stop.signal.aborted) return [];
    const groups = this.#groups.groups(this.#stop.signal);
    this.#grouping = groups;
    return [...describeEvents(await groups)].sort(latestFirst);
  }

  /** Stops what runs and closes the store once it has stopped. */
  async close(): Promise<void> {
    this.#stop.abort();
    await this.#running?.catch(() => {});
    await this.#grouping.catch(() => {});
    this.store.close();
  }
}
