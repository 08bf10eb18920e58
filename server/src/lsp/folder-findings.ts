import type { WorkspaceDiagnosticReport, WorkspaceDocumentDiagnosticReport } from 'vscode-languageserver';
import type { FileState } from '../corpus/store.ts';
import { withoutIgnored } from '../rules/ignored.ts';
import { uriOf } from './addresses.ts';
import { toDiagnostic } from './diagnostics.ts';
import { othersTurn } from './in-slices.ts';
import type { Session } from './session.ts';
import { dumpDocument } from './texts.ts';

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
  const { connection, corpus, documents, settings } = session;
  const findings = new FolderFindings(session);
  /** What was closed and may still be shown: VS Code's client asks for a text a last time just before it tells that it is closed. */
  const left = new Set<string>();
  documents.onDidOpen(({ document }) => left.delete(document.uri));
  documents.onDidClose(({ document }) => left.add(document.uri));
  let told = false;

  connection.languages.diagnostics.onWorkspace(
    async ({ previousResultIds }, token, _progress, partial): Promise<WorkspaceDiagnosticReport> => {
      const known = new Map(previousResultIds.map(({ uri, value }) => [uri, value]));
      const reports: WorkspaceDocumentDiagnosticReport[] = [];
      const ofFolder = new Set<string>();
      let room = MOST_FINDINGS;
      for (const { folder, index } of settings().folderFindings ? await corpus.all() : [])
        for (const file of [...index.store.files()]) {
          if (token.isCancellationRequested) return { items: reports };
          const uri = uriOf(folder, file);
          ofFolder.add(uri);
          const { count, report } = await findings.of(uri, file, known.get(uri), room);
          known.delete(uri);
          room -= count;
          if (report) {
            reports.push(report);
            left.delete(uri);
          }
          if (partial && reports.length >= BATCH) partial.report({ items: reports.splice(0) });
        }
      for (const uri of left)
        if (previousResultIds.some((one) => one.uri === uri)) left.delete(uri);
        else reports.push(cleared(uri));
      // An editor may hold a text open long after its tab is closed, and only the editor knows. As long as it asks for the text by
      // itself that answer wins; without a state to name, this one is given until then.
      for (const uri of documents.keys())
        if (!ofFolder.has(uri)) reports.push({ kind: 'full', uri, version: null, items: [] });
      // What is gone, and everything once the setting is off.
      for (const [uri, value] of known) if (value !== '' && !documents.get(uri)) reports.push(cleared(uri));
      if (room <= 0 && !told) {
        told = true;
        connection.window.showInformationMessage(
          `The Problems panel shows the first ${MOST_FINDINGS} findings of this folder. ‘dateline check’ on the command line lists all of them.`,
        );
      }
      return { items: reports };
    },
  );

  return () => findings.forget();
}

/** What one dump adds to a list of findings: how many there are, and what is sent of it; null where that is known already. */
interface Added {
  readonly count: number;
  readonly report: WorkspaceDocumentDiagnosticReport | null;
}

const NOTHING: Added = { count: 0, report: null };

/** The findings of dumps that nobody has open, each read when it has changed. */
class FolderFindings {
  readonly #session: Session;
  /** Part of what names a state: it changes with settings and knowledge. */
  #epoch = 0;
  /** How many findings each dump had when it was read. */
  readonly #counts = new Map<string, number>();

  constructor(session: Session) {
    this.#session = session;
  }

  /** Makes all that is known out of date. */
  forget(): void {
    this.#epoch++;
    this.#counts.clear();
  }

  /** What a dump adds where there is `room` for so many findings more; `before` is the state that the editor knows of it. */
  async of(
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

const cleared = (uri: string): WorkspaceDocumentDiagnosticReport => ({
  kind: 'full',
  uri,
  version: null,
  resultId: '',
  items: [],
});
