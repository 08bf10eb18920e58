import type {
  CancellationToken,
  Diagnostic,
  DocumentDiagnosticParams,
  DocumentDiagnosticReport,
  ExecuteCommandParams,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { CodeActions, type Reread } from './code-actions.ts';
import { toDiagnostic } from './diagnostics.ts';
import { FIX_COMMANDS } from './fix-commands.ts';
import { serveNormalising } from './normalise.ts';
import { isSameData } from './same-data.ts';
import type { Session } from './session.ts';
import { leftFindings } from './tags/left.ts';
import { orphanFindings } from './tags/orphans.ts';
import { SIDES_SCHEME } from './tags/review-requests.ts';
import { visibleFindings } from './visible-findings.ts';

/** How long after the last edit findings are sent to a client that does not ask for them itself. Milliseconds. */
const QUIET = 150;

/**
 * Shows findings and answers for their fixes. Returns a function that shows all findings anew, after a change of settings.
 */
export function serveFindings(session: Session, reread: Reread): () => void {
  const { connection, documents } = session;
  const findings = new OpenFindings(session);
  const codeActions = new CodeActions(session, reread);
  serveNormalising(session);
  connection.languages.diagnostics.on((params, token) => findings.report(params, token));
  connection.onCodeAction((params) => codeActions.at(params));
  connection.onExecuteCommand((params) => findings.execute(params));
  documents.onDidChangeContent(({ document }) => findings.changed(document));
  documents.onDidClose(({ document: { uri } }) => findings.closed(uri));
  return () => findings.showAll();
}

/** Shows the findings of open dumps: clients that ask are answered, to others findings are sent when it is quiet. */
class OpenFindings {
  readonly #session: Session;
  /** What was last answered for each open document, so that the same need not be sent and drawn again. */
  readonly #answered = new Map<string, { readonly resultId: string; readonly items: readonly Diagnostic[] }>();
  #answers = 0;
  /** Documents whose findings are sent soon. */
  readonly #waiting = new Map<string, ReturnType<typeof setTimeout>>();

  constructor(session: Session) {
    this.#session = session;
  }

  /** Whether the client asks for findings itself. */
  get #isAsked(): boolean {
    return this.#session.client().textDocument?.diagnostic !== undefined;
  }

  /** Answers a client that asks; with `unchanged` where it has them already. */
  async report(
    { textDocument: { uri }, previousResultId }: DocumentDiagnosticParams,
    token: CancellationToken,
  ): Promise<DocumentDiagnosticReport> {
    const items = await this.#diagnostics(uri, token);
    // What was given up or is not open is no answer to compare with.
    if (token.isCancellationRequested || !this.#session.documents.get(uri)) return { kind: 'full', items };
    const before = this.#answered.get(uri);
    if (before && before.resultId === previousResultId && isSameData(before.items, items))
      return { kind: 'unchanged', resultId: before.resultId };
    const resultId = `open ${++this.#answers}`;
    this.#answered.set(uri, { resultId, items });
    return { kind: 'full', resultId, items };
  }

  /** A document was opened or edited. */
  changed(document: TextDocument): void {
    if (this.#isAsked) return;
    this.#stop(document.uri);
    const wait = document.version <= 1 ? 0 : QUIET;
    this.#waiting.set(
      document.uri,
      setTimeout(() => void this.#publish(document), wait),
    );
  }

  closed(uri: string): void {
    this.#answered.delete(uri);
    if (this.#isAsked) return;
    this.#stop(uri);
    void this.#session.connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  /** Shows all findings anew, as what they are found with has changed. */
  showAll(): void {
    const { client, connection, documents } = this.#session;
    if (!this.#isAsked) for (const document of documents.all()) void this.#publish(document);
    else if (client().workspace?.diagnostics?.refreshSupport) connection.languages.diagnostics.refresh();
  }

  /** Does what quick-fixes ask for that are no edits. */
  async execute({ command, arguments: given }: ExecuteCommandParams): Promise<void> {
    const run = FIX_COMMANDS.get(command);
    if (!run) return;
    const running = run(this.#session, given?.[0]);
    if (!running) this.#session.tell('This quick-fix can no longer be made; ask for the quick-fixes again.');
    await running;
    this.showAll();
  }

  #diagnostics(uri: string, token?: CancellationToken): Promise<Diagnostic[]> {
    if (uri.startsWith(`${SIDES_SCHEME}:`)) return Promise.resolve([]);
    const { answer, tags } = this.#session;
    return answer<Diagnostic[]>(
      uri,
      [],
      async (document, snapshot) => {
        const seen = await visibleFindings(this.#session, document, snapshot);
        const found = seen.map((finding) => toDiagnostic(document, finding));
        const open = await tags.sheets.of(uri);
        if (!open) return found;
        // A text with tags of its own has left none behind.
        const left = open.sheet.isEmpty ? await leftFindings(this.#session, document) : [];
        return [...found, ...left, ...orphanFindings(document, open.sheet)];
      },
      { feature: 'findings', ...(token ? { token } : {}) },
    );
  }

  async #publish({ uri, version }: TextDocument): Promise<void> {
    this.#stop(uri);
    const { connection, documents } = this.#session;
    const diagnostics = await this.#diagnostics(uri);
    if (documents.get(uri)?.version === version) await connection.sendDiagnostics({ uri, version, diagnostics });
  }

  #stop(uri: string): void {
    clearTimeout(this.#waiting.get(uri));
    this.#waiting.delete(uri);
  }
}
