import {
  type FolderEntity,
  type FolderGarbled,
  hasLettersInOrder,
  holdsWords,
  mostNamed,
  type NameIndex,
} from '../name-index.ts';
import type { Store } from '../store.ts';
import { forename, surnameOf } from '../written.ts';
import type { Overlay } from './overlay.ts';

/** What the lists of a folder's names ask of a store. */
export type Names = Pick<
  NameIndex,
  | 'entitiesLike'
  | 'entitiesSpelt'
  | 'folderEntities'
  | 'namedAlone'
  | 'surnamed'
  | 'forenamed'
  | 'dumpsNamingBoth'
  | 'people'
  | 'garbled'
>;

interface Counted {
  readonly count: number;
  readonly dumps: number;
}

/** What the typed texts have of each thing less what their files have, by a key of it. */
type Changes<T extends Counted> = Map<string, T>;

function note<T extends Counted>(changes: Changes<T>, key: string, one: T, sign: 1 | -1): void {
  const { count, dumps } = changes.get(key) ?? { count: 0, dumps: 0 };
  changes.set(key, { ...one, count: count + sign * one.count, dumps: dumps + sign * one.dumps });
}

/** The things that have changed as they are counted by now, without those of which none is left. */
function changed<T extends Counted>(changes: Changes<T>, stored: readonly T[], keyOf: (one: T) => string): T[] {
  const before = new Map(stored.map((one) => [keyOf(one), one]));
  return [...changes].flatMap(([key, change]) => {
    const known = before.get(key);
    if (!known) return change.dumps > 0 ? change : [];
    const dumps = known.dumps + change.dumps;
    return dumps > 0 ? { ...known, count: known.count + change.count, dumps } : [];
  });
}

const keyOfForm = ({ entity, form, right }: FolderGarbled): string => `${entity}\n${form}\n${right}`;

/** The names of a store some of whose dumps have newer texts: each is counted as it stands there by now. */
export function overlaidNames(store: Store, overlay: Overlay | null): Names {
  const stored = store.names;
  if (!overlay) return stored;
  const named: Changes<FolderEntity> = new Map();
  const forms: Changes<FolderGarbled> = new Map();
  const texts: { readonly sign: 1 | -1; readonly entities: ReadonlySet<string> }[] = [];
  for (const path of overlay.paths)
    for (const [from, sign] of [[stored, -1] as const, [overlay.store.names, 1] as const]) {
      const those = from.entitiesOf(path);
      texts.push({ sign, entities: new Set(those.map(({ entity }) => entity)) });
      for (const one of those) note(named, one.entity, { ...one, dumps: 1 }, sign);
      for (const one of from.garbledOf(path)) {
        const form = { ...one, dumps: 1 };
        note(forms, keyOfForm(form), form, sign);
      }
    }
  const now = changed(named, stored.folderEntities([...named.keys()]), ({ entity }) => entity);
  const untouched = <T extends { readonly entity: string }>(those: readonly T[]): readonly T[] =>
    those.filter(({ entity }) => !named.has(entity));
  return {
    // So many of those that the store would answer with may be gone, and others come up in their places.
    entitiesLike: (words, limit) =>
      mostNamed(
        [
          ...untouched(stored.entitiesLike(words, limit + named.size)),
          ...now.filter(({ name }) => holdsWords(name, words)),
        ],
        limit,
      ),
    entitiesSpelt: (letters, limit) =>
      mostNamed(
        [
          ...untouched(stored.entitiesSpelt(letters, limit + named.size)),
          ...now.filter(({ name }) => hasLettersInOrder(name, letters)),
        ],
        limit,
      ),
    folderEntities: (asked) => [
      ...untouched(stored.folderEntities(asked)),
      ...now.filter(({ entity }) => asked.includes(entity)),
    ],
    namedAlone: (surnames) => {
      const asked = new Set(surnames);
      return [
        ...untouched(stored.namedAlone(surnames)),
        ...now.filter(({ type, name }) => type === 'person' && !name.includes(' ') && asked.has(surnameOf(name))),
      ];
    },
    surnamed: (surname, limit) =>
      [
        ...untouched(stored.surnamed(surname, limit + named.size)),
        ...now.filter(({ type, name }) => type === 'person' && name.includes(' ') && surnameOf(name) === surname),
      ].slice(0, limit),
    forenamed: (word, limit) =>
      [
        ...untouched(stored.forenamed(word, limit + named.size)),
        ...now.filter(({ entity }) => entity.startsWith(forename(word))),
      ].slice(0, limit),
    dumpsNamingBoth: (one, other) =>
      texts
        .filter(({ entities }) => entities.has(one) && entities.has(other))
        .reduce((sum, { sign }) => sum + sign, stored.dumpsNamingBoth(one, other)),
    people: (least) => [
      ...untouched(stored.people(least)),
      ...now.filter(({ type, dumps }) => type === 'person' && dumps >= least),
    ],
    garbled: () => {
      const known = stored.garbled();
      return [...known.filter((one) => !forms.has(keyOfForm(one))), ...changed(forms, known, keyOfForm)];
    },
  };
}
