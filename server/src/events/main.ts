import type { Mention } from '../names/model.ts';
import type { Structure } from '../release/model.ts';
import { contains, type Span } from '../text/span.ts';
import type { EventMention } from './model.ts';

/** How much of the article's beginning says what it reports, in UTF-16 units of body text. */
const OPENING = 600;

/** What is known of a release: its structure, days (ISO, or null), names and events. */
interface Reported extends Structure {
  readonly published: string | null;
  readonly datelineDate: string | null;
  readonly mentions: readonly Mention[];
  readonly events: readonly EventMention[];
}

/**
 * The event that a release reports: from its headline, else from its opening; where neither names one, an interview or a
 * report. What the text leaves open is taken from the dateline and the day of publication.
 */
export function mainEvent(release: Reported): EventMention {
  const { headline, zones, events, mentions, dateline, turns } = release;
  const body = zones.find((z) => z.kind === 'body') ?? { start: 0, end: 0 };
  const opening: Span = { start: body.start, end: Math.min(body.end, body.start + OPENING) };
  const inHeadline = headline ? events.filter((e) => contains(headline, e)) : [];
  const inOpening = events.filter((e) => contains(opening, e));
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
