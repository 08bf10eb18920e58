import { dayNumber, parseIsoDay, weekdayOf } from '../calendar/days.ts';
import { ENGLISH_WEEKDAYS } from '../calendar/words.ts';
import { type DateStyle, formatReading } from '../dates/format.ts';
import type { DateMention } from '../dates/model.ts';
import type { Edit } from '../rules/model.ts';
import type { Span } from '../text/span.ts';
import { isSelected } from './find.ts';
import type { Snapshot } from './snapshot.ts';

/** A date written out. */
export interface WriteDate {
  readonly title: string;
  readonly edits: readonly Edit[];
}

/**
 * Feature: code action that writes the resolved date out: `Friday` becomes `20 July 2018`, `July 21` gets its year, `08.07.2017` its month as a
 * word. A weekday before the day stays, as printed. Where a date has other readings, they are offered after the one that the text supports.
 */
export function writeDate({ release }: Snapshot, selection: Span, style: DateStyle = 'day-month-year'): WriteDate[] {
  const date = release.dates.find((date) => isSelected(date, selection));
  if (!date || date.written === 'full' || date.written === 'other' || date.impossible) return [];
  const words = release.text.slice(date.start, date.end);
  const actions: WriteDate[] = [];
  for (const value of [date.value, ...date.alternatives]) {
    const plain = written(date, value, style);
    if (plain === null) continue;
    const text = weekdayBefore(words, value) + plain;
    if (text === words) continue;
    const edits = [{ start: date.start, end: date.end, text }];
    actions.push({ title: `Write ‘${words.replace(/\s+/g, ' ')}’ out as ${text}`, edits });
  }
  return actions;
}

function written({ type }: DateMention, value: string, style: DateStyle): string | null {
  return /X/.test(value) || /_REF$/.test(value) ? null : formatReading({ type, value }, style);
}

/** The weekday that a day's words begin with, with what stands behind it; empty for none, and where the reading is of another weekday. */
function weekdayBefore(words: string, value: string): string {
  const [lead = '', name] = /^(\p{L}{3,})\.?,?\s+(?=\S)/u.exec(words) ?? [];
  const day = parseIsoDay(value);
  if (name === undefined || day === null) return '';
  const weekday = ENGLISH_WEEKDAYS[weekdayOf(dayNumber(day)) - 1];
  return weekday.startsWith(name.toLowerCase()) ? lead.replace(/\s+/g, ' ') : '';
}
