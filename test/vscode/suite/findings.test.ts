import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { makeAction } from '../../../client/src/actions.ts';
import { until } from '../../helpers/until.ts';
import { open, symbolsOf } from './helpers.ts';

/** The first letter is a Cyrillic one. */
const DOUBTFUL = 'А new ferry\n\nOSLO, May 3, 2019. А new ferry will sail to the islands, the harbour said.\n';

async function write(name: string, text = DOUBTFUL): Promise<vscode.TextDocument> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  const uri = vscode.Uri.joinPath(folder.uri, name);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document);
  return document;
}

const codeOf = ({ code }: vscode.Diagnostic): unknown => (typeof code === 'object' ? code.value : code);

const lettersOf = (document: vscode.TextDocument): vscode.Diagnostic[] =>
  vscode.languages.getDiagnostics(document.uri).filter((d) => codeOf(d) === 'text/mixed-script');

/** Waits until so many Cyrillic letters are told of. */
const untilLetters = (document: vscode.TextDocument, count: number): Promise<vscode.Diagnostic[]> =>
  until(
    async () => lettersOf(document),
    (found) => found.length === count,
  );

/** Resolves when VS Code tells that a file was written. */
function toldOf(file: vscode.Uri): Promise<void> {
  const watcher = vscode.workspace.createFileSystemWatcher(file.fsPath);
  return new Promise<void>((resolve) => {
    watcher.onDidChange(() => resolve());
    watcher.onDidCreate(() => resolve());
  }).finally(() => watcher.dispose());
}

async function ignore(document: vscode.TextDocument, finding: vscode.Diagnostic, how: RegExp): Promise<void> {
  const actions = await until(
    () =>
      vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        finding.range,
        vscode.CodeActionKind.QuickFix.value,
      ),
    (given) => given.some(({ title }) => how.test(title)),
  );
  const command = actions.find(({ title }) => how.test(title))?.command;
  assert.ok(command);
  await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
}

