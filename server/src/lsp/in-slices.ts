import type { Sliced } from '../tags/slices.ts';

/** So long sliced work goes on before it lets others come between, in milliseconds. */
const LONGEST = 8;

/** Does sliced work while requests are answered between its parts. */
export async function inSlices<T>(work: Sliced<T>): Promise<T> {
  let began = performance.now();
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    if (performance.now() - began < LONGEST) continue;
    await new Promise((resume) => setImmediate(resume));
    began = performance.now();
  }
}
