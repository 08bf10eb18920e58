import { addMonths, dayNumber, isoOf } from '../calendar/days.ts';
import { EVENT_KINDS } from '../events/triggers.ts';
import type { FolderView } from './folder-view.ts';
import { NO_DAY } from './query.ts';

/** What filters take that is written here, and no name of the folder. */
const FIXED: Readonly<Record<string, readonly string[]>> = {
  is: ['question', 'answer', 'statement', 'prose'],
  in: ['headline'],
  // What names no event is one of these: see `mainEvent`.
  event: [...EVENT_KINDS, 'interview', 'report'],
};

/** What a folder tells of the values that filters may be given. */
interface Valued extends Pick<FolderView, 'firstDayFrom'> {
  readonly names: Pick<FolderView['names'], 'entitiesLike'>;
}

/**
 * Values that a filter may be given which hold what is written so far, at most `limit`: names by how many dumps name them, those with
 * a word that begins so before those that only hold it; years and months in which dumps were published, the latest first.
 */
export function filterValues(view: Valued, filter: string, begun: string, limit: number): readonly string[] {
  const low = begun.toLowerCase();
  const fixed = Object.hasOwn(FIXED, filter) ? FIXED[filter] : null;
  if (fixed) return [...new Set(fixed)].filter((value) => value.startsWith(low)).slice(0, limit);
  if (filter === 'when') return periods(view, low).slice(0, limit);
  const wanted = { who: ['person', 'organization'], says: ['person'], where: ['place'] }[filter];
  if (!wanted) return [];
  const found = view.names.entitiesLike(begun, limit * 3).filter(({ type }) => wanted.includes(type));
  const values = [...new Set(found.map(({ name }) => name))];
  const begins = (name: string): boolean => ` ${name.toLowerCase()}`.includes(` ${low.trim()}`);
  return [...values.filter(begins), ...values.filter((name) => !begins(name))].slice(0, limit);
}

/** The years that begin so and that dumps are of, or the months of one that a hyphen follows; behind `..` those that a stretch of time may end with. */
function periods(view: Valued, begun: string): readonly string[] {
  const [, from, last] = /^(.*\.\.)?(.*)$/.exec(begun) ?? [];
  const asked = /^\d{4}-/.test(last)
    ? starts(view, Number(last.slice(0, 4)), 1).map((day) => day.slice(0, 7))
    : starts(view, null, 12).map((day) => day.slice(0, 4));
  const values = [...asked, ...(from === undefined ? [NO_DAY] : [])];
  return values.filter((value) => value.startsWith(last)).map((value) => (from ?? '') + value);
}

/** The first days (ISO) of all stretches of so many months that dumps are of, the latest first: of one year, or of all. */
function starts(view: Valued, year: number | null, months: number): readonly string[] {
  const found: string[] = [];
  const end = year === null ? Number.POSITIVE_INFINITY : dayNumber({ year: year + 1, month: 1, day: 1 });
  let day = view.firstDayFrom(dayNumber({ year: year ?? 1, month: 1, day: 1 }));
  while (day !== null && day < end) {
    const iso = isoOf(day) ?? '';
    found.push(iso);
    const [y, month] = iso.split('-').map(Number);
    day = view.firstDayFrom(addMonths(dayNumber({ year: y, month: months === 12 ? 1 : month, day: 1 }), months));
  }
  return found.reverse();
}
