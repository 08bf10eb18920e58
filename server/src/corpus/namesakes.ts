import type { Store } from './store.ts';

/** Entities of a folder that are looked at for one who shares a surname. */
const MOST_LIKE = 200;

/**
 * Entities that a folder names and that are the person sought: dumps that have a surname alone mean whom others name in full, as long
 * as the folder knows nobody else of that surname. `name` is any that ends with the surname. None for others than people.
 */
export function namesakes(store: Pick<Store, 'entitiesLike'>, entity: string, name: string): readonly string[] {
  const like = store.entitiesLike(surnameOf(name), MOST_LIKE);
  const sought = like.find((one) => one.entity === entity);
  if (sought?.type !== 'person') return [];
  const surname = surnameOf(sought.name);
  const people = like.filter((one) => one.type === 'person' && surnameOf(one.name) === surname);
  const full = new Set(people.filter((one) => one.name.includes(' ')).map((one) => one.entity));
  return full.size === 1 ? people.map((one) => one.entity).filter((one) => one !== entity) : [];
}

/** The last word of a person's name, in small letters. */
const surnameOf = (name: string): string => name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
