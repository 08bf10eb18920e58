import { Range, window } from 'vscode';
import { ACTION_KINDS } from '../../server/src/lsp/action-kinds.ts';
import { makeAction, tellTextChanges } from './actions.ts';
import { LANGUAGE } from './names.ts';
import { count } from './words.ts';

/** Makes all fixes that are sure in the open dump. */
export async function fixAll(): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (document?.languageId !== LANGUAGE) {
    void window.showInformationMessage('Open a press release first; its fixes are made all at once.');
    return;
  }
  const all = document.validateRange(new Range(0, 0, document.lineCount, 0));
  const outcome = await makeAction(document, all, ACTION_KINDS.fixAll);
  if (typeof outcome === 'number') void window.setStatusBarMessage(`${count(outcome, 'place')} fixed.`, 6000);
  if (outcome === 'not offered') void window.showInformationMessage('This text has no fix that is sure.');
  if (outcome === 'text changes') tellTextChanges();
}
