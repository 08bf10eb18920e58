import { type Disposable, LanguageStatusSeverity, languages, window, workspace } from 'vscode';
import { type LanguageClient, State } from 'vscode-languageclient/node';
import { SUMMARY_REQUEST, type Summary } from '../../server/src/lsp/requests.ts';
import { COMMANDS, LANGUAGE } from './names.ts';
import { Quiet } from './quiet.ts';

/** How long after the last edit the item changes. Milliseconds. */
const QUIET = 400;

/** The language status item: how Dateline reads the dump in the active editor, or that it starts or has stopped. */
export function showStatus(client: LanguageClient): Disposable[] {
  const item = languages.createLanguageStatusItem('dateline.status', { language: LANGUAGE });
  item.name = 'Dateline';
  item.command = { title: 'Show log', command: COMMANDS.showLog };
  let state = client.state;
  const show = (text: string, detail: string, severity: LanguageStatusSeverity, busy = false): void => {
    item.text = text;
    item.detail = detail;
    item.severity = severity;
    item.busy = busy;
  };

  async function update(): Promise<void> {
    const document = window.activeTextEditor?.document;
    if (document?.languageId !== LANGUAGE) return;
    if (state === State.Starting) {
      show('Starting', 'Dateline', LanguageStatusSeverity.Information, true);
      return;
    }
    if (state === State.Stopped) {
      show('Stopped', 'Dateline does not read this file now', LanguageStatusSeverity.Error);
      item.command = { title: 'Start again', command: COMMANDS.restartServer };
      return;
    }
    item.command = { title: 'Show log', command: COMMANDS.showLog };
    const version = document.version;
    const summary = await client.sendRequest<Summary | null>(SUMMARY_REQUEST, { uri: document.uri.toString() });
    if (window.activeTextEditor?.document !== document || document.version !== version) return;
    // The server may not have been told of the document yet.
    if (!summary) whenQuiet.ask();
    else show(summary.text, summary.detail, LanguageStatusSeverity.Information);
  }
  // A failed request is in the log, and the next change asks again.
  const ask = (): void => void update().catch(() => {});
  const whenQuiet = new Quiet(QUIET, ask);

  show('Starting', 'Dateline', LanguageStatusSeverity.Information, true);
  return [
    item,
    client.onDidChangeState((change) => {
      state = change.newState;
      ask();
    }),
    window.onDidChangeActiveTextEditor(ask),
    // A text that is taken for a dump from now on is opened anew in its editor.
    workspace.onDidOpenTextDocument((document) => {
      if (document === window.activeTextEditor?.document) whenQuiet.ask();
    }),
    workspace.onDidChangeTextDocument(({ document }) => {
      if (document === window.activeTextEditor?.document) whenQuiet.ask();
    }),
    whenQuiet,
  ];
}
