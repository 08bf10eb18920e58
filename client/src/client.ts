import { commands, type ExtensionContext, type LogOutputChannel, window } from 'vscode';
import {
  CloseAction,
  ErrorAction,
  type ErrorHandler,
  LanguageClient,
  type MessageTransports,
  RevealOutputChannelOn,
  State,
  TransportKind,
} from 'vscode-languageclient/node';
import { SERVER_FLAGS } from '../../server/src/lsp/launch.ts';
import { SHOW_LOG_NOTIFICATION } from '../../server/src/lsp/requests.ts';
import { middlewareFor } from './middleware.ts';
import { COMMANDS, LANGUAGE } from './names.ts';

/** A server that fails this often within this time (milliseconds) is not started again by itself. */
const MOST_FAILURES = 5;
const WITHIN = 3 * 60_000;

/** The library's client, which speaks to the user in our sentences alone and can always be started again. */
export class DatelineClient extends LanguageClient {
  /** Tells the user that something failed, and the log why. */
  tell(sentence: string, error: unknown): void {
    super.error(sentence, error, 'force');
  }

  /** What the library says of failures goes into the log: whoever has to know is told when nothing more is tried. */
  override error(message: string, error?: unknown): void {
    super.error(message, error, false);
  }

  /** Where not even a process can be made, the library would keep that start as failed for ever: for it, a server has ended. */
  protected override async createMessageTransports(encoding: string): Promise<MessageTransports> {
    try {
      return await super.createMessageTransports(encoding);
    } catch (error) {
      // First the start has to be over.
      setImmediate(() => void this.handleConnectionClosed());
      throw error;
    }
  }
}

/**
 * The client of the language server, which runs as a process of its own: if it fails it is started again and given the
 * open documents as they stand in the editor. Its cards wait while `hinting`: then another one is shown.
 */
export function createClient(context: ExtensionContext, log: LogOutputChannel, hinting: () => boolean): DatelineClient {
  const module = context.asAbsolutePath('dist/server.cjs');
  const client: DatelineClient = new DatelineClient(
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
      middleware: middlewareFor({ log, hinting, tell: (sentence, error) => client.tell(sentence, error) }),
      // The library would tell of failed requests by their names in the protocol.
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      errorHandler: restarting(() => void tellStopped(client.state)),
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

/** Starts a server that has ended again, until it has failed too often: then it is given up, until the user has it started. */
export function restarting(giveUp: () => void): ErrorHandler {
  const failures: number[] = [];
  return {
    error: () => ({ action: ErrorAction.Continue, handled: true }),
    closed() {
      const now = Date.now();
      failures.push(now);
      while (failures[0] < now - WITHIN) failures.shift();
      if (failures.length < MOST_FAILURES) return { action: CloseAction.Restart, handled: true };
      failures.length = 0;
      giveUp();
      return { action: CloseAction.DoNotRestart, handled: true };
    },
  };
}

/**
 * Starts the server, anew where it runs or has been started and does not answer. Of one that fails to start the log tells; it is tried
 * again as one that fails later.
 */
export async function startServer(client: Pick<LanguageClient, 'needsStop' | 'stop' | 'start'>): Promise<void> {
  // One that cannot be asked to stop, or takes too long, is killed.
  if (client.needsStop()) await client.stop().catch(() => {});
  await client.start().catch(() => {});
}

/** Tells that Dateline does not work now, with the way to the log and to another try. */
async function tellStopped(state: State): Promise<void> {
  const what =
    state === State.Running
      ? 'Dateline has stopped, because it failed five times within three minutes.'
      : 'Dateline could not start.';
  const showLog = 'Show log';
  const startAgain = 'Start again';
  const chosen = await window.showErrorMessage(`${what} Your files are as you left them.`, showLog, startAgain);
  if (chosen === showLog) await commands.executeCommand(COMMANDS.showLog);
  if (chosen === startAgain) await commands.executeCommand(COMMANDS.restartServer);
}
