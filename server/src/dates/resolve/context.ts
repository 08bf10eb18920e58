import { civilDay } from '../../calendar/days.ts';
import { monthName } from '../../calendar/readable.ts';
import type { Span } from '../../text/span.ts';
import type { YearForm } from '../expression.ts';
import type { DayMonthOrder, Tense, TimexType } from '../model.ts';
import { type Point, timexValue } from '../point.ts';

/** A day from which others are counted, and where it stands. */
export interface Reference {
  readonly day: number;
  /** Its characters in the text; null where it comes from outside. */
  readonly span: Span | null;
  /** How a reader would call it: `the dateline`. */
  readonly name: string;
}

/** A date that the text has spoken of. */
export interface Mentioned {
  readonly point: Point;
  readonly span: Span;
  /** Where it stands among the tokens, to know how near it is. */
  readonly token: number;
  readonly paragraph: number;
}

/** The dates of which the text has spoken last. */
export interface Spoken {
  readonly last: Mentioned | null;
  readonly lastDay: Mentioned | null;
  /** The last one whose year the text names. */
  readonly lastYear: Mentioned | null;
  readonly lastQuarter: Mentioned | null;
  /** The last quarter or half of a year: what `the same period` is. */
  readonly lastPart: Mentioned | null;
  /** The first day that the text tells of: what a report is about. */
  readonly story: Mentioned | null;
}

/** What is known at one place of the text. The reader moves it along. */
export interface Context extends Spoken {
  readonly reference: Reference | null;
  /** True for history: its dates without a year follow the text, not the day of publication. */
  readonly historical: boolean;
  readonly order: DayMonthOrder;
  /** True where something in the text decides the order. */
  readonly orderKnown: boolean;
  /** True where it holds for dates with full stops as well: one of them has only this order. */
  readonly orderOfStops: boolean;
  /** What decides it, as the end of a sentence. */
  readonly orderEvidence: string;
  readonly tense: Tense;
  readonly paragraph: number;
  /** Index of the expression's first token. */
  readonly token: number;
  /** True where `to`, `until` or a dash joins it to the date before. */
  readonly joined: boolean;
  /** True behind `since`: what began then has begun. */
  readonly begun: boolean;
  /** True for the day of telling: `the minister said Thursday`, `officials said on Friday`. */
  readonly telling: boolean;
}

/** What an expression means here. */
export interface Resolved {
  readonly type: TimexType;
  readonly value: string;
  readonly alternatives: readonly string[];
  readonly reason: string;
  readonly anchor: Span | null;
  /** Null where the value is no stretch of the calendar. */
  readonly point: Point | null;
  readonly written: 'full' | 'yearless' | 'numeric' | 'relative' | 'other';
  readonly impossible: boolean;
  readonly ambiguous: boolean;
}

type Part = Partial<Resolved> & { readonly value: string };

export const plain = (part: Part): Resolved => ({
  type: part.type ?? 'DATE',
  value: part.value,
  alternatives: part.alternatives ?? [],
  reason: part.reason ?? 'Stands so in the text.',
  anchor: part.anchor ?? null,
  point: part.point ?? null,
  written: part.written ?? 'other',
  impossible: part.impossible ?? false,
  ambiguous: part.ambiguous ?? false,
});

export function pointed(point: Point): { point: Point | null; value: string } {
  const value = timexValue(point);
  return value === null ? { point: null, value: 'XXXX' } : { point, value };
}

/** A date that the text spoke of last, to count from. */
export function spokenOf({ point, span }: NonNullable<Context['last']>): Reference {
  return { day: point.at, span, name: 'the date that the text last spoke of' };
}

/**
 * The day that narrative words (`the next day`) count from: the last one that the text spoke of, else the reference. A sentence of what
 * was that looks `back` (`two days earlier`) does not count from a day to come.
 */
export function narrativeDay(c: Context, back = false): Reference | null {
  const { lastDay, reference } = c;
  const ahead = lastDay && reference && lastDay.point.at > reference.day;
  if (ahead && back && !c.historical && c.tense < 0) return reference;
  if (lastDay) return { day: lastDay.point.at, span: lastDay.span, name: 'the day that the text last spoke of' };
  if (c.historical && c.last) return spokenOf(c.last);
  return reference;
}

/** What a year counted from another year is (`last year`, `that year`), or null. */
export function yearOf(year: YearForm, c: Context): { year: number; anchor: Span | null; name: string } | null {
  if (year === null) return null;
  if (typeof year === 'number') return { year, anchor: null, name: '' };
  // `The first half of the year` is not that of the year 2043 in which bonds fall due, in the past or in another paragraph.
  const { last, reference } = c;
  const ahead = last && reference && civilDay(last.point.at).year > civilDay(reference.day).year;
  const left = ahead && !c.historical && (c.tense < 0 || last.paragraph !== c.paragraph);
  const from = left ? reference : baseOf(year.narrative, c);
  return from && { year: civilDay(from.day).year + year.shift, anchor: from.span, name: from.name };
}

export function baseOf(narrative: boolean, c: Context): Reference | null {
  if ((narrative || c.historical) && c.last) return spokenOf(c.last);
  return c.reference;
}

export function counted(from: Reference | null): Pick<Resolved, 'reason' | 'anchor' | 'written'> {
  return {
    reason: from
      ? `Counted from ${inWords(from.day)}, ${from.name}.`
      : 'Nothing in the text says from which day to count.',
    anchor: from?.span ?? null,
    written: 'relative',
  };
}

/** `21 July 2018`, for reasons. */
export function inWords(day: number): string {
  const { year, month, day: d } = civilDay(day);
  return `${d} ${monthName(month)} ${year}`;
}
