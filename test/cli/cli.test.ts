import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { dateline, datelineUntil } from './run.ts';

describe('The command line', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'dateline-cli-'));
    mkdirSync(join(folder, 'sub'));
    for (let i = 0; i < 40; i++)
      writeFileSync(join(folder, i % 2 ? 'sub' : '.', `${i}.txt`), `OSLO, ${(i % 28) + 1} May 2019. Item ${i}.\n`);
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('prints the same records in the same order with one thread and with three', async () => {
    const [one, three] = await Promise.all([
      dateline('analyze', folder, '--jobs', '1'),
      dateline('analyze', folder, '--jobs', '3'),
    ]);
    assert.equal(one.err, '');
    assert.equal(one.status, 0);
    assert.equal(three.out, one.out);
    const paths = one.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).path);
    assert.equal(paths.length, 40);
    assert.deepEqual(paths, [...paths].sort());
  });

  it('says what is kept where Ctrl+C stops the reading of a folder, and goes on from there', async () => {
    const large = mkdtempSync(join(tmpdir(), 'dateline-stopped-'));
    writeFileSync(join(large, '.gitignore'), 'draft.txt\n');
    writeFileSync(join(large, 'draft.txt'), 'A draft.\n');
    const items = Array.from(
      { length: 40 },
      (_, i) => `The harbour office of Longyearbyen answered question ${i}.\n\n`,
    );
    for (let i = 0; i < 400; i++)
      writeFileSync(join(large, `${i}.txt`), `OSLO, ${(i % 28) + 1} May 2019. Item ${i}.\n\n${items.join('')}`);
    // What is left out is told before the first dump is read.
    const stopped = await datelineUntil(/left out/, 'index', large, '--jobs', '1');
    assert.equal(stopped.status, 130);
    assert.match(stopped.err, /^Stopped\./m);
    assert.equal(stopped.out, '');
    assert.equal((await dateline('index', large)).status, 0);
    rmSync(large, { recursive: true });
  });

  it('names what it cannot read, reads the rest and says so with its status', async () => {
    const gone = join(folder, 'gone.txt');
    const { status, out, err } = await dateline('analyze', gone, join(folder, '0.txt'));
    assert.equal(status, 2);
    assert.equal(err, `${gone}: There is no such file.\n`);
    assert.equal(out.trim().split('\n').length, 1);
  });

  const usage = (command: string): string => `See ‘dateline ${command}--help’.\n`;
  for (const [words, message] of [
    [[], `No command given. ${usage('')}`],
    [['dance'], `There is no command ‘dance’. ${usage('')}`],
    [['analyze'], `Name at least one file or folder to analyze. ${usage('analyze ')}`],
    [['analyze', '.', '--jobs', 'many'], `--jobs takes a whole number from 1; ‘many’ is not one. ${usage('analyze ')}`],
    [
      ['analyze', '.', '--reference-date', '2018-02-30'],
      `--reference-date takes a day such as 2018-07-21; ‘2018-02-30’ is not one. ${usage('analyze ')}`,
    ],
    [
      ['check', '.', '--format', 'xml'],
      `--format takes text, json, sarif; ‘xml’ is not one of them. ${usage('check ')}`,
    ],
    [['check', '.', '--shout'], `Unknown option ‘--shout’. ${usage('check ')}`],
  ] as const)
    it(`refuses 'dateline ${words.join(' ')}' in one sentence`, async () => {
      assert.deepEqual(await dateline(...words), { status: 2, out: '', err: message });
    });

  describe('check', () => {
    let bad: string;
    beforeEach(() => {
      mkdirSync(join(folder, 'bad'));
      bad = join(folder, 'bad/one.txt');
      writeFileSync(bad, 'А new meeting is planned.\r\nIt is in Oslo.\r\n');
    });
    afterEach(() => rmSync(join(folder, 'bad'), { recursive: true }));

    it('tells of findings with the line and a caret', async () => {
      const { status, out, err } = await dateline('check', bad);
      assert.equal(status, 1);
      assert.equal(err, '1 finding in 1 of 1 dump.\n');
      const lines = out.split('\n');
      assert.match(lines[0], /one\.txt:1:1: warning: .+ \[text\/mixed-script\]$/);
      assert.deepEqual(lines.slice(1, 3), ['    1 | А new meeting is planned.', '      | ^']);
      assert.match(lines[3], /^ {6}fix: /);
    });

    it('tells of the same findings as JSON and as SARIF', async () => {
      const json = await dateline('check', folder, '--format', 'json');
      const sarif = await dateline('check', folder, '--format', 'sarif');
      assert.deepEqual([json.status, sarif.status], [1, 1]);
      const dumps = JSON.parse(json.out);
      assert.deepEqual(
        dumps.map((d: { path: string }) => d.path),
        [bad],
      );
      const { version, runs } = JSON.parse(sarif.out);
      assert.equal(version, '2.1.0');
      const [result] = runs[0].results;
      assert.equal(result.ruleId, dumps[0].findings[0].code);
      assert.equal(result.locations[0].physicalLocation.artifactLocation.uri, `file://${bad}`);
      assert.deepEqual(result.locations[0].physicalLocation.region, {
        ...{ startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 },
        ...{ charOffset: 0, charLength: 1 },
      });
      assert.ok(runs[0].tool.driver.rules.some((rule: { id: string }) => rule.id === result.ruleId));
    });

    it('holds days against the house style that is asked for', async () => {
      const file = join(folder, 'styled.txt');
      writeFileSync(
        file,
        'A quay opens\n\nThe quay was opened on 3 July 2018. A mole was built until 2018-09-14, they said.\n',
      );
      const styled = await dateline('check', file, '--severity', 'hint', '--date-style', 'iso', '--fix');
      assert.equal(styled.status, 0);
      assert.match(readFileSync(file, 'utf8'), /opened on 2018-07-03\. .* until 2018-09-14/);
      mkdirSync(join(folder, '.dateline'), { recursive: true });
      writeFileSync(
        join(folder, '.dateline', 'glossary.json'),
        JSON.stringify({ people: [{ name: 'Sergei Lavrov' }] }),
      );
      const named = join(folder, 'named.txt');
      writeFileSync(named, 'MOSCOW, July 3, 2019. / Sergey Lavrov spoke in Moscow.\n');
      const own = await dateline('check', named, '--severity', 'info');
      assert.deepEqual([own.status, own.out], [0, '']);
      const house = await dateline('check', named, '--severity', 'info', '--names-style', 'glossary');
      assert.match(house.out, /‘Sergey Lavrov’ is written ‘Sergei Lavrov’ in the glossary/);
      const counted = await dateline('check', named, '--severity', 'info', '--names-style', 'corpus');
      assert.deepEqual([counted.status, counted.out], [0, '']);
      assert.match(counted.err, /no index here tells/);
      const indexed = mkdtempSync(join(tmpdir(), 'dateline-style-'));
      for (const [name, city] of [
        ['a', 'Kyiv'],
        ['b', 'Kyiv'],
        ['c', 'Kyiv'],
        ['d', 'Kiev'],
      ])
        writeFileSync(
          join(indexed, `${name}.txt`),
          `VIENNA, July 3, 2019. / Ministers left for ${city} in the morning.\n`,
        );
      assert.equal((await dateline('index', indexed)).status, 0);
      const corpus = await dateline('check', indexed, '--severity', 'info', '--names-style', 'corpus');
      assert.match(corpus.out, /‘Kiev’ is written ‘Kyiv’ in 3 articles/);
      rmSync(indexed, { recursive: true });
      const unknown = await dateline('check', file, '--date-style', 'roman');
      assert.equal(unknown.status, 2);
      assert.match(unknown.err, /--date-style/);
      rmSync(file);
    });

    it('leaves alone what the editor ignores, in folders below too', async () => {
      const own = join(folder, 'bad/.dateline');
      mkdirSync(own);
      mkdirSync(join(folder, 'bad/deep'));
      const deep = join(folder, 'bad/deep/two.txt');
      writeFileSync(deep, 'А new quay.\n');
      const words = { code: 'text/mixed-script', text: 'А' };
      const place = { ...words, before: '', after: ' new quay.\n' };
      const ignore = (kept: unknown): void => writeFileSync(join(own, 'ignored.json'), JSON.stringify(kept));
      const found = async (...more: string[]): Promise<string[]> => {
        const { out } = await dateline('check', bad, deep, '--format', 'json', ...more);
        return JSON.parse(out).map((d: { path: string }) => d.path);
      };
      ignore({ version: 1, files: { 'deep/two.txt': { places: [place] } } });
      assert.deepEqual(await found(), [bad]);
      ignore({ version: 1, files: { 'one.txt': { words: [words] } } });
      assert.deepEqual(await found(), [deep]);
      ignore({ version: 1, everywhere: [words] });
      assert.deepEqual(await found('--fix'), []);
      assert.equal(readFileSync(deep, 'utf8'), 'А new quay.\n');
      writeFileSync(join(own, 'ignored.json'), '{');
      const { status, out, err } = await dateline('check', bad, deep, '--format', 'json');
      assert.equal(status, 2);
      assert.equal(JSON.parse(out).length, 2);
      assert.match(err, /ignored\.json can't be read, so all findings are shown/);
    });

    it('finds nothing in nothing', async () => {
      assert.deepEqual(await dateline('check', join(folder, '0.txt'), '--format', 'json'), {
        ...{ status: 0, out: '[]\n', err: '' },
      });
    });

    it('fixes what is sure and keeps encoding, mark and line ends', async () => {
      const wide = join(folder, 'bad/wide.txt');
      writeFileSync(wide, Buffer.from('\ufeffА new meeting\r\nis planned.\r\n', 'utf16le'));
      symlinkSync('one.txt', join(folder, 'bad/link.txt'));
      assert.equal((await dateline('check', folder, '--fix')).status, 0);
      assert.equal(readFileSync(wide).toString('utf16le'), '\ufeffA new meeting\r\nis planned.\r\n');
      assert.equal(readFileSync(bad, 'utf8'), 'A new meeting is planned.\r\nIt is in Oslo.\r\n');
      assert.deepEqual(readdirSync(join(folder, 'bad')).sort(), ['link.txt', 'one.txt', 'wide.txt']);
    });

    it('does not fix a file whose bytes it could not give back', async () => {
      const damaged = Buffer.concat([Buffer.from('А new meeting, «встреча» '), Buffer.from([0xff, 0x0a])]);
      writeFileSync(bad, damaged);
      const { status, err } = await dateline('check', bad, '--fix');
      assert.equal(status, 2);
      assert.match(err, /one\.txt: It was not fixed, because it holds damaged characters\.\n/);
      assert.deepEqual(readFileSync(bad), damaged);
    });

    it('lets no text drive the terminal', async () => {
      writeFileSync(bad, 'А\x1b[31m new\u202emeeting is planned here today.\n');
      const { out } = await dateline('check', bad);
      assert.match(out, / {4}1 \| А·\[31m new·meeting/);
    });

    it('lets no text or name of a file drive it in a search and in what could not be done', async () => {
      const apart = mkdtempSync(join(tmpdir(), 'dateline-hostile-'));
      writeFileSync(join(apart, '\x1b[31m.txt'), 'Harbour\u202e talks\n\nThe harbour\u202e is \u009b31mclosed.\n');
      const { out } = await dateline('search', apart, 'harbour');
      assert.match(out, /·\[31m\.txt:\d+ .*\n.*harbour· is/);
      const { err } = await dateline('analyze', join(apart, '\x1b[32m.txt'));
      assert.match(err, /·\[32m\.txt: There is no such file\./);
      rmSync(apart, { recursive: true });
    });

    it('shows the day of what it finds, and filters passages and events by days and their lack', async () => {
      const apart = mkdtempSync(join(tmpdir(), 'dateline-days-'));
      writeFileSync(
        join(apart, 'dated.txt'),
        'Talks on the harbour held in Turku\n\nTURKU, July 21, 2018. Talks on the harbour were held in Turku on Saturday.\n',
      );
      writeFileSync(join(apart, 'open.txt'), 'Ferries sail again\n\nNobody waits for the ferry in the harbour.\n');
      const all = await dateline('search', apart, 'harbour');
      assert.match(all.out, /dated\.txt:\d+ {2}Talks on the harbour held in Turku \(21 July 2018\)\n/);
      assert.match(all.out, /open\.txt:\d+ {2}Ferries sail again\n/);
      const undated = await dateline('search', apart, 'harbour', 'when:none', '--format', 'json');
      assert.deepEqual(
        JSON.parse(undated.out).map((hit: object) => Object.keys(hit)),
        [['path', 'start', 'end', 'turn', 'speaker', 'score', 'snippet']],
      );
      const events = async (...filter: readonly string[]): Promise<readonly string[]> =>
        (await dateline('events', apart, ...filter)).out
          .split('\n')
          .filter(Boolean)
          .flatMap((line) => JSON.parse(line).documents.map((path: string) => basename(path)));
      assert.deepEqual((await events()).toSorted(), ['dated.txt', 'open.txt']);
      assert.deepEqual(await events('when:2018-07', 'talks'), ['dated.txt']);
      assert.deepEqual(await events('when:none'), ['open.txt']);
      const wrong = await dateline('events', apart, 'is:question');
      assert.equal(wrong.status, 2);
      assert.match(wrong.err, /^Events have no filter ‘is:’\. Filters are who, where, when, event\./);
      rmSync(apart, { recursive: true });
    });

    it('shows a window of a very long line', async () => {
      writeFileSync(
        bad,
        `${'The talks went on. '.repeat(1000)}А new meeting is planned. ${'More talks. '.repeat(1000)}`,
      );
      const { out } = await dateline('check', bad);
      const [, line, caret] = out.split('\n');
      assert.ok(line.length < 120);
      assert.equal(line[caret.indexOf('^')], 'А');
    });

    it('cuts no character in two at the edges of that window', async () => {
      writeFileSync(bad, `${'😀'.repeat(500)} А new meeting is planned. ${'😀'.repeat(500)}x${'😀'.repeat(500)}`);
      const { out } = await dateline('check', bad);
      assert.match(out, /\| …·?😀/);
      assert.doesNotMatch(out, /\ufffd/);
    });
  });

  it('prints help and version', async () => {
    for (const words of [['--help'], ['analyze', '--help'], ['check', '--help'], ['serve', '-h'], ['--version']]) {
      const { status, out, err } = await dateline(...words);
      assert.deepEqual({ status, err }, { status: 0, err: '' });
      assert.notEqual(out, '');
    }
  });
});
