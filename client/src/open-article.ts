import { type Range, type TextDocument, type TextEditor, type Uri, window, workspace } from 'vscode';
import { describe } from '../../server/src/files/reasons.ts';

/** How many articles were asked for. */
let asked = 0;

/**
 * Opens an article with a place of it seen and selected, or at its beginning where it has none. The user is told why where that fails.
 * Of articles that are asked for faster than they open the last is shown, whichever is there first. Its editor, or null.
 */
export async function openArticle(
  uri: Uri,
  placeIn: (document: TextDocument) => Range | null | Promise<Range | null>,
): Promise<TextEditor | null> {
  const request = ++asked;
  try {
    const document = await workspace.openTextDocument(uri);
    const selection = await placeIn(document);
    if (request === asked) return await window.showTextDocument(document, selection ? { selection } : {});
  } catch (error) {
    const why = await whyNotOpened(uri, error);
    if (request === asked) void window.showWarningMessage(why);
  }
  return null;
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
