import type { Snapshot } from '../snapshot.ts';
import { dateDefinition } from './date.ts';
import { entityDefinition } from './entity.ts';
import { eventDefinition } from './event.ts';
import { headlineDefinition } from './headline.ts';
import { labelDefinition } from './label.ts';
import type { DefinitionSource, Target } from './model.ts';
import { teaserDefinition } from './teaser.ts';

/** Tried in order; the first that knows the place has the word. A teaser as a whole stands for its article. */
const SOURCES: readonly DefinitionSource[] = [
  labelDefinition,
  teaserDefinition,
  headlineDefinition,
  entityDefinition,
  eventDefinition,
  dateDefinition,
];

/** Where the thing at an offset is explained, or null. */
export function definition(snapshot: Snapshot, offset: number): Target | null {
  for (const source of SOURCES) {
    const target = source(snapshot, offset);
    if (target) return target;
  }
  return null;
}
