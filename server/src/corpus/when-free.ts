import { isInUse } from './trouble.ts';

/** How long is waited for another program that is writing to an index, and how long between two looks. Milliseconds. */
const PATIENCE = 5000;
const PAUSE = 50;

/**
 * Writes to an index. Where another program is writing to it, that is tried again and again for a while; whatever else is to be done is
 * done meanwhile, while SQLite's own waiting would keep an editor's requests waiting, too.
 */
export async function whenFree<T>(write: () => T): Promise<T> {
  for (const end = performance.now() + PATIENCE; ; ) {
    try {
      return write();
    } catch (error) {
      if (!isInUse(error) || performance.now() > end) throw error;
    }
    await new Promise((resume) => setTimeout(resume, PAUSE));
  }
}
