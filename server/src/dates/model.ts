import type { Span } from '../text/span.ts';

/** The four kinds of TIMEX3. */
export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** One reading of an expression. */
export interface Reading {
  readonly type: TimexType;
  /** ISO 8601 or, where less is known, a TIMEX3 value (`2018-07`, `2018-SU`, `P2D`, `PRESENT_REF`). */
  readonly value: string;
}

/** A date, time, duration or set in the text, with the reading that the context chose. */
export interface DateMention extends Span, Reading {
  /** Values of the other possible readings, best first. */
  readonly alternatives: readonly string[];
  /** Why this reading, in one sentence for people. */
  readonly reason: string;
  /** What a relative expression is counted from: its characters in this text, or null (absolute, or counted from a date given from outside). */
  readonly anchor: Span | null;
}

/** What is known about a dump's time from outside its text. */
export interface DateContext {
  /** An ISO day against which relative dates are read where the text itself has none; null where there is none. */
  readonly referenceDate: string | null;
}

/** All dates of a dump, in order, and the days that the dump as a whole stands on. */
export interface DateReadings {
  readonly dates: readonly DateMention[];
  /** The release's own day (ISO), or null where the text gives none. */
  readonly published: string | null;
  /** The dateline's day (ISO or a TIMEX3 value), or null. */
  readonly datelineDate: string | null;
}
