import { commands, type ExtensionContext, window } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { ENCODING_REQUEST } from '../../server/src/lsp/requests.ts';
import { registerAtName } from './at-name.ts';
import { createClient, startServer } from './client.ts';
import { FileReader } from './files.ts';
import { fixAll } from './fix-all.ts';
import { folderChanges } from './folder-changes.ts';
import { COMMANDS } from './names.ts';
import { offerFolders } from './offer.ts';
import { onCommand } from './on-command.ts';
import { showFolder } from './sidebar/sidebar.ts';
import { showStatus } from './status.ts';
import { KeyHint } from './tags/hint.ts';
import { showTags } from './tags/tags.ts';

let client: LanguageClient | undefined;

/** VS Code calls this when a dump or a plain text is opened, or a folder that holds some. */
export function activate(context: ExtensionContext): void {
  const log = window.createOutputChannel('Dateline', { log: true });
  const hint = new KeyHint();
  const server = createClient(context, log, () => hint.isShown);
  client = server;
  const changes = folderChanges(server);
  const files = new FileReader((uri) => server.sendRequest<string | null>(ENCODING_REQUEST, { uri: uri.toString() }));
  context.subscriptions.push(
    log,
    files,
    onCommand(COMMANDS.showLog, () => log.show()),
    onCommand(COMMANDS.readAsPressRelease, () => files.readActive()),
    onCommand(COMMANDS.foldAside, () => commands.executeCommand('editor.foldAllBlockComments')),
    onCommand(COMMANDS.fixAll, fixAll),
    registerAtName(),
    onCommand(COMMANDS.restartServer, () => startServer(server)),
    ...showStatus(server),
    ...offerFolders(server),
    changes,
    ...showFolder(context, server, changes.event),
    ...showTags(server, hint, changes.event),
  );
  files.start();
  // Commands work at once: those that need the server wait for it themselves, and the log is there for one that never answers.
  void startServer(server);
}

/** VS Code waits for this before it closes: tags that were set just now are written before the server ends. */
export async function deactivate(): Promise<void> {
  if (client?.needsStop()) await client.stop().catch(() => {});
}
