import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { startEditor } from '../lsp/client.ts';
import { browserBuild } from './browser-build.mjs';
import { PROJECT } from './server.ts';

/** What the package may weigh, so that it installs at once on any line. */
const MOST = 1_500_000;

const LEFT_OUT = new Set(['.git', '.vscode-test', 'node_modules']);

describe('The package', () => {
  let folder: string;
  let file: string;

  before(function () {
    this.timeout(300_000);
    folder = mkdtempSync(join(tmpdir(), 'dateline-package-'));
    file = join(folder, 'dateline.vsix');
    // Packed from a copy without VS Code's build, which lies in the project: the packer holds each file against each of its patterns.
    const copy = join(folder, 'project');
    cpSync(PROJECT, copy, { recursive: true, filter: (path) => !LEFT_OUT.has(relative(PROJECT, path)) });
    symlinkSync(join(PROJECT, 'node_modules'), join(copy, 'node_modules'), 'junction');
    execFileSync('npm', ['run', '--silent', 'package', '--', '--out', file], {
      cwd: copy,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  });

  after(() => rmSync(folder, { recursive: true, force: true }));

  it('weighs at most 1.5 MB', () => {
    const { size } = statSync(file);
    assert.ok(size <= MOST, `It has ${(size / 1e6).toFixed(2)} MB.`);
  });

  it('installs into VS Code', () => {
    const code = (...words: string[]): string =>
      execFileSync(
        process.execPath,
        [
          browserBuild(),
          '--accept-server-license-terms',
          '--server-data-dir',
          folder,
          '--extensions-dir',
          folder,
          ...words,
        ],
        { env: { ...process.env, EXTENSIONS_GALLERY: '{}' }, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] },
      );
    code('--install-extension', file);
    assert.match(code('--list-extensions', '--show-versions'), /^dateline\.dateline@\d+\.\d+\.\d+$/m);
  });

  it('holds all that the editor needs, and not the command line', () => {
    const [installed] = readdirSync(folder).filter((name) => name.startsWith('dateline.dateline-'));
    const wanted = readdirSync(join(PROJECT, 'dist'))
      .filter((name) => !name.endsWith('.js') || name === 'timeline.js')
      .map((name) => name.replace('knowledge.dat', 'knowledge.br'));
    assert.ok(wanted.length >= 4);
    assert.deepEqual(readdirSync(join(folder, installed, 'dist')).sort(), [...new Set(wanted)].sort());
  });

  it('knows in its compressed tables who is who', async () => {
    const [installed] = readdirSync(folder).filter((name) => name.startsWith('dateline.dateline-'));
    const editor = await startEditor({}, { server: join(folder, installed, 'dist/server.cjs') });
    const uri = 'file:///talks.press.txt';
    await editor.open(uri, 'Talks in Berlin\n\nBERLIN, May 4, 2016 - Angela Merkel spoke of the talks.\n');
    const position = { line: 2, character: 24 };
    const hover = await editor.connection.sendRequest('textDocument/hover', { textDocument: { uri }, position });
    assert.match(JSON.stringify(hover), /Chancellor of Germany/);
    await editor.close();
  });
});
