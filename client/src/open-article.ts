import { Range, type TextDocument, type Uri, window, workspace } from 'vscode';
import { describe } from '../../server/src/files/reasons.ts';

/** Opens an article with a place of it seen and selected, or at its beginning. The user is told why where that fails. */
export async function openArticle(uri: Uri, place: Range | ((document: TextDocument) => Range) | null): Promise<void> {
  try {
    const document = await workspace.openTextDocument(uri);
    const selection = place instanceof Range ? place : place?.(document);
    await window.showTextDocument(document, selection ? { selection } : {});
  } catch (error) {
    void window.showWarningMessage(await whyNotOpened(uri, error));
  }
}

/** Why an article could not be opened: it is gone, or else what the editor says. */
export async function whyNotOpened(uri: Uri, error: unknown): Promise<string> {
  const isThere = await workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
  if (!isThere) return 'This article is not in the folder any more.';
  return `${workspace.asRelativePath(uri)} could not be opened. ${describe(error)}`;
}
