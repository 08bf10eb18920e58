import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'];
const MAC = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * A Chromium to show the workbench in. Where there is none, Debian's is installed if that needs no question (as root);
 * else an error says in one sentence what to do.
 */
export function chromiumPath(): string {
  const found = findChromium();
  if (found) return found;
  if (process.getuid?.() === 0 && onPath('apt-get')) {
    console.error('Installing Chromium for the editor tests ...');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const apt = (...words: string[]): void => {
      execFileSync('apt-get', ['-qq', ...words], { stdio: ['ignore', 'ignore', 'pipe'], env });
    };
    try {
      apt('update');
      apt('install', '--yes', '--no-install-recommends', 'chromium', 'fonts-dejavu-core');
    } catch {
      // What is missing is said below.
    }
  }
  const installed = findChromium();
  if (installed) return installed;
  throw new Error('The editor tests need Chromium or Chrome: install one, or name it in the variable CHROMIUM.');
}

function findChromium(): string | undefined {
  const named = process.env.CHROMIUM;
  if (named) return named;
  return NAMES.map(onPath).find((path) => path !== undefined) ?? MAC.find((path) => existsSync(path));
}

/** The file of a program on the PATH, or undefined. */
export function onPath(name: string): string | undefined {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin'];
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}
