import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from '../../helpers/until.ts';
import { open, symbolsOf } from './helpers.ts';

const flat = (symbols: readonly vscode.DocumentSymbol[]): vscode.DocumentSymbol[] =>
  symbols.flatMap((symbol) => [symbol, ...flat(symbol.children)]);

/** The place of some words in a document. */
function placeOf(document: vscode.TextDocument, words: string): vscode.Position {
  const offset = document.getText().indexOf(words);
  assert.ok(offset >= 0, `The dump has “${words}”.`);
  return document.positionAt(offset + 1);
}

/** A dump's findings, as soon as there are any. */
const findingsOf = (document: vscode.TextDocument): Promise<vscode.Diagnostic[]> =>
  until(
    async () => vscode.languages.getDiagnostics(document.uri),
    (findings) => findings.length > 0,
  );

const codeOf = ({ code }: vscode.Diagnostic): unknown => (typeof code === 'object' ? code.value : code);

describe('A dump in VS Code', () => {
  it('is known by its name', async () => {
    const document = await open('001');
    assert.equal(document.languageId, 'press-release');
  });

  it('has an outline of questions with their answers, and of what else the page links to', async () => {
    const symbols = flat(await symbolsOf(await open('001')));
    const questions = symbols.filter(({ children, name }) => name.endsWith('?') && children.length > 0);
    // Five of the interview, and one that stays in its teaser.
    assert.equal(questions.length, 6);
    assert.ok(symbols.some(({ name }) => name.includes('opens an exhibition of polar photographs')));
    const teaser = symbols.find(({ name, children }) => name.includes('press secretary') && children.length > 0);
    assert.deepEqual(
      flat(teaser?.children ?? []).map(({ name }) => name.slice(0, 12)),
      ['Has the cons', 'Not yet. We '],
    );
  });

  it('shows what is wrong with a machine translation, and nothing on right names', async () => {
    const document = await open('000');
    const found = (await findingsOf(document)).map((f) => ({ code: codeOf(f), words: document.getText(f.range) }));
    for (const words of ['Kurbatovu', 'trump', 'UN', 'dipvedomstva', 'А'])
      assert.ok(
        found.some((f) => f.words === words),
        `${words} in ${JSON.stringify(found)}`,
      );
    for (const words of ['Sergey Lavrov', 'Solberg', 'Kurbatova', 'Ignatyev', 'Longyearbyen'])
      assert.ok(!found.some((f) => f.words === words), words);
  });

  it('finds nothing wrong with a clean release', async () => {
    const document = await open('002');
    await symbolsOf(document);
    const grave = vscode.languages
      .getDiagnostics(document.uri)
      .filter(({ severity }) => severity <= vscode.DiagnosticSeverity.Warning);
    assert.deepEqual(
      grave.map(({ message }) => message),
      [],
    );
  });

  it('is fixed by one fix, and by all of them', async () => {
    const document = await open('000');
    const before = document.getText();
    const finding = (await findingsOf(document)).find((f) => document.getText(f.range) === 'Kurbatovu');
    assert.ok(finding);
    const actions = await until(
      () =>
        vscode.commands.executeCommand<vscode.CodeAction[]>(
          'vscode.executeCodeActionProvider',
          document.uri,
          finding.range,
          vscode.CodeActionKind.QuickFix.value,
        ),
      (given) => given.length > 0,
    );
    const preferred = actions.find(({ isPreferred }) => isPreferred);
    assert.ok(preferred?.edit);
    await vscode.workspace.applyEdit(preferred.edit);
    assert.match(document.getText(), /the accusations against Kurbatova were/);

    await vscode.commands.executeCommand('dateline.fixAll');
    const text = await until(
      async () => document.getText(),
      (now) => !/Kurbatovu|Donald trump|Jong-UN|А new/.test(now),
    );
    // Only words are changed: every line is still there.
    assert.equal(text.split('\n').length, before.split('\n').length);
    await vscode.commands.executeCommand('workbench.action.files.revert');
    assert.equal(document.getText(), before);
  });

  it('tells on hovering who somebody is', async () => {
    const document = await open('000');
    const hovers = await until(
      () =>
        vscode.commands.executeCommand<vscode.Hover[]>(
          'vscode.executeHoverProvider',
          document.uri,
          placeOf(document, 'Sergey Lavrov'),
        ),
      (given) => given.length > 0,
    );
    const card = hovers
      .flatMap(({ contents }) => contents.map((c) => (typeof c === 'string' ? c : c.value)))
      .join('\n');
    assert.match(card, /Foreign Minister/);
  });

  it('leads from a truncated teaser to the article itself', async () => {
    const document = await open('007');
    const targets = await until(
      () =>
        vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
          'vscode.executeDefinitionProvider',
          document.uri,
          placeOf(document, 'Bulgaria and Georgia bring back'),
        ),
      (given) => given.length > 0,
    );
    const files = targets.map((target) => ('targetUri' in target ? target.targetUri : target.uri).path);
    assert.deepEqual(
      files.map((file) => file.slice(file.lastIndexOf('/') + 1)),
      ['004_e05b8c3d97f1a264.txt'],
    );
  });
});
