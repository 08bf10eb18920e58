import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import {
  type CodeAction,
  CodeActionRequest,
  type Diagnostic,
  type DocumentDiagnosticReport,
  DocumentDiagnosticRequest,
  type DocumentSymbol,
  DocumentSymbolRequest,
  ExecuteCommandRequest,
  FoldingRangeRequest,
  type Hover,
  HoverRequest,
  SelectionRangeRequest,
  SemanticTokensDeltaRequest,
  SemanticTokensRequest,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { SUMMARY_REQUEST, type Summary } from '../../server/src/lsp/requests.ts';
import { type Editor, startEditor } from './client.ts';

const ODD = path.join(import.meta.dirname, 'odd-server.ts');
const PULLS = { textDocument: { diagnostic: {} } };

let last = 0;
/** A name that no other document has. */
const newUri = (): string => `file:///nowhere/${++last}.txt`;

const INTERVIEW = `Minister meets the press in Oslo

Question: How many ships are there?

Anna Nelson: Seven.

Question: And how many boats?

Anna Nelson: None, and there will be none.
`;

async function symbols(editor: Editor, uri: string): Promise<DocumentSymbol[]> {
  return (await editor.connection.sendRequest(DocumentSymbolRequest.type, {
    textDocument: { uri },
  })) as DocumentSymbol[];
}

async function pulled(editor: Editor, uri: string): Promise<Diagnostic[]> {
  const report: DocumentDiagnosticReport = await editor.connection.sendRequest(DocumentDiagnosticRequest.type, {
    textDocument: { uri },
  });
  return report.kind === 'full' ? report.items : [];
}

async function actions(editor: Editor, uri: string, line: number, only?: string[]): Promise<CodeAction[]> {
  const range = { start: { line, character: 0 }, end: { line, character: 1000 } };
  const context = { diagnostics: [], ...(only ? { only } : {}) };
  return (await editor.connection.sendRequest(CodeActionRequest.type, {
    textDocument: { uri },
    range,
    context,
  })) as CodeAction[];
}

/** All names of an outline, in order. */
const names = (items: readonly DocumentSymbol[]): string[] =>
  items.flatMap((item) => [item.name, ...names(item.children ?? [])]);

describe('The server over stdio', () => {
  let editor: Editor;
  let folder: string;

  before(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'dateline-lsp-'));
    editor = await startEditor(PULLS, { folder: pathToFileURL(folder).href });
  });
  after(async () => {
    await editor.close();
    rmSync(folder, { recursive: true, force: true });
    assert.equal(editor.process.exitCode, 0, 'It ends when the client leaves.');
  });

  it('gives the outline of a dump', async () => {
    const uri = newUri();
    await editor.open(uri, INTERVIEW);
    const all = names(await symbols(editor, uri));
    assert.ok(all.includes('How many ships are there?'));
    assert.ok(all.includes('None, and there will be none.'));
  });

  it('answers nothing for a document that is not open', async () => {
    assert.deepEqual(await symbols(editor, newUri()), []);
    assert.deepEqual(await pulled(editor, newUri()), []);
  });

  it('follows edits in lines of any kind and characters of any size', async () => {
    const uri = newUri();
    await editor.open(uri, INTERVIEW.replaceAll('\n', '\r\n').replace('ships', '😀\u000cships'));
    await editor.change(uri, 2, {
      range: { start: { line: 2, character: 10 }, end: { line: 2, character: 19 } },
      text: 'Of which colour are ',
    });
    assert.ok(names(await symbols(editor, uri)).some((name) => name.startsWith('Of which colour are 😀')));
  });

  it('takes Markdown or plain text, as the client asks', async () => {
    const uri = newUri();
    await editor.open(uri, INTERVIEW);
    const hover: Hover | null = await editor.connection.sendRequest(HoverRequest.type, {
      textDocument: { uri },
      position: { line: 4, character: 2 },
    });
    assert.deepEqual(hover?.contents, {
      kind: 'plaintext',
      value: 'Anna Nelson answers here.\n2 turns, 7 words; this is number 1.\nFirst at line 5, last at line 9.',
    });
  });

  it('sends the difference of colours after an edit', async () => {
    const uri = newUri();
    const textDocument = { uri };
    await editor.open(uri, INTERVIEW);
    const full = await editor.connection.sendRequest(SemanticTokensRequest.type, { textDocument });
    await editor.change(uri, 2, {
      range: { start: { line: 2, character: 0 }, end: { line: 2, character: 0 } },
      text: '\n',
    });
    const delta = await editor.connection.sendRequest(SemanticTokensDeltaRequest.type, {
      textDocument,
      previousResultId: full?.resultId ?? '',
    });
    const again = await editor.connection.sendRequest(SemanticTokensRequest.type, { textDocument });
    assert.ok(full && delta && again && 'edits' in delta);
    const data = [...full.data];
    for (const edit of [...delta.edits].sort((a, b) => b.start - a.start))
      data.splice(edit.start, edit.deleteCount, ...(edit.data ?? []));
    assert.deepEqual(data, [...again.data]);
  });

  it('answers after any edits as it does for the same text opened anew', async () => {
    const piece = fc.constantFrom(
      'Question: ',
      'A',
      '\n',
      '\r\n',
      'Anna Nelson: ',
      '“',
      '12 May 2019',
      '😀',
      '\u2028',
      'Oslo',
    );
    const edit = fc.record({ at: fc.nat(400), length: fc.nat(30), text: fc.array(piece, { maxLength: 4 }) });
    const all = async (uri: string) => {
      const textDocument = { uri };
      const answers = [
        await symbols(editor, uri),
        await pulled(editor, uri),
        await editor.connection.sendRequest(FoldingRangeRequest.type, { textDocument }),
        (await editor.connection.sendRequest(SemanticTokensRequest.type, { textDocument }))?.data,
        await editor.connection.sendRequest(SelectionRangeRequest.type, {
          textDocument,
          positions: [{ line: 2, character: 12 }],
        }),
      ];
      // Findings name their own document where they point to other places.
      return JSON.stringify(answers).replaceAll(uri, 'uri');
    };
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 6 }), async (edits) => {
        const uri = newUri();
        const fresh = newUri();
        let text = INTERVIEW;
        await editor.open(uri, text);
        for (const [i, e] of edits.entries()) {
          const document = TextDocument.create(uri, 'press-release', 0, text);
          const start = document.positionAt(Math.min(e.at, text.length));
          const end = document.positionAt(Math.min(e.at + e.length, text.length));
          const change = { range: { start, end }, text: e.text.join('') };
          await editor.change(uri, i + 2, change);
          text = TextDocument.applyEdits(document, [{ range: change.range, newText: change.text }]);
          if (i % 2 === 0) await symbols(editor, uri);
        }
        await editor.open(fresh, text);
        assert.equal(await all(uri), await all(fresh));
      }),
      { numRuns: 10 },
    );
  });

  it('says of a text that is too long that it is not read', async () => {
    const uri = 'file:///long.press.txt';
    await editor.open(uri, 'The harbour opened. '.repeat(1_000_001));
    const { text, detail } = await editor.connection.sendRequest<Summary>(SUMMARY_REQUEST, { uri });
    assert.equal(`${text}, ${detail}`, 'Not read, longer than 20 million characters');
    assert.match(editor.shown.splice(0).join(), /^long\.press\.txt is too long/);
    await editor.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  });

  it('goes on after hostile texts', async () => {
    const texts = [
      '',
      '\u0000'.repeat(1000),
      'Q:'.repeat(5_000),
      '“'.repeat(5_000),
      'A. '.repeat(5_000),
      '\ud800'.repeat(1000),
      'http://'.repeat(5_000),
      '1.1.1.'.repeat(5_000),
      '\n'.repeat(20_000),
      'x'.repeat(100_000),
    ];
    for (const text of texts) {
      const uri = newUri();
      const textDocument = { uri };
      await editor.open(uri, text);
      assert.ok(await symbols(editor, uri));
      await editor.connection.sendRequest('textDocument/documentLink', { textDocument });
      await editor.connection.sendRequest(SemanticTokensRequest.type, { textDocument });
      await editor.connection.sendRequest(FoldingRangeRequest.type, { textDocument });
      await editor.connection.sendNotification('textDocument/didClose', { textDocument });
    }
    assert.deepEqual(editor.shown, []);
  });

  it('edits in a text of 1 MB', async () => {
    const uri = newUri();
    await editor.open(uri, INTERVIEW.repeat(6000));
    await editor.change(uri, 2, {
      range: { start: { line: 2, character: 10 }, end: { line: 2, character: 13 } },
      text: 'And how',
    });
    assert.ok(names(await symbols(editor, uri)).includes('And how many ships are there?'));
  });
});

