import { type Uri, window, workspace } from 'vscode';
import { describeWriting } from '../../server/src/files/reasons.ts';

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

/** Changes settings, which may be read-only, or have errors that forbid to write them: the user is told in the editor's own words. */
export async function writeSettings(failed: string, change: () => Promise<void>): Promise<void> {
  try {
    await change();
  } catch (error) {
    void window.showWarningMessage(`${failed} ${error instanceof Error ? error.message : String(error)}`);
  }
}
