/**
 * What the language server and the VS Code extension say to each other beyond the protocol: names and shapes, known to both. Other
 * clients need none of it.
 */

/** What one dump holds, for the status item: takes `{ uri }`, gives a `Summary` or null. */
export const SUMMARY_REQUEST = 'dateline/summary';
/** Which files look like press releases: takes `{ heads }`, the first bytes of each in Base64, gives a boolean for each. */
export const RECOGNIZE_REQUEST = 'dateline/recognize';
/** The encoding of a file, as `TextDecoder` has it: takes `{ uri }`, gives its name or null where it cannot be read. */
export const ENCODING_REQUEST = 'dateline/encoding';
/** The articles that report the same event as a dump: takes `{ uri }`, gives `Related`. */
export const RELATED_REQUEST = 'dateline/related';
/** The events of all folders, the latest first: takes `EventsParams`, gives `FolderEvents`. */
export const EVENTS_REQUEST = 'dateline/events';
/**
 * The names of all folders, the most frequent ones and those with garbled forms: takes `{ filter }`, words that stand in the names, or
 * nothing, gives `FolderName`s.
 */
export const NAMES_REQUEST = 'dateline/names';
/** One spelling in all dumps of all folders: takes `{ forms: { form, right }[] }`, gives a `WorkspaceEdit` to be looked through. */
export const NORMALISE_REQUEST = 'dateline/normalise';
/** So many names of a folder are listed at most, besides those with garbled forms. */
export const MOST_NAMES = 500;
/** Searches all folders: takes `{ query }`, gives `Found`. */
export const SEARCH_REQUEST = 'dateline/search';
/** Values that a filter of a search may be given: takes `{ filter, begun }`, gives strings. */
export const VALUES_REQUEST = 'dateline/values';
/** Where a dump's headline stands, a `WireRange` or null. Lists of a whole folder leave it out, as each file would have to be read for it. */
export const HEADLINE_REQUEST = 'dateline/headline';

/** Asks the extension to show the log. */
export const SHOW_LOG_NOTIFICATION = 'dateline/showLog';
/** Tells the extension that an index has changed, so that it asks again for what it shows. */
export const FOLDER_CHANGED_NOTIFICATION = 'dateline/folderChanged';

/** The command of the lens over a headline; the extension shows the related articles. */
export const SHOW_RELATED_COMMAND = 'dateline.showRelated';
/** The command of the cards of names: shows the events that name it over time. Takes the name. */
export const SHOW_TIMELINE_COMMAND = 'dateline.showTimeline';

/** The command of the other links in the card of a name. Takes the text's address, the name's start and end, and a `NameDeed`. */
export const AT_NAME_COMMAND = 'dateline.atName';

/** How Dateline reads a dump, in two lines. */
export interface Summary {
  readonly text: string;
  readonly detail: string;
}

/** A place in a text as the protocol has it: lines and UTF-16 columns from 0. */
export interface WireRange {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

/** An article of a folder, as the server's lists have it. */
export interface Article {
  readonly uri: string;
  readonly title: string;
  /** ISO day of publication, or null. */
  readonly day: string | null;
}

export interface RelatedArticle extends Article {
  /** The same text, another state of it, another report on the event, or no more than the same subject. */
  readonly kind: 'same' | 'updated' | 'other' | 'subject';
  /** One sentence. */
  readonly why: string;
}

export interface Related {
  readonly articles: readonly RelatedArticle[];
  /** One sentence on why there may be others that are not listed, or null where all of the folder is known. */
  readonly problem: string | null;
}

export interface FolderEvent {
  /** The kind of event: `summit`, `arrest`. */
  readonly what: string;
  /** ISO day or month, or null. */
  readonly date: string | null;
  readonly place: string | null;
  readonly articles: readonly Article[];
}

/** Which events are asked for; nothing asks for all. */
export interface EventsParams {
  /** Words, and the filters `who:`, `where:`, `when:` and `event:`. */
  readonly filter?: string;
  /** Only events whose articles name this, in any of its forms. */
  readonly name?: string;
  /** Only events with a date. */
  readonly dated?: boolean;
  /** At most so many, the latest. */
  readonly limit?: number;
}

export interface FolderEvents {
  readonly events: readonly FolderEvent[];
  /** How many there are, with those beyond the limit. */
  readonly total: number;
  /** A sentence about what is wrong with the filter, or null. */
  readonly problem: string | null;
}

export interface FolderName {
  readonly entity: string;
  readonly type: 'person' | 'organization' | 'place';
  readonly name: string;
  /** Mentions in all dumps. */
  readonly count: number;
  /** In how many dumps it is named. */
  readonly dumps: number;
  /** That it is one word that several people of the folder are named by. */
  readonly shared?: true;
  /** Its garbled forms, those in most dumps first. */
  readonly garbled: readonly GarbledForm[];
}

/** A garbled form of a name, what it is corrected to, and how often it stands in how many dumps. */
export interface GarbledForm {
  readonly form: string;
  readonly right: string;
  readonly count: number;
  readonly dumps: number;
}

export interface Hit extends Article {
  /** The first word of the passage that was asked for; the whole passage where filters alone were. */
  readonly range: WireRange;
  readonly speaker: string | null;
  readonly kind: 'headline' | 'question' | 'answer' | 'statement' | 'prose';
  readonly snippet: string;
}

export interface Found {
  /** The best first. */
  readonly hits: readonly Hit[];
  /** True where there are more than are given. */
  readonly more: boolean;
  /** A sentence that not all passages were looked at, where it is so; else null. */
  readonly note: string | null;
  /** A sentence about what is wrong with the query, or null. */
  readonly problem: string | null;
  /** True as long as the folders are being read, so that more may be found. */
  readonly reading: boolean;
}
