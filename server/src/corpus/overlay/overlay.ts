import type { NamedEntity, NameIndex } from '../name-index.ts';
import type { Entry, Links, Listed, Store } from '../store.ts';

/** Dumps of a folder whose texts are newer than the index: an index of their own, and their paths. */
export interface Overlay {
  readonly store: Store;
  readonly paths: ReadonlySet<string>;
}

/** Releases with their links, as grouping asks for them. */
export interface Linked {
  readonly linksOf: (dump: number) => Links | null;
  readonly listed: (dump: number) => Listed | undefined;
}

/** What is linked once some releases have other texts: `fresh` has the links of each of them to others, which have them in return. */
export function overlaidLinks(stored: Linked, entries: ReadonlyMap<number, Entry>, fresh: readonly Links[]): Linked {
  const own = new Map(fresh.map((links) => [links.dump, links]));
  const returned = new Map<number, [dump: number, score: number][]>();
  for (const { dump, others, scores } of fresh)
    for (const [i, other] of others.entries()) {
      const list = returned.get(other);
      if (list) list.push([dump, scores[i]]);
      else returned.set(other, [[dump, scores[i]]]);
    }
  return {
    listed: (dump) => entries.get(dump) ?? stored.listed(dump),
    linksOf: (dump) => {
      const mine = own.get(dump);
      if (mine) return mine;
      const links = stored.linksOf(dump);
      const pairs = [...(links?.others ?? [])].map((other, i): [number, number] => [other, links?.scores[i] ?? 0]);
      const now = [...pairs.filter(([other]) => !own.has(other)), ...(returned.get(dump) ?? [])];
      return {
        dump,
        others: Uint32Array.from(now, ([other]) => other),
        scores: Uint16Array.from(now, ([, score]) => score),
      };
    },
  };
}

/** The dumps of a store that have newer texts, with the numbers that the store knows them by. */
export function overlaidEntries(store: Store, overlay: Overlay): readonly Entry[] {
  return [...overlay.paths].flatMap((path) => {
    const known = store.entry(path);
    const now = overlay.store.entry(path);
    return known && now ? [{ ...now, dump: known.dump }] : [];
  });
}

/** What filters of events ask of a folder. */
export type Naming = Pick<NameIndex, 'entitiesLike' | 'dumpsNaming'>;

/** Which dumps of a store name whom, some of which have newer texts; of those that name somebody most often, these come first. */
export function overlaidNaming(
  store: Store,
  overlay: Overlay | null,
): Pick<NameIndex, 'dumpsNaming' | 'naming' | 'mostNaming'> {
  if (!overlay) return store.names;
  const current = overlaidEntries(store, overlay);
  const numbers = new Set(current.map(({ dump }) => dump));
  return {
    dumpsNaming: (entities) => {
      const there = new Set(
        overlay.store.names.dumpsNaming(entities).map((dump) => overlay.store.numbered(dump)?.path),
      );
      return [
        ...store.names.dumpsNaming(entities).filter((dump) => !numbers.has(dump)),
        ...current.filter(({ path }) => there.has(path)).map(({ dump }) => dump),
      ];
    },
    naming: (entities, sample) => {
      const known = store.names.naming(entities, sample);
      let { dumps, mentions } = known ?? { dumps: 0, mentions: 0 };
      const shown = (known?.sample ?? []).filter(({ dump }) => !numbers.has(dump));
      for (const { dump, day, path } of current) {
        const was = store.names.entitiesOf(path);
        const now = overlay.store.names.entitiesOf(path);
        const [before, after] = [was, now].map((named) => named.filter(({ entity }) => entities.includes(entity)));
        dumps += Number(after.length > 0) - Number(before.length > 0);
        mentions += mentionsIn(after) - mentionsIn(before);
        if (after.length > 0) shown.push({ dump, day, entities: now });
      }
      return dumps > 0 ? { dumps, mentions, sample: shown } : null;
    },
    mostNaming: (entity, limit) =>
      [
        ...overlay.store.names.mostNaming(entity, limit),
        ...store.names.mostNaming(entity, limit + current.length).filter((path) => !overlay.paths.has(path)),
      ].slice(0, limit),
  };
}

const mentionsIn = (named: readonly NamedEntity[]): number => named.reduce((sum, { count }) => sum + count, 0);
