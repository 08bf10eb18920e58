import type { Span } from '../../text/span.ts';
import type { Snapshot } from '../snapshot.ts';

/** Where a thing is explained. `origin` is what was asked about. */
export type Target =
  | { readonly kind: 'here'; readonly origin: Span; readonly span: Span }
  /** Another dump: whoever knows the folder looks for it. */
  | { readonly kind: 'article'; readonly origin: Span; readonly article: WantedArticle };

/** An article as a teaser describes it. */
export interface WantedArticle {
  /** Its headline, possibly cut short. */
  readonly title: string;
  /** True where the teaser shows that the title is cut. */
  readonly truncated: boolean;
  /** ISO day, or null. */
  readonly date: string | null;
}

/** Knows one kind of thing: where it is explained, or null where there is no such thing at the offset. */
export type DefinitionSource = (snapshot: Snapshot, offset: number) => Target | null;
