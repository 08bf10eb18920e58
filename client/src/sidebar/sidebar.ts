import {
  commands,
  type Disposable,
  type Event,
  type ExtensionContext,
  type TextDocument,
  Uri,
  workspace,
} from 'vscode';
import type { DatelineClient } from '../client.ts';
import { COMMANDS, LANGUAGE, VIEWS } from '../names.ts';
import { onCommand } from '../on-command.ts';
import { openArticle } from '../open-article.ts';
import { Quiet } from '../quiet.ts';
import { Timeline } from '../timeline/panel.ts';
import { correctInFolder } from './correct.ts';
import { nameLines } from './entities.ts';
import { eventLines } from './events.ts';
import { FilteredTree } from './filtered.ts';
import { Folder, toRange } from './model.ts';
import { askForOrder, EVENT_ORDERS, NAME_ORDERS, orderOf } from './order.ts';
import { QUIET, relatedTree } from './related.ts';
import { runSavedSearch } from './saved.ts';
import { searchFolder } from './search.ts';

/** The sidebar *Dateline* and the search: what the workspace's folders hold, as the server's index knows it. */
export function showFolder(
  context: ExtensionContext,
  client: DatelineClient,
  changes: Event<void>,
): readonly Disposable[] {
  const folder = new Folder(client);
  const kept = context.workspaceState;
  const timeline = new Timeline(context, folder);
  const related = relatedTree(folder);
  const events = new FilteredTree(VIEWS.events, async (filter) =>
    eventLines(await folder.events({ filter }), orderOf(EVENT_ORDERS, kept)),
  );
  const names = new FilteredTree(VIEWS.names, async (filter) =>
    nameLines(await folder.names(filter), filter, orderOf(NAME_ORDERS, kept)),
  );
  const refresh = (): void => {
    for (const tree of [related.tree, events.tree, names.tree]) tree.refresh();
    void timeline.refresh();
  };
  const lists = new Quiet(QUIET, () => {
    events.tree.refresh();
    names.tree.refresh();
  });
  const refreshLists = (document: TextDocument): void => {
    if (document.languageId === LANGUAGE) lists.ask();
  };
  const search = (query: string): void =>
    searchFolder({ folder, changes, show: (uri, hit) => openArticle(uri, () => toRange(hit.range)) }, query);
  return [
    ...related.subscriptions,
    related.tree,
    events.tree,
    names.tree,
    timeline,
    changes(refresh),
    // Events and names are shown as they are typed, and as the file has them where typing was given up.
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0) refreshLists(document);
    }),
    workspace.onDidCloseTextDocument(refreshLists),
    lists,
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('dateline.index')) refresh();
    }),
    onCommand(COMMANDS.refresh, refresh),
    onCommand(COMMANDS.showRelated, () => commands.executeCommand(`${VIEWS.related}.focus`)),
    onCommand(COMMANDS.filterEvents, () =>
      events.ask('Words of a headline, a place, a date or a kind, or who:, where:, when: and event: as in a search'),
    ),
    onCommand(COMMANDS.timeline, (name) => timeline.show(typeof name === 'string' ? name : '')),
    onCommand(COMMANDS.timelineOfName, (line) => timeline.show(names.tree.lineFor(line)?.name ?? '')),
    onCommand(COMMANDS.normalise, (line) => correctInFolder(client, names.tree.lineFor(line)?.forms)),
    onCommand(COMMANDS.sortEvents, async () => {
      if (await askForOrder(EVENT_ORDERS, kept)) events.tree.refresh();
    }),
    onCommand(COMMANDS.sortNames, async () => {
      if (await askForOrder(NAME_ORDERS, kept)) names.tree.refresh();
    }),
    onCommand(COMMANDS.filterNames, () => names.ask('A part of the name')),
    onCommand(COMMANDS.search, (query) => search(typeof query === 'string' ? query : '')),
    onCommand(COMMANDS.savedSearch, (name) => runSavedSearch(name, search)),
    onCommand(COMMANDS.openArticle, async (given) => {
      if (typeof given !== 'string') return;
      const uri = Uri.parse(given, true);
      await openArticle(uri, () => folder.headline(uri).catch(() => null));
    }),
  ];
}
