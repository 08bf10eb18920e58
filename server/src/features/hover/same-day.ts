import { daysOf } from '../../dates/point.ts';
import type { Release } from '../../release.ts';
import type { Card } from '../card.ts';
import { dateAt } from '../find.ts';
import { sayCount } from '../say.ts';

/** So many of the day's articles a card names. */
const NAMED = 3;

/** An article of the folder, as a card names it. */
export interface DayArticle {
  readonly title: string;
  readonly uri: string;
}

/** The day (days since 1970-01-01) that the date at an offset means; null where there is no date, or it is no single day. */
export function dayAt(release: Release, offset: number): number | null {
  const days = daysOf(dateAt(release, offset)?.value ?? '');
  return days && days.end - days.start === 1 ? days.start : null;
}

/** Feature: hover on a date names other articles of the folder that are dated the same. */
export function withSameDay(card: Card, articles: readonly DayArticle[]): Card {
  if (articles.length === 0) return card;
  const named = articles.slice(0, NAMED).map(({ title, uri }) => [{ title, uri }]);
  return { ...card, lines: [...card.lines, [`${sayCount(articles.length, 'other article')} of this day:`], ...named] };
}
