import { daysOf } from '../../dates/point.ts';
import type { Release } from '../../release.ts';
import type { Span } from '../../text/span.ts';
import type { Inline } from '../card.ts';
import { dateAt } from '../find.ts';
import { sayCount, sayLine, sayReading } from '../say.ts';
import type { HoverSource } from './model.ts';

const TYPES = { DATE: 'Date', TIME: 'Time', DURATION: 'Length of time', SET: 'Repeated' } as const;

/** Values that a reader who has never heard of TIMEX3 understands. */
const PLAIN = /^\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d)?)?)?)?$/;

/** Feature: hover on a date tells which day is meant, why, how far it is from the release's own day, and how else it could be read. */
export const dateHover: HoverSource = ({ release }, offset) => {
  const date = dateAt(release, offset);
  if (!date) return null;
  const lines: Inline[][] = [
    [
      { bold: sayReading(date) },
      ` · ${TYPES[date.type]} ${PLAIN.test(date.value) ? date.value : `(TIMEX3: ${date.value})`}`,
    ],
  ];
  if (date.reason !== '') lines.push(date.anchor ? withLink(date.reason, release, date.anchor) : [date.reason]);
  const away = fromRelease(release, date.value);
  if (away !== null) lines.push([away]);
  if (date.alternatives.length > 0)
    lines.push([
      `Could also be ${date.alternatives.map((value) => sayReading({ type: date.type, value })).join(', or ')}.`,
    ]);
  return { start: date.start, end: date.end, lines };
};

/** `Counted from 15 May 2019, the dateline (line 4).`: the reason with the way to what it speaks of. */
function withLink(reason: string, release: Release, place: Span): Inline[] {
  return [`${reason.replace(/\.$/, '')} (`, { title: sayLine(release, place.start), place }, ').'];
}

/** From so many days on the way to the release is told in years. */
const FAR = 731;

/** `3 days before the release.`, `17 years before the release.`; null where either is no single day. */
function fromRelease(release: Release, value: string): string | null {
  const own = release.published === null ? null : daysOf(release.published);
  const days = daysOf(value);
  if (!own || !days || days.end - days.start !== 1) return null;
  const away = days.start - own.start;
  if (away === 0) return 'The day of the release.';
  const far = Math.abs(away);
  const length = far < FAR ? sayCount(far, 'day') : sayCount(Math.floor(far / 365.25), 'year');
  return `${length} ${away < 0 ? 'before' : 'after'} the release.`;
}
