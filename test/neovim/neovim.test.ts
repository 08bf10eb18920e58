import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROJECT } from '../vscode/server.ts';
import { neovim } from './installed.ts';

interface Answer {
  readonly symbols: readonly { readonly name: string; readonly depth: number }[];
  readonly diagnostics: readonly { readonly code?: string; readonly message: string; readonly line: number }[];
  readonly actions: readonly string[];
  readonly text?: string;
  readonly problem?: string;
}

const INTERVIEW = join(PROJECT, 'test/fixtures/newsroom/001_c83f05d7be1a6290.txt');

describe('In Neovim, over standard input and output', () => {
  let folder: string;
  let answer: Answer;

  before(function () {
    this.timeout(180_000);
    const editor = neovim();
    if (!editor) {
      console.log('    Neovim is not installed: its tests are skipped.');
      this.skip();
    }
    folder = mkdtempSync(join(tmpdir(), 'dateline-neovim-'));
    const dump = join(folder, '001_0123456789abcdef.txt');
    const file = join(folder, 'answer.json');
    // A Cyrillic А that translation left in the text.
    writeFileSync(
      dump,
      readFileSync(INTERVIEW, 'utf8').replace('It was not as quick', 'А quick end it was not, quick'),
    );
    execFileSync(editor, ['--headless', '--clean', '-c', `luafile ${join(import.meta.dirname, 'session.lua')}`], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: 170_000,
      env: {
        ...process.env,
        DATELINE_SERVER: [process.execPath, join(PROJECT, 'dist/cli.js'), 'serve', '--stdio'].join('\t'),
        DATELINE_DUMP: dump,
        DATELINE_ANSWER: file,
        XDG_STATE_HOME: folder,
        XDG_CACHE_HOME: folder,
      },
    });
    answer = JSON.parse(readFileSync(file, 'utf8'));
    assert.equal(answer.problem, undefined);
  });

  after(() => {
    if (folder) rmSync(folder, { recursive: true, force: true });
  });

  it('lists the questions of an interview', () => {
    const question = answer.symbols.findIndex(({ name }) => name.includes('the scientists are home'));
    assert.ok(question >= 0, JSON.stringify(answer.symbols));
    // Its answer stands under it.
    assert.equal(answer.symbols[question + 1].depth, answer.symbols[question].depth + 1);
  });

  it('shows findings', () => {
    const found = answer.diagnostics.find(({ code }) => code === 'text/mixed-script');
    assert.ok(found, JSON.stringify(answer.diagnostics));
    assert.match(found.message, /Cyrillic/);
  });

  it('fixes a finding', () => {
    assert.ok(answer.actions.length > 0);
    assert.match(answer.text ?? '', /^Pavel Ignatyev: A quick end it was not/m);
  });
});
