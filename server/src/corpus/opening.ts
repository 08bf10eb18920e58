import { isCourtesy } from '../release/exchange/courtesies.ts';
import { plain } from '../release/layout.ts';
import type { Structure } from '../release/model.ts';
import { sentences } from '../text/sentences.ts';
import { type Span, trim } from '../text/span.ts';

/** Greetings take a few short turns; who has not come to anything after so many does not mean to. */
const MOST_TURNS = 6;

/** UTF-16 units of a turn that are looked at: a courtesy is shorter, and what comes after one that is not is no greeting. */
const LOOKED_AT = 600;

/**
 * The greetings that an interview begins with, whoever says them, from behind the first label on: what comes after them tells something.
 * Hosts welcome each guest in the same words. Empty where there are none, or nothing else is near.
 */
export function openingGreetings({ text, turns }: Pick<Structure, 'text' | 'turns'>, body: Span): Span {
  const first = turns.findIndex(({ start }) => start === body.start);
  if (first < 0) return { start: body.start, end: body.start };
  const { start } = wordsOf(text, turns[first]);
  for (const turn of turns.slice(first, first + MOST_TURNS))
    for (const sentence of sentences(text, wordsOf(text, turn)))
      if (!isCourtesy(plain(text, sentence.start, sentence.end).replaceAll('’', "'")))
        return { start, end: sentence.start };
  return { start, end: start };
}

/** What is said at the beginning of a turn. */
function wordsOf(text: string, { start, end, label }: Structure['turns'][number]): Span {
  const from = label?.end ?? start;
  return trim(text, { start: from, end: Math.min(end, from + LOOKED_AT) });
}
