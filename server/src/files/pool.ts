import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parentPort, Worker } from 'node:worker_threads';

/** Work that threads share. Inputs, outcomes and setting are plain data: they go between threads. */
export interface Work<Input, Outcome> {
  /** The worker's module: a bundle beside the others, or where the sources run the one at this place below `src`. */
  readonly worker: { readonly bundle: string; readonly source: string };
  /** What every worker is given when it starts. */
  readonly setting: unknown;
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

/**
 * Worker threads that take batches in turn. It is this short because nothing more is needed; tinypool finds its worker by
 * its own place in node_modules, which a bundle does not have.
 */
export class Pool<Input, Outcome> {
  readonly #workers: Worker[] = [];
  readonly #idle: Worker[] = [];
  readonly #waiting: Request<Input, Outcome>[] = [];
  readonly #current = new Map<Worker, Request<Input, Outcome>>();

  constructor(work: Work<Input, Outcome>, size: number) {
    const file = workerFile(work.worker);
    for (let i = 0; i < size; i++) {
      const worker = new Worker(file, { workerData: work.setting, resourceLimits: YOUNG });
      worker.on('message', (outcomes: readonly Outcome[]) => {
        this.#current.get(worker)?.resolve(outcomes);
        this.#current.delete(worker);
        this.#idle.push(worker);
        this.#next();
      });
      worker.on('error', (error) => this.#fail(worker, error instanceof Error ? error : new Error(String(error))));
      worker.on('exit', () => this.#fail(worker, new Error('A worker thread ended before its work was done.')));
      this.#workers.push(worker);
      this.#idle.push(worker);
    }
  }

  run(inputs: readonly Input[]): Promise<readonly Outcome[]> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ inputs, resolve, reject });
      this.#next();
    });
  }

  async close(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
  }

  #next(): void {
    const worker = this.#idle.pop();
    if (!worker) return;
    const request = this.#waiting.shift();
    if (!request) {
      this.#idle.push(worker);
      return;
    }
    this.#current.set(worker, request);
    worker.postMessage(request.inputs);
  }

  /** A thread that is gone (out of memory, for one) takes its batch with it; so does the last one all that wait. */
  #fail(worker: Worker, error: Error): void {
    this.#current.get(worker)?.reject(error);
    this.#current.delete(worker);
    this.#workers.splice(0, this.#workers.length, ...this.#workers.filter((w) => w !== worker));
    this.#idle.splice(0, this.#idle.length, ...this.#idle.filter((w) => w !== worker));
    if (this.#workers.length === 0) for (const request of this.#waiting.splice(0)) request.reject(error);
  }
}