describe('Findings in the editor', () => {
  const settings = (section: string) => vscode.workspace.getConfiguration(section);

  it('are fixed on saving, where that is asked for', async () => {
    const actions = { 'editor.codeActionsOnSave': { 'source.fixAll.dateline': 'explicit' } };
    await settings('').update('[press-release]', actions, vscode.ConfigurationTarget.Workspace);
    try {
      const document = await write('saved.press.txt');
      await untilLetters(document, 2);
      const edit = new vscode.WorkspaceEdit();
      edit.insert(document.uri, document.lineAt(2).range.end, ' It is blue.');
      await vscode.workspace.applyEdit(edit);
      await document.save();
      assert.equal(
        document.getText(),
        'A new ferry\n\nOSLO, May 3, 2019. A new ferry will sail to the islands, the harbour said. It is blue.\n',
      );
      assert.ok(!document.isDirty);
    } finally {
      await settings('').update('[press-release]', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });

  it('follow the settings without a new start', async () => {
    const document = await write('settings.press.txt');
    await untilLetters(document, 2);
    const rules = (value: unknown): Thenable<void> =>
      settings('dateline').update('rules', value, vscode.ConfigurationTarget.Workspace);
    await rules({ 'text/mixed-script': 'hint' });
    await until(
      async () => lettersOf(document).map((d) => d.severity),
      (severities) => severities.length === 2 && severities.every((s) => s === vscode.DiagnosticSeverity.Hint),
    );
    await rules({ 'text/mixed-script': 'off' });
    await untilLetters(document, 0);
    await rules(undefined);
    await untilLetters(document, 2);
  });

  it('go with the tab, though VS Code holds the text open', async () => {
    const document = await write('held.press.txt');
    await untilLetters(document, 2);
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await untilLetters(document, 0);
    assert.ok(!document.isClosed);
    await vscode.window.showTextDocument(document);
    await untilLetters(document, 2);
  });

  it('follow the house style of names without a new start', async () => {
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    const glossary = vscode.Uri.joinPath(folder.uri, '.dateline', 'glossary.json');
    const own = new TextEncoder().encode(JSON.stringify({ people: [{ name: 'Sergei Lavrov' }] }));
    await vscode.workspace.fs.writeFile(glossary, own);
    try {
      const document = await write('style.press.txt', 'A visit\n\nMOSCOW, May 3, 2019. Sergey Lavrov spoke in Oslo.\n');
      const style = (value: string | undefined): Thenable<void> =>
        settings('dateline').update('names.style', value, vscode.ConfigurationTarget.Workspace);
      const told = (count: number) =>
        until(
          async () =>
            vscode.languages.getDiagnostics(document.uri).filter((d) => codeOf(d) === 'name/inconsistent').length,
          (found) => found === count,
        );
      await told(0);
      await style('glossary');
      await told(1);
      await style(undefined);
      await told(0);
    } finally {
      await vscode.workspace.fs.delete(glossary);
    }
  });

  it('on the glossary and the tags are told once, by Dateline alone', async () => {
    // That a key stands twice is said by VS Code itself: when it does, it has looked at the whole file.
    const faulty = {
      'glossary.json':
        '{ "people": [{ "aliases": "x" }, { "name": 5, "alias": [] }], "places": {}, "name": 1, "name": 2 }',
      'tags.json':
        '{ "tags": [{ "key": "xy" }, { "name": "A", "colour": "red" }], "relation": [], "apart": 1, "apart": 2 }',
    };
    for (const [name, text] of Object.entries(faulty)) {
      const document = await write(`.dateline/${name}`, text);
      try {
        const told = await until(
          async () => vscode.languages.getDiagnostics(document.uri),
          (found) =>
            found.some(({ source }) => source === 'Dateline') &&
            found.some(({ message }) => /duplicate/i.test(message)),
        );
        const others = told.filter(({ source }) => source !== 'Dateline').map(({ message }) => message);
        assert.deepEqual([...new Set(others)], ['Duplicate object key']);
      } finally {
        await vscode.workspace.fs.delete(document.uri);
      }
    }
  });

  it('on names are corrected from their card, and undone', async () => {
    const document = await write(
      'case.press.txt',
      'The case\n\nMOSCOW, May 3, 2019. Russian diplomats asked for Vera Dolinina. They met Dolininoy in Moscow.\n',
    );
    const at = document.getText().indexOf('Dolininoy');
    const [start, end] = [document.positionAt(at), document.positionAt(at + 9)].map(({ line, character }) => ({
      line,
      character,
    }));
    const garbled = (of: vscode.TextDocument): boolean => of.getText().includes('Dolininoy');
    await until(
      async () => vscode.languages.getDiagnostics(document.uri).filter((d) => codeOf(d) === 'name/garbled').length,
      (found) => found === 1,
    );
    const run = (deed: string): Thenable<unknown> =>
      vscode.commands.executeCommand('dateline.atName', document.uri.toString(), start, end, deed);
    await run('here');
    assert.ok(!garbled(document));
    await vscode.commands.executeCommand('undo');
    await until(
      async () => garbled(document),
      (is) => is,
    );
    await run('nothing of ours');
    assert.ok(garbled(document));
  });

  it('are fixed again where the text has changed before the fix was made', async () => {
    const document = await write('again.txt', 'boats');
    const kind = vscode.CodeActionKind.QuickFix.append('again');
    const start = new vscode.Range(0, 0, 0, 0);
    let asked = 0;
    const offering = vscode.languages.registerCodeActionsProvider('plaintext', {
      async provideCodeActions(_document, _range, { only }) {
        // The light bulb of the editor asks for all kinds.
        if (!only) return [];
        const action = new vscode.CodeAction('Two', kind);
        action.edit = new vscode.WorkspaceEdit();
        // A text that is not there takes no edit.
        const uri = asked++ === 0 ? document.uri.with({ path: `${document.uri.path}.gone` }) : document.uri;
        action.edit.insert(uri, start.start, 'Two ');
        return [action];
      },
    });
    const outcome = await makeAction(document, start, kind.value);
    offering.dispose();
    assert.deepEqual([outcome, asked, document.getText()], [1, 2, 'Two boats']);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  it('are ignored here, in this file and everywhere, in a file of the folder', async () => {
    const one = await write('ignored-1.press.txt');
    const [first] = await untilLetters(one, 2);
    await ignore(one, first, / here$/);
    const [second] = await untilLetters(one, 1);
    await ignore(one, second, / in this text$/);
    await untilLetters(one, 0);
    const two = await write('ignored-2.press.txt');
    const [third] = await untilLetters(two, 2);
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    const own = vscode.Uri.joinPath(folder.uri, '.dateline/ignored.json');
    const kept = JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(own)));
    assert.equal(kept.files['ignored-1.press.txt'].places.length, 1);
    assert.equal(kept.files['ignored-1.press.txt'].words.length, 1);
    const told = toldOf(own);
    await ignore(two, third, / in the whole folder$/);
    await untilLetters(two, 0);
    // VS Code says nothing of a file that is replaced and deleted at once.
    await told;
    // Who deletes the file sees all of them again.
    await vscode.workspace.fs.delete(own);
    await untilLetters(two, 2);
  });
});

describe('Dateline in the editor', () => {
  it('shows its log', async () => {
    await vscode.commands.executeCommand('dateline.showLog');
    await until(
      async () => vscode.window.visibleTextEditors.map((e) => e.document.uri),
      (uris) => uris.some((uri) => uri.scheme === 'output' && /dateline/i.test(decodeURIComponent(uri.path))),
    );
    await vscode.commands.executeCommand('workbench.action.closePanel');
  });

  it('works in folders that are not trusted, and reads files that are not on this machine', async () => {
    const extension = vscode.extensions.all.find(
      (e) => e.packageJSON.contributes?.languages?.[0]?.id === 'press-release',
    );
    assert.ok(extension);
    assert.equal(extension.packageJSON.capabilities.untrustedWorkspaces.supported, true);
    assert.equal(extension.packageJSON.capabilities.virtualWorkspaces.supported, 'limited');
    const [, source] = [await open('001'), vscode.window.activeTextEditor?.document.getText() ?? ''];
    const files = vscode.workspace.registerFileSystemProvider('elsewhere', new OneFile(source));
    try {
      const uri = vscode.Uri.parse('elsewhere:/dumps/001_c83f05d7be1a6290.txt');
      const document = await vscode.workspace.openTextDocument(uri);
      await vscode.window.showTextDocument(document);
      assert.equal(document.languageId, 'press-release');
      const symbols = await symbolsOf(document);
      assert.ok(symbols.some(({ children }) => children.length > 0));
      // VS Code frames each letter beyond ASCII in folders that are not trusted, unless a language says that it belongs there.
      const editor = vscode.workspace.getConfiguration('editor', document);
      assert.equal(editor.get('unicodeHighlight.nonBasicASCII'), false);
    } finally {
      files.dispose();
    }
  });
});

/** A file system with one file that nobody can change. */
class OneFile implements vscode.FileSystemProvider {
  readonly #bytes: Uint8Array;
  readonly #changes = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.#changes.event;

  constructor(text: string) {
    this.#bytes = new TextEncoder().encode(text);
  }

  watch(): vscode.Disposable {
    return { dispose: () => {} };
  }

  stat(uri: vscode.Uri): vscode.FileStat {
    const isFile = uri.path.endsWith('.txt');
    if (!isFile && uri.path !== '/dumps') throw vscode.FileSystemError.FileNotFound(uri);
    const type = isFile ? vscode.FileType.File : vscode.FileType.Directory;
    return { type, ctime: 0, mtime: 0, size: this.#bytes.length };
  }

  readFile(uri: vscode.Uri): Uint8Array {
    if (!uri.path.endsWith('.txt')) throw vscode.FileSystemError.FileNotFound(uri);
    return this.#bytes;
  }

  readDirectory(): [string, vscode.FileType][] {
    return [];
  }

  createDirectory(uri: vscode.Uri): void {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  writeFile(uri: vscode.Uri): void {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  delete(uri: vscode.Uri): void {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  rename(uri: vscode.Uri): void {
    throw vscode.FileSystemError.NoPermissions(uri);
  }
}
