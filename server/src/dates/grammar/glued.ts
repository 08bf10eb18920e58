import type { Tokens } from '../../text/tokens.ts';
import type { Parsed } from '../expression.ts';
import { WORDS, type Word } from '../words.ts';
import { readDay } from './calendar.ts';
import { flows } from './cursor.ts';
import { dayForm } from './forms.ts';
import { readYearAfter } from './year.ts';

/** `onFriday`, `inMarch 2012`, `onJuly 21`: a preposition that ran into its weekday or month; a capital stands where the blank was. */
export function readGlued(t: Tokens, i: number, word: Word): Parsed | null {
  const at = t.starts[i] + word.glued;
  const capital = t.text[at];
  if (capital === capital.toLowerCase()) return null;
  const behind = WORDS.get(t.lower[i].slice(word.glued));
  if (behind?.weekday)
    return {
      next: i + 1,
      form: { kind: 'weekday', weekday: behind.weekday, shift: null, narrative: false },
      damaged: true,
      start: at,
    };
  if (!behind?.month) return null;
  const day = flows(t, i) ? readDay(t, i + 1) : null;
  const isDay = day !== null && day.day >= 1 && day.day <= 31;
  const next = isDay ? day.next : i + 1;
  const year = readYearAfter(t, next);
  return {
    next: year?.next ?? next,
    form: dayForm(year?.year ?? null, behind.month, isDay ? day.day : 0),
    damaged: true,
    start: at,
  };
}
