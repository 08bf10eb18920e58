import type { Since } from '../text/change.ts';
import type { Lines } from '../text/lines.ts';
import type { Span } from '../text/span.ts';
import type { Tokens } from '../text/tokens.ts';
import type { LinesToTry } from './damaged-labels.ts';
import type { Rows } from './layout.ts';
import type { Possible } from './possible-labels.ts';

export type ZoneKind = 'chrome' | 'metadata' | 'headline' | 'body' | 'subheading' | 'related';

/** A stretch of a dump of one kind. Zones are in order and cover the whole text without gap or overlap. */
export interface Zone extends Span {
  readonly kind: ZoneKind;
}

/** Where and when a release says it was written: `MOSCOW, July 21. /`. */
export interface DatelineSpan extends Span {
  /** The place as a reader would name it (`Moscow`), or null. */
  readonly place: string | null;
  /** The characters of the place, or null. */
  readonly placeSpan: Span | null;
  /** The characters of the date, or null; its value is resolved with the other dates. */
  readonly dateSpan: Span | null;
  /** The agency named in it (`Reuters`), or null. */
  readonly agency: string | null;
}

export type TurnKind = 'question' | 'answer' | 'statement';

/** One speaker's words in an interview: the label included, up to the next turn or the end of the interview. */
export interface Turn extends Span {
  readonly kind: TurnKind;
  /** As a reader would name the speaker; null where only `Q` is known. */
  readonly speaker: string | null;
  /** The cue itself, its colon included; null where there is none, or it is lost. */
  readonly label: Span | null;
  /** Index of the question that an answer replies to, within the same list of turns; null where there is none. */
  readonly answers: number | null;
}

/** What turns say by their words alone, for when the next state of a text is read. */
export interface Heard {
  /** Where the words of each turn begin, and where they end. */
  readonly words: readonly number[];
  readonly ends: readonly number[];
  /** What `Said` has read of each. */
  readonly read: readonly (string | null)[];
  readonly seen: Int16Array;
}

/** Words quoted in prose. An opened and never closed quotation runs to the end of its paragraph. */
export interface Quotation extends Span {
  readonly closed: boolean;
  /** As a reader would name the speaker; null where the text names none. */
  readonly speaker: string | null;
  /** The characters that name the speaker, or null. */
  readonly speakerSpan: Span | null;
}

/** A teaser of another article. */
export interface RelatedItem extends Span {
  readonly title: Span;
  /** The characters of the item's own date, or null. */
  readonly dateSpan: Span | null;
  /** The item's own small interview; its turns never count among the release's. */
  readonly turns: readonly Turn[];
}

/** The structure of one dump, as plain data. Any text gives one. */
export interface Structure {
  readonly text: string;
  readonly lines: Lines;
  readonly tokens: Tokens;
  readonly zones: readonly Zone[];
  readonly headline: Span | null;
  /** The characters of the release's own date, or null. */
  readonly publishedSpan: Span | null;
  readonly dateline: DatelineSpan | null;
  /** The characters that name the author, or null. */
  readonly byline: Span | null;
  readonly turns: readonly Turn[];
  readonly quotations: readonly Quotation[];
  readonly related: readonly RelatedItem[];
  /** The lines with words, to be remembered for the next state of the text. */
  readonly rows?: Rows;
  /** The labels that may stand in the text by its lines alone, for when the next state of it is read. */
  readonly possible?: Possible;
  /** The lines in which damaged labels are looked for, for the same; null where none are. */
  readonly toTry?: LinesToTry | null;
  /** What its turns say by their words alone, for the same; null where it has none. */
  readonly heard?: Heard | null;
  /** What has changed since the state of the text that this one was read after; left out where it was read from scratch. */
  readonly since?: Since;
}
