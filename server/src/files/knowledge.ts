import { readFileSync } from 'node:fs';
import { type Knowledge, loadKnowledge } from '../names/knowledge.ts';

/** The build writes it beside the bundles; where the sources run, it is the one that was built last. */
const PLACES = ['./knowledge.dat', '../../../dist/knowledge.dat'];

/** Built-in knowledge. Throws one clear sentence where it was never built. */
export function builtInKnowledge(): Knowledge {
  for (const place of PLACES) {
    const bytes = readIfThere(new URL(place, import.meta.url));
    if (bytes !== null) return loadKnowledge(bytes);
  }
  throw new Error("the built-in knowledge is missing from this installation; 'npm run build' makes it.");
}

function readIfThere(file: URL): Uint8Array | null {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}
