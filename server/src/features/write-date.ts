import { type DateStyle, formatReading } from '../dates/format.ts';
import type { DateMention } from '../dates/model.ts';
import type { Edit } from '../rules/model.ts';
import { overlaps, type Span } from '../text/span.ts';
import { at } from './find.ts';
import type { Snapshot } from './snapshot.ts';

/** A date written out. */
export interface WriteDate {
  readonly title: string;
  readonly edits: readonly Edit[];
}

/**
 * Feature: code action that writes the resolved date out: `Friday` becomes `20 July 2018`, `July 21` gets its year, `08.07.2017` its month as a
 * word. Where a date has other readings, they are offered after the one that the text supports.
 */
export function writeDate({ release }: Snapshot, selection: Span, style: DateStyle = 'day-month-year'): WriteDate[] {
  const date = release.dates.find((d) => at(d, selection.start) || overlaps(d, selection));
  if (!date || date.written === 'full' || date.written === 'other' || date.impossible) return [];
  const words = release.text.slice(date.start, date.end);
  const actions: WriteDate[] = [];
  for (const value of [date.value, ...date.alternatives]) {
    const text = written(date, value, style);
    if (text === null || text === words) continue;
    const edits = [{ start: date.start, end: date.end, text }];
    actions.push({ title: `Write ‘${words.replace(/\s+/g, ' ')}’ out as ${text}`, edits });
  }
  return actions;
}

function written({ type }: DateMention, value: string, style: DateStyle): string | null {
  return /X/.test(value) || /_REF$/.test(value) ? null : formatReading({ type, value }, style);
}
