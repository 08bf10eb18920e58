import { window, workspace } from 'vscode';
import type { WorkspaceEdit as WireEdit } from 'vscode-languageclient/node';
import { type GarbledForm, NORMALISE_REQUEST } from '../../../server/src/lsp/requests.ts';
import type { DatelineClient } from '../client.ts';
import { askForPreview } from '../preview.ts';

type Client = Pick<DatelineClient, 'sendRequest' | 'protocol2CodeConverter' | 'tell'>;

/**
 * One spelling for garbled forms in all dumps of the workspace. The editor shows each change before it is made; as a refactoring they are
 * one step for Undo, and saved where they are in files that are not open.
 */
export async function correctInFolder(client: Client, forms: readonly GarbledForm[] | undefined): Promise<void> {
  if (!forms) {
    void window.showInformationMessage('Select a name with garbled forms in the view Names first.');
    return;
  }
  const wanted = forms.map(({ form, right }) => ({ form, right }));
  try {
    const edit = await client.sendRequest<WireEdit>(NORMALISE_REQUEST, { forms: wanted });
    const changes = await client.protocol2CodeConverter.asWorkspaceEdit(edit);
    if (changes.size === 0) {
      void window.showInformationMessage('No article has these forms any more.');
      return;
    }
    askForPreview(changes);
    await workspace.applyEdit(changes, { isRefactoring: true });
  } catch (error) {
    client.tell('The names could not be corrected; nothing was changed.', error);
  }
}
