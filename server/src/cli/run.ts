import { once } from 'node:events';
import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import type { DayMonthOrder } from '../dates/model.ts';
import { findDumps } from '../files/find.ts';
import { performAll } from '../files/work.ts';
import type { Input } from './engine.ts';
import { showProgress } from './progress.ts';
import { type Outcome, perform, type Task } from './tasks.ts';
import { wholeNumber } from './usage.ts';

/** Below this many dumps a second thread takes longer to start than to help. */
const WORTH_THREADS = 200;

export interface Run {
  readonly paths: readonly string[];
  /** As given with `--jobs`; undefined where nothing was said. */
  readonly jobs: string | undefined;
  /** The day to read a dump's relative dates against, by its path. */
  readonly referenceDate?: (path: string) => string | null;
  /** The order of day and month beside a dump, by its path. */
  readonly order?: (path: string) => DayMonthOrder | undefined;
}

export interface Tally {
  readonly dumps: number;
  readonly findings: number;
  readonly dumpsWithFindings: number;
  readonly failed: number;
}

/**
 * Does a task on every dump of the paths, in order, and gives each outcome's output to `write`. Files that could not be read
 * are named on standard error, one line each.
 */
export async function runTask(
  task: Task,
  { paths, jobs, referenceDate = () => null, order = () => undefined }: Run,
  write: (text: string) => Promise<void>,
): Promise<Tally> {
  const given = jobs === undefined ? undefined : wholeNumber('--jobs', jobs);
  const found = await findDumps(paths);
  const inputs: Input[] = [];
  for (const f of found)
    if (!('problem' in f)) inputs.push({ path: f.path, referenceDate: referenceDate(f.path), order: order(f.path) });
  const threads = given ?? (inputs.length < WORTH_THREADS ? 1 : Math.min(8, availableParallelism()));
  const tally = { dumps: inputs.length, findings: 0, dumpsWithFindings: 0, failed: 0 };
  const work = {
    worker: { bundle: 'worker.js', source: 'cli/worker.ts' },
    setting: task,
    sizeOf: ({ path }: Input) => statSync(path, { throwIfNoEntry: false })?.size ?? 0,
    perform: (input: Input) => perform(task, input),
  };
  const progress = await showProgress();
  let done = 0;
  const take = async (outcome: Outcome): Promise<void> => {
    tally.findings += outcome.count;
    if (outcome.count > 0) tally.dumpsWithFindings++;
    if (outcome.output !== '') await write(outcome.output);
    if (outcome.problem !== null) {
      tally.failed++;
      progress.say(`${outcome.path}: ${outcome.problem}`);
    }
    progress.at(++done, found.length);
  };
  try {
    for (const f of found) if ('problem' in f) await take({ path: f.path, output: '', count: 0, problem: f.problem });
    for await (const outcome of performAll(work, inputs, threads)) await take(outcome);
  } finally {
    progress.stop();
  }
  if (tally.failed > 1) process.stderr.write(`${tally.failed} of ${found.length} files could not be read.\n`);
  return tally;
}

/** Standard output in pieces of 64 kB; waits where the reader is slower than we are. */
export class Output {
  #pieces: string[] = [];
  #length = 0;

  readonly write = async (text: string): Promise<void> => {
    this.#pieces.push(text);
    this.#length += text.length;
    if (this.#length >= 65536) await this.flush();
  };

  async flush(): Promise<void> {
    if (this.#length === 0) return;
    const text = this.#pieces.join('');
    this.#pieces = [];
    this.#length = 0;
    if (!process.stdout.write(text)) await once(process.stdout, 'drain');
  }
}
