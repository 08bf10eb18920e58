import { isProblem, readDump } from '../files/find.ts';
import { type CheckTask, checkDump } from './check-dump.ts';
import { type Input, read } from './engine.ts';
import { indexIn } from './index-beside.ts';
import { toRecord } from './record.ts';

/** What is done with each dump. Plain data: it goes to the worker threads. */
export type Task = AnalyzeTask | CheckTask;

export interface AnalyzeTask {
  readonly kind: 'analyze';
  /** The folder whose glossary and index are evidence, or null. */
  readonly corpus?: string | null;
}

/** What came of one dump. */
export interface Outcome {
  readonly path: string;
  /** What goes to standard output for this dump; empty where there is nothing to say. */
  readonly output: string;
  /** Findings told of. */
  readonly count: number;
  /** One sentence on what could not be done, or null. */
  readonly problem: string | null;
}

/** Does a task on one dump. Never throws: whatever goes wrong with one dump, the others are still worked on. */
export function perform(task: Task, input: Input): Outcome {
  const { path } = input;
  try {
    const dump = readDump(path);
    if (isProblem(dump)) return { path, output: '', count: 0, problem: dump.problem };
    if (task.kind === 'check') return { path, ...checkDump(task, input, dump) };
    const { release, findings } = read(dump.text, input.referenceDate, {
      corpus: task.corpus ?? null,
      path,
      order: input.order,
      names: task.corpus ? indexIn(task.corpus)?.names : undefined,
    });
    return { path, output: `${JSON.stringify(toRecord(path, release, findings))}\n`, count: 0, problem: null };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { path, output: '', count: 0, problem: `Dateline stumbled over this file (${reason}); please report it.` };
  }
}
