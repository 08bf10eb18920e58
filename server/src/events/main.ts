import type { Mention } from '../names/model.ts';
import type { Structure } from '../release/model.ts';
import { contains, type Span } from '../text/span.ts';
import type { EventMention } from './model.ts';

/** How much of the article's beginning says what it reports, in UTF-16 units of body text. */
const OPENING = 600;

/** What a release reports lies in its own year or in one beside it, in years; events farther off are history, or plans. */
const FARTHEST = 1;

/** What is known of a release: its structure, days (ISO, or null), names and events. */
interface Reported extends Structure {
  readonly published: string | null;
  readonly datelineDate: string | null;
  readonly mentions: readonly Mention[];
  readonly events: readonly EventMention[];
}

/**
 * The event that a release reports: from its headline, else from its opening; where neither names one, an interview or a
 * report. An event of other years than the release's is only spoken of. What the text leaves open is taken from the dateline and the day
 * of publication.
 */
export function mainEvent(release: Reported): EventMention {
  const { headline, zones, events, mentions, dateline, turns } = release;
  const body = zones.find((z) => z.kind === 'body') ?? { start: 0, end: 0 };
  const opening: Span = { start: body.start, end: Math.min(body.end, body.start + OPENING) };
  const own = release.datelineDate ?? release.published;
  const near = events.filter(
    ({ date }) => date === null || own === null || Math.abs(yearOf(date) - yearOf(own)) <= FARTHEST,
  );
  const inHeadline = headline ? near.filter((e) => contains(headline, e)) : [];
  const inOpening = near.filter((e) => contains(opening, e));
  const named = inHeadline[0] ?? inOpening[0];
  // The opening tells when and where the event of the headline was.
  const told = inOpening.find((e) => e.what === named?.what);
  const people = mentions.filter(
    (m) => m.type !== 'place' && (headline ? contains(headline, m) : contains(opening, m)),
  );
  return {
    start: named?.start ?? headline?.start ?? opening.start,
    end: named?.end ?? headline?.end ?? opening.end,
    what: named?.what ?? (turns.length > 1 ? 'interview' : 'report'),
    date: named?.date ?? told?.date ?? release.datelineDate ?? release.published,
    place: named?.place ?? told?.place ?? dateline?.place ?? null,
    participants: people.length > 0 ? [...new Set(people.map((m) => m.entity))] : (told?.participants ?? []),
  };
}

/**
 * Whether a mention that tells no day speaks of what its own release reports: of the same kind, and at the same place. One that tells
 * neither may be any other.
 */
export function isOfMainEvent({ what, date, place }: EventMention, release: Reported): boolean {
  if (date !== null || place === null) return false;
  const main = mainEvent(release);
  return what === main.what && place === main.place;
}

/** The year of an ISO day, month or year. */
const yearOf = (iso: string): number => Number.parseInt(iso, 10);
