import type { MemoryCorpus } from './memory.ts';
import { likeness } from './weights.ts';

/** How the days between two releases count: articles on one event come within days of each other; some look back years later. */
const DECAY_DAYS = 10;
const FLOOR = 0.2;

/** Likeness above which two texts are one text, crawled twice or slightly changed. */
const SAME_TEXT = 0.95;
const UPDATED = 0.75;

/** Below this two releases have no more in common than any two. */
const LEAST_SCORE = 0.05;

/** Another article on the same event. */
export interface RelatedArticle {
  readonly index: number;
  /** 0 to 1. */
  readonly score: number;
  /** One short sentence for people. */
  readonly why: string;
}

/** How much two days apart count against two releases reporting one event, 0 to 1; 1 where a day is not known. */
export function closeness(a: number | null, b: number | null): number {
  if (a === null || b === null) return 1;
  return FLOOR + (1 - FLOOR) * Math.exp(-Math.abs(a - b) / DECAY_DAYS);
}

/** The other articles on the event that a release reports, best first, at most `top`. */
export function relatedArticles(corpus: MemoryCorpus, index: number, top: number): readonly RelatedArticle[] {
  const entry = corpus.entries[index];
  return corpus
    .candidates(index)
    .map((other) => {
      const alike = likeness(corpus.weighed(index), corpus.weighed(other));
      return { index: other, alike, score: alike * closeness(entry.day, corpus.entries[other].day) };
    })
    .filter((r) => r.score >= LEAST_SCORE)
    .sort((a, b) => b.score - a.score || a.index - b.index)
    .slice(0, top)
    .map(({ index: other, alike, score }) => ({
      index: other,
      score: Math.round(score * 1000) / 1000,
      why: reason(alike, entry.day, corpus.entries[other].day),
    }));
}

function reason(alike: number, day: number | null, otherDay: number | null): string {
  const kind =
    alike >= SAME_TEXT
      ? 'The same text'
      : alike >= UPDATED
        ? 'An updated version'
        : 'Also reports this, in other words';
  if (day === null || otherDay === null) return `${kind}.`;
  const days = otherDay - day;
  if (days === 0) return `${kind}, the same day.`;
  const count = Math.abs(days) === 1 ? 'a day' : `${Math.abs(days)} days`;
  return `${kind}, ${count} ${days < 0 ? 'before' : 'after'}.`;
}
