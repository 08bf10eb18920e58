import type { CivilDay } from '../calendar/days.ts';
import type { Span } from '../text/span.ts';
import type { DayRule, Season, Unit } from './words.ts';

/** A year as the text gives it: a number, counted from another year (`last year`, `that year`), or not at all. */
export type YearForm = number | { readonly shift: number; readonly narrative: boolean } | null;

/** A day, month or year; 0 stands for what is not said. Years before our era are negative. */
export interface CalendarForm {
  readonly kind: 'calendar';
  readonly year: YearForm;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
  /** The day of the Julian calendar (Old Style) that the text gives for it. */
  readonly julian?: CivilDay;
}

/** `08.07.2017`, `Monday, 08/07/2017`: two numbers whose order is open, and a year. */
export interface NumericForm {
  readonly kind: 'numeric';
  readonly first: number;
  readonly second: number;
  readonly year: number;
  /** `day` where the first is the day: `8.VII.2017`. */
  readonly order: 'day' | 'open';
  /** True where full stops stand between them. */
  readonly stops: boolean;
  /** 1 (Monday) to 7; 0 where none is said. */
  readonly weekday: number;
}

/** What an expression says before any context is known. */
export type Form =
  | CalendarForm
  | NumericForm
  /** `Friday`, `last Friday`. `shift` is null where nothing is said. */
  | {
      readonly kind: 'weekday';
      readonly weekday: number;
      readonly shift: number | null;
      readonly narrative: boolean;
      /** In which week it lies, where the text says so (`Monday of last week`): -1, 0 or 1. */
      readonly week?: number;
    }
  /** `last year`, `this week`, `the same day`, `yesterday`. */
  | {
      readonly kind: 'unit';
      readonly unit: Unit;
      readonly shift: number;
      readonly narrative: boolean;
      /** True for words that follow the text only within their paragraph: `the morning`, a clock time alone. */
      readonly near?: boolean;
    }
  /** `two days ago`, `a year later`. A `count` of null is not said (`years ago`). `from` is what it is counted from (`a week from Friday`). */
  | {
      readonly kind: 'offset';
      readonly from?: Form;
      readonly count: number | null;
      readonly unit: Unit;
      readonly direction: number;
      readonly narrative: boolean;
    }
  /** `last April`. */
  | { readonly kind: 'month'; readonly month: number; readonly shift: number; readonly narrative: boolean }
  | { readonly kind: 'season'; readonly season: Season; readonly year: YearForm; readonly shift: number | null }
  /**
   * `n` 0: `the quarter`, the one that the text speaks of; `end` is the month in which it ends, where that is said; `reported` is true
   * for a quarter of which figures are told (`fourth-quarter results`); `period` where the text says `period`, which may be a half as well.
   */
  | {
      readonly kind: 'quarter';
      readonly n: number;
      readonly year: YearForm;
      readonly end?: number;
      readonly reported?: boolean;
      readonly period?: boolean;
      /** True for `the latest quarter`, which is over. */
      readonly latest?: boolean;
    }
  | { readonly kind: 'half'; readonly n: number; readonly year: YearForm }
  /** `the year-earlier period`, `a year ago` in a report on a quarter: the time that the text speaks of, a year before. */
  | { readonly kind: 'yearBefore'; readonly quarter: boolean }
  /** `Thanksgiving`, `the third Monday of April`. */
  | { readonly kind: 'holiday'; readonly rule: DayRule; readonly year: YearForm; readonly shift: number | null }
  /** `the week of March 6`, `the weekend of 21 July`, `the week ended Saturday`, `Labor Day weekend`. */
  | { readonly kind: 'weekOf'; readonly unit: 'W' | 'WE'; readonly of: Form }
  /** What needs no context: durations, sets, `now`, `the 1990s`. */
  | { readonly kind: 'fixed'; readonly type: 'DATE' | 'DURATION' | 'SET'; readonly value: string };

/** An expression found in the text, before it is resolved. */
export interface Expression extends Span {
  /** Index of its first token. */
  readonly first: number;
  /** Index after its last token. */
  readonly next: number;
  readonly form: Form;
  /** `T10:35`, `TMO`; null where the expression says nothing finer than a day. */
  readonly time: string | null;
  /** True where letters had to be read as digits (`l5 July`) or the like. */
  readonly damaged: boolean;
}

/** What one rule of the grammar read: up to which token, and what it says. */
export interface Parsed {
  readonly next: number;
  readonly form: Form;
  readonly time?: string | null;
  readonly damaged?: boolean;
  /** Where the rule looked back: the first token, if it is not the one that the rule was called with. */
  readonly first?: number;
  /** Where the expression begins within its first token (`onFriday`); left out where it begins with it. */
  readonly start?: number;
}
