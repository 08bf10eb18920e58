import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type {
  CodeAction,
  DocumentDiagnosticReport,
  FullDocumentDiagnosticReport,
  Hover,
  TextDocumentEdit,
  WorkspaceEdit,
} from 'vscode-languageserver-protocol/node';
import {
  type FolderName,
  NAMES_REQUEST,
  NORMALISE_REQUEST,
  SEARCH_REQUEST,
  type Found as SearchResult,
  VALUES_REQUEST,
} from '../../server/src/lsp/requests.ts';
import { until, untilEqual } from '../helpers/until.ts';
import { type Editor, startEditor } from './client.ts';

const ASKED = `Moscow asks for Dolinina

MOSCOW, May 3, 2019 (TASS) - Russian diplomats asked for Vera Dolinina. They met Dolininoy on Monday in Moscow, and Dolinina thanked Sergey Lavrov.
`;
const HELD = `Dolinina is held in Bergen

MOSCOW, May 9, 2019 (TASS) - The Russian consul visited Dolininoy, and Sergey Lavrov spoke of it. Vera Dolinina is well.
`;

const CLIENT = {
  workspace: {
    workspaceEdit: {
      documentChanges: true,
      resourceOperations: ['create' as const],
      changeAnnotationSupport: {},
    },
  },
  textDocument: { codeAction: { resolveSupport: { properties: ['edit'] } } },
};

