import type { Expression } from './expression.ts';
import type { DateMention } from './model.ts';
import type { Places } from './places.ts';
import type { Point } from './point.ts';
import type { Reference, Spoken } from './resolve/context.ts';
import type { Vote } from './vote.ts';

/** What all dates of a text are resolved on. */
export interface Ground {
  readonly reference: Reference | null;
  /** See `Context.historical`. */
  readonly historical: boolean;
  readonly vote: Vote;
}

/** The expressions of a text, to be resolved one after the other. */
export interface Outset {
  readonly ground: Ground;
  readonly expressions: readonly Expression[];
  readonly places: Places;
}

/** What the text has spoken of, each by the number of its expression; -1 for nothing. `teaser` is the day of the teaser that is being read. */
export type Trail = Readonly<Record<keyof Spoken | 'teaser', number>>;

/** The trail where a text begins. */
export const NO_TRAIL: Trail = {
  last: -1,
  lastDay: -1,
  lastYear: -1,
  lastQuarter: -1,
  lastPart: -1,
  story: -1,
  teaser: -1,
};

/** How one expression was resolved. It names others by their numbers, and holds no place in the text. */
export interface Step {
  readonly trail: Trail;
  /** The trail behind it. */
  readonly after: Trail;
  /** What others may be counted from, or null. */
  readonly point: Point | null;
  /** The number of the expression that it was counted from, or one of the two below. */
  readonly anchor: number;
}

/** Counted from nothing that stands in the text. */
export const NO_ANCHOR = -1;
/** Counted from the reference of the whole text. */
export const REFERENCE = -2;

/** The expressions of a text with how each was resolved. */
export interface Course extends Outset {
  readonly steps: readonly Step[];
  readonly mentions: readonly DateMention[];
}
