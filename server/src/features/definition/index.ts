import type { Snapshot } from '../snapshot.ts';
import { dateDefinition } from './date.ts';
import { entityDefinition } from './entity.ts';
import { eventDefinition } from './event.ts';
import { headlineDefinition } from './headline.ts';
import { labelDefinition } from './label.ts';
import type { DefinitionSource, Target } from './model.ts';
import { teaserDefinition } from './teaser.ts';

/** Tried in order; the first that knows the place has the word. A teaser as a whole stands for its article. */
const WHOLES: readonly DefinitionSource[] = [labelDefinition, teaserDefinition, headlineDefinition];
const NAMES_AND_DAYS: readonly DefinitionSource[] = [entityDefinition, dateDefinition];

/**
 * Where the thing at an offset is explained, the best first; empty where there is nothing to explain. A name or a day that an event
 * is called with leads to the event first.
 */
export function definitions(snapshot: Snapshot, offset: number): readonly Target[] {
  const whole = first(WHOLES, snapshot, offset);
  if (whole) return [whole];
  const targets = [eventDefinition(snapshot, offset), first(NAMES_AND_DAYS, snapshot, offset)];
  return targets.filter((target) => target !== null);
}

function first(sources: readonly DefinitionSource[], snapshot: Snapshot, offset: number): Target | null {
  for (const source of sources) {
    const target = source(snapshot, offset);
    if (target) return target;
  }
  return null;
}
