import { Range, type TextDocument, type Uri, window, workspace } from 'vscode';

/** Opens an article with a place of it seen and selected, or at its beginning. The user is told of one that is gone. */
export async function openArticle(uri: Uri, place: Range | ((document: TextDocument) => Range) | null): Promise<void> {
  try {
    const document = await workspace.openTextDocument(uri);
    const selection = place instanceof Range ? place : place?.(document);
    await window.showTextDocument(document, selection ? { selection } : {});
  } catch {
    void window.showWarningMessage('This article is not in the folder any more.');
  }
}
