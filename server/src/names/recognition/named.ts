import type { EntityType } from '../model.ts';
import type { Label, Segment } from './evidence.ts';
import type { Run } from './runs.ts';

/** A run with what its words were taken for. */
export interface ReadRun {
  readonly run: Run;
  readonly segments: readonly { readonly segment: Segment; readonly label: Label }[];
  /** True in a text on sport, where a city is also who plays for it. */
  readonly sport: boolean;
  /** The names in it, once somebody has looked and they hang on nothing that may change far from it. */
  names: readonly Named[] | null;
}

/** A name that was recognised, not yet resolved. */
export interface Named {
  readonly run: Run;
  readonly segment: Segment;
  readonly type: EntityType;
  readonly text: string;
}
