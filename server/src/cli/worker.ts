import { parentPort, workerData } from 'node:worker_threads';
import { type Input, perform, type Task } from './tasks.ts';

// One thread of the pool: a batch of dumps comes in, what came of them goes out.
const task = workerData as Task;
parentPort?.on('message', (inputs: readonly Input[]) => {
  parentPort?.postMessage(inputs.map((input) => perform(task, input)));
});
