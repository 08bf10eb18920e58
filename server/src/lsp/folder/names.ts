import * as v from 'valibot';
import type { FolderIndex } from '../../corpus/folder-index.ts';
import { holdsWords } from '../../corpus/store.ts';
import { viewOf } from '../buffers.ts';
import { type FolderName, MOST_NAMES } from '../requests.ts';
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
  const listed = new Set(frequent.map(({ entity }) => entity));
  const others = named
    .folderEntities([...garbled.keys()].filter((entity) => !listed.has(entity)))
    .filter(({ name }) => holdsWords(name, filter));
  return [...frequent, ...others.slice(0, MOST_NAMES)].map((name) => ({
    ...name,
    garbled: (garbled.get(name.entity) ?? []).map(({ form, right, count, dumps }) => ({ form, right, count, dumps })),
  }));
}
