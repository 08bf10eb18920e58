/**
 * What the language server and the VS Code extension say to each other about tags: names and shapes, known to both. Offsets are
 * UTF-16 units into the text of the version that is named. Texts of dumps and names of tags are data; who shows them escapes them.
 */
import type { Extent } from '../../features/tags/targets.ts';
import type { Marks } from '../../tags/lanes.ts';
import type { Attributes, TagTarget } from '../../tags/model.ts';
import type { Grouping, PassageFormat, Table } from '../../tags/report.ts';
import type { TagAttribute } from '../../tags/schema/schema.ts';

/** The tags of a dump's folder: takes `{ uri }`, gives `TagChoice[]`. */
export const TAG_CHOICES_REQUEST = 'dateline/tags/choices';
/** What to draw in an open dump: takes `{ uri }`, gives `TagMarks`, or null outside of all folders. */
export const TAG_MARKS_REQUEST = 'dateline/tags/marks';
/** Sets a tag: takes `SetTag`, gives `TagDone`. */
export const SET_TAG_REQUEST = 'dateline/tags/set';
/** The annotations at a place, innermost first: takes `{ uri, version, offset }`, gives `Annotation[]`. */
export const TAGS_AT_REQUEST = 'dateline/tags/at';
/** Takes annotations away: takes `{ uri, ids }`, or `{ uri, tag }` for all of a tag, gives `TagDone`. */
export const REMOVE_TAGS_REQUEST = 'dateline/tags/remove';
/** Says something else of annotations: takes `ChangeTags`, gives `TagDone`. */
export const CHANGE_TAGS_REQUEST = 'dateline/tags/change';
/** Takes the last step of tagging back, or makes it again: takes `{ redo }`, gives `TagDone`. */
export const UNDO_TAGS_REQUEST = 'dateline/tags/undo';
/** The next or previous annotation: takes `{ uri, version, offset, back, tag? }`, gives `{ start, end }` or null. */
export const NEXT_TAG_REQUEST = 'dateline/tags/next';
/** Where a name or words stand: takes `{ uri, version, start, end, folder }`, gives `Occurrences` or null. */
export const OCCURRENCES_REQUEST = 'dateline/tags/occurrences';
/** Sets a tag at many places: takes `SetTags`, gives `TagDone`. */
export const SET_TAGS_REQUEST = 'dateline/tags/setAll';
/** What all folders hold: gives `TagOverview`. */
export const TAG_OVERVIEW_REQUEST = 'dateline/tags/overview';
/** Passages under tags as a text to read or a table: takes `WantedReport`, gives the text. */
export const TAG_PASSAGES_REQUEST = 'dateline/tags/passages';
/** Passages under tags as a page of Markdown whose lines lead to them: takes `WantedPage`, gives `TagPage`. */
export const TAG_PAGE_REQUEST = 'dateline/tags/page';
/** Counts of passages by tag, speaker, month and source, and of tags that stand together: takes `WantedPassages`, gives `TagTables`. */
export const TAG_TABLES_REQUEST = 'dateline/tags/tables';
/**
 * Adds a tag to the schema: takes `{ uri?, name, key?, parent? }`, without an address for all folders that only use it; gives a sentence
 * on why not, or null.
 */
export const ADD_TAG_REQUEST = 'dateline/tags/add';
/** Gives a tag another name in all folders, in schemas and uses, or merges it into another: takes `{ from, to }`, gives `TagDone`. */
export const RENAME_TAG_REQUEST = 'dateline/tags/rename';
/** Notes whether a dump is done: takes `{ uri, done }`, gives a sentence on why not, or null. */
export const TAG_PROGRESS_REQUEST = 'dateline/tags/progress';
/** Puts an orphan on a place, or takes it away; the quick-fixes of `tag/orphan` run it. */
export const ANCHOR_TAG_COMMAND = 'dateline.tags.anchor';
/** Gives a dump the tags that it left behind under another name; the quick-fixes of `tag/left` run it. */
export const TAKE_TAGS_COMMAND = 'dateline.tags.take';

/** What is drawn in an open dump has changed: `TagMarks`. */
export const TAG_MARKS_NOTIFICATION = 'dateline/tags/marked';
/** The tags of a folder, or what its dumps hold, has changed. */
export const TAGS_CHANGED_NOTIFICATION = 'dateline/tags/changed';

/** A tag to choose. */
export interface TagChoice {
  readonly name: string;
  readonly parent: string | null;
  readonly depth: number;
  /** `#rrggbb`, or null where one of Dateline's own is used. */
  readonly color: string | null;
  /** Which of Dateline's own colours, from 0. */
  readonly hue: number;
  readonly key: string | null;
  readonly description: string | null;
  readonly on: readonly TagTarget[];
  readonly attributes: readonly TagAttribute[];
  /** False where it is only used, and the schema does not have it. */
  readonly named: boolean;
}

