import { availableParallelism } from 'node:os';
import { glossaryStamp } from '../files/glossary-stamp.ts';
import { knowledgeOfFolder } from '../files/knowledge.ts';
import { performAll } from '../files/work.ts';
import type { IndexInput, IndexOutcome } from './indexer.ts';
import { readForIndex } from './read-file.ts';

/** Below this many dumps a second thread takes longer to start than to help. */
const WORTH_THREADS = 200;

/** As many threads as are good for so many dumps. */
export function goodThreads(dumps: number): number {
  return dumps < WORTH_THREADS ? 1 : Math.min(8, availableParallelism());
}

/** Reads files of a folder for the index, with the folder's glossary, on some threads; with one, on this one. */
export function readAll(folder: string, inputs: readonly IndexInput[], threads: number): AsyncIterable<IndexOutcome> {
  let here: ReturnType<typeof readerFor> | null = null;
  const work = {
    worker: { bundle: 'server.cjs', source: 'corpus/worker.ts' },
    setting: folder,
    sizeOf: ({ size }: IndexInput) => size,
    perform: (input: IndexInput) => {
      here ??= readerFor(folder);
      return here(input);
    },
  };
  return performAll(work, inputs, threads);
}

/** What reads a folder's files with what is known there now. */
export function readerFor(folder: string): (input: IndexInput) => IndexOutcome {
  const stamp = glossaryStamp(folder) ?? '';
  const { knowledge } = knowledgeOfFolder(folder);
  return (input) => readForIndex(input, knowledge, stamp);
}
