import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import * as R from '../../server/src/lsp/tags/requests.ts';
import { fromW3c } from '../../server/src/tags/store/w3c-read.ts';
import { untilEqual } from '../helpers/until.ts';
import { startEditor } from './client.ts';

const NAME = 'board.press.txt';
const WORDS = Array.from({ length: 60 }, (_, i) => `word${i}`);
const TEXT = `Harbour board meets in Turku\n\n${WORDS.join(' ')}.\n`;

describe('Two editors on one folder', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'dateline-two-editors-'));
  after(() => rmSync(root, { recursive: true, force: true }));

  it('lose no tag, though they write the same file at the same time', async () => {
    writeFileSync(path.join(root, NAME), TEXT);
    const folder = pathToFileURL(root).href;
    const uri = `${folder}/${NAME}`;
    const editors = await Promise.all([startEditor({}, { folder }), startEditor({}, { folder })]);
    try {
      await Promise.all(editors.map((editor) => editor.open(uri, TEXT)));
      for (const [i, word] of WORDS.entries()) {
        const start = TEXT.indexOf(word);
        const selections = [start, start + word.length];
        const set = { uri, version: 1, selections, extent: 'selection', tag: 'Claim' };
        await editors[i % 2].connection.sendRequest(R.SET_TAG_REQUEST, set);
        // Each begins to write a third of a second later; some steps are written together, others alone.
        if (i % 4 === 3) await new Promise((resume) => setTimeout(resume, 100 + ((i * 37) % 300)));
      }
      const tags = path.join(root, '.dateline/tags');
      const there = (): readonly string[] => {
        const { annotations } = fromW3c(readFileSync(path.join(tags, `${NAME}.json`), 'utf8'), TEXT);
        return annotations.map(({ span }) => TEXT.slice(span?.start, span?.end));
      };
      await untilEqual(there, WORDS, 10_000);
      assert.deepEqual(readdirSync(tags), [`${NAME}.json`]);
      assert.deepEqual(
        editors.flatMap(({ shown }) => shown),
        [],
      );
    } finally {
      await Promise.all(editors.map((editor) => editor.close()));
    }
  });
});
