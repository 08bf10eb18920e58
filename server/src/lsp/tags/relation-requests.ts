/**
 * What the language server and the VS Code extension say to each other about relations between tags of one dump. As in `requests.ts`,
 * words of dumps and names are data; who shows them escapes them.
 */
import type { Span } from '../../text/span.ts';

/** What a tag may be related to: takes `{ uri, id }`, gives `RelationChoices`, or null where the tag is not there. */
export const RELATION_CHOICES_REQUEST = 'dateline/relations/choices';
/** Relates two tags of a dump: takes `SetRelation`, gives `TagDone`. Relations are taken away as tags are. */
export const SET_RELATION_REQUEST = 'dateline/relations/set';
/** The relations of the tags at a place: takes `{ uri, version, offset }`, gives `RelationThere[]`. */
export const RELATIONS_AT_REQUEST = 'dateline/relations/at';

/** All relations of a dump, or those of one name, in order of the text: takes `{ uri, name? }`, gives `RelationThere[]`. */
export const RELATIONS_OF_REQUEST = 'dateline/relations/of';

/** A tag as the end of a relation. */
export interface RelationEnd {
  readonly id: string;
  readonly tag: string;
  /** Null where the whole dump is tagged. */
  readonly span: Span | null;
  /** Its words, cut short, on one line; empty for the whole dump. */
  readonly words: string;
  /** Counted from 1. */
  readonly line: number;
}

export interface RelationChoices {
  readonly ways: readonly {
    readonly name: string;
    readonly description: string | null;
    /** True where the tag that is asked about is the end of it. */
    readonly back: boolean;
    /** Ids of the tags that may be its other end, the nearest first. */
    readonly ends: readonly string[];
  }[];
  /** All other tags of the dump, the nearest first. */
  readonly others: readonly RelationEnd[];
}

export interface SetRelation {
  readonly uri: string;
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

export interface RelationThere {
  readonly id: string;
  readonly name: string;
  readonly from: RelationEnd | null;
  readonly to: RelationEnd | null;
  /** True where the tag at the place is its end. */
  readonly back: boolean;
}
