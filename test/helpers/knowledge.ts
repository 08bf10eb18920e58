import { compileKnowledge } from '../../server/build/knowledge.ts';
import { readSources } from '../../server/build/sources.ts';
import { type Knowledge, loadKnowledge } from '../../server/src/names/knowledge.ts';

let loaded: Knowledge | null = null;

/** Built-in knowledge, compiled from server/data once for all tests. */
export function testKnowledge(): Knowledge {
  loaded ??= loadKnowledge(compileKnowledge(readSources()));
  return loaded;
}