export type Progress = 'todo' | 'started' | 'done';

export interface TagMarks {
  readonly uri: string;
  readonly version: number;
  readonly marks: readonly Marks[];
  /** Tags of the dump as a whole. */
  readonly document: readonly string[];
  readonly count: number;
  readonly orphans: number;
  readonly progress: Progress;
}

/** What came of a step of tagging. */
export interface TagDone {
  /** How many annotations were set, changed or taken away. */
  readonly count: number;
  /** One sentence for the user where nothing was done, or something besides has to be said; else null. */
  readonly message: string | null;
  /** What was done, in a few words: `Tag ‘Claim’`; for undo. */
  readonly what: string;
  /** Where it was done, if in one dump. */
  readonly uri: string | null;
  /** True where nothing can be tagged until the folder of the dump is open. */
  readonly needsFolder?: true;
}

export interface SetTag {
  readonly uri: string;
  readonly version: number;
  /** Starts and ends of the selections, in turn. */
  readonly selections: readonly number[];
  readonly extent: Extent;
  readonly tag: string;
  readonly attributes?: Attributes;
  readonly note?: string;
}

export interface ChangeTags {
  readonly uri: string;
  readonly ids: readonly string[];
  readonly tag?: string;
  /** An empty note takes the note away. */
  readonly note?: string;
  readonly attributes?: Attributes;
}

/** Places of one dump. */
export interface DumpPlaces {
  readonly uri: string;
  readonly title: string;
  /** Starts and ends, in turn. */
  readonly spans: readonly number[];
  /** The words at each place with what stands around them, on one line. */
  readonly snippets: readonly string[];
}

export interface Occurrences {
  readonly name: string;
  /** The different forms that it takes, those in most places first. */
  readonly forms: readonly string[];
  readonly dumps: readonly DumpPlaces[];
}

export interface SetTags {
  readonly tag: string;
  readonly dumps: readonly Pick<DumpPlaces, 'uri' | 'spans'>[];
  readonly what: string;
}

/** What one dump holds. */
export interface TaggedDocument {
  readonly uri: string;
  readonly title: string;
  readonly progress: Progress;
  /** How many annotations there are of each tag. */
  readonly tags: Readonly<Record<string, number>>;
  /** How many relations there are of each name. */
  readonly relations: Readonly<Record<string, number>>;
  readonly orphans: number;
}

export interface TagOverview {
  /**
   * Each with how many annotations of one's own it has, in how many dumps, how many others have set in sets of their own, and how many
   * reviews have led to.
   */
  readonly tags: readonly (TagChoice & {
    readonly count: number;
    readonly dumps: number;
    readonly others: number;
    readonly adjudicated: number;
  })[];
  /** Relations that the schema names or that hold somewhere, each with how often and in how many dumps it does. */
  readonly relations: readonly { readonly name: string; readonly count: number; readonly dumps: number }[];
  /** Dumps with tags, and those that are marked as done without any. */
  readonly documents: readonly TaggedDocument[];
  readonly untagged: readonly { readonly uri: string; readonly title: string }[];
  /** How many dumps the folders have, as far as they are read; more than are listed, where there are many. */
  readonly dumps: number;
  /** True while a folder is being read: more dumps may come. */
  readonly reading: boolean;
  /** Annotations set since midnight, by the annotator at this machine. */
  readonly today: number;
  /** Krippendorff's alpha of the annotators, or null where there is only one. */
  readonly agreement: number | null;
}

/** Whose tags are meant: those of the set that the annotator tags in, those of all annotators, or what reviews have led to. */
export const WHOSE = ['own', 'everybody', 'adjudicated'] as const;
export type Whose = (typeof WHOSE)[number];

export interface WantedPassages {
  /** Passages with all of these, or below them; of none, all. */
  readonly tags: readonly string[];
  /** Those of the set that the annotator tags in, where nothing is said. */
  readonly whose?: Whose;
}

export interface WantedPage extends WantedPassages {
  readonly heading: string;
}

export interface TagPage {
  readonly text: string;
  /** Where on the page (line and columns, from 0) a place in a dump is named. */
  readonly places: readonly {
    readonly line: number;
    readonly from: number;
    readonly to: number;
    readonly uri: string;
    readonly start: number;
    readonly end: number;
  }[];
}

export interface WantedReport extends WantedPage {
  readonly format: PassageFormat;
}

/** Counts over all folders. */
export interface TagTables {
  readonly passages: number;
  readonly by: Readonly<Record<Grouping, Table>>;
  readonly together: Table;
}
