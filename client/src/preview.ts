import { Position, ThemeIcon, WorkspaceEdit } from 'vscode';

/**
 * Changes in many files, for VS Code's preview with all of them ticked. It shows the preview only where some change asks to be
 * confirmed, and leaves all that ask unticked, so that *Apply* would change nothing: hence one change asks that changes nothing.
 */
export function forPreview(changes: WorkspaceEdit): WorkspaceEdit {
  const shown = new WorkspaceEdit();
  const entries = changes.entries();
  const [first] = entries;
  if (!first) return changes;
  const why = 'Nothing is changed here: this line makes VS Code show the others first.';
  const asking = { needsConfirmation: true, label: why, iconPath: new ThemeIcon('eye') };
  shown.insert(first[0], new Position(0, 0), '', asking);
  for (const [uri, edits] of entries)
    for (const { range, newText } of edits)
      shown.replace(uri, range, newText, { needsConfirmation: false, label: 'One spelling' });
  return shown;
}
