// Runs on any Node from 20, as a fresh clone has no other while its packages are fetched.
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = dirname(fileURLToPath(import.meta.url));

/** The npm package that carries VS Code's server and workbench: code-server 4.139.1 is VS Code 1.139.1. */
const PACKAGE = 'code-server@4.139.1';

/** Where VS Code builds are put, by this harness and by `@vscode/test-electron`. About 450 MB. */
export const BUILDS = resolve(process.env.DATELINE_VSCODE_TEST ?? join(HERE, '../../.vscode-test'));

/** Parts that no test needs: they only make the build larger or slower to start. */
const UNNEEDED = [
  'extensions/copilot',
  'extensions/mermaid-markdown-features',
  'node_modules/@github',
  'node_modules/@microsoft/mxc-sdk',
  'node_modules/@devcontainers',
];

/** Native add-ons of `@vscode` without which the server complains at every step. */
const STAND_INS = ['spdlog', 'native-watchdog'];

/**
 * The file to start VS Code's own server with, as `node FILE`. Installed when it is first needed: VS Code's workbench and
 * extension host from npm, without desktop. It is no dependency of the package, as it is a hundred times its size.
 */
export function browserBuild() {
  const folder = join(BUILDS, PACKAGE.replace('@', '-'));
  if (!existsSync(folder)) install(folder);
  return join(vscodeIn(folder), 'out/server-main.js');
}

/** @param {string} folder */
const vscodeIn = (folder) => join(folder, 'node_modules/code-server/lib/vscode');

/**
 * Installs into a folder beside the right one and renames it at the end: what is there is whole.
 *
 * @param {string} folder
 */
function install(folder) {
  console.error(`Installing VS Code for the browser into ${BUILDS} (once, about a minute) ...`);
  mkdirSync(BUILDS, { recursive: true });
  const unfinished = mkdtempSync(join(BUILDS, 'unfinished-'));
  try {
    writeFileSync(join(unfinished, 'package.json'), '{ "private": true }\n');
    // No compiler is needed: what the server has to have of its native add-ons gets a stand-in.
    npm(unfinished, 'install', '--ignore-scripts', '--no-save', PACKAGE);
    npm(vscodeIn(unfinished), 'install', '--ignore-scripts', '--no-save', '--omit=dev');
    for (const part of UNNEEDED) rmSync(join(vscodeIn(unfinished), part), { recursive: true, force: true });
    for (const name of STAND_INS) {
      const place = join(vscodeIn(unfinished), 'node_modules/@vscode', name, 'index.js');
      copyFileSync(join(HERE, 'stand-ins', `${name}.cjs`), place);
    }
    renameSync(unfinished, folder);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`VS Code for the browser could not be installed: ${reason}`);
  }
}

/**
 * @param {string} cwd
 * @param {string[]} words
 */
function npm(cwd, ...words) {
  execFileSync('npm', [...words, '--no-audit', '--no-fund', '--loglevel=error', '--force'], {
    cwd,
    // Standard error is shown, but npm's remarks on its own settings are not the user's concern.
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
}

// `node test/vscode/browser-build.mjs` only installs.
if (process.argv[1] === fileURLToPath(import.meta.url)) browserBuild();
