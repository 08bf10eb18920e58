/**
 * What the language server and the VS Code extension say to each other about suggested tags. As in `requests.ts`, words of dumps and
 * names of tags are data; who shows them escapes them.
 */
import type { Suggestion, SuggestionKind } from '../../tags/suggest/suggest.ts';
import type { DumpPlaces } from './requests.ts';

/** Tags that are proposed for an open dump: takes `{ uri }`, gives `Suggestions`, or null outside of all folders. */
export const SUGGESTIONS_REQUEST = 'dateline/suggestions';
/** Remembers that tags are not wanted: takes `DeclinedSuggestions`, gives `TagDone`. Accepted ones are set as tags are. */
export const DECLINE_SUGGESTIONS_REQUEST = 'dateline/suggestions/decline';

/** Tags that are proposed in all dumps of the folders that are not done: gives `FolderSuggestions`. It may take a while, and be cancelled. */
export const FOLDER_SUGGESTIONS_REQUEST = 'dateline/suggestions/folder';
/** How far that is: `{ looked, dumps }`. */
export const FOLDER_SUGGESTIONS_PROGRESS = 'dateline/suggestions/folder/progress';

/** What is proposed for one thing, in all dumps. */
export interface SuggestedEverywhere {
  readonly tag: string;
  readonly kind: SuggestionKind;
  readonly of: string;
  readonly name: string;
  readonly why: string;
  /** The different forms that it takes, those in most places first. */
  readonly forms: readonly string[];
  readonly dumps: readonly DumpPlaces[];
}

export interface FolderSuggestions {
  /** Those in most places first. */
  readonly found: readonly SuggestedEverywhere[];
  /** How many dumps were looked through, and how many were not, as there are too many. */
  readonly looked: number;
  readonly left: number;
}

/** A suggestion with the line that it stands on, counted from 1. */
export interface PlacedSuggestion extends Suggestion {
  readonly line: number;
}

export interface Suggestions {
  readonly uri: string;
  readonly version: number;
  /** In order of place. */
  readonly suggestions: readonly PlacedSuggestion[];
}

export interface DeclinedSuggestions {
  readonly uri: string;
  readonly version: number;
  readonly tag: string;
  /** Starts and ends, in turn. */
  readonly spans: readonly number[];
  /** What the tag is never to be proposed for in this folder, as a suggestion's `of` has it; null declines these places only. */
  readonly of: string | null;
}
