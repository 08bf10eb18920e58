import { type Disposable, EventEmitter, type TextDocumentContentProvider, Uri, window, workspace } from 'vscode';

const SCHEME = 'dateline-passages';

/** Pages to read: texts that are in no file, and that nobody is asked to save. */
export class Pages implements TextDocumentContentProvider, Disposable {
  readonly #texts = new Map<string, string>();
  readonly #changes = new EventEmitter<Uri>();
  readonly onDidChange = this.#changes.event;
  readonly #subscriptions: readonly Disposable[] = [
    workspace.registerTextDocumentContentProvider(SCHEME, this),
    workspace.onDidCloseTextDocument(({ uri }) => void this.#texts.delete(uri.toString())),
  ];

  /** Shows a page of Markdown; one of the same heading takes its place. */
  async show(heading: string, text: string): Promise<void> {
    const uri = Uri.from({ scheme: SCHEME, path: `/${heading.replace(/[\\/]/g, '-')}.md` });
    this.#texts.set(uri.toString(), text);
    this.#changes.fire(uri);
    await window.showTextDocument(await workspace.openTextDocument(uri), { preview: false });
  }

  provideTextDocumentContent(uri: Uri): string {
    return this.#texts.get(uri.toString()) ?? '';
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
    this.#changes.dispose();
  }
}
