import { Position, ThemeIcon, type WorkspaceEdit } from 'vscode';

/**
 * Has VS Code show changes in many files before it makes them. It shows them only where some change asks to be confirmed, and leaves
 * all that ask unticked. Those that are sure do not ask: hence one more does, which changes nothing.
 */
export function askForPreview(changes: WorkspaceEdit): void {
  const [first] = changes.entries();
  if (!first) return;
  const why = 'Nothing is changed here: this line makes VS Code show the others first.';
  const asking = { needsConfirmation: true, label: why, iconPath: new ThemeIcon('eye') };
  changes.insert(first[0], new Position(0, 0), '', asking);
}
