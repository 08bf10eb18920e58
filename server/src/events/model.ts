import type { Span } from '../text/span.ts';

/** Something that happened: what, when, where, who. */
export interface EventMention extends Span {
  /** The kind of event in one English word or short phrase: `summit`, `arrest`. */
  readonly what: string;
  /** ISO day or TIMEX3 value, or null. */
  readonly date: string | null;
  readonly place: string | null;
  /** Entities, as in `Mention.entity`. */
  readonly participants: readonly string[];
}
