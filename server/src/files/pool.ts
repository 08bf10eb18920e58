import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parentPort, Worker } from 'node:worker_threads';

/** Work that threads share. Inputs, outcomes and setting are plain data: they go between threads. */
export interface Work<Input, Outcome> {
  /** The worker's module: a bundle beside the others, or where the sources run the one at this place below `src`. */
  readonly worker: { readonly bundle: string; readonly source: string };
  /** What every worker is given when it starts. */
  readonly setting: unknown;
  /** How large an input is, in bytes: what comes of it takes about as much memory. */
  readonly sizeOf: (input: Input) => number;
  /** Does the work for one input in this thread. Never throws. */
  readonly perform: (input: Input) => Outcome;
}

/** In a worker: does the work for every batch that comes in. */
export function serveBatches<Input, Outcome>(perform: (input: Input) => Outcome): void {
  parentPort?.on('message', (inputs: readonly Input[]) => parentPort?.postMessage(inputs.map(perform)));
}

function workerFile({ bundle, source }: Work<unknown, unknown>['worker']): string {
  const bundled = fileURLToPath(new URL(`./${bundle}`, import.meta.url));
  return existsSync(bundled) ? bundled : fileURLToPath(new URL(`../${source}`, import.meta.url));
}

interface Request<Input, Outcome> {
  readonly inputs: readonly Input[];
  readonly resolve: (outcomes: readonly Outcome[]) => void;
  readonly reject: (error: Error) => void;
}

/**
 * The space of a thread for new objects, in megabytes. Node 24 lets it grow beyond what older ones do: two threads that read a
 * folder took eighty megabytes more by it, and no less time.
 */
const YOUNG = { maxYoungGenerationSizeMb: 48 };

/** Batches that lie before a worker at once: it goes on with them while this thread writes what came of others and hands out none. */
export const BEFORE_EACH = 8;

/**
 * Worker threads that take batches in turn. It is this short because nothing more is needed; tinypool finds its worker by
 * its own place in node_modules, which a bundle does not have.
 */
export class Pool<Input, Outcome> {
  readonly #waiting: Request<Input, Outcome>[] = [];
  /** What lies before each worker, in the order in which it answers. */
  readonly #before = new Map<Worker, Request<Input, Outcome>[]>();

  constructor(work: Work<Input, Outcome>, size: number) {
    const file = workerFile(work.worker);
    for (let i = 0; i < size; i++) {
      const worker = new Worker(file, { workerData: work.setting, resourceLimits: YOUNG });
      worker.on('message', (outcomes: readonly Outcome[]) => {
        this.#before.get(worker)?.shift()?.resolve(outcomes);
        this.#next();
      });
      worker.on('error', (error) => this.#fail(worker, error instanceof Error ? error : new Error(String(error))));
      worker.on('exit', () => this.#fail(worker, new Error('A worker thread ended before its work was done.')));
      this.#before.set(worker, []);
    }
  }

  run(inputs: readonly Input[]): Promise<readonly Outcome[]> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ inputs, resolve, reject });
      this.#next();
    });
  }

  async close(): Promise<void> {
    await Promise.all([...this.#before.keys()].map((worker) => worker.terminate()));
  }

  /** Lays what waits before the workers, always before the one that has least to do. */
  #next(): void {
    for (const request of this.#waiting.splice(0)) {
      const worker = this.#leastBusy();
      if (worker) {
        this.#before.get(worker)?.push(request);
        worker.postMessage(request.inputs);
      } else this.#waiting.push(request);
    }
  }

  /** The worker that has least to do; null where all have enough. */
  #leastBusy(): Worker | null {
    let least = BEFORE_EACH;
    let found: Worker | null = null;
    for (const [worker, { length }] of this.#before)
      if (length < least) {
        least = length;
        found = worker;
      }
    return found;
  }

  /** A thread that is gone (out of memory, for one) takes its batches with it; so does the last one all that wait. */
  #fail(worker: Worker, error: Error): void {
    const lost = this.#before.get(worker) ?? [];
    this.#before.delete(worker);
    if (this.#before.size === 0) lost.push(...this.#waiting.splice(0));
    for (const request of lost) request.reject(error);
  }
}
