import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import * as R from '../../server/src/lsp/tags/requests.ts';
import * as S from '../../server/src/lsp/tags/suggestion-requests.ts';
import { NO_TAGGING, plainAnnotation } from '../../server/src/tags/model.ts';
import { toW3c } from '../../server/src/tags/store/w3c-write.ts';
import { until, untilEqual } from '../helpers/until.ts';
import { type Editor, startEditor } from './client.ts';

const FIRST = `Turku harbour gets a new quay

Mayor Anna Tervo met Pavel Ignatyev in Turku on Monday. Tervo said that the city would pay for the new quay.
`;
const SECOND = `Ferries return to Turku

Mayor Anna Tervo spoke about ferries. Erik Salo listened, and Tervo left. There is no new quay yet.
`;

describe('Suggestions over stdio', () => {
  let editor: Editor;
  let folder: string;
  let uri: string;
  const ask = <T>(method: string, params: object = {}): Promise<T> => editor.connection.sendRequest(method, params);
  const proposed = async (): Promise<readonly string[]> =>
    ((await ask<S.Suggestions | null>(S.SUGGESTIONS_REQUEST, { uri }))?.suggestions ?? []).map(
      ({ tag, start, end }) => `${tag}: ${SECOND.slice(start, end)}`,
    );
  const decline = (start: number, end: number, of: string | null): Promise<R.TagDone> =>
    ask(S.DECLINE_SUGGESTIONS_REQUEST, { uri, version: 1, tag: 'Host', spans: [start, end], of });

  before(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'dateline-suggestions-'));
    const tagged = ['Anna Tervo', 'new quay'].map((words, i) => {
      const start = FIRST.indexOf(words);
      return plainAnnotation(`${i}`, i === 0 ? 'Host' : 'Plan', { start, end: start + words.length });
    });
    mkdirSync(path.join(folder, '.dateline/tags'), { recursive: true });
    const file = path.join(folder, '.dateline/tags/first.press.txt.json');
    writeFileSync(file, toW3c('first.press.txt', FIRST, { ...NO_TAGGING, annotations: tagged }));
    writeFileSync(path.join(folder, 'first.press.txt'), FIRST);
    writeFileSync(path.join(folder, 'second.press.txt'), SECOND);
    uri = pathToFileURL(path.join(folder, 'second.press.txt')).href;
    editor = await startEditor(
      { workspace: { configuration: true } },
      { folder: pathToFileURL(folder).href, settings: () => ({ tags: { annotator: 'ada' } }) },
    );
    await editor.open(uri, SECOND);
  });
  after(async () => {
    await editor.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('proposes what other texts have tagged, until it is tagged here', async () => {
    assert.deepEqual(await proposed(), ['Host: Anna Tervo', 'Host: Tervo', 'Plan: new quay']);
    const start = SECOND.indexOf('new quay');
    await ask(R.SET_TAGS_REQUEST, { tag: 'Plan', what: 'Accept', dumps: [{ uri, spans: [start, start + 8] }] });
    assert.deepEqual(await proposed(), ['Host: Anna Tervo', 'Host: Tervo']);
  });

  it('remembers what is declined, at one place or for good, and takes it back with undo', async () => {
    const start = SECOND.indexOf('Tervo left');
    await decline(start, start + 5, null);
    assert.deepEqual(await proposed(), ['Host: Anna Tervo']);
    await ask(R.UNDO_TAGS_REQUEST, { redo: false });
    assert.deepEqual(await proposed(), ['Host: Anna Tervo', 'Host: Tervo']);
    const given = await ask<S.Suggestions>(S.SUGGESTIONS_REQUEST, { uri });
    await decline(start, start + 5, given.suggestions[0].of);
    assert.deepEqual(await proposed(), []);
    const file = path.join(folder, '.dateline/tags/declined/-/second.press.txt.json');
    await until(
      () => readable(file),
      (text) => text.includes('"label": "of"'),
    );
    // A tag's new name is no way round it, and what was declined is no use of the tag.
    const renamed = await ask<R.TagDone>(R.RENAME_TAG_REQUEST, { from: 'Host', to: 'Guest' });
    assert.equal(renamed.count, 1);
    assert.deepEqual(await proposed(), []);
  });

  it('proposes tags in all texts that are not done, and takes them back in one step', async () => {
    const third = pathToFileURL(path.join(folder, 'third.press.txt')).href;
    const text = `Quay opens

The new quay is open. A new quay was overdue.
`;
    writeFileSync(path.join(folder, 'third.press.txt'), text);
    await editor.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: third, type: 1 }] });
    const everywhere = async (): Promise<readonly string[]> =>
      (await ask<S.FolderSuggestions>(S.FOLDER_SUGGESTIONS_REQUEST)).found.map(
        ({ tag, name, forms, dumps }) =>
          `${tag}: ${name} (${forms.join()}) ${dumps.map((dump) => `${path.basename(dump.uri)} ${dump.spans.length / 2}`)}`,
      );
    await untilEqual(everywhere, ['Plan: new quay (new quay) first.press.txt 1,third.press.txt 2']);
    const { found } = await ask<S.FolderSuggestions>(S.FOLDER_SUGGESTIONS_REQUEST);
    await ask(R.SET_TAGS_REQUEST, { tag: 'Plan', what: 'Accept', dumps: found[0].dumps });
    assert.deepEqual(await everywhere(), []);
    await ask(R.UNDO_TAGS_REQUEST, { redo: false });
    assert.equal((await everywhere()).length, 1);
    await ask(S.DECLINE_SUGGESTIONS_REQUEST, { uri: third, version: 0, tag: 'Plan', spans: [], of: found[0].of });
    assert.deepEqual(await everywhere(), []);
    await ask(R.UNDO_TAGS_REQUEST, { redo: false });
    await ask(R.TAG_PROGRESS_REQUEST, { uri: third, done: true });
    assert.deepEqual(await everywhere(), ['Plan: new quay (new quay) first.press.txt 1']);
  });

  function readable(file: string): string {
    try {
      return readFileSync(file, 'utf8');
    } catch {
      return '';
    }
  }
});
