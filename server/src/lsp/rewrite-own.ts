import type { Host } from './host.ts';

/** A file that differs each time it is looked at is not waited for any longer. */
const MOST_ATTEMPTS = 10;

/**
 * Makes a new text of a file of our own; `make` reads the file, and gives null to leave it as it is. Where another program writes it
 * meanwhile, a new text is made of what that wrote. A sentence on why it could not be written, or null.
 */
export async function rewriteOwn(host: Host, uri: string, make: () => Promise<string | null>): Promise<string | null> {
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
    const before = await host.stateOwn(uri);
    const text = await make();
    if (text === null) return null;
    const { problem, isOther } = await host.saveOwn(uri, [text], before);
    if (!isOther) return problem;
  }
  return 'Another program keeps changing it. Try again later.';
}
