import { Sequence } from '../files/sequence.ts';
import { clusterReleases, SAME_EVENT } from './clusters.ts';
import { type Linked, overlaidLinks } from './overlay/overlay.ts';
import type { RelatedArticle, RelatedFinder } from './related.ts';
import { type Entry, LINK_UNIT, type Links, type Listed, type Store } from './store.ts';
import { whenFree } from './when-free.ts';

/** Scores below this are not kept: they could hardly lift a mean to where two groups are one event. */
const LEAST_LINK = 0.03;

/** Releases looked at before others get their turn: an editor waits for answers meanwhile. */
const PAUSE_AFTER = 20;
const pause = (): Promise<void> => new Promise((resume) => setImmediate(resume));

/** More changed dumps than this are not asked for one by one. */
const MANY = 500;

/** What is known of the releases between which a chain of links runs. Nothing outside it has a say in its groups. */
interface Part {
  readonly dumps: readonly number[];
  readonly groups: readonly (readonly Listed[])[];
}

/**
 * A folder's releases in groups by the event that they report, kept up to date: only releases that came, went or weigh differently are
 * compared again, and only the parts of the graph of alike releases that they stand in are grouped again. The result depends on what is
 * in the store alone, not on the way there.
 */
export class EventGroups {
  readonly #store: Store;
  readonly #finder: RelatedFinder;
  #version = -1;
  #stamps: ReadonlyMap<number, number> = new Map();
  readonly #listed = new Map<number, Listed>();
  readonly #parts = new Map<number, Part>();
  #groups: readonly (readonly Listed[])[] = [];
  readonly #stored: Linked = {
    linksOf: (dump) => this.#store.linksOf(dump),
    listed: (dump) => this.#listed.get(dump),
  };
  readonly #typed = new WeakMap<
    Entry['digest'],
    { readonly version: number; readonly near: readonly RelatedArticle[] }
  >();
  readonly #running = new Sequence();

  constructor(store: Store, finder: RelatedFinder) {
    this.#store = store;
    this.#finder = finder;
  }

  /** The store's version that the last groups were made of. */
  get version(): number {
    return this.#version;
  }

  /** The groups as of now: each in order of path, and in order of their first paths; the same list while nothing changes. `onProgress` hears how many releases are to be compared yet. */
  groups(signal?: AbortSignal, onProgress?: (left: number) => void): Promise<readonly (readonly Listed[])[]> {
    return this.#running.run(() => this.#update(signal, onProgress));
  }

  /**
   * The groups as they are once dumps of the store have other texts, those of `typed` (numbered as in the store). Only the parts that
   * these stand in, or come to stand in, are grouped again, and nothing of it is kept. Words weigh as in the store.
   */
  groupsWith(typed: readonly Entry[], signal?: AbortSignal): Promise<readonly (readonly Listed[])[]> {
    return this.#running.run(async () => {
      await this.#update(signal);
      return this.#with(typed);
    });
  }

  #with(typed: readonly Entry[]): readonly (readonly Listed[])[] {
    const entries = new Map(typed.map((entry) => [entry.dump, entry]));
    const fresh = typed.map((entry) => {
      const known = this.#near(entry).filter((near) => !entries.has(near.entry.dump));
      return linksTo(entry.dump, [...known, ...this.#finder.reportingAmong(entry, typed, LEAST_LINK)]);
    });
    const now = overlaidLinks(this.#stored, entries, fresh);
    const loose = new Set<number>();
    for (const { dump, others } of fresh)
      for (const near of [dump, ...others])
        for (const member of this.#parts.get(near)?.dumps ?? [near]) loose.add(member);
    const kept = new Set(this.#parts.values());
    const groups: (readonly Listed[])[] = [];
    const done = new Set<number>();
    for (const dump of loose) {
      const before = this.#parts.get(dump);
      if (before) kept.delete(before);
      if (done.has(dump)) continue;
      const part = partOf(dump, now);
      for (const member of part.dumps) done.add(member);
      groups.push(...part.groups);
    }
    return inOrder([...[...kept].flatMap((part) => part.groups), ...groups]);
  }

  /** What the store has that is like a text which was typed: looked for once, as long as neither of them changes. */
  #near(typed: Entry): readonly RelatedArticle[] {
    let known = this.#typed.get(typed.digest);
    if (known?.version !== this.#version) {
      known = { version: this.#version, near: this.#finder.reporting(typed, LEAST_LINK) };
      this.#typed.set(typed.digest, known);
    }
    return known.near;
  }

  async #update(signal?: AbortSignal, onProgress?: (left: number) => void): Promise<readonly (readonly Listed[])[]> {
    if (this.#store.version() === this.#version) return this.#groups;
    await this.#link(signal, onProgress);
    const version = this.#store.version();
    const before = this.#stamps;
    this.#stamps = this.#store.linkStamps();
    const changed: number[] = [];
    for (const [dump, stamp] of this.#stamps) if (before.get(dump) !== stamp) changed.push(dump);
    const gone = [...before.keys()].filter((dump) => !this.#stamps.has(dump));
    if (changed.length + gone.length > 0) {
      await this.#regroup(changed, gone);
      this.#groups = inOrder([...new Set(this.#parts.values())].flatMap(({ groups }) => groups));
    }
    // What was stopped before all was compared is gone on with the next time.
    if (!signal?.aborted) this.#version = version;
    return this.#groups;
  }

  /** Compares what is to be compared with all that is like it. */
  async #link(signal?: AbortSignal, onProgress?: (left: number) => void): Promise<void> {
    for (let left = this.#store.unlinked(); left.length > 0; left = this.#store.unlinked())
      for (let i = 0; i < left.length; i += PAUSE_AFTER) {
        if (signal?.aborted) return;
        const { revision } = this.#store.frequencies();
        const found = left.slice(i, i + PAUSE_AFTER).flatMap((dump) => {
          const entry = this.#store.numbered(dump);
          if (!entry) return [];
          return [linksTo(dump, this.#finder.reporting(entry, LEAST_LINK))];
        });
        await whenFree(() => this.#store.link(found, revision));
        onProgress?.(left.length - i);
        await pause();
      }
  }

  async #regroup(changed: readonly number[], gone: readonly number[]): Promise<void> {
    const loose = new Set<number>();
    const loosen = (dump: number): void => {
      for (const member of this.#parts.get(dump)?.dumps ?? [dump]) loose.add(member);
    };
    for (const dump of gone) loosen(dump);
    for (const dump of changed) loosen(dump);
    for (const listed of this.#store.listed(changed.length > MANY ? null : changed))
      this.#listed.set(listed.dump, listed);
    for (const dump of gone) {
      this.#listed.delete(dump);
      loose.delete(dump);
    }
    for (const dump of [...gone, ...loose]) this.#parts.delete(dump);
    let steps = 0;
    for (const dump of loose) {
      if (this.#parts.has(dump)) continue;
      const part = partOf(dump, this.#stored);
      for (const member of part.dumps) this.#parts.set(member, part);
      if (++steps % PAUSE_AFTER === 0) await pause();
    }
  }
}

const inOrder = (groups: readonly (readonly Listed[])[]): readonly (readonly Listed[])[] =>
  [...groups].sort(([a], [b]) => (a.path < b.path ? -1 : 1));

function linksTo(dump: number, near: readonly RelatedArticle[]): Links {
  const others = Uint32Array.from(near, (n) => n.entry.dump);
  return { dump, others, scores: Uint16Array.from(near, (n) => Math.round(n.score / LINK_UNIT)) };
}

/** The releases that links of one event lead to from one, in groups. */
function partOf(dump: number, { linksOf, listed }: Linked): Part {
  const dumps = [dump];
  const seen = new Set(dumps);
  const known = new Map<number, Links>();
  for (let i = 0; i < dumps.length; i++) {
    const links = linksOf(dumps[i]);
    if (links) known.set(dumps[i], links);
    for (let k = 0; links && k < links.others.length; k++) {
      const other = links.others[k];
      if (links.scores[k] * LINK_UNIT < SAME_EVENT || seen.has(other) || !listed(other)) continue;
      seen.add(other);
      dumps.push(other);
    }
  }
  const members = dumps
    .flatMap((member) => listed(member) ?? [])
    .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  if (members.length === 1) return { dumps, groups: [members] };
  const places = new Map(members.map((member, place) => [member.dump, place]));
  const scores = members.map((member) => {
    const links = known.get(member.dump);
    const near: [number, number][] = [];
    for (let k = 0; links && k < links.others.length; k++) {
      const place = places.get(links.others[k]);
      if (place !== undefined) near.push([place, links.scores[k] * LINK_UNIT]);
    }
    // In order of path, so that sums come out the same whatever the numbers are.
    return new Map(near.sort(([a], [b]) => a - b));
  });
  return { dumps, groups: clusterReleases(scores).map((group) => group.map((place) => members[place])) };
}
