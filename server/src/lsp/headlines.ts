import type { Location } from 'vscode-languageserver';
import type { Entry } from '../corpus/store.ts';
import { uriOf } from './addresses.ts';
import { toRange } from './convert.ts';
import type { Session } from './session.ts';
import { dumpDocument } from './texts.ts';

/** Where an entry's headline stands: in the open document as it is now, or in the file; a file that is gone or has changed gives its beginning. */
export async function headlineOf(
  { host, documents, answer }: Pick<Session, 'host' | 'documents' | 'answer'>,
  folder: string,
  entry: Entry,
): Promise<Location> {
  const uri = uriOf(folder, entry);
  if (documents.get(uri)) {
    const range = await answer(uri, null, (document, { release }) =>
      toRange(document, release.headline ?? entry.headline),
    );
    if (range) return { uri, range };
  }
  const document = dumpDocument(uri, (await host.readDump(uri)) ?? '');
  return { uri, range: toRange(document, entry.headline) };
}
