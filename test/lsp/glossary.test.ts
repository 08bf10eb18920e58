import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { DidChangeWatchedFilesNotification, FileChangeType } from 'vscode-languageserver-protocol/node';
import { startEditor } from './client.ts';

describe('The glossary in an editor', () => {
  it('is checked where it stands when it is saved, and the warnings go when it is fixed', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'dateline-lsp-'));
    const file = path.join(folder, '.dateline/glossary.json');
    const uri = `${pathToFileURL(folder).href}/.dateline/glossary.json`;
    mkdirSync(path.dirname(file));
    const editor = await startEditor({}, { folder: pathToFileURL(folder).href });
    const save = async (text: string) => {
      writeFileSync(file, text);
      const shown = editor.findings(uri);
      await editor.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
        changes: [{ uri, type: FileChangeType.Changed }],
      });
      return (await shown).diagnostics;
    };
    try {
      const [wrong] = await save('{\n  "people": [{ "name": "Z" }]\n}\n');
      assert.equal(wrong.code, 'glossary/name');
      assert.deepEqual(wrong.range, { start: { line: 1, character: 23 }, end: { line: 1, character: 26 } });
      let left = await save('{\n  "people": [{ "name": "Zabel Quorn" }]\n}\n');
      // What was said of the old text may come once more, as the server reads the folder when it starts.
      if (left.length > 0) left = (await editor.findings(uri)).diagnostics;
      assert.deepEqual(left, []);
    } finally {
      await editor.close();
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
