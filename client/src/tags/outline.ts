import { type Disposable, languages, workspace } from 'vscode';
import { LANGUAGE } from '../names.ts';

/**
 * Makes the editor ask for outlines again when tags have changed. It keeps them until the text changes or others are to
 * be asked for them, so while tags stand in outlines it also asks one that has nothing to say, and each time another.
 */
export class OutlineAgain implements Disposable {
  #silent: Disposable | undefined;

  ask(): void {
    const before = this.#silent;
    this.#silent = workspace.getConfiguration('dateline').get('tags.outline')
      ? languages.registerDocumentSymbolProvider({ language: LANGUAGE }, { provideDocumentSymbols: () => [] })
      : undefined;
    before?.dispose();
  }

  dispose(): void {
    this.#silent?.dispose();
  }
}
