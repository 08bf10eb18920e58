import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  type CodeAction,
  CodeActionRequest,
  type Diagnostic,
  DidChangeConfigurationNotification,
  DidCloseTextDocumentNotification,
  type DocumentDiagnosticReport,
  DocumentDiagnosticRequest,
  type DocumentSymbol,
  DocumentSymbolRequest,
  ExecuteCommandRequest,
  type Hover,
  HoverRequest,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import * as L from '../../server/src/lsp/tags/relation-requests.ts';
import * as R from '../../server/src/lsp/tags/requests.ts';
import type { Annotation } from '../../server/src/tags/model.ts';
import { fromW3c } from '../../server/src/tags/store/w3c-read.ts';
import { until, untilEqual } from '../helpers/until.ts';
import { type Editor, startEditor } from './client.ts';

const TEXT = `Harbour board meets in Turku

Question: Who pays for the quay?

Anna Tervo: The city pays for the quay. Nobody else will.

Question: And who will use it?

Anna Tervo: Ferries.
`;

const SCHEMA = {
  tags: [
    { name: 'Claim', key: 'c', description: 'Something that can be checked.' },
    { name: 'Tone', on: ['document'] },
  ],
};

describe('Tags over stdio', () => {
  let editor: Editor;
  let folder: string;
  let last = 0;
  let tagsInOutline = false;

  before(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'dateline-tags-'));
    mkdirSync(path.join(folder, '.dateline'));
    writeFileSync(path.join(folder, '.dateline/tags.json'), JSON.stringify(SCHEMA));
    editor = await startEditor(
      { textDocument: { diagnostic: {} }, workspace: { configuration: true } },
      {
        folder: pathToFileURL(folder).href,
        settings: () => ({ tags: { annotator: 'ada', outline: tagsInOutline } }),
      },
    );
  });
  after(async () => {
    await editor.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Opens a dump of its own. */
  async function opened(text = TEXT): Promise<{ uri: string; name: string; file: string; document: TextDocument }> {
    const name = `dump ${++last}.press.txt`;
    writeFileSync(path.join(folder, name), text);
    const uri = pathToFileURL(path.join(folder, name)).href;
    await editor.open(uri, text);
    return {
      uri,
      name,
      file: path.join(folder, '.dateline/tags', `${name}.json`),
      document: TextDocument.create(uri, '', 1, text),
    };
  }
  const ask = <T>(method: string, params: object = {}): Promise<T> => editor.connection.sendRequest(method, params);
  const set = (
    uri: string,
    tag: string,
    start: number,
    end: number,
    extent = 'selection',
    version = 1,
  ): Promise<R.TagDone> => ask(R.SET_TAG_REQUEST, { uri, version, selections: [start, end], extent, tag });
  const marks = (uri: string): Promise<R.TagMarks> => ask(R.TAG_MARKS_REQUEST, { uri });

  /** Has somebody write another schema. */
  async function rewrite(schema: object): Promise<void> {
    const file = path.join(folder, '.dateline/tags.json');
    writeFileSync(file, JSON.stringify(schema));
    await editor.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: pathToFileURL(file).href, type: 2 }],
    });
  }
  /** Waits until a file says something; saving takes a moment. */
  const untilSaid = (file: string, says: (text: string) => boolean): Promise<string> =>
    until(() => (existsSync(file) ? readFileSync(file, 'utf8') : ''), says);
  async function findings(uri: string): Promise<readonly Diagnostic[]> {
    const report: DocumentDiagnosticReport = await editor.connection.sendRequest(DocumentDiagnosticRequest.type, {
      textDocument: { uri },
    });
    return report.kind === 'full' ? report.items : [];
  }
  /** The words of the spans of marks, in order. */
  const words = (text: string, { marks: all }: R.TagMarks): readonly string[] =>
    all.flatMap(({ tag, spans }) =>
      spans.flatMap((at, i) => (i % 2 === 0 ? [`${tag}: ${text.slice(at, spans[i + 1])}`] : [])),
    );

  it('sets a tag on a selection, a word, a sentence, a paragraph, a turn and the dump, and keeps them beside it', async () => {
    const { uri, file, name } = await opened();
    const quay = TEXT.indexOf('quay. Nobody');
    for (const extent of ['selection', 'sentence', 'paragraph', 'turn', 'document'])
      assert.equal((await set(uri, 'Claim', quay + 1, quay + 1, extent)).count, 1, extent);
    assert.equal((await set(uri, 'Claim', TEXT.indexOf(' pays for the quay.'), quay + 4)).count, 1);
    const said = await marks(uri);
    assert.deepEqual(words(TEXT, said).toSorted(), [
      'Claim: Anna Tervo: The city pays for the quay. Nobody else will.',
      'Claim: Anna Tervo: The city pays for the quay. Nobody else will.',
      'Claim: The city pays for the quay.',
      'Claim: pays for the quay',
      'Claim: quay',
    ]);
    assert.deepEqual([said.document, said.progress], [['Claim'], 'started']);
    const stored = fromW3c(await untilSaid(file, (t) => t.split('urn:uuid').length === 7), TEXT);
    assert.equal(stored.annotations.length, 6);
    assert.ok(stored.annotations.every((a) => a.who !== null && a.when !== null));
    assert.equal(readFileSync(path.join(folder, name), 'utf8'), TEXT);
  });

  it('finds a name in the whole folder, also where articles name its bearer by the surname alone', async () => {
    const full = 'Speech by Minister of Transport Hanna Lindqvist\n\nOn Monday Hanna Lindqvist spoke.\n';
    const short = 'Reply\n\nQuestion: What did Ms Lindqvist say?\n\nAnna Tervo: Ms Lindqvist said nothing.\n';
    const files = [full, short].map((text, i) => {
      const file = path.join(folder, `named ${i}.press.txt`);
      writeFileSync(file, text);
      return { uri: pathToFileURL(file).href, type: 1 };
    });
    await editor.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: files });
    const { uri } = await opened(short);
    const start = short.indexOf('Lindqvist');
    const where = { uri, version: 1, start, end: start + 9, folder: true };
    // The folder is read meanwhile.
    const found = await until(
      () => ask<R.Occurrences | null>(R.OCCURRENCES_REQUEST, where),
      (now) => now?.dumps.length === 3,
    );
    assert.deepEqual(found?.dumps.map(({ spans }) => spans.length / 2).toSorted(), [2, 2, 2]);
    assert.deepEqual(found?.forms.toSorted(), ['Hanna Lindqvist', 'Lindqvist']);
  });

  it('sets a tag only on what the schema allows, and nothing twice', async () => {
    const { uri } = await opened();
    await set(uri, 'Tone', 40, 40);
    assert.deepEqual((await marks(uri)).document, ['Tone']);
    assert.match((await set(uri, 'Tone', 40, 40)).message ?? '', /already/);
    assert.match((await set(uri, 'Claim', 28, 29)).message ?? '', /nothing to tag/);
    assert.match((await set(uri, 'Claim', 3, 3, 'turn')).message ?? '', /no turn/);
  });

  it('moves tags with edits, also where the editor named an older version', async () => {
    const { uri } = await opened();
    const at = TEXT.indexOf('Ferries');
    await set(uri, 'Claim', at, at + 7);
    await editor.change(uri, 2, {
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
      text: 'Late: ',
    });
    assert.equal((await set(uri, 'Source', TEXT.indexOf('Nobody'), TEXT.indexOf('Nobody'), 'selection', 1)).count, 1);
    assert.deepEqual(words(`Late: ${TEXT}`, await marks(uri)).toSorted(), ['Claim: Ferries', 'Source: Nobody']);
  });

  it('shows tagged passages in the outline while the settings say so', async () => {
    const { uri } = await opened();
    const at = TEXT.indexOf('Ferries');
    await set(uri, 'Claim', at, at + 7);
    const outlined = async (): Promise<readonly string[]> => {
      const all = (items: readonly DocumentSymbol[], above = ''): readonly string[] =>
        items.flatMap((item) => {
          const line = `${above}${item.name}${item.name === 'Claim' ? ` [${item.detail}]` : ''}`;
          return [line, ...all(item.children ?? [], `${line} > `)];
        });
      const symbols = await ask<DocumentSymbol[]>(DocumentSymbolRequest.method, { textDocument: { uri } });
      return all(symbols).filter((line) => line.includes('Claim'));
    };
    assert.deepEqual(await outlined(), []);
    tagsInOutline = true;
    await editor.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    await untilEqual(outlined, ['Harbour board meets in Turku > And who will use it? > Ferries. > Claim [Ferries]']);
    await set(uri, 'Claim', 0, 7);
    assert.equal((await outlined()).length, 2);
    tagsInOutline = false;
    await editor.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    await untilEqual(outlined, []);
  });

  it('takes steps back and makes them again', async () => {
    const { uri } = await opened();
    await set(uri, 'Claim', 0, 7);
    await set(uri, 'Source', 8, 13);
    const [source] = await ask<Annotation[]>(R.TAGS_AT_REQUEST, { uri, version: 1, offset: 9 });
    await ask(R.CHANGE_TAGS_REQUEST, { uri, ids: [source.id], tag: 'Claim', note: 'why?' });
    await ask(R.REMOVE_TAGS_REQUEST, { uri, ids: [source.id] });
    assert.equal((await marks(uri)).count, 1);
    assert.match((await ask<R.TagDone>(R.UNDO_TAGS_REQUEST, { redo: false })).what, /Remove ‘Claim’/);
    assert.deepEqual(words(TEXT, await marks(uri)), ['Claim: Harbour', 'Claim: board']);
    await ask(R.UNDO_TAGS_REQUEST, { redo: false });
    assert.deepEqual(words(TEXT, await marks(uri)), ['Claim: Harbour', 'Source: board']);
    await ask(R.UNDO_TAGS_REQUEST, { redo: true });
    assert.deepEqual(words(TEXT, await marks(uri)), ['Claim: Harbour', 'Claim: board']);
    assert.match((await ask<R.TagDone>(R.UNDO_TAGS_REQUEST, { redo: false })).what, /Change/);
  });

  it('takes all uses of a tag in a text away, by one step', async () => {
    const { uri } = await opened();
    for (const [tag, start] of [
      ['Claim', 0],
      ['Source', 8],
      ['Claim', 14],
    ] as const)
      await set(uri, tag, start, start + 5);
    assert.equal((await ask<R.TagDone>(R.REMOVE_TAGS_REQUEST, { uri, tag: 'Claim' })).count, 2);
    assert.equal((await marks(uri)).count, 1);
    assert.match((await ask<R.TagDone>(R.REMOVE_TAGS_REQUEST, { uri, tag: 'Claim' })).message ?? '', /not there/);
    assert.equal((await ask<R.TagDone>(R.UNDO_TAGS_REQUEST, { redo: false })).what, 'Remove ‘Claim’');
    assert.equal((await marks(uri)).count, 3);
  });

  it('keeps what is set after all was taken back', async () => {
    const { uri, file } = await opened();
    await set(uri, 'Claim', 0, 7);
    await untilSaid(file, (t) => t.includes('Harbour'));
    await ask(R.UNDO_TAGS_REQUEST, { redo: false });
    await untilSaid(file, (t) => t !== '' && !t.includes('Harbour'));
    await set(uri, 'Claim', 8, 13);
    await untilSaid(file, (t) => t.includes('board'));
  });

  it('tells of a tag whose words are deleted, with places to put it on, and brings it back when they are', async () => {
    const { uri, file } = await opened(`${TEXT}\nThe city payed for the quay, said Anna Tervo.\n`);
    const at = TEXT.indexOf('The city pays for the quay.');
    await set(uri, 'Claim', at, at + 27);
    const cut = { start: { line: 4, character: 12 }, end: { line: 4, character: 39 } };
    await editor.change(uri, 2, { range: cut, text: '' });
    const [orphan] = (await findings(uri)).filter((d) => d.code === 'tag/orphan');
    assert.match(String(orphan.message), /The words tagged ‘Claim’ are gone: ‘The city pays for the quay\.’/);
    assert.equal(orphan.range.start.line, 4);
    const actions = (await editor.connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri },
      range: { start: orphan.range.start, end: orphan.range.start },
      context: { diagnostics: [] },
    })) as CodeAction[];
    const titles = actions.map((a) => a.title).filter((t) => t.includes('‘Claim’'));
    assert.deepEqual(titles, [
      'Put the tag ‘Claim’ on ‘The city payed for the quay,’ in line 11',
      'Remove the tag ‘Claim’',
    ]);
    // Undo puts the words in again, and the tag is back.
    await editor.change(uri, 3, { range: { start: cut.start, end: cut.start }, text: 'The city pays for the quay.' });
    assert.deepEqual(words(TEXT, await marks(uri)), ['Claim: The city pays for the quay.']);
    await editor.change(uri, 4, { range: cut, text: '' });
    const command = actions.find((a) => a.title.startsWith('Put'))?.command;
    await editor.connection.sendRequest(ExecuteCommandRequest.type, {
      command: command?.command ?? '',
      arguments: command?.arguments ?? [],
    });
    assert.equal((await marks(uri)).orphans, 0);
    await untilSaid(file, (t) => t.includes('payed') || t.includes('"exact"'));
  });

  it('takes in what others make of the file, and loses nothing', async () => {
    const { uri, file } = await opened();
    await set(uri, 'Claim', 0, 7);
    const first = await untilSaid(file, (t) => t.includes('Claim'));
    const page = JSON.parse(first);
    const [own] = page.items;
    page.items.push({
      ...own,
      id: 'theirs',
      creator: { type: 'Person', name: 'ben' },
      body: [{ type: 'TextualBody', purpose: 'tagging', value: 'Place' }],
      target: { selector: [{ type: 'TextQuoteSelector', exact: 'Turku', prefix: 'in ', suffix: '\n' }] },
    });
    writeFileSync(file, JSON.stringify(page));
    await set(uri, 'Source', 8, 13);
    const merged = fromW3c(await untilSaid(file, (t) => t.includes('Source')), TEXT);
    assert.deepEqual(
      merged.annotations.map((a) => a.tag),
      ['Claim', 'Source', 'Place'],
    );
    assert.deepEqual(words(TEXT, await marks(uri)), ['Claim: Harbour', 'Source: board', 'Place: Turku']);
  });

  it('keeps a damaged file beside the repaired one', async () => {
    const name = `dump ${++last}.press.txt`;
    const file = path.join(folder, '.dateline/tags', `${name}.json`);
    const whole = {
      id: 'a',
      type: 'Annotation',
      body: [{ type: 'TextualBody', purpose: 'tagging', value: 'Claim' }],
      target: { selector: [{ type: 'TextQuoteSelector', exact: 'Harbour', prefix: '', suffix: ' board' }] },
    };
    const damaged = JSON.stringify({ type: 'AnnotationPage', items: [whole, { ...whole, id: 'b' }] }, null, 2).slice(
      0,
      -80,
    );
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, damaged);
    const uri = pathToFileURL(path.join(folder, name)).href;
    writeFileSync(path.join(folder, name), TEXT);
    await editor.open(uri, TEXT);
    assert.deepEqual(words(TEXT, await marks(uri)), ['Claim: Harbour']);
    assert.ok(
      editor.shown.some((s) => s.includes('damaged') && s.includes('.damaged-1')),
      editor.shown.join('\n'),
    );
    assert.equal(readFileSync(`${file}.damaged-1`, 'utf8'), damaged);
    assert.equal(fromW3c(await untilSaid(file, (t) => t.endsWith('}\n')), TEXT).annotations.length, 1);
  });

  it('shows hostile names and notes as they are', async () => {
    const { uri } = await opened();
    const tag = '[x](command:y) <b>&amp;';
    await set(uri, tag, 0, 7);
    const [there] = await ask<Annotation[]>(R.TAGS_AT_REQUEST, { uri, version: 1, offset: 2 });
    await ask(R.CHANGE_TAGS_REQUEST, { uri, ids: [there.id], note: '**bold** ![](http://x)\n$(bug)' });
    const hover = (await editor.connection.sendRequest(HoverRequest.type, {
      textDocument: { uri },
      position: { line: 0, character: 2 },
    })) as Hover;
    const { value } = hover.contents as { value: string };
    assert.ok(value.includes(tag) && value.includes('Tagged'), value);
    assert.match((await set(uri, 'a\u202eb', 0, 7)).message ?? '', /hidden characters/);
  });

  it('says where tags are kept when a dump is in no folder, and never leaves the folder', async () => {
    await editor.open('file:///nowhere/a.press.txt', TEXT);
    assert.match((await set('file:///nowhere/a.press.txt', 'Claim', 0, 7)).message ?? '', /Open the folder/);
    const out = `${pathToFileURL(folder).href}/..%2fout.press.txt`;
    await editor.open(out, TEXT);
    assert.match((await set(out, 'Claim', 0, 7)).message ?? '', /Open the folder/);
    assert.ok(!readdirSync(path.dirname(folder)).some((name) => name.startsWith('out.press')));
  });

  it('relates tags as the schema allows, tells it in the card, and takes it back with them', async () => {
    const { uri, file } = await opened();
    const schema = { ...SCHEMA, relations: [{ name: 'supports', from: ['Source'], to: ['Claim'] }] };
    await rewrite(schema);
    await set(uri, 'Claim', 0, 7);
    await set(uri, 'Source', 8, 13);
    const at = async (offset: number): Promise<string> =>
      (await ask<Annotation[]>(R.TAGS_AT_REQUEST, { uri, version: 1, offset }))[0].id;
    const [claim, source] = [await at(2), await at(10)];
    const found = await ask<L.RelationChoices>(L.RELATION_CHOICES_REQUEST, { uri, id: source });
    assert.deepEqual(
      [found.ways.map(({ name, back, ends }) => [name, back, ends]), found.others.map(({ words: all }) => all)],
      [[['supports', false, [claim]]], ['Harbour']],
    );
    const relate = (name: string, from: string, to: string): Promise<R.TagDone> =>
      ask(L.SET_RELATION_REQUEST, { uri, name, from, to });
    assert.match((await relate('supports', claim, source)).message ?? '', /from ‘Source’ to ‘Claim’ in this folder/);
    assert.match((await relate('supports', source, source)).message ?? '', /not related to itself/);
    assert.equal((await relate('supports', source, claim)).count, 1);
    assert.match((await relate('supports', source, claim)).message ?? '', /already/);
    await untilSaid(file, (t) => t.includes('"linking"'));
    const hover = async (): Promise<string> =>
      JSON.stringify(await ask(HoverRequest.method, { textDocument: { uri }, position: { line: 0, character: 2 } }));
    assert.match(await hover(), /← .*supports.* from Source .*board/);
    const there = async (): Promise<readonly string[]> =>
      (await ask<L.RelationThere[]>(L.RELATIONS_AT_REQUEST, { uri, version: 1, offset: 10 })).map(
        ({ name, from, to, back }) => `${from?.words} ${name} ${to?.words} ${back}`,
      );
    assert.deepEqual(await there(), ['board supports Harbour false']);
    const page = await ask<string>(R.TAG_PASSAGES_REQUEST, { tags: ['Source'], heading: 'Source', format: 'csv' });
    assert.match(page, /,supports → Claim ‘Harbour’,Harbour board meets in Turku\r\n/);
    // The relation goes with its end, and comes back with it.
    await ask(R.REMOVE_TAGS_REQUEST, { uri, ids: [claim] });
    assert.deepEqual(await there(), []);
    await ask(R.UNDO_TAGS_REQUEST, { redo: false });
    assert.deepEqual(await there(), ['board supports Harbour false']);
    assert.equal((await relate('contradicts', claim, source)).count, 1);
    assert.match(readFileSync(path.join(folder, '.dateline/tags.json'), 'utf8'), /"name": "contradicts"/);
    await rewrite(SCHEMA);
  });

  it('loses nothing when tags in use are renamed, merged or left out of the schema, in dumps open and closed', async () => {
    const [a, b] = [await opened(), await opened()];
    await rewrite({ tags: [...SCHEMA.tags, { name: 'Plan' }, { name: 'Aim' }] });
    await ask(R.TAG_CHOICES_REQUEST, { uri: a.uri });
    for (const { uri } of [a, b]) {
      await set(uri, 'Plan', 0, 7);
      await set(uri, 'Aim', 8, 13);
    }
    await editor.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri: b.uri } });
    await untilSaid(b.file, (t) => t.includes('Aim'));
    const kept = async (wanted: readonly string[]): Promise<void> => {
      for (const { file } of [a, b])
        await untilSaid(
          file,
          (t) =>
            t !== '' &&
            fromW3c(t, TEXT)
              .annotations.map(({ tag }) => tag)
              .join() === wanted.join(),
        );
    };
    const rename = (from: string, to: string): Promise<R.TagDone> => ask(R.RENAME_TAG_REQUEST, { from, to });
    assert.equal((await rename('Plan', 'Goal')).count, 2);
    await kept(['Goal', 'Aim']);
    assert.equal((await rename('Goal', 'Aim')).count, 2);
    await kept(['Aim', 'Aim']);
    const schema = (): string => readFileSync(path.join(folder, '.dateline/tags.json'), 'utf8');
    assert.doesNotMatch(schema(), /Goal/);
    // One undo puts both back, the schema and all uses.
    await ask(R.UNDO_TAGS_REQUEST, { redo: false });
    await kept(['Goal', 'Aim']);
    assert.match(schema(), /Goal/);
    await ask(R.UNDO_TAGS_REQUEST, { redo: true });
    assert.doesNotMatch(schema(), /Goal/);
    await rewrite(SCHEMA);
    const told = await until(
      () => editor.shown.find((one) => one.includes('‘Aim’')) ?? '',
      (sentence) => sentence !== '',
    );
    assert.match(told, /no longer names ‘Aim’, but 4 passages have it, in 2 articles\. Nothing is lost/);
    await kept(['Aim', 'Aim']);
    const { named } =
      (await ask<R.TagChoice[]>(R.TAG_CHOICES_REQUEST, { uri: a.uri })).find((c) => c.name === 'Aim') ?? {};
    assert.equal(named, false);
    assert.equal(await ask(R.ADD_TAG_REQUEST, { uri: a.uri, name: 'Aim' }), null);
    await editor.open(b.uri, TEXT);
    assert.deepEqual(words(TEXT, await marks(b.uri)).toSorted(), ['Aim: Harbour', 'Aim: board']);
  });

  it('shows what is wrong with the schema in its file', async () => {
    const choices = await ask<R.TagChoice[]>(R.TAG_CHOICES_REQUEST, { uri: (await opened()).uri });
    assert.deepEqual(
      choices.slice(0, 2).map((c) => [c.name, c.key, c.named]),
      [
        ['Claim', 'c', true],
        ['Tone', null, true],
      ],
    );
    assert.ok(choices.some((c) => c.name === 'Source' && !c.named));
  });
});

