import { type WorkspaceFolder, window, workspace } from 'vscode';

/** The folder of the active text. Undefined where that is in none. */
export function activeFolder(): WorkspaceFolder | undefined {
  const active = window.activeTextEditor?.document.uri;
  return active && workspace.getWorkspaceFolder(active);
}

/** The folder that a command is meant for: that of the active text, or the only one; of several the user chooses. Undefined for none. */
export async function meantFolder(): Promise<WorkspaceFolder | undefined> {
  const folders = workspace.workspaceFolders ?? [];
  return activeFolder() ?? (folders.length > 1 ? window.showWorkspaceFolderPick() : folders[0]);
}
