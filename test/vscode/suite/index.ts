// What VS Code calls in its extension host: runs every test of this folder and writes what came of each.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as vscode from 'vscode';
import type { Result } from '../extension-host.ts';

export async function run(): Promise<void> {
  const { default: Mocha } = await import('mocha');
  const mocha = new Mocha({ ui: 'bdd', timeout: 90_000, reporter: 'min' });
  mocha.suite.emit('pre-require', globalThis as never, 'suite', mocha);
  await import('./client.test.ts');
  await import('./dates.test.ts');
  await import('./editor.test.ts');
  await import('./findings.test.ts');
  await import('./server.test.ts');
  await import('./sidebar.test.ts');
  const results: Result[] = [];
  const failures = await new Promise<number>((resolve) => {
    const runner = mocha.run(resolve);
    const tell = (test: Mocha.Test, state: Result['state'], error: Result['error'] = null): void => {
      results.push({ title: test.titlePath().join(' › '), state, error });
    };
    runner.on('pass', (test) => tell(test, 'passed'));
    runner.on('pending', (test) => tell(test, 'skipped'));
    runner.on('fail', (test, error: Error) =>
      tell(test, 'failed', { message: error.message, stack: error.stack ?? error.message }),
    );
  });
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  const file = join(folder.uri.fsPath, '.vscode/results.json');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(results));
  if (failures > 0) throw new Error(`${failures} tests failed.`);
}
