import { commands, type Disposable, type TextEditor, window, workspace } from 'vscode';

/** True while the last thing done in the active dump was tagging, so that undo means that. */
const UNDOABLE = 'dateline.tags.undoable';

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
    void commands.executeCommand('setContext', UNDOABLE, is);
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }
}
