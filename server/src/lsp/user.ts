import {
  type ClientCapabilities,
  type Connection,
  MessageType,
  ShowMessageNotification,
  type WorkDoneProgressServerReporter,
} from 'vscode-languageserver';
import { sayProgress } from '../features/pace.ts';
import { nameOf } from './addresses.ts';
import type { ShowProgress, Stopped } from './corpus.ts';
import { SHOW_LOG_NOTIFICATION } from './requests.ts';

const SHOW_LOG = 'Show log';

/** Reading that takes longer than this shows how far it is, so often. Milliseconds. */
const SPOKEN_OF = 300;
const PROGRESS = 200;

/** What of the client the user is reached by; both are known only when it has shaken hands. */
interface Means {
  readonly client: () => ClientCapabilities;
  /** True for our own extension, which can show the log. */
  readonly canShowLog: () => boolean;
}

/** Shows a sentence that asks nothing. Sent as a request, as the connection does, it would make some editors wait for an answer. */
export function showMessage(connection: Connection, type: MessageType, message: string): void {
  void connection.sendNotification(ShowMessageNotification.type, { type, message });
}

/** All that the server says to the person in front of the editor, and asks them. */
export class User {
  readonly #connection: Connection;
  readonly #means: Means;
  /** What the user has been told already, by document, so that each edit does not tell it again. */
  readonly #told = new Map<string, Set<string>>();

  constructor(connection: Connection, means: Means) {
    this.#connection = connection;
    this.#means = means;
  }

  /** Shows one sentence; `detail` goes to the log. */
  tell(sentence: string, detail?: unknown): void {
    const { console, window } = this.#connection;
    console.error(
      `${sentence}${detail === undefined ? '' : `\n${detail instanceof Error ? detail.stack : String(detail)}`}`,
    );
    if (!this.#means.canShowLog()) {
      showMessage(this.#connection, MessageType.Error, sentence);
      return;
    }
    window.showErrorMessage(sentence, { title: SHOW_LOG }).then(
      (chosen) => {
        if (chosen?.title === SHOW_LOG) this.#connection.sendNotification(SHOW_LOG_NOTIFICATION);
      },
      () => {},
    );
  }

  /** Tells about one document, once until it is closed. */
  tellOnce(uri: string, what: string, detail: unknown): void {
    const sentences = this.#told.get(uri) ?? new Set();
    this.#told.set(uri, sentences);
    if (sentences.has(what)) return;
    sentences.add(what);
    this.tell(`${nameOf(uri)} ${what}`, detail ?? undefined);
  }

  /** A document is closed: what is told of it from now on is new. */
  forget(uri: string): void {
    this.#told.delete(uri);
  }

  /** Asks whether a very large folder is to be read; null where nobody answers. */
  async isSure(dumps: number): Promise<boolean | null> {
    const read = { title: 'Read them all' };
    const leave = { title: 'Leave this folder alone' };
    const chosen = await this.#connection.window.showWarningMessage(
      `This folder holds ${dumps.toLocaleString('en')} press releases. Reading them all takes long and much room on the disk. Without it, other articles of the folder are not found.`,
      read,
      leave,
    );
    return chosen?.title === read.title ? true : chosen?.title === leave.title ? false : null;
  }

  /** Asks whether the reading of a folder goes on that somebody has stopped. */
  async wantsToGoOn({ read, left }: Stopped): Promise<boolean> {
    const yes = { title: 'Go on' };
    const sentence = `Reading this folder was stopped after ${read.toLocaleString('en')} press releases. The other ${left.toLocaleString('en')} are not found until it is read to the end.`;
    return (await this.#connection.window.showInformationMessage(sentence, yes))?.title === yes.title;
  }

  /** Shows how far the reading of a folder is, where it takes long. */
  readonly showProgress: ShowProgress = async (folder, work) => {
    const stop = new AbortController();
    if (!this.#means.client().window?.workDoneProgress) return work(() => {}, stop.signal);
    let progress: WorkDoneProgressServerReporter | undefined;
    let latest = 0;
    let over = false;
    // What is done at once is not spoken of.
    const begin = async (): Promise<void> => {
      const created = await this.#connection.window.createWorkDoneProgress();
      created.token.onCancellationRequested(() => stop.abort());
      created.begin(`Reading press releases in ${nameOf(folder)}`, 0, undefined, true);
      if (over) created.done();
      else progress = created;
    };
    // A client may refuse to show it; then the folder is read in silence.
    const soon = setTimeout(() => void begin().catch(() => {}), SPOKEN_OF);
    const started = Date.now();
    try {
      await work(({ done, total }) => {
        if (Date.now() - latest < PROGRESS) return;
        latest = Date.now();
        progress?.report((100 * done) / total, sayProgress(done, total, latest - started));
      }, stop.signal);
    } finally {
      over = true;
      clearTimeout(soon);
      progress?.done();
    }
  };
}
