import assert from 'node:assert/strict';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onScreen } from '../../server/src/cli/printable.ts';
import { type Ended, dateline as run } from './run.ts';

const TEXTS = { 'a.txt': 'Anna Berg spoke in Oslo.\r\nThe quay is closed.\r\n', 'sub/b.txt': 'Ben 😀 went to Rome.\n' };
const TABLE = [
  'path,id,tag,on,start,end,words,who,note,from,to',
  'a.txt,x1,person,span,0,9,Anna Berg,ada,"is, ""sure""",,',
  'a.txt,x2,place,span,19,23,Oslo,ada,,,',
  'a.txt,r1,in,relation,,,,,,x1,x2',
  'a.txt,x3,place,span,0,4,Nope,ada,,,',
  '../../b.txt,x4,place,span,0,4,Nope,ada,,,',
  'sub/b.txt,x5,person,span,0,3,Ben,,,,',
].join('\n');

const dateline = (...words: string[]): Promise<Ended> => run('tags', ...words);

describe('dateline tags', () => {
  let root: string;
  const at = (...parts: string[]): string => join(root, ...parts);
  const dumps = (name: string): string => {
    mkdirSync(at(name, 'sub'), { recursive: true });
    for (const [path, text] of Object.entries(TEXTS)) writeFileSync(at(name, path), text);
    return at(name);
  };
  before(() => {
    root = mkdtempSync(join(tmpdir(), 'dateline-tags-'));
    writeFileSync(at('in.csv'), TABLE);
  });
  after(() => rmSync(root, { recursive: true, force: true }));

  it('takes in what it can, tells of the rest, and stays in the folder', async () => {
    const { status, err } = await dateline('import', dumps('c'), at('in.csv'), '--format', 'csv', '--who', 'cy');
    assert.equal(status, 2);
    assert.match(err, /‘..\/..\/b.txt’, and there is no such dump in this folder/);
    assert.match(err, /The words at 0 are not ‘Nope’/);
    assert.match(err, /3 tags added\.\n$/);
    assert.deepEqual(readdirSync(at('c')).sort(), ['.dateline', 'a.txt', 'sub']);
    const { out } = await dateline('export', at('c'), '--format', 'csv', '--who', 'cy');
    assert.match(out, /^path,.*\r\nsub\/b\.txt,x5,person,span,0,3,Ben,cy,/);
  });

  it('puts nobody’s tags into a set that differs from theirs only in capitals', async () => {
    const folder = dumps('capitals');
    mkdirSync(join(folder, '.dateline'));
    writeFileSync(join(folder, '.dateline/tags.json'), '{ "apart": true, "tags": [] }');
    const rows = ['Ada', 'ada', 'ben'].map((who) => `a.txt,person,0,9,Anna Berg,${who}`);
    writeFileSync(at('capitals.csv'), ['path,tag,start,end,words,who', ...rows].join('\n'));
    for (const added of [2, 0]) {
      const { status, err } = await dateline('import', folder, at('capitals.csv'), '--format', 'csv');
      assert.equal(status, 2);
      assert.match(err, /1 tag is left out, of ‘ada’: that name differs from ‘Ada’ only in capitals/);
      assert.ok(err.endsWith(`${added} tags added.\n`), err);
      assert.deepEqual(readdirSync(join(folder, '.dateline/tags')).sort(), ['Ada', 'ben']);
    }
  });

  it('never leaves the folder, whatever a file calls its dumps and wherever links lead', async function () {
    const outside = [
      '../../x',
      '../b.txt',
      at('a.txt'),
      'C:\\x',
      'C:\\a.txt',
      '\\\\host\\a.txt',
      './a.txt',
      'sub/../a.txt',
    ];
    const row = (path: string): string => `"${path}",person,0,9,Anna Berg`;
    writeFileSync(at('out.csv'), ['path,tag,start,end,words', ...outside.map(row)].join('\n'));
    const named = await dateline('import', dumps('named'), at('out.csv'), '--format', 'csv', '--who', '../../eve');
    assert.equal(named.status, 2);
    for (const path of outside)
      assert.ok(named.err.includes(`tags of ‘${path}’, and there is no such dump`), named.err);
    assert.match(named.err, /0 tags added\.\n$/);
    assert.ok(!existsSync(at('named/.dateline')));
    const folder = dumps('linked');
    const secret = 'A file of somebody else.\n';
    mkdirSync(at('elsewhere'));
    mkdirSync(join(folder, '.dateline/tags'), { recursive: true });
    mkdirSync(at('to'));
    writeFileSync(at('elsewhere/secret'), secret);
    try {
      symlinkSync(at('elsewhere/secret'), join(folder, '.dateline/tags/a.txt.json'));
      symlinkSync(at('elsewhere'), join(folder, '.dateline/tags/sub'));
      symlinkSync(at('elsewhere'), at('to/sub'));
    } catch {
      // Some systems let only administrators make links.
      this.skip();
    }
    const { status, err } = await dateline('import', folder, at('in.csv'), '--format', 'csv');
    assert.equal(status, 2);
    for (const path of ['a.txt', 'sub/b.txt'])
      assert.ok(err.includes(`${path}: Its tags are kept at ‘.dateline/tags/${path}.json’, but a link`), err);
    const exported = await dateline('export', at('c'), '--format', 'brat', '--to', at('to'));
    assert.match(exported.err, /sub\/b\.txt: It is not written: a link/);
    assert.deepEqual([readdirSync(at('elsewhere')), readdirSync(at('to'))], [['secret'], ['a.ann', 'sub']]);
    assert.equal(readFileSync(at('elsewhere/secret'), 'utf8'), secret);
    symlinkSync('nothing', at('to/gone.ann'));
    rmSync(at('to/sub'));
    const { err: read } = await dateline('import', dumps('again'), at('to'), '--format', 'brat');
    assert.match(read, /2 tags added\.\n$/);
  });

  it('says what a format could not hold', async () => {
    const help = await dateline('--help');
    assert.match(help.out, /\n {2}label-studio who made a relation\n/);
    const { status, out, err } = await dateline('export', at('c'), '--format', 'spacy');
    assert.equal(status, 0);
    assert.deepEqual(JSON.parse(out.split('\n')[1]).entities, [[0, 3, 'person']]);
    assert.match(err, /spacy does not hold who tagged it: 3 times\.\n/);
    assert.match(err, /spacy does not hold relations: 1 time\.\n/);
  });

  it('takes a folder and a project back in another folder', async () => {
    for (const [format, to] of [
      ['brat', 'ann'],
      ['refi', 'x.qdpx'],
      ['label-studio', 'x.json'],
    ]) {
      assert.equal((await dateline('export', at('c'), '--format', format, '--to', at(to))).status, 0);
      const { status, err } = await dateline('import', dumps(`from-${format}`), at(to), '--format', format);
      assert.deepEqual([status, err], [0, '3 tags added.\n'], format);
    }
    assert.deepEqual(readdirSync(at('ann'), { recursive: true }).sort(), ['a.ann', 'sub', 'sub/b.ann']);
    const schema = JSON.parse(readFileSync(at('from-refi/.dateline/tags.json'), 'utf8'));
    assert.deepEqual(schema.tags, [{ name: 'person' }, { name: 'place' }]);
  });

  it('names the schema where it cannot take in a codebook, and takes the tags in', async () => {
    dumps('no-schema');
    mkdirSync(at('no-schema/.dateline/tags.json'), { recursive: true });
    const { status, err } = await dateline('import', at('no-schema'), at('x.qdpx'), '--format', 'refi');
    assert.equal(status, 2);
    assert.match(err, /\.dateline\/tags\.json: This is a folder\./);
    assert.match(err, /3 tags added\.\n$/);
  });

  it('tells of tags of the schema that cannot be used, and exports the others', async () => {
    const folder = dumps('half-schema');
    mkdirSync(join(folder, '.dateline'), { recursive: true });
    const schema = '{ "tags": [{ "name": "person" },\n { "name": "place", "color": "red" }] }';
    writeFileSync(join(folder, '.dateline/tags.json'), schema);
    const { status, err } = await dateline('export', folder, '--format', 'qdc', '--to', at('half.qdc'));
    assert.equal(status, 2);
    assert.match(err, /^\.dateline\/tags\.json:2: A colour is .* This tag is not used\.\n$/);
    const codes = readFileSync(at('half.qdc'), 'utf8');
    assert.ok(codes.includes('name="person"') && !codes.includes('name="place"'));
  });

  it('leaves no half of a file where it cannot go on', async () => {
    mkdirSync(at('there'), { recursive: true });
    const { status, err } = await dateline('export', at('c'), '--format', 'spacy', '--to', at('there'));
    assert.equal(status, 2);
    assert.match(err, /is a folder/);
    const below = join(at('in.csv'), 'tags.csv');
    const odd = await dateline('export', at('c'), '--format', 'csv', '--to', below);
    assert.deepEqual([odd.status, odd.err], [2, `${below}: It could not be written. A file stands in its place.\n`]);
    writeFileSync(at('cut.jsonl'), '{"text": "Anna');
    const cut = await dateline('import', dumps('d'), at('cut.jsonl'), '--format', 'spacy');
    assert.equal(cut.status, 2);
    assert.match(cut.err, /record 1: This is no JSON/);
    assert.ok(!existsSync(at('d/.dateline')));
  });

  it('lets no name drive the terminal, and leaves a page for a file as it is', async () => {
    const folder = dumps('hostile');
    const row = (at: number, words: string): string =>
      `a.txt,y${at},\x1b[31mred\u202e,span,${at},${at + words.length},${words},\x9b2J${at},,,`;
    const rows = [row(0, 'Anna'), row(5, 'Berg')];
    writeFileSync(at('hostile.csv'), [TABLE.split('\n')[0], ...rows].join('\n'));
    await dateline('import', folder, at('hostile.csv'), '--format', 'csv');
    assert.match((await dateline('report', folder)).out, /^\| ·\[31mred· \| /m);
    assert.match((await dateline('agreement', folder)).out, /^·2J0, ·2J5 over/);
    const page = (await dateline('list', folder, '--format', 'csv')).out;
    assert.ok(page.includes('\x1b[31mred\u202e'));
    assert.equal(onScreen(page, false), page);
    assert.match(onScreen(page, true), /,·\[31mred·,.*\r\n/);
  });

  it('reads each annotator’s own set, and what a review led to where it is asked for', async () => {
    const folder = dumps('apart');
    const table = (who: string, tag: string): string =>
      `path,id,tag,on,start,end,words,who\na.txt,x1,${tag},span,0,9,Anna Berg,${who}\nsub/b.txt,x2,place,span,15,19,Rome,${who}\n`;
    writeFileSync(at('ada.csv'), table('ada', 'person'));
    writeFileSync(at('ben.csv'), table('ben', 'boss'));
    writeFileSync(at('adjudicated.csv'), table('cy', 'person'));
    mkdirSync(join(folder, '.dateline/tags/ben'), { recursive: true });
    writeFileSync(join(folder, '.dateline/tags.json'), '{ "annotators": ["ada"], "tags": [] }');
    for (const who of ['ada', 'ben'])
      assert.equal((await dateline('import', folder, at(`${who}.csv`), '--format', 'csv')).status, 0);
    assert.deepEqual(readdirSync(join(folder, '.dateline/tags'), { recursive: true }).sort(), [
      'ada',
      'ada/a.txt.json',
      'ada/sub',
      'ada/sub/b.txt.json',
      'ben',
      'ben/a.txt.json',
      'ben/sub',
      'ben/sub/b.txt.json',
    ]);
    const agreement = JSON.parse((await dateline('agreement', folder, '--format', 'json')).out);
    assert.deepEqual([agreement.annotators, agreement.dumps, agreement.spanF1Strict], [['ada', 'ben'], 2, 0.5]);
    cpSync(join(folder, '.dateline/tags/ben'), join(folder, '.dateline/tags/adjudicated'), { recursive: true });
    const exported = async (...who: string[]): Promise<string[]> =>
      (await dateline('export', folder, '--format', 'csv', ...who.flatMap((w) => ['--who', w]))).out
        .split('\r\n')
        .slice(1, -1)
        .map((row) =>
          row
            .split(',')
            .filter((_, i) => i === 2 || i === 7)
            .join(' '),
        );
    assert.deepEqual((await exported()).sort(), ['boss ben', 'person ada', 'place ada', 'place ben']);
    assert.deepEqual((await exported('ben')).sort(), ['boss ben', 'place ben']);
    assert.deepEqual((await exported('adjudicated')).sort(), ['boss adjudicated', 'place adjudicated']);
    const alone = JSON.parse((await dateline('agreement', folder, '--format', 'json', '--who', 'ada')).out);
    assert.deepEqual(alone.annotators, ['ada']);
  });

  it('tells of tags whose text is gone, and of no file that holds none', async () => {
    const folder = dumps('gone');
    await dateline('import', folder, at('in.csv'), '--format', 'csv', '--who', 'cy');
    assert.equal((await dateline('list', folder)).err, '');
    renameSync(join(folder, 'a.txt'), join(folder, 'c.txt'));
    mkdirSync(join(folder, '.dateline/tags/dee'));
    writeFileSync(join(folder, '.dateline/tags/dee/d.txt.json'), '{ "type": "AnnotationPage", "items": [] }');
    const { status, out, err } = await dateline('list', folder);
    assert.equal(status, 0);
    assert.match(out, /> \*\*Ben\*\* 😀 went to Rome\.\n/);
    assert.match(err, /^\.dateline\/tags\/a\.txt\.json: The dump of these tags is not in this folder\. .*\n$/);
  });

  it('tells of names of tags and annotators that nobody has used', async () => {
    const folder = dumps('names');
    await dateline('import', folder, at('in.csv'), '--format', 'csv', '--who', 'cy');
    const tags = await dateline('list', folder, '--tag', 'person', '--tag', 'persn');
    assert.deepEqual([tags.status, tags.err], [0, 'There is no tag ‘persn’ in this folder.\n']);
    const people = await dateline('agreement', folder, '--who', 'ada', '--who', 'Cy');
    assert.deepEqual([people.status, people.err], [0, 'There are no tags of ‘Cy’ in this folder.\n']);
    assert.match(people.out, /^ada over 1 dump and /);
  });

  it('takes tags of whole texts from a table that has zeros for their places', async () => {
    const folder = dumps('whole');
    writeFileSync(at('whole.csv'), 'path,tag,on,start,end\na.txt,Interview,document,0,0\n');
    const { status, err } = await dateline('import', folder, at('whole.csv'), '--format', 'csv');
    assert.deepEqual([status, err], [0, '1 tag added.\n']);
  });

  it('keeps a damaged file of tags beside the repaired one', async () => {
    const folder = dumps('damaged');
    assert.equal((await dateline('import', folder, at('in.csv'), '--format', 'csv')).status, 2);
    const file = join(folder, '.dateline/tags/a.txt.json');
    const half = readFileSync(file, 'utf8').slice(0, -40);
    writeFileSync(file, half);
    const read = await dateline('export', folder, '--format', 'csv');
    assert.equal(read.status, 2);
    assert.match(read.err, /a\.txt: The tags are damaged\. .* 2 tags could be read of it\./);
    assert.equal(readFileSync(file, 'utf8'), half);
    const repaired = await dateline('import', folder, at('in.csv'), '--format', 'csv');
    assert.match(repaired.err, /The damaged file is kept as a\.txt\.json\.damaged-1\./);
    assert.equal(readFileSync(`${file}.damaged-1`, 'utf8'), half);
    assert.equal(JSON.parse(readFileSync(file, 'utf8')).items.length, 3);
  });
});
