import { grouped } from './grouped.ts';
import { type FolderEntity, mostNamed, type NameIndex } from './name-index.ts';
import { surnameOf } from './written.ts';

/** What a folder is asked to tell whom a surname means. */
type Surnames = Pick<NameIndex, 'namedAlone' | 'surnamed' | 'forenamed'>;

interface Bearer {
  readonly whole: FolderEntity;
  /** The same person where dumps have the surname alone: one entity as a rule, more where a glossary has ids of its own. */
  readonly alone: readonly FolderEntity[];
}

/**
 * Whom surnames alone mean in a folder, by surname: dumps that have one mean whom others name in full, as long as the folder knows
 * nobody else of that surname. Null where several people are named so, for words that are the first in somebody's name as well
 * (`Kelly`, `Kim`), too; surnames that stand nowhere alone, or that nobody is named by in full, are left out.
 */
function bearersOf(names: Surnames, surnames: readonly string[]): ReadonlyMap<string, Bearer | null> {
  const bearers = new Map<string, Bearer | null>();
  for (const [surname, alone] of grouped(names.namedAlone(surnames), ({ name }) => surnameOf(name))) {
    const [whole, ...others] = names.surnamed(surname, 2);
    const rivals = others.length + names.forenamed(surname, 2).length;
    if (whole && rivals === 0) bearers.set(surname, { whole, alone });
    else if (rivals > (whole ? 0 : 1)) bearers.set(surname, null);
  }
  return bearers;
}

/** Entities of a folder that are the person sought, by the surname alone or by the whole name. `name` is any of the person's that ends with the surname. None for others than people. */
export function namesakes(names: Surnames, entity: string, name: string): readonly string[] {
  const surname = surnameOf(name);
  const bearer = bearersOf(names, [surname]).get(surname);
  const people = bearer ? [bearer.whole, ...bearer.alone].map((one) => one.entity) : [];
  return people.includes(entity) ? people.filter((one) => one !== entity) : [];
}

/** Everything that a folder has for an entity of its lists: a person's surname alone is another entity. */
export function entitiesOf({ entity, alone = [] }: Pick<FolderEntity, 'entity' | 'alone'>): readonly string[] {
  return [entity, ...alone];
}

/** The lists of a folder's names. */
export type NameLists = Pick<NameIndex, 'entitiesLike' | 'entitiesSpelt' | 'folderEntities'>;

/**
 * The lists of a folder's names in which a person stands once: whom some dumps name by the surname alone is counted with it. Whoever has
 * a surname that several share stays for himself. Which are most named is told among twice as many as are asked for: a person of lower
 * rank by either name seldom is one of them by both.
 */
export function personsOnce(names: NameLists & Surnames & Pick<NameIndex, 'dumpsNamingBoth'>): NameLists {
  const once = (found: readonly FolderEntity[]): readonly FolderEntity[] => {
    const surnames = new Set(found.filter(({ type }) => type === 'person').map(({ name }) => surnameOf(name)));
    const bearers = bearersOf(names, [...surnames]);
    const people = new Map<string, FolderEntity>();
    for (const one of found) {
      const bearer = one.type === 'person' ? bearers.get(surnameOf(one.name)) : undefined;
      const person = bearer?.whole ?? one;
      if (!people.has(person.entity)) people.set(person.entity, told(person, bearer));
    }
    return [...people.values()];
  };
  const told = (person: FolderEntity, bearer: Bearer | null | undefined): FolderEntity => {
    if (bearer) return counted(bearer);
    return bearer === null && !person.name.includes(' ') ? { ...person, shared: true } : person;
  };
  const counted = ({ whole, alone }: Bearer): FolderEntity => ({
    ...whole,
    count: alone.reduce((sum, { count }) => sum + count, whole.count),
    dumps: alone.reduce(
      (sum, { entity, dumps }) => sum + dumps - names.dumpsNamingBoth(entity, whole.entity),
      whole.dumps,
    ),
    alone: alone.map(({ entity }) => entity),
  });
  return {
    // A whole name holds what its surname holds, so that nobody comes in who was not asked for.
    entitiesLike: (words, limit) => mostNamed(once(names.entitiesLike(words, 2 * limit)), limit),
    entitiesSpelt: (letters, limit) => mostNamed(once(names.entitiesSpelt(letters, 2 * limit)), limit),
    folderEntities: (entities) => once(names.folderEntities(entities)),
  };
}
