import type { Work } from './pool.ts';

/** Inputs handed over at a time: enough that the messages between threads cost nothing beside the reading. */
const BATCH = 16;

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
  const { Pool } = await import('./pool.ts');
  const pool = new Pool<Input, Outcome>(work, Math.min(jobs, Math.ceil(inputs.length / BATCH)));
  try {
    const ahead: Promise<readonly Outcome[]>[] = [];
    for (let i = 0; i < inputs.length; i += BATCH) {
      ahead.push(pool.run(inputs.slice(i, i + BATCH)));
      // The rejection is met where the batch is waited for; until then it must not end the process.
      ahead.at(-1)?.catch(() => {});
      if (ahead.length >= jobs * 3) yield* (await ahead.shift()) ?? [];
    }
    for (const batch of ahead) yield* await batch;
  } finally {
    await pool.close();
  }
}
