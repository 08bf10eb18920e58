import { commands, window } from 'vscode';
import { setContext } from '../context.ts';
import { type Line, Tree } from './tree.ts';

/** A tree that shows what a filter leaves. */
export class FilteredTree {
  readonly tree: Tree;
  readonly #id: string;
  #filter = '';

  constructor(id: string, load: (filter: string) => Promise<readonly Line[]>) {
    this.#id = id;
    this.tree = new Tree(id, async () => {
      const filter = this.#filter;
      const lines = await load(filter);
      const what = lines.length > 0 ? 'Filtered by' : 'Nothing matches';
      // An answer to the filter before says nothing of this one.
      if (filter === this.#filter) this.tree.view.message = filter === '' ? '' : `${what} ‘${filter}’`;
      return lines;
    });
  }

  /** Says something beside the view's title. */
  describe(words: string): void {
    this.tree.view.description = words;
  }

  /** Asks the user for a filter. */
  async ask(prompt: string): Promise<void> {
    const given = await window.showInputBox({
      title: 'Filter',
      prompt: `${prompt}. Leave it empty to see everything.`,
      value: this.#filter,
    });
    if (given === undefined) return;
    this.#filter = given.trim();
    // Where a filter leaves nothing, the view does not say that there is nothing yet.
    void setContext(`${this.#id}.filtered`, this.#filter !== '');
    this.tree.refresh();
    // Asked for by a command, the view may be folded, or behind others.
    await commands.executeCommand(`${this.#id}.focus`);
  }
}
