import {
  type Disposable,
  EventEmitter,
  type TreeDataProvider,
  type TreeItem,
  TreeItemCollapsibleState,
  type TreeView,
  window,
} from 'vscode';
import type { GarbledForm } from '../../../server/src/lsp/requests.ts';

/** A line of a tree. What stands below it is made when it is unfolded. */
export interface Line {
  readonly item: TreeItem;
  readonly below?: () => readonly Line[];
  /** The same where it has to be asked for first. */
  readonly later?: () => Promise<readonly Line[]>;
  /** The name that it is about, for its context menu. */
  readonly name?: string;
  /** The garbled forms that it is about. */
  readonly forms?: readonly GarbledForm[];
}

/** Changes that come within this many milliseconds are shown together. */
const BURST = 150;

/** A native tree that is filled when it is seen, and filled again when it is out of date and seen. */
export class Tree implements TreeDataProvider<Line>, Disposable {
  readonly view: TreeView<Line>;
  readonly #load: () => Promise<readonly Line[]>;
  readonly #changes = new EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.#changes.event;
  readonly #subscription: Disposable;
  #stale = false;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(id: string, load: () => Promise<readonly Line[]>) {
    this.#load = load;
    this.view = window.createTreeView<Line>(id, { treeDataProvider: this, showCollapseAll: id !== 'dateline.related' });
    this.#subscription = this.view.onDidChangeVisibility(({ visible }) => {
      if (visible && this.#stale) this.refresh();
    });
  }

  /** What it shows is out of date. */
  refresh(): void {
    this.#stale = true;
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => {
      if (!this.view.visible) return;
      this.#stale = false;
      this.#changes.fire(undefined);
    }, BURST);
  }

  getTreeItem({ item }: Line): TreeItem {
    return item;
  }

  async getChildren(line?: Line): Promise<Line[]> {
    try {
      if (line) return [...((await line.later?.()) ?? line.below?.() ?? [])];
      return [...(await this.#load())];
    } catch {
      // The failure is in the log and the status item tells of it; the next change asks again.
      this.#stale = true;
      return [];
    }
  }

  /** Lines have no parents here: only those at the top are ever revealed. */
  getParent(): undefined {
    return undefined;
  }

  dispose(): void {
    clearTimeout(this.#waiting);
    this.#subscription.dispose();
    this.view.dispose();
    this.#changes.dispose();
  }
}

export const FOLDED = TreeItemCollapsibleState.Collapsed;
export const UNFOLDED = TreeItemCollapsibleState.Expanded;
