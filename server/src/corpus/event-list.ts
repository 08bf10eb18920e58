import { describeEvents, type FolderEvent } from './events.ts';
import { EventGroups } from './groups.ts';
import { type Overlay, overlaidEntries } from './overlay/overlay.ts';
import type { RelatedFinder } from './related.ts';
import type { Listed, Store } from './store.ts';

type Groups = readonly (readonly Listed[])[];
type Events = readonly FolderEvent[];

/** The events that a folder's dumps report, the latest first, those without a date last. Only what changed is grouped again. */
export class EventList {
  readonly #store: Store;
  readonly #groups: EventGroups;
  readonly #stop: AbortSignal;
  #made: { readonly groups: Groups; readonly events: Events } | null = null;
  #overlaid: { readonly overlay: Overlay; readonly version: number; readonly events: Events } | null = null;
  #grouping: Promise<unknown> = Promise.resolve();

  /** `stop` ends the grouping; from then on no events are answered. */
  constructor(store: Store, finder: RelatedFinder, stop: AbortSignal) {
    this.#store = store;
    this.#groups = new EventGroups(store, finder);
    this.#stop = stop;
  }

  /** The events as the index has them. */
  async indexed(): Promise<Events> {
    if (this.#stop.aborted) return [];
    const running = this.#groups.groups(this.#stop);
    this.#grouping = running;
    const groups = await running;
    if (this.#made?.groups !== groups) this.#made = { groups, events: latestFirst(groups) };
    return this.#made.events;
  }

  /** The events as they are with newer texts; the same list as long as neither these nor the index change. */
  async with(overlay: Overlay): Promise<Events> {
    if (this.#stop.aborted) return [];
    if (this.#overlaid?.overlay === overlay && this.#overlaid.version === this.#store.version())
      return this.#overlaid.events;
    const running = this.#groups.groupsWith(overlaidEntries(this.#store, overlay), this.#stop);
    this.#grouping = running;
    const events = latestFirst(await running);
    this.#overlaid = { overlay, version: this.#groups.version, events };
    return events;
  }

  /** What `indexed` answered last; empty before. */
  get soFar(): Events {
    return this.#made?.events ?? [];
  }

  /** Resolves once no grouping runs; never rejects. */
  async settled(): Promise<void> {
    await this.#grouping.catch(() => {});
  }
}

const latestFirst = (groups: Groups): Events =>
  [...describeEvents(groups)].sort((a, b) => (b.date ?? '').localeCompare(a.date ?? ''));
