import {
  commands,
  type Disposable,
  EventEmitter,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  type TreeView,
  window,
} from 'vscode';
import type { GarbledForm } from '../../../server/src/lsp/requests.ts';
import { setContext } from '../context.ts';
import { COMMANDS, VIEWS } from '../names.ts';
import { Quiet } from '../quiet.ts';

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

/** What a key has changed is drawn anew within this many milliseconds, on slow machines too; a line that comes later is another matter. */
const SOON = 10_000;

/** VS Code knows the lines of a view that is drawn anew this many milliseconds after it was given the last of them. */
const SETTLED = 100;

/** Changes that come within this many milliseconds are shown together. */
const BURST = 150;

/** A native tree that is filled when it is seen, and filled again when it is out of date and seen. */
export class Tree implements TreeDataProvider<Line>, Disposable {
  readonly view: TreeView<Line>;
  readonly #id: string;
  readonly #load: () => Promise<readonly Line[]>;
  readonly #changes = new EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.#changes.event;
  readonly #subscription: Disposable;
  #stale = false;
  readonly #burst = new Quiet(BURST, () => {
    if (!this.view.visible) return;
    this.#stale = false;
    this.#given = Date.now();
    this.#changes.fire(undefined);
  });
  /** How many lines VS Code waits for what is below them, and when it was given something last, as `Date.now()` has it. */
  #loads = 0;
  #given = 0;
  /** Where each line stands that VS Code has been given. */
  readonly #places = new WeakMap<Line, { readonly parent: Line | undefined; readonly siblings: readonly Line[] }>();
  /** The line that gets the keyboard once it is drawn, and until when, as `Date.now()` has it. */
  #wanted: { readonly is: (line: Line) => boolean; readonly until: number } | null = null;

  constructor(id: string, load: () => Promise<readonly Line[]>) {
    this.#id = id;
    this.#load = load;
    this.view = window.createTreeView<Line>(id, { treeDataProvider: this, showCollapseAll: id !== VIEWS.related });
    this.#subscription = this.view.onDidChangeVisibility(({ visible }) => {
      if (visible && this.#stale) this.refresh();
    });
  }

  /** What it shows is out of date. */
  refresh(): void {
    this.#stale = true;
    this.#burst.ask();
  }

  getTreeItem({ item }: Line): TreeItem {
    return item;
  }

  async getChildren(line?: Line): Promise<Line[]> {
    this.#loads++;
    try {
      const lines = line ? ((await line.later?.()) ?? line.below?.() ?? []) : await this.#load();
      // What VS Code says of an empty view is not true of one that is not filled yet.
      if (!line) void setContext(`${this.#id}.loaded`, true);
      for (const one of lines) this.#places.set(one, { parent: line, siblings: lines });
      this.#focusWanted(lines);
      return [...lines];
    } catch {
      // The next change asks again.
      this.#stale = true;
      return [couldNotList()];
    } finally {
      this.#loads--;
      this.#given = Date.now();
    }
  }

  /**
   * The line that the keyboard is on, null where it is on none. VS Code tells extensions of the selection alone, which arrow keys leave
   * where it is: the line is taken into it or out of it, which is seen, and put back. While the view is drawn anew there is nothing to
   * see: a key that comes then waits, and is not lost.
   */
  async focused(): Promise<Line | null> {
    for (const end = Date.now() + SOON; Date.now() < end; await new Promise((resume) => setTimeout(resume, 20)))
      if (this.#loads === 0 && Date.now() - this.#given > SETTLED) break;
    const toggle = 'list.toggleSelection';
    const before = this.view.selection;
    await commands.executeCommand(toggle);
    const after = this.view.selection;
    await commands.executeCommand(toggle);
    const isToggled = (line: Line): boolean => before.includes(line) !== after.includes(line);
    return [...before, ...after].find(isToggled) ?? null;
  }

  /**
   * Has the keyboard stay beside a line that is about to go or to change: on the next one that will do, the one before or the one
   * above, when it is drawn anew.
   */
  focusBeside(line: Line, willDo: (line: Line) => boolean = () => true): void {
    const { parent, siblings = [] } = this.#places.get(line) ?? {};
    const at = siblings.indexOf(line);
    const id = (siblings.slice(at + 1).find(willDo) ?? siblings.slice(0, at).findLast(willDo) ?? parent)?.item.id;
    if (id !== undefined) this.focusDrawn((one) => one.item.id === id);
  }

  /** Puts the keyboard on the first such line that is drawn from now on. VS Code forgets where it was when a line's id changes. */
  focusDrawn(is: (line: Line) => boolean): void {
    this.#wanted = { is, until: Date.now() + SOON };
  }

  /** The line that a command is for: the one whose menu it stands in or, run by a key or by hand, the one that is selected. */
  lineFor(given: unknown): Line | undefined {
    return isLine(given) ? given : this.view.selection[0];
  }

  #focusWanted(lines: readonly Line[]): void {
    const wanted = this.#wanted;
    if (!wanted || Date.now() > wanted.until) return;
    const line = lines.find(wanted.is);
    if (!line) return;
    this.#wanted = null;
    // VS Code has to be given the line before it can show it. Where that fails, as all is drawn anew meanwhile, the next drawing has it.
    const again = (): void => {
      this.#wanted ??= wanted;
    };
    setTimeout(() => void this.view.reveal(line, { focus: true, select: false }).then(undefined, again));
  }

  getParent(line: Line): Line | undefined {
    return this.#places.get(line)?.parent;
  }

  dispose(): void {
    this.#burst.dispose();
    this.#subscription.dispose();
    this.view.dispose();
    this.#changes.dispose();
  }
}

const isLine = (given: unknown): given is Line =>
  typeof given === 'object' && given !== null && 'item' in given && given.item instanceof TreeItem;

/** A line that only says something. */
export function saying(sentence: string, icon: string): Line {
  const item = new TreeItem(sentence);
  item.iconPath = new ThemeIcon(icon);
  return { item };
}

/** Stands where lines could not be asked for: an empty view would say that there is nothing. */
function couldNotList(): Line {
  const line = saying('Dateline could not list this. Its log tells why.', 'warning');
  line.item.command = { command: COMMANDS.showLog, title: 'Show log' };
  return line;
}

/** How lines begin: with nothing below them, with what is below hidden, and shown. */
export const FLAT = TreeItemCollapsibleState.None;
export const FOLDED = TreeItemCollapsibleState.Collapsed;
export const UNFOLDED = TreeItemCollapsibleState.Expanded;
