import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';

/** How long is waited for what takes a moment: enough for the slowest machine, and less than any test may take. Milliseconds. */
const PATIENCE = 45_000;

/** Asks again and again until the answer will do, and gives it; fails with the last answer where none does. */
export async function until<T>(
  ask: () => T | PromiseLike<T>,
  willDo: (answer: T) => boolean,
  patience = PATIENCE,
): Promise<T> {
  const last = await lastAnswer(ask, willDo, patience);
  assert.ok(willDo(last), `Waited in vain; the last answer: ${JSON.stringify(last)?.slice(0, 1000)}`);
  return last;
}

/** Waits until the answer is the one wanted; fails with how the last one differs. */
export async function untilEqual<T>(ask: () => T | PromiseLike<T>, wanted: T, patience = PATIENCE): Promise<void> {
  assert.deepEqual(await lastAnswer(ask, (answer) => isDeepStrictEqual(answer, wanted), patience), wanted);
}

async function lastAnswer<T>(
  ask: () => T | PromiseLike<T>,
  willDo: (answer: T) => boolean,
  patience: number,
): Promise<T> {
  for (const end = Date.now() + patience; ; ) {
    const answer = await ask();
    if (willDo(answer) || Date.now() > end) return answer;
    await new Promise((resume) => setTimeout(resume, 20));
  }
}
