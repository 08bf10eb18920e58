import { builtInKnowledge } from '../files/knowledge.ts';
import { serveBatches } from '../files/pool.ts';
import type { IndexInput } from './indexer.ts';
import { readForIndex } from './read-file.ts';

const knowledge = builtInKnowledge();
serveBatches((input: IndexInput) => readForIndex(input, knowledge));
