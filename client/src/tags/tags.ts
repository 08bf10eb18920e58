import { commands, type Disposable, type Event, Range, StatusBarAlignment, Uri, window, workspace } from 'vscode';
import { type LanguageClient, State } from 'vscode-languageclient/node';
import {
  TAG_MARKS_NOTIFICATION,
  TAGS_CHANGED_NOTIFICATION,
  type TagChoice,
  type TagMarks,
  type TagOverview,
  type WantedPassages,
} from '../../../server/src/lsp/tags/requests.ts';
import { SCHEMA_FILE } from '../../../server/src/own-files.ts';
import type { PassageFormat } from '../../../server/src/tags/report.ts';
import { COMMANDS, LANGUAGE, VIEWS } from '../names.ts';
import { FilteredTree } from '../sidebar/filtered.ts';
import { count, joined, plain } from '../sidebar/words.ts';
import { write } from '../write.ts';
import { swatch } from './colours.ts';
import { tagCommands } from './commands.ts';
import type { KeyHint } from './hint.ts';
import { Labels } from './labels.ts';
import { TagServer } from './model.ts';
import { OutlineAgain } from './outline.ts';
import { Pages } from './pages.ts';
import { Painter } from './painter.ts';
import { Picker } from './picker.ts';
import { showTables } from './report.ts';
import { showReview } from './review/review.ts';
import { Steps } from './steps.ts';
import { Suggester } from './suggestions.ts';
import { Titles } from './titles.ts';
import { counted, descendants, sumOf, type TagLine, tagViewLines } from './tree.ts';

const FORMATS: readonly { readonly label: string; readonly format: PassageFormat; readonly ending: string }[] = [
  { label: 'Markdown', format: 'markdown', ending: 'md' },
  { label: 'Web page (HTML)', format: 'html', ending: 'html' },
  { label: 'Table (CSV)', format: 'csv', ending: 'csv' },
];

