import type { FolderIndex } from '../corpus/folder-index.ts';
import { FolderView } from '../corpus/folder-view.ts';
import { MemoryStore } from '../corpus/memory/store.ts';
import type { Overlay } from '../corpus/overlay/overlay.ts';
import type { DumpRecord } from '../corpus/store.ts';
import { isBelow, pathBelow } from './addresses.ts';
import type { Session } from './session.ts';

/** What was answered last: the same as long as nothing is typed, so that what is made of it need not be made again. */
const made = new WeakMap<FolderIndex, { readonly records: readonly DumpRecord[]; readonly overlay: Overlay }>();

/** A folder as it stands now: what is typed into an open dump, other than `except`, counts before it is saved. */
export async function viewOf(
  session: Session,
  folder: string,
  index: FolderIndex,
  except?: string,
): Promise<FolderView> {
  return new FolderView(index, await changedBuffers(session, folder, index, except));
}

/** The open dumps of a folder that the index knows as they were. Null where there are none but `except`. */
async function changedBuffers(
  { documents, host, answer }: Session,
  folder: string,
  index: FolderIndex,
  except?: string,
): Promise<Overlay | null> {
  const records: DumpRecord[] = [];
  for (const document of documents.all()) {
    const { uri } = document;
    if (uri === except || !isBelow(folder, uri)) continue;
    const path = pathBelow(folder, uri);
    if (!index.store.entry(path) || (await host.readDump(uri)) === document.getText()) continue;
    const record = await answer<DumpRecord | null>(uri, null, (_, { release }) => index.describe(path, release));
    if (record) records.push(record);
  }
  if (records.length === 0) return null;
  const before = made.get(index);
  if (before?.records.length === records.length && before.records.every((record, i) => record === records[i]))
    return before.overlay;
  const store = new MemoryStore();
  store.write(records, []);
  const overlay = { store, paths: new Set(records.map(({ path }) => path)) };
  made.set(index, { records, overlay });
  return overlay;
}
