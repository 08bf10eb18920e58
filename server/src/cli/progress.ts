import { pace } from '../features/pace.ts';
import { printable } from './printable.ts';

/** What tells the user how far a long run is. */
export interface Progress {
  /** So many of so many are done. */
  at(done: number, total: number): void;
  /** A line on standard error that does not tear the bar. */
  say(line: string): void;
  stop(): void;
}

/** Fewer are done before a bar could be read. */
const WORTH_A_BAR = 2;

/**
 * A bar on standard error where a person watches and the output does not run over the same terminal; else only the lines. It comes with
 * the first that is done, as only then is known how many there are. `what` is counted; `isSilent` says that there is no other output.
 */
export async function showProgress(what = 'dumps', isSilent = false): Promise<Progress> {
  if (!process.stderr.isTTY || (process.stdout.isTTY && !isSilent))
    return { at: () => {}, say: (line) => process.stderr.write(`${printable(line)}\n`), stop: () => {} };
  const { SingleBar } = (await import('cli-progress')).default;
  const bar = new SingleBar({
    format: `{bar} {value} of {total} ${what}, {rate}, {left}`,
    stream: process.stderr,
    barCompleteChar: '━',
    barIncompleteChar: ' ',
    hideCursor: true,
    clearOnComplete: true,
    stopOnComplete: false,
  });
  let began: number | null = null;
  return {
    at: (done, total) => {
      if (total < WORTH_A_BAR) return;
      if (began === null) {
        began = performance.now();
        bar.start(total, done, pace(done, total, 0));
      } else bar.update(done, pace(done, total, performance.now() - began));
    },
    say: (line) => {
      process.stderr.write(`${began === null ? '' : '\r\x1b[K'}${printable(line)}\n`);
      if (began !== null) bar.render();
    },
    stop: () => {
      if (began !== null) bar.stop();
      // What is said from now on finds no bar to draw anew.
      began = null;
    },
  };
}
