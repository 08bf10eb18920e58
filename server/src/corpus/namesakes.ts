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
 * nobody else of that surname. Words that are the first in somebody's name as well (`Kelly`, `Kim`) mean nobody, as those of several
 * people do; surnames that stand nowhere alone are left out.
 */
function bearersOf(names: Surnames, surnames: readonly string[]): ReadonlyMap<string, Bearer | null> {
  const bearers = new Map<string, { readonly whole: FolderEntity; readonly alone: FolderEntity[] } | null>();
  for (const one of names.namedAlone(surnames)) {
    const surname = surnameOf(one.name);
    let bearer = bearers.get(surname);
    if (bearer === undefined) {
      const [whole, ...others] = names.surnamed(surname, 2);
      const isOne = others.length === 0 && names.forenamed(surname, 1).length === 0;
      bearer = whole && isOne ? { whole, alone: [] } : null;
      bearers.set(surname, bearer);
    }
    bearer?.alone.push(one);
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
      const bearer = one.type === 'person' ? bearers.get(surnameOf(one.name)) : null;
      const { entity } = bearer?.whole ?? one;
      if (!people.has(entity)) people.set(entity, bearer ? counted(bearer) : one);
    }
    return [...people.values()];
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
