import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Connection } from 'vscode-languageserver';
import { nodeHost } from '../../server/src/lsp/node-host.ts';
import { TagFolders } from '../../server/src/lsp/tags/folders.ts';
import { addTag } from '../../server/src/tags/schema/edit.ts';

describe('What a folder says of its tags', () => {
  it('keeps all that is noted at the same time', async () => {
    const root = mkdtempSync(path.join(os.tmpdir(), 'dateline-marks-'));
    try {
      const folder = pathToFileURL(root).href;
      const open = (): TagFolders => new TagFolders({} as Connection, nodeHost, () => 'ada');
      const folders = open();
      const dumps = ['a.txt', 'b.txt', 'c.txt'];
      const noted = [
        ...dumps.map((dump) => folders.setDone(folder, dump, true)),
        folders.setReview(folder, 'd.txt', 'started'),
        ...['Claim', 'Host'].map((name) => folders.rewriteSchema(folder, (text) => addTag(text, { name }))),
      ];
      assert.deepEqual(new Set(await Promise.all(noted)), new Set([null]));
      const fresh = open();
      assert.deepEqual([...(await fresh.allDone(folder))], dumps);
      assert.deepEqual([...(await fresh.reviewMarks(folder))], [['d.txt', 'started']]);
      assert.deepEqual(
        (await fresh.schema(folder)).tags.map(({ name }) => name),
        ['Claim', 'Host'],
      );
    } finally {
      rmSync(root, { recursive: true, force: true });
    }
  });
});
