import { type FolderNames, type FolderPerson, LEAST_DUMPS } from '../names/garble/folder.ts';
import { slugOf } from '../names/recognition/entities.ts';
import type { NamedPerson, Store } from './store.ts';
import { levelOf } from './weights.ts';

/** A person's name of two words at least, with its first and last one; null for other names. */
export function asPerson({ name, dumps }: NamedPerson): FolderPerson | null {
  const from = name.indexOf(' ');
  if (from < 2) return null;
  const surname = name.slice(name.lastIndexOf(' ') + 1);
  return surname.length < 3 ? null : { name, given: name.slice(0, from).toLowerCase(), surname, dumps };
}

/** How the dumps of one index or several name people. What is often named is read at the first question. */
export function folderNames(stores: readonly Store[]): FolderNames {
  let words: Map<string, FolderPerson[]> | null = null;
  const add = (word: string, person: FolderPerson): void => {
    const known = words?.get(word);
    if (known) known.push(person);
    else words?.set(word, [person]);
  };
  const read = (): Map<string, FolderPerson[]> => {
    words = new Map();
    for (const store of stores)
      for (const named of store.people(LEAST_DUMPS)) {
        const person = asPerson(named);
        if (person === null) continue;
        add(person.given, person);
        add(person.surname.toLowerCase(), person);
      }
    return words;
  };
  return {
    holding: (word) => (words ?? read()).get(word) ?? [],
    dumps: (name) => stores.reduce((sum, store) => sum + store.dumpsWith(`person/${slugOf(name)}`), 0),
  };
}

/** Words that tell the often named people of an index, and about how often they are, from others. */
export function folderNamesState(store: Store): string {
  const named = store.people(LEAST_DUMPS).map(({ name, dumps }) => `${name} ${levelOf(dumps)}`);
  return named.sort().join();
}
