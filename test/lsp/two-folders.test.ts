import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type CodeAction, FileChangeType, type SymbolInformation } from 'vscode-languageserver';
import * as R from '../../server/src/lsp/tags/requests.ts';
import { fromW3c } from '../../server/src/tags/store/w3c-read.ts';
import { until, untilEqual } from '../helpers/until.ts';
import { type Editor, startEditor } from './client.ts';

const TEXT = `Harbour board meets in Turku

The city pays for the quay. Nobody else will.
`;
const NAME = 'board.press.txt';

describe('Tags of two folders of one workspace', () => {
  let root: string;
  let folders: readonly string[];
  let editor: Editor;

  const schemaOf = (folder: string): string => readFileSync(path.join(folder, '.dateline/tags.json'), 'utf8');
  const usedIn = (folder: string): readonly string[] => {
    const file = path.join(folder, '.dateline/tags', `${NAME}.json`);
    return existsSync(file) ? fromW3c(readFileSync(file, 'utf8'), TEXT).annotations.map(({ tag }) => tag) : [];
  };
  const ask = <T>(request: string, params: object): Promise<T> => editor.connection.sendRequest(request, params);

  before(async () => {
    root = mkdtempSync(path.join(tmpdir(), 'dateline-two-'));
    folders = ['north', 'south'].map((name) => path.join(root, name));
    for (const folder of folders) {
      mkdirSync(path.join(folder, '.dateline'), { recursive: true });
      writeFileSync(path.join(folder, NAME), TEXT);
      writeFileSync(path.join(folder, '.dateline/tags.json'), JSON.stringify({ tags: [{ name: 'Claim' }] }));
    }
    editor = await startEditor({}, { folder: folders.map((folder) => pathToFileURL(folder).href) });
    for (const folder of folders) {
      const uri = pathToFileURL(path.join(folder, NAME)).href;
      await editor.open(uri, TEXT);
      for (const [tag, start] of [
        ['Claim', 0],
        ['Aside', 8],
      ] as const)
        await ask(R.SET_TAG_REQUEST, { uri, version: 1, selections: [start, start + 5], extent: 'selection', tag });
      await untilEqual(() => usedIn(folder), ['Claim', 'Aside']);
    }
  });
  after(async () => {
    await editor.close();
    rmSync(root, { recursive: true, force: true });
  });

  it('get another name in both, as both are shown as one, and back by one undo', async () => {
    const done = await ask<R.TagDone>(R.RENAME_TAG_REQUEST, { from: 'Claim', to: 'Promise' });
    assert.deepEqual([done.count, done.message], [2, null]);
    for (const folder of folders) {
      assert.match(schemaOf(folder), /"Promise"/);
      await untilEqual(() => usedIn(folder), ['Promise', 'Aside']);
    }
    await ask(R.UNDO_TAGS_REQUEST, { redo: false });
    for (const folder of folders) {
      assert.match(schemaOf(folder), /"Claim"/);
      await untilEqual(() => usedIn(folder), ['Claim', 'Aside']);
    }
  });

  it('are told apart on pages and in tables, where both have a text of the same name', async () => {
    const wanted = { tags: ['Claim'], heading: 'Claim' };
    const table = await ask<string>(R.TAG_PASSAGES_REQUEST, { ...wanted, format: 'csv' });
    const paths = table.split('\r\n').map((row) => row.split(',')[0]);
    assert.deepEqual(paths, ['path', `north/${NAME}`, `south/${NAME}`, '']);
    const page = await ask<R.TagPage>(R.TAG_PAGE_REQUEST, wanted);
    assert.match(page.text, /2 passages in 2 articles/);
    assert.deepEqual(
      page.places.map(({ uri }) => uri),
      folders.map((folder) => pathToFileURL(path.join(folder, NAME)).href),
    );
  });

  it('are added to the schema of each folder that only uses them', async () => {
    assert.equal(await ask(R.ADD_TAG_REQUEST, { name: 'Aside' }), null);
    for (const folder of folders) assert.match(schemaOf(folder), /"Aside"/);
  });

  it('are added to none where no folder uses the tag, which is said', async () => {
    assert.match((await ask<string | null>(R.ADD_TAG_REQUEST, { name: 'Rumour' })) ?? '', /^No folder .* ‘Rumour’/);
  });

  it('go along with a text that is moved from one into the other, with how far it is', async () => {
    const [from, to] = [`${folders[0]}/${NAME}`, `${folders[1]}/moved.press.txt`];
    const [oldUri, newUri] = [from, to].map((file) => pathToFileURL(file).href);
    await ask(R.TAG_PROGRESS_REQUEST, { uri: oldUri, done: true });
    renameSync(from, to);
    await editor.connection.sendNotification('workspace/didRenameFiles', { files: [{ oldUri, newUri }] });
    await editor.connection.sendNotification('textDocument/didClose', { textDocument: { uri: oldUri } });
    await editor.open(newUri, TEXT);
    const marks = await until(
      () => ask<R.TagMarks>(R.TAG_MARKS_REQUEST, { uri: newUri }),
      ({ count }) => count === 2,
    );
    assert.equal(marks.progress, 'done');
    await untilEqual(() => usedIn(folders[0]), []);
    const noted = folders.map((folder) => JSON.parse(readFileSync(`${folder}/.dateline/progress.json`, 'utf8')));
    assert.deepEqual(noted, [{ done: { '': [] } }, { done: { '': ['moved.press.txt'] } }]);
  });

  it('are offered to a text that another program has moved from one into the other', async () => {
    const [from, to] = [`${folders[1]}/moved.press.txt`, `${folders[0]}/back.press.txt`];
    const [oldUri, uri] = [from, to].map((file) => pathToFileURL(file).href);
    await editor.connection.sendNotification('textDocument/didClose', { textDocument: { uri: oldUri } });
    renameSync(from, to);
    const changes = [
      { uri: oldUri, type: FileChangeType.Deleted },
      { uri, type: FileChangeType.Created },
    ];
    await editor.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
    await editor.open(uri, TEXT);
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    const given = { textDocument: { uri }, range, context: { diagnostics: [] } };
    const one = await until(
      async () =>
        (await editor.connection.sendRequest<CodeAction[]>('textDocument/codeAction', given)).find(
          ({ title }) => title === 'Take over the tags of ‘south/moved.press.txt’',
        ),
      (found) => found !== undefined,
    );
    await editor.connection.sendRequest('workspace/executeCommand', one?.command);
    const count = async (): Promise<number> => (await ask<R.TagMarks>(R.TAG_MARKS_REQUEST, { uri })).count;
    await untilEqual(count, 2);
    assert.equal(existsSync(`${folders[1]}/.dateline/tags/moved.press.txt.json`), false);
    await ask(R.UNDO_TAGS_REQUEST, { redo: false });
    await untilEqual(count, 0);
    assert.equal(existsSync(`${folders[1]}/.dateline/tags/moved.press.txt.json`), true);
  });
});

