import * as v from 'valibot';
import type { FolderIndex } from '../../corpus/folder-index.ts';
import { holdsWords } from '../../corpus/name-index.ts';
import { entitiesOf } from '../../corpus/namesakes.ts';
import { viewOf } from '../buffers.ts';
import { type FolderName, type GarbledForm, MOST_NAMES } from '../requests.ts';
import type { Session } from '../session.ts';

const namesParams = v.nullish(v.object({ filter: v.optional(v.string(), '') }), {});

/** Answers who and what is named in the folders: the most frequent, and all whose name is garbled somewhere. */
export function folderNames(session: Session, params: unknown): Promise<FolderName[]> {
  const { filter } = v.parse(namesParams, params);
  return session.ofFolders(
    (): FolderName[] => [],
    async () => {
      const names: FolderName[] = [];
      for (const { folder, index } of await session.corpus.all())
        names.push(...(await namesOf(session, folder, index, filter)));
      return names;
    },
  );
}

async function namesOf(session: Session, folder: string, index: FolderIndex, filter: string): Promise<FolderName[]> {
  const view = await viewOf(session, folder, index);
  const named = view.names;
  const garbled = view.garbled(session.read('').knowledge);
  const frequent = named.entitiesLike(filter, MOST_NAMES);
  const listed = new Set(frequent.flatMap(entitiesOf));
  const others = named
    .folderEntities([...garbled.keys()].filter((entity) => !listed.has(entity)))
    .filter(({ name }) => holdsWords(name, filter));
  return [...frequent, ...others.slice(0, MOST_NAMES)].map((found) => {
    const { alone: _, ...told } = found;
    return { ...told, garbled: together(entitiesOf(found).flatMap((e) => garbled.get(e) ?? [])) };
  });
}

/** Each form once, those in most dumps first. */
function together(forms: readonly GarbledForm[]): readonly GarbledForm[] {
  const all = new Map<string, GarbledForm>();
  for (const { form, right, count, dumps } of forms) {
    const known = all.get(`${form}\n${right}`);
    all.set(`${form}\n${right}`, {
      form,
      right,
      count: count + (known?.count ?? 0),
      dumps: dumps + (known?.dumps ?? 0),
    });
  }
  return [...all.values()].sort((a, b) => b.dumps - a.dumps || b.count - a.count || (a.form < b.form ? -1 : 1));
}
