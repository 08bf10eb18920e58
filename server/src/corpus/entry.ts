import { dayNumber, parseIsoDay } from '../calendar/days.ts';
import { mainEvent } from '../events/main.ts';
import type { EventMention } from '../events/model.ts';
import type { Release } from '../release.ts';
import { trim } from '../text/span.ts';
import { type Digest, readDigest } from './digest.ts';

/** What a folder knows of one dump. */
export interface Entry {
  /** As found below the folder. */
  readonly path: string;
  /** The headline's text, or the first words where there is none. */
  readonly title: string;
  /** The release's own day as days since 1970-01-01, or null where the text gives none. */
  readonly day: number | null;
  /** The event that it reports. */
  readonly event: EventMention;
  readonly digest: Digest;
}

const TITLE_LENGTH = 160;

/** Reduces a release to what the folder keeps of it. */
export function toEntry(path: string, release: Release): Entry {
  const { text, headline, published } = release;
  const day = published === null ? null : parseIsoDay(published);
  const titled = trim(text, headline ?? release.zones.find((z) => z.kind === 'body') ?? { start: 0, end: text.length });
  const title = text.slice(titled.start, Math.min(titled.end, titled.start + TITLE_LENGTH)).replace(/\s+/g, ' ');
  return { path, title, day: day && dayNumber(day), event: mainEvent(release), digest: readDigest(release) };
}
