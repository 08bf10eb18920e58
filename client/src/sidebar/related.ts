import { commands, type Disposable, window, workspace } from 'vscode';
import { DUMP_IS_OPEN, LANGUAGE, VIEWS } from '../names.ts';
import { articleLine } from './articles.ts';
import type { Folder } from './model.ts';
import { Tree } from './tree.ts';

/** After the last edit of the dump it takes so long until its related articles are looked for again. Milliseconds. */
const QUIET = 1000;

/** *Related articles*: those on the event that the dump in the active editor reports. It follows the editor. */
export function relatedTree(folder: Folder): { readonly tree: Tree; readonly subscriptions: readonly Disposable[] } {
  /** The dump whose articles are shown; null where the active editor has none. */
  let shown = activeDump();
  const tell = (): void => void commands.executeCommand('setContext', DUMP_IS_OPEN, shown !== null);
  tell();
  const tree = new Tree(VIEWS.related, async () => {
    tree.view.message = undefined;
    if (!shown) return [];
    const { articles, problem } = await folder.related(shown.uri);
    tree.view.message = problem ?? undefined;
    return articles.map((article) => articleLine(article, article.why, article.why));
  });

  function follow(): void {
    const now = activeDump();
    if (now?.uri.toString() === shown?.uri.toString()) return;
    shown = now;
    tell();
    tree.refresh();
  }

  let waiting: ReturnType<typeof setTimeout> | undefined;
  const subscriptions = [
    window.onDidChangeActiveTextEditor(follow),
    // A text whose language changes is closed and opened again.
    workspace.onDidOpenTextDocument(follow),
    workspace.onDidCloseTextDocument(follow),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (document !== shown || contentChanges.length === 0) return;
      clearTimeout(waiting);
      waiting = setTimeout(() => tree.refresh(), QUIET);
    }),
    { dispose: () => clearTimeout(waiting) },
  ];
  return { tree, subscriptions };
}

function activeDump() {
  const document = window.activeTextEditor?.document;
  return document?.languageId === LANGUAGE ? document : null;
}
