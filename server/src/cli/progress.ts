/** What tells the user how far a long run is. */
export interface Progress {
  step(): void;
  /** A line on standard error that does not tear the bar. */
  say(line: string): void;
  stop(): void;
}

/** A bar on standard error where a person watches and the output does not run over the same terminal; else only the lines. */
export async function showProgress(total: number): Promise<Progress> {
  if (!process.stderr.isTTY || process.stdout.isTTY || total < 2)
    return { step: () => {}, say: (line) => process.stderr.write(`${line}\n`), stop: () => {} };
  const { SingleBar } = (await import('cli-progress')).default;
  const bar = new SingleBar({
    format: '{bar} {value} of {total} dumps, {eta_formatted} left',
    stream: process.stderr,
    barCompleteChar: '━',
    barIncompleteChar: ' ',
    hideCursor: true,
    clearOnComplete: true,
    stopOnComplete: false,
  });
  bar.start(total, 0);
  return {
    step: () => bar.increment(),
    say: (line) => {
      process.stderr.write(`\r\x1b[K${line}\n`);
      bar.render();
    },
    stop: () => bar.stop(),
  };
}
