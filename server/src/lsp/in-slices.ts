import type { Sliced } from '../tags/store/slices.ts';

/** So long sliced work goes on before it lets others come between, in milliseconds. */
const LONGEST = 8;

/** Lets what waits be done before long work goes on: an editor is answered meanwhile. */
export const othersTurn = (): Promise<void> => new Promise((resume) => setImmediate(resume));

/** Does sliced work while requests are answered between its parts. */
export async function inSlices<T>(work: Sliced<T>): Promise<T> {
  let began = performance.now();
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    if (performance.now() - began < LONGEST) continue;
    await othersTurn();
    began = performance.now();
  }
}
