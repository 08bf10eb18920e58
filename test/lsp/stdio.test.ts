import assert from 'node:assert/strict';
import { DocumentSymbolRequest } from 'vscode-languageserver-protocol/node';
import { startEditor } from './client.ts';

const URI = 'file:///corpus/001_0123456789abcdef.txt';

describe('The server over stdio', () => {
  it('starts, answers for an open dump, and ends', async () => {
    const editor = await startEditor();
    const pushed = editor.findings(URI);
    await editor.open(URI, 'Question: How many ships?\n\nAdmiral Nelson: Seven.\n');
    assert.deepEqual((await pushed).diagnostics, []);
    assert.ok(await editor.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri: URI } }));
    await editor.close();
    assert.equal(editor.process.exitCode, 0);
  });
});
