import type { WorkspaceDiagnosticReport, WorkspaceDocumentDiagnosticReport } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { withoutIgnored } from '../rules/ignored.ts';
import { uriOf } from './addresses.ts';
import { toDiagnostic } from './diagnostics.ts';
import type { Session } from './session.ts';

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
  const { connection, documents, corpus, host, settings, ignored, read } = session;
  /** Part of what names a state: it changes with settings and knowledge. */
  let epoch = 0;
  /** How many findings each dump had when it was read, and in which state. */
  const counts = new Map<string, number>();
  let told = false;

  connection.languages.diagnostics.onWorkspace(
    async ({ previousResultIds }, token, _progress, partial): Promise<WorkspaceDiagnosticReport> => {
      const known = new Map(previousResultIds.map(({ uri, value }) => [uri, value]));
      const reports: WorkspaceDocumentDiagnosticReport[] = [];
      const send = (): void => {
        if (partial && reports.length >= BATCH) partial.report({ items: reports.splice(0) });
      };
      const all = settings().folderFindings ? await corpus.all() : [];
      let found = 0;
      for (const { folder, index } of all)
        for (const { path, modified, size } of [...index.store.files()]) {
          if (token.isCancellationRequested) return { items: reports };
          const uri = uriOf(folder, { path });
          const before = known.get(uri);
          const state = `${epoch} ${modified} ${size}`;
          known.delete(uri);
          // Open documents are asked for by themselves, as they stand in the editor.
          if (documents.get(uri)) continue;
          if (found >= MOST_FINDINGS) {
            if (before !== undefined && before !== '') reports.push(cleared(uri));
            continue;
          }
          if (before === state) {
            found += counts.get(uri) ?? 0;
            continue;
          }
          const text = await host.readDump(uri);
          if (text === null) continue;
          const document = TextDocument.create(uri, 'press-release', 0, text);
          const findings = withoutIgnored(text, read(text, uri).findings, await ignored.of(uri));
          const items = findings.slice(0, MOST_FINDINGS - found).map((finding) => toDiagnostic(document, finding));
          counts.set(uri, items.length);
          found += items.length;
          reports.push({ kind: 'full', uri, version: null, resultId: state, items });
          send();
          // Others get their turn: an editor waits for answers meanwhile.
          await new Promise((resume) => setImmediate(resume));
        }
      // What is gone, and everything once the setting is off.
      for (const [uri, value] of known) if (value !== '' && !documents.get(uri)) reports.push(cleared(uri));
      if (found >= MOST_FINDINGS && !told) {
        told = true;
        connection.window.showInformationMessage(
          `The Problems panel shows the first ${MOST_FINDINGS} findings of this folder. ‘dateline check’ on the command line lists all of them.`,
        );
      }
      return { items: reports };
    },
  );

  return () => {
    epoch++;
    counts.clear();
  };
}

const cleared = (uri: string): WorkspaceDocumentDiagnosticReport => ({
  kind: 'full',
  uri,
  version: null,
  resultId: '',
  items: [],
});
