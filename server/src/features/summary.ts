import type { Release } from '../release.ts';
import { countWords } from '../text/shown.ts';
import { sayCount, sayDate } from './say.ts';

/** What a release is, in two lines for a status bar. */
export interface Summary {
  readonly text: string;
  readonly detail: string;
}

/** Feature: the status item says how Dateline reads the dump: an interview or prose, its day, what is in it. */
export function summary(release: Release): Summary {
  const { turns, related, published, quotations, mentions } = release;
  const questions = turns.filter((t) => t.kind === 'question').length;
  const kind =
    questions > 0
      ? `Interview, ${sayCount(questions, 'question')}`
      : turns.length > 0
        ? `Transcript, ${sayCount(turns.length, 'turn')}`
        : 'Press release';
  const names = new Set(mentions.map((m) => m.entity)).size;
  const parts = [
    published === null ? 'no date of its own' : sayDate(published),
    sayCount(countWords(release.text, { start: 0, end: release.text.length }), 'word'),
    quotations.length > 0 ? sayCount(quotations.length, 'quotation') : '',
    names > 0 ? sayCount(names, 'name') : '',
    related.length > 0 ? sayCount(related.length, 'related article') : '',
  ];
  return { text: kind, detail: parts.filter((p) => p !== '').join(' · ') };
}
