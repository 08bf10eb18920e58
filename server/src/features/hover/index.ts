import type { Card } from '../card.ts';
import type { Snapshot } from '../snapshot.ts';
import { dateHover } from './date.ts';
import { entityHover } from './entity.ts';
import { findingHover } from './finding.ts';
import { labelHover } from './label.ts';
import type { HoverSource } from './model.ts';
import { russianHover } from './russian.ts';
import { teaserHover } from './teaser.ts';

/** Tried in order; the first that knows the place has the word. */
const SOURCES: readonly HoverSource[] = [labelHover, entityHover, dateHover, teaserHover, russianHover, findingHover];

/** The card for the place at an offset, or null. Messages of findings are in it only where it `tells` them. */
export function hover(snapshot: Snapshot, offset: number, tells = true): Card | null {
  for (const source of SOURCES) {
    const card = source(snapshot, offset, tells);
    if (card) return card;
  }
  return null;
}
