import assert from 'node:assert/strict';
import * as vscode from 'vscode';

/** Opens a demo dump by the number that its name begins with. */
async function open(number: string): Promise<vscode.TextDocument> {
  const [uri] = await vscode.workspace.findFiles(`${number}_*.txt`);
  assert.ok(uri, `The folder holds dump ${number}.`);
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document);
  return document;
}

/** Asks until the answer is the one waited for; the server may still be starting. */
async function until<T>(ask: () => Thenable<T>, done: (answer: T) => boolean): Promise<T> {
  const end = Date.now() + 20_000;
  for (;;) {
    const answer = await ask();
    if (done(answer)) return answer;
    if (Date.now() > end) assert.fail(`Waited in vain; the last answer: ${JSON.stringify(answer)?.slice(0, 500)}`);
    await new Promise((resume) => setTimeout(resume, 50));
  }
}

const symbolsOf = (document: vscode.TextDocument): Promise<vscode.DocumentSymbol[]> =>
  until(
    () => vscode.commands.executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri),
    (symbols) => symbols?.length > 0,
  );

describe('A dump in VS Code', () => {
  it('is known by its name', async () => {
    const document = await open('001');
    assert.equal(document.languageId, 'press-release');
  });

  it('has an outline', async () => {
    const symbols = await symbolsOf(await open('001'));
    assert.ok(symbols.length > 0);
  });
});
