import { commands, type ExtensionContext, type LogOutputChannel, window } from 'vscode';
import {
  CloseAction,
  ErrorAction,
  type ErrorHandler,
  LanguageClient,
  RevealOutputChannelOn,
  TransportKind,
} from 'vscode-languageclient/node';
import { SERVER_FLAGS } from '../../server/src/lsp/launch.ts';
import { SHOW_LOG_NOTIFICATION } from '../../server/src/lsp/requests.ts';
import { middlewareFor } from './middleware.ts';
import { COMMANDS, LANGUAGE } from './names.ts';

/** A server that fails this often within this time (milliseconds) is not started again by itself. */
const MOST_FAILURES = 5;
const WITHIN = 3 * 60_000;

/**
 * The client of the language server, which runs as a process of its own: if it fails it is started again and given the
 * open documents as they stand in the editor. Its cards wait while `hinting`: then another one is shown.
 */
export function createClient(context: ExtensionContext, log: LogOutputChannel, hinting: () => boolean): LanguageClient {
  const module = context.asAbsolutePath('dist/server.cjs');
  const client: LanguageClient = new LanguageClient(
    'dateline',
    'Dateline',
    {
      run: { module, transport: TransportKind.ipc, options: { execArgv: [...SERVER_FLAGS] } },
      debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--inspect=6009'] } },
    },
    {
      documentSelector: [{ language: LANGUAGE }],
      outputChannel: log,
      initializationOptions: { canShowLog: true, showsFolders: true, ...storageOf(context) },
      // The server's cards are escaped text. Nothing in them may draw HTML or run a command but these two.
      markdown: { isTrusted: { enabledCommands: [COMMANDS.timeline, COMMANDS.atName] }, supportHtml: false },
      middleware: middlewareFor({ log, hinting, tell: (sentence, error) => client.error(sentence, error, 'force') }),
      // The library would tell of failed requests by their names in the protocol.
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      errorHandler: restarting(),
      initializationFailedHandler: () => false,
    },
  );
  client.onNotification(SHOW_LOG_NOTIFICATION, () => log.show());
  return client;
}

/** The extension's own folder for this workspace, where the server may keep what it cannot keep in the workspace itself. */
function storageOf({ storageUri }: ExtensionContext): { readonly storage?: string } {
  return storageUri?.scheme === 'file' ? { storage: storageUri.fsPath } : {};
}

function restarting(): ErrorHandler {
  const failures: number[] = [];
  return {
    error: () => ({ action: ErrorAction.Continue, handled: true }),
    closed() {
      const now = Date.now();
      failures.push(now);
      while (failures[0] < now - WITHIN) failures.shift();
      if (failures.length < MOST_FAILURES) return { action: CloseAction.Restart, handled: true };
      failures.length = 0;
      void tellStopped('Dateline has stopped, because it failed five times within three minutes.');
      return { action: CloseAction.DoNotRestart, handled: true };
    },
  };
}

/** Starts the server, anew where it runs. False where that failed; the user has then been told. */
export async function startServer(
  client: Pick<LanguageClient, 'isRunning' | 'restart' | 'start'>,
  log: Pick<LogOutputChannel, 'error'>,
): Promise<boolean> {
  try {
    // One whose start failed cannot be stopped, so it cannot be restarted either.
    await (client.isRunning() ? client.restart() : client.start());
    return true;
  } catch (error) {
    log.error(error instanceof Error ? error : String(error));
    void tellStopped('Dateline could not start.');
    return false;
  }
}

/** Tells that Dateline does not work now, with the way to the log and to another try. */
async function tellStopped(sentence: string): Promise<void> {
  const showLog = 'Show log';
  const startAgain = 'Start again';
  const chosen = await window.showErrorMessage(`${sentence} Your files are as you left them.`, showLog, startAgain);
  if (chosen === showLog) await commands.executeCommand(COMMANDS.showLog);
  if (chosen === startAgain) await commands.executeCommand(COMMANDS.restartServer);
}
