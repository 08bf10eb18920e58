import { grouped } from '../grouped.ts';
import {
  type FolderEntity,
  type FolderGarbled,
  type GarbledName,
  hasLettersInOrder,
  holdsWords,
  mostNamed,
  type NameCount,
  type NamedEntity,
  type NamedPerson,
  type NameIndex,
  type Naming,
  usualName,
} from '../name-index.ts';
import type { DumpRecord } from '../store.ts';
import { forename, isNamedBy, surnameOf } from '../written.ts';

/** A dump with its number in a store. */
export type Stored = DumpRecord & { readonly dump: number };

/** For lists in order of path. */
export const byPath = (a: { readonly path: string }, b: { readonly path: string }): number =>
  a.path < b.path ? -1 : a.path > b.path ? 1 : 0;

/** The names in the dumps of a store in memory. What concerns all of them is counted at the first question after a change. */
export class MemoryNames implements NameIndex {
  readonly #dumps: ReadonlyMap<string, Stored>;
  #entities: ReadonlyMap<string, FolderEntity> | null = null;
  /** All names of each. */
  readonly #spellings = new Map<string, readonly NameCount[]>();
  /** The people among them by their surnames. */
  #surnames: ReadonlyMap<string, readonly FolderEntity[]> | null = null;
  /** All entities by the beginnings of their ids. */
  #forenames: ReadonlyMap<string, readonly FolderEntity[]> | null = null;

  /** Takes the dumps by their paths, as the store goes on changing them. */
  constructor(dumps: ReadonlyMap<string, Stored>) {
    this.#dumps = dumps;
  }

  /** Has to be called whenever the dumps have changed. */
  forget(): void {
    this.#entities = null;
    this.#surnames = null;
    this.#forenames = null;
  }

  entitiesLike(words: string, limit: number): readonly FolderEntity[] {
    return this.#named((name) => holdsWords(name, words), limit);
  }

  entitiesSpelt(letters: string, limit: number): readonly FolderEntity[] {
    return this.#named((name) => hasLettersInOrder(name, letters), limit);
  }

  #named(meets: (name: string) => boolean, limit: number): readonly FolderEntity[] {
    const found = [...this.#counted().values()];
    return mostNamed(
      found.filter(({ entity }) => this.#spellings.get(entity)?.some(({ name }) => meets(name))),
      limit,
    );
  }

  /** All entities over all dumps; they are counted at the first question after a change. */
  #counted(): ReadonlyMap<string, FolderEntity> {
    this.#entities ??= this.#count();
    return this.#entities;
  }

  #count(): ReadonlyMap<string, FolderEntity> {
    this.#spellings.clear();
    const all = [...this.#dumps.values()].flatMap(({ entities }) => entities);
    const counted = [...grouped(all, ({ entity }) => entity)].map(([entity, those]): FolderEntity => {
      const names = [...grouped(those, ({ name }) => name)].map(([name, { length }]) => ({ name, dumps: length }));
      const [first, ...others] = names;
      this.#spellings.set(entity, names);
      return {
        entity,
        type: those[0].type,
        name: usualName(entity, [first, ...others]),
        count: those.reduce((sum, { count }) => sum + count, 0),
        dumps: those.length,
      };
    });
    return new Map(counted.map((one) => [one.entity, one]));
  }

  folderEntities(entities: readonly string[]): readonly FolderEntity[] {
    const counted = this.#counted();
    return entities.flatMap((entity) => counted.get(entity) ?? []);
  }

  people(least: number): readonly NamedPerson[] {
    return [...this.#counted().values()].filter(({ type, dumps }) => type === 'person' && dumps >= least);
  }

  garbled(): readonly FolderGarbled[] {
    const found = new Map<string, FolderGarbled & { count: number; dumps: number }>();
    for (const { garbled } of this.#dumps.values())
      for (const one of garbled) {
        const key = `${one.entity}\n${one.form}\n${one.right}`;
        const known = found.get(key);
        if (known) {
          known.count += one.count;
          known.dumps++;
        } else found.set(key, { ...one, dumps: 1 });
      }
    return [...found.values()];
  }

  garbledOf(path: string): readonly GarbledName[] {
    return this.#dumps.get(path)?.garbled ?? [];
  }

  dumpsWith(entity: string): number {
    return this.#counted().get(entity)?.dumps ?? 0;
  }

  dumpsWriting(entity: string, name: string): number {
    const isSo = ({ entity: other, written }: NamedEntity): boolean =>
      other === entity &&
      written !== undefined &&
      (written === name || (isNamedBy(entity, written) && isNamedBy(entity, name)));
    return [...this.#dumps.values()].filter(({ entities }) => entities.some(isSo)).length;
  }

  entitiesOf(path: string): readonly NamedEntity[] {
    return [...(this.#dumps.get(path)?.entities ?? [])].sort(
      (a, b) => b.count - a.count || (a.entity < b.entity ? -1 : 1),
    );
  }

  namedAlone(surnames: readonly string[]): readonly FolderEntity[] {
    return surnames.flatMap((surname) => this.#bearing(surname).filter(({ name }) => !name.includes(' ')));
  }

  surnamed(surname: string, limit: number): readonly FolderEntity[] {
    const whole = this.#bearing(surname).filter(({ name }) => name.includes(' '));
    return whole.slice(0, limit);
  }

  #bearing(surname: string): readonly FolderEntity[] {
    this.#surnames ??= grouped(this.#counted().values(), ({ type, name }) =>
      type === 'person' ? surnameOf(name) : '',
    );
    return this.#surnames.get(surname) ?? [];
  }

  forenamed(word: string, limit: number): readonly FolderEntity[] {
    const beginning = forename(word);
    this.#forenames ??= grouped(this.#counted().values(), ({ entity }) => firstOf(entity));
    const alike = this.#forenames.get(firstOf(beginning)) ?? [];
    return alike.filter(({ entity }) => entity.startsWith(beginning)).slice(0, limit);
  }

  dumpsNamingBoth(one: string, other: string): number {
    const names = ({ entities }: DumpRecord, asked: string): boolean => entities.some((e) => e.entity === asked);
    return [...this.#dumps.values()].filter((dump) => names(dump, one) && names(dump, other)).length;
  }

  naming(entities: readonly string[], sample: number): Naming | null {
    const asked = new Set(entities);
    const dumps = [...this.#dumps.values()].filter((dump) => dump.entities.some((e) => asked.has(e.entity)));
    if (dumps.length === 0) return null;
    const every = Math.ceil(dumps.length / sample);
    const counts = dumps.flatMap((dump) => dump.entities.filter((e) => asked.has(e.entity)));
    return {
      dumps: dumps.length,
      mentions: counts.reduce((sum, { count }) => sum + count, 0),
      sample: dumps.filter((_, i) => (i + 1) % every === 0),
    };
  }

  dumpsNaming(entities: readonly string[]): readonly number[] {
    const asked = new Set(entities);
    return [...this.#dumps.values()]
      .filter((stored) => stored.entities.some(({ entity }) => asked.has(entity)))
      .map(({ dump }) => dump);
  }

  mostNaming(entity: string, limit: number): readonly string[] {
    return [...this.#dumps.values()]
      .flatMap(({ path, entities }) =>
        entities.filter((e) => e.entity === entity).map(({ count }) => ({ path, count })),
      )
      .sort((a, b) => b.count - a.count || byPath(a, b))
      .slice(0, limit)
      .map(({ path }) => path);
  }
}

/** The first word of an entity's id. */
function firstOf(entity: string): string {
  const dash = entity.indexOf('-');
  return dash < 0 ? entity : entity.slice(0, dash);
}
