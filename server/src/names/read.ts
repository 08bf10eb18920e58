import type { DateReadings } from '../dates/model.ts';
import type { Structure } from '../release/model.ts';
import type { Knowledge } from './knowledge.ts';
import type { Mention } from './model.ts';

/** Finds every person, organisation and place that a dump names. */
export function readMentions(_structure: Structure, _dates: DateReadings, _knowledge: Knowledge): readonly Mention[] {
  return [];
}
