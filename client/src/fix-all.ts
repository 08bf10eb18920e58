import { type CodeAction, commands, Range, type TextDocument, window, workspace } from 'vscode';
import { ACTION_KINDS } from '../../server/src/lsp/action-kinds.ts';
import { LANGUAGE } from './names.ts';

/** So often the fixes are asked for again where the text changes meanwhile. */
const ATTEMPTS = 3;

/**
 * Makes all fixes that are sure in the open dump. We ask for them ourselves, as VS Code's own command drops the answer without a word
 * where findings come in meanwhile, which they do behind every edit.
 */
export async function fixAll(): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (document?.languageId !== LANGUAGE) {
    void window.showInformationMessage('Open a press release first; its fixes are made all at once.');
    return;
  }
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const { version } = document;
    const edit = (await fixesOf(document)).find((action) => action.edit)?.edit;
    if (document.version !== version) continue;
    if (edit) await workspace.applyEdit(edit);
    else void window.showInformationMessage('This text has no fix that is sure.');
    return;
  }
  void window.showWarningMessage('Nothing was fixed, as the text keeps changing. Try again when it rests.');
}

async function fixesOf(document: TextDocument): Promise<readonly CodeAction[]> {
  const all = document.validateRange(new Range(0, 0, document.lineCount, 0));
  return commands.executeCommand<CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    all,
    ACTION_KINDS.fixAll,
  );
}
