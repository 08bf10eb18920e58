import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import * as vscode from 'vscode';
import { until, untilEqual } from '../../helpers/until.ts';
import { open, symbolsOf } from './helpers.ts';

const TEXT =
  'Minister meets the press\n\nQuestion: How many ships?\n\nAnna Nelson: Seven.\n\nQuestion: And boats?\n\nAnna Nelson: None.\n';

/** Writes a file into the folder and opens it. */
async function write(name: string, text = TEXT): Promise<vscode.TextDocument> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  const uri = vscode.Uri.joinPath(folder.uri, name);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document);
  return document;
}

const names = (symbols: readonly vscode.DocumentSymbol[]): string[] =>
  symbols.flatMap((symbol) => [symbol.name, ...names(symbol.children)]);

const languageOf = (name: string): string | undefined =>
  vscode.workspace.textDocuments.find((d) => d.uri.path.endsWith(`/${name}`))?.languageId;

describe('Files that are read as press releases', () => {
  after(async () => {
    await vscode.workspace
      .getConfiguration('dateline')
      .update('files', undefined, vscode.ConfigurationTarget.Workspace);
  });

  it('leave other texts alone', async () => {
    assert.equal((await write('notes.txt', 'milk, eggs')).languageId, 'plaintext');
    assert.equal((await write('notes.press.txt', 'milk, eggs')).languageId, 'press-release');
  });

  it('follow the setting, and a user who sets one back', async () => {
    await write('plain/one.txt');
    const settings = vscode.workspace.getConfiguration('dateline');
    await settings.update('files', ['plain/**/*.txt'], vscode.ConfigurationTarget.Workspace);
    await until(
      async () => languageOf('one.txt'),
      (language) => language === 'press-release',
    );
    await write('plain/two.txt');
    await until(
      async () => languageOf('two.txt'),
      (language) => language === 'press-release',
    );
    assert.equal(languageOf('notes.txt'), 'plaintext');
    const document = vscode.workspace.textDocuments.find((d) => d.uri.path.endsWith('/two.txt'));
    assert.ok(document);
    await vscode.languages.setTextDocumentLanguage(document, 'plaintext');
    await new Promise((resume) => setTimeout(resume, 500));
    assert.equal(languageOf('two.txt'), 'plaintext');
  });

  it('are shown in the encoding that they are in, though VS Code guesses none of plain texts', async () => {
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    const uri = vscode.Uri.joinPath(folder.uri, 'plain/old.txt');
    // In windows-1252 the bytes 93, 94 and 96 are quotation marks and a dash.
    const bytes = Buffer.from('TURKU, May 3, 2019. \x93We agree,\x94 said Anna Tervo \x96 the mayor.\n', 'latin1');
    await vscode.workspace.fs.writeFile(uri, bytes);
    const document = await vscode.workspace.openTextDocument(uri);
    await untilEqual(
      () => [document.languageId, document.getText(), document.isDirty],
      ['press-release', 'TURKU, May 3, 2019. “We agree,” said Anna Tervo – the mayor.\n', false],
    );
  });

  it('follow the command', async () => {
    await write('three.txt');
    await vscode.commands.executeCommand('dateline.readAsPressRelease');
    await until(
      async () => languageOf('three.txt'),
      (language) => language === 'press-release',
    );
  });
});

describe('The server', () => {
  it('is started again after a failure, with the text as it stands in the editor', async () => {
    const document = await write('crash.press.txt');
    await symbolsOf(document);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(2, 10), 'Of those not yet saved: ');
    await vscode.workspace.applyEdit(edit);
    assert.ok(document.isDirty);
    const children = execFileSync('pgrep', ['-P', String(process.pid), '-f', 'server.cjs'], { encoding: 'utf8' });
    const server = Number(children.trim().split('\n')[0]);
    process.kill(server, 'SIGKILL');
    const symbols = await until(
      () =>
        vscode.commands.executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri),
      (found) => names(found ?? []).some((name) => name.startsWith('Of those not yet saved')),
    );
    assert.ok(symbols.length > 0);
    assert.notEqual(
      execFileSync('pgrep', ['-P', String(process.pid), '-f', 'server.cjs'], { encoding: 'utf8' }).trim(),
      String(server),
    );
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });
});

describe('What an editor asks of a dump', () => {
  it('folds asides as comments, so that one command folds them', async () => {
    const document = await open('001');
    await symbolsOf(document);
    const ranges = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
      'vscode.executeFoldingRangeProvider',
      document.uri,
    );
    const asides = ranges.filter((r) => r.kind === vscode.FoldingRangeKind.Comment);
    assert.ok(asides.length >= 2, `${asides.length} asides`);
    await vscode.commands.executeCommand('dateline.foldAside');
    await until(
      async () => vscode.window.activeTextEditor?.visibleRanges ?? [],
      ({ length }) => length >= 2,
    );
    await vscode.commands.executeCommand('editor.unfoldAll');
  });

  it('shows cards that no text of a dump can make active', async () => {
    const document = await write(
      'hostile.press.txt',
      '[Click](command:x) <b>Bo</b>: Yes.\n\nQuestion: Why?\n\nAnna Nelson: No.\n\nQuestion: Why?\n\nAnna Nelson: No.\n',
    );
    await symbolsOf(document);
    const position = new vscode.Position(4, 2);
    const [hover] = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      position,
    );
    const [content] = hover.contents as vscode.MarkdownString[];
    assert.match(content.value, /Anna Nelson\*\* answers here/);
    // Only our own commands may run, and only where the server links to it.
    assert.deepEqual(content.isTrusted, { enabledCommands: ['dateline.showTimeline', 'dateline.atName'] });
    assert.ok(!content.supportHtml);
  });

  it('leads from a label to the introduction', async () => {
    const document = await open('001');
    await symbolsOf(document);
    const line = document
      .getText()
      .split('\n')
      .findIndex((l) => l.startsWith('Pavel Ignatyev:'));
    const found = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      new vscode.Position(line, 3),
    );
    const [first] = found;
    const range = 'targetRange' in first ? first.targetRange : first.range;
    assert.ok(range.start.line < line);
    assert.match(document.getText(range), /Pavel Ignatyev/);
  });
});
