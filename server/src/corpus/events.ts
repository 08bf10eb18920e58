import type { Listed } from './store.ts';

/** An event that a folder's dumps report. */
export interface FolderEvent {
  /** A name that no other event of the folder has: kind, date and the first report's headline. */
  readonly event: string;
  readonly what: string;
  readonly date: string | null;
  readonly place: string | null;
  /** The dumps whose main event it is, in order of path. */
  readonly entries: readonly Listed[];
}

/** The events of groups of entries, dated ones first, in order of date. */
export function describeEvents(groups: readonly (readonly Listed[])[]): readonly FolderEvent[] {
  const names = new Set<string>();
  return groups
    .map((entries) => {
      const what = mostCommon(entries.map((e) => (e.event.what === REPORT ? null : e.event.what))) ?? REPORT;
      const same = entries.filter((e) => e.event.what === what);
      const date = mostCommon(same.map((e) => (hasYear(e.event.date) ? e.event.date : null)));
      const place = mostCommon(same.map((e) => e.event.place));
      return {
        event: unique(names, eventName(what, date, entries[0].title)),
        what,
        date,
        place,
        entries,
      };
    })
    .sort((a, b) => compare(a.date ?? '~', b.date ?? '~') || compare(a.event, b.event));
}

/** What is called so is an event of no kind in particular: any other name that an article gives it tells more. */
const REPORT = 'report';

/** A day whose year is open tells nobody when something was, nor how to put it in order. */
const hasYear = (date: string | null): boolean => /^\d{4}/.test(date ?? '');

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The value that stands most often, the first of equals; null where there is none. */
function mostCommon(values: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: string | null = null;
  for (const [value, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = value;
  return best;
}

function eventName(what: string, date: string | null, title: string): string {
  return `${date ?? 'undated'} ${what}: ${title === '' ? 'untitled' : title.slice(0, 80)}`;
}

function unique(taken: Set<string>, name: string): string {
  let free = name;
  for (let n = 2; taken.has(free); n++) free = `${name} (${n})`;
  taken.add(free);
  return free;
}