/** Tags in the editor: what is drawn, the commands, the view in the sidebar and the status bar. */
export function showTags(client: LanguageClient, hint: KeyHint, changes: Event<void>): readonly Disposable[] {
  const server = new TagServer(client);
  const picker = new Picker(hint);
  const steps = new Steps();
  const outline = new OutlineAgain();
  /** The tags of each dump's folder, until they change. */
  const known = new Map<string, { readonly uri: string; readonly asked: Promise<readonly TagChoice[]> }>();
  const choices = (uri: string): Promise<readonly TagChoice[]> => {
    const key = workspace.getWorkspaceFolder(Uri.parse(uri, true))?.uri.toString() ?? uri;
    const there = known.get(key);
    if (there) return there.asked;
    const asked = server.choices(uri);
    known.set(key, { uri, asked });
    asked.catch(() => known.delete(key));
    return asked;
  };
  const pages = new Pages();
  const suggester = new Suggester({ client, server, steps, choices, changed: () => view.tree.refresh() });
  const painter = new Painter(
    (uri) => server.marks(uri),
    choices,
    (uri) => review.covers(uri),
  );
  const titles = new Titles();
  /** Tells tags of whole texts at their titles. */
  function entitle(): void {
    for (const { uri, languageId } of workspace.textDocuments) {
      if (languageId !== LANGUAGE) continue;
      void choices(uri.toString()).then(
        (all) => {
          const marks = painter.marks(uri.toString());
          if (marks) titles.show(uri, marks, all);
        },
        () => {},
      );
    }
  }
  /** Suggestions leave the room to the review, and so do one's own tags where it draws them. */
  function turned(): void {
    void painter.repaint().catch(() => {});
    suggester.pause(review.isOn());
  }
  const review = showReview({ client, picker, steps, choices, turned });
  let overview: TagOverview | null = null;
  const view = new FilteredTree(VIEWS.tags, async (filter) => {
    overview = await server.overview();
    summarize();
    const ask = (uri: string, name?: string) => server.relationsOf(uri, name);
    return tagViewLines(overview, filter, ask, suggester.lines(overview.tags));
  });

  /** How far the folders are, in words; empty before that is known. */
  let folderNow = '';
  const status = window.createStatusBarItem('dateline.tags', StatusBarAlignment.Right, 101);
  status.name = 'Tags';
  status.command = COMMANDS.tagMenu;

  function showStatus(): void {
    const document = window.activeTextEditor?.document;
    const marks = document?.languageId === LANGUAGE ? painter.marks(document.uri.toString()) : null;
    if (!marks || marks.count + marks.orphans === 0) {
      status.hide();
      return;
    }
    const names = marks.document.slice(0, 2).map(plain).join(', ');
    status.text = `$(${marks.progress === 'done' ? 'pass' : 'tag'}) ${joined(String(marks.count), names, marks.orphans > 0 ? `${marks.orphans} orphaned` : null)}`;
    const text = joined(count(marks.count, 'tag'), ...marks.document, marks.progress === 'done' ? 'done' : null);
    status.tooltip = folderNow === '' ? text : `This text: ${text}\nFolder: ${folderNow}`;
    status.show();
  }

  /** Has the keybindings know which letters are keys of the active text's tags. */
  function tellKeys(): void {
    const document = window.activeTextEditor?.document;
    if (document?.languageId !== LANGUAGE) return;
    const is = (): boolean => window.activeTextEditor?.document === document;
    void choices(document.uri.toString()).then(
      (all) => is() && picker.tellKeys(all),
      () => is() && picker.tellKeys(null),
    );
  }

  /** What the view says above its lines: how far the folder is. */
  function summarize(): void {
    if (!overview) return;
    const { documents, dumps, reading, today, agreement } = overview;
    const done = documents.filter((d) => d.progress === 'done').length;
    const tagged = documents.filter((d) => Object.keys(d.tags).length > 0 || d.orphans > 0).length;
    folderNow = joined(
      reading || dumps === 0 ? null : `${tagged} of ${count(dumps, 'text')} tagged`,
      reading || dumps === 0 ? null : `${done} done`,
      `${count(today, 'tag')} today`,
      agreement === null ? null : `agreement ${agreement.toFixed(2)}`,
    );
    showStatus();
    view.describe(
      joined(
        // How many there are is not known before all are read.
        reading ? 'the folder is being read' : dumps > 0 ? `${tagged}/${dumps} tagged` : null,
        done > 0 ? `${done} done` : null,
        `${today} today`,
        agreement === null ? null : `agreement ${agreement.toFixed(2)}`,
      ),
    );
  }

  async function look(): Promise<void> {
    for (const { document } of window.visibleTextEditors) {
      if (document.languageId !== LANGUAGE || client.state !== State.Running) continue;
      const uri = document.uri.toString();
      void choices(uri);
      await painter.refresh(uri);
    }
    showStatus();
    entitle();
    tellKeys();
  }
  // A failed request is in the log, and the next change asks again.
  const lookAgain = (): void => void look().catch(() => {});

  const tagOf = (line: unknown): string | undefined => (line as TagLine | undefined)?.tag;
  const uriOf = (line: unknown): string | undefined =>
    (line as TagLine | undefined)?.uri ?? window.activeTextEditor?.document.uri.toString();
  const anyUri = (): string => overview?.documents[0]?.uri ?? window.activeTextEditor?.document.uri.toString() ?? '';

  const tagsNow = async (): Promise<TagOverview['tags']> => (overview ?? (await server.overview())).tags;
  const itemOf = (tag: TagOverview['tags'][number]) => ({
    label: plain(tag.name),
    description: counted(tag),
    iconPath: swatch(tag),
    tag: tag.name,
  });

  /** The passages that are wanted: of the line's tag, or of tags that the user chooses; null where the user thinks better of it. */
  async function wantedPassages(line: unknown, title: string): Promise<WantedPassages | null> {
    const given = tagOf(line);
    if (given !== undefined) return ofWhom([given], title);
    const items = (await tagsNow()).filter((tag) => tag.count + tag.others > 0).map(itemOf);
    if (items.length === 0) {
      void window.showInformationMessage('Nothing is tagged in this folder yet.');
      return null;
    }
    const placeHolder = 'Choose several to see the passages that have all of them';
    const picked = await window.showQuickPick(items, { title, canPickMany: true, placeHolder });
    return picked && picked.length > 0
      ? ofWhom(
          picked.map(({ tag }) => tag),
          title,
        )
      : null;
  }

  /** Some tags, or all, with those of others where these are wanted; asked where there are such and one's own. */
  async function ofWhom(tags: readonly string[], title: string): Promise<WantedPassages | null> {
    const all = await tagsNow();
    const meant = all.filter(({ name }) => tags.length === 0 || tags.includes(name));
    const { count: own, others } = sumOf([...new Set(meant.flatMap((tag) => [tag, ...descendants(all, tag)]))]);
    if (own === 0 || others === 0) return { tags, everybody: others > 0 };
    const items = [
      { label: 'Those in the set that you tag in', description: String(own), everybody: false },
      { label: 'Everybody’s', description: String(own + others), everybody: true },
    ];
    const picked = await window.showQuickPick(items, { title, placeHolder: 'Whose tags?' });
    return picked ? { tags, everybody: picked.everybody } : null;
  }

  async function showPassages(line: unknown): Promise<void> {
    const wanted = await wantedPassages(line, 'Show passages');
    if (!wanted) return;
    const heading = wanted.tags.join(' + ');
    await pages.show(heading, await server.page({ ...wanted, heading }));
  }

  async function showCounts(): Promise<void> {
    const wanted = await ofWhom([], 'Show counts');
    if (wanted) showTables(await server.tables(wanted), 'Tags in this folder');
  }

  async function exportPassages(line: unknown): Promise<void> {
    const wanted = await wantedPassages(line, 'Export passages');
    const format = wanted && (await window.showQuickPick(FORMATS, { title: 'Export passages as' }));
    if (!wanted || !format) return;
    const heading = wanted.tags.join(' + ');
    const [folder] = workspace.workspaceFolders ?? [];
    const name = `${heading.replace(/[^\p{L}\p{N} +-]/gu, '_').slice(0, 60)}.${format.ending}`;
    const target = await window.showSaveDialog({
      title: 'Export passages',
      ...(folder ? { defaultUri: Uri.joinPath(folder.uri, name) } : {}),
    });
    if (!target) return;
    const text = await server.passages({ ...wanted, heading, format: format.format });
    if (await write(target, text)) await commands.executeCommand('vscode.open', target);
  }

  async function rename(line: unknown): Promise<void> {
    const title = 'Rename or merge a tag';
    const from = tagOf(line) ?? (await window.showQuickPick((await tagsNow()).map(itemOf), { title }))?.tag;
    if (from === undefined) return;
    const all = overview?.tags ?? [];
    const to = await window.showInputBox({
      title: `Rename ‘${plain(from)}’`,
      prompt: 'All its uses change with it. The name of another tag makes the two one.',
      value: from,
    });
    const name = to?.trim();
    if (!name || name === from) return;
    if (all.some((tag) => tag.name === name)) {
      const merge = 'Merge';
      const question = `‘${name}’ is a tag already. Shall all uses of ‘${from}’ become ‘${name}’?`;
      if ((await window.showWarningMessage(question, { modal: true }, merge)) !== merge) return;
    }
    const done = await server.rename(anyUri(), from, name);
    if (done.message) void window.showWarningMessage(done.message);
    else {
      const editor = window.activeTextEditor;
      if (editor?.document.languageId === LANGUAGE) steps.made(editor);
      void window.setStatusBarMessage(
        `${count(done.count, 'use')} of ‘${plain(from)}’ ${done.count === 1 ? 'is' : 'are'} ‘${plain(name)}’ now.`,
        6000,
      );
    }
  }

  async function setDone(line: unknown, done: boolean): Promise<void> {
    const uri = uriOf(line);
    const problem = uri === undefined ? 'Open a press release first.' : await server.setDone(uri, done);
    if (problem) void window.showWarningMessage(problem);
  }

  async function editSchema(): Promise<void> {
    const [folder] = workspace.workspaceFolders ?? [];
    if (!folder) {
      void window.showInformationMessage('Open a folder of dumps first; its tags are kept there.');
      return;
    }
    const uri = Uri.joinPath(folder.uri, SCHEMA_FILE);
    const there = await workspace.fs.stat(uri).then(
      () => true,
      () => false,
    );
    const example = { version: 1, tags: [{ name: 'Claim', key: 'c', description: 'Something that can be checked.' }] };
    if (there || (await write(uri, `${JSON.stringify(example, null, 2)}\n`))) await window.showTextDocument(uri);
  }

  async function menu(): Promise<void> {
    const uri = window.activeTextEditor?.document.uri.toString();
    const marks = uri === undefined ? null : painter.marks(uri);
    const done = marks?.progress === 'done';
    const items = [
      { label: '$(tag) Tag the whole text…', command: COMMANDS.tagDocument },
      {
        label: done ? '$(circle-large) This text is not done' : '$(pass) This text is done',
        command: done ? COMMANDS.markNotDone : COMMANDS.markDone,
      },
      { label: '$(list-tree) Show all tags', command: `${VIEWS.tags}.focus` },
      { label: '$(arrow-down) Next tag', command: COMMANDS.nextTag },
    ];
    const picked = await window.showQuickPick(items, { title: 'Tags' });
    if (picked) await commands.executeCommand(picked.command);
  }

  return [
    picker,
    steps,
    suggester,
    painter,
    new Labels(painter),
    outline,
    pages,
    titles,
    status,
    view.tree,
    ...tagCommands({ server, picker, steps, choices }),
    ...review.subscriptions,
    client.onNotification(TAG_MARKS_NOTIFICATION, (marks: TagMarks) => {
      void painter.show(marks).catch(() => {});
      showStatus();
      entitle();
    }),
    client.onNotification(TAGS_CHANGED_NOTIFICATION, () => {
      const before = [...known.values()];
      known.clear();
      outline.ask();
      view.tree.refresh();
      review.refresh();
      suggester.refresh();
      // New colours or names have to be drawn; mostly nothing of it has changed.
      void Promise.all(
        before.map(async ({ uri, asked }) => JSON.stringify(await asked) !== JSON.stringify(await choices(uri))),
      )
        .then((changed) => (changed.includes(true) ? painter.repaint() : undefined))
        .catch(() => {});
      entitle();
      tellKeys();
    }),
    // Dumps have come or gone, or have other titles: what is left to do has changed.
    changes(() => {
      view.tree.refresh();
      review.refresh();
    }),
    client.onDidChangeState(({ newState }) => {
      if (newState !== State.Running) return;
      lookAgain();
      review.refresh();
      suggester.refresh();
    }),
    window.onDidChangeVisibleTextEditors(lookAgain),
    window.onDidChangeActiveTextEditor(() => {
      showStatus();
      tellKeys();
    }),
    workspace.onDidOpenTextDocument(lookAgain),
    workspace.onDidCloseTextDocument(({ uri }) => {
      painter.forget(uri.toString());
      titles.show(uri, { document: [] }, []);
    }),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('dateline.tags')) void painter.repaint().catch(() => {});
    }),
    commands.registerCommand(COMMANDS.openPlace, async (uri: unknown, start: unknown, end: unknown) => {
      if (typeof uri !== 'string' || typeof start !== 'number' || typeof end !== 'number') return;
      const document = await workspace.openTextDocument(Uri.parse(uri, true));
      const selection = new Range(document.positionAt(start), document.positionAt(end));
      await window.showTextDocument(document, { selection });
    }),
    commands.registerCommand(COMMANDS.filterTags, () => view.ask('A part of a tag’s or an article’s name')),
    commands.registerCommand(COMMANDS.showPassages, showPassages),
    commands.registerCommand(COMMANDS.exportPassages, exportPassages),
    commands.registerCommand(COMMANDS.showCounts, showCounts),
    commands.registerCommand(COMMANDS.renameTag, rename),
    commands.registerCommand(COMMANDS.markDone, (line) => setDone(line, true)),
    commands.registerCommand(COMMANDS.markNotDone, (line) => setDone(line, false)),
    commands.registerCommand(COMMANDS.editSchema, editSchema),
    commands.registerCommand(COMMANDS.nameTag, async (line) => {
      const tag = tagOf(line);
      const problem = tag === undefined ? null : await server.add(anyUri(), tag);
      if (problem) void window.showWarningMessage(problem);
    }),
    commands.registerCommand(COMMANDS.tagMenu, menu),
  ];
}
