import { type FolderPerson, isFormOf, isRare, LEAST_DUMPS } from '../names/garble/folder.ts';
import type { Knowledge } from '../names/knowledge.ts';
import { asPerson } from './folder-names.ts';
import type { FolderGarbled, NamedPerson, NameIndex } from './name-index.ts';

/**
 * The garbled forms of a folder's names by the entity that they mean, those in most dumps first: what dumps prove by themselves, and
 * whole names that next to no dump has beside one that many have.
 */
export function folderGarbled(
  names: Pick<NameIndex, 'garbled' | 'people'>,
  knowledge: Knowledge,
): ReadonlyMap<string, readonly FolderGarbled[]> {
  const byEntity = new Map<string, FolderGarbled[]>();
  for (const one of [...names.garbled(), ...rareForms(names, knowledge)]) {
    const known = byEntity.get(one.entity);
    if (known) known.push(one);
    else byEntity.set(one.entity, [one]);
  }
  for (const forms of byEntity.values())
    forms.sort((a, b) => b.dumps - a.dumps || b.count - a.count || (a.form < b.form ? -1 : 1));
  return byEntity;
}

/** Names are compared with those that have the same given name and whose surnames begin alike. */
const keyOf = ({ given, surname }: FolderPerson): string => `${given} ${surname[0]}`;

/** A slip or an ending makes a name no more letters longer or shorter than this. */
const MOST_LETTERS = 4;

function* rareForms(names: Pick<NameIndex, 'people'>, knowledge: Knowledge): Iterable<FolderGarbled> {
  const often: { readonly named: NamedPerson; readonly person: FolderPerson }[] = [];
  const byKey = new Map<string, { readonly named: NamedPerson; readonly person: FolderPerson }[]>();
  for (const named of names.people(1)) {
    const person = asPerson(named);
    if (person === null) continue;
    if (isRare(1, person.dumps)) often.push({ named, person });
    // Who is named often has no slip for a name.
    if (person.dumps >= LEAST_DUMPS) continue;
    const known = byKey.get(keyOf(person));
    if (known) known.push({ named, person });
    else byKey.set(keyOf(person), [{ named, person }]);
  }
  for (const { named, person } of often)
    for (const rare of byKey.get(keyOf(person)) ?? []) {
      if (Math.abs(rare.person.surname.length - person.surname.length) > MOST_LETTERS) continue;
      if (!isFormOf(rare.person, person, knowledge)) continue;
      const { count, dumps } = rare.named;
      yield { entity: named.entity, form: rare.person.name, right: person.name, count, dumps };
    }
}
