import type { DateMention, DayMonthOrder } from './dates/model.ts';
import type { EventMention } from './events/model.ts';
import type { Doubt } from './names/garble/doubt.ts';
import type { Mention } from './names/model.ts';
import type { Structure } from './release/model.ts';

/**
 * Everything that is known of one dump. The structure is there from the start, its quotations aside; the rest is read when it is first
 * asked for, so that it is no property that a copy (`{...release}`, JSON) would take along.
 */
export interface Release extends Structure {
  /** The release's own day (ISO), or null where the text gives none. */
  readonly published: string | null;
  /** The dateline's day (ISO or a TIMEX3 value), or null. */
  readonly datelineDate: string | null;
  readonly dates: readonly DateMention[];
  /** The order of day and month that the dump's own dates show; null where they show none. */
  readonly dateOrder?: DayMonthOrder | null;
  readonly mentions: readonly Mention[];
  /** Names and words that are probably not as they were meant, in order. */
  readonly doubts: readonly Doubt[];
  readonly events: readonly EventMention[];
}