describe('Names over stdio', () => {
  let folder = '';
  let editor: Editor;
  const uri = (name: string): string => pathToFileURL(path.join(folder, name)).href;
  const positionOf = (text: string, words: string) => {
    const lines = text.slice(0, text.indexOf(words) + 1).split('\n');
    return { line: lines.length - 1, character: lines[lines.length - 1].length };
  };
  async function actionsAt(words: string): Promise<CodeAction[]> {
    const position = positionOf(ASKED, words);
    return editor.connection.sendRequest('textDocument/codeAction', {
      textDocument: { uri: uri('asked.press.txt') },
      range: { start: position, end: position },
      context: { diagnostics: [] },
    });
  }

  before(async () => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'dateline-names-'));
    writeFileSync(path.join(folder, 'asked.press.txt'), ASKED);
    writeFileSync(path.join(folder, 'held.press.txt'), HELD);
    editor = await startEditor(CLIENT, { folder: pathToFileURL(folder).href });
    await editor.open(uri('asked.press.txt'), ASKED);
  });
  after(async () => {
    await editor.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('changes a garbled name in all documents, each place to be confirmed', async () => {
    const offered = (await actionsAt('Dolininoy')).find((a) => a.title === 'Change to ‘Dolinina’ in the whole folder…');
    assert.ok(offered && offered.edit === undefined);
    const { edit } = await editor.connection.sendRequest<CodeAction>('codeAction/resolve', offered);
    const changes = edit?.documentChanges as TextDocumentEdit[];
    assert.deepEqual(
      changes.map((c) => [path.basename(c.textDocument.uri), c.textDocument.version, c.edits.length]),
      [
        ['asked.press.txt', 1, 1],
        ['held.press.txt', null, 1],
      ],
    );
    assert.deepEqual(
      Object.values(edit?.changeAnnotations ?? {}).map((a) => a.needsConfirmation),
      [true, true],
    );
  });

  it('is sure of a place only where the article itself has a finding: the same letters may be another word', async () => {
    const own = mkdtempSync(path.join(os.tmpdir(), 'dateline-alike-'));
    writeFileSync(path.join(own, 'agency.press.txt'), 'Ferry sails again\n\nThe ferry sails again, TAS reports.\n');
    writeFileSync(path.join(own, 'island.press.txt'), 'New schools\n\n* Rosebery TAS\n* Sheffield TAS\n');
    const ours = await startEditor(CLIENT, { folder: pathToFileURL(own).href, own: { showsFolders: true } });
    try {
      const { documentChanges, changeAnnotations = {} } = await until(
        () =>
          ours.connection.sendRequest<WorkspaceEdit>(NORMALISE_REQUEST, { forms: [{ form: 'TAS', right: 'TASS' }] }),
        (edit) => edit.documentChanges?.length === 2,
      );
      const asks = (documentChanges as TextDocumentEdit[]).map(({ textDocument, edits }) => [
        path.basename(textDocument.uri),
        ...edits.map(
          (edit) => 'annotationId' in edit && changeAnnotations[String(edit.annotationId)].needsConfirmation,
        ),
      ]);
      assert.deepEqual(
        new Map(asks.map(([name, ...each]) => [name, each])),
        new Map([
          ['agency.press.txt', [false]],
          ['island.press.txt', [true, true]],
        ]),
      );
    } finally {
      await ours.close();
      rmSync(own, { recursive: true, force: true });
    }
  });

  it('gives the actions that links of a card ask for by a kind of their own', async () => {
    const position = positionOf(ASKED, 'Dolininoy');
    const asked = async (kind: string, at = position): Promise<string[]> => {
      const actions: CodeAction[] = await editor.connection.sendRequest('textDocument/codeAction', {
        textDocument: { uri: uri('asked.press.txt') },
        range: { start: at, end: at },
        context: { diagnostics: [], only: [kind] },
      });
      return actions.map((action) => action.title);
    };
    assert.deepEqual(await asked('quickfix.dateline.here'), ['Change to ‘Dolinina’']);
    assert.deepEqual(await asked('quickfix.dateline.folder'), ['Change to ‘Dolinina’ in the whole folder…']);
    assert.deepEqual(await asked('refactor.dateline.glossary', positionOf(ASKED, 'Sergey Lavrov')), [
      'Add ‘Sergey Lavrov’ to the glossary',
    ]);
    assert.deepEqual(await asked('refactor.dateline.nothing'), []);
  });

  it('accepts a spelling by an edit of the glossary, which is made with it', async () => {
    const accept = (await actionsAt('Dolininoy')).find((a) => a.title === 'Accept the spelling ‘Dolininoy’ (glossary)');
    const [create, change] = accept?.edit?.documentChanges ?? [];
    assert.deepEqual(create, {
      kind: 'create',
      uri: uri('.dateline/glossary.json'),
      options: { ignoreIfExists: true },
    });
    const [{ newText }] = (change as TextDocumentEdit).edits as { newText: string }[];
    assert.deepEqual(JSON.parse(newText), { people: [{ name: 'Vera Dolinina', accepted: ['Dolininoy'] }] });
  });

  it('adds a name without a finding, and offers nothing elsewhere', async () => {
    const titles = (await actionsAt('Sergey Lavrov')).map((a) => a.title);
    assert.deepEqual(titles, ['Add ‘Sergey Lavrov’ to the glossary']);
    assert.deepEqual(await actionsAt('diplomats'), []);
  });

  it('says in a card what the folder knows of a name', async () => {
    const { contents } = await editor.connection.sendRequest<Hover>('textDocument/hover', {
      textDocument: { uri: uri('asked.press.txt') },
      position: positionOf(ASKED, 'Sergey Lavrov'),
    });
    const { value } = contents as { value: string };
    assert.match(value, /In this folder: 2 mentions in 2 articles, usually with .*Vera Dolinina/);
    assert.match(value, /3 May 2019 █·+█ 9 May 2019/);
  });

  it('lists what is garbled of a name, finds him by it, and corrects it in all documents', async () => {
    const names: FolderName[] = await editor.connection.sendRequest(NAMES_REQUEST);
    const forms = names.find(({ name }) => name === 'Vera Dolinina')?.garbled;
    assert.deepEqual(forms, [{ form: 'Dolininoy', right: 'Dolinina', count: 2, dumps: 2 }]);
    assert.ok(!names.some(({ name }) => name.includes('Dolininoy')));
    const { hits } = await editor.connection.sendRequest<SearchResult>(SEARCH_REQUEST, {
      query: 'who:Dolinina consul',
    });
    assert.equal(hits.length, 1);
    const { documentChanges } = await editor.connection.sendRequest<WorkspaceEdit>(NORMALISE_REQUEST, { forms });
    assert.deepEqual(
      documentChanges?.map((change) => ('edits' in change ? change.edits.length : 0)),
      [1, 1],
    );
  });

  it('lists names as they are typed, saved or not', async () => {
    const listed = async (): Promise<readonly FolderName[]> => editor.connection.sendRequest(NAMES_REQUEST);
    const dolinina = async () => (await listed()).find(({ name }) => name === 'Vera Dolinina');
    const before = await dolinina();
    await editor.change(uri('asked.press.txt'), 2, {
      text: ASKED.replace('Dolininoy', 'Dolinina').replace('in Moscow', 'in Tromsø'),
    });
    const { garbled, count } = (await dolinina()) ?? { garbled: [], count: 0 };
    assert.deepEqual(garbled, [{ form: 'Dolininoy', right: 'Dolinina', count: 1, dumps: 1 }]);
    assert.equal(count, before?.count);
    assert.ok((await listed()).some(({ name }) => name === 'Tromsø'));
    await editor.change(uri('asked.press.txt'), 3, { text: ASKED });
    assert.deepEqual(await dolinina(), before);
  });

  it('lists a person once, whom an article being typed names by the surname alone', async () => {
    const text = 'Consul thanks the port\n\nBERGEN, May 11, 2019 (TASS) - Ms Dolinina thanked the port on Monday.\n';
    const other = text.replace('Ms Dolinina', 'Ms Zorina');
    const file = path.join(folder, 'port.press.txt');
    const changed = (type: number) =>
      editor.connection.sendNotification('workspace/didChangeWatchedFiles', {
        changes: [{ uri: uri('port.press.txt'), type }],
      });
    const listed = async (part: string): Promise<string[]> => {
      const names: FolderName[] = await editor.connection.sendRequest(NAMES_REQUEST, { filter: part });
      return names.map(({ name, dumps }) => `${name} ${dumps}`);
    };
    const before = await listed('dolinina');
    assert.deepEqual(before, ['Vera Dolinina 2']);
    writeFileSync(file, other);
    await changed(1);
    await untilEqual(() => listed('zorina'), ['Zorina 1']);
    await editor.open(uri('port.press.txt'), other);
    await editor.change(uri('port.press.txt'), 2, { text });
    assert.deepEqual(await listed('dolinina'), ['Vera Dolinina 3']);
    const symbols: readonly { name: string; containerName?: string }[] = await editor.connection.sendRequest(
      'workspace/symbol',
      { query: 'dolinina' },
    );
    assert.deepEqual(
      symbols.filter(({ name }) => /^(Vera )?Dolinina$/.test(name)).map(({ containerName }) => containerName),
      ['8 mentions in 3 articles'],
    );
    const { hits } = await editor.connection.sendRequest<SearchResult>(SEARCH_REQUEST, {
      query: 'who:"Vera Dolinina" port',
    });
    assert.deepEqual(
      hits.map((hit) => path.basename(hit.uri)),
      ['port.press.txt'],
    );
    const values: readonly string[] = await editor.connection.sendRequest(VALUES_REQUEST, {
      filter: 'who',
      begun: 'dolin',
    });
    assert.deepEqual(values, ['Vera Dolinina']);
    await editor.connection.sendNotification('textDocument/didClose', {
      textDocument: { uri: uri('port.press.txt') },
    });
    rmSync(file);
    await changed(3);
    await untilEqual(() => listed('zorina'), []);
    assert.deepEqual(await listed('dolinina'), before);
  });

  it('takes a form that next to no dump has for a garbled one, where the folder knows better', async () => {
    const text = 'Consul in Oslo\n\nRussia thanked Vera Dolininu, the Russian consul said.\n';
    await editor.open(uri('thanks.press.txt'), text);
    const found = async (): Promise<string[]> => {
      const report = await editor.connection.sendRequest<FullDocumentDiagnosticReport>('textDocument/diagnostic', {
        textDocument: { uri: uri('thanks.press.txt') },
      });
      return report.items.map(({ message }) => String(message));
    };
    assert.deepEqual(await found(), []);
    const unchanged = async (previousResultId: string | undefined): Promise<DocumentDiagnosticReport> =>
      editor.connection.sendRequest('textDocument/diagnostic', {
        ...{ textDocument: { uri: uri('thanks.press.txt') }, previousResultId },
      });
    const { kind, resultId } = await unchanged(undefined);
    assert.equal(kind, 'full');
    assert.deepEqual(await unchanged(resultId), { kind: 'unchanged', resultId });
    const changes = Array.from({ length: 6 }, (_, i) => {
      const name = `visit-${i}.press.txt`;
      writeFileSync(
        path.join(folder, name),
        `Visit ${i}\n\nThe Russian consul visited Vera Dolinina in ${2000 + i}.\n`,
      );
      return { uri: uri(name), type: 1 };
    });
    await editor.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
    const [first] = await until(found, ({ length }) => length > 0);
    assert.match(first, /‘Vera Dolinina’ stands in 8 articles of this folder, and ‘Vera Dolininu’ in no other/);
  });
});
