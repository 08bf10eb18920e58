/**
 * What the language server and the VS Code extension say to each other about reviews of several people's tags. As in `requests.ts`,
 * texts of dumps, names of tags, notes and names of people are data; who shows them escapes them.
 */
import type { Attributes, TagTarget } from '../../tags/model.ts';
import type { RelationAspect } from '../../tags/review/relations.ts';
import type { Aspect, Decision } from '../../tags/review/review.ts';
import type { WrittenSide } from '../../tags/review/side-by-side.ts';
import type { Span } from '../../text/span.ts';
import type { Progress } from './requests.ts';

/** What there is to review in all folders: gives `ReviewOverview`. */
export const REVIEW_OVERVIEW_REQUEST = 'dateline/review/overview';
/** What people tagged in one dump: takes `{ uri }`, gives `ReviewedDocument`, or null where fewer than two did. */
export const REVIEW_DOCUMENT_REQUEST = 'dateline/review/document';
/** Decides on a difference: takes `ReviewDecision`, gives `TagDone`. */
export const REVIEW_DECIDE_REQUEST = 'dateline/review/decide';
/** Decides on all differences that are open: takes `ReviewDecisions`, gives `TagDone`. */
export const REVIEW_DECIDE_ALL_REQUEST = 'dateline/review/decideAll';
/** Notes how far the review of a dump is: takes `{ uri, progress }`, null for as its decisions say; gives a sentence on why not, or null. */
export const REVIEW_PROGRESS_REQUEST = 'dateline/review/progress';
/** Two people's tags written into the text: takes `{ uri, left, right }`, gives `WrittenSides` or null. */
export const REVIEW_SIDES_REQUEST = 'dateline/review/sides';
/** Has everybody tag in a set of their own, or in a shared one again: takes `{ apart }`, gives `TagDone`. */
export const TAGS_APART_REQUEST = 'dateline/tags/apart';

/** Addresses of texts that have two people's tags written into them: they are read as dumps are, but nobody fixes them. */
export const SIDES_SCHEME = 'dateline-review';

/** A dump that at least two people tagged. */
export interface ReviewEntry {
  readonly uri: string;
  readonly title: string;
  readonly who: readonly string[];
  readonly progress: Progress;
  /** True where somebody said how far it is, rather than its decisions. */
  readonly isMarked: boolean;
  readonly agreed: number;
  readonly decided: number;
  readonly open: number;
}

/** How far the annotators of all folders agree, over the dumps that all of them tagged; null where there is nothing to compare. */
export interface ReviewAgreement {
  /** Krippendorff's alpha over words. */
  readonly alpha: number | null;
  /** The mean over pairs of annotators of F1 over spans with the same edges, and over spans that overlap. */
  readonly sameEdges: number | null;
  readonly overlapping: number | null;
  readonly dumps: number;
}

export interface ReviewOverview {
  readonly people: readonly { readonly who: string; readonly dumps: number }[];
  readonly documents: readonly ReviewEntry[];
  readonly agreement: ReviewAgreement | null;
}

/** What a relation leads to, as the one who says it has tagged it. */
export interface RelatedEnd {
  /** The tag that it leads from, and the one that it leads to. */
  readonly from: string;
  readonly to: string;
  /** Where it leads to, with the words there; null and empty for the whole dump. */
  readonly span: Span | null;
  readonly words: string;
  /** Counted from 1. */
  readonly line: number;
}

/** One of the things that are said of a place. */
export interface ReviewVersion {
  /** The tag, or the relation's name. */
  readonly tag: string;
  /** Null where this is a tag. The passage that a relation leads from is the version's own. */
  readonly relates: RelatedEnd | null;
  readonly on: TagTarget;
  readonly span: Span | null;
  readonly attributes: Attributes;
  readonly who: readonly string[];
  readonly notes: readonly { readonly who: string; readonly note: string }[];
  readonly decision: Decision;
  /** The words, cut short, on one line; empty for the whole dump. */
  readonly words: string;
}

/** A place that people tagged: a difference, or where `differs` is empty what all agree on. */
export interface ReviewPlace {
  /** Tells it from others of its dump until somebody changes their tags. */
  readonly id: string;
  /** Whether tags are compared, or the relations between two passages. */
  readonly kind: 'tag' | 'relation';
  readonly span: Span | null;
  readonly line: number;
  readonly differs: readonly (Aspect | RelationAspect)[];
  readonly versions: readonly ReviewVersion[];
  readonly missing: readonly string[];
  readonly decision: Decision;
  /** Tags that were decided for though nobody had set them. */
  readonly instead: readonly string[];
}

export interface ReviewedDocument extends ReviewEntry {
  /** Whether the annotator's own tags are among those that are compared. */
  readonly own: boolean;
  /** The version of the text that places are in; null where the dump is not open. */
  readonly version: number | null;
  /** In order of the text. */
  readonly places: readonly ReviewPlace[];
}

export interface ReviewDecision {
  readonly uri: string;
  readonly id: string;
  /** The index of the version that is accepted; `none` rejects all, `open` takes the decision back. */
  readonly choice: number | 'none' | 'open';
  /** With `none`: a tag that is set there instead. */
  readonly instead?: string;
}

/** What is decided on all differences that are open; those that it says nothing of stay so. */
export interface ReviewDecisions {
  /** The dump; null for all that are not done. */
  readonly uri: string | null;
  /** Accept what one person says, or of it one tag or relation alone; or what most say; or reject all. */
  readonly choice: { readonly who: string; readonly name: string | null } | 'most' | 'none';
}

export interface WrittenSides {
  readonly title: string;
  readonly left: WrittenSide;
  readonly right: WrittenSide;
}
