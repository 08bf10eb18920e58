import { readFileSync } from 'node:fs';
import path from 'node:path';
import { withGlossary } from '../glossary/merge.ts';
import { type ReadGlossary, readGlossary } from '../glossary/read.ts';
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

/** Built-in knowledge with the glossary of a folder in front of it, and what is wrong with that glossary. */
export function knowledgeOfFolder(folder: string): { readonly knowledge: Knowledge } & Pick<ReadGlossary, 'findings'> {
  const knowledge = builtInKnowledge();
  let text = '';
  try {
    text = readFileSync(path.join(folder, '.dateline', 'glossary.json'), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  const { glossary, findings } = readGlossary(text, knowledge);
  return { knowledge: withGlossary(knowledge, glossary), findings };
}
