import type { Span } from '../text/span.ts';

export type EntityType = 'person' | 'organization' | 'place';

/** A name in the text and whom or what it means. Mentions are in order of start, longer first; they may nest. */
export interface Mention extends Span {
  readonly type: EntityType;
  /** The canonical name: the fullest proper form that knowledge or the document gives. */
  readonly name: string;
  /** `type/slug`, the same for every mention of one entity and stable between runs: `person/sergey-lavrov`. */
  readonly entity: string;
}
