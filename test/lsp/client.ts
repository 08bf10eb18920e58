import { type ChildProcess, spawn } from 'node:child_process';
import {
  type ClientCapabilities,
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  ExitNotification,
  type InitializeResult,
  type LSPAny,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  ShowMessageNotification,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver-protocol/node';
import { SERVER_FLAGS } from '../../server/src/lsp/launch.ts';
import { program } from '../helpers/built.ts';

/** An editor, as the server sees one: a process started over standard input and output, and what came back from it. */
export interface Editor {
  readonly connection: ProtocolConnection;
  readonly process: ChildProcess;
  readonly capabilities: InitializeResult['capabilities'];
  /** Messages that the user was shown. */
  readonly shown: string[];
  open(uri: string, text: string): Promise<void>;
  change(uri: string, version: number, ...changes: TextDocumentContentChangeEvent[]): Promise<void>;
  /** The next findings that are pushed for a document, or for one version of it. */
  findings(uri: string, version?: number): Promise<PublishDiagnosticsParams>;
  close(): Promise<void>;
}

/**
 * Starts the real server over stdio and shakes hands. `settings` answers its question for the section `dateline`, `hidden` that for
 * `files.exclude`; `server` is another program that is one, with the words before `--stdio`; `own` is what our own client says of itself.
 */
export async function startEditor(
  capabilities: ClientCapabilities = {},
  options: {
    settings?: (folder: string | null) => LSPAny | Promise<LSPAny>;
    hidden?: () => LSPAny;
    folder?: string | readonly string[];
    server?: string | readonly string[];
    own?: object;
  } = {},
): Promise<Editor> {
  const words = [...SERVER_FLAGS, ...[options.server ?? program('server')].flat(), '--stdio'];
  const child = spawn(process.execPath, words, { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const shown: string[] = [];
  const waiting: { uri: string; version: number | undefined; take: (params: PublishDiagnosticsParams) => void }[] = [];
  connection.onNotification(ShowMessageNotification.type, ({ message }) => void shown.push(message));
  connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
    const at = waiting.findIndex((w) => w.uri === params.uri && (w.version ?? params.version) === params.version);
    if (at >= 0) waiting.splice(at, 1)[0].take(params);
  });
  connection.onRequest('workspace/configuration', ({ items }) =>
    Promise.all(
      items.map(({ scopeUri, section }: { scopeUri?: string; section?: string }) =>
        section === 'files.exclude' ? (options.hidden?.() ?? null) : (options.settings?.(scopeUri ?? null) ?? null),
      ),
    ),
  );
  connection.onRequest('client/registerCapability', () => null);
  connection.onRequest('window/showMessageRequest', ({ message, actions = [] }) => {
    // Some editors wait for the user to choose, whatever there is to choose from.
    shown.push(actions.length > 0 ? message : `A question without answers: ${message}`);
    return null;
  });
  connection.listen();
  const folders = [options.folder ?? []].flat();
  const result: InitializeResult = await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: folders[0] ?? null,
    capabilities,
    initializationOptions: options.own,
    workspaceFolders: folders.length === 0 ? null : folders.map((uri) => ({ uri, name: 'corpus' })),
  });
  await connection.sendNotification('initialized', {});
  return {
    connection,
    process: child,
    capabilities: result.capabilities,
    shown,
    open: (uri, text) =>
      connection.sendNotification(DidOpenTextDocumentNotification.type, {
        textDocument: { uri, languageId: 'press-release', version: 1, text },
      }),
    change: (uri, version, ...contentChanges) =>
      connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri, version },
        contentChanges,
      }),
    findings: (uri, version) => new Promise((take) => waiting.push({ uri, version, take })),
    async close() {
      await connection.sendRequest(ShutdownRequest.type);
      await connection.sendNotification(ExitNotification.type);
      const ended = new Promise((resolve) => child.once('exit', resolve));
      await ended;
      connection.dispose();
    },
  };
}
