import assert from 'node:assert/strict';
import * as vscode from 'vscode';

/** Opens a demo dump by the number that its name begins with. */
export async function open(number: string): Promise<vscode.TextDocument> {
  const [uri] = await vscode.workspace.findFiles(`${number}_*.txt`);
  assert.ok(uri, `The folder holds dump ${number}.`);
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document);
  return document;
}

/** Asks until the answer is the one waited for; the server may still be starting. */
export async function until<T>(ask: () => Thenable<T>, done: (answer: T) => boolean): Promise<T> {
  const end = Date.now() + 60_000;
  for (;;) {
    const answer = await ask();
    if (done(answer)) return answer;
    if (Date.now() > end) assert.fail(`Waited in vain; the last answer: ${JSON.stringify(answer)?.slice(0, 500)}`);
    await new Promise((resume) => setTimeout(resume, 50));
  }
}

/** A dump's outline, as soon as there is one. */
export function symbolsOf(document: vscode.TextDocument): Promise<vscode.DocumentSymbol[]> {
  return until(
    () => vscode.commands.executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri),
    (symbols) => symbols?.length > 0,
  );
}
