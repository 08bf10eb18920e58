import { spawnSync } from 'node:child_process';
import { onPath } from '../vscode/chromium.ts';

/** Neovim's file; installed where that needs no question, undefined where it cannot be had. */
export function neovim(): string | undefined {
  if (!onPath('nvim') && process.getuid?.() === 0 && onPath('apt-get')) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    for (const words of [['update'], ['install', '--yes', '--no-install-recommends', 'neovim']])
      spawnSync('apt-get', ['-qq', ...words], { stdio: 'ignore', env });
  }
  return onPath('nvim');
}
