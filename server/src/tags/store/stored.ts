import { NO_TAGGING } from '../model.ts';
import { salvage } from './salvage.ts';
import type { Sliced } from './slices.ts';
import { fromW3c, type ReadTagging, readW3c } from './w3c-read.ts';

/** Tags as a file gives them, and one sentence on the damage where it is damaged. */
export interface StoredTagging extends ReadTagging {
  readonly damage: string | null;
}

/** What the text of a tag file (null where there is none) says of a dump's text as it stands now. Of a damaged file all that is whole is read. */
export function* readStored(json: string | null, text: string): Sliced<StoredTagging> {
  const none: StoredTagging = { ...NO_TAGGING, problems: [], damage: null };
  if (json === null) return none;
  try {
    return { ...(yield* readW3c(json, text)), damage: null };
  } catch (error) {
    const saved = salvage(json);
    const what = saved?.damage ?? (error instanceof Error ? error.message : String(error));
    let read: ReadTagging = none;
    try {
      if (saved) read = fromW3c(saved.json, text);
    } catch {
      // Nothing of it is a page of annotations.
    }
    const count = read.annotations.length + read.orphans.length;
    const said = count === 0 ? 'No tag' : count === 1 ? 'One tag' : `${count} tags`;
    return { ...read, damage: `${what} ${said} could be read of it.` };
  }
}
