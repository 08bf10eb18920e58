import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Session } from './session.ts';

/** The text of a dump with its lines, though nobody has it open. */
export function dumpDocument(uri: string, text: string): TextDocument {
  return TextDocument.create(uri, 'press-release', 0, text);
}

/** A dump as it stands now: as it is typed where it is open, else as its file has it. Null where that can't be read. */
export async function documentNow(
  { documents, host }: Pick<Session, 'documents' | 'host'>,
  uri: string,
): Promise<TextDocument | null> {
  const open = documents.get(uri);
  if (open) return open;
  const text = await host.readDump(uri);
  return text === null ? null : dumpDocument(uri, text);
}

/** The title of a dump as lists show it, on one line; its file's name where it has none, or is not known. */
export function titleOf(path: string, title = ''): string {
  return title.replace(/\s+/g, ' ').trim() || path.slice(path.lastIndexOf('/') + 1);
}
