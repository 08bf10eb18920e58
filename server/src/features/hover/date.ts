import type { Inline } from '../card.ts';
import { dateAt } from '../find.ts';
import { sayDate, sayLine } from '../say.ts';
import type { HoverSource } from './model.ts';

const TYPES = { DATE: 'Date', TIME: 'Time', DURATION: 'Length of time', SET: 'Repeated' } as const;

/** Feature: hover on a date tells which day is meant, why, and how else it could be read. */
export const dateHover: HoverSource = ({ release }, offset) => {
  const date = dateAt(release, offset);
  if (!date) return null;
  const lines: Inline[][] = [[{ bold: sayDate(date.value) }, ` · ${TYPES[date.type]} ${date.value}`]];
  if (date.reason !== '') lines.push([date.reason]);
  if (date.anchor)
    lines.push(['Counted from ', { title: sayLine(release, date.anchor.start), place: date.anchor }, '.']);
  if (date.alternatives.length > 0)
    lines.push([`Could also be ${date.alternatives.map((a) => sayDate(a)).join(', or ')}.`]);
  return { start: date.start, end: date.end, lines };
};
