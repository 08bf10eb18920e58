import { type Disposable, TreeItem, window, workspace } from 'vscode';
import type { RelatedArticle } from '../../../server/src/lsp/requests.ts';
import { activeDump } from '../active-dump.ts';
import { setContext } from '../context.ts';
import { CONTEXTS, VIEWS } from '../names.ts';
import { Quiet } from '../quiet.ts';
import { aloud, count } from '../words.ts';
import { datedLine } from './articles.ts';
import type { Folder } from './model.ts';
import { type Line, Tree, UNFOLDED } from './tree.ts';

/** After the last edit of a dump it takes so long until related articles and events are looked for again. Milliseconds. */
export const QUIET = 1000;

/** *Related articles*: those on the event that the dump in the active editor reports. It follows the editor. */
export function relatedTree(folder: Folder): { readonly tree: Tree; readonly subscriptions: readonly Disposable[] } {
  /** The dump whose articles are shown; null where the active editor has none. */
  let shown = activeDump() ?? null;
  const tell = (): void => {
    void setContext(CONTEXTS.dumpIsOpen, shown !== null);
    // That there are none is not said before it is known.
    void setContext(CONTEXTS.relatedIsKnown, false);
  };
  tell();
  const tree = new Tree(VIEWS.related, async () => {
    tree.view.message = '';
    if (!shown) return [];
    const asked = shown;
    const { articles, problem } = await folder.related(asked);
    // Another dump may have come into the editor meanwhile: the view asks anew for that one.
    if (asked !== shown) return [];
    tree.view.message = problem ?? '';
    void setContext(CONTEXTS.relatedIsKnown, problem === null);
    return relatedLines(articles);
  });

  function follow(): void {
    const now = activeDump();
    if (now === undefined || now?.toString() === shown?.toString()) return;
    shown = now;
    tell();
    tree.refresh();
  }

  const whenQuiet = new Quiet(QUIET, () => tree.refresh());
  const subscriptions = [
    window.onDidChangeActiveTextEditor(follow),
    // A text whose language changes is closed and opened again.
    workspace.onDidOpenTextDocument(follow),
    workspace.onDidCloseTextDocument(follow),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (document.uri.toString() === shown?.toString() && contentChanges.length > 0) whenQuiet.ask();
    }),
    whenQuiet,
  ];
  return { tree, subscriptions };
}

/** Groups by how articles are related, as the reason would not fit behind a title. */
const GROUPS = [
  { kind: 'other', label: 'Also reported', meaning: 'Other articles on the same event' },
  { kind: 'updated', label: 'Updated', meaning: 'Earlier or later states of this article' },
  { kind: 'same', label: 'Same text', meaning: 'Copies of this article' },
  {
    kind: 'subject',
    label: 'Same subject',
    meaning:
      'Too many days lie between, or nobody is named in both, to tell from these two that they report one event. Other articles may show that they do: then the view Events has them together.',
  },
] as const;

/** Related articles by how they are related, in each group the best first. */
export function relatedLines(articles: readonly RelatedArticle[]): readonly Line[] {
  return GROUPS.flatMap(({ kind, label, meaning }) => {
    const those = articles.filter((article) => article.kind === kind);
    if (those.length === 0) return [];
    const item = new TreeItem(label, UNFOLDED);
    item.id = kind;
    item.description = String(those.length);
    item.tooltip = meaning;
    item.accessibilityInformation = aloud(label, count(those.length, 'article'));
    const below = () => those.map((article) => datedLine(article, article.why));
    return [{ item, below }];
  });
}