describe('Files that the settings of one folder of a workspace name', () => {
  it('are read in that folder, and not in the others', async () => {
    const root = mkdtempSync(path.join(tmpdir(), 'dateline-named-'));
    const folders = ['north', 'south'].map((name) => path.join(root, name));
    for (const folder of folders) {
      mkdirSync(folder);
      for (const name of [NAME, 'quay.press.txt']) writeFileSync(path.join(folder, name), TEXT);
      writeFileSync(
        path.join(folder, 'ferry.txt'),
        'Ferry sails from Vaasa\n\nThe ferry sails at noon. Nobody waits.\n',
      );
    }
    const settings = (folder: string | null) => ({ files: folder?.endsWith('south') ? ['*.txt'] : [] });
    const editor = await startEditor(
      { workspace: { configuration: true } },
      { folder: folders.map((folder) => pathToFileURL(folder).href), settings },
    );
    try {
      const found = async (): Promise<readonly string[]> => {
        const symbols: SymbolInformation[] = await editor.connection.sendRequest('workspace/symbol', {
          query: 'Ferry',
        });
        return symbols.map(({ location }) => location.uri.split('/').slice(-2).join('/'));
      };
      await untilEqual(found, ['south/ferry.txt']);
    } finally {
      await editor.close();
      rmSync(root, { recursive: true, force: true });
    }
  });
});
