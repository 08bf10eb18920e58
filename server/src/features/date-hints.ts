import { civilDay } from '../calendar/days.ts';
import { formatReading } from '../dates/format.ts';
import { daysOf } from '../dates/point.ts';
import { contains, overlaps, type Span } from '../text/span.ts';
import type { Hint } from './inlay-hints.ts';
import type { Snapshot } from './snapshot.ts';

/**
 * Feature: inlay hints behind dates that do not name their year: the year behind `July 21`, the day behind `Friday`, `yesterday`
 * and `two days ago`, but not in page furniture. The setting `dateline.dates.hints` turns them off.
 */
export function dateHints({ text, release }: Snapshot, range: Span): readonly Hint[] {
  const hints: Hint[] = [];
  const furniture = release.zones.filter((zone) => zone.kind === 'chrome');
  for (const date of release.dates) {
    if (!overlaps(date, range) || date.impossible || (date.written !== 'relative' && date.written !== 'yearless'))
      continue;
    const days = daysOf(date.value);
    if (!days || furniture.some((zone) => contains(zone, date))) continue;
    const day = date.value.split('T')[0];
    const label =
      date.written === 'yearless' ? String(civilDay(days.start).year) : formatReading({ type: 'DATE', value: day });
    // `The same period in 2011` is counted from another date, and names its year all the same.
    const isSaid = label === null || text.slice(date.start, date.end).includes(label);
    if (!isSaid) hints.push({ offset: date.end, text: ` ${label}`, tooltip: date.reason });
  }
  return hints;
}
