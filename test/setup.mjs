// Runs on any Node from 20: brings a fresh clone to where the rest can run.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const PROJECT = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const BIN = join(PROJECT, 'node_modules/.bin');

/** Installs what the lock file names, where something of it is missing; meanwhile VS Code's build for the browser is fetched, if tests in it follow. */
async function install(forEditor) {
  if (isInstalled()) return;
  // What fails here is told of where VS Code is needed.
  const child = forEditor
    ? spawn(process.execPath, ['test/vscode/browser-build.mjs'], { cwd: PROJECT, stdio: 'ignore' })
    : null;
  const fetched = child && new Promise((resolve) => child.on('close', resolve));
  console.error('Installing what the project needs (npm ci) ...');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: PROJECT,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error('The packages that the project needs could not be installed; see above.');
    child?.kill();
    process.exit(1);
  }
  await fetched;
}

/** True where every package of the lock file is there in its version; npm keeps a list of what it has put there. */
function isInstalled() {
  const installed = join(PROJECT, 'node_modules/.package-lock.json');
  if (!existsSync(installed) || !existsSync(join(BIN, 'node'))) return false;
  const { packages } = JSON.parse(readFileSync(join(PROJECT, 'package-lock.json'), 'utf8'));
  const there = JSON.parse(readFileSync(installed, 'utf8')).packages;
  return Object.entries(packages).every(
    ([place, { version, optional }]) => place === '' || optional || there[place]?.version === version,
  );
}

/** Runs a TypeScript file of the project with the project's own Node, and ends as it ends. */
export async function runWithOwnNode(file, forEditor = false) {
  await install(forEditor);
  const child = spawn(join(BIN, 'node'), [join(PROJECT, file), ...process.argv.slice(2)], {
    cwd: PROJECT,
    stdio: 'inherit',
    env: { ...process.env, PATH: `${BIN}${delimiter}${process.env.PATH}` },
  });
  // Ctrl+C reaches the whole group; the child tidies up and ends by itself.
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('exit', (status, signal) => process.exit(status ?? (signal === null ? 1 : 130)));
}

// `node test/setup.mjs` only installs.
if (process.argv[1] === fileURLToPath(import.meta.url)) await install(true);
