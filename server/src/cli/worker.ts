import { workerData } from 'node:worker_threads';
import { serveBatches } from '../files/pool.ts';
import type { Input } from './engine.ts';
import { perform, type Task } from './tasks.ts';

const task = workerData as Task;
serveBatches((input: Input) => perform(task, input));
