import type { Card } from '../card.ts';
import type { Snapshot } from '../snapshot.ts';

/** Knows one kind of thing: its card at an offset, or null where there is no such thing. */
export type HoverSource = (snapshot: Snapshot, offset: number) => Card | null;
