import { commands, type ExtensionContext, window } from 'vscode';
import { registerAtName } from './at-name.ts';
import { createClient, tellStopped } from './client.ts';
import { FileReader } from './files.ts';
import { fixAll } from './fix-all.ts';
import { folderChanges } from './folder-changes.ts';
import { COMMANDS } from './names.ts';
import { offerFolders } from './offer.ts';
import { showFolder } from './sidebar/sidebar.ts';
import { showStatus } from './status.ts';
import { KeyHint } from './tags/hint.ts';
import { showTags } from './tags/tags.ts';

/** VS Code calls this when a dump or a plain text is opened, or a folder that holds some. */
export async function activate(context: ExtensionContext): Promise<void> {
  const log = window.createOutputChannel('Dateline', { log: true });
  const hint = new KeyHint();
  const client = createClient(context, log, () => hint.isShown);
  const changes = folderChanges(client);
  const files = new FileReader();
  context.subscriptions.push(
    log,
    files,
    { dispose: () => void client.stop().catch(() => {}) },
    commands.registerCommand(COMMANDS.showLog, () => log.show()),
    commands.registerCommand(COMMANDS.readAsPressRelease, () => files.readActive()),
    commands.registerCommand(COMMANDS.foldAside, () => commands.executeCommand('editor.foldAllBlockComments')),
    commands.registerCommand(COMMANDS.fixAll, fixAll),
    registerAtName(),
    commands.registerCommand(COMMANDS.restartServer, () => client.restart()),
    ...showStatus(client),
    changes,
    ...showFolder(context, client, changes.event),
    ...showTags(client, hint, changes.event),
  );
  files.start();
  try {
    await client.start();
    offerFolders(context, client);
  } catch (error) {
    log.error(error instanceof Error ? error : String(error));
    await tellStopped('Dateline could not start its server.');
  }
}
