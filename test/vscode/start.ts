// Opens Dateline, as it stands here, in a real VS Code: the desktop's where there is one, else in the browser.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { onPath } from './chromium.ts';
import { PROJECT, VsCodeServer } from './server.ts';

const given = process.argv.slice(2).find((word) => !word.startsWith('-'));
// npm runs scripts in the project's folder; the user's own is in this variable.
const folder = given ? resolve(process.env.INIT_CWD ?? '.', given) : join(PROJECT, 'test/fixtures/newsroom');
if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
  console.error(existsSync(folder) ? `${folder} is not a folder.` : `There is no folder ${folder}.`);
  process.exit(2);
}
const build = spawnSync(process.execPath, ['esbuild.mjs'], { cwd: PROJECT, stdio: 'inherit' });
if (build.status !== 0) process.exit(build.status ?? 1);

const desktop = process.env.DATELINE_EDITOR === 'browser' ? undefined : onPath('code');
if (desktop) {
  console.log(`Opening ${folder} in VS Code.`);
  const child = spawn(desktop, ['--new-window', `--extensionDevelopmentPath=${PROJECT}`, folder], { stdio: 'inherit' });
  child.on('exit', (status) => process.exit(status ?? 1));
} else {
  const server = await VsCodeServer.start();
  console.log(`Open this address in a browser on this machine (Ctrl+C ends it):\n\n  ${server.url({ folder })}\n`);
  const stop = async (): Promise<void> => {
    await server.stop();
    process.exit(0);
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}
