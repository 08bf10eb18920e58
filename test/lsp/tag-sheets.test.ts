import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Host } from '../../server/src/lsp/host.ts';
import { TagSheets } from '../../server/src/lsp/tags/tag-sheets.ts';
import { NO_TAGGING, plainAnnotation } from '../../server/src/tags/model.ts';
import { fromW3c } from '../../server/src/tags/store/w3c-read.ts';
import { toW3c } from '../../server/src/tags/store/w3c-write.ts';

const URI = 'file:///corpus/a.txt';
const FILE = 'file:///corpus/.dateline/tags/a.txt.json';

/** A sheets over files in memory with one open dump, and what can be done to both. */
function opened(text: string, json: string | null) {
  const files = new Map<string, string>(json === null ? [] : [[FILE, json]]);
  const states = new Map<string, number>();
  let problem: string | null = null;
  const told: string[] = [];
  /** What another program writes when the file is about to be written. */
  const others: string[] = [];
  const put = (uri: string, content: string): void => {
    files.set(uri, content);
    states.set(uri, (states.get(uri) ?? 0) + 1);
  };
  const state = (uri: string): string | null => (files.has(uri) ? String(states.get(uri) ?? 0) : null);
  const host: Host = {
    readDump: async () => text,
    encodingOf: async () => 'utf-8',
    openIndex: async () => 'None is needed.',
    readOwn: async (uri) => files.get(uri) ?? null,
    writeOwn: async (uri, content) => (await host.saveOwn(uri, [content])).problem,
    async saveOwn(uri, parts, before) {
      while (others.length > 0) put(uri, others.shift() ?? '');
      if (before !== undefined && state(uri) !== before) return { problem: null, state: null, isOther: true };
      if (problem === null) put(uri, parts.join(''));
      return { problem, state: state(uri) };
    },
    moveOwn: async () => 'Nothing is moved here.',
    stateOwn: async (uri) => state(uri),
    listOwn: async () => [],
    isFolder: async () => true,
    keepAside: async () => null,
    userName: () => null,
  };
  let document = TextDocument.create(URI, 'press-release', 1, text);
  const sheets = new TagSheets({
    host,
    document: (uri) => (uri === URI ? document : undefined),
    folders: () => ['file:///corpus'],
    ownSet: async () => '',
    progressOf: async () => 'todo',
    tell: (sentence) => void told.push(sentence),
    show: () => {},
    changed: () => {},
  });
  return {
    sheets,
    told,
    put,
    others,
    failWith: (sentence: string | null) => {
      problem = sentence;
    },
    stored: () => fromW3c(files.get(FILE) ?? '', document.getText()),
    insert(at: number, put: string) {
      const place = document.positionAt(at);
      document = sheets.follow(document, [{ range: { start: place, end: place }, text: put }], document.version + 1);
    },
  };
}

describe('The tags of open dumps', () => {
  const text = `${'The quay is closed. Ships wait in the harbour. '.repeat(2000)}The mayor spoke.`;
  const place = (n: number) => ({ start: n * 47 + 4, end: n * 47 + 8 });
  const annotations = Array.from({ length: 1500 }, (_, n) => plainAnnotation(`t${n}`, 'Place', place(n)));
  const json = toW3c('a.txt', text, { ...NO_TAGGING, annotations });

  it('follow what is typed while their file is read', async () => {
    const { sheets, insert } = opened(text, json);
    const sheet = sheets.of(URI);
    let typed = 0;
    const typing = setInterval(() => insert(47 * 3, String(typed++ % 10)), 1);
    const read = (await sheet)?.sheet;
    clearInterval(typing);
    assert.ok(typed > 0, 'reading it takes longer than typing a letter');
    assert.deepEqual(read?.annotation('t2')?.span, place(2));
    const { start, end } = place(3);
    assert.deepEqual(read?.annotation('t3')?.span, { start: start + typed, end: end + typed });
  });

  it('are saved as they are when the saving begins, and what is set meanwhile with the next one', async () => {
    const { sheets, stored } = opened(text, json);
    await sheets.apply({ uri: URI, changes: [{ put: plainAnnotation('one', 'Claim', { start: 0, end: 3 }) }] });
    const saving = sheets.save(URI);
    await new Promise((resume) => setImmediate(resume));
    await sheets.apply({ uri: URI, changes: [{ put: plainAnnotation('two', 'Claim', { start: 4, end: 8 }) }] });
    await saving;
    assert.equal(stored().annotations.length, 1501);
    await sheets.flush();
    assert.equal(stored().annotations.length, 1502);
  });

  it('are all there where another program writes the file just before', async () => {
    const { sheets, stored, told, others } = opened(text, json);
    await sheets.of(URI);
    await sheets.apply({ uri: URI, changes: [{ put: plainAnnotation('one', 'Claim', { start: 0, end: 3 }) }] });
    const theirs = [...annotations, plainAnnotation('theirs', 'Claim', { start: 20, end: 25 })];
    others.push(toW3c('a.txt', text, { ...NO_TAGGING, annotations: theirs }));
    await sheets.save(URI);
    const ids = new Set(stored().annotations.map(({ id }) => id));
    assert.deepEqual([ids.has('one'), ids.has('theirs'), ids.size, told], [true, true, 1502, []]);
  });

  it('are not lost where their file could not be written, and others write it then', async () => {
    const { sheets, put, stored, told, failWith } = opened(text, json);
    failWith('The disk is full.');
    await sheets.apply({ uri: URI, changes: [{ put: plainAnnotation('one', 'Claim', { start: 0, end: 3 }) }] });
    await sheets.save(URI);
    assert.match(told[0], /disk is full/);
    failWith(null);
    const theirs = [...annotations, plainAnnotation('theirs', 'Claim', { start: 20, end: 25 })];
    put(FILE, toW3c('a.txt', text, { ...NO_TAGGING, annotations: theirs }));
    await sheets.fileChanged(FILE);
    await sheets.flush();
    const ids = new Set(stored().annotations.map(({ id }) => id));
    assert.deepEqual([ids.has('one'), ids.has('theirs'), ids.size], [true, true, 1502]);
  });

  it('are all kept where another program damages their file, which is told', async () => {
    const { sheets, put, stored, told } = opened(text, json);
    await sheets.of(URI);
    put(FILE, '{ "type": "Ann');
    await sheets.fileChanged(FILE);
    await sheets.apply({ uri: URI, changes: [{ put: plainAnnotation('one', 'Claim', { start: 0, end: 3 }) }] });
    await sheets.flush();
    assert.equal(stored().annotations.length, 1501);
    assert.equal(told.length, 1);
    assert.match(told[0], /^Another program wrote over the tags of a\.txt\..* The tags that you see are kept,/);
  });
});
