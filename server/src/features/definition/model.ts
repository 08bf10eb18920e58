import type { WantedArticle } from '../../corpus/articles.ts';
import type { EventMention } from '../../events/model.ts';
import type { Span } from '../../text/span.ts';
import type { Snapshot } from '../snapshot.ts';

/** Where a thing is explained. `origin` is what was asked about. */
export type Target =
  | { readonly kind: 'here'; readonly origin: Span; readonly span: Span }
  /** Another dump: whoever knows the folder looks for it. */
  | { readonly kind: 'article'; readonly origin: Span; readonly article: WantedArticle }
  /** The other dumps on the event that this one reports. */
  | { readonly kind: 'related'; readonly origin: Span }
  /** The other dumps whose event was on an ISO day, with one of these entities or places. */
  | {
      readonly kind: 'day';
      readonly origin: Span;
      readonly day: string;
      readonly participants: readonly string[];
      readonly places: readonly string[];
      /** Where it leads in its own text if there are none. */
      readonly otherwise: Span | null;
    }
  /** The dumps whose main event it is. */
  | { readonly kind: 'event'; readonly origin: Span; readonly event: EventMention };

/** Knows one kind of thing: where it is explained, or null where there is no such thing at the offset. */
export type DefinitionSource = (snapshot: Snapshot, offset: number) => Target | null;
