import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { WorkspaceEdit } from 'vscode-languageserver-protocol/node';
import { uriOf } from '../../server/src/lsp/addresses.ts';
import { NORMALISE_REQUEST } from '../../server/src/lsp/requests.ts';
import { Spellings } from '../../server/src/lsp/spellings.ts';
import * as R from '../../server/src/lsp/tags/requests.ts';
import { program } from '../helpers/built.ts';
import { until } from '../helpers/until.ts';
import { startEditor } from './client.ts';

describe('Spellings of a client', () => {
  it('come in as the server spells, and go out as the client does', () => {
    const spellings = new Spellings();
    const params = {
      workspaceFolders: [{ uri: 'file:///C:/Talks%20(1)/', name: 'Talks (1)' }],
      arguments: ['file:///C:/a(1).txt', { uri: 'file:///C:/a(1).txt' }],
      contentChanges: [{ text: 'file:///C:/a(1).txt' }],
    };
    const said = structuredClone(params);
    assert.deepEqual(spellings.incoming({ jsonrpc: '2.0', params }).params, {
      workspaceFolders: [{ uri: 'file:///c%3A/Talks%20%281%29/', name: 'Talks (1)' }],
      arguments: ['file:///c%3A/a%281%29.txt', { uri: 'file:///c%3A/a%281%29.txt' }],
      contentChanges: [{ text: 'file:///C:/a(1).txt' }],
    });
    assert.deepEqual(params, said);
    const result = {
      changes: { 'file:///c%3A/a%281%29.txt': [{ newText: 'file:///c%3A/a%281%29.txt' }] },
      targetUri: 'file:///c%3A/Talks%20%281%29/b%282%29.txt',
      uri: 'file:///d%3A/c.txt',
    };
    assert.deepEqual(spellings.outgoing({ jsonrpc: '2.0', result }).result, {
      changes: { 'file:///C:/a(1).txt': [{ newText: 'file:///c%3A/a%281%29.txt' }] },
      targetUri: 'file:///C:/Talks%20(1)/b%282%29.txt',
      uri: 'file:///d%3A/c.txt',
    });
  });

  it('are those of links in a card, too', () => {
    const spellings = new Spellings();
    spellings.incoming({ params: { uri: 'file:///C:/Talks (1)' } });
    const card = (value: string) => ({ result: { contents: { kind: 'markdown', value } } });
    assert.deepEqual(
      spellings.outgoing(
        card(
          '[here](file:///c%3A/Talks%20%281%29/b.txt#L3,1) [there](file:///d%3A/b.txt) (file:///c%3A/Talks%20%281%29)',
        ),
      ),
      card('[here](<file:///C:/Talks (1)/b.txt#L3,1>) [there](file:///d%3A/b.txt) (file:///c%3A/Talks%20%281%29)'),
    );
  });

  it('of VS Code go through as they are', () => {
    const spellings = new Spellings();
    const message = { jsonrpc: '2.0', params: { uri: 'file:///c%3A/a%281%29.txt' } };
    assert.deepEqual(spellings.incoming(message), message);
    assert.equal(spellings.outgoing(message), message);
  });
});

describe('An editor that spells addresses otherwise than VS Code', () => {
  const TEXT = 'Harbour board meets in Turku\n\nThe city pays for the quay. Nobody else will.\n';
  const NAME = "Q&A (1), it's @ $5.press.txt";
  let root: string;
  /** As Neovim spells them: what a path may hold stays. */
  const spelt = (file: string): string =>
    pathToFileURL(path.join(root, file)).href.replace(/%2[0-9A-F]/g, (code) =>
      code === '%20' ? code : decodeURIComponent(code),
    );

  beforeEach(() => {
    root = mkdtempSync(path.join(tmpdir(), 'dateline-spelt-'));
    mkdirSync(path.join(root, '.dateline'));
    writeFileSync(path.join(root, '.dateline/tags.json'), JSON.stringify({ tags: [{ name: 'Claim' }] }));
    writeFileSync(path.join(root, NAME), TEXT);
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  for (const [name, server] of [
    ['dateline serve', [program('cli'), 'serve']],
    ['server.cjs', [program('server')]],
  ] as const)
    it(`hears of its texts by its own spelling from ${name}, and what others write into their tags is taken in`, async () => {
      await tagInOwnSpelling(server);
    });

  async function tagInOwnSpelling(server: readonly string[]): Promise<void> {
    const editor = await startEditor({}, { folder: pathToFileURL(root).href, server });
    try {
      const uri = spelt(NAME);
      const told = editor.findings(uri);
      await editor.open(uri, TEXT);
      assert.equal((await told).uri, uri);
      const start = TEXT.indexOf('The city');
      await editor.connection.sendRequest(R.SET_TAG_REQUEST, {
        ...{ uri, version: 1, extent: 'selection', tag: 'Claim' },
        selections: [start, start + 10],
      });
      const file = `.dateline/tags/${NAME}.json`;
      const saved = await until(
        () => (existsSync(path.join(root, file)) ? readFileSync(path.join(root, file), 'utf8') : ''),
        (text) => text.includes('Claim'),
      );
      const page = JSON.parse(saved);
      const [item] = page.items;
      writeFileSync(path.join(root, file), JSON.stringify({ ...page, items: [item, { ...item, id: 'urn:other' }] }));
      await editor.connection.sendNotification('workspace/didChangeWatchedFiles', {
        changes: [{ uri: spelt(file), type: 2 }],
      });
      const marks = await until(
        () => editor.connection.sendRequest<R.TagMarks>(R.TAG_MARKS_REQUEST, { uri }),
        ({ count }) => count === 2,
      );
      assert.equal(marks.uri, uri);
    } finally {
      await editor.close();
    }
  }

  it('has names corrected in its text as it stands, not as the file has it', async () => {
    writeFileSync(path.join(root, 'Talk (2).press.txt'), TEXT.replace('Harbour', 'Ferry'));
    const editor = await startEditor({}, { folder: pathToFileURL(root).href, server: [program('cli'), 'serve'] });
    try {
      const uri = spelt(NAME);
      await editor.open(uri, `Late news\n\n${TEXT}`);
      const forms = [{ form: 'Turku', right: 'Åbo' }];
      const places = async () => {
        const { documentChanges = [] } = await editor.connection.sendRequest<WorkspaceEdit>(NORMALISE_REQUEST, {
          forms,
        });
        return documentChanges.flatMap((change) =>
          'edits' in change ? [[change.textDocument, change.edits[0].range.start.line]] : [],
        );
      };
      const other = uriOf(pathToFileURL(root).href, { path: 'Talk (2).press.txt' });
      const found = await until(places, ({ length }) => length === 2);
      assert.deepEqual(
        new Set(found),
        new Set([
          [{ uri, version: 1 }, 2],
          [{ uri: other, version: null }, 0],
        ]),
      );
    } finally {
      await editor.close();
    }
  });
});
