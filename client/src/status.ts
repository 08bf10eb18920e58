import {
  type Disposable,
  type LanguageStatusItem,
  LanguageStatusSeverity,
  languages,
  type TextDocument,
  window,
  workspace,
} from 'vscode';
import { type LanguageClient, State } from 'vscode-languageclient/node';
import { SUMMARY_REQUEST, type Summary } from '../../server/src/lsp/requests.ts';
import { COMMANDS, LANGUAGE } from './names.ts';
import { Quiet } from './quiet.ts';

/** How long after the last edit the item changes. Milliseconds. */
const QUIET = 400;

/** What the item shows, and what a click on it does. */
type Shown = Pick<LanguageStatusItem, 'text' | 'detail' | 'severity' | 'busy' | 'command'>;

const AT_WORK = {
  severity: LanguageStatusSeverity.Information,
  busy: false,
  command: { title: 'Show log', command: COMMANDS.showLog },
};
const STARTING: Shown = { ...AT_WORK, text: 'Starting', detail: 'Dateline', busy: true };
const STOPPED: Shown = {
  text: 'Stopped',
  detail: 'Dateline does not read this file now',
  severity: LanguageStatusSeverity.Error,
  busy: false,
  command: { title: 'Start again', command: COMMANDS.restartServer },
};

/** What is shown while the server does not run: one whose start failed has stopped, too. */
export const whileNotRunning = (state: State): Shown => (state === State.Starting ? STARTING : STOPPED);

/** The language status item: how Dateline reads the dump in the active editor, or that it starts or has stopped. */
export function showStatus(client: LanguageClient): Disposable[] {
  const item = languages.createLanguageStatusItem('dateline.status', { language: LANGUAGE });
  item.name = 'Dateline';
  let state = client.state;
  let active: TextDocument | undefined;
  const show = (shown: Shown): void => void Object.assign(item, shown);

  /** The text of the active editor. VS Code takes a channel of the Output panel for one, beside which the item still shows. */
  function activeText(): TextDocument | undefined {
    const document = window.activeTextEditor?.document;
    if (document?.uri.scheme !== 'output') active = document;
    return active;
  }

  async function update(): Promise<void> {
    const document = activeText();
    if (document?.languageId !== LANGUAGE) return;
    if (state !== State.Running) {
      show(whileNotRunning(state));
      return;
    }
    const version = document.version;
    const summary = await client.sendRequest<Summary | null>(SUMMARY_REQUEST, { uri: document.uri.toString() });
    if (activeText() !== document || document.version !== version) return;
    // The server may not have been told of the document yet.
    if (!summary) whenQuiet.ask();
    else show({ ...AT_WORK, ...summary });
  }
  // A failed request is in the log, and the next change asks again.
  const ask = (): void => void update().catch(() => {});
  const whenQuiet = new Quiet(QUIET, ask);

  show(STARTING);
  return [
    item,
    client.onDidChangeState((change) => {
      state = change.newState;
      ask();
    }),
    window.onDidChangeActiveTextEditor(ask),
    // A text that is taken for a dump from now on is opened anew in its editor.
    workspace.onDidOpenTextDocument((document) => {
      if (document === activeText()) whenQuiet.ask();
    }),
    workspace.onDidChangeTextDocument(({ document }) => {
      if (document === activeText()) whenQuiet.ask();
    }),
    whenQuiet,
  ];
}
