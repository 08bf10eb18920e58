import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from '../../helpers/until.ts';

/** Opens a demo dump by the number that its name begins with. */
export async function open(number: string): Promise<vscode.TextDocument> {
  const [uri] = await vscode.workspace.findFiles(`${number}_*.txt`);
  assert.ok(uri, `The folder holds dump ${number}.`);
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document);
  return document;
}

/** A dump's outline, as soon as there is one. */
export function symbolsOf(document: vscode.TextDocument): Promise<vscode.DocumentSymbol[]> {
  return until(
    () => vscode.commands.executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri),
    (symbols) => symbols?.length > 0,
  );
}
