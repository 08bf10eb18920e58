import {
  type CancellationToken,
  MessageType,
  type PreviousResultId,
  type ResultProgressReporter,
  type WorkspaceDiagnosticReport,
  type WorkspaceDiagnosticReportPartialResult,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { FileState } from '../corpus/store.ts';
import { withoutIgnored } from '../rules/ignored.ts';
import { uriOf } from './addresses.ts';
import { toDiagnostic } from './diagnostics.ts';
import { othersTurn } from './in-slices.ts';
import type { Session } from './session.ts';
import { dumpDocument } from './texts.ts';
import { showMessage } from './user.ts';

/** More findings than this are no list that somebody works off, and slow the editor down. */
const MOST_FINDINGS = 2000;

/** Reports that are sent at once. */
const BATCH = 20;

/**
 * Feature: the findings of all dumps of the folder, where the setting `dateline.folderFindings` asks for them. An editor asks again
 * and again: what it knows already, by the state of the file, is neither read nor sent anew. Returns a function that makes all of
 * it out of date, for when rules or knowledge have changed.
 */
export function serveFolderFindings(session: Session): () => void {
  const findings = new FolderFindings(session);
  session.connection.languages.diagnostics.onWorkspace(({ previousResultIds }, token, _progress, partial) =>
    findings.report(previousResultIds, token, partial),
  );
  return () => findings.forget();
}

type Report = WorkspaceDocumentDiagnosticReport;

/** What one dump adds to a list of findings: how many there are, and what is sent of it; null where that is known already. */
interface Added {
  readonly count: number;
  readonly report: Report | null;
}

const NOTHING: Added = { count: 0, report: null };

/** The findings of dumps that nobody has open, each read when it has changed. */
class FolderFindings {
  readonly #session: Session;
  /** Part of what names a state: it changes with settings and knowledge. */
  #epoch = 0;
  /** How many findings each dump had when it was read. */
  readonly #counts = new Map<string, number>();
  /** What was closed and may still be shown: VS Code's client asks for a text a last time just before it tells that it is closed. */
  readonly #left = new Set<string>();
  #isToldOfMost = false;

  constructor(session: Session) {
    this.#session = session;
    session.documents.onDidOpen(({ document }) => this.#left.delete(document.uri));
    session.documents.onDidClose(({ document }) => this.#left.add(document.uri));
  }

  /** Makes all that is known out of date. */
  forget(): void {
    this.#epoch++;
    this.#counts.clear();
  }

  /** Reports what has changed since the states that the editor knows, in batches where it takes them so. */
  async report(
    previous: readonly PreviousResultId[],
    token: CancellationToken,
    partial: ResultProgressReporter<WorkspaceDiagnosticReportPartialResult> | undefined,
  ): Promise<WorkspaceDiagnosticReport> {
    const known = new Map(previous.map(({ uri, value }) => [uri, value]));
    const listed = new Set<string>();
    const items: Report[] = [];
    let room = MOST_FINDINGS;
    for await (const { uri, file } of this.#dumps()) {
      if (token.isCancellationRequested) return { items };
      listed.add(uri);
      const { count, report } = await this.#addedBy(uri, file, known.get(uri), room);
      room -= count;
      if (report) {
        items.push(report);
        this.#left.delete(uri);
      }
      if (partial && items.length >= BATCH) partial.report({ items: items.splice(0) });
    }
    items.push(...this.#gone(known, listed));
    if (room <= 0) this.#tellOfMost();
    return { items };
  }

  /** The dumps of the folders; none while the setting is off. */
  async *#dumps(): AsyncGenerator<{ readonly uri: string; readonly file: FileState }> {
    const { corpus, settings } = this.#session;
    for (const { folder, index } of settings().folderFindings ? await corpus.all() : [])
      for (const file of [...index.store.files()]) yield { uri: uriOf(folder, file), file };
  }

  /** Takes out of the editor's list what is shown elsewhere or nowhere any more. */
  *#gone(known: ReadonlyMap<string, string>, listed: ReadonlySet<string>): Iterable<Report> {
    const { documents } = this.#session;
    for (const uri of this.#left)
      if (known.has(uri)) this.#left.delete(uri);
      else yield cleared(uri);
    // An editor may hold a text open long after its tab is closed, and only the editor knows. As long as it asks for the text by
    // itself that answer wins; without a state to name, this one is given until then.
    for (const uri of documents.keys()) if (!listed.has(uri)) yield { kind: 'full', uri, version: null, items: [] };
    // What is gone, and everything once the setting is off.
    for (const [uri, value] of known) if (value !== '' && !listed.has(uri) && !documents.get(uri)) yield cleared(uri);
  }

  #tellOfMost(): void {
    if (this.#isToldOfMost) return;
    this.#isToldOfMost = true;
    showMessage(
      this.#session.connection,
      MessageType.Info,
      `The Problems panel shows the first ${MOST_FINDINGS} findings of this folder. ‘dateline check’ on the command line lists all of them.`,
    );
  }

  /** What a dump adds where there is `room` for so many findings more; `before` is the state that the editor knows of it. */
  async #addedBy(
    uri: string,
    { modified, size }: Pick<FileState, 'modified' | 'size'>,
    before: string | undefined,
    room: number,
  ): Promise<Added> {
    const { documents, host, ignored, read } = this.#session;
    // Open documents are asked for by themselves, as they stand in the editor.
    if (documents.get(uri)) return NOTHING;
    if (room <= 0) return before ? { count: 0, report: cleared(uri) } : NOTHING;
    const state = `${this.#epoch} ${modified} ${size}`;
    if (before === state) return { count: this.#counts.get(uri) ?? 0, report: null };
    const text = await host.readDump(uri);
    if (text === null) return NOTHING;
    const document = dumpDocument(uri, text);
    const findings = withoutIgnored(text, read(text, uri).findings, await ignored.of(uri));
    const items = findings.slice(0, room).map((finding) => toDiagnostic(document, finding));
    this.#counts.set(uri, items.length);
    await othersTurn();
    return { count: items.length, report: { kind: 'full', uri, version: null, resultId: state, items } };
  }
}

const cleared = (uri: string): Report => ({
  kind: 'full',
  uri,
  version: null,
  resultId: '',
  items: [],
});
