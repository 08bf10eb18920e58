import { availableParallelism } from 'node:os';
import { builtInKnowledge } from '../files/knowledge.ts';
import { performAll } from '../files/pool.ts';
import type { IndexInput, IndexOutcome } from './indexer.ts';
import { readForIndex } from './read-file.ts';

/** Below this many dumps a second thread takes longer to start than to help. */
const WORTH_THREADS = 200;

/** As many threads as are good for so many dumps. */
export function goodThreads(dumps: number): number {
  return dumps < WORTH_THREADS ? 1 : Math.min(8, availableParallelism());
}

/** Reads files for the index with some threads; with one, in this one. */
export function readAll(inputs: readonly IndexInput[], threads: number): AsyncIterable<IndexOutcome> {
  const knowledge = threads === 1 && inputs.length > 0 ? builtInKnowledge() : null;
  const work = {
    worker: { bundle: 'server.cjs', source: 'corpus/worker.ts' },
    setting: null,
    perform: (input: IndexInput) => readForIndex(input, knowledge ?? builtInKnowledge()),
  };
  return performAll(work, inputs, threads);
}