describe('An annotator whose name differs only in capitals from another’s', () => {
  it('is told so, and nothing is written', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'dateline-names-'));
    mkdirSync(path.join(folder, '.dateline'));
    writeFileSync(path.join(folder, '.dateline/tags.json'), '{ "annotators": ["Ada"], "apart": true, "tags": [] }');
    writeFileSync(path.join(folder, 'a.txt'), TEXT);
    let isAsked = false;
    const settings = () => {
      isAsked = true;
      return { tags: { annotator: 'ada' } };
    };
    const editor = await startEditor(
      { workspace: { configuration: true } },
      { folder: pathToFileURL(folder).href, settings },
    );
    try {
      const uri = pathToFileURL(path.join(folder, 'a.txt')).href;
      await editor.open(uri, TEXT);
      const what = { uri, version: 1, selections: [0, 7], extent: 'selection', tag: 'Claim' };
      await until(
        () => isAsked,
        (is) => is,
      );
      const done = await editor.connection.sendRequest<R.TagDone>(R.SET_TAG_REQUEST, what);
      assert.match(done.message ?? '', /^Somebody tags here as ‘Ada’, and your name ‘ada’/);
      assert.equal((await editor.connection.sendRequest<R.TagMarks>(R.TAG_MARKS_REQUEST, { uri })).count, 0);
    } finally {
      await editor.close();
    }
    assert.equal(existsSync(path.join(folder, '.dateline/tags')), false);
    rmSync(folder, { recursive: true, force: true });
  });
});
