import { type WorkspaceFolder, window, workspace } from 'vscode';

/** The folder that a command is meant for: that of the active text, or the only one; of several the user chooses. Undefined for none. */
export async function meantFolder(): Promise<WorkspaceFolder | undefined> {
  const folders = workspace.workspaceFolders ?? [];
  const active = window.activeTextEditor?.document.uri;
  const own = active && workspace.getWorkspaceFolder(active);
  return own ?? (folders.length > 1 ? window.showWorkspaceFolderPick() : folders[0]);
}
