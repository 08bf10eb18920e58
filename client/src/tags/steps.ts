import { type Disposable, type TextEditor, window, workspace } from 'vscode';
import type { TagDone } from '../../../server/src/lsp/tags/requests.ts';
import { setContext } from '../context.ts';
import { CONTEXTS } from '../names.ts';
import { plain } from '../words.ts';

/** Where steps of tagging were made, so that undo in the editor can tell whether it is meant for them. */
export class Steps implements Disposable {
  /** What the text's version was at each step, the last at the end. */
  readonly #made: { readonly uri: string; readonly version: number }[] = [];
  readonly #subscriptions: readonly Disposable[] = [
    window.onDidChangeActiveTextEditor(() => this.#tell()),
    workspace.onDidChangeTextDocument(({ document }) => {
      if (document === window.activeTextEditor?.document) this.#tell();
    }),
  ];

  /** Notes that a step was made in an editor's text. */
  made({ document }: TextEditor): void {
    this.#made.push({ uri: document.uri.toString(), version: document.version });
    this.#tell();
  }

  /** Tells what came of a step, where there is anything to tell, and remembers it for undo. True where something was done. */
  tell(done: TagDone, editor: TextEditor | undefined): boolean {
    if (done.count > 0 && editor) this.made(editor);
    if (done.message && done.needsFolder) void window.showInformationMessage(done.message);
    else if (done.message) void window.setStatusBarMessage(plain(done.message), 6000);
    return done.count > 0;
  }

  /** Notes that the last step was taken back, or made again. */
  undone(redo: boolean): void {
    this.#made.pop();
    const editor = window.activeTextEditor;
    if (redo && editor) this.#made.push({ uri: editor.document.uri.toString(), version: editor.document.version });
    this.#tell();
  }

  #tell(): void {
    const document = window.activeTextEditor?.document;
    const last = this.#made.at(-1);
    const is = last !== undefined && last.uri === document?.uri.toString() && last.version === document.version;
    void setContext(CONTEXTS.undoable, is);
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }
}
