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
