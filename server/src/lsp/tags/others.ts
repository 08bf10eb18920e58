import type { OwnSet } from '../../tags/sets.ts';
import type { Session } from '../session.ts';
import type { CountedFile } from './folders.ts';

/** The sets of a folder that are others' own. */
async function othersSets({ tags: { folders } }: Session, folder: string): Promise<readonly OwnSet[]> {
  const own = await folders.ownSet(folder);
  return (await folders.ownSets(folder)).filter(({ set }) => set !== own);
}

/** What others, who tag in sets of their own, have tagged in the dumps of a folder, with whose set it is. */
export async function countedByOthers(
  session: Session,
  folder: string,
): Promise<readonly (CountedFile & { readonly of: OwnSet })[]> {
  const counted: (CountedFile & { readonly of: OwnSet })[] = [];
  for (const of of await othersSets(session, folder))
    for (const file of await session.tags.folders.counted(folder, of.set)) counted.push({ ...file, of });
  return counted;
}
