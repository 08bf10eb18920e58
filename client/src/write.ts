import { commands, env, UIKind, Uri, window, workspace } from 'vscode';
import { describeWriting } from '../../server/src/files/reasons.ts';
import { activeFolder } from './meant-folder.ts';

/** Writes a text to a file. False where that failed; the user has then been told why. */
export async function write(uri: Uri, text: string): Promise<boolean> {
  try {
    await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    return true;
  } catch (error) {
    void window.showErrorMessage(`${workspace.asRelativePath(uri)} could not be written. ${describeWriting(error)}`);
    return false;
  }
}

/** Excel reads a table in UTF-8 by its byte-order mark only. */
const TABLE_MARK = '\ufeff';

/** Has the user choose a file for a text, in the folder of the active text at first, writes it and opens it. */
export async function saveAs(
  title: string,
  name: string,
  ending: 'md' | 'html' | 'csv' | 'json',
  text: () => string | Promise<string>,
): Promise<void> {
  const folder = activeFolder() ?? workspace.workspaceFolders?.[0];
  const file = `${name.replace(/[^\p{L}\p{N} +-]/gu, '_').slice(0, 60)}.${ending}`;
  const target = await window.showSaveDialog({
    title,
    ...(folder ? { defaultUri: Uri.joinPath(folder.uri, file) } : {}),
  });
  if (!target || !(await write(target, `${ending === 'csv' ? TABLE_MARK : ''}${await text()}`))) return;
  // A web page in this machine's browser; all else, or where VS Code has no such browser, in an editor.
  const isOnDesktop = env.uiKind === UIKind.Desktop && env.remoteName === undefined && target.scheme === 'file';
  if (ending === 'html' && isOnDesktop && (await env.openExternal(target))) return;
  await commands.executeCommand('vscode.open', target);
}

/** Changes settings, which may be read-only, or have errors that forbid to write them: the user is told in the editor's own words. */
export async function writeSettings(failed: string, change: () => Promise<void>): Promise<void> {
  try {
    await change();
  } catch (error) {
    void window.showWarningMessage(`${failed} ${error instanceof Error ? error.message : String(error)}`);
  }
}
