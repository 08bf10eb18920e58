import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import * as R from '../../server/src/lsp/tags/requests.ts';
import * as V from '../../server/src/lsp/tags/review-requests.ts';
import { type Annotation, NO_TAGGING, plainAnnotation, type Relation } from '../../server/src/tags/model.ts';
import { readTags } from '../../server/src/tags/store/store.ts';
import { toW3c } from '../../server/src/tags/store/w3c-write.ts';
import { until, untilEqual } from '../helpers/until.ts';
import { type Editor, startEditor } from './client.ts';

const NAME = 'quay.press.txt';
const TEXT = `Harbour board meets in Turku

Anna Tervo: The city pays for the quay. Nobody else will.
`;

describe('A review over stdio', () => {
  let editor: Editor;
  let folder: string;
  let uri: string;
  const at = (...parts: string[]): string => path.join(folder, ...parts);
  const ask = <T>(method: string, params: object = {}): Promise<T> => editor.connection.sendRequest(method, params);
  const document = (): Promise<V.ReviewedDocument> => ask(V.REVIEW_DOCUMENT_REQUEST, { uri });
  const decide = (id: string, choice: number | 'none' | 'open', instead?: string): Promise<R.TagDone> =>
    ask(V.REVIEW_DECIDE_REQUEST, { uri, id, choice, ...(instead ? { instead } : {}) });

  function tag(id: string, name: string, words: string, note: string | null = null): Annotation {
    const start = TEXT.indexOf(words);
    return { ...plainAnnotation(id, name, { start, end: start + words.length }), note };
  }
  function write(set: string, ...entries: readonly (Annotation | Relation)[]): string {
    const file = at('.dateline/tags', set, `${NAME}.json`);
    mkdirSync(path.dirname(file), { recursive: true });
    const relations = entries.filter((one) => 'from' in one);
    const annotations = entries.filter((one) => 'span' in one);
    writeFileSync(file, toW3c(NAME, TEXT, { ...NO_TAGGING, annotations, relations }));
    return file;
  }
  const relation = (id: string, name: string, from: string, to: string): Relation => ({
    ...{ id, name, from, to, who: null, when: null },
  });
  /** What a set keeps, as soon as it is as wanted; saving takes a moment. */
  const kept = (set: string, wanted: readonly string[]): Promise<void> =>
    untilEqual(() => readTags(folder, NAME, TEXT, set).annotations.map((a) => a.tag), wanted);
  const line = ({ differs, versions, decision, instead }: V.ReviewPlace): string =>
    [
      differs.join('+') || 'agreed',
      ...versions.map((version) => `${version.who.join('+')}: ${version.tag} “${version.words}”`),
      decision,
      ...instead,
    ].join(' | ');

  before(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'dateline-review-'));
    write(
      'ada',
      tag('1', 'Claim', 'The city pays for the quay.'),
      tag('2', 'Place', 'Turku'),
      tag('3', 'Person', 'Anna Tervo', 'who?'),
    );
    write(
      'ben',
      tag('1', 'Claim', 'The city pays'),
      tag('2', 'Place', 'Turku'),
      tag('3', 'Denial', 'Nobody else will.'),
    );
    writeFileSync(at(NAME), TEXT);
    uri = pathToFileURL(at(NAME)).href;
    editor = await startEditor(
      { workspace: { configuration: true } },
      { folder: pathToFileURL(folder).href, settings: () => ({ tags: { annotator: 'cy' } }) },
    );
    await editor.open(uri, TEXT);
  });
  after(async () => {
    await editor.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('knows who tagged what, and how far they agree', async () => {
    const { people, documents, agreement } = await ask<V.ReviewOverview>(V.REVIEW_OVERVIEW_REQUEST);
    assert.deepEqual(
      people.map(({ who, dumps }) => [who, dumps]),
      [
        ['ada', 1],
        ['ben', 1],
      ],
    );
    assert.deepEqual(
      documents.map(({ who, agreed, decided, open, progress }) => [who, agreed, decided, open, progress]),
      [[['ada', 'ben'], 1, 0, 3, 'todo']],
    );
    assert.equal(agreement?.sameEdges?.toFixed(3), '0.333');
    assert.deepEqual((await document()).places.map(line), [
      'agreed | ada+ben: Place “Turku” | open',
      'missing | ada: Person “Anna Tervo” | open',
      'edges | ada: Claim “The city pays for the quay.” | ben: Claim “The city pays” | open',
      'missing | ben: Denial “Nobody else will.” | open',
    ]);
  });

  it('gives who has tagged nothing the passages and counts of all others', async () => {
    const wanted = { tags: ['Claim'], heading: 'Claim', format: 'csv' };
    const told = async (whose: R.Whose): Promise<readonly string[]> =>
      (await ask<string>(R.TAG_PASSAGES_REQUEST, { ...wanted, whose }))
        .split('\r\n')
        .slice(1, -1)
        .map((row) => row.split(',').slice(10, 15).join());
    assert.deepEqual(await told('own'), []);
    assert.deepEqual(await told('everybody'), ['The city pays,,,ben,', 'The city pays for the quay.,,,ada,']);
    const { text, places } = await ask<R.TagPage>(R.TAG_PAGE_REQUEST, { ...wanted, whose: 'everybody' });
    const lines = text.split('\n');
    assert.deepEqual(
      places.map((one) => [lines[one.line].slice(one.from, one.to), one.uri === uri, TEXT.slice(one.start, one.end)]),
      [
        ['line 3', true, 'The city pays'],
        ['line 3', true, 'The city pays for the quay.'],
      ],
    );
    const { passages } = await ask<R.TagTables>(R.TAG_TABLES_REQUEST, { tags: [], whose: 'everybody' });
    assert.equal(passages, 6);
  });

  it('decides, takes back, and leaves the annotators’ own sets alone', async () => {
    const before = ['ada', 'ben'].map((set) => readFileSync(at('.dateline/tags', set, `${NAME}.json`), 'utf8'));
    const [, person, claim, denial] = (await document()).places;
    assert.equal((await decide(claim.id, 1)).what, 'Accept ‘Claim’ of ben');
    await kept('adjudicated', ['Place', 'Claim']);
    await decide(person.id, 'none');
    await kept('rejected', ['Person']);
    await decide(denial.id, 'none', 'Blame');
    await kept('adjudicated', ['Place', 'Claim', 'Blame']);
    const { places, progress } = await document();
    assert.deepEqual(places.map(line).slice(1), [
      'missing | ada: Person “Anna Tervo” | rejected',
      'edges | ada: Claim “The city pays for the quay.” | ben: Claim “The city pays” | accepted',
      'missing | ben: Denial “Nobody else will.” | rejected | Blame',
    ]);
    assert.equal(progress, 'done');
    const wanted = { tags: [], heading: 'All', format: 'csv', whose: 'adjudicated' };
    const rows = (await ask<string>(R.TAG_PASSAGES_REQUEST, wanted)).split('\r\n').slice(1, -1);
    assert.deepEqual(
      rows.map((row) => row.split(',').slice(10, 15).join()),
      ['Turku,,,adjudicated,', 'The city pays,,,adjudicated,', 'Nobody else will.,,,adjudicated,'],
    );
    const { tags } = await ask<R.TagOverview>(R.TAG_OVERVIEW_REQUEST);
    assert.deepEqual(
      tags.map(({ name, count, others, adjudicated }) => [name, count, others, adjudicated]),
      [
        ['Blame', 0, 0, 1],
        ['Claim', 0, 2, 1],
        ['Denial', 0, 1, 0],
        ['Person', 0, 1, 0],
        ['Place', 0, 2, 1],
      ],
    );
    assert.equal((await ask<R.TagDone>(R.UNDO_TAGS_REQUEST, { redo: false })).what, 'Decide for ‘Blame’');
    await decide(claim.id, 'open');
    await kept('adjudicated', ['Place']);
    assert.equal((await document()).progress, 'started');
    assert.match((await decide('nobody\n1', 0)).message ?? '', /changed these tags/);
    assert.deepEqual(
      ['ada', 'ben'].map((set) => readFileSync(at('.dateline/tags', set, `${NAME}.json`), 'utf8')),
      before,
    );
  });

  it('says how far it is as somebody says, else as its decisions do', async () => {
    assert.equal(await ask(V.REVIEW_PROGRESS_REQUEST, { uri, progress: 'done' }), null);
    const marked = await document();
    assert.deepEqual([marked.progress, marked.isMarked, marked.open], ['done', true, 2]);
    assert.deepEqual(JSON.parse(readFileSync(at('.dateline/progress.json'), 'utf8')).review, { [NAME]: 'done' });
    await ask(V.REVIEW_PROGRESS_REQUEST, { uri, progress: null });
    assert.equal((await document()).isMarked, false);
  });

  it('writes two people’s tags into the text', async () => {
    const sides = await ask<V.WrittenSides>(V.REVIEW_SIDES_REQUEST, { uri, left: 'ada', right: 'ben' });
    assert.match(sides.left.text, /⟨Person: Anna Tervo⟩: ⟨Claim: The city pays for the quay\.⟩ Nobody/);
    assert.match(sides.right.text, /^Anna Tervo: ⟨Claim: The city pays⟩ for the quay\. ⟨Denial: Nobody/m);
  });

  it('follows edits, and what others write', async () => {
    const start = { line: 0, character: 0 };
    await editor.change(uri, 2, { range: { start, end: start }, text: 'Late: ' });
    const [place] = (await document()).places;
    assert.deepEqual([place.span?.start, place.versions[0].words], [6 + TEXT.indexOf('Turku'), 'Turku']);
    await editor.change(uri, 3, { range: { start, end: { line: 0, character: 6 } }, text: '' });
    const file = write('ben', tag('2', 'Place', 'Turku'), tag('4', 'Person', 'Anna Tervo'));
    await editor.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: pathToFileURL(file).href, type: 2 }],
    });
    assert.deepEqual((await document()).places.map(line).slice(0, 2), [
      'agreed | ada+ben: Place “Turku” | accepted',
      'agreed | ada+ben: Person “Anna Tervo” | rejected',
    ]);
  });

  it('compares relations, takes them over with their ends, and what all agree on by itself', async () => {
    const [payer, place] = [tag('a', 'Person', 'Anna Tervo'), tag('b', 'Place', 'Turku')];
    const files = [
      write('ada', payer, place, tag('c', 'Claim', 'The city pays'), relation('r', 'says', 'a', 'c'), {
        ...relation('s', 'lives in', 'a', 'b'),
      }),
      write('ben', payer, place, tag('c', 'Claim', 'The city pays for'), relation('r', 'denies', 'a', 'c'), {
        ...relation('s', 'lives in', 'a', 'b'),
      }),
      write('adjudicated'),
      write('rejected'),
    ];
    await editor.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: files.map((file) => ({ uri: pathToFileURL(file).href, type: 2 })),
    });
    const relations = async (): Promise<readonly V.ReviewPlace[]> =>
      (await document()).places.filter(({ kind }) => kind === 'relation');
    const shown = async (): Promise<readonly string[]> =>
      (await relations()).map((one) => `${line(one)} → ${one.versions.map((v) => v.relates?.words).join(' / ')}`);
    assert.deepEqual(await shown(), [
      'agreed | ada+ben: lives in “Anna Tervo” | open → Turku',
      'relation | ada: says “Anna Tervo” | ben: denies “Anna Tervo” | open → The city pays / The city pays for',
    ]);
    const { open, agreed } = await document();
    assert.deepEqual([open, agreed], [2, 3]);
    const [, differing] = await relations();
    assert.equal((await decide(differing.id, 1)).what, 'Accept ‘denies’ of ben');
    const related = (): readonly string[] => {
      const { annotations, relations: all } = readTags(folder, NAME, TEXT, 'adjudicated');
      const name = (id: string): string | undefined => annotations.find((one) => one.id === id)?.tag;
      return all.map((one) => `${name(one.from)} ${one.name} ${name(one.to)}`).sort();
    };
    const both = ['Person denies Claim', 'Person lives in Place'];
    await kept('adjudicated', ['Place', 'Person', 'Claim']);
    assert.deepEqual(related(), both);
    // The other edges take the place of the first, and the relation holds on.
    const claim = (await document()).places.find((one) => one.versions[0].tag === 'Claim');
    await decide(claim?.id ?? '', 0);
    await until(
      () => readTags(folder, NAME, TEXT, 'adjudicated').annotations,
      (annotations) => annotations.some((a) => a.span?.end === 55),
    );
    assert.deepEqual(related(), both);
    await decide(claim?.id ?? '', 'none');
    assert.match((await decide(differing.id, 0)).message ?? '', /One of the two passages was rejected/);
    await decide(differing.id, 'none');
    assert.equal((await relations())[1].decision, 'rejected');
    for (let i = 0; i < 4; i++) await ask<R.TagDone>(R.UNDO_TAGS_REQUEST, { redo: false });
    await kept('adjudicated', []);
    assert.equal((await relations())[1].decision, 'open');
  });

  it('accepts all of one person, or of it one name alone, or rejects all that is left, each in one step', async () => {
    const decideAll = (choice: V.ReviewDecisions['choice'], all = false): Promise<R.TagDone> =>
      ask(V.REVIEW_DECIDE_ALL_REQUEST, { uri: all ? null : uri, choice });
    const outcome = async (): Promise<readonly string[]> =>
      (await document()).places
        .filter(({ differs }) => differs.length > 0)
        .map(({ kind, versions }) => [kind, ...versions.map(({ decision }) => decision)].join(' '));
    assert.deepEqual(await outcome(), ['relation open open', 'tag open open']);
    assert.equal((await decideAll({ who: 'ben', name: null }, true)).what, 'Accept all of ben');
    assert.deepEqual(await outcome(), ['relation open accepted', 'tag open accepted']);
    await kept('adjudicated', ['Place', 'Person', 'Claim']);
    assert.equal(readTags(folder, NAME, TEXT, 'adjudicated').relations.length, 2);
    await ask(R.UNDO_TAGS_REQUEST, { redo: false });
    assert.deepEqual(await outcome(), ['relation open open', 'tag open open']);
    assert.equal((await decideAll({ who: 'ada', name: 'Claim' })).what, 'Accept all ‘Claim’ of ada');
    assert.deepEqual(await outcome(), ['relation open open', 'tag accepted open']);
    await decideAll('most');
    assert.deepEqual(await outcome(), ['relation open open', 'tag accepted open']);
    await decideAll('none');
    assert.deepEqual(await outcome(), ['relation rejected rejected', 'tag accepted open']);
    assert.equal((await document()).open, 0);
    for (let i = 0; i < 2; i++) await ask(R.UNDO_TAGS_REQUEST, { redo: false });
    await kept('adjudicated', []);
  });

  it('has everybody tag in a set of their own on demand, and takes their tags along', async () => {
    await ask(R.SET_TAG_REQUEST, { uri, version: 3, selections: [0, 7], extent: 'selection', tag: 'Place' });
    await kept('', ['Place']);
    assert.ok(!(await document()).own);
    const done = await ask<R.TagDone>(V.TAGS_APART_REQUEST, { apart: true });
    assert.match(done.message ?? '', /set of their own in this folder now\. 1 of your tags has moved/);
    await kept('cy', ['Place']);
    await kept('', []);
    assert.equal(JSON.parse(readFileSync(at('.dateline/tags.json'), 'utf8')).apart, true);
    assert.deepEqual((await document()).who, ['ada', 'ben', 'cy']);
    assert.ok((await document()).own);
    const { tags } = await ask<R.TagOverview>(R.TAG_OVERVIEW_REQUEST);
    assert.deepEqual(
      tags.map(({ name, count, others }) => [name, count, others]),
      [
        ['Place', 1, 2],
        ['Claim', 0, 2],
        ['Person', 0, 2],
      ],
    );
    assert.ok(!existsSync(at('.dateline/tags/ada.json')));
  });
});
