import { EVENT_KINDS } from '../events/triggers.ts';
import type { NameLists } from './namesakes.ts';
import { NO_DAY } from './query.ts';

/** What filters take that is written here, and no name of the folder. */
const FIXED: Readonly<Record<string, readonly string[]>> = {
  is: ['question', 'answer', 'statement', 'prose'],
  in: ['headline'],
  when: [NO_DAY],
  // What names no event is one of these: see `mainEvent`.
  event: [...EVENT_KINDS, 'interview', 'report'],
};

/**
 * Values that a filter may be given which hold what is written so far, at most `limit`: names by how many dumps name them, those with
 * a word that begins so before those that only hold it.
 */
export function filterValues(
  names: Pick<NameLists, 'entitiesLike'>,
  filter: string,
  begun: string,
  limit: number,
): readonly string[] {
  const low = begun.toLowerCase();
  const fixed = Object.hasOwn(FIXED, filter) ? FIXED[filter] : null;
  if (fixed) return [...new Set(fixed)].filter((value) => value.startsWith(low)).slice(0, limit);
  const wanted = { who: ['person', 'organization'], says: ['person'], where: ['place'] }[filter];
  if (!wanted) return [];
  const found = names.entitiesLike(begun, limit * 3).filter(({ type }) => wanted.includes(type));
  const values = [...new Set(found.map(({ name }) => name))];
  const begins = (name: string): boolean => ` ${name.toLowerCase()}`.includes(` ${low.trim()}`);
  return [...values.filter(begins), ...values.filter((name) => !begins(name))].slice(0, limit);
}
