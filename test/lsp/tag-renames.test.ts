import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CodeAction } from 'vscode-languageserver';
import * as R from '../../server/src/lsp/tags/requests.ts';
import { NO_TAGGING, plainAnnotation } from '../../server/src/tags/model.ts';
import { toW3c } from '../../server/src/tags/store/w3c-write.ts';
import { until, untilEqual } from '../helpers/until.ts';
import { type Editor, startEditor } from './client.ts';

const TEXT = 'Harbour board meets in Turku\n\nThe city pays for the quay. Nobody else will.\n';

describe('Texts that the editor renames', () => {
  let root: string;
  let editor: Editor;
  const uriOf = (name: string): string => pathToFileURL(path.join(root, name)).href;
  const filesIn = (folder: string): readonly string[] => {
    // A folder may go while its own folder is listed.
    if (!existsSync(folder)) return [];
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
      entry.isFile() ? [entry.name] : filesIn(path.join(folder, entry.name)).map((name) => `${entry.name}/${name}`),
    );
  };
  const tagFiles = (): readonly string[] => [...filesIn(path.join(root, '.dateline/tags'))].sort();
  const give = (...files: readonly string[]): void => {
    for (const name of files) {
      const file = path.join(root, '.dateline/tags', name);
      mkdirSync(path.dirname(file), { recursive: true });
      const annotations = [plainAnnotation('1', 'Place', { start: 23, end: 28 })];
      writeFileSync(file, toW3c('a.txt', TEXT, { ...NO_TAGGING, annotations }));
    }
  };
  const rename = async (from: string, to: string): Promise<void> => {
    mkdirSync(path.dirname(path.join(root, to)), { recursive: true });
    renameSync(path.join(root, from), path.join(root, to));
    const files = [{ oldUri: uriOf(from), newUri: uriOf(to) }];
    await editor.connection.sendNotification('workspace/didRenameFiles', { files });
  };

  beforeEach(async () => {
    root = mkdtempSync(path.join(tmpdir(), 'dateline-renames-'));
    mkdirSync(path.join(root, 'talks'));
    for (const name of ['a.txt', 'ab.txt', 'talks/b.txt']) writeFileSync(path.join(root, name), TEXT);
    editor = await startEditor(
      { workspace: { fileOperations: { didRename: true } } },
      { folder: pathToFileURL(root).href },
    );
  });
  afterEach(async () => {
    await editor.close();
    rmSync(root, { recursive: true, force: true });
  });

  it('keep their tags, in all sets, what was tagged a moment ago, and how far they are', async () => {
    assert.ok(editor.capabilities.workspace?.fileOperations?.didRename);
    give('a.txt.json', 'ab.txt.json', 'ada/a.txt.json', 'adjudicated/a.txt.json', 'declined/ada/a.txt.json');
    const [before, after] = [uriOf('a.txt'), uriOf('new/c.txt')];
    await editor.open(before, TEXT);
    await editor.connection.sendRequest(R.TAG_PROGRESS_REQUEST, { uri: before, done: true });
    const set = { uri: before, version: 1, selections: [0, 7], extent: 'selection', tag: 'Host' };
    assert.equal((await editor.connection.sendRequest<R.TagDone>(R.SET_TAG_REQUEST, set)).count, 1);
    await rename('a.txt', 'new/c.txt');
    await editor.connection.sendNotification('textDocument/didClose', { textDocument: { uri: before } });
    await editor.open(after, TEXT);
    const marks = await until(
      () => editor.connection.sendRequest<R.TagMarks>(R.TAG_MARKS_REQUEST, { uri: after }),
      ({ count }) => count === 2,
    );
    assert.equal(marks.progress, 'done');
    await untilEqual(tagFiles, [
      'ab.txt.json',
      'ada/new/c.txt.json',
      'adjudicated/new/c.txt.json',
      'declined/ada/new/c.txt.json',
      'new/c.txt.json',
    ]);
    assert.deepEqual(JSON.parse(readFileSync(path.join(root, '.dateline/progress.json'), 'utf8')).done, {
      '': ['new/c.txt'],
    });
  });

  it('keep them where their folder is renamed, which is nobody’s set then', async () => {
    give('talks/b.txt.json', 'ada/talks/b.txt.json', 'ada/a.txt.json');
    await rename('talks', 'talks 2018');
    await untilEqual(tagFiles, ['ada/a.txt.json', 'ada/talks 2018/b.txt.json', 'talks 2018/b.txt.json']);
    assert.ok(!readdirSync(path.join(root, '.dateline/tags')).includes('talks'));
  });

  it('leave the tags of another text of that name alone, and say so', async () => {
    give('a.txt.json', 'c.txt.json');
    await rename('a.txt', 'c.txt');
    await until(
      () => editor.shown,
      (shown) =>
        shown.some((one) => /^The tags of c\.txt are still kept as .*a\.txt\.json\. There is a file/.test(one)),
    );
    assert.deepEqual(tagFiles(), ['a.txt.json', 'c.txt.json']);
  });

  const countOf = (name: string) => async (): Promise<number> =>
    (await editor.connection.sendRequest<R.TagMarks>(R.TAG_MARKS_REQUEST, { uri: uriOf(name) })).count;

  /** Opens a text and gives the quick-fixes for tags that another text has left. */
  const offered = async (name: string): Promise<readonly CodeAction[]> => {
    const told = editor.findings(uriOf(name), 1);
    await editor.open(uriOf(name), TEXT);
    const { diagnostics } = await told;
    const left = diagnostics.filter(({ code }) => code === 'tag/left');
    for (const { message } of left) assert.match(String(message), /is gone, had the same words as this text/);
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    const given = { textDocument: { uri: uriOf(name) }, range, context: { diagnostics: left } };
    const actions = await editor.connection.sendRequest<CodeAction[]>('textDocument/codeAction', given);
    return actions.filter(({ diagnostics: of }) => of?.some(({ code }) => code === 'tag/left'));
  };

  it('by another program are told apart by their words, and get their tags when asked', async () => {
    give('a.txt.json', 'ab.txt.json', 'ada/a.txt.json');
    renameSync(path.join(root, 'a.txt'), path.join(root, 'c.txt'));
    // Nothing else went that way.
    const [one, ...others] = await offered('c.txt');
    assert.equal(one.title, 'Take over the tags of ‘a.txt’');
    assert.ok(others.every(({ title }) => !title.includes('all texts')));
    assert.deepEqual(tagFiles(), ['a.txt.json', 'ab.txt.json', 'ada/a.txt.json']);
    await editor.connection.sendRequest('workspace/executeCommand', one.command);
    await untilEqual(tagFiles, ['ab.txt.json', 'ada/c.txt.json', 'c.txt.json']);
    await untilEqual(countOf('c.txt'), 1);
    const undone = await editor.connection.sendRequest<R.TagDone>(R.UNDO_TAGS_REQUEST, { redo: false });
    assert.deepEqual([undone.what, undone.message], ['Take over the tags of ‘a.txt’', null]);
    assert.deepEqual(tagFiles(), ['a.txt.json', 'ab.txt.json', 'ada/a.txt.json']);
    await untilEqual(countOf('c.txt'), 0);
    await editor.connection.sendRequest(R.UNDO_TAGS_REQUEST, { redo: true });
    assert.deepEqual(tagFiles(), ['ab.txt.json', 'ada/c.txt.json', 'c.txt.json']);
    await untilEqual(countOf('c.txt'), 1);
    // Who has tags of their own, or whose words are others, is offered nobody else's.
    assert.deepEqual(await offered('ab.txt'), []);
  });

  it('by another program are told apart where only the whole text is tagged', async () => {
    const annotations = [plainAnnotation('1', 'Read', null)];
    mkdirSync(path.join(root, '.dateline/tags'), { recursive: true });
    writeFileSync(path.join(root, '.dateline/tags/a.txt.json'), toW3c('a.txt', TEXT, { ...NO_TAGGING, annotations }));
    renameSync(path.join(root, 'a.txt'), path.join(root, 'c.txt'));
    const [one] = await offered('c.txt');
    await editor.connection.sendRequest('workspace/executeCommand', one?.command);
    await untilEqual(tagFiles, ['c.txt.json']);
  });

  it('by another program with their folder take all their tags along', async () => {
    writeFileSync(path.join(root, 'talks/c.txt'), TEXT);
    writeFileSync(path.join(root, 'talks/d.txt'), TEXT);
    give('talks/b.txt.json', 'talks/c.txt.json', 'talks/d.txt.json');
    renameSync(path.join(root, 'talks'), path.join(root, 'old talks'));
    writeFileSync(path.join(root, 'old talks/d.txt'), 'The ferry sails on Monday, and nobody waits for it.\n');
    const actions = await offered('old talks/b.txt');
    assert.ok(actions.some(({ title }) => title === 'Take over the tags of all texts that went the same way'));
    const all = actions.find(
      ({ command }) => command?.arguments?.[0].from.path === 'talks/b.txt' && command.arguments[0].others,
    );
    await editor.connection.sendRequest('workspace/executeCommand', all?.command);
    await untilEqual(tagFiles, ['old talks/b.txt.json', 'old talks/c.txt.json', 'talks/d.txt.json']);
  });

  it('are not asked about tags that still have their text', async () => {
    give('a.txt.json');
    writeFileSync(path.join(root, 'copy.txt'), TEXT);
    assert.deepEqual(await offered('copy.txt'), []);
  });
});
