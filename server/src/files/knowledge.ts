import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { withGlossary } from '../glossary/merge.ts';
import { type ReadGlossary, readGlossary } from '../glossary/read.ts';
import { type Knowledge, loadKnowledge } from '../names/knowledge.ts';
import { GLOSSARY_FILE } from '../own-files.ts';

/** The build writes it beside the bundles, and the package has it compressed there; where the sources run, it is the one that was built last. */
const PLACES = ['./knowledge.dat', './knowledge.br', '../../../dist/knowledge.dat'];

let builtIn: Knowledge | null = null;

/** Built-in knowledge, loaded once for a thread. Throws one clear sentence where it was never built. */
export function builtInKnowledge(): Knowledge {
  if (builtIn) return builtIn;
  for (const place of PLACES) {
    const bytes = readIfThere(new URL(place, import.meta.url));
    if (bytes !== null) {
      builtIn = loadKnowledge(place.endsWith('.br') ? brotliDecompressSync(bytes) : bytes);
      return builtIn;
    }
  }
  throw new Error('the built-in knowledge is missing from this installation; ‘npm run build’ makes it.');
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
  const text = glossaryText(folder);
  const { glossary, findings } = readGlossary(text, knowledge);
  return { knowledge: withGlossary(knowledge, glossary), findings };
}

/** The glossary of a folder as it stands on the disk; empty where it has none. */
export function glossaryText(folder: string): string {
  try {
    return readFileSync(path.join(folder, GLOSSARY_FILE), 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT' && code !== 'ENOTDIR') throw error;
    return '';
  }
}

/** By folder: where the glossary stands that holds for it, or null. */
const HOLDING = new Map<string, string | null>();

/** The nearest folder with a glossary from a folder upwards, as other tools look for their settings; null where there is none. */
export function glossaryFolderOf(folder: string): string | null {
  const whole = path.resolve(folder);
  const known = HOLDING.get(whole);
  if (known !== undefined) return known;
  const above = path.dirname(whole);
  const found = existsSync(path.join(whole, GLOSSARY_FILE)) ? whole : above === whole ? null : glossaryFolderOf(above);
  HOLDING.set(whole, found);
  return found;
}
