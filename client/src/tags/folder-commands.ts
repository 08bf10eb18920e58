import { commands, Uri, window, workspace } from 'vscode';
import { SCHEMA_FILE } from '../../../server/src/own-files.ts';
import { meantFolder } from '../meant-folder.ts';
import { COMMANDS, LANGUAGE, VIEWS } from '../names.ts';
import { editorOf } from '../texts.ts';
import { count, plain } from '../words.ts';
import { write } from '../write.ts';
import type { TagServer } from './model.ts';
import type { Painter } from './painter.ts';
import type { Tagging } from './tagging.ts';
import type { TagLine } from './tree.ts';
import { itemOf, type TagsView, tagOf, uriOf } from './view.ts';

/** Gives a tag another name with all its uses; the name of another tag makes the two one, after a question. */
export async function renameTag(
  { server, steps }: Pick<Tagging, 'server' | 'steps'>,
  view: TagsView,
  line: unknown,
): Promise<void> {
  const title = 'Rename or merge a tag';
  const all = await view.tags();
  if (all.length === 0) {
    void window.showInformationMessage('There is no tag in this folder yet.');
    return;
  }
  const from = tagOf(line) ?? (await window.showQuickPick(all.map(itemOf), { title }))?.tag;
  if (from === undefined) return;
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
  const done = await server.rename(from, name);
  if (done.message) void window.showWarningMessage(done.message);
  else {
    if (line) view.tree.focusDrawn((one) => tagOf(one) === name);
    const editor = window.activeTextEditor;
    if (editor?.document.languageId === LANGUAGE) steps.made(editor);
    void window.setStatusBarMessage(
      `${count(done.count, 'use')} of ‘${plain(from)}’ ${done.count === 1 ? 'is' : 'are'} ‘${plain(name)}’ now.`,
      6000,
    );
  }
}

/** Takes all uses of a tag in the text of a line away, one step to undo. */
export async function untagText({ server, steps }: Pick<Tagging, 'server' | 'steps'>, line: unknown): Promise<void> {
  const { uri, has } = (line ?? {}) as Partial<TagLine>;
  if (uri === undefined || has === undefined)
    void window.showInformationMessage('Select a text below a tag in the view Tags first.');
  else steps.tell(await server.removeTag(uri, has), editorOf(uri));
}

/** Adds a tag to the schema that is only used so far. */
export async function nameTag(server: TagServer, line: unknown): Promise<void> {
  const name = tagOf(line);
  const problem = name === undefined ? 'Select a tag in the view Tags first.' : await server.add({ name });
  if (problem) void window.showWarningMessage(problem);
}

/** Notes that a text is done, or that it is not. */
export async function setDone(server: TagServer, line: unknown, done: boolean): Promise<void> {
  const uri = uriOf(line);
  const problem = uri === undefined ? 'Open a press release first.' : await server.setDone(uri, done);
  if (problem) void window.showWarningMessage(problem);
}

/** Opens the schema of a folder, made where it has none. */
export async function editSchema(): Promise<void> {
  if (!workspace.workspaceFolders?.length) {
    void window.showInformationMessage('Open a folder of press releases first; its tags are kept there.');
    return;
  }
  const folder = await meantFolder();
  if (!folder) return;
  const uri = Uri.joinPath(folder.uri, SCHEMA_FILE);
  const there = await workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
  const example = { version: 1, tags: [{ name: 'Claim', key: 'c', description: 'Something that can be checked.' }] };
  if (there || (await write(uri, `${JSON.stringify(example, null, 2)}\n`))) await window.showTextDocument(uri);
}

/** Shows what can be done with the active text's tags. */
export async function showMenu(painter: Painter): Promise<void> {
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
