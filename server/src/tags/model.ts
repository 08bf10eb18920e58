import type { Span } from '../text/span.ts';

/** What a tag sits on: a stretch of a dump, one speaker's turn, or the dump as a whole. */
export type TagTarget = 'span' | 'turn' | 'document';

/** What is said beyond a tag: a choice or free text by the attribute's name, or several choices. Names are in the order of the file. */
export type Attributes = Readonly<Record<string, string | readonly string[]>>;

/** Attributes for people: `stance: for`, several choices with commas between. */
export function sayAttributes(attributes: Attributes): readonly string[] {
  return Object.entries(attributes).map(([name, value]) => `${name}: ${[value].flat().join(', ')}`);
}

/** A tag that somebody gave to a stretch of a dump, to a turn, or to the dump as a whole. */
export interface Annotation {
  /** Unlike any other in its file, those of relations included. */
  readonly id: string;
  /** The tag's name. */
  readonly tag: string;
  readonly on: TagTarget;
  /** UTF-16 offsets into the decoded text, of the whole turn where a turn is tagged; null where the whole dump is, and only there. */
  readonly span: Span | null;
  /** The annotator, or null where nobody is named. */
  readonly who: string | null;
  /** ISO date and time, or null. */
  readonly when: string | null;
  readonly note: string | null;
  readonly attributes: Attributes;
}

/** That one annotation stands to another in some way (`supports`, `answers`), from the first to the second. */
export interface Relation {
  /** Unlike any other in its file, those of annotations included. */
  readonly id: string;
  /** The relation's name. */
  readonly name: string;
  /** Ids of annotations of the same dump. */
  readonly from: string;
  readonly to: string;
  readonly who: string | null;
  readonly when: string | null;
}

/** What an annotation holds on to: the words it stands on, what stands around them, and where that was. */
export interface Anchor {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** UTF-16 offset of the first character when it was last known; -1 where it is not. */
  readonly start: number;
  /** The index of the first word that it stands on, of all words of its text as `TextWords` counts them; missing where it is not known. */
  readonly word?: number;
}

/** An annotation whose words are gone from the text, with what it held on to, so that it can be put back. */
export interface Orphan extends Omit<Annotation, 'span'> {
  readonly anchor: Anchor;
}

/** Something that a tag file holds, told by its id. */
export type Entry = Annotation | Orphan | Relation;

export const isRelation = (entry: Entry): entry is Relation => 'from' in entry;
export const isOrphan = (entry: Entry): entry is Orphan => 'anchor' in entry;
export const isAnnotation = (entry: Entry): entry is Annotation => 'span' in entry;

/** All that is tagged in one dump. */
export interface Tagging {
  readonly annotations: readonly Annotation[];
  readonly relations: readonly Relation[];
  readonly orphans: readonly Orphan[];
  /** Entries of the file that Dateline does not understand, as they are, so that they are written back. */
  readonly foreign: readonly unknown[];
}

/** A dump and its annotations, as formats give and take them. */
export interface TaggedDump {
  /** Below the folder, with `/`. */
  readonly path: string;
  readonly text: string;
  /** True where the dump's file begins with a byte-order mark, which the text is without; formats whose places are in the file count it. */
  readonly bom?: boolean;
  readonly annotations: readonly Annotation[];
  readonly relations: readonly Relation[];
}

export const NO_TAGGING: Tagging = { annotations: [], relations: [], orphans: [], foreign: [] };

/** An annotation that says no more than its tag and place; `span` null tags the whole dump. */
export function plainAnnotation(id: string, tag: string, span: Span | null): Annotation {
  const on = span === null ? 'document' : 'span';
  return { id, tag, on, span, who: null, when: null, note: null, attributes: {} };
}

/** Annotations in order of place: dump tags first, then by start, longer ones first, then by tag and id. */
export function inOrder(annotations: readonly Annotation[]): readonly Annotation[] {
  const start = (a: Annotation): number => a.span?.start ?? -1;
  const end = (a: Annotation): number => a.span?.end ?? -1;
  return [...annotations].sort(
    (a, b) => start(a) - start(b) || end(b) - end(a) || compare(a.tag, b.tag) || compare(a.id, b.id),
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
