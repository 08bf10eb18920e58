import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const PROJECT = path.resolve(import.meta.dirname, '../..');
const TOOL = path.join(PROJECT, 'node_modules/vscode-tmgrammar-test/dist/unit.js');

function run(file: string): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [TOOL, file], { cwd: PROJECT, encoding: 'utf8' });
  return { status, output: stdout + stderr };
}

describe('The grammar', () => {
  it('gives the scopes that are drawn under the lines', () => {
    const { status, output } = run('test/syntaxes/press-release.press.txt');
    assert.equal(status, 0, output);
  });

  it('takes long lines without a stop', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'dateline-grammar-'));
    const file = path.join(folder, 'long.press.txt');
    const lines = ['Aa'.repeat(5000), 'Aa '.repeat(3000), '“'.repeat(5000), 'a@'.repeat(5000), 'A.'.repeat(5000)];
    writeFileSync(file, `# SYNTAX TEST "text.press-release"\n${lines.join('\n')}\n`);
    const started = performance.now();
    const { status, output } = run(file);
    rmSync(folder, { recursive: true, force: true });
    assert.equal(status, 0, output);
    assert.ok(performance.now() - started < 15_000);
  });
});
