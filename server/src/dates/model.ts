import type { Span } from '../text/span.ts';
import type { Tokens } from '../text/tokens.ts';

/** The four kinds of TIMEX3. */
export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** One reading of an expression. */
export interface Reading {
  readonly type: TimexType;
  /** ISO 8601 or, where less is known, a TIMEX3 value (`2018-07`, `2018-SU`, `P2D`, `PRESENT_REF`). */
  readonly value: string;
}

/** Whether the words around a date speak of what was (-1), of what is to come (1), or do not say (0). */
export type Tense = -1 | 0 | 1;

/** The numbers of a day in a text. They need not make a day of the calendar. */
export interface StatedParts {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

/** A date, time, duration or set in the text, with the reading that the context chose. */
export interface DateMention extends Span, Reading {
  /** Values of the other possible readings, best first. */
  readonly alternatives: readonly string[];
  /** Why this reading, in one sentence for people. */
  readonly reason: string;
  /** What a relative expression is counted from: its characters in this text, or null (absolute, or counted from a date given from outside). */
  readonly anchor: Span | null;
  /** How it stands in the text: `full` names its year, `yearless` a day or month without one, `numeric` is in digits, `relative` counts from another date; `other` is the rest. */
  readonly written?: 'full' | 'yearless' | 'numeric' | 'relative' | 'other';
  /** True for a day that no calendar has (30 February); the value then keeps what is right of it. */
  readonly impossible?: boolean;
  /** True for digits whose order of day and month nothing in the text decides. */
  readonly ambiguous?: boolean;
  /** The weekday that the text gives with a day, 1 (Monday) to 7; 0 where it gives none. */
  readonly weekday?: number;
  /** The day as the text gives it, in the order that the reading chose: the year null, month and day 0 where they are not said. */
  readonly stated?: StatedParts | undefined;
  readonly tense?: Tense;
}

/** The terms of somebody whom a text calls by an office: numbers of the first and last day, null where unknown or still running. */
export interface HolderTerms {
  /** The office and the name, as the text has them. */
  readonly name: string;
  readonly span: Span;
  readonly terms: readonly { readonly from: number | null; readonly to: number | null }[];
}

/** What is known about a dump's time from outside its text. */
export interface DateContext {
  /** An ISO day against which relative dates are read where the text itself has none; null where there is none. */
  readonly referenceDate: string | null;
  /** The file's name, path or URI: where neither the text nor `referenceDate` has a day, one in the name counts. */
  readonly fileName?: string;
  /** The order of day and month that the neighbours of this dump use, if they agree; the text's own evidence comes first. */
  readonly order?: DayMonthOrder;
  /** Finds people in office in the text. Asked only where a dateline has no year. */
  readonly holders?: (tokens: Tokens) => readonly HolderTerms[];
}

export type DayMonthOrder = 'day-first' | 'month-first';

/** All dates of a dump, in order, and the days that the dump as a whole stands on. */
export interface DateReadings {
  readonly dates: readonly DateMention[];
  /** The release's own day (ISO), or null where the text gives none. */
  readonly published: string | null;
  /** The dateline's day (ISO or a TIMEX3 value), or null. */
  readonly datelineDate: string | null;
  /** The order of day and month that the dump's own dates show; null where they show none. Evidence for its neighbours. */
  readonly order?: DayMonthOrder | null;
}
