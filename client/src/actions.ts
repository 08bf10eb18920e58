import { type CodeAction, commands, type Range, type TextDocument, window, workspace } from 'vscode';

/** So often an action is asked for again where the text changes meanwhile. */
const ATTEMPTS = 3;

/** What came of an action: how many places it changed, or that it is not offered as the only one of its kind, or the text keeps changing. */
export type Outcome = number | 'not offered' | 'text changes';

/**
 * Makes the action of a kind that the server offers for a range, if there is one and its edit is known. We ask for it ourselves, as VS
 * Code's own command drops the answer without a word where findings come in meanwhile, which they do behind every edit.
 */
export async function makeAction(document: TextDocument, range: Range, kind: string): Promise<Outcome> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const { version } = document;
    const actions = await commands.executeCommand<CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      range,
      kind,
    );
    if (document.version !== version) continue;
    const [action, ...others] = actions;
    if (!action?.edit || others.length > 0) return 'not offered';
    // It is not made where the text has changed meanwhile.
    if (await workspace.applyEdit(action.edit))
      return action.edit.entries().reduce((sum, [, edits]) => sum + edits.length, 0);
  }
  return 'text changes';
}

/** Tells that an action was not made, as the text is another each time it is asked for. */
export function tellTextChanges(): void {
  void window.showWarningMessage('Nothing was changed, as the text keeps changing. Try again when it rests.');
}