describe('Findings over stdio', () => {
  let folder: string;
  let uri: string;
  let editor: Editor;
  let rules: Record<string, string> = {};

  before(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'dateline-lsp-'));
    editor = await startEditor(
      { workspace: { configuration: true, workspaceEdit: { documentChanges: true } } },
      { folder: pathToFileURL(folder).href, server: ODD, settings: () => ({ rules }) },
    );
  });
  beforeEach(() => {
    uri = pathToFileURL(path.join(folder, `${++last} 100% 'ж'.txt`)).href;
    rules = {};
  });
  after(async () => {
    await editor.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('are sent when a dump is opened, edited and closed', async () => {
    const first = editor.findings(uri);
    await editor.open(uri, 'This is wrong.');
    assert.deepEqual((await first).diagnostics, [
      {
        range: { start: { line: 0, character: 8 }, end: { line: 0, character: 13 } },
        severity: 2,
        code: 'test/wrong',
        source: 'Dateline',
        message: 'This is wrong.',
        relatedInformation: [
          {
            location: { uri, range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } } },
            message: 'Here it is right.',
          },
        ],
      },
    ]);
    const second = editor.findings(uri, 2);
    await editor.change(uri, 2, { text: 'This is right.' });
    assert.deepEqual((await second).diagnostics, []);
    await editor.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
    let last = await editor.findings(uri);
    while (last.version !== undefined) last = await editor.findings(uri);
    assert.deepEqual(last.diagnostics, []);
  });

  it('have fixes, held to the version that they were made for', async () => {
    await editor.open(uri, 'wrong\nIt is wrong.');
    const [fix] = await actions(editor, uri, 1, ['quickfix']);
    assert.equal(fix.title, 'Change to right');
    assert.equal(fix.isPreferred, true);
    assert.deepEqual(fix.edit?.documentChanges, [
      {
        textDocument: { uri, version: 1 },
        edits: [{ range: { start: { line: 1, character: 6 }, end: { line: 1, character: 11 } }, newText: 'right' }],
      },
    ]);
  });

  it('are all fixed at once on save, and only then', async () => {
    await editor.open(uri, 'wrong wrong');
    const [all] = await actions(editor, uri, 0, ['source.fixAll']);
    assert.equal(all.kind, 'source.fixAll.dateline');
    const [change] = all.edit?.documentChanges ?? [];
    assert.ok('edits' in change && change.edits.length === 2);
    const offered = await actions(editor, uri, 0);
    assert.ok(offered.every((action) => action.kind === 'quickfix'));
    assert.deepEqual(await actions(editor, uri, 0, ['refactor']), []);
  });

  it('follow new settings without a restart', async () => {
    const shown = async (): Promise<number[]> => {
      const next = editor.findings(uri);
      await editor.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
      return (await next).diagnostics.map((d) => d.severity ?? 0);
    };
    const first = editor.findings(uri);
    await editor.open(uri, 'wrong');
    await first;
    rules = { 'test/wrong': 'error' };
    assert.deepEqual(await shown(), [1]);
    rules = { 'test/wrong': 'off' };
    assert.deepEqual(await shown(), []);
    rules = { 'test/wrong': 'loud' };
    assert.deepEqual(await shown(), [2]);
    assert.deepEqual(editor.shown.splice(0), [
      'The setting dateline.rules gives ‘test/wrong’ an unknown severity. Use error, warning, info, hint or off.',
    ]);
  });

  it('are ignored here, in this file and everywhere, and it is remembered in the folder', async () => {
    const ignore = async (title: RegExp): Promise<number> => {
      const action = (await actions(editor, uri, 0)).find((a) => title.test(a.title));
      assert.ok(action?.command);
      const next = editor.findings(uri);
      await editor.connection.sendRequest(ExecuteCommandRequest.type, {
        command: action.command.command,
        arguments: action.command.arguments ?? [],
      });
      return (await next).diagnostics.length;
    };
    const first = editor.findings(uri);
    await editor.open(uri, 'One wrong thing.\nAnother wrong thing.\nA third wrong thing.');
    assert.equal((await first).diagnostics.length, 3);
    assert.equal(await ignore(/here$/), 2);
    await editor.change(uri, 2, { text: 'wrong, wrong' });
    assert.equal(await ignore(/in this text$/), 0);
    const remembered = JSON.parse(readFileSync(path.join(folder, '.dateline/ignored.json'), 'utf8'));
    const name = `${last} 100% 'ж'.txt`;
    assert.deepEqual(Object.keys(remembered.files), [name]);
    assert.deepEqual(remembered.files[name].words, [{ code: 'test/wrong', text: 'wrong' }]);
    assert.deepEqual(remembered.everywhere, []);
  });

  it('refuses commands of quick-fixes that it did not make, and says so', async () => {
    for (const command of ['dateline.ignore', 'dateline.tags.anchor', 'dateline.tags.take']) {
      await editor.connection.sendRequest(ExecuteCommandRequest.type, {
        command,
        arguments: [{ uri, scope: 'galaxy' }],
      });
      assert.match(editor.shown.splice(0).join(), /can no longer be made/);
    }
  });

  it('stop for a text that cannot be read, which is told once, and come back', async () => {
    const other = `${uri}.txt`;
    await editor.open(uri, 'FAIL wrong');
    await symbols(editor, uri);
    await editor.change(uri, 2, { text: 'FAIL again wrong' });
    assert.deepEqual(await symbols(editor, uri), []);
    const text = editor.findings(other);
    await editor.open(other, 'wrong');
    assert.equal((await text).diagnostics.length, 1);
    const fixed = editor.findings(uri, 3);
    await editor.change(uri, 3, { text: 'All is wrong.' });
    assert.equal((await fixed).diagnostics.length, 1);
    assert.deepEqual(editor.shown.splice(0), [
      `${last} 100% 'ж'.txt could not be read by Dateline. Everything else goes on.`,
    ]);
  });
});

