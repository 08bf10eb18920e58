import { readDates } from './dates/read.ts';
import { readEvents } from './events/read.ts';
import { readDoubts } from './names/garble/read.ts';
import type { Knowledge } from './names/knowledge.ts';
import { readMentions } from './names/read.ts';
import { readStructure } from './release/read.ts';
import type { Release } from './release.ts';

/** What a dump is read with, beside its own text. */
export interface AnalyzeContext {
  readonly knowledge: Knowledge;
  /** An ISO day against which relative dates are read where the text itself has none; null where there is none. */
  readonly referenceDate: string | null;
}

/** Reads one dump: structure, then dates, names and events. Pure; any text gives a release. */
export function analyze(text: string, context: AnalyzeContext): Release {
  const structure = readStructure(text);
  const dates = readDates(structure, context);
  const mentions = readMentions(structure, dates, context.knowledge);
  const doubts = readDoubts(structure, context.knowledge);
  return { ...structure, ...dates, mentions, doubts, events: readEvents(structure, dates, mentions) };
}
