import { type Disposable, languages, RelativePattern, type TextDocument, type Uri, window, workspace } from 'vscode';
import { LANGUAGE } from './names.ts';

const PLAIN = 'plaintext';

/** A language change closes a document and opens it again at once; what comes later is the user's doing. Milliseconds. */
const AT_ONCE = 200;

/**
 * Gives plain texts the dumps' language where the setting `dateline.files` names them. Names that package.json knows are
 * VS Code's own business. A user who sets a document back to plain text is left in peace.
 */
export class FileReader implements Disposable {
  readonly #subscriptions: Disposable[] = [];
  /** Open documents that the setting has made dumps. */
  readonly #made = new Set<string>();
  /** Documents that the user has set back. */
  readonly #left = new Set<string>();
  /** Of those the one that was closed last, and when. */
  #closed: { readonly uri: string; readonly at: number } | null = null;

  /** Tells the encoding of a file, as `TextDecoder` has it. */
  readonly #encodingOf: (uri: Uri) => Promise<string | null>;

  constructor(encodingOf: (uri: Uri) => Promise<string | null>) {
    this.#encodingOf = encodingOf;
  }

  /** Looks at all open documents, and at those to come. */
  start(): void {
    this.#subscriptions.push(
      workspace.onDidOpenTextDocument((document) => this.#opened(document)),
      workspace.onDidCloseTextDocument((document) => {
        const uri = document.uri.toString();
        if (document.languageId === LANGUAGE) {
          if (this.#made.delete(uri)) this.#closed = { uri, at: Date.now() };
        } else if (document.languageId === PLAIN && !this.#made.has(uri)) this.#left.delete(uri);
      }),
      workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration('dateline.files')) this.#lookAtAll();
      }),
    );
    this.#lookAtAll();
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  /** The command: reads the active editor's file as a press release. */
  async readActive(): Promise<void> {
    const document = window.activeTextEditor?.document;
    if (!document) {
      void window.showInformationMessage('Open a file first, then Dateline can read it as a press release.');
      return;
    }
    this.#left.delete(document.uri.toString());
    await this.#read(document);
  }

  #opened(document: TextDocument): void {
    if (document.languageId !== PLAIN) return;
    const uri = document.uri.toString();
    if (this.#closed?.uri === uri && Date.now() - this.#closed.at < AT_ONCE) this.#left.add(uri);
    void this.#look(document);
  }

  #lookAtAll(): void {
    for (const document of workspace.textDocuments) void this.#look(document);
  }

  async #look(document: TextDocument): Promise<void> {
    const uri = document.uri.toString();
    const wanted = isNamed(document);
    if (document.languageId === PLAIN && wanted && !this.#left.has(uri)) {
      this.#made.add(uri);
      await this.#read(document);
    } else if (document.languageId === LANGUAGE && !wanted && this.#made.delete(uri))
      await languages.setTextDocumentLanguage(document, PLAIN);
  }

  /**
   * Makes a plain text a dump. VS Code guesses encodings of dumps only, and it was none when it was opened: where its bytes are not all
   * readable it is decoded anew.
   */
  async #read(document: TextDocument): Promise<void> {
    await languages.setTextDocumentLanguage(document, LANGUAGE);
    const isSpoilt = (): boolean => !document.isDirty && document.getText().includes(UNREADABLE);
    if (!isSpoilt()) return;
    // Why a request failed is in the log; the text is shown as it would be without us.
    const encoding = await this.#encodingOf(document.uri).catch(() => null);
    if (encoding !== null && isSpoilt())
      await workspace.openTextDocument(document.uri, { encoding: encodingName(encoding) });
  }
}

/** The sign for bytes that are nothing in the encoding that a file was decoded from. */
const UNREADABLE = '\ufffd';

/** An encoding as VS Code calls it. */
const encodingName = (encoding: string): string => (encoding === 'big5' ? 'cp950' : encoding.replace(/[-_]/g, ''));

/** The patterns of `dateline.files` that hold for a file or folder. */
export function patternsFor(uri: Uri): readonly string[] {
  const given: unknown = workspace.getConfiguration('dateline', uri).get('files');
  return Array.isArray(given) ? given.filter((pattern) => typeof pattern === 'string') : [];
}

/** True where the setting `dateline.files` names a document. */
function isNamed(document: TextDocument): boolean {
  const folder = workspace.getWorkspaceFolder(document.uri);
  return patternsFor(document.uri).some((pattern) => {
    const selector = { pattern: folder ? new RelativePattern(folder, pattern) : pattern };
    return languages.match(selector, document) > 0;
  });
}
