/** Work in parts: it pauses now and then, so that others may come between. What it gives does not depend on where it pauses. */
export type Sliced<T> = Generator<undefined, T>;

/** Characters of a text that are read between two pauses: some milliseconds. */
export const SLICE = 100_000;

/** Does sliced work without a pause. */
export function atOnce<T>(work: Sliced<T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}
