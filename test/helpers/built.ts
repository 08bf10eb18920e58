import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const PROJECT = join(import.meta.dirname, '../..');

/** What is started as a process of its own: as it is built, and its source. */
const PROGRAMS = {
  cli: ['dist/cli.js', 'server/src/cli/main.ts'],
  server: ['dist/server.cjs', 'server/src/lsp/main.ts'],
} as const;

/** When the newest of all files that a program is built from was written, in milliseconds. */
let written: number | null = null;

/**
 * The file to start a program from. That is the built one, which users have too and which starts in a quarter of the time; where a
 * source was written after it, the sources, so that no test tells of what no longer is.
 */
export function program(name: keyof typeof PROGRAMS): string {
  const [built, source] = PROGRAMS[name].map((file) => join(PROJECT, file));
  written ??= newest(join(PROJECT, 'server'));
  return (statSync(built, { throwIfNoEntry: false })?.mtimeMs ?? 0) > written ? built : source;
}

function newest(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((latest, { parentPath, name }) => Math.max(latest, statSync(join(parentPath, name)).mtimeMs), 0);
}
