/**
 * What the language server and the VS Code extension say to each other about suggested tags. As in `requests.ts`, words of dumps and
 * names of tags are data; who shows them escapes them.
 */
import type { Suggestion } from '../../tags/suggest.ts';

/** Tags that are proposed for an open dump: takes `{ uri }`, gives `Suggestions`, or null outside of all folders. */
export const SUGGESTIONS_REQUEST = 'dateline/suggestions';
/** Remembers that tags are not wanted: takes `DeclinedSuggestions`, gives `TagDone`. Accepted ones are set as tags are. */
export const DECLINE_SUGGESTIONS_REQUEST = 'dateline/suggestions/decline';

export interface Suggestions {
  readonly uri: string;
  readonly version: number;
  /** In order of place. */
  readonly suggestions: readonly (Suggestion & { readonly line: number })[];
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
