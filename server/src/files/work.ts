import type { Work } from './pool.ts';

/** Inputs handed over at a time: enough that the messages between threads cost nothing beside the reading. */
const BATCH = 16;
/** Bytes of inputs handed over at a time, unless a single one is larger: what comes of those that are ahead has to find room. */
const BATCH_BYTES = 128 * 1024;

/**
 * Does work on all inputs with `jobs` threads, and yields what came of them in the order of the inputs. No more than a few
 * batches are read ahead of the one that is waited for, so a slow reader of the output slows the work instead of filling the memory.
 */
export async function* performAll<Input, Outcome>(
  work: Work<Input, Outcome>,
  inputs: readonly Input[],
  jobs: number,
): AsyncGenerator<Outcome> {
  if (jobs === 1) {
    for (const input of inputs) yield work.perform(input);
    return;
  }
  // Few runs need threads, and Node takes a while to load what they need.
  const { BEFORE_EACH, Pool } = await import('./pool.ts');
  const pool = new Pool<Input, Outcome>(work, Math.min(jobs, Math.ceil(inputs.length / BATCH)));
  try {
    const ahead: Promise<readonly Outcome[]>[] = [];
    for (const batch of batchesOf(inputs, work.sizeOf)) {
      ahead.push(pool.run(batch));
      // The rejection is met where the batch is waited for; until then it must not end the process.
      ahead.at(-1)?.catch(() => {});
      if (ahead.length >= jobs * BEFORE_EACH) yield* (await ahead.shift()) ?? [];
    }
    for (const batch of ahead) yield* await batch;
  } finally {
    await pool.close();
  }
}

/** Cuts inputs into batches that are worth a message and not too large. */
function* batchesOf<Input>(inputs: readonly Input[], sizeOf: (input: Input) => number): Generator<readonly Input[]> {
  let batch: Input[] = [];
  let bytes = 0;
  for (const input of inputs) {
    batch.push(input);
    bytes += sizeOf(input);
    if (batch.length < BATCH && bytes < BATCH_BYTES) continue;
    yield batch;
    batch = [];
    bytes = 0;
  }
  if (batch.length > 0) yield batch;
}
