import {
  type Connection,
  DidChangeConfigurationNotification,
  type InitializeParams,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { outline } from '../features/outline.ts';
import type { Snapshot } from '../features/snapshot.ts';
import { NO_KNOWLEDGE } from '../names/knowledge.ts';
import { toDiagnostic } from './diagnostics.ts';
import { DEFAULTS, readSettings, type Settings } from './settings.ts';
import { type Read, Snapshots } from './snapshots.ts';
import { toSymbols } from './symbols.ts';

/** How long after the last edit findings are sent to a client that does not ask for them itself. Milliseconds. */
const QUIET = 150;

/** Serves one client over a connection, until the client leaves. */
export function startServer(connection: Connection, read?: Read): void {
  const documents = new TextDocuments(TextDocument);
  let settings: Settings = DEFAULTS;
  let client: InitializeParams['capabilities'] = {};
  const reported = new Set<string>();
  const snapshots = new Snapshots(
    () => ({ knowledge: NO_KNOWLEDGE, referenceDate: null }),
    () => settings.rules,
    (document, message, error) => {
      const sentence = `${decodeURIComponent(document.uri.split('/').at(-1) ?? '')} ${message}`;
      connection.console.error(`${sentence}\n${error instanceof Error ? (error.stack ?? error.message) : ''}`);
      if (reported.has(document.uri)) return;
      reported.add(document.uri);
      connection.window.showErrorMessage(sentence);
    },
    read,
  );

  /** Answers a request on an open document; `none` where the document is not open. */
  function answer<T>(uri: string, none: T, from: (document: TextDocument, snapshot: Snapshot) => T): T {
    const document = documents.get(uri);
    return document ? from(document, snapshots.of(document)) : none;
  }

  connection.onInitialize((params) => {
    client = params.capabilities;
    return {
      serverInfo: { name: 'Dateline' },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        documentSymbolProvider: true,
        ...(pulls() ? { diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false } } : {}),
      },
    };
  });

  connection.onInitialized(async () => {
    if (client.workspace?.didChangeConfiguration?.dynamicRegistration)
      await connection.client.register(DidChangeConfigurationNotification.type, { section: 'dateline' });
    await follow(undefined);
  });

  connection.onDidChangeConfiguration((change) => follow(change.settings?.dateline));

  /** Takes new settings into use: asks the client for them where it can be asked. */
  async function follow(sent: unknown): Promise<void> {
    const given = client.workspace?.configuration ? await connection.workspace.getConfiguration('dateline') : sent;
    const now = readSettings(given);
    settings = now.settings;
    for (const problem of now.problems) connection.window.showWarningMessage(problem);
    snapshots.reset();
    if (!pulls()) for (const document of documents.all()) publish(document);
    else if (client.workspace?.diagnostics?.refreshSupport) connection.languages.diagnostics.refresh();
  }

  function pulls(): boolean {
    return client.textDocument?.diagnostic !== undefined;
  }

  function diagnostics(document: TextDocument, snapshot: Snapshot) {
    return snapshot.findings.map((f) => toDiagnostic(document, f));
  }

  const waiting = new Map<string, ReturnType<typeof setTimeout>>();
  function publish(document: TextDocument): void {
    clearTimeout(waiting.get(document.uri));
    waiting.delete(document.uri);
    const { uri, version } = document;
    connection.sendDiagnostics({ uri, version, diagnostics: diagnostics(document, snapshots.of(document)) });
  }
  documents.onDidChangeContent(({ document }) => {
    if (pulls()) return;
    clearTimeout(waiting.get(document.uri));
    waiting.set(
      document.uri,
      setTimeout(() => publish(document), QUIET),
    );
  });
  documents.onDidClose(({ document: { uri } }) => {
    reported.delete(uri);
    if (pulls()) return;
    clearTimeout(waiting.get(uri));
    waiting.delete(uri);
    connection.sendDiagnostics({ uri, diagnostics: [] });
  });

  connection.languages.diagnostics.on(({ textDocument: { uri } }) => ({
    kind: 'full',
    items: answer(uri, [], diagnostics),
  }));
  connection.onDocumentSymbol(({ textDocument: { uri } }) =>
    answer(uri, [], (document, { release }) => toSymbols(document, outline(release))),
  );

  documents.listen(connection);
  connection.listen();
}
