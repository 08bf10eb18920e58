import { slugOf } from '../names/fold.ts';
import { type FolderNames, type FolderPerson, LEAST_DUMPS } from '../names/garble/folder.ts';
import { phonemes } from '../names/garble/sound/phonemes.ts';
import { skeleton, skeletonsLike } from '../names/garble/sound/skeleton.ts';
import type { NamedPerson } from './name-index.ts';
import type { Store } from './store.ts';
import { levelOf } from './weights.ts';

/** A person's name of two words at least, with its first and last one; null for other names. */
export function asPerson({ name, dumps }: NamedPerson): FolderPerson | null {
  const from = name.indexOf(' ');
  if (from < 2) return null;
  const surname = name.slice(name.lastIndexOf(' ') + 1);
  return surname.length < 3 ? null : { name, given: name.slice(0, from).toLowerCase(), surname, dumps };
}

type People = Map<string, FolderPerson[]>;

function add(people: People, key: string, person: FolderPerson): void {
  const known = people.get(key);
  if (known) known.push(person);
  else people.set(key, [person]);
}

/** How the dumps of one index or several name people. What is often named is read at the first question. */
export function folderNames(stores: readonly Store[]): FolderNames {
  let found: { readonly words: People; readonly consonants: People } | null = null;
  const read = (): { readonly words: People; readonly consonants: People } => {
    const words: People = new Map();
    const consonants: People = new Map();
    for (const store of stores)
      for (const named of store.names.people(LEAST_DUMPS)) {
        const person = asPerson(named);
        if (person === null) continue;
        add(words, person.given, person);
        add(words, person.surname.toLowerCase(), person);
        add(consonants, skeleton(phonemes(person.surname)), person);
      }
    found = { words, consonants };
    return found;
  };
  return {
    holding: (word) => (found ?? read()).words.get(word) ?? [],
    alike: (word) =>
      skeletonsLike(skeleton(phonemes(word))).flatMap((key) => (found ?? read()).consonants.get(key) ?? []),
    dumps: (name) => stores.reduce((sum, store) => sum + store.names.dumpsWith(`person/${slugOf(name)}`), 0),
  };
}

/** Words that tell the often named people of an index, and about how often they are, from others. */
export function folderNamesState(store: Store): string {
  const named = store.names.people(LEAST_DUMPS).map(({ name, dumps }) => `${name} ${levelOf(dumps)}`);
  return named.sort().join();
}
