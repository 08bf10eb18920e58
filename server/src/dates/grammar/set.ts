import { pad } from '../../calendar/days.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { Parsed } from '../expression.ts';
import { readCount } from './count.ts';
import { afterHyphen, isCapital, lowerAt, wordAt } from './cursor.ts';
import { readPartBehind } from './day-words.ts';
import { fixed } from './forms.ts';
import { durationValue, readPart } from './length.ts';

/** `each year`, `every Friday`, `every three months`, `every few weeks`, `every half-hour`, `each July`, `per day`, `every other week`. */
export function readSet(t: Tokens, i: number): Parsed | null {
  const s = lowerAt(t, i);
  let at = i + 1;
  if (lowerAt(t, at) === 'single' || lowerAt(t, at) === 'new') at++;
  const other = lowerAt(t, at) === 'other';
  if (other) at++;
  const word = wordAt(t, at);
  if (s === 'each' && lowerAt(t, at) === 'of') return null;
  if (lowerAt(t, at) === 'fortnight') return { next: at + 1, form: fixed('SET', other ? 'P4W' : 'P2W') };
  // `every second Friday`, `every third year`.
  const nth = other ? 0 : (word?.ordinal ?? 0);
  const turn = nth > 1 && nth < 11 ? wordAt(t, at + 1) : undefined;
  if (turn?.unit && !turn.plural && turn.unit !== 'H' && turn.unit !== 'TS')
    return { next: at + 2, form: fixed('SET', durationValue(nth, turn.unit)) };
  if (turn?.weekday && !turn.plural) return { next: at + 2, form: fixed('SET', `XXXX-WXX-${turn.weekday}`) };
  if (word?.ordinal) return null;
  if (word?.unit && !word.plural && word.unit !== 'H') {
    if (s === 'per' && word.unit === 'TS') return null;
    return { next: at + 1, form: fixed('SET', durationValue(other ? 2 : 1, word.unit)) };
  }
  if (s === 'per') return null;
  if (word?.weekday && isCapital(t, at)) {
    const part = readPartBehind(t, at + 1);
    return { next: part?.next ?? at + 1, form: fixed('SET', `XXXX-WXX-${word.weekday}${part?.time ?? ''}`) };
  }
  if (word?.month && isCapital(t, at)) return { next: at + 1, form: fixed('SET', `XXXX-${pad(word.month)}`) };
  if (word?.season) return { next: at + 1, form: fixed('SET', `XXXX-${word.season}`) };
  if (word?.part && !word.plural) return { next: at + 1, form: fixed('SET', `XXXX-XX-XXT${word.part}`) };
  const count = readCount(t, at);
  const unit = count && !count.article ? wordAt(t, afterHyphen(t, count.next)) : undefined;
  if (count && unit?.unit && unit.plural)
    return { next: afterHyphen(t, count.next) + 1, form: fixed('SET', durationValue(count.value, unit.unit)) };
  const part = readPart(t, at);
  return part && { next: part.next, form: fixed('SET', durationValue(part.count, part.unit)) };
}
