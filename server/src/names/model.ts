import type { Span } from '../text/span.ts';

/** What a name may name. */
export type EntityType = 'person' | 'organization' | 'place';

/** A name in the text and whom or what it means. Mentions are in order of start, longer first; they may nest. */
export interface Mention extends Span {
  readonly type: EntityType;
  /**
   * The canonical name: the fullest proper form that the document gives where it is a right one, otherwise knowledge's.
   * A person whose document writes `Sergei Lavrov` throughout keeps that spelling.
   */
  readonly name: string;
  /** `type/slug`, the same for every mention of one entity and stable between runs: `person/sergey-lavrov`. A known entity's own id. */
  readonly entity: string;
  /** True where knowledge has the entity, so that its facts can be looked up by `entity`. */
  readonly known: boolean;
  /**
   * What the form is: the whole name; a part of it that was resolved inside the document or by knowledge (a surname, a first
   * name, the first words of a company); initials (`UN`, `S. Lavrov`); or `alone`, a part whose whole stands nowhere.
   */
  readonly form: 'full' | 'short' | 'initials' | 'alone';
  /** True at the place where the document introduces the entity: the first mention with an office, else the first full one. One per entity. */
  readonly introduces: boolean;
  /** The characters of the office or title beside the name (`Minister of Foreign Affairs of Russia`), or null. */
  readonly office: Span | null;
}
