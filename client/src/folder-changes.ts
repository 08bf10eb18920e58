import { type Event, EventEmitter } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { FOLDER_CHANGED_NOTIFICATION } from '../../server/src/lsp/requests.ts';

/** Fires whenever the server has read what changed in a folder. The client keeps one listener only; here all views can listen. */
export function folderChanges(client: LanguageClient): { readonly event: Event<void>; dispose(): void } {
  const changes = new EventEmitter<void>();
  const listening = client.onNotification(FOLDER_CHANGED_NOTIFICATION, () => changes.fire());
  return {
    event: changes.event,
    dispose: () => {
      listening.dispose();
      changes.dispose();
    },
  };
}
