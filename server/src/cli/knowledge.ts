import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Knowledge, loadKnowledge } from '../names/knowledge.ts';

/** The file that the build writes beside the bundles. */
const FILE = 'knowledge.json';

/** Built-in knowledge, read from the folder that the running bundle stands in (`dist`). */
export function builtInKnowledge(folder: string = __dirname): Knowledge {
  return loadKnowledge(readFileSync(path.join(folder, FILE), 'utf8'));
}
