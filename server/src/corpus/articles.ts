import { addDays, isoOf } from '../calendar/days.ts';
import type { EventMention } from '../events/model.ts';
import { type Entry, type Store, titleKey } from './store.ts';

/** An article as another one's teaser describes it. */
export interface WantedArticle {
  /** Its headline, possibly cut short. */
  readonly title: string;
  /** True where the teaser shows that the title is cut. */
  readonly truncated: boolean;
  /** ISO day, or null. */
  readonly date: string | null;
}

/** Shorter titles say too little to find anything by. Letters and digits. */
const SHORTEST = 12;
/** How many days a teaser's date may be away from the article's own: sites date by posting. */
const DAYS_OFF = 2;
/** A title that so many dumps have is a series, and the last ones of it are not what is looked for. */
const MOST = 200;

/** The articles that a teaser speaks of, in order of path. Where the date is known and tells some of one title apart, only those. */
export function findArticles(store: Store, wanted: WantedArticle): readonly Entry[] {
  const key = titleKey(wanted.title);
  if (key.length < SHORTEST) return [];
  const found = store
    .titled(key.slice(0, SHORTEST * 3), MOST)
    .filter((e) => sameTitle(titleKey(e.title), key, wanted.truncated));
  const near = found.filter((entry) => daysApart(isoOf(entry.day), wanted.date) <= DAYS_OFF);
  return near.length > 0 ? near : found;
}

function sameTitle(headline: string, wanted: string, truncated: boolean): boolean {
  if (headline === wanted) return true;
  if (truncated) return headline.startsWith(wanted);
  // An untruncated title may still have lost a subtitle on either side.
  const shorter = Math.min(headline.length, wanted.length);
  return shorter >= SHORTEST * 3 && (headline.startsWith(wanted) || wanted.startsWith(headline));
}

function daysApart(a: string | null, b: string | null): number {
  return a === null || b === null ? Number.POSITIVE_INFINITY : Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;
}

/** A report may give the day before or after as an event's, by its time zone or the hour of going to press. */
const EVENT_DAYS_OFF = 1;
/** Less in common than this is another event of the same kind on the same day. */
const LEAST_AGREEMENT = 1;

/**
 * The articles whose main event a mention speaks of, best first: the same kind of event, at most a day apart, and the place or
 * somebody who takes part in common. Nothing where the mention does not say when.
 */
export function findReports(store: Store, mention: EventMention, limit: number): readonly Entry[] {
  const { what, date, place } = mention;
  if (date === null || date.length < 10) return [];
  const day = date.slice(0, 10);
  const from = addDays(day, -EVENT_DAYS_OFF) ?? day;
  const to = addDays(day, EVENT_DAYS_OFF) ?? day;
  return store
    .reporting(what, from, to, MOST)
    .map((entry) => ({ entry, agreement: agreement(mention, entry, place, day) }))
    .filter(({ agreement: score }) => score >= LEAST_AGREEMENT)
    .sort((a, b) => b.agreement - a.agreement || (a.entry.path < b.entry.path ? -1 : 1))
    .slice(0, limit)
    .map(({ entry }) => entry);
}

/** A day with those who stand beside it. */
export interface WantedDay {
  /** ISO. */
  readonly day: string;
  /** Entities. */
  readonly participants: readonly string[];
  /** Names of places. */
  readonly places: readonly string[];
}

/** The articles whose event was on a day, with one of the participants or places; those with most of them first. */
export function findDay(store: Store, { day, participants, places }: WantedDay, limit: number): readonly Entry[] {
  return store
    .happened(day, MOST)
    .map((entry) => {
      const { event } = entry;
      const shared = event.participants.filter((participant) => participants.includes(participant)).length;
      return { entry, shared: shared + (event.place !== null && places.includes(event.place) ? 1 : 0) };
    })
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared || (a.entry.path < b.entry.path ? -1 : 1))
    .slice(0, limit)
    .map(({ entry }) => entry);
}

function agreement(mention: EventMention, { event }: Entry, place: string | null, day: string): number {
  const shared = mention.participants.filter((p) => event.participants.includes(p)).length;
  return (
    (place !== null && event.place === place ? 1 : 0) +
    Math.min(2, shared) / 2 +
    (event.date?.startsWith(day) ? 0.5 : 0)
  );
}