describe('A damaged list of ignored findings', () => {
  it('is told of, shows all findings, and is never written over', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'dateline-lsp-'));
    const file = path.join(folder, '.dateline/ignored.json');
    mkdirSync(path.dirname(file));
    writeFileSync(file, '{ "version": 1, "everywhere": [{ "code": 3 }]');
    const uri = pathToFileURL(path.join(folder, 'a.txt')).href;
    const editor = await startEditor({}, { folder: pathToFileURL(folder).href, server: ODD });
    const first = editor.findings(uri);
    await editor.open(uri, 'wrong');
    assert.equal((await first).diagnostics.length, 1);
    const what = { code: 'test/wrong', text: 'wrong', before: '', after: '' };
    await editor.connection.sendRequest(ExecuteCommandRequest.type, {
      command: 'dateline.ignore',
      arguments: [{ uri, scope: 'everywhere', what }],
    });
    assert.deepEqual(editor.shown, [
      ".dateline/ignored.json can't be read, so all findings are shown. Fix or delete it.",
      '.dateline/ignored.json is damaged. Fix or delete it, then ignore the finding again.',
    ]);
    assert.equal(readFileSync(file, 'utf8'), '{ "version": 1, "everywhere": [{ "code": 3 }]');
    await editor.close();
    rmSync(folder, { recursive: true, force: true });
  });
});
