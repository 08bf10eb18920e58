import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const MAIN = join(import.meta.dirname, '../../server/src/cli/main.ts');

/** Runs the command line from its sources. */
function dateline(...words: string[]): Promise<{ status: number | null; out: string; err: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [MAIN, ...words], { stdio: ['ignore', 'pipe', 'pipe'] });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      out += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text) => {
      err += text;
    });
    child.on('close', (status) => resolve({ status, out, err }));
  });
}

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

  it('names what it cannot read, reads the rest and says so with its status', async () => {
    const gone = join(folder, 'gone.txt');
    const { status, out, err } = await dateline('analyze', gone, join(folder, '0.txt'));
    assert.equal(status, 2);
    assert.equal(err, `${gone}: There is no such file.\n`);
    assert.equal(out.trim().split('\n').length, 1);
  });

  const usage = (command: string): string => `See 'dateline ${command}--help'.\n`;
  for (const [words, message] of [
    [[], `No command given. ${usage('')}`],
    [['dance'], `There is no command 'dance'. ${usage('')}`],
    [['analyze'], `Name at least one file or folder to analyze. ${usage('analyze ')}`],
    [['analyze', '.', '--jobs', 'many'], `--jobs takes a whole number from 1; 'many' is none. ${usage('analyze ')}`],
    [
      ['analyze', '.', '--reference-date', '2018-02-30'],
      `--reference-date takes a day such as 2018-07-21; '2018-02-30' is none. ${usage('analyze ')}`,
    ],
    [['check', '.', '--format', 'xml'], `--format takes text, json, sarif; 'xml' is none of them. ${usage('check ')}`],
    [['check', '.', '--shout'], `Unknown option '--shout'. ${usage('check ')}`],
  ] as const)
    it(`refuses 'dateline ${words.join(' ')}' in one sentence`, async () => {
      assert.deepEqual(await dateline(...words), { status: 2, out: '', err: message });
    });

  it('prints help and version', async () => {
    for (const words of [['--help'], ['analyze', '--help'], ['check', '--help'], ['serve', '-h'], ['--version']]) {
      const { status, out, err } = await dateline(...words);
      assert.deepEqual({ status, err }, { status: 0, err: '' });
      assert.notEqual(out, '');
    }
  });
});
