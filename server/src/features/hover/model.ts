import type { Card } from '../card.ts';
import type { Snapshot } from '../snapshot.ts';

/** Knows one kind of thing: its card at an offset, or null where there is no such thing. Messages of findings are told where `tells`: some editors show them beside cards. */
export type HoverSource = (snapshot: Snapshot, offset: number, tells: boolean) => Card | null;
