import type { EventMention } from '../events/model.ts';
import type { Knowledge } from '../names/knowledge.ts';
import { findArticles, findDay, findReports, type WantedArticle, type WantedDay } from './articles.ts';
import type { FolderEvent } from './events.ts';
import { folderGarbled } from './folder-garbled.ts';
import type { FolderIndex } from './folder-index.ts';
import type { Searched } from './folder-search.ts';
import type { FolderGarbled } from './name-index.ts';
import { type NameLists, namesakes, personsOnce } from './namesakes.ts';
import { overlaidNames } from './overlay/names.ts';
import { type Naming, type Overlay, overlaidNaming } from './overlay/overlay.ts';
import { type Portrait, portraitOf } from './portrait.ts';
import { EVIDENT_SCORE, type RelatedArticle } from './related.ts';
import type { Criteria, Entry, Hit, Store } from './store.ts';

/** So many articles are as many as a person looks through at one place. */
const MOST_ANSWERS = 20;

/** A folder of more dumps is not grouped by events just because somebody looks for one by its name. */
const SOON_GROUPED = 2000;

/** A folder as it stands at a moment: what its index knows, and in the place of some dumps their newer texts. */
export class FolderView {
  readonly #index: FolderIndex;
  readonly #overlay: Overlay | null;

  constructor(index: FolderIndex, overlay: Overlay | null) {
    this.#index = index;
    this.#overlay = overlay;
  }

  /** The names that the dumps hold, each person once, counted as they stand there by now. */
  get names(): NameLists {
    return personsOnce(overlaidNames(this.#index.store, this.#overlay));
  }

  /** Which dumps name whom. */
  get naming(): Naming {
    const naming = overlaidNaming(this.#index.store, this.#overlay);
    return { entitiesLike: this.names.entitiesLike, dumpsNaming: (entities) => naming.dumpsNaming(entities) };
  }

  /** An entity and what else the folder has for it: a person's surname alone. `name` is any of its names. */
  entitiesOf(entity: string, name: string): readonly string[] {
    return [entity, ...namesakes(overlaidNames(this.#index.store, this.#overlay), entity, name)];
  }

  /** What the folder tells of what these entities are; null where no dump names it. */
  portrait(entities: readonly string[]): Portrait | null {
    return portraitOf(overlaidNaming(this.#index.store, this.#overlay), entities);
  }

  /** The paths of the dumps that name one of these entities, at most so many of each, those of newer texts and those that name it most often first. */
  mostNaming(entities: readonly string[], limit: number): ReadonlySet<string> {
    const naming = overlaidNaming(this.#index.store, this.#overlay);
    return new Set(entities.flatMap((entity) => naming.mostNaming(entity, limit)));
  }

  /** The other articles on the event that a release reports, best first. */
  related(asking: Pick<Entry, 'path' | 'day' | 'digest'>): readonly RelatedArticle[] {
    const { finder } = this.#index;
    const overlay = this.#overlay;
    const known = finder.related(asking, MOST_ANSWERS + (overlay?.paths.size ?? 0));
    const now = overlay ? [...overlay.paths].flatMap((at) => overlay.store.entry(at) ?? []) : [];
    const all = overlay
      ? [...known.filter(({ entry }) => !overlay.paths.has(entry.path)), ...finder.among(asking, now)].sort(
          (a, b) => b.score - a.score,
        )
      : known;
    return all.filter(({ score }) => score >= EVIDENT_SCORE).slice(0, MOST_ANSWERS);
  }

  /** The articles whose main event a mention speaks of, best first. */
  reports(event: EventMention): readonly Entry[] {
    return this.#entries((store) => findReports(store, event, MOST_ANSWERS));
  }

  /** The articles whose event was on a day, with somebody or some place that stands beside it. */
  onDay(wanted: WantedDay): readonly Entry[] {
    return this.#entries((store) => findDay(store, wanted, MOST_ANSWERS));
  }

  /** The articles that a teaser speaks of. */
  articles(wanted: WantedArticle): readonly Entry[] {
    return this.#entries((store) => findArticles(store, wanted));
  }

  /** The articles whose titles hold all the words, or their letters in order, at most so many. */
  titlesLike(words: string, limit: number): readonly Entry[] {
    return this.#entries((store) => store.titlesLike(words, limit));
  }

  /** Other articles of a day (days since 1970-01-01), in order of path. */
  datedOn(day: number, path: string): readonly Entry[] {
    const dated = this.#entries((store) => store.datedOn(day, MOST_ANSWERS + 1));
    return dated.filter((entry) => entry.path !== path).sort((a, b) => (a.path < b.path ? -1 : 1));
  }

  /** The first day, from this one on, that some dump's own day is; null where there is none. Both are days since 1970-01-01. */
  firstDayFrom(day: number): number | null {
    const days = [this.#index.store, this.#overlay?.store].flatMap((store) => store?.firstDayFrom(day) ?? []);
    return days.length === 0 ? null : Math.min(...days);
  }

  /** One dump, null where the index does not know its path. */
  entry(path: string): Entry | null {
    return (this.#overlay?.paths.has(path) ? this.#overlay : this.#index).store.entry(path);
  }

  /** The passages that `search` finds in the newer texts, then those that it finds in dumps that have none. */
  async search(search: (store: Store) => Promise<Searched>): Promise<Searched> {
    const here = this.#overlay ? await search(this.#overlay.store) : null;
    const { hits, lookedAt } = await search(this.#index.store);
    return {
      hits: [...(here?.hits ?? []), ...hits.filter((hit) => this.#isCurrent(hit))],
      lookedAt: here?.lookedAt ?? lookedAt,
    };
  }

  /** The passage that fits best, undefined where there is none; only among the best `most` is one looked for that is not out of date. */
  best(criteria: Criteria, most: number): Hit | undefined {
    const { store } = this.#index;
    const [first] = store.search(criteria, 1);
    if (first && this.#isCurrent(first)) return first;
    return (
      this.#overlay?.store.search(criteria, 1)[0] ?? store.search(criteria, most).find((hit) => this.#isCurrent(hit))
    );
  }

  /** The garbled forms of names by the entity that they mean. */
  garbled(knowledge: Knowledge): ReadonlyMap<string, readonly FolderGarbled[]> {
    return this.#overlay
      ? folderGarbled(overlaidNames(this.#index.store, this.#overlay), knowledge)
      : this.#index.garbled(knowledge);
  }

  /** The events that the dumps report, the latest first. */
  events(): Promise<readonly FolderEvent[]> {
    const { events } = this.#index;
    return this.#overlay ? events.with(this.#overlay) : events.indexed();
  }

  /** The same as far as they can be had at once. */
  async eventsAtHand(): Promise<readonly FolderEvent[]> {
    const { events, store } = this.#index;
    return store.frequencies().size <= SOON_GROUPED ? this.events() : events.soFar;
  }

  /** What the index answers, each newer dump in the place of its old state or behind all, where its new state answers at all. */
  #entries(find: (store: Store) => readonly Entry[]): readonly Entry[] {
    const known = find(this.#index.store);
    const overlay = this.#overlay;
    if (!overlay) return known;
    const here = new Map(find(overlay.store).map((entry) => [entry.path, entry]));
    const kept = known.flatMap((entry) => (overlay.paths.has(entry.path) ? (here.get(entry.path) ?? []) : [entry]));
    return [...kept, ...[...here.values()].filter((entry) => !kept.includes(entry))];
  }

  #isCurrent({ path }: Hit): boolean {
    return !this.#overlay?.paths.has(path);
  }
}
