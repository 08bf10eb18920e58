import { workerData } from 'node:worker_threads';
import { serveBatches } from '../files/pool.ts';
import { readerFor } from './read-all.ts';

serveBatches(readerFor(workerData as string));
