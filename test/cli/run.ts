import { spawn } from 'node:child_process';
import { program } from '../helpers/built.ts';

/** What a run of the command line came to. */
export interface Ended {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line as a process of its own. */
export function dateline(...words: string[]): Promise<Ended> {
  return datelineUntil(null, ...words);
}

/** The same, stopped as by Ctrl+C once it has said something on standard error that matches. */
export function datelineUntil(said: RegExp | null, ...words: string[]): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program('cli'), ...words], { stdio: ['ignore', 'pipe', 'pipe'] });
    let [out, err] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text) => {
      out += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text) => {
      const before = said?.test(err);
      err += text;
      if (!before && said?.test(err)) child.kill('SIGINT');
    });
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, out, err }));
  });
}
